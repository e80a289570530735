### For caregivers and family: fact sheet of two pages.

# Title, readers, purpose and main message.
caregivers = Para cuidadores, familiares y amigos
    .short = Para cuidadores
    .audience = Familiares, amigos y otras personas que ayudan a alguien con { -mbc }
    .objective = Saber cómo ayudar, qué señales no pueden esperar y dónde encontrar ayuda para usted.
    .main-message = Su ayuda importa, y usted también. Conozca las señales que no pueden esperar y pida apoyo también para usted.

# Box: the key points.
caregivers-key-points = Recuerde:
    .signs = Algunas señales no pueden esperar. Tenga esta hoja a la vista.
    .listen = Pregunte a la persona qué quiere. Eso puede cambiar.
    .pills = Maneje con cuidado las pastillas contra el cáncer.
    .you = Los equipos médicos y las líneas de ayuda también están para usted.

# Section: urgent signs, with two boxes of shared signs and the team's numbers.
caregivers-signs = Señales que no pueden esperar
caregivers-signs-how = En los recuadros, “usted” es la persona con cáncer. No espere a la próxima cita. Hay más señales: pida al equipo su lista completa.
# Ruled lines.
caregivers-team-phone = Teléfonos del equipo, de día, de noche y los fines de semana:
# Under the boxes: first aid in a seizure.
caregivers-signs-seizure = **En una convulsión,** ponga a la persona de lado y aflójele el cuello de la ropa. No le ponga nada en la boca. Anote la hora y llame al 911.

# Section: how to help.
caregivers-help = Cómo puede ayudar
caregivers-help-ways = Primero pregunte qué le vendría bien a la persona. Por ejemplo:
    .visits = Vaya a las citas con ella. Lleve las preguntas y anote las respuestas y el siguiente paso.
    .listen = Escuche. El miedo y los días malos son normales. No tiene que animarla.
    .choices = Hablen a menudo de lo que más le importa. Si eso cambia, ayúdele a decirlo al equipo.
    .daily = Hágase cargo de una tarea: una comida, el transporte, los hijos, un papel del seguro.
    .together = Hagan algo juntos. Un paseo corto cuenta.

# Section: cancer pills at home.
caregivers-pills = Pastillas contra el cáncer en casa
caregivers-pills-care = Manéjelas con cuidado:
    .whole = No las triture, no las abra y no las comparta.
    .hands = Use guantes y lávese las manos. Si está embarazada o da el pecho, no las toque.
    .away = Guárdelas lejos de niños y mascotas.
    .stop = Llame antes de que la persona se salte una dosis por un efecto secundario. Si una señal dice “no tome otra dosis”, no la dé: llame ya.
    .steroids = Los esteroides en pastillas (como la dexametasona), tomados por más de unos días, se bajan poco a poco. No deben suspenderse de golpe. Si se acaban o la persona los vomita, llame.

# Section: vaccines.
caregivers-vaccines = Vacunas para todos
caregivers-vaccines-which = Los CDC (agencia de salud de los Estados Unidos) aconsejan la vacuna inyectada contra la gripe cada año a quien tiene cáncer y a sus cuidadores. Pregunte qué vacunas contra el COVID-19 y otras necesita ahora cada uno. Mientras el tratamiento debilita las defensas, la persona no debe recibir vacunas vivas, como la de aerosol nasal contra la gripe o las de sarampión o varicela. Pregunte antes de que alguien en casa reciba una.

# Section: help for the caregiver.
caregivers-you = Ayuda para usted
caregivers-you-support = La preocupación y los altibajos también son normales en usted. Hay consejería y grupos de apoyo también para los seres queridos. El equipo de cuidados paliativos (alivia dolor, síntomas y estrés en cualquier etapa) también ayuda a las familias en momentos difíciles. La línea de ayuda de Komen también es para usted: vea la hoja “Servicios de apoyo”.

# Section: questions for the care team.
caregivers-ask = Qué preguntar
caregivers-ask-questions = Háganlas juntos en la próxima cita:
