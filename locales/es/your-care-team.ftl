### The care team, who does what: fact sheet.

# Title, readers, purpose and main message.
your-care-team = Su equipo médico: quién hace qué
    .short = Su equipo médico
    .audience = Personas con { -mbc }, mujeres y hombres, y quienes cuidan de ellas
    .objective = Saber quién puede ayudar con qué, a quién llamar y cómo trabajar con su equipo.
    .main-message = Muchas personas trabajan juntas por usted, y usted es parte del equipo. Sepa a quién llamar de día y de noche.

# Box: the key points.
your-care-team-key-points = Recuerde:
    .you = Lo que a usted le importa es parte del plan. Dígalo a menudo. Puede cambiar.
    .lead = Su oncólogo médico (médico que trata el cáncer) dirige su tratamiento con medicinas.
    .phone = Pida hoy el teléfono para llamar de noche y los fines de semana.
    .ask-for = Pida ayuda pronto con el dolor, las emociones, el dinero o la vida diaria.

# Section: doctors.
your-care-team-doctors = Médicos
your-care-team-doctors-list = Quizás no conozca a todos:
    .oncologist = **Oncólogo médico:** dirige su tratamiento con medicinas. Puede hablarle de su pronóstico (lo que se espera) y de estudios clínicos.
    .radiologist = **Radiólogo:** interpreta sus estudios por imágenes.
    .pathologist = **Patólogo:** examina muestras de su tumor.
    .neurosurgeon = **Neurocirujano:** opera el cerebro y los nervios.
    .palliative = **Especialista en cuidados paliativos:** alivia el dolor, otros síntomas y el estrés en cualquier etapa, junto con su tratamiento.
    .pain = **Especialista en dolor:** trata el dolor.
    .primary-care = **Médico de cabecera:** atiende su salud general y otras enfermedades.

# Section: others who treat and advise.
your-care-team-others = Otras personas que cuidan su cuerpo
your-care-team-others-list = Pregunte cómo comunicarse con ellas:
    .nurse = **Enfermera o enfermero:** da el tratamiento y responde sus preguntas de cada día.
    .pharmacist = **Farmacéutico:** revisa que sus medicinas, hierbas y vitaminas se puedan tomar juntas.
    .genetic-counselor = **Asesor genético:** explica las pruebas de los genes que usted heredó.
    .dietitian = **Dietista:** ayuda con la comida y los problemas para comer.
    .physical-therapist = **Fisioterapeuta:** le ayuda a moverse y a mantener la fuerza.
    .integrative = **Especialista en terapias complementarias:** conoce otras terapias, como la acupuntura.

# Section: help with life, feelings and money.
your-care-team-life = Emociones, dinero y vida diaria
your-care-team-life-list = Esta ayuda es parte de su atención:
    .navigator = **Navegador de pacientes:** le guía durante su atención y le busca servicios.
    .social-worker = **Trabajador social:** ayuda con asuntos prácticos, de dinero y de familia.
    .mental-health = **Consejero, psicólogo** u otro profesional de salud mental: ayuda con la preocupación, el miedo y la tristeza.
    .financial-counselor = **Asesor financiero:** responde preguntas sobre los costos y el seguro médico en su centro de cáncer.
    .peer = **Mentor:** otra persona con { -mbc } que habla a solas con usted. En un **grupo de apoyo** puede conocer a varias.

# Section: family and friends.
your-care-team-family = Familia y amigos
your-care-team-family-people = Sus seres queridos pueden ayudarle a decidir y con la vida diaria. Ellos también necesitan la vacuna inyectada contra la gripe. Diga con quién puede hablar el equipo. Si recibe radioterapia o entra en un estudio clínico, más personas se unirán a su equipo: pregunte cómo se llaman.

# Lines to fill in.
your-care-team-numbers = Nombres y teléfonos (hay más espacio en la hoja “Mi equipo médico”):
    .oncologist = Oncólogo
    .nurse = Enfermera o enfermero
    .day-phone = Teléfono de día
    .night-phone = Teléfono de noche y fines de semana
    .navigator = Navegador de pacientes o trabajador social
    .pharmacy = Farmacia
    .primary-care = Médico de cabecera
    .other = Otra persona de mi equipo

# Section: working together.
your-care-team-together = Cómo trabajar con su equipo
your-care-team-together-tips = Esto ayuda:
    .goals = Hable a menudo de lo que quiere lograr y de sus deseos, con su equipo y su familia. Si cambian, dígalo.
    .decide = Cuando le propongan un plan, tómese tiempo para leer sobre él. Compare lo bueno y lo malo con lo que a usted le importa. Decidan juntos.
    .second-opinion = Puede pedir una segunda opinión en cualquier momento.
    .night = Si una señal no puede esperar (hoja “Cuándo llamar”), no espere a la próxima cita ni al horario de atención. Llame.
    .questions = Escriba sus preguntas. Vaya con alguien que escuche con usted.
    .language = Si prefiere hablar en otro idioma, pida un intérprete médico.

# Section: questions for the care team.
your-care-team-ask = Qué preguntar
your-care-team-ask-questions = En su próxima cita, pregunte:
