### List of drugs: reference.

# Title, readers, purpose and main message.
drug-list = Medicinas para el cáncer de seno metastásico
    .short = Lista de medicinas
    .audience = Personas con { -mbc } y quienes las ayudan con sus medicinas
    .objective = Buscar una medicina por su nombre y ver a qué grupo pertenece.
    .main-message = Nadie necesita todas estas medicinas. Su equipo elige según las pruebas de su tumor, su salud y lo que a usted le importa.

# Short introduction: how to read the list.
drug-list-how-to-use = Cómo leer la lista:
    .generic = El primer nombre es el nombre genérico: el de la medicina misma.
    .brand = El nombre comercial lo pone la empresa. Una medicina puede tener varios, y es posible que algunos antiguos ya no se vendan.
    .right-for-you = Una medicina de esta lista puede no ser la adecuada para usted. Pregunte: “¿Es para mi tipo de cáncer?”.
    .newer = Siguen saliendo medicinas nuevas, y esta lista muestra la fecha en que se verificó. Pregunte si hay algo más nuevo para usted.

drug-list-everything-you-take = Muestre a su equipo y a su farmacéutico todo lo que toma: otras medicinas, vitaminas, hierbas y lo que compra sin receta. Algunas cosas no se pueden combinar con las medicinas contra el cáncer. No suspenda por su cuenta una medicina contra el cáncer, ni se salte una dosis, por los efectos secundarios de todos los días. Llame primero.

# Box: names that look alike.
drug-list-look-alikes = Tres nombres se parecen, pero son tres medicinas distintas. Nunca se debe cambiar una por otra:
    .trastuzumab = trastuzumab (Herceptin)
    .emtansine = ado-trastuzumab emtansina (Kadcyla), en inglés ado-trastuzumab emtansine
    .deruxtecan = trastuzumab deruxtecán (Enhertu), en inglés trastuzumab deruxtecan
    .check = Antes de cada infusión, lea el nombre completo en la bolsa. Si no es el que usted conoce, pregunte.

# Drugs approved or sold since the main sources were written.
drug-list-newer-drugs = Opciones más nuevas, que no están en las tablas. Pregunte a su equipo si alguna es para usted:
    .datopotamab = **datopotamab deruxtecán** (Datroway), un conjugado anticuerpo-fármaco: aprobado en enero de 2025 para algunos cánceres HR positivos y HER2 negativos, y en mayo de 2026 como primer tratamiento para algunos cánceres triple negativos
    .imlunestrant = **imlunestrant** (Inluriyo), una pastilla de terapia hormonal para un cambio en ESR1: aprobada en septiembre de 2025
    .vepdegestrant = **vepdegestrant** (Veppanu), una pastilla de terapia hormonal para un cambio en ESR1: aprobada en mayo de 2026
    .denosumab-copies = **copias del denosumab** (como Wyost, Osenvelt, Bomyntra y Aukelso), para los huesos: a la venta desde 2025

# Ruled lines.
drug-list-my-list = Mis medicinas: nombre, dosis, cuándo las tomo
