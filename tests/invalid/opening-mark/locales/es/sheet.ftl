sheet = Una hoja
    .short = Hoja
    .audience = Todas las personas
    .objective = Para probar
    .main-message = Qué puedo comer?
sheet-section = Una sección
sheet-words = En { NUMBER($count-year, useGrouping: "false") }, { NUMBER($count) } personas. Un párrafo corto.
