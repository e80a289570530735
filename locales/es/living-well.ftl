### Living well and emotional support: fact sheet of two pages. Other handouts include some of its blocks.

# Title, readers, purpose and main message.
living-well = Vivir bien con cáncer de seno metastásico
    .short = Vivir bien
    .audience = Personas con { -mbc }, mujeres y hombres, y sus seres queridos
    .objective = Encontrar ayuda para las emociones, el dolor y la vida diaria, y decir qué es lo que más le importa.
    .main-message = Usted puede recibir ayuda para las emociones, el dolor y la vida diaria en cualquier momento, junto con el tratamiento contra el cáncer. No tiene que pasar por esto a solas.

# Box: the key points.
living-well-key-points = Recuerde:
    .normal = El miedo, la preocupación y los altibajos son normales.
    .others = Otras personas también viven con esto. Hablar con ellas puede ayudar.
    .palliative = Los cuidados paliativos alivian el dolor, los síntomas y el estrés. Pídalos pronto.
    .wishes = Lo que usted desea de la vida es parte de su plan de tratamiento.

# Section: feelings.
living-well-feelings = Lo que siente
living-well-feelings-normal = El miedo y la preocupación son normales. También lo es tener días buenos junto a días malos. Está bien sentir de todo. Usted no hizo que el cáncer se propagara. Hoy no tiene cura, pero sí se puede tratar. Las medicinas más nuevas ayudan a vivir más, y lo que pasa cambia mucho de una persona a otra.
living-well-feelings-hard-times = Algunos momentos pesan más: la primera noticia, los días antes de un estudio (ansiedad por los estudios de control; en inglés, scanxiety), un cambio de tratamiento. Dígalo a su { -care-team } y a sus seres queridos. Su apoyo puede ayudar.

# Section: people to talk to.
living-well-people = Con quién hablar
living-well-people-who = Quizás su equipo sepa qué hay cerca de usted. Pregunte por:
    .counselor = **consejería** con un consejero, trabajador social clínico o psicólogo: usted o su familia hablan a solas con esa persona
    .group = **un grupo de apoyo:** un lugar para conocer a otras personas con { -mbc }
    .peer = **un mentor:** otra persona con { -mbc } que habla con usted
living-well-people-komen = De Susan G. Komen:
    .facebook = un grupo cerrado en Facebook; busque “Komen Metastatic Breast Cancer (Stage IV) Group” y pida entrar
    .podcast = el pódcast “Real Pink”, para personas con { -mbc } y cuidadores
    .series = [www.komen.org/mbcseries](https://www.komen.org/mbcseries): charlas gratis, “MBC Impact Series”, para usted y sus seres queridos

# Section: palliative care.
living-well-palliative = Cuidados paliativos
living-well-palliative-what = Los cuidados paliativos también se llaman cuidados de apoyo. Su equipo trata el dolor, otros síntomas y la preocupación, y ayuda a la familia en momentos difíciles. Son para toda persona con { -mbc }, en cualquier etapa, junto con el tratamiento contra el cáncer. No son lo mismo que los cuidados de hospicio, que dan alivio y apoyo cerca del final de la vida.
living-well-palliative-benefit = Pueden dar más días buenos y aliviar el desánimo. Se reciben en una clínica o un hospital, en casa o por teléfono. Lo que hay cambia de un lugar a otro. Pida a su médico que le envíe a un equipo de cuidados paliativos o a un especialista en dolor.

# Section: daily life.
living-well-daily-life = La vida diaria
living-well-daily-life-tips = Cosas pequeñas que pueden ayudar:
    .joy = Dedique tiempo a lo que le gusta.
    .move = Muévase a menudo. Un paseo con otras personas también cuenta. Pregunte qué no debe hacer.
    .food = Coma bien. Avise a su equipo si tiene poco apetito.
    .tired = Avise a su equipo si tiene fatiga: un cansancio fuerte que no se quita con dormir.
    .extra = La acupuntura, la atención plena (mindfulness), el yoga o los masajes pueden aliviar síntomas. No tratan el cáncer. Pregunte antes de tomar hierbas o suplementos: algunas hierbas debilitan la quimioterapia.

# Section: the reader's own wishes.
living-well-wishes = Sus deseos cuentan
living-well-wishes-talk = La calidad de vida es qué tan bien vive usted, día a día. Hable de esto con su equipo y su familia: ayuda a elegir un tratamiento. Puede pedir un descanso o un tratamiento más suave. Sus deseos pueden cambiar, y lo que elija hoy puede cambiar más adelante. Dígalo cada vez.

# Section: when to call, with two boxes of shared signs.
living-well-when-to-call = Cuándo llamar
# Ruled lines.
living-well-team-phone = Teléfonos de mi equipo, de día y de noche:

# Section: questions for the care team.
living-well-ask = Qué preguntar
living-well-ask-questions = En su próxima cita:
