### Clinical trials: fact sheet.

# Title, readers, purpose and main message.
clinical-trials = Estudios clínicos
    .short = Estudios clínicos
    .audience = Personas con { -mbc }, mujeres y hombres, y quienes cuidan de ellas
    .objective = Saber qué es un estudio clínico, qué derechos tiene, qué preguntar y dónde buscar.
    .main-message = Un estudio clínico (o ensayo clínico) prueba un tratamiento en personas. No es el último recurso. Puede preguntar por uno en cualquier momento. También puede decir que no, o dejarlo.

# Box: the key points.
clinical-trials-key-points = Recuerde:
    .when = Pregunte al saber que tiene { -mbc }, en cada cambio de tratamiento y cuando queden pocas opciones.
    .not-better = Usted recibe el tratamiento estándar (el mejor de hoy) o el nuevo. Lo nuevo no siempre es mejor.
    .cost = Antes de entrar, pregunte qué paga el estudio y qué deben pagar usted o su seguro médico.

# Section: what a trial is, for and against.
clinical-trials-what = Qué es un estudio clínico
clinical-trials-what-study = Puede probar una medicina, una manera nueva de dar un tratamiento o un tipo de cirugía. Hay estudios para todas las etapas; algunos son para el primer tratamiento. Se investigan varios tratamientos nuevos para el { -mbc }. Participan hospitales, clínicas y consultorios de todo el país, a menudo cerca de casa. Paga un patrocinador: el gobierno, una empresa farmacéutica, una organización sin fines de lucro, un hospital o una universidad.
clinical-trials-weigh = Piense en los dos lados:
    .for = **A favor:** quizás reciba un tratamiento nuevo antes de su venta, y puede que le ayude. Le atienden expertos. Usted ayuda a investigar.
    .against = **En contra:** el tratamiento nuevo puede no ser mejor, o ser peor. Puede tener efectos secundarios que nadie conoce todavía.
clinical-trials-chance = En la fase 3, a menudo el azar (un sorteo) decide qué tratamiento recibe, porque aún nadie sabe cuál es mejor. A menudo ni usted ni su médico saben cuál recibe (doble ciego).

# Section: who can join.
clinical-trials-join = Quién puede participar
clinical-trials-join-rules = Cada estudio tiene un plan escrito (protocolo). Sus requisitos para participar pueden tomar en cuenta:
    .health = su edad y su salud de ahora y de antes
    .kind = el tipo y la etapa de su cáncer, y cambios en los genes del tumor
    .past = tratamientos anteriores: algunos se exigen, otros no se permiten

# Section: the phases.
clinical-trials-phases = Las cuatro fases
# The table: caption, heads of the columns, then row by row.
clinical-trials-phases-table = La fase 4 no es la etapa 4 del cáncer. La FDA es la agencia que aprueba las medicinas. El número de personas viene de una página sin fecha.
    .phase = Fase
    .aim = Qué se pregunta
    .people = Cuántas personas
    .one-phase = Fase 1
    .one-aim = Primera vez en personas: ¿cuál es la dosis segura más alta?
    .one-people = Nuestra fuente no lo dice
    .two-phase = Fase 2
    .two-aim = ¿Es seguro? ¿Funciona en un tipo de cáncer?
    .two-people = Alrededor de 25 a 100
    .three-phase = Fase 3
    .three-aim = ¿Es seguro y mejor que el tratamiento estándar?
    .three-people = Varios cientos o más
    .four-phase = Fase 4
    .four-aim = Tras aprobarlo la FDA: ¿es seguro y útil a largo plazo?
    .four-people = A menudo miles

# Section: free help. The service comes from the shared list.
clinical-trials-help = Ayuda gratis para encontrar un estudio

# Section: how to find a trial.
clinical-trials-find = Otras maneras de encontrarlo
clinical-trials-find-steps = Empiece por su equipo:
    .team = **Su oncólogo** (médico que trata el cáncer) y su equipo quizás conozcan estudios. Pueden buscarlos y ayudarle a decidir.
    .matching = **Metastatic Trial Search,** en internet, busca estudios para su caso y puede enviar avisos.
    .nci = **El Instituto Nacional del Cáncer (NCI)** busca gratis por usted y le envía una lista. Su sitio web muestra estudios que el NCI paga.
    .register = **ClinicalTrials.gov,** una lista del gobierno de Estados Unidos, tiene muchos estudios de empresas farmacéuticas. No incluye todos los estudios.
    .others = **Centros de cáncer, grupos de pacientes y empresas farmacéuticas** pueden informarle sobre estudios. PhRMA, un grupo de esas empresas, nombra a sus miembros en internet.

# Section: costs.
clinical-trials-cost = Costos
clinical-trials-cost-who-pays = El patrocinador paga el estudio: medicina, pruebas, procedimientos y citas del estudio. La atención de rutina, como citas adicionales, a menudo la paga el patrocinador o el seguro, también Medicare. Quizás su seguro no pague todo: pregunte antes. Pregunte también por transporte, alojamiento y días sin trabajar.

# Section: rights.
clinical-trials-rights = Sus derechos
clinical-trials-rights-list = Usted decide, y hay quien le protege:
    .consent = **Consentimiento informado:** el equipo le explica el objetivo, las pruebas, los posibles riesgos y beneficios y sus otras opciones. Usted lee el formulario, pregunta y lo firma solo si está de acuerdo.
    .board = **Un comité de revisión** (IRB, en inglés) vela por la seguridad de los participantes.
    .leave = **Puede decir que no, o dejarlo,** cuando quiera y por cualquier razón. Aun así recibirá el tratamiento estándar.

# Section: questions for the care team.
clinical-trials-ask = Qué preguntar
clinical-trials-ask-questions = Pregunte a su médico o al equipo del estudio:
