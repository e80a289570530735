### Questions about my treatment: question sheet.

# Title, readers, purpose and main message.
questions-treatment = Preguntas sobre mi tratamiento
    .short = Mi tratamiento
    .audience = Personas con { -mbc } que empiezan o cambian un tratamiento
    .objective = Entender sus opciones antes de decidir.
    .main-message = Usted participa en la decisión. Pregunte qué puede lograr el tratamiento y qué le exige.
