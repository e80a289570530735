sheet = A sheet
    .short = Sheet
    .audience = Everyone
    .objective = To test
    .main-message = Call within 2 days.
sheet-section = A section
sheet-words = In { NUMBER($count-year, useGrouping: "false") }, { NUMBER($count) } people. A short paragraph.
