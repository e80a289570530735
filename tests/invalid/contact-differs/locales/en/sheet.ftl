sheet = A sheet
    .short = Sheet
    .audience = Everyone
    .objective = To test
    .main-message = Write to help@example.org.
sheet-section = A section
sheet-words = In { NUMBER($count-year, useGrouping: "false") }, { NUMBER($count) } people. A short paragraph.
