### Stopping cancer treatment and hospice: fact sheet of two pages, for readers who ask for it.

# Title, readers, purpose and main message.
stopping-treatment = Suspensión del tratamiento y cuidados de hospicio
    .short = Suspender el tratamiento
    .audience = Mujeres y hombres con { -mbc } que piensan en suspender el tratamiento, y sus familias
    .objective = Saber qué opciones hay, qué cuidados continúan y qué preguntar.
    .main-message = Si se suspende el tratamiento contra el cáncer, su atención no termina. Seguirá recibiendo ayuda para el dolor, los síntomas y las preocupaciones.

# Before the reader goes on.
stopping-treatment-before-you-read = Usted elige cuándo leer esto, cuánto y con quién.

# Box: the key points.
stopping-treatment-key-points = Recuerde:
    .care = Suspender las medicinas contra el cáncer no significa que terminen los cuidados.
    .choice = Usted decide. Su equipo le ayuda a pensarlo.
    .hospice = Los cuidados de hospicio dan alivio y apoyo cerca del final de la vida, a usted y a su familia.
    .ask = Puede preguntar por ellos mucho antes de necesitarlos.

# Section: when people think about stopping.
stopping-treatment-when = Cuándo pensarlo
stopping-treatment-when-why = El tema puede surgir cuando una medicina ya no funciona o tiene muchos efectos secundarios. A menudo hay otra opción. Pero cada vez que el cáncer crece, es menos probable que el siguiente tratamiento ayude. Pregunte qué puede esperar de él, bueno y malo.
stopping-treatment-when-choices = Pueden hablar de otro tratamiento, de uno más suave, de un descanso o de un estudio clínico. También pueden hablar de suspender el tratamiento contra el cáncer, con cuidados para su alivio.
stopping-treatment-when-decide = Usted no hizo nada malo, y suspender el tratamiento no es rendirse. Puede pedir una segunda opinión en cualquier momento. Nadie puede decir un tiempo exacto: pregunte solo si quiere saberlo.

# Section: care that goes on.
stopping-treatment-care = La atención continúa
stopping-treatment-care-goes-on = Los cuidados paliativos alivian el dolor, otros síntomas y el estrés. Puede recibirlos en cualquier etapa: con tratamiento contra el cáncer y sin él. Pregunte quién dirigirá su atención cuando termine ese tratamiento y a quién llamar de noche.

# Section: hospice.
stopping-treatment-hospice = Qué son los cuidados de hospicio
stopping-treatment-hospice-what = Los cuidados de hospicio son para cuando el único objetivo es el alivio. Un equipo ayuda con el dolor y otros síntomas. La mayoría de las personas los reciben en casa. También ayudan a su familia, incluso después.
stopping-treatment-hospice-when = En los Estados Unidos, estos cuidados son para personas que, según esperan sus médicos, vivirán unos 6 meses o menos. Medicare también usa esta regla. Es una regla general, no un pronóstico para usted. Pregunte pronto: puede informarse y aun así esperar.

# Table: palliative care and hospice side by side. First column: what is compared.
stopping-treatment-compare = Los cuidados paliativos y los de hospicio no son lo mismo
    .what = Pregunta
    .palliative = Cuidados paliativos
    .hospice = Cuidados de hospicio
    .when-what = ¿Cuándo?
    .when-palliative = En cualquier etapa, desde el primer día
    .when-hospice = Cerca del final de la vida
    .treatment-what = ¿Con tratamiento?
    .treatment-palliative = Sí, los dos a la vez
    .treatment-hospice = No, ya se suspendió
    .aim-what = ¿Para qué?
    .aim-palliative = Menos dolor y síntomas, más días buenos
    .aim-hospice = Alivio, y apoyo para su familia
    .where-what = ¿Dónde?
    .where-palliative = Clínica, hospital, casa o teléfono
    .where-hospice = Casi siempre en casa

# Section: wishes.
stopping-treatment-wishes = Hable de sus deseos
stopping-treatment-wishes-talk = Con su equipo y sus seres queridos:
    .matters = Diga qué es lo que más le importa ahora: las personas, los lugares, estar en casa, tener la mente clara.
    .who = Pregunte cómo poner sus deseos por escrito (una directiva anticipada) y quién puede hablar por usted si usted no puede.
    .change = Puede cambiar de opinión. Dígalo cada vez.
    .feelings = Está bien que usted y los suyos sientan de todo. La consejería puede ayudar a todos.

# Section: when to call, with two boxes of shared signs.
stopping-treatment-when-to-call = Cuándo llamar
# Ruled lines.
stopping-treatment-team-phone = A quién llamo, de día y de noche:

# Section: questions for the care team.
stopping-treatment-ask = Qué preguntar
stopping-treatment-ask-questions = Elija las preguntas que quiere hacer:
