sheet = A sheet
    .short = Sheet
    .audience = Everyone
    .objective = To test
    .main-message = One thing matters.
sheet-section = A section
sheet-words = Many people. A short paragraph.
