sheet = A sheet
    .short = Sheet
    .audience = Everyone
    .objective = To test
    .main-message = Come by 5/11/2026.
sheet-section = A section
sheet-words = In { NUMBER($count-year, useGrouping: "false") }, { NUMBER($count) } people. A short paragraph.
