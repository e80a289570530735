### Words in pictures. The value is the caption; .alt says what the picture shows to people who cannot see it.

# How hormone therapy works: four panels, then the key of signs.
picture-hormone-therapy = La terapia hormonal evita que el estrógeno alimente el cáncer. Hay tres maneras de lograrlo.
    .alt = Cuatro dibujos de una célula cancerosa. Primero: gotas de estrógeno se unen a los receptores dentro de la célula, y la célula crece. Segundo: se produce menos estrógeno, y los receptores quedan vacíos. Tercero: una medicina ocupa los receptores, y el estrógeno no puede unirse. Cuarto: una medicina destruye los receptores.
    .feeds-title = El estrógeno alimenta el cáncer
    .feeds = El estrógeno se une a los receptores de la célula cancerosa. La célula crece.
    .less-made-title = Se produce menos estrógeno
    .less-made = Inhibidores de la aromatasa, o un tratamiento que detiene los ovarios
    .blocked-title = Se bloquean los receptores
    .blocked = Tamoxifeno, toremifeno
    .broken-down-title = Se destruyen los receptores
    .broken-down = Fulvestrant y algunas pastillas nuevas
    .estrogen = estrógeno
    .receptor = receptor de estrógeno
    .medicine = medicina

# HER2 and the medicines that block it: three panels, then the key of signs.
picture-her2 = Mucho HER2 en una célula cancerosa le da señales para crecer. Las medicinas dirigidas al HER2 detienen las señales.
    .alt = Tres dibujos de una célula cancerosa con muchos receptores HER2. Primero: los receptores envían señales de crecimiento a la célula. Segundo: unos anticuerpos se fijan a los receptores por fuera, y las señales se detienen. Tercero: una medicina en pastillas bloquea los receptores por dentro, y las señales se detienen.
    .many-title = Mucho HER2
    .many = Los receptores le dicen a la célula que crezca.
    .outside-title = Anticuerpos: por fuera
    .outside = Se fijan al HER2 y detienen su señal. Ejemplos: trastuzumab, pertuzumab
    .inside-title = Pastillas: por dentro
    .inside = Detienen la señal dentro de la célula. Ejemplos: tucatinib, lapatinib, neratinib
    .receptor = receptor HER2
    .signal = señal de crecimiento
    .antibody = anticuerpo
    .medicine = medicina de la pastilla

# How an antibody-drug conjugate works: three steps, then the key of signs.
picture-antibody-drug-conjugate = Un conjugado anticuerpo-fármaco lleva la quimioterapia hasta las células cancerosas.
    .alt = Tres dibujos. Primero: un anticuerpo que lleva quimioterapia encuentra una proteína en una célula cancerosa y se une a ella. Segundo: mete la quimioterapia en la célula. Tercero: la quimioterapia se libera adentro y puede matar la célula.
    .finds-title = Encuentra la célula
    .finds = El anticuerpo se une a una proteína de la célula cancerosa, como HER2 o Trop-2.
    .enters-title = Entra en ella
    .enters = Lleva la quimioterapia adentro de la célula.
    .kills-title = Puede matar la célula
    .kills = La quimioterapia se libera. También puede dañar células sanas.
    .antibody = anticuerpo
    .chemo = quimioterapia
    .protein = proteína de la célula

# Where breast cancer spreads: names of the four places.
picture-sites = El cáncer de seno se propaga con más frecuencia a los huesos, los pulmones, el hígado y el cerebro. Puede haber otros lugares.
    .alt = Una persona vista de frente, de la cabeza a los muslos. Unas líneas van de cuatro partes del cuerpo a dibujos más grandes con su nombre: el cerebro, los pulmones, el hígado, en el lado derecho de la persona, y los huesos, dibujados como columna, caderas, brazos y muslos.
    .brain = Cerebro
    .lungs = Pulmones
    .liver = Hígado
    .bones = Huesos

