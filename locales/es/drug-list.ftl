### List of drugs: reference.

# Title, readers, purpose and main message.
drug-list = Medicinas para el cáncer de seno metastásico
    .short = Lista de medicinas
    .audience = Personas con { -mbc } y quienes las ayudan con sus medicinas
    .objective = Buscar una medicina por su nombre y ver a qué grupo pertenece.
    .main-message = Nadie necesita todas estas medicinas. Su equipo elige según las pruebas de su tumor, su salud y lo que a usted le importa.

# Short introduction: how to read the list.
drug-list-how-to-use = Cómo leer la lista:
    .generic = El primer nombre es el genérico, el de la medicina misma.
    .brand = El nombre comercial lo pone la empresa. Puede haber varios, y es posible que algunos antiguos ya no se vendan.
    .right-for-you = No todas son adecuadas para usted. Pregunte: “¿Es para mi tipo de cáncer?”.

drug-list-everything-you-take = Muestre a su equipo y a su farmacéutico todo lo que toma, también vitaminas, hierbas y lo que compra sin receta. Algunas cosas no se pueden combinar con las medicinas contra el cáncer. No suspenda por su cuenta una medicina contra el cáncer, ni se salte una dosis, por los efectos secundarios de todos los días. Llame primero.

# Box: names that look alike.
drug-list-look-alikes = Tres nombres se parecen, pero son tres medicinas distintas. Nunca se debe cambiar una por otra:
    .trastuzumab = trastuzumab (Herceptin)
    .emtansine = ado-trastuzumab emtansina (Kadcyla), en inglés ado-trastuzumab emtansine
    .deruxtecan = trastuzumab deruxtecán (Enhertu), en inglés trastuzumab deruxtecan
    .check = Antes de cada infusión, lea el nombre completo en la bolsa. Si no es el que usted conoce, pregunte.

# Drugs approved or sold since the main sources were written.
drug-list-newer-drugs = Opciones más nuevas, que no están en las tablas. Pregunte a su equipo si alguna es para usted:
    .datopotamab = **datopotamab deruxtecán** (Datroway), aprobado en enero de 2025 para algunos cánceres con receptores hormonales positivos (HR+) y HER2 negativos. Desde mayo de 2026 también es un primer tratamiento para algunos cánceres triple negativos
    .esr1-pills = **imlunestrant** (Inluriyo) y **vepdegestrant** (Veppanu), pastillas de terapia hormonal para un cambio en ESR1: aprobadas en septiembre de 2025 y mayo de 2026
    .denosumab-copies = **copias del denosumab** (como Wyost, Osenvelt, Bomyntra y Aukelso), para los huesos: a la venta desde 2025
