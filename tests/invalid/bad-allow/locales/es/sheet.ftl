# check-allow(number-difers): nobody reads this
# check-allow(number-differs)
# check-allow(missing-message): it is late
sheet = Una hoja
    .short = Hoja
    .audience = Todas las personas
    .objective = Para probar
    .main-message = Una cosa importa.
sheet-section = Una sección
sheet-words = En { NUMBER($count-year, useGrouping: "false") }, { NUMBER($count) } personas. Un párrafo corto.

# check-allow(numeric-date): nothing stands below