# From the tumor tests to the first treatment: two questions, three answers, a note.
picture-subtypes = Dos pruebas del cáncer ayudan a elegir el primer tratamiento.
    .alt = Un diagrama que empieza con las pruebas de una muestra del cáncer. Primera pregunta: ¿es HER2 positivo? Si la respuesta es sí, puede empezarse con medicinas dirigidas al HER2. Si es no, segunda pregunta: ¿tiene receptores hormonales? Si es sí, puede empezarse con terapia hormonal, a menudo con un inhibidor de CDK4/6. Si es no, es triple negativo, y puede empezarse con quimioterapia o con un conjugado anticuerpo-fármaco.
    .sample = Se examina una muestra del cáncer
    .her2 = ¿HER2 positivo?
    .hormone = ¿Receptores hormonales?
    .yes = Sí
    .no = No
    .first = Puede empezarse con
    .her2-subtype = HER2 positivo, con o sin receptores hormonales
    .her2-first = medicinas dirigidas al HER2, a menudo dos juntas. Se puede agregar quimioterapia o terapia hormonal.
    .hormone-subtype = Receptores hormonales positivos, HER2 negativo
    .hormone-first = terapia hormonal, a menudo con un inhibidor de CDK4/6. Si el cáncer causa algo grave, con quimioterapia.
    .neither-subtype = Triple negativo
    .neither-first = quimioterapia o un conjugado anticuerpo-fármaco. Si es PD-L1 positivo, se puede agregar inmunoterapia.
    .low = Un “No” en HER2 todavía puede ser bajo o ultrabajo. Pregunte el resultado exacto: más adelante puede abrir otra opción. Otras pruebas también pueden cambiar el plan.

# How CDK4/6 inhibitors work: three panels, then the key of signs.
picture-cdk46 = Los inhibidores de CDK4/6 le ponen un freno a la división celular.
    .alt = Tres dibujos. Primero: dentro de una célula cancerosa, dos ruedas dentadas, las proteínas CDK4/6, mueven el ciclo de la división celular. Segundo: de una célula salen dos, y de dos, cuatro. Tercero: la medicina detiene las ruedas, y el ciclo de la división celular se queda quieto.
    .drives-title = Las proteínas CDK4/6
    .drives = Le dicen a la célula cancerosa que se divida.
    .divides-title = Las células se dividen
    .divides = De una salen dos, y de dos, cuatro: el cáncer crece.
    .brake-title = El freno
    .brake = Un inhibidor de CDK4/6 bloquea esas proteínas. La división se vuelve más lenta o se detiene.
    .protein = proteína CDK4/6
    .round = división celular
    .medicine = inhibidor de CDK4/6

# How PARP inhibitors work: three panels, then the key of signs.
picture-parp = Las células tienen más de una manera de reparar su ADN. Los inhibidores de PARP bloquean una que el cáncer necesita.
    .alt = Tres dibujos de ADN roto en una célula. Primero: dos caminos llevan al ADN reparado, uno con los genes BRCA y otro con las proteínas PARP. Segundo: después de un cambio en un gen BRCA, ese camino se pierde, y solo queda el de PARP. Tercero: un inhibidor de PARP bloquea también ese camino; el ADN queda en pedazos.
    .two-ways-title = Dos maneras de reparar
    .two-ways = El ADN roto se puede reparar de más de una manera.
    .one-way-title = Cambio en BRCA: se pierde una
    .one-way = La célula cancerosa todavía tiene la otra.
    .no-way-title = Un inhibidor de PARP bloquea la otra
    .no-way = La célula cancerosa no puede reparar su ADN. Puede morir.
    .dna = ADN
    .brca = reparación con genes BRCA
    .parp = reparación con proteínas PARP
    .medicine = inhibidor de PARP

# Treatments one after the other: a wave over three bars, then the key of signs.
picture-lines = El tratamiento suele seguir por líneas: un tratamiento y después otro. Cuánto tiempo funciona cada uno cambia de una persona a otra.
    .alt = Una línea muestra cuánto cáncer hay con el paso del tiempo. Baja y se queda abajo mientras el primer tratamiento funciona, y sube cuando deja de funcionar. Entonces hay pruebas, y un segundo tratamiento hace que la línea vuelva a bajar. Lo mismo pasa otra vez con el siguiente tratamiento.
    .amount = Cuánto cáncer hay
    .time = Tiempo
    .first-title = Primer tratamiento
    .first = Puede funcionar por meses o años.
    .second-title = Segundo tratamiento
    .second = También se puede cambiar por los efectos secundarios.
    .next-title = Siguiente tratamiento
    .next = A menudo hay otra opción. Cada vez puede preguntar por un estudio clínico o un descanso.
    .works = funciona
    .stops = deja de funcionar
    .tests = pruebas, y una conversación sobre lo que sigue

# The care team: the person in the middle, then eight roles with what each does.
picture-team = Usted está en el centro de su { -care-team }. Puede haber otros, como un radiólogo, un especialista en dolor o un asesor genético.
    .alt = Una persona en el centro, con su familia y sus amigos. Alrededor, en un anillo, hay ocho miembros del equipo de atención médica: oncólogo médico, personal de enfermería, farmacéutico, especialista en cuidados paliativos, profesional de salud mental, trabajador social, navegador de pacientes y dietista. Cada uno tiene un símbolo y unas palabras sobre lo que hace.
    .you = Usted, su familia y amigos
    .oncologist = Oncólogo médico
    .oncologist-does = dirige el tratamiento con medicinas
    .nurse = Enfermera o enfermero
    .nurse-does = da el tratamiento, responde sus dudas diarias
    .pharmacist = Farmacéutico
    .pharmacist-does = conoce sus medicinas y cómo se combinan
    .palliative = Especialista en cuidados paliativos
    .palliative-does = alivia el dolor y el estrés, en cualquier etapa
    .mental-health = Profesional de salud mental
    .mental-health-does = ayuda con la angustia y la tristeza
    .social-worker = Trabajador social
    .social-worker-does = ayuda con el dinero, la familia y lo diario
    .navigator = Navegador de pacientes
    .navigator-does = le guía para obtener atención
    .dietitian = Dietista
    .dietitian-does = ayuda con la comida

# The phases of clinical trials: four panels.
picture-phases = Cada fase de un estudio clínico hace una pregunta distinta.
    .alt = Cuatro pasos. Fase 1: dosis que van de pequeña a grande. Fase 2: un grupo de personas con la medicina nueva. Fase 3: se comparan dos grupos de personas, uno con la medicina nueva y otro con el tratamiento de hoy. Fase 4: una gran cantidad de personas.
    .one-title = Fase 1: ¿Qué dosis es segura?
    .one = Primeras pruebas en personas
    .two-title = Fase 2: ¿Actúa contra el cáncer?
    .two = ¿Y es segura? Unas 25 a 100 personas
    .three-title = Fase 3: ¿Es mejor que el tratamiento de hoy?
    .three = Varios cientos de personas o más. A menudo el azar decide quién recibe cuál.
    .four-title = Fase 4: ¿Es segura con el tiempo?
    .four = Después de la aprobación de la FDA. A menudo, miles de personas

# How to print and fold a booklet: four steps.
picture-folding = Cómo hacer el folleto
    .alt = Cuatro pasos. Primero: imprima en los dos lados del papel, con giro por el borde corto. Segundo: ponga las hojas una sobre otra, en orden. Tercero: dóblelas por la mitad. Cuarto: ponga dos grapas en el doblez.
    .print-title = Imprima los dos lados
    .print = En la ventana de impresión, elija “girar por el borde corto”.
    .stack-title = Apile las hojas
    .stack = Déjelas en el orden en que se imprimieron.
    .fold-title = Dóblelas
    .fold = Doble todas las hojas juntas, por la mitad.
    .staple-title = Engrape el doblez
    .staple = Dos grapas mantienen unido el folleto.
