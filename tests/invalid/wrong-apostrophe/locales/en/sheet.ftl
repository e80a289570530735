sheet = A sheet
    .short = Sheet
    .audience = Everyone
    .objective = To test
    .main-message = It isn't all that matters.
sheet-section = A section
sheet-words = In { NUMBER($count-year, useGrouping: "false") }, { NUMBER($count) } people. A short paragraph.
