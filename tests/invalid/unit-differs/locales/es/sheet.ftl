sheet = Una hoja
    .short = Hoja
    .audience = Todas las personas
    .objective = Para probar
    .main-message = Llame en 24 días.
sheet-section = Una sección
sheet-words = En { NUMBER($count-year, useGrouping: "false") }, { NUMBER($count) } personas. Un párrafo corto.
