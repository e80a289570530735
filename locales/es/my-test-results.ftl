### My test results: worksheet. What the tests mean stands on the sheet “Tests that guide your treatment”.

# Title, readers, purpose and main message.
my-test-results = Mis resultados de pruebas
    .short = Mis resultados
    .audience = Personas con { -mbc } y quienes las acompañan a sus citas
    .objective = Tener todos sus resultados en un solo lugar y llevarlos a cada cita.
    .main-message = Sus resultados guían su tratamiento. Pida una copia de cada informe.

# How to use the sheet.
my-test-results-how-to-use = Copie los resultados de sus informes, o pida a su enfermera o enfermero que lo haga con usted. Si un informe dice “HER2-negative” (HER2 negativo), pregunte cuál es el puntaje exacto (IHC): el cáncer aún puede ser HER2 bajo o ultrabajo. Los resultados pueden cambiar; por eso, anote la fecha junto a cada uno. La hoja “Pruebas que guían su tratamiento” explica qué significa cada prueba.

# Lines: tests of the tumor.
my-test-results-tumor = Pruebas de mi tumor:
    .sample = La muestra se tomó de (parte del cuerpo)
    .date = Fecha
    .er = Receptor de estrógeno (ER)
    .pr = Receptor de progesterona (PR)
    .her2 = HER2 (positivo, bajo, ultrabajo o cero)
    .her2-score = Puntaje exacto de HER2 (IHC, ISH)
    .pik3ca = Genes PIK3CA, AKT1, PTEN
    .esr1 = Gen ESR1
    .pd-l1 = PD-L1 (puntaje CPS)
    .other = Otros cambios en los genes

# Lines: tests for changes a person was born with.
my-test-results-inherited = Pruebas de cambios con los que nací:
    .date = Fecha y laboratorio
    .brca1 = BRCA1
    .brca2 = BRCA2
    .other = Otros genes

# Table to write in: tests done again.
my-test-results-again = Pruebas repetidas, con una muestra nueva o de sangre
    .date = Fecha
    .sample = Muestra de
    .test = Prueba
    .result = Resultado

# Table to write in: tumor markers.
my-test-results-markers = Marcadores tumorales en mi sangre. Un solo número dice poco: pregunte qué significa el cambio con el tiempo.
    .date = Fecha
    .ca-15-3 = CA 15-3
    .ca-27-29 = CA 27.29
    .cea = CEA

# Ruled lines.
my-test-results-meaning = Lo que significan mis resultados para mí:

# Questions for the care team: lead-in.
my-test-results-ask = Pregunte a su equipo:
