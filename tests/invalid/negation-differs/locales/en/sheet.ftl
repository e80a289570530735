sheet = A sheet
    .short = Sheet
    .audience = Everyone
    .objective = To test
    .main-message = Do not stop it suddenly.
sheet-section = A section
sheet-words = In { NUMBER($count-year, useGrouping: "false") }, { NUMBER($count) } people. A short paragraph.
