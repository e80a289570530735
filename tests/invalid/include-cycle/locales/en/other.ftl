other = A other
    .short = Sheet
    .audience = Everyone
    .objective = To test
    .main-message = One thing matters.
other-section = A section
