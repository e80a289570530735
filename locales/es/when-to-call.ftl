### When to call: fact sheet with every urgent sign. The signs’ own words stand in signs.ftl.

# Title, readers, purpose and main message.
when-to-call = Cuándo llamar
    .short = Cuándo llamar
    .audience = Personas con { -mbc } y su familia
    .objective = Saber cuándo llamar y a quién.
    .main-message = Algunas señales no pueden esperar a su próxima cita. Llamar nunca es una molestia.

# Box: the key points.
when-to-call-key-points = Antes de necesitarlo:
    .not-wait = No espere a la próxima cita ni al horario de atención.
    .number = Pida hoy el número de su equipo para las noches y los fines de semana.
    .limits = Estas son reglas generales. Si su equipo le da otros límites, siga los de su equipo.

# Lines for phone numbers, after the boxes of signs (signs.ftl).
when-to-call-phones = Mis teléfonos:
    .day = Mi equipo, de día
    .night = Mi equipo, noches y fines de semana
    .hospital = Sala de emergencias y dirección
    .pharmacy = Farmacia

# Lines for the team’s own limits.
when-to-call-limits = Los límites de mi equipo. Llamar cuando:
    .temperature = La temperatura pasa de
    .stools = Las evacuaciones líquidas en un día son más de
    .vomiting = El vómito dura más de
    .nosebleed = El sangrado de nariz dura más de

# Questions for the care team: lead-in.
when-to-call-ask = En su próxima cita:
