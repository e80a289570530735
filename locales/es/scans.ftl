### Scans and other checks: fact sheet of two pages.

# Title, readers, purpose and main message.
scans = Estudios por imágenes y otros controles
    .short = Estudios de control
    .audience = Personas con { -mbc }, mujeres y hombres, y quienes las acompañan
    .objective = Saber por qué le hacen estudios, qué significan las pruebas y las palabras, y cómo sobrellevar la espera.
    .main-message = Los controles regulares muestran si su tratamiento funciona. Esperar los resultados puede ser difícil, y usted puede recibir ayuda con eso.

# Box: the key points.
scans-key-points = Recuerde:
    .why = Los controles contestan una pregunta: ¿responde el cáncer al tratamiento?
    .together = Los estudios por imágenes y los análisis de sangre se leen junto con cómo se siente usted.
    .plan = Su equipo decide cada cuánto se hacen. Pida su propio plan.
    .new-signs = Una señal nueva no puede esperar al próximo estudio.

# Section: the reason.
scans-why = Por qué le hacen controles
scans-why-check = Durante el tratamiento, su equipo revisa cada cierto tiempo si funciona. Por lo general el tratamiento sigue mientras funcione y usted lo tolere. Se cambia cuando el cáncer crece o los efectos secundarios son demasiado fuertes.

# Section: the tests.
scans-tests = Las pruebas
scans-tests-list = No necesita todas:
    .ct = **Tomografía computarizada (CT):** imágenes de rayos X desde muchos lados, unidas por una computadora.
    .pet = **Estudio PET:** muestra células activas después de una dosis pequeña de azúcar radiactivo.
    .bone-scan = **Gammagrafía ósea:** una imagen de todo el esqueleto.
    .mri = **Resonancia magnética (MRI):** imágenes hechas con un imán, sin rayos X.
    .x-ray = **Radiografía:** por ejemplo, del pecho.
    .blood = **Análisis de sangre:** algunos buscan marcadores tumorales.
    .biopsy = **Biopsia:** una muestra pequeña de tejido que se examina en el laboratorio.

# Section: tumor markers.
scans-markers = Marcadores tumorales en la sangre
scans-markers-blood = Son sustancias en la sangre. Son comunes CA 15-3, CA 27.29 y CEA. Pueden subir por otras razones además del cáncer; por eso nunca se leen solas. Pregunte qué significa un cambio en su caso.

# Section: words for results.
scans-words = Palabras de los resultados
scans-words-list = Quizás oiga:
    .response = **Respuesta:** el cáncer se redujo o dejó de crecer.
    .stable = **Estable:** el cáncer no creció.
    .progression = **Progresión:** creció o se propagó.
    .ned = **Sin evidencia de enfermedad (NED, por sus siglas en inglés):** los estudios no muestran cáncer ahora. Es raro, pero posible en algunos tipos. No es una cura. Una palabra más antigua es remisión.

# Section: scan worry.
scans-worry = Ansiedad por los estudios
scans-worry-name = El miedo antes de un estudio o de su resultado tiene nombre: ansiedad por los estudios (en inglés, scanxiety). El miedo y los altibajos son normales.
scans-worry-help = Puede probar esto:
    .when = Pregunte antes del estudio cuándo y cómo le darán el resultado.
    .someone = Esté con alguien, en persona o por teléfono, cuando lo reciba.
    .plan = Planee algo que le guste para los días de espera.
    .mindfulness = La atención plena (mindfulness) o el yoga pueden ayudar.
    .support = Hable con un consejero, un grupo de apoyo o alguien que ya pasó por esto.

# Table to write in.
scans-mine = Mi propio plan
scans-mine-checks = Llévelo a cada cita.
    .test = Prueba
    .when = Fecha
    .result = Qué mostró
    .next = Qué sigue

# Section: signs between scans.
scans-between = Entre un estudio y otro
scans-between-call = No espere al próximo estudio si tiene una señal nueva. Llame a su equipo el mismo día por un dolor nuevo, muy fuerte o que la medicina ya no controla. Con algunas señales hay que llamar al 911: están en la hoja “Cuándo llamar”.
scans-team-phone = Teléfonos de mi equipo, de día y de noche:

# Section: what is not known.
scans-unknown = Lo que los estudios no pueden decir
scans-unknown-points = Ningún estudio puede decir por cuánto tiempo funcionará un tratamiento. Nuestras fuentes no dan un calendario que sirva para todos.

# Section: questions for the care team.
scans-questions = Qué preguntar
scans-ask = En su cita:
