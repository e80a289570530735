### When to call: fact sheet with every urgent sign. The signs’ own words stand in signs.ftl.

# Title, readers, purpose and main message.
when-to-call = Cuándo llamar
    .short = Cuándo llamar
    .audience = Personas con { -mbc } y su familia
    .objective = Saber cuándo llamar y a quién.
    .main-message = Algunas señales no pueden esperar a su próxima cita. Llamar nunca es una molestia.

# Box: the key points.
when-to-call-key-points = Antes de necesitarlo:
    .not-wait = No espere a la próxima cita ni al horario de atención.
    .number = Pida hoy el número de su equipo para las noches y los fines de semana.
    .say = Cuando llame, diga: “Recibo tratamiento contra el cáncer”.
    .limits = Estas son reglas generales. Si su equipo le da otros límites, siga los de su equipo.

# Lines for phone numbers, after the boxes of signs (signs.ftl).
when-to-call-phones = Mis teléfonos:
    .day = Mi equipo, de día
    .night = Mi equipo, noches y fines de semana
    .hospital = Sala de emergencias y dirección
    .pharmacy = Farmacia

# Lines for the team’s own limits.
when-to-call-limits = Los límites de mi equipo. Llamar cuando:
    .temperature = La temperatura pasa de
    .stools = Las evacuaciones líquidas en un día son más de
    .vomiting = El vómito dura más de
    .nosebleed = El sangrado de nariz dura más de
    .weight = El peso cambia más de
    .no-stool = Los días sin evacuar son más de

# Section: rules that keep people safe every day.
when-to-call-rules = Reglas para su seguridad
when-to-call-rules-list = Todos los días:
    .not-stop-alone = No suspenda por su cuenta las pastillas contra el cáncer, ni se salte una dosis, por los efectos secundarios de todos los días: llame primero. Donde una señal dice “no tome otra dosis”, no la tome y llame de inmediato.
    .steroids = Las pastillas de esteroides (como la dexametasona o la prednisona) que se toman por más de unos días se bajan poco a poco. Nunca las suspenda de golpe. Si se le acaban o las vomita, llame.
    .grapefruit = Nada de toronja (pomelo) ni de su jugo con inhibidores de CDK4/6, everolimus, inavolisib, lapatinib, neratinib ni olaparib. Muestre a su farmacéutico cada pastilla, hierba y vitamina.
    .live-vaccines = No reciba vacunas vivas (como la de sarampión, paperas y rubéola, la de varicela o el aerosol nasal contra la gripe) mientras el tratamiento debilita sus defensas. La inyección contra la gripe sí es adecuada. Pregunte antes de que alguien en casa reciba una vacuna viva.
    .pill-handling = No triture, abra ni comparta las pastillas contra el cáncer. Lávese las manos; quien le ayuda debe usar guantes. Quien esté embarazada o dé el pecho no debe tocarlas. Guárdelas lejos de niños y mascotas.

# Questions for the care team: lead-in.
when-to-call-ask = En su próxima cita:
