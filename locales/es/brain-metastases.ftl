### Brain metastases: treatment sheet. Its blocks may also stand in other handouts.

# Title, readers, purpose and main message.
brain-metastases = Metástasis en el cerebro: tratamiento y alertas
    .short = Metástasis en el cerebro
    .audience = Personas con cáncer de seno que llegó al cerebro y quienes las cuidan
    .objective = Saber qué tratamientos hay, qué esperar y cuándo llamar.
    .main-message = Hoy el cáncer de seno que llegó al cerebro no se cura, pero se puede tratar. La cirugía, la radioterapia y algunas medicinas pueden aliviar síntomas. Muestre el recuadro de emergencia a quienes le rodean.

# Box: the key points.
brain-metastases-key-points = Recuerde:
    .still-breast-cancer = Sigue siendo cáncer de seno, no cáncer de cerebro.
    .ways = La cirugía, la radioterapia y las medicinas pueden ayudar. Pregunte cuál le sirve y por qué.
    .steroids = Nunca suspenda de golpe las pastillas de esteroides.
    .signs = Una primera convulsión o confusión repentina: llame al 911.

# Part: how it works.
brain-metastases-how-it-works-signs = Las metástasis (focos del cáncer) en el cerebro pueden causar dolor de cabeza muy fuerte, visión borrosa o doble, pérdida del equilibrio, náuseas o adormecimiento. También debilidad, confusión o una convulsión (descarga repentina en el cerebro).
brain-metastases-how-it-works-ways = Tratamientos:
    .surgery = La **cirugía** quita un tumor o lo reduce por un tiempo.
    .radiation = La **radioterapia** (rayos de alta energía) mata las células del cáncer en el cerebro. Va a puntos precisos (estereotáctica) o a todo el cerebro.
    .drugs = **Medicinas:** algunas medicinas contra el cáncer llegan al cerebro, sobre todo el tucatinib. A veces la quimioterapia va en el líquido que rodea el cerebro y la médula espinal.

# Part: who it is for.
brain-metastases-who-it-is-for-which = Depende de su cáncer, sus síntomas y su salud. La cirugía puede ser una opción si hay solo unas pocas metástasis. La radioterapia se elige según lo que usted necesite.
brain-metastases-who-it-is-for-her2 = **Cáncer HER2 positivo:** tras otro tratamiento dirigido al HER2 puede usarse tucatinib (pastillas dos veces al día) con trastuzumab y capecitabina.

# Part: how it is given.
brain-metastases-how-it-is-given-ways = Qué esperar:
    .surgery = **Cirugía:** la hace un neurocirujano (del cerebro)
    .precise = **Radioterapia estereotáctica** (radiocirugía): muy precisa, en dosis altas, en pocas visitas
    .whole-brain = **Radioterapia de todo el cerebro:** unas 10 a 15 visitas durante 2 a 3 semanas

# Part: what good it may do.
brain-metastases-benefit-what = Los síntomas pueden calmarse. La cirugía puede reducir o quitar un tumor por un tiempo.
brain-metastases-benefit-her2 = La **combinación con tucatinib** frenó más tiempo el cáncer HER2 positivo y alargó la vida. Casi la mitad de las personas del estudio tenían metástasis en el cerebro (HER2CLIMB, 2020).

# Part: side effects.
brain-metastases-side-effects-common = Usted puede tener:
    .radiation = Radioterapia: cansancio, piel roja; de todo el cerebro, también caída del cabello y pensamiento más lento
    .surgery = Cirugía: dolor, cansancio, infección de la herida, sangrado
    .tucatinib = Combinación con tucatinib: diarrea, palmas y plantas rojas y adoloridas, náuseas, cansancio

# Box after the shared warning signs: slow signs, and steroid pills.
brain-metastases-call-slow-signs = Llame también el mismo día si:
    .slow = poco a poco empeoran los dolores de cabeza, la vista, el equilibrio, el pensamiento o la fuerza
    .steroids = se le acaban las pastillas de esteroides o las vomita
# Ruled lines after the boxes of warning signs.
brain-metastases-team-phone = Teléfonos de mi equipo, de día y de noche, y mis propios límites para llamar:

# Part: daily life.
brain-metastases-daily-life-steroids = **Pastillas de esteroides** (como la dexametasona, contra la hinchazón): la dosis se baja poco a poco. Nunca las suspenda de golpe.
brain-metastases-daily-life-tips = Esto ayuda:
    .others = Pida a las personas que le rodean que aprendan qué hacer en una convulsión.
    .driving = Pregunte si puede manejar, trabajar, cargar peso y hacer deporte.
    .tucatinib = Antes del tucatinib con capecitabina, pregunte por la prueba del gen DPYD y pida nuestra hoja sobre la terapia dirigida al HER2. La diarrea fuerte es una señal de peligro.
    .feelings = El miedo, la preocupación y los altibajos son normales. Pida hablar con alguien.

# Part: without it, or when it stops working.
brain-metastases-without-it-what = Sin tratamiento, las metástasis en el cerebro pueden crecer, hincharse o sangrar, y los síntomas pueden empeorar. Nadie puede decir qué tan rápido. Pregunte qué puede esperar con cada tratamiento y sin él.
brain-metastases-without-it-next = Si un tratamiento deja de funcionar, pregunte qué más puede ayudar. Hable pronto con su equipo y su familia de lo que más le importa. Sus deseos pueden cambiar: dígalo.

# Part: what is not known.
brain-metastases-not-known-points = Nadie puede saber de antemano cuánto tiempo servirá un tratamiento. Todavía se estudia si tratar con fuerza cada una de unas pocas metástasis ayuda a vivir más tiempo.

# Part: other choices.
brain-metastases-other-choices-which = En el cáncer HER2 positivo, un texto de 2019 nombra también neratinib con capecitabina (prospecto: tras dos o más tratamientos dirigidos al HER2). Puede preguntar por un estudio clínico, una segunda opinión o menos tratamiento. Los cuidados paliativos (en cualquier etapa, junto con su tratamiento) alivian el dolor, otros síntomas y el estrés.

# Part: what to ask.
brain-metastases-ask = En su cita:
