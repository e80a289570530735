### Questions about stopping cancer treatment: question sheet, opened by choice only.

# Title, readers, purpose and main message.
questions-stopping = Preguntas sobre suspender el tratamiento contra el cáncer
    .short = Suspender el tratamiento
    .audience = Personas con { -mbc } que piensan en suspender el tratamiento y sus seres queridos
    .objective = Hablar de suspender el tratamiento contra el cáncer, cuando usted quiera.
    .main-message = Puede hacer estas preguntas mucho antes de necesitar las respuestas.

# Care goes on.
questions-stopping-care-goes-on = Suspender el tratamiento contra el cáncer no significa que se acabe su atención. Sigue recibiendo ayuda para el dolor, otros síntomas y las preocupaciones. Lo que elija hoy lo puede cambiar más adelante.
