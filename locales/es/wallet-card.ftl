### Wallet card that folds: worksheet.

# Title, readers, purpose and main message.
wallet-card = Tarjeta para la cartera
    .short = Tarjeta para la cartera
    .audience = Personas con { -mbc } que reciben tratamiento
    .objective = Llevar una tarjeta que hable por usted en una emergencia.
    .main-message = Llene la tarjeta y llévela siempre. Muéstrela en cualquier sala de emergencias.

# The card: value = title on the front; .say = sentence on the back; the others = labels of lines.
wallet-card-card = Tengo cáncer de seno metastásico
    .say = Recibo tratamiento contra el cáncer. La fiebre o los escalofríos pueden ser una infección grave: por favor, atiéndanme de inmediato y llamen a mi equipo.
    .name = Nombre
    .born = Fecha de nacimiento
    .treatment = Tratamiento contra el cáncer
    .medicines = Otras medicinas
    .allergies = Alergias
    .team-day = Mi equipo, de día
    .team-night = Noches y fines de semana
    .hospital = Mi hospital
    .helper = Llamen también a

# How to make the card.
wallet-card-steps = Cómo hacerla:
    .fill-in = Llene los dos lados con bolígrafo.
    .cut = Recorte la tarjeta y dóblela por la mitad.
    .carry = Llévela con la tarjeta de su seguro médico. Copie la página para hacer otra para la persona que le ayuda.
    .renew = Haga una nueva cada vez que cambie su tratamiento.

# What else belongs on the card.
wallet-card-special = Anótelo en la tarjeta si es su caso:
    .immunotherapy = Recibe inmunoterapia, o la recibió en los últimos 2 años. Lleve también su tarjeta de inmunoterapia.
    .capecitabine = Toma capecitabina o recibe fluorouracilo (5-FU): hay un antídoto, y debe empezar dentro de las 96 horas de la última dosis.
    .port = Tiene un puerto u otro catéter.
    .blood-thinner = Toma un anticoagulante.
