### How treatment is chosen: fact sheet of two pages.

# Title, readers, purpose and main message.
choosing-treatment = Cómo se elige su tratamiento
    .short = Elegir el tratamiento
    .audience = Personas con { -mbc }, mujeres y hombres, y quienes les ayudan a decidir
    .objective = Saber qué puede hacer el tratamiento, qué tiene en cuenta su equipo y cómo decidir juntos.
    .main-message = Su plan se hace para usted, según sus pruebas, su salud y lo que le importa. Usted y su equipo deciden juntos.

# Box: the key points.
choosing-treatment-key-points = Recuerde:
    .yours = Hoy no hay cura, pero sí hay tratamiento, para que usted viva más y viva bien.
    .tests = Los resultados de las pruebas deciden qué medicinas pueden ayudar. Pida los suyos.
    .wishes = Lo que usted desea es parte del plan. Puede cambiar de opinión: dígalo.
    .time = Pregunte cuánto tiempo tiene para decidir.

# Section: the aims.
choosing-treatment-goals = Para qué es el tratamiento
choosing-treatment-goals-list = No puede eliminar todo el cáncer. Busca:
    .longer = ayudarle a vivir más
    .quality = mantener buenos sus días, o mejorarlos
    .shrink = reducir los tumores o frenarlos
    .spread = frenar una mayor propagación
    .symptoms = aliviar los síntomas o evitarlos
    .side-effects = dar los menos efectos secundarios posibles

# Section: what shapes the plan.
choosing-treatment-factors = Qué tiene en cuenta su equipo
choosing-treatment-factors-list = El plan depende de:
    .biology = el tumor (receptores hormonales o HR, HER2, otros marcadores) y los cambios hereditarios en BRCA
    .places = dónde está el cáncer y cuánto hay
    .symptoms = qué siente usted ahora
    .before = sus tratamientos previos del cáncer de seno
    .health = su edad, su salud y otras enfermedades
    .menopause = si está antes o después de la menopausia
    .life = sus metas, valores, creencias, familia, dinero y vida diaria

# Section: kinds of treatment.
choosing-treatment-kinds = Tipos de tratamiento
choosing-treatment-kinds-list = El tratamiento principal son medicinas que actúan en todo el cuerpo (las cuatro primeras), solas o combinadas:
    .hormone = **Terapia hormonal,** a menudo con una terapia dirigida.
    .targeted = **Terapia dirigida:** medicinas dirigidas a una característica del cáncer.
    .chemo = **Quimioterapia:** si el cáncer no tiene receptores hormonales, si causa un problema grave o si la terapia hormonal ya no funciona. Casi siempre una medicina a la vez.
    .immunotherapy = **Inmunoterapia:** para algunas personas, sobre todo con cáncer triple negativo.
    .local = **Tratamiento local** (cirugía, radioterapia, medicinas puestas en una parte): sobre todo para aliviar o evitar problemas allí. Pregunte para qué es.
    .relief = **Cuidados paliativos:** alivian el dolor y otros síntomas, en cualquier etapa, junto con el tratamiento.

# Section: first treatments.
choosing-treatment-first = Con qué se empieza a menudo
choosing-treatment-first-table = Su plan puede ser otro. Pregunte por qué.
    .type = Si su cáncer es
    .first = A menudo se empieza con
    .hr-positive-type = HR+ (positivo), HER2 negativo
    .hr-positive-first = terapia hormonal, a menudo con un inhibidor de CDK4/6 (hace más lenta la división de las células)
    .before-menopause-type = lo mismo, antes de la menopausia
    .before-menopause-first = tamoxifeno, o detener los ovarios con un tratamiento y usar otras medicinas. Un inhibidor de CDK4/6 va con ese tratamiento y su propia medicina hormonal (ribociclib no va con tamoxifeno): pregunte cuál
    .her2-positive-type = HER2 positivo
    .her2-positive-first = medicinas dirigidas al HER2, como el trastuzumab, a menudo dos juntas, con quimioterapia o terapia hormonal. Desde diciembre de 2025 hay en Estados Unidos dos primeras opciones: pregunte cuál y por qué
    .triple-negative-pd-l1-type = triple negativo, PD-L1 positivo
    .triple-negative-pd-l1-first = pembrolizumab con quimioterapia o, desde junio de 2026, con sacituzumab govitecán: pregunte cuál es para usted
    .triple-negative-other-type = triple negativo, sin inmunoterapia
    .triple-negative-other-first = si la inmunoterapia no le conviene: quimioterapia o, más nuevos, datopotamab deruxtecán (mayo de 2026) o sacituzumab govitecán (junio de 2026)
choosing-treatment-first-by-test = Según sus pruebas, ahora o después pueden agregarse:
    .her2-low = **HER2 bajo,** o ultrabajo y HR+ (enero de 2025): trastuzumab deruxtecán, después de un tratamiento previo.
    .brca = **Cambio hereditario en BRCA,** HER2 negativo: un inhibidor de PARP.
    .genes = **Cambio en PIK3CA, AKT1, PTEN o ESR1,** HR+ y HER2 negativo: una pastilla para ese cambio. El everolimus también puede agregarse a la terapia hormonal.
choosing-treatment-first-urgent = La terapia hormonal puede tardar meses en actuar. Si el cáncer causa un problema grave, por ejemplo al respirar, a menudo se empieza con quimioterapia.

# Section: guidelines.
choosing-treatment-guidelines = Guías de tratamiento
choosing-treatment-guidelines-who = Grupos de expertos como NCCN y ASCO escriben guías a partir de los estudios más nuevos y las actualizan a menudo. El Instituto Nacional del Cáncer (NCI, por sus siglas en inglés) tiene resúmenes. Pregunte cuál sigue su equipo.

# Section: deciding together.
choosing-treatment-decide = Decidir juntos
choosing-treatment-decide-list = Usted puede:
    .goals = Hablar a menudo con su familia y su equipo sobre lo que quiere.
    .weigh = Comparar lo bueno y lo malo de cada opción con lo que le importa.
    .second-opinion = En cualquier momento, pedir una segunda opinión o preguntar por un estudio clínico.
    .milder = Hablar de un tratamiento más suave o un descanso. Puede cambiar de opinión.
    .people = Conocer a personas que le entiendan. Todas las emociones son válidas.

# Section: what is not known.
choosing-treatment-unknown = Lo que no sabemos
choosing-treatment-unknown-points = Nadie sabe de antemano si un tratamiento le servirá, ni por cuánto tiempo. Si hay dos primeras opciones, muchas veces no se sabe cuál es mejor.

# Section: questions for the care team.
choosing-treatment-questions = Qué preguntar
choosing-treatment-ask = En su cita:
