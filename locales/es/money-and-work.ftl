### Money, work and practical help: fact sheet of two pages.

# Title, readers, purpose and main message.
money-and-work = Dinero, trabajo y ayuda práctica
    .short = Dinero y trabajo
    .audience = Personas con { -mbc }, mujeres y hombres, y sus familias
    .objective = Saber quién puede ayudar con los costos, el seguro médico, el trabajo y la vida diaria.
    .main-message = Los costos pueden crecer rápido. Pida ayuda pronto: a un asesor financiero de su centro de cáncer y a servicios que no le cuestan nada.

# Box: the key points.
money-and-work-key-points = Recuerde:
    .early = Pida hablar con un asesor financiero en su centro de cáncer.
    .medicines = Hay programas que ayudan a pagar las medicinas. Llame antes de saltarse una pastilla.
    .work = Usted tiene derechos en el trabajo. Un servicio gratis se los explica.
    .home = Llame al 211 para recibir ayuda cerca de usted con el alquiler, la comida o el transporte.

# Section: costs.
money-and-work-costs = Cuando los costos crecen
money-and-work-costs-why = Los costos pueden subir rápido, y los papeles del seguro médico cansan. Usted o su pareja quizás ganen menos que antes. No es culpa suya, y puede pedir ayuda en cualquier momento.
money-and-work-costs-steps = Sus primeros pasos:
    .counselor = Pida en su centro de cáncer hablar con un asesor financiero: una persona que explica el seguro y los costos.
    .medicines = Pregunte qué programas ayudan a pagar sus medicinas y qué ayuda hay con otras facturas.
    .helpline = Llame a la línea de ayuda de Komen. Pregunte por su ayuda económica para quienes tienen dificultad para pagar el tratamiento.
    .papers = Guarde juntas las facturas y las cartas. Anote con quién habló y cuándo.
money-and-work-costs-pills = **¿No puede pagar sus pastillas?** No se salte ninguna ni las suspenda por su cuenta. Llame primero a su { -care-team }.

# Section: insurance.
money-and-work-insurance = Pregunte a su seguro médico
money-and-work-insurance-ask = Tenga su tarjeta a la mano. Puede preguntar:
    .yes-first = ¿Tienen que dar permiso antes de que yo reciba este tratamiento (autorización previa)?
    .deductible = ¿Cuánto pago yo antes de que ustedes empiecen a pagar (deducible)?
    .copay = ¿Cuánto me toca pagar por cada cita y cada medicina (copago, coseguro)?
    .most = ¿Qué es lo más que puedo pagar en un año (máximo de gastos de bolsillo)?
    .network = ¿Están mi médico, mi hospital y mi farmacia dentro de su red?
    .no = Si dicen que no, ¿cómo pido que lo revisen (apelación)? ¿Hasta qué fecha?

# Section: work.
money-and-work-work = El trabajo
money-and-work-work-how = Depende del tratamiento, del trabajo y de usted. Con terapia hormonal, la mayoría de las personas trabajan como siempre. Pregunte a su equipo si hay algo que no deba hacer en el trabajo, como levantar cosas pesadas. Pregunte cuánto dura cada cita, para organizarse.
money-and-work-work-rights = Antes de avisar en su trabajo, reducir sus horas o dejarlo, infórmese sobre sus derechos laborales, el seguro médico y los beneficios por incapacidad. Triage Cancer se lo explica gratis.

# Section: help in daily life.
money-and-work-home = La vida diaria
money-and-work-home-who = Quién puede ayudar:
    .children = **Cuidado de hijos o padres:** pregunte a su equipo quién puede ayudar.
    .rides = **Transporte, alojamiento:** la Sociedad Americana Contra El Cáncer (vea la hoja “Servicios de apoyo”).
    .food = **Comida, alquiler, otras facturas:** llame al 211 (no es para emergencias).
    .friends = **Cosas pequeñas:** familiares y amigos, una tarea cada uno.

# Section: services, printed from the directory's data.
money-and-work-services = Dónde pedir ayuda
# Section: questions for the care team.
money-and-work-ask = Qué preguntar
money-and-work-ask-questions = Pregunte a su equipo:
# Ruled lines.
money-and-work-notes = Personas que me ayudan, y sus teléfonos:
