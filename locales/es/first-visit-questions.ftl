### Questions for the first visit: question sheet, one sheet of paper with two sides.

# Title, readers, purpose and main message.
first-visit-questions = Preguntas para su primera cita
    .short = Primera cita
    .audience = Personas que acaban de recibir el diagnóstico de { -mbc } y quienes las acompañan
    .objective = Llevar esta hoja a su cita y volver a casa con respuestas.
    .main-message = Usted puede preguntar lo que quiera. Las respuestas, y lo que a usted le importa, ayudan a elegir su tratamiento.

# How to use the sheet.
first-visit-questions-how-to-use = Elija las tres preguntas que más le importan. Haga esas primero. Vaya con alguien que pueda escuchar y anotar por usted. Está bien preguntar lo mismo otra vez, hoy o en la próxima cita. También puede pedir palabras más sencillas.

# Ruled lines.
first-visit-questions-notes = Mis propias preguntas y notas:
