### Questions about cancer in the bones: question sheet.

# Title, readers, purpose and main message.
questions-bone = Preguntas sobre las metástasis en mis huesos
    .short = Huesos
    .audience = Personas con { -mbc } en los huesos y quienes las cuidan
    .objective = Saber cómo proteger los huesos y aliviar el dolor.
    .main-message = Los huesos se pueden proteger y el dolor se puede aliviar. Pregunte cómo.
