### Complementary therapies: fact sheet.

# Title, readers, purpose and main message.
complementary-therapies = Terapias complementarias
    .short = Terapias complementarias
    .audience = Personas con { -mbc }, mujeres y hombres, y quienes cuidan de ellas
    .objective = Saber qué puede aliviar los síntomas, con qué tener cuidado y qué decir a su equipo.
    .main-message = Algunas terapias pueden aliviar los síntomas si las usa junto con su tratamiento. Ninguna cura el cáncer ni reemplaza su tratamiento. Pregunte a su equipo antes de empezar una.

# Box: the key points.
complementary-therapies-key-points = Recuerde:
    .beside = La acupuntura, la atención plena (mindfulness), el yoga y los masajes pueden aliviar los síntomas.
    .not-instead = No deje para después su tratamiento ni lo cambie por otra terapia.
    .ask = Pregunte a su médico antes de empezar. Cada terapia tiene sus propios riesgos.
    .herbs = Muestre a su equipo toda hierba, vitamina o té. Algunas hierbas pueden debilitar la quimioterapia.

# Section: two words.
complementary-therapies-words = Dos palabras, dos significados
complementary-therapies-words-two = La diferencia está en cómo se usa la terapia:
    .complementary = La terapia **complementaria** (o integral) se usa junto con el tratamiento estándar. Busca aliviar síntomas y mejorar la calidad de vida.
    .alternative = La terapia **alternativa** se usa en lugar del tratamiento estándar. No se conoce ninguna que funcione contra este cáncer.
complementary-therapies-words-no-delay = Quizás le hablen de una cura, con buena intención. Nada de esto cura el cáncer. Si piensa probarlo en lugar del tratamiento, hable antes con su equipo. Deben escucharle.

# Section: what may help.
complementary-therapies-may-help = Qué puede ayudar
complementary-therapies-may-help-list = Según el NCCIH, un centro del gobierno de Estados Unidos, esto puede aliviar síntomas:
    .acupuncture = **Acupuntura** (agujas finas en la piel). Para los sofocos (bochornos) hay pocos estudios. Si un inhibidor de la aromatasa le causa dolor en las articulaciones, pregunte por ella.
    .mindfulness = **Práctica de atención plena** o mindfulness (atención, con calma, al momento presente).
    .yoga = **Yoga.** Caminar, estirarse y hacer yoga también puede aliviar el dolor en las articulaciones por inhibidores de la aromatasa.
    .massage = **Masaje:** suele ser seguro si se hace con cuidado. Diga al masajista dónde está el cáncer y pregunte a su equipo qué evitar.
complementary-therapies-may-help-unknown = **Lo que no sabemos:** los estudios apoyan algunas de estas terapias. Sobre muchas otras hay pocos datos. Nadie sabe de antemano qué le ayudará.

# Section: what to be careful with.
complementary-therapies-careful = Con qué tener cuidado
complementary-therapies-careful-list = Natural no quiere decir seguro:
    .risks = **Toda terapia** puede tener sus propios riesgos y efectos secundarios.
    .herbs = **Hierbas y suplementos:** algunas hierbas pueden debilitar la quimioterapia. Pregunte antes de tomarlos.
    .grapefruit = **Toronja (pomelo)** y su jugo: no los tome con inhibidores de CDK4/6 (palbociclib, ribociclib, abemaciclib), everolimus, inavolisib, lapatinib, neratinib ni olaparib. Con cualquier otra medicina, pregunte a su farmacéutico.
    .calcium = **Calcio y vitamina D:** solo como diga su equipo. No deje por su cuenta los alimentos con calcio.

# Section: who can help.
complementary-therapies-who = Quién puede ayudarle
complementary-therapies-who-team = Su equipo puede tener un especialista en estas terapias. Su farmacéutico puede revisar toda pastilla, hierba o vitamina. Dígales lo que ya usa, también los remedios caseros. Nadie debe regañarle por eso.
complementary-therapies-who-nccih = Para leer más (Centro Nacional de Salud Complementaria e Integral, NCCIH): [nccih.nih.gov](https://www.nccih.nih.gov).

# Section: a list to fill in.
complementary-therapies-list = Mi lista
complementary-therapies-list-grid = Muestre esta lista a su equipo y a su farmacéutico.
    .what = Qué tomo o qué hago
    .how-much = Cuánto y cada cuánto
    .why = Para qué

# Section: questions for the care team.
complementary-therapies-ask = Qué preguntar
complementary-therapies-ask-questions = Dígalo con sus palabras, o así:
complementary-therapies-ask-more = También puede preguntar:
    .symptom = ¿Cuál de mis síntomas podría aliviar?
    .clash = ¿Podría debilitar mi tratamiento o no combinar bien con mis medicinas?
    .stop = ¿Con qué efectos secundarios debo dejar la terapia y llamarles?
    .specialist = ¿Hay un especialista en terapias complementarias que me pueda atender?
