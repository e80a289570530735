### What matters to me: worksheet on wishes and values.

# Title, readers, purpose and main message.
what-matters = Lo que más me importa
    .short = Lo que me importa
    .audience = Personas con { -mbc } que tienen que tomar una decisión
    .objective = Encontrar palabras para sus deseos y llevarlas a su equipo.
    .main-message = Aquí no hay respuestas buenas ni malas. Sus deseos ayudan a elegir su tratamiento, y pueden cambiar.

# How to use the sheet.
what-matters-how-to-use = Llene lo que quiera y deje lo demás. Hable de esto con sus seres queridos y con su equipo, más de una vez. Llene la hoja de nuevo cuando algo cambie: lo que elija hoy lo puede cambiar más adelante.

# Boxes to tick: what matters most.
what-matters-important = Ahora esto es lo que más me importa (marque hasta tres):
    .longer-life = vivir el mayor tiempo posible
    .good-days = sentirme lo mejor posible, con pocos efectos secundarios
    .people = tener tiempo con las personas que quiero
    .home = estar en casa, con menos días en la clínica
    .work = mi trabajo, o lo que hago por otras personas
    .clear-head = tener la mente clara y hacer las cosas por mi cuenta
    .faith = mi fe o lo que me da fuerza

# Ruled lines: in one’s own words.
what-matters-good-day = Para mí, un buen día es:
what-matters-special-day = Un día para el que quiero estar bien:
what-matters-worry = Lo que más me preocupa:
what-matters-not-want = Lo que no quiero:

# Boxes to tick: how much to know.
what-matters-know = Cuánto quiero saber:
    .everything = todo, también los números
    .main-points = lo más importante
    .someone-else = por favor, díganselo a la persona que yo nombre
    .later = ahora no; por favor, pregúntenme más adelante

# Boxes to tick: how to decide.
what-matters-decide = Cómo me gusta decidir:
    .i-decide = yo elijo, después de oír su consejo
    .together = elegimos entre todos
    .team-decides = ustedes eligen, después de oír lo que me importa

# Lines: people.
what-matters-people = Mi gente:
    .visits = Me acompaña a las citas
    .results = Puede saber mis resultados
    .talk = Me ayuda a decidir

# Questions for the care team: lead-in.
what-matters-ask = Pregunte a su equipo:

# Ruled lines.
what-matters-tell = Lo que quiero decirle a mi equipo:
