### Support services: directory.

# Title, readers, purpose and main message.
support-services = Servicios de apoyo
    .short = Apoyo
    .audience = Personas con { -mbc }, mujeres y hombres, y los familiares y amigos que las ayudan
    .objective = Encontrar a alguien que le ayude con preguntas, emociones, dinero o la vida diaria.
    .main-message = Usted no tiene que pasar por esto a solas. Muchos servicios son gratis y algunos atienden en español.

# Short introduction.
support-services-how-to-use = Elija un servicio y llame, escriba o visite el sitio web. Diga: “Tengo { -mbc }” o “Cuido a alguien que lo tiene”. Diga qué es lo que más necesita hoy. Los teléfonos y horarios pueden cambiar: mire la fecha.
support-services-care-team = Su equipo también puede ayudar. Pregunte por un trabajador social, un asesor financiero, un grupo de apoyo u otra persona con este cáncer con quien hablar.

# Box: help in a crisis.
support-services-crisis = Llame al 911 si alguien está en peligro ahora.
    .despair = Si piensa en quitarse la vida o no puede mantenerse a salvo, llame o envíe un mensaje de texto al 988. Es gratis, a cualquier hora. Para español, llame y oprima el 2. Los familiares y amigos también pueden llamar.

# Ruled lines.
support-services-near-me = Servicios cerca de mí:
