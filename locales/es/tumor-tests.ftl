### Tests of the tumor and of inherited genes: fact sheet.

# Title, readers, purpose and main message.
tumor-tests = Pruebas que guían su tratamiento
    .short = Pruebas del tumor
    .audience = Personas con { -mbc } y quienes las acompañan a sus citas
    .objective = Saber qué pruebas hay, anotar sus resultados y preguntar qué significan.
    .main-message = El cáncer de seno no es una sola enfermedad. Las pruebas del tumor y de sus genes muestran qué tratamientos pueden ayudarle.

# Box: the key points.
tumor-tests-key-points = Recuerde:
    .decide = Muchas medicinas se usan solo si una prueba encuentra cierto marcador.
    .again = Los resultados pueden cambiar. Pregunte si necesita otra prueba.
    .copy = Pida una copia de cada informe.

# Section: why tests matter.
tumor-tests-why = Por qué importan las pruebas
tumor-tests-why-two-kinds = Hay dos tipos de pruebas:
    .tumor = Las del tumor examinan el cáncer en tejido (biopsia) o, para algunos cambios en genes, en sangre (biopsia líquida).
    .inherited = Las genéticas buscan un cambio con el que usted nació.

# Section: the table of tests.
tumor-tests-tests = Las pruebas
tumor-tests-tests-table = No todas las personas necesitan todas las pruebas.
# Variables:
#   $her2-low-share-2022 (Number) - out of 100 cancers once called HER2-negative, about how many are HER2-low. Example: 60
#   $her2-low-share-2022-year (Number) - year of the source. Example: 2022
tumor-tests-tests-her2 = Si su informe dice “HER2-negative” (HER2 negativo), pregunte cuál es el puntaje exacto (IHC). El cáncer aún puede ser HER2 bajo o ultrabajo (HER2-low, HER2-ultralow). De cada 100 cánceres que antes se llamaban HER2 negativos, unos { NUMBER($her2-low-share-2022) } son HER2 bajo (FDA, { NUMBER($her2-low-share-2022-year, useGrouping: "false") }).

# Section: genetic testing.
tumor-tests-genetic = Pruebas genéticas: para todos
tumor-tests-genetic-everyone = Los expertos recomiendan a todas las personas con { -mbc } una prueba de cambios hereditarios en BRCA1 y BRCA2. Incluso sin cáncer de seno en la familia. Pregunte qué significa el resultado para su familia. Más información: “Pruebas genéticas, genómicas y moleculares”.

# Section: what is not known.
tumor-tests-unknown = Lo que las pruebas no pueden decir
tumor-tests-unknown-points = Un resultado puede decir que una medicina quizás ayude, no que ayudará. Si no se encuentra ningún marcador, aún hay otros tratamientos.

# Section: questions for the care team.
tumor-tests-ask = Qué preguntar
tumor-tests-ask-questions = En su cita:
    .new-sample = ¿Me tomarán una muestra del lugar nuevo?
    .which = ¿Qué pruebas me faltan?
    .meaning = ¿Qué opciones me dan mis resultados?
