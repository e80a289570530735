### Drugs from A to Z, generic and brand names: reference.

# Title, readers, purpose and main message.
drug-index = Medicinas de la A a la Z
    .short = Medicinas A–Z
    .audience = Personas con { -mbc } y quienes las ayudan con sus medicinas
    .objective = Encontrar una medicina por el nombre de la caja, la bolsa o la receta.
    .main-message = Una medicina puede tener varios nombres. Busque el que ve; la lista le lleva al otro.

# How to use the list.
drug-index-how-to-use = La lista reúne nombres genéricos (la medicina misma) y nombres comerciales (de la empresa). Es posible que algunas marcas antiguas ya no se vendan, y las copias pueden tener otros nombres. Si falta un nombre, pregunte a su farmacéutico. La hoja “Medicinas para el cáncer de seno metastásico” dice qué hace cada grupo.
