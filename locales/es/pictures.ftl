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
