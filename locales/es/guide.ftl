### The guide: booklet. Only its own texts; the other parts belong to the other handouts.

# Title, readers, purpose and main message.
guide = Vivir con cáncer de seno (mama) metastásico: su guía
    .short = Su guía
    .audience = Personas con { -mbc }, mujeres y hombres, y quienes cuidan de ellas
    .objective = Entender su cáncer, ayudar a elegir su tratamiento, saber cuándo llamar y dónde encontrar ayuda.
    .main-message = Hoy el { -mbc } no se cura. Sí se puede tratar, y el tratamiento busca dos cosas: que usted viva más y que viva bien.

# How to use the guide.
guide-how-to-use = No tiene que leer todo de una vez. Empiece por donde necesita ayuda hoy. Escriba en la guía y llévela a sus citas.

# Box: the key points.
guide-key-points = Recuerde:
    .treatable = Hoy no hay cura, pero sí hay tratamiento.
    .plan = Su plan se hace para usted. Lo que usted desea es parte del plan.
    .call = Algunas señales no pueden esperar. Lea hoy el capítulo “Cuándo llamar”.
    .not-alone = No tiene que pasar por esto a solas. Hay ayuda para las emociones, el dinero y la vida diaria.

# Chapter: what the illness is.
guide-what = Qué es el cáncer de seno metastásico
guide-what-spread = Su cáncer comenzó en el seno. Algunas células salieron de allí, viajaron por la sangre o por el sistema linfático y ahora crecen en otro lugar. Lo más común es que sea en los huesos, los pulmones, el hígado o el cerebro. Esto se llama { -mbc } (MBC, por sus siglas en inglés).
guide-what-stage = También se llama etapa (estadio) IV (4). Es la última etapa, no un tipo distinto de cáncer de seno.
guide-what-still-breast-cancer = En cualquier lugar donde crezca, sigue siendo cáncer de seno. En un hueso no es cáncer de hueso. Por eso usted recibe medicinas para el cáncer de seno.

# Part: cure and outlook.
guide-cure = ¿Tiene cura?
guide-cure-today = Hoy no. Pero se puede tratar. Las medicinas más nuevas ayudan a vivir más, y algunas personas viven con este cáncer muchos años.
guide-cure-outlook = El pronóstico (lo que se espera) cambia mucho de una persona a otra. Su oncólogo, el médico que trata el cáncer, puede darle una idea general, pero nadie puede decir un tiempo exacto. Pregunte si quiere saberlo.

# Part: who has it, and how it begins.
guide-who = Quién lo tiene y cómo empieza
# Variables:
#   $prevalence-2020 (Number) - women living with MBC in the USA. Example: 168,000
#   $prevalence-2020-year (Number) - the year that number is about. Example: 2020
guide-who-how-many = Hay muchas personas que viven lo mismo. En { NUMBER($prevalence-2020-year, useGrouping: "false") }, según un cálculo, más de { NUMBER($prevalence-2020) } mujeres vivían con este cáncer en los Estados Unidos. Los hombres también pueden tenerlo; ellos no están en este número.
guide-who-when = Aparece de una de dos maneras:
    .later = **Más tarde,** que es lo más común: después de tratar un primer cáncer de seno, algunas células quedaron en el cuerpo. Estaban dormidas y ninguna prueba podía verlas. Años después empezaron a crecer. Nadie sabe qué las despertó.
    .from-the-start = **Desde el principio:** ya se ha propagado cuando se encuentra el cáncer de seno por primera vez (de novo).
guide-who-not-your-fault = Usted no hizo que el cáncer se propagara. No se culpe.

# Chapter: tests. Its other parts come from the handout on tumor tests.
guide-tests = Pruebas de su tumor
guide-tests-main = Dos pruebas para todos los tumores
guide-tests-table = Anote su resultado y la fecha. Las otras pruebas están en la hoja “Pruebas que guían su tratamiento”.

# Chapter: how treatment is chosen.
guide-choice = Cómo se elige su tratamiento
guide-choice-goals = Para que usted viva más y mejor, el tratamiento busca:
    .hold-back = reducir los tumores, o hacer que crezcan y se propaguen más lento
    .symptoms = aliviar los síntomas o evitarlos
    .side-effects = causar los menos efectos secundarios posibles
guide-choice-kinds = El tratamiento principal son medicinas que actúan en todo el cuerpo: terapia hormonal, terapia dirigida, quimioterapia o inmunoterapia, solas o combinadas. La cirugía y la radioterapia tratan un solo lugar, por ejemplo para aliviar el dolor.
guide-choice-plan = Su equipo tiene en cuenta:
    .tests = los resultados de sus pruebas
    .where = dónde está el cáncer y qué siente usted
    .before = los tratamientos que ya recibió
    .health = su edad, su salud y la menopausia
    .life = lo que usted desea, sus creencias, su familia y su dinero

# Part: one treatment after another.
guide-lines = Un tratamiento después de otro
guide-lines-how = Los tratamientos se dan uno después de otro, en líneas de tratamiento. A menudo una línea sigue hasta que el cáncer crece o los efectos secundarios son demasiado fuertes. Entonces su equipo propone otra. Una línea puede durar meses o años; nadie puede decir de antemano cuánto. Los estudios por imágenes y los análisis de sangre muestran si funciona.
guide-lines-next = Un cambio puede ser un momento difícil. No es culpa suya, y muchas veces hay otra opción. Pregunte qué puede esperar de ella.

# Part: the reader's own wishes.
guide-your-say = Usted también decide
guide-your-say-wishes = Diga a su { -care-team } y a su familia qué es lo que más le importa. Puede cambiar de opinión: dígalo también. Piense en lo bueno y lo malo de cada opción y decida junto con su equipo.
guide-your-say-ask = También puede pedir:
    .second-opinion = **una segunda opinión** de otro médico, en cualquier momento
    .trial = **un estudio clínico**, sobre todo al empezar o cambiar de tratamiento
    .palliative-care = **cuidados paliativos**, que alivian el dolor y otros síntomas en cualquier etapa, junto con el tratamiento
    .milder = **un tratamiento más suave o un descanso**

# Chapter: hormone therapy. Its sections come from the handout on hormone therapy.
guide-hormone-therapy = Terapia hormonal
guide-hormone-therapy-for-whom = Si su cáncer tiene receptores hormonales, este suele ser su primer tratamiento. Si no los tiene, pase al capítulo siguiente.
guide-hormone-therapy-side-effects = Efectos secundarios

# Chapter: when to call. Two boxes come from the handout on hormone therapy.
guide-when-to-call = Cuándo llamar
guide-when-to-call-do-not-wait = No espere a su próxima cita ni al horario de atención. Los dos primeros recuadros se escribieron para la terapia hormonal. La mayoría de estas señales son urgentes con cualquier tratamiento. Pregunte qué otras señales importan con el suyo.
# Box: signs with other treatments.
guide-when-to-call-other-treatments = Con otros tratamientos, llame de inmediato, de día o de noche, si tiene una de las tres primeras señales:
    .fever = fiebre de 100.4 °F (38 °C) o más, o escalofríos con temblor, si recibe quimioterapia, inmunoterapia o una terapia dirigida, o si tiene un puerto bajo la piel, aunque se sienta bien (llame antes de tomar una pastilla para la fiebre)
    .lungs = tos o falta de aire nueva o que empeora, con una terapia dirigida o inmunoterapia (llame antes de la próxima dosis)
    .diarrhea = cuatro o más evacuaciones sueltas o líquidas al día, además de las normales para usted, o evacuaciones con sangre; con inmunoterapia, cualquier cambio; con sacituzumab govitecán, desde la primera
    .back-pain = **Llame el mismo día,** con cualquier tratamiento: dolor de espalda o de cuello nuevo o distinto, como una banda apretada, o más fuerte al acostarse, toser o hacer fuerza

# Chapter: questions. They come from the list of questions, the introduction from the sheet for the first visit.
guide-questions = Preguntas para su equipo

# Chapter: drugs. The table comes from the list of drugs.
guide-drugs = Medicinas por grupo
guide-drugs-where = Aquí hay un grupo que a menudo se toma con la terapia hormonal. Todos los grupos están en la hoja “Medicinas para el cáncer de seno (mama) metastásico”.

# Chapter: support services. Its other parts come from the directory.
guide-help = Dónde encontrar ayuda
guide-help-more = Aquí hay dos para empezar. Hay más en la hoja “Servicios de apoyo”.

# Chapter: glossary.
guide-words = Palabras que conviene conocer

# Chapter: room to write.
guide-notes = Notas
guide-notes-lines = Mis preguntas, fechas y resultados:
