### Questions about my cancer and my tests: question sheet.

# Title, readers, purpose and main message.
questions-my-cancer = Preguntas sobre mi cáncer
    .short = Mi cáncer
    .audience = Personas con { -mbc } y quienes las acompañan a sus citas
    .objective = Saber lo que su equipo sabe de su cáncer.
    .main-message = Cada cáncer es distinto. Las respuestas dicen qué tratamientos pueden ayudarle.

# A word on the questions about outlook.
questions-my-cancer-outlook = Dos preguntas son sobre el pronóstico (lo que se espera). No las haga si ahora no quiere saberlo. Puede preguntar en cualquier momento.
