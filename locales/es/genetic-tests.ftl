### Genetic, genomic and molecular tests: fact sheet of two pages.

# Title, readers, purpose and main message.
genetic-tests = Pruebas genéticas, genómicas y moleculares
    .short = Pruebas de genes
    .audience = Personas con { -mbc }, mujeres y hombres, y sus familias
    .objective = Distinguir las pruebas de genes heredados de las del tumor, y saber cuáles pedir.
    .main-message = Dos tipos de pruebas suenan parecido. Una examina los genes con los que usted nació; la otra, los del tumor. Quizás necesite las dos.

# Box: the key points.
genetic-tests-key-points = Recuerde:
    .everyone = Los expertos recomiendan a todas las personas con { -mbc } una prueba de cambios hereditarios en BRCA1 y BRCA2. Incluso sin cáncer en la familia (NCCN, 2024).
    .match = Algunas medicinas se usan solo si una prueba encuentra el cambio al que se dirigen.
    .again = El tumor puede cambiar. Pregunte si conviene repetir las pruebas.
    .copy = Pida una copia de cada informe.

# Section: the two kinds.
genetic-tests-kinds = Dos tipos de pruebas de genes
genetic-tests-kinds-table = En qué se diferencian
    .point = Pregunta
    .inherited = Genes heredados
    .tumor = Genes del tumor
    .name-point = ¿Cómo se llama?
    .name-inherited = prueba genética, prueba de genes heredados (germline)
    .name-tumor = prueba genómica, prueba molecular, perfil del tumor
    .looks-at-point = ¿Qué examina?
    .looks-at-inherited = los genes que recibió de su madre y su padre
    .looks-at-tumor = genes, proteínas y otras características del propio cáncer
    .sample-point = ¿Qué se necesita?
    .sample-inherited = sangre o saliva
    .sample-tumor = tejido del tumor o, para algunos cambios, sangre
    .who-point = ¿Quién la necesita?
    .who-inherited = todas las personas con { -mbc }
    .who-tumor = depende de su tipo de cáncer
    .use-point = ¿Para qué sirve?
    .use-inherited = para ver si un inhibidor de PARP puede ayudar y si su familia puede tener el cambio
    .use-tumor = para encontrar medicinas dirigidas a su tumor

# Section: inherited genes.
genetic-tests-inherited = Sus genes heredados
genetic-tests-inherited-who = La prueba busca cambios dañinos en BRCA1 y BRCA2. Su informe puede decir “mutation” (mutación) o “pathogenic variant” (variante patogénica). Un asesor genético explica la prueba y lo que significa para su familia. Puede pedir hablar con uno.
genetic-tests-inherited-results = Qué puede significar el resultado:
    .found = **Hay un cambio:** un inhibidor de PARP (pastillas: olaparib, talazoparib) puede usarse si el cáncer es HER2 negativo. Pregunte en qué momento.
    .platinum = **Hay un cambio y es triple negativo:** la quimioterapia con platino puede ser una opción cuando la quimioterapia habitual ya no funciona.
    .not-found = **Sin cambio:** por lo general no se usan inhibidores de PARP. Quedan otras opciones.
    .family = **Familia:** sus familiares pueden tener el mismo cambio. Pregunte quién podría querer una prueba.

# Section: genes of the tumor.
genetic-tests-tumor = Los genes del tumor
genetic-tests-tumor-words = Una prueba genómica lee los genes del propio cáncer: qué lo hace crecer y qué medicinas pueden funcionar. Una prueba molecular estudia el tejido del tumor en el laboratorio. Busca genes, proteínas y otras características de este tumor.
genetic-tests-tumor-which = Las pruebas útiles dependen del tumor:
    .every = **Todos los tumores:** receptores hormonales y HER2.
    .hr-positive = **Receptores hormonales positivos (HR+), HER2 negativo:** PIK3CA, AKT1 y PTEN; ESR1, por lo general si crece a pesar de la terapia hormonal.
    .triple-negative = **Triple negativo:** PD-L1, una proteína.
    .rare = **Cambios raros:** unos pocos (MSI-H o dMMR, TMB-high, NTRK, RET) permiten usar medicinas para cualquier tumor sólido, por lo general después de otro tratamiento.
# Variables:
#   $pik3ca-share-2026 (Number) - out of 100 HR-positive, HER2-negative advanced breast cancers, about how many carry a PIK3CA change. Example: 40
#   $pik3ca-share-2026-year (Number) - year of the source. Example: 2026
genetic-tests-tumor-how-often = De cada 100 cánceres avanzados HR+ y HER2 negativos, unos { NUMBER($pik3ca-share-2026) } tienen un cambio en PIK3CA (fuente de { NUMBER($pik3ca-share-2026-year, useGrouping: "false") }).

# Section: tissue or blood.
genetic-tests-sample = ¿Tejido o sangre?
genetic-tests-sample-tissue = Una biopsia toma un poco de tejido donde el cáncer crece ahora. Allí, los receptores hormonales y el HER2 pueden diferir del primer cáncer. Pregunte si repitieron ambas pruebas.
genetic-tests-sample-blood = Una biopsia líquida es un análisis de sangre. Puede buscar cambios en PIK3CA, AKT1, PTEN y ESR1 sin usar tejido. Anote sus resultados en la hoja “Pruebas que guían su tratamiento”.

# Section: the DPYD gene.
genetic-tests-dpyd = Antes de capecitabina o 5-FU: DPYD
genetic-tests-dpyd-before = Algunas personas nacen con cambios en el gen DPYD. Su cuerpo quizás no descomponga las quimioterapias fluorouracilo (5-FU) y capecitabina. En Estados Unidos, la etiqueta de la capecitabina (octubre de 2025) indica hacer la prueba antes de la primera dosis, a menos que el tratamiento no pueda esperar. Un aviso de la FDA sobre las dos (febrero de 2026) dice lo mismo. Pregunte: “¿Ya revisaron mi gen DPYD?”. Un resultado normal no descarta daños.

# Section: questions for the care team.
genetic-tests-questions = Qué preguntar
genetic-tests-ask = En su cita:
