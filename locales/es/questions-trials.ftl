### Questions about clinical trials: question sheet.

# Title, readers, purpose and main message.
questions-trials = Preguntas sobre los estudios clínicos
    .short = Estudios clínicos
    .audience = Personas con { -mbc } que piensan en participar en un estudio clínico (un estudio de un tratamiento)
    .objective = Decidir con su equipo si un estudio es adecuado para usted.
    .main-message = Puede preguntar por un estudio en cualquier momento: al recibir el diagnóstico, en cada cambio y después.

# What a person may do.
questions-trials-your-right = Antes de que participe, el equipo le explica el objetivo, las pruebas, los posibles riesgos y beneficios, y sus otras opciones. Recibe un formulario para leer y firmar. Puede decir que no, o retirarse después; seguirá recibiendo la atención estándar.
