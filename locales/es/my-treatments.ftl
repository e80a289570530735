### My treatments so far: worksheet.

# Title, readers, purpose and main message.
my-treatments = Mis tratamientos hasta hoy
    .short = Mis tratamientos
    .audience = Personas con { -mbc } y quienes las ayudan
    .objective = Mostrar a cualquier médico, en dos minutos, qué tratamientos ha recibido.
    .main-message = Lo que ya recibió ayuda a elegir lo que sigue.

# How to use the sheet.
my-treatments-how-to-use = Empiece por su primer cáncer de seno, si tuvo uno antes. Llene lo que sepa; su equipo puede ayudarle con fechas y nombres. Lleve la hoja cuando pida una segunda opinión o pregunte por un estudio clínico.

# Lines: the beginning.
my-treatments-start = Cómo empezó:
    .first = Primer cáncer de seno, fecha
    .metastatic = Metastásico desde, fecha
    .places = Partes de mi cuerpo
    .surgery = Primera cirugía, cuál y cuándo
    .radiation = Primera radioterapia, dónde y cuándo
    .other-illness = Otras enfermedades

# Table to write in: cancer medicines.
my-treatments-medicines = Mis medicinas contra el cáncer, en orden
    .name = Medicina
    .from = Desde
    .until = Hasta
    .why-ended = Por qué terminó
    .side-effects = Efectos secundarios que tuve

# Table to write in: radiation and surgery.
my-treatments-radiation-and-surgery = Radioterapia y cirugía desde que el cáncer se propagó
    .date = Fecha
    .what = Qué me hicieron
    .where = En qué parte del cuerpo

# Lines: treatment now.
my-treatments-now = Ahora:
    .treatment = Mi tratamiento actual
    .aim = Qué esperamos lograr
    .next-check = Próximo estudio o control
    .next-option = Qué podría seguir

# Questions for the care team: lead-in.
my-treatments-ask = Pregunte a su equipo:
