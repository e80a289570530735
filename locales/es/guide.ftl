### The guide: booklet. Only its own texts; the other parts belong to the other handouts.

# Title, readers, purpose and main message.
guide = Vivir con cáncer de seno (mama) metastásico: su guía
    .short = Su guía
    .audience = Personas con { -mbc }, mujeres y hombres, y quienes cuidan de ellas
    .objective = Entender su cáncer, ayudar a elegir su tratamiento, saber cuándo llamar y dónde encontrar ayuda.
    .main-message = Hoy el { -mbc } no se cura. Sí se puede tratar, y el tratamiento busca dos cosas: que usted viva más y que viva bien.

# How to use the guide.
guide-how-to-use = No tiene que leer todo de una vez. Empiece por donde necesita ayuda hoy. Salte los tratamientos que no son para su cáncer. Escriba en la guía y llévela a sus citas. Las hojas que aquí se nombran dicen más.

# Box: the key points.
guide-key-points = Recuerde:
    .treatable = Hoy no hay cura, pero sí hay tratamiento.
    .plan = Su plan se hace para usted. Lo que usted desea es parte del plan.
    .call = Algunas señales no pueden esperar. Lea hoy el capítulo “Cuándo llamar”.
    .not-alone = No tiene que pasar por esto a solas. Hay ayuda para las emociones, el dinero y la vida diaria.

# Chapter: what the illness is. Its other parts come from the handout on understanding it.
guide-what = Qué es el cáncer de seno metastásico

# Part: cure and outlook.
guide-cure = ¿Tiene cura?
guide-cure-today = Hoy no. Pero se puede tratar. Las medicinas más nuevas ayudan a vivir más, y algunas personas viven con este cáncer muchos años.
guide-cure-outlook = El pronóstico (lo que se espera) cambia mucho de una persona a otra. Su oncólogo, el médico que trata el cáncer, puede darle una idea general, pero nadie puede decir un tiempo exacto. Pregunte si quiere saberlo.

# Part: how it begins. Its paragraphs come from the handout on understanding it.
guide-begins = Cómo empieza

# Chapter: tests. Its other parts come from the handouts on tumor tests and gene tests.
guide-tests = Pruebas de su tumor y de sus genes
guide-tests-table = Dos pruebas se hacen en todos los tumores. Anote su resultado y la fecha. Las otras pruebas están en la hoja “Pruebas que guían su tratamiento”.

# Chapter: how treatment is chosen. Its parts come from the handout on choosing treatment.
guide-choice = Cómo se elige su tratamiento
guide-first = Con qué se empieza a menudo

# Chapters: one treatment each. Their parts come from the treatment sheets.
guide-hormone-therapy = Terapia hormonal
guide-targeted-pills = Pastillas dirigidas junto con terapia hormonal
guide-parp-inhibitors = Inhibidores de PARP (cambio heredado en BRCA)
guide-her2-treatment = Tratamiento dirigido a HER2
guide-antibody-drug-conjugates = Conjugados anticuerpo-fármaco
guide-immunotherapy = Inmunoterapia
guide-chemotherapy = Quimioterapia
guide-local-treatment = Cirugía y radioterapia
guide-bone-health = Cáncer en los huesos
guide-brain-metastases = Cáncer en el cerebro

# Chapter: antibody-drug conjugates. The serious risks in short.
guide-conjugates-serious = **Riesgos graves:** inflamación de los pulmones, que puede ser mortal (trastuzumab deruxtecán, datopotamab deruxtecán, ado-trastuzumab emtansina). Daño al hígado o al corazón (ado-trastuzumab emtansina). Glóbulos blancos muy bajos y diarrea fuerte (sacituzumab govitecán). Daño a un bebé antes de nacer. Si tiene una tos nueva, aunque sea leve, llame antes de su próxima dosis. La hoja “Conjugados anticuerpo-fármaco” dice más.

# Chapter: relief. Its parts come from the handout on side effects.
guide-relief = Efectos secundarios, dolor y cuidados paliativos

# Chapter: when to call. The boxes come from the shared list of signs.
guide-when-to-call = Cuándo llamar
guide-when-to-call-do-not-wait = No espere a su próxima cita ni al horario de atención. Los recuadros nombran señales que importan con la mayoría de los tratamientos. El suyo puede tener otras: mire su hoja y la hoja “Cuándo llamar”, o pregunte.

# Chapter: when a treatment stops working. Its parts come from the handout of that name.
guide-stops-working = Cuando un tratamiento deja de funcionar

# Chapter: clinical trials. Its parts come from the handout of that name.
guide-trials = Estudios clínicos

# Chapter: living with it. Its parts come from the handouts on living well and for caregivers.
guide-living = Vivir con este cáncer
guide-caregivers = Para la familia y los amigos

# Chapter: money, work and practical help. Its parts come from the handout of that name.
guide-money = Dinero, trabajo y ayuda práctica

# Chapter: the care team, and services. Its parts come from the handout on the team and the directory.
guide-team = Su equipo de atención
guide-help = Dónde encontrar más ayuda

# Chapter: questions. They come from the list of questions, the introduction from the sheet for the first visit.
guide-questions = Preguntas para su equipo
guide-ask-treatment = Sobre mi cáncer y mi tratamiento:
guide-ask-life = Sobre mi vida y mis decisiones:

# Chapter: glossary.
guide-words = Palabras que conviene conocer

# Chapter: room to write.
guide-notes = Notas
guide-notes-lines = Mis preguntas, fechas y resultados:
