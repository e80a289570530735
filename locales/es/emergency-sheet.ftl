### Emergency sheet for the fridge door: worksheet of one page. The signs’ own words stand in signs.ftl.

# Title, readers, purpose and main message.
emergency-sheet = Hoja de emergencia
    .short = Hoja de emergencia
    .audience = Personas con { -mbc } y todas las personas de su casa
    .objective = Poner esta hoja donde todos la vean, por ejemplo, en el refrigerador.
    .main-message = Diga: “Cáncer de seno metastásico, en tratamiento”.

# Lines for phone numbers.
emergency-sheet-phones = Mi nombre y mis teléfonos:
    .name = Mi nombre
    .day = Mi equipo, de día
    .hospital = Sala de emergencias
    .night = Noches y fines de semana

# Lines for medicines and allergies.
emergency-sheet-medicines = Mis medicinas:
    .treatment = Tratamiento contra el cáncer
    .last-dose = Última dosis
    .medicines = Otras medicinas
    .allergies = Alergias
