sheet = Una hoja
    .short = Hoja
    .audience = Todas las personas
    .objective = Para probar
    .main-message = Pregunte cómo tomar la medicina.
sheet-section = Una sección
sheet-words = En { NUMBER($count-year, useGrouping: "false") }, { NUMBER($count) } personas. Un párrafo corto.
