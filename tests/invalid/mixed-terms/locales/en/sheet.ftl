sheet = A sheet
    .short = Sheet
    .audience = Everyone
    .objective = To test
    .main-message = It is about breast cancer.
sheet-section = A section
sheet-words = In { NUMBER($count-year, useGrouping: "false") }, { NUMBER($count) } people. A short paragraph.
