### Questions about side effects and support: question sheet.

# Title, readers, purpose and main message.
questions-side-effects = Preguntas sobre los efectos secundarios y el apoyo
    .short = Efectos secundarios
    .audience = Personas con { -mbc } que reciben tratamiento y quienes las cuidan
    .objective = Saber qué puede pasar, qué ayuda y cuándo llamar.
    .main-message = Avise a su equipo de cada efecto secundario. Muchos se pueden prevenir o aliviar.
