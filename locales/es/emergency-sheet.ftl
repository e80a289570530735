### Emergency sheet for the fridge door: worksheet of one page. The signs’ own words stand in signs.ftl.

# Title, readers, purpose and main message.
emergency-sheet = Hoja de emergencia
    .short = Hoja de emergencia
    .audience = Personas con { -mbc } y su familia
    .objective = Colgarla a la vista de todos, como en el refrigerador.
    .main-message = Diga: “Cáncer de seno metastásico, en tratamiento”.

# Lines for phone numbers.
emergency-sheet-phones = Mi nombre y mis teléfonos:
    .name = Mi nombre
    .day = Mi equipo, de día
    .hospital = Sala de emergencias
    .night = Noches y fines de semana

# Lines: treatment and allergies.
emergency-sheet-treatment = Mis medicinas están en la tabla de esta hoja.
    .treatment = Tratamiento contra el cáncer
    .allergies = Alergias

# Where to find the other signs.
emergency-sheet-more = Algunas medicinas tienen sus propias señales urgentes. La hoja “Cuándo llamar” las tiene todas. Pregunte a su equipo cuáles agregar en su caso.

# Table to write in: medicines.
emergency-sheet-medicines = Todas mis medicinas, también las de otras enfermedades
    .name = Medicina
    .dose = Dosis
    .when = Cuándo la tomo
