sheet = A sheet
    .short = Sheet
    .audience = Everyone
    .objective = To test
    .main-message = It was 1.4 of 168,000.
sheet-section = A section
sheet-words = In { NUMBER($count-year, useGrouping: "false") }, { NUMBER($count) } people. A short paragraph.
