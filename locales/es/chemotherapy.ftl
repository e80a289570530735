### Chemotherapy: treatment sheet. Its blocks may also stand in other handouts.

# Title, readers, purpose and main message.
chemotherapy = Quimioterapia para el cáncer de seno metastásico
    .short = Quimioterapia
    .audience = Personas con { -mbc } que reciben o pueden recibir quimioterapia y quienes las cuidan
    .objective = Saber qué hace la quimioterapia, qué esperar y cuándo llamar.
    .main-message = La quimioterapia no cura el { -mbc }. Puede reducir los tumores, aliviar síntomas y ayudarle a vivir más. La fiebre durante la quimioterapia es una emergencia: llame de inmediato.

# Box: the key points.
chemotherapy-key-points = Recuerde:
    .aim = El objetivo es que usted viva más y que viva bien.
    .cycles = Se da en ciclos: días de tratamiento y después días de descanso.
    .fever = Llame de inmediato, de día o de noche, si tiene 100.4 °F (38 °C) o más, o escalofríos.
    .dpyd = Antes de la capecitabina o el fluorouracilo (5-FU), pregunte si le hicieron la prueba del gen DPYD.

# Part: how it works.
chemotherapy-how-it-works-cells = La quimioterapia mata las células que se dividen rápido, como lo hacen las del cáncer. Por un tiempo también daña células sanas que crecen rápido. Están en la médula ósea (donde se forma la sangre), el intestino y la raíz del cabello.

# Part: who it is for.
chemotherapy-who-it-is-for-when = Se elige a menudo cuando el cáncer:
    .receptor-negative = no tiene receptores hormonales (donde se unen las hormonas)
    .after-hormones = los tiene, pero las medicinas hormonales ya no lo frenan
    .quick-help = causa un problema grave, como al respirar, y hace falta ayuda rápida
chemotherapy-who-it-is-for-partners = Suele darse una sola medicina a la vez; a veces, una combinación. En el cáncer HER2 positivo se pueden añadir medicinas dirigidas al HER2. En el triple negativo con prueba de PD-L1 positiva se puede añadir la inmunoterapia pembrolizumab.

# Part: how it is given.
chemotherapy-how-it-is-given-cycles = La mayoría se da por la vena (infusión); algunas son pastillas. A veces una va en el líquido que rodea el cerebro y la médula espinal. Se sigue mientras funcione y usted lo tolere. Los estudios por imágenes y los análisis de sangre muestran si funciona.
# 5-FU is the short name on many bags and plans.
chemotherapy-how-it-is-given-dpyd = **Capecitabina y fluorouracilo (5-FU):** unas pocas personas nacen con muy poco de una enzima (DPD) que elimina estas medicinas. Entonces pueden hacer mucho daño o causar la muerte. Sin nada de esa enzima, no se usan. Los prospectos de Estados Unidos ahora piden analizar el gen DPYD antes de la primera dosis, salvo que el tratamiento no pueda esperar (aviso de la FDA, febrero de 2026). Una prueba normal no descarta el daño.

# Part: what good it may do.
chemotherapy-benefit-what = Puede reducir los tumores, aliviar síntomas y alargar la vida. Actúa antes que las medicinas hormonales, que pueden necesitar meses.

# Part: side effects.
chemotherapy-side-effects-common = Cambian según la medicina. Puede notar:
    .tired-hair = cansancio; caída del cabello (no con todas)
    .stomach-mouth = náuseas, vómito, diarrea o estreñimiento (constipación), llagas en la boca
    .counts = conteo bajo de células de la sangre y más infecciones
    .nerves = hormigueo o adormecimiento en manos y pies
    .palms = palmas y plantas rojas y adoloridas (capecitabina)

# Ruled lines after the boxes of warning signs.
chemotherapy-team-phone = Teléfonos de mi equipo, de día y de noche, y mis propios límites para llamar:

# Part: daily life.
chemotherapy-daily-life-tips = Esto ayuda:
    .thermometer = Tenga un termómetro en casa. Llame antes de tomar algo para la fiebre.
    .crowds = Los glóbulos blancos, que combaten los gérmenes, están más bajos unos 7 a 12 días después de una dosis. Evite las multitudes. Lávese las manos a menudo.
    .nausea = Tome la medicina contra las náuseas antes de sentirse mal.
    .walks = Beba bastante líquido y dé caminatas cortas.
    .numbness = Avise pronto del hormigueo en manos o pies: se puede bajar la dosis.
    .vaccines = Vacunas: sí la inyección contra la gripe; no la nasal ni otras vacunas vivas.
    .pills = Nunca triture ni abra las pastillas. Lávese las manos después de tocarlas. Quien le ayude debe usar guantes; si está embarazada, no debe tocarlas.

# Part: without it, or when it stops working.
chemotherapy-without-it-grows = Sin un tratamiento que lo frene, el cáncer puede crecer y causar más problemas. Pregunte qué puede esperar con quimioterapia y sin ella.
chemotherapy-without-it-stops-working = Con el tiempo, el cáncer puede volverse resistente a una medicina. No es culpa suya. Otra quimioterapia puede ayudar. También puede pedir una más suave o un descanso. Su equipo le seguirá cuidando.

# Part: what is not known.
chemotherapy-not-known-points = Nadie sabe de antemano cuánto le ayudará una medicina ni por cuánto tiempo: meses, a veces años. No siempre está claro cuál conviene después. Depende de las que ya recibió, sus efectos y su salud.

# Part: other choices.
chemotherapy-other-choices-platinum = Las pruebas del tumor y de genes hereditarios pueden abrir otras opciones. Si el cáncer es triple negativo y usted nació con un cambio en BRCA, pregunte por el cisplatino o el carboplatino.
chemotherapy-other-choices-newer = Hay opciones más nuevas: pregunte por las que llevan la quimioterapia hasta el cáncer (conjugados anticuerpo-fármaco).
    .triple-negative = Cáncer triple negativo, si la inmunoterapia no es adecuada: sacituzumab govitecán (aprobado en junio de 2026) o datopotamab deruxtecán (mayo de 2026). Ahora pueden usarse primero, en lugar de la quimioterapia común.
    .hr-positive = Cáncer con receptores hormonales positivos y HER2 negativo, tras otro tratamiento: sacituzumab govitecán o datopotamab deruxtecán (enero de 2025). Si es HER2 bajo o (desde enero de 2025) ultrabajo: trastuzumab deruxtecán.
chemotherapy-other-choices-support = Pregunte también por un estudio clínico. Los cuidados paliativos (en cualquier etapa, junto con su tratamiento) alivian el dolor, otros síntomas y el estrés.

# Part: what to ask.
chemotherapy-ask = En su cita:
