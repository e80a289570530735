### Men with metastatic breast cancer: fact sheet of two pages.

# Title, readers, purpose and main message.
men = Hombres con cáncer de seno metastásico
    .short = Hombres con cáncer de seno
    .audience = Hombres con { -mbc } y quienes cuidan de ellos
    .objective = Saber qué es igual en los hombres, qué es distinto y qué preguntar.
    .main-message = Los hombres también tienen cáncer de seno. Muchas pruebas y medicinas son las mismas. Pregunte a su equipo qué es distinto para usted.

# Box: the key points.
men-key-points = Recuerde:
    .real = Este cáncer es raro en los hombres, y es real. Usted no hizo que se propagara.
    .tests = Pida las mismas pruebas y una prueba de cambios hereditarios en BRCA1 y BRCA2.
    .drugs = La terapia hormonal también ayuda a los hombres, si el cáncer tiene receptores hormonales.
    .ask = Se sabe menos sobre los hombres. Pregunte en qué se basan los consejos de su equipo.

# Section: how common it is.
men-common = Qué tan común es
# Variables:
#   $new-cases-men-2024 (Number) - men in the USA expected to be found with breast cancer of any stage. Example: 2,790
#   $new-cases-men-2024-year (Number) - the year that number is about. Example: 2024
#   $new-cases-women-2024 (Number) - the same for women. Example: 310,720
#   $new-cases-women-2024-year (Number) - the year that number is about. Example: 2024
men-common-rare = Para { NUMBER($new-cases-men-2024-year, useGrouping: "false") }, la Sociedad Americana Contra El Cáncer esperaba cánceres de seno nuevos, de todas las etapas, en { NUMBER($new-cases-men-2024) } hombres en Estados Unidos. En mujeres esperaba { NUMBER($new-cases-women-2024) } ({ NUMBER($new-cases-women-2024-year, useGrouping: "false") }).
# Variables:
#   $de-novo-men-2024 (Number) - out of 100 new breast cancers in men in the USA, those that are stage IV when first found. Example: 9
#   $de-novo-men-2024-year (Number) - year of the source. Example: 2024
#   $de-novo-women-2024 (Number) - the same in women. Example: 6
#   $de-novo-women-2024-year (Number) - year of the source. Example: 2024
men-common-late = En los hombres es más frecuente que se encuentre tarde. En Estados Unidos, unos { NUMBER($de-novo-men-2024) } de cada 100 cánceres de seno nuevos en hombres ya se han propagado lejos (fuente de { NUMBER($de-novo-men-2024-year, useGrouping: "false") }). En mujeres son unos { NUMBER($de-novo-women-2024) } de cada 100 (misma fuente, { NUMBER($de-novo-women-2024-year, useGrouping: "false") }).

# Section: tests.
men-tests = Pruebas
men-tests-same = Las pruebas del tumor (receptores hormonales, HER2 y otras) guían el tratamiento en hombres y mujeres. Los expertos recomiendan a todas las personas con { -mbc } una prueba de cambios hereditarios en BRCA1 y BRCA2 (NCCN, 2024). Un cambio en usted también puede importar a sus hijos e hijas, y a sus hermanos y hermanas.

# Section: among women.
men-place = Un hombre entre mujeres
men-place-yours = Quizás usted sea el único hombre en la sala de espera. Ese también es su lugar. El miedo, la preocupación y los altibajos son normales. Su equipo puede buscar a otro hombre con quien hablar, un consejero o un grupo.
men-place-leaflets = Muchos folletos y números tratan solo de mujeres. Pregunte qué se aplica a usted.

# Section: treatment.
men-treatment = Tratamiento
men-treatment-list = Qué dicen nuestras fuentes sobre los hombres:
    .hormone = **La terapia hormonal** es para hombres y mujeres cuyo cáncer tiene receptores hormonales positivos.
    .tamoxifen = **El tamoxifeno,** una pastilla diaria, también se usa en hombres. No deja que el estrógeno, una hormona, se una al cáncer.
    .elacestrant = **El elacestrant,** una pastilla, está aprobado para hombres cuyo cáncer es HER2 negativo, tiene un cambio en ESR1 y creció con terapia hormonal.
    .others = **Otras medicinas** se eligen según las pruebas. Nuestra fuente principal no separa a hombres y mujeres. Pregunte si una medicina necesita otra que la acompañe en los hombres.

# Section: side effects, with the boxes of urgent signs.
men-side-effects = Efectos secundarios de la terapia hormonal
men-side-effects-list = Puede notar:
    .hot-flashes = sofocos (bochornos), sudores nocturnos
    .tired = cansancio, problemas para dormir
    .mood = cambios de ánimo
    .aches = músculos adoloridos, cambios en el peso o en el cabello
men-team-phone = Teléfonos y límites de mi equipo:

# Section: children.
men-children = Si su pareja puede quedar embarazada
men-children-birth-control = La mayoría de las medicinas contra el cáncer pueden dañar a un bebé antes de nacer. Use un método anticonceptivo durante el tratamiento y un tiempo después de la última dosis. En los hombres son 3 meses con sacituzumab govitecán, y 4 meses con trastuzumab deruxtecán, talazoparib o capivasertib. Pregunte por las medicinas que usted toma.
men-children-call = Si a su pareja no le llega la menstruación (regla) o una prueba sale positiva, llame a su equipo el mismo día. Si quizás quiera tener hijos más adelante, dígalo antes de empezar el tratamiento.

# Section: what is not known.
men-unknown = Lo que no sabemos
men-unknown-points = Hay pocos datos sobre los hombres. No encontramos números sobre cuánto viven con este cáncer. Pregunte si un estudio clínico acepta hombres.

# Section: questions for the care team.
men-questions = Qué preguntar
men-ask = En su cita:
