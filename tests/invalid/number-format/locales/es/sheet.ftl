sheet = Una hoja
    .short = Hoja
    .audience = Todas las personas
    .objective = Para probar
    .main-message = Fue 1.4 de 168 000.
sheet-section = Una sección
sheet-words = En { NUMBER($count-year, useGrouping: "false") }, { NUMBER($count) } personas. Un párrafo corto.
