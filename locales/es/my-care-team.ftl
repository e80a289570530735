### My care team: worksheet with names, phones and when to call.

# Title, readers, purpose and main message.
my-care-team = Mi equipo médico
    .short = Mi equipo médico
    .audience = Personas con { -mbc } y quienes las ayudan
    .objective = Tener todos los nombres y teléfonos en una sola hoja.
    .main-message = Anote primero los dos números de teléfono. Pregunte por los demás en su próxima cita.

# Lines: how to reach the team.
my-care-team-reach = Cómo me comunico con mi equipo:
    .day = Teléfono, de día
    .night = Teléfono, noches y fines de semana
    .messages = Mensajes (app, correo electrónico)
    .hospital = Sala de emergencias

# Lines: people and their phone numbers.
my-care-team-people = Las personas de mi equipo. Quizás no las necesite a todas; pregunte quiénes están en su equipo.
    .oncologist = Médico oncólogo (trata el cáncer)
    .oncologist-phone = Teléfono
    .nurse = Enfermera o enfermero
    .nurse-phone = Teléfono
    .primary-care = Médico de cabecera
    .primary-care-phone = Teléfono
    .pharmacist = Farmacéutico
    .pharmacist-phone = Teléfono
    .navigator = Navegador de pacientes (su guía)
    .navigator-phone = Teléfono
    .social-worker = Trabajador social
    .social-worker-phone = Teléfono
    .palliative = Cuidados paliativos (alivio y apoyo en cualquier etapa)
    .palliative-phone = Teléfono

# Table to write in: other people on the team.
my-care-team-others = Otras personas, como el médico de radioterapia, el dentista, un consejero, un dietista o un intérprete
    .name = Nombre
    .helps-with = Me ayuda con
    .phone = Teléfono

# Lines: people who help at home.
my-care-team-helpers = Las personas que me ayudan en casa:
    .helper = Nombre
    .helper-phone = Teléfono

# Lines: when to call.
my-care-team-when = Lo que mi equipo me dijo sobre cuándo llamar:
    .call-now = Llamar de inmediato, de día o de noche, por
    .call-now-more = También por
    .call-today = Llamar el mismo día por
    .call-today-more = También por
    .office-hours = Puede esperar al horario de atención
    .office-hours-more = También

# Ruled lines.
my-care-team-notes = Notas:

# Questions for the care team: lead-in.
my-care-team-ask = Pregunte a su equipo:
