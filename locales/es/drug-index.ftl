### Drugs from A to Z, generic and brand names: reference.

# Title, readers, purpose and main message.
drug-index = Medicinas de la A a la Z
    .short = Medicinas A–Z
    .audience = Personas con { -mbc } y quienes las ayudan con sus medicinas
    .objective = Encontrar una medicina por el nombre de la caja, la bolsa o la receta.
    .main-message = Busque el nombre que ve; la lista le lleva al otro.

# How to use the list.
drug-index-how-to-use = La lista reúne nombres genéricos (la medicina misma) y comerciales (de la empresa). Algunas marcas antiguas quizás ya no se vendan, y las copias pueden tener otros nombres. Si falta un nombre, pregunte a su farmacéutico.

# Names that need a word of warning.
drug-index-flags = Dos nombres necesitan una aclaración:
    .atezolizumab = Atezolizumab: desde 2021 no es una opción para el cáncer de seno en Estados Unidos.
    .dostarlimab = Dostarlimab: solo para tumores con el marcador dMMR, que es poco frecuente.
