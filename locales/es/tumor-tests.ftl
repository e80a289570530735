### Tests of the tumor and of inherited genes: fact sheet.

# Title, readers, purpose and main message.
tumor-tests = Pruebas que guían su tratamiento
    .short = Pruebas del tumor
    .audience = Personas con { -mbc } y quienes las acompañan a sus citas
    .objective = Saber qué pruebas hay, anotar sus resultados y preguntar qué significan.
    .main-message = El cáncer de seno (mama) no es una sola enfermedad. Las pruebas del tumor y de sus genes muestran qué tratamientos pueden ayudarle.

# Box: the key points.
tumor-tests-key-points = Lo que más importa:
    .decide = Sus resultados ayudan a elegir su tratamiento.
    .again = Los resultados pueden cambiar con el tiempo. Pregunte si hace falta otra prueba.
    .copy = Pida una copia de cada informe. Guarde las copias juntas.
    .genetic = La prueba de cambios hereditarios en los genes BRCA1 y BRCA2 se recomienda a todas las personas con { -mbc }.

# Section: why tests matter.
tumor-tests-why = Por qué importan las pruebas
tumor-tests-why-plan = Las células cancerosas llevan marcadores, como los receptores hormonales o la proteína HER2. Muchas medicinas funcionan solo si el cáncer tiene cierto marcador. Su plan también depende de dónde está el cáncer, de su salud, de los tratamientos que ya recibió y de lo que usted desea.
tumor-tests-why-two-kinds = Hay dos tipos de pruebas:
    .tumor = Las pruebas del tumor examinan el cáncer mismo, en una muestra de tejido (biopsia). Para algunos cambios en los genes puede bastar una muestra de sangre (biopsia líquida).
    .inherited = Las pruebas genéticas buscan un cambio con el que usted nació, en sangre o saliva.

# Section: the table of tests.
tumor-tests-tests = Las pruebas y a qué pueden llevar
tumor-tests-tests-table = No todas las personas necesitan todas las pruebas. Anote su resultado y la fecha.
tumor-tests-tests-her2 = Si su informe dice “HER2 negativo” (en inglés, HER2-negative), pregunte cuál es el puntaje exacto (IHC). El cáncer aún puede ser HER2 bajo (HER2-low) o HER2 ultrabajo (HER2-ultralow), y eso puede abrir otra opción.

# Section: genetic testing.
tumor-tests-genetic = Las pruebas genéticas son para todas las personas con este cáncer
tumor-tests-genetic-everyone = Los expertos recomiendan una prueba de cambios hereditarios en los genes BRCA1 y BRCA2 a todas las personas con { -mbc }, mujeres y hombres, aunque nadie en la familia haya tenido cáncer de seno. Si se encuentra un cambio y el cáncer es HER2 negativo, un inhibidor de PARP puede ser una opción. Pregunte qué significa el resultado para su familia.

# Section: what is not known.
tumor-tests-unknown = Lo que las pruebas no pueden decir
tumor-tests-unknown-points = Un resultado puede decir que una medicina quizás ayude. No puede prometer que ayudará ni por cuánto tiempo. Si no se encuentra ningún marcador, todavía hay otros tratamientos.

# Section: questions for the care team.
tumor-tests-ask = Qué preguntar
tumor-tests-ask-questions = Lleve estas preguntas a su cita:
    .new-sample = ¿Me tomarán una muestra del lugar nuevo?
    .which = ¿Cuáles de estas pruebas ya me hicieron y cuáles me faltan?
    .meaning = ¿Qué significan mis resultados para mis opciones?
    .not-done = Si una prueba no es para mí, ¿por qué no?
    .wait = ¿Cuándo tendré los resultados, y debo esperarlos para empezar el tratamiento?
    .copy = ¿Me dan una copia de mis informes?
