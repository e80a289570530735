### Surgery, radiation and other local treatment: treatment sheet. Its blocks may also stand in other handouts.

# Title, readers, purpose and main message.
local-treatment = Cirugía, radioterapia y otros tratamientos locales
    .short = Cirugía y radioterapia
    .audience = Personas con { -mbc } que pueden recibir cirugía, radioterapia u otro tratamiento local y quienes las cuidan
    .objective = Saber qué puede hacer un tratamiento local, qué esperar y cuándo llamar.
    .main-message = El tratamiento local actúa en una sola parte del cuerpo. En el { -mbc } sirve sobre todo para aliviar síntomas y evitar daños; difícilmente elimina todo el cáncer. Pregunte: ¿cuál es el objetivo para mí?

# Box: the key points.
local-treatment-key-points = Recuerde:
    .one-place = Trata un solo lugar. Las medicinas para todo el cuerpo siguen siendo el tratamiento principal.
    .aim = Puede darle menos dolor, huesos más firmes y nervios que siguen funcionando.
    .one-session = Para un dolor de huesos simple, una sesión de radioterapia puede hacer tanto como varias.
    .legs = Piernas débiles o adormecidas, o no poder controlar la orina o las heces: vaya de inmediato a la sala de emergencias.

# Part: how it works.
local-treatment-how-it-works-ways = Hay varias formas:
    .surgery = La **cirugía** quita un foco que causa problemas o refuerza un hueso débil.
    .radiation = La **radioterapia** (rayos de alta energía) mata las células del cáncer en un lugar.
    .regional-chemo = **Quimioterapia en una zona:** a veces, una medicina se pone en el líquido que rodea el cerebro y la médula espinal.
    .drain = **Drenaje:** se puede sacar el líquido alrededor de un pulmón.

# Part: who it is for.
local-treatment-who-it-is-for-when = La cirugía, la radioterapia o ambas pueden ayudar si tiene:
    .bone = un hueso que duele o que se puede romper
    .cord = un tumor que presiona la médula espinal (nervios de la espalda)
    .few = unos pocos focos de cáncer (metástasis) en un lugar, como el cerebro
    .wound = una herida abierta en el seno o el pecho
    .pressing = un tumor que sangra o que duele porque presiona los nervios
    .liver-vessel = un vaso sanguíneo bloqueado en el hígado

# Part: how it is given.
local-treatment-how-it-is-given-surgery = **Cirugía:** es una operación. Las medicinas contra el cáncer se detienen un tiempo para que usted sane.
local-treatment-how-it-is-given-radiation = **Radioterapia:** las visitas son cortas y, por lo general, sin quedarse en el hospital.
local-treatment-how-it-is-given-bone = **Radioterapia para el dolor en los huesos:** en casos sencillos, una sesión funciona tan bien como varias. A veces se repite más adelante.

# Part: what good it may do.
local-treatment-benefit-surgery = La cirugía puede dar menos dolor, un hueso más firme y nervios a salvo. Puede frenar un tumor, pero pocas veces cambia toda la enfermedad.
local-treatment-benefit-bone-pain = La radioterapia suele empezar a aliviar el dolor en los huesos después de 1 o 2 semanas. Al reunir varios estudios (2019), unas 57 a 70 de cada 100 personas con metástasis dolorosas en los huesos tuvieron menos dolor. A unas 24 a 35 de cada 100 no les quedó dolor. En una revisión anterior (1997), a unas 40 de cada 100 se les quitó la mitad del dolor.

# Part: side effects.
local-treatment-side-effects-common = Puede tener:
    .surgery = Cirugía: dolor, cansancio, sangrado, infección de la herida
    .radiation = Radioterapia: cansancio, piel enrojecida, náuseas (vientre o espalda)
    .flare = Radioterapia de un hueso: más dolor por 1 o 2 días, poco después de la sesión

# Box after the shared warning signs: signs after an operation.
local-treatment-call-after-surgery = Después de una operación, llame también de inmediato, de día o de noche, si tiene:
    .wound = una herida roja o que suelta líquido
    .weakness = debilidad o adormecimiento nuevos (en las piernas o en un lado del cuerpo, siga el recuadro de emergencia)
# Ruled lines after the boxes of warning signs.
local-treatment-team-phone = Teléfonos de mi equipo, de día y de noche, y mis propios límites para llamar:

# Part: daily life.
local-treatment-daily-life-tips = Esto ayuda:
    .pain-medicine = Pida medicina para el dolor antes de una sesión de radioterapia.
    .physical-therapy = Pida fisioterapia después de la cirugía.
    .precise = Pregunte si le conviene la radioterapia estereotáctica (muy precisa, en pocas visitas).

# Part: without it, or when it stops working.
local-treatment-without-it-wait = Las medicinas para todo el cuerpo siguen siendo el tratamiento principal. Pero un hueso débil se puede romper. La presión en la médula espinal puede impedirle caminar; entonces las horas cuentan. Pregunte qué pasa si espera.
local-treatment-without-it-again = Si el dolor regresa, a veces se puede repetir la radioterapia. Pregunte qué otro alivio sirve para el lugar donde está el cáncer.

# Part: what is not known.
local-treatment-not-known-breast = **Quitar el tumor del seno** puede curar el cáncer en etapa temprana. En el { -mbc } no es lo habitual. Estudios que miraron hacia atrás sugirieron una vida más larga, pero para operar se había elegido a personas con mejor salud. Los estudios en que decidió el azar no encontraron una ventaja clara. Hoy se hace sobre todo por dolor, sangrado o una herida abierta.
local-treatment-not-known-few = **Solo unas pocas metástasis:** aún se estudia si tratar con fuerza cada una ayuda a vivir más.

# Part: other choices.
local-treatment-other-choices-which = Puede preguntar por otras medicinas, un medicamento para fortalecer los huesos, medicina para el dolor o un estudio clínico. Tenemos hojas sobre las metástasis en los huesos y en el cerebro. Los cuidados paliativos (en cualquier etapa, junto con su tratamiento) alivian el dolor, otros síntomas y el estrés.

# Part: what to ask.
local-treatment-ask = Antes de decidir:
