sheet = Una hoja
    .short = Hoja
    .audience = Todas las personas
    .objective = Para probar
    .main-message = Una cosa importa.
sheet-section = Una sección
sheet-words = En { NUMBER($count-year, useGrouping: "false") }, { NUMBER($count) } personas. Un párrafo corto.
sheet-long = 
    Las intervenciones farmacológicas individualizadas requieren deliberaciones multidisciplinarias exhaustivas concernientes a contraindicaciones, comorbilidades, toxicidades anticipables y circunstancias psicosociales, independientemente de la considerable variabilidad interindividual en la farmacocinética, la tolerabilidad y, finalmente, la respuesta terapéutica generalizada de cada organismo.
    Las intervenciones farmacológicas individualizadas requieren deliberaciones multidisciplinarias exhaustivas concernientes a contraindicaciones, comorbilidades, toxicidades anticipables y circunstancias psicosociales, independientemente de la considerable variabilidad interindividual en la farmacocinética, la tolerabilidad y, finalmente, la respuesta terapéutica generalizada de cada organismo.
    Las intervenciones farmacológicas individualizadas requieren deliberaciones multidisciplinarias exhaustivas concernientes a contraindicaciones, comorbilidades, toxicidades anticipables y circunstancias psicosociales, independientemente de la considerable variabilidad interindividual en la farmacocinética, la tolerabilidad y, finalmente, la respuesta terapéutica generalizada de cada organismo.
    Las intervenciones farmacológicas individualizadas requieren deliberaciones multidisciplinarias exhaustivas concernientes a contraindicaciones, comorbilidades, toxicidades anticipables y circunstancias psicosociales, independientemente de la considerable variabilidad interindividual en la farmacocinética, la tolerabilidad y, finalmente, la respuesta terapéutica generalizada de cada organismo.
