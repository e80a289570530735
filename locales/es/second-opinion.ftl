### A second opinion: fact sheet.

# Title, readers, purpose and main message.
second-opinion = Una segunda opinión
    .short = Segunda opinión
    .audience = Personas con { -mbc }, mujeres y hombres, y quienes cuidan de ellas
    .objective = Saber cuándo y cómo pedir el consejo de otro médico, qué llevar y qué preguntar.
    .main-message = Una segunda opinión es el consejo de otro médico antes de que usted decida. Puede pedirla en cualquier momento. Primero pregunte hasta cuándo tiene para decidir.

# Box: the key points.
second-opinion-key-points = Recuerde:
    .any-time = Está bien pedir una segunda opinión en cualquier momento, no solo al principio.
    .deadline = Pregunte cuánto tiempo puede esperar su tratamiento.
    .papers = Lleve los resultados de sus pruebas y una lista de sus tratamientos.
    .choice = Usted elige, junto con el médico en quien confía.

# Section: why.
second-opinion-why = ¿Por qué preguntar a otro médico?
second-opinion-why-differ = Siguen llegando medicinas nuevas, y cada plan se hace para una persona. Por eso dos buenos médicos pueden aconsejar cosas distintas. La segunda opinión puede mostrarle otra opción. O puede coincidir con la primera y darle más seguridad.
second-opinion-when = Puede pedirla en cualquier momento, por ejemplo:
    .start = antes de su primer tratamiento
    .change = si el cáncer crece o usted debe cambiar de tratamiento
    .local = si le proponen cirugía o radioterapia y no tiene claro para qué
    .unsure = si tiene dudas o piensa en un estudio clínico

# Section: how.
second-opinion-how = Cómo conseguirla
second-opinion-how-steps = Paso a paso:
    .tell = Dígaselo a su médico. Diga: “Quisiera una segunda opinión. ¿A quién me recomienda?”.
    .by-when = Pregunte hasta cuándo tiene para decidir y qué puede esperar.
    .where = Pregunte a su médico, a un navegador de Komen (teléfono en esta hoja) o a un centro de cáncer adónde ir.
    .insurance = Pregunte a su seguro médico cuánto tiene que pagar. El asesor financiero de su centro de cáncer puede ayudarle.
    .visit = Pregunte al nuevo consultorio qué papeles necesita y quién los envía. Guarde copias.
# Variables:
#   $nci-centers-more-than (Number) - NCI-designated cancer centers in the USA, rounded down. Example: 70
#   $nci-centers-more-than-year (Number) - the year that number is about. Example: 2025
second-opinion-how-centers = En { NUMBER($nci-centers-more-than-year, useGrouping: "false") } el Instituto Nacional del Cáncer (NCI) tenía en su lista más de { NUMBER($nci-centers-more-than) } centros de cáncer que cumplen normas estrictas de investigación.
second-opinion-how-not-wait = Si el cáncer ya causa problemas graves, por ejemplo para respirar, a menudo el tratamiento debe empezar pronto. Pregunte antes de esperar. Falta de aire repentina o muy fuerte: **llame al 911.**

# Section: what to bring.
second-opinion-bring = Qué llevar
second-opinion-bring-list = El segundo médico necesita lo mismo que el primero:
    .tests = resultados de pruebas: receptores hormonales, HER2, genes heredados y otros
    .sites = estudios por imágenes: dónde está el cáncer
    .past = los tratamientos que ya recibió
    .symptoms = sus síntomas de ahora
    .health = su edad, otras enfermedades, sus medicinas y si ya pasó la menopausia
    .wishes = lo que más le importa: metas, familia, trabajo, dinero y creencias

# Lines to fill in. The service above them comes from the shared list.
second-opinion-my-visit = Mi segunda opinión:
    .doctor = Médico
    .place = Lugar
    .phone = Teléfono
    .date = Fecha y hora

# Section: comparing.
second-opinion-compare = Si los dos planes son distintos
second-opinion-compare-talk = Después de la cita, hable con su propio médico. Pregunte a cada uno qué busca su plan y qué tiene de bueno y de malo. Tómese tiempo para leer y hable con su familia. Compare todo con lo que más le importa. Lo que elija hoy puede cambiar después.
second-opinion-compare-guidelines = Pregunte qué guías sigue cada médico. Algunas muy conocidas son las de la National Comprehensive Cancer Network (NCCN), la American Society of Clinical Oncology (ASCO) y el NCI. Se basan en los estudios nuevos y en aquello en que los expertos están de acuerdo.

# Section: questions for the care team.
second-opinion-ask = Qué preguntar
second-opinion-ask-questions = Pregunte a los dos médicos:
