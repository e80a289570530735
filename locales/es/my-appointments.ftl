### My appointments and scans: worksheet.

# Title, readers, purpose and main message.
my-appointments = Mis citas y estudios
    .short = Mis citas
    .audience = Personas con { -mbc } y quienes las ayudan
    .objective = Tener en orden las citas, los estudios y los resultados.
    .main-message = Los controles regulares muestran si el tratamiento funciona. Pregunte cuándo y cómo le darán cada resultado.

# Table to write in: visits.
my-appointments-visits = Mis citas
    .date = Día y hora
    .place = Lugar
    .who = Con quién
    .reason = Para qué, y qué me dijeron

# Boxes to tick: what to bring.
my-appointments-bring = Para cada cita tengo:
    .questions = mis preguntas, primero las tres más importantes
    .medicines = una lista de todo lo que tomo
    .symptoms = mi hoja de síntomas
    .person = alguien que escuche y anote por mí
    .interpreter = un intérprete, pedido con tiempo

# Table to write in: scans.
my-appointments-scans = Mis estudios por imágenes y análisis de sangre
    .date = Fecha
    .scan = Estudio o análisis
    .body-part = Parte del cuerpo
    .result = Resultado, en mis palabras

# Lines: the next scan and its result.
my-appointments-next = Mi próximo estudio:
    .next-scan = Día, hora y lugar
    .result-day = Me dan el resultado el
    .result-how = Por teléfono, en línea o en una cita
    .result-who = Persona que estará conmigo

# A word on scan worry.
my-appointments-scan-worry = Muchas personas tienen miedo antes de un estudio o de un resultado. Tiene nombre: ansiedad por los estudios (en inglés, scanxiety). Dígaselo a su equipo. Puede pedir que le den pronto los resultados, o solo en persona.

# Questions for the care team: lead-in.
my-appointments-ask = Pregunte a su equipo:
