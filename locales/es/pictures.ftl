### Words in pictures. The value is the caption; .alt says what the picture shows to people who cannot see it.

# How hormone therapy works: four panels, then the key of signs.
picture-hormone-therapy = La terapia hormonal evita que el estrógeno alimente el cáncer. Hay tres maneras de lograrlo.
    .alt = Cuatro dibujos de una célula cancerosa. Primero: gotas de estrógeno se unen a los receptores dentro de la célula, y la célula crece. Después, tres maneras de evitarlo. Una: los inhibidores de la aromatasa, o un tratamiento que detiene los ovarios; se produce menos estrógeno y los receptores quedan vacíos. Dos: el tamoxifeno o el toremifeno ocupa los receptores, y el estrógeno no puede unirse. Tres: el fulvestrant y algunas pastillas nuevas destruyen los receptores.
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
    .alt = Tres dibujos de una célula cancerosa con muchos receptores HER2. Primero: los receptores envían señales de crecimiento a la célula. Segundo: unos anticuerpos, como el trastuzumab y el pertuzumab, se fijan a los receptores por fuera, y las señales se detienen. Tercero: una medicina en pastillas, como el tucatinib, el lapatinib o el neratinib, bloquea los receptores por dentro.
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
    .alt = Tres dibujos. Primero: un anticuerpo que lleva quimioterapia se une a una proteína de una célula cancerosa, como HER2 o Trop-2. Segundo: mete la quimioterapia en la célula. Tercero: la quimioterapia se libera adentro y puede matar la célula. También puede dañar células sanas.
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
picture-subtypes = Dos pruebas del cáncer ayudan a elegir el primer tratamiento. Otras también pueden cambiar el plan.
    .alt = Un diagrama que empieza con las pruebas de una muestra del cáncer. Primera pregunta: ¿es HER2 positivo? Si la respuesta es sí, con o sin receptores hormonales, puede empezarse con medicinas dirigidas al HER2, a menudo dos juntas; se puede agregar quimioterapia o terapia hormonal. Si es no, todavía puede ser bajo o ultrabajo: pregunte el resultado exacto. Segunda pregunta: ¿tiene receptores hormonales? Si es sí, puede empezarse con terapia hormonal, a menudo con un inhibidor de CDK4/6, o con quimioterapia si el cáncer causa algo grave. Si es no, es triple negativo, y puede empezarse con quimioterapia o con un conjugado anticuerpo-fármaco; si es PD-L1 positivo, se puede agregar inmunoterapia.
    .sample = Se examina una muestra del cáncer
    .her2 = ¿HER2 positivo?
    .hormone = ¿Receptores hormonales?
    .yes = Sí
    .no = No
    .first = Puede empezarse con
    .her2-subtype = HER2 positivo, con o sin receptores hormonales
    .her2-first = medicinas dirigidas al HER2, a menudo dos juntas. Se puede agregar quimioterapia o terapia hormonal.
    .hormone-subtype = HER2 negativo, receptores hormonales positivos
    .hormone-first = terapia hormonal, a menudo con un inhibidor de CDK4/6. Si el cáncer causa algo grave, con quimioterapia.
    .neither-subtype = Triple negativo
    .neither-first = quimioterapia o un conjugado anticuerpo-fármaco. Si es PD-L1 positivo, se puede agregar inmunoterapia.
    .low = Un “No” en HER2 todavía puede ser bajo o ultrabajo. Pregunte el resultado exacto: más adelante puede abrir otra opción.

# How CDK4/6 inhibitors work: three panels, then the key of signs.
picture-cdk46 = Los inhibidores de CDK4/6 le ponen un freno a la división celular.
    .alt = Tres dibujos. Primero: dentro de una célula cancerosa, dos ruedas dentadas, las proteínas CDK4/6, mueven el ciclo de la división celular. Segundo: de una célula salen dos, y de dos, cuatro, y el cáncer crece. Tercero: un inhibidor de CDK4/6 bloquea las ruedas, y la división se vuelve más lenta o se detiene.
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
    .alt = Tres dibujos de ADN roto. Primero: dos caminos llevan al ADN reparado, uno con los genes BRCA y otro con las proteínas PARP. Segundo: después de un cambio en un gen BRCA, ese camino se pierde, y la célula cancerosa todavía tiene el de PARP. Tercero: un inhibidor de PARP bloquea también ese camino. El ADN queda en pedazos, y la célula cancerosa puede morir.
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
    .alt = Una línea muestra cuánto cáncer hay con el paso del tiempo. Baja y se queda abajo mientras el primer tratamiento funciona, por meses o años, y sube cuando deja de funcionar. Después de unas pruebas y una conversación, un segundo tratamiento hace que la línea vuelva a bajar, y después el siguiente. También se puede cambiar por los efectos secundarios, y cada vez puede preguntar por un estudio clínico o un descanso.
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
    .alt = Una persona en el centro, con su familia y sus amigos. Alrededor, en un anillo, hay ocho miembros del equipo de atención médica. El oncólogo médico dirige el tratamiento con medicinas, el personal de enfermería da el tratamiento y responde sus dudas diarias, el farmacéutico conoce sus medicinas y cómo se combinan, y el especialista en cuidados paliativos alivia el dolor y el estrés en cualquier etapa. El profesional de salud mental ayuda con la angustia y la tristeza, el trabajador social con el dinero, la familia y lo diario, el navegador de pacientes le guía para obtener atención y el dietista ayuda con la comida.
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
    .alt = Cuatro pasos. Fase 1, primeras pruebas en personas: dosis que van de pequeña a grande. Fase 2: un grupo de unas 25 a 100 personas, para ver si la medicina actúa contra el cáncer y es segura. Fase 3: dos grupos, en total varios cientos de personas o más, comparan la medicina nueva con el tratamiento de hoy; a menudo el azar decide quién recibe cuál. Fase 4, después de la aprobación de la FDA: a menudo miles de personas, para ver si es segura con el tiempo.
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
