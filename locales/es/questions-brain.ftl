### Questions about cancer in the brain: question sheet.

# Title, readers, purpose and main message.
questions-brain = Preguntas sobre las metástasis en mi cerebro
    .short = Cerebro
    .audience = Personas con { -mbc } en el cerebro y quienes las cuidan
    .objective = Saber qué tratamientos pueden llegar al cerebro y a qué señales poner atención.
    .main-message = Hay tratamientos para el cáncer que se propagó al cerebro. Pregunte cuáles son para usted.
