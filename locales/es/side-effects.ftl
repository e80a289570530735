### Side effects, pain and palliative care: fact sheet.

# Title, readers, purpose and main message.
side-effects = Efectos secundarios, dolor y cuidados paliativos
    .short = Efectos secundarios y dolor
    .audience = Personas con { -mbc }, mujeres y hombres, y quienes cuidan de ellas
    .objective = Saber qué puede dar alivio, cómo ayudan los cuidados paliativos y cuándo llamar.
    .main-message = Avise pronto a su { -care-team } si tiene efectos secundarios o dolor. El dolor casi siempre se puede aliviar. Los cuidados paliativos pueden ayudar en cualquier etapa, junto con el tratamiento del cáncer.

# Box: the key points.
side-effects-key-points = Recuerde:
    .early = Avise pronto. Su equipo puede cambiar la dosis o la medicina. Bajar la dosis no es mala señal.
    .pills = No suspenda ni se salte por su cuenta las pastillas contra el cáncer por efectos secundarios comunes. Llame antes.
    .palliative = Los cuidados paliativos no son solo para el final de la vida. Puede pedirlos ahora.
    .call = Algunas señales no pueden esperar a la cita. Vea también la hoja “Cuándo llamar”.

# Ruled lines. The boxes of signs above them come from the shared list.
side-effects-team-phone = Teléfonos de mi equipo, de día y de noche, y cuándo llamar:

# Section: what may ease side effects.
side-effects-ease = Qué puede aliviar los efectos
side-effects-ease-tips = Pida la hoja sobre su medicina.
    .nausea = **Náuseas:** tome la medicina para evitarlas antes de sentirse mal.
    .diarrhea = **Diarrea:** pregunte qué medicina tener en casa. Con inmunoterapia, llame antes de tomarla.
    .mouth = **Dolor en la boca** (everolimus, datopotamab deruxtecán): pida desde el primer día un enjuague bucal con esteroide.
    .joints = **Dolor en las articulaciones** (inhibidores de la aromatasa): camine, estírese o haga yoga. Pregunte por pastillas para el dolor o por un cambio de medicina.
    .numbness = **Hormigueo o adormecimiento en manos o pies:** avise pronto. Se puede bajar la dosis.

# Section: infections, vaccines, pills at home.
side-effects-home = Infecciones, vacunas y pastillas
side-effects-home-list = Cuídese en casa:
    .low-days = Los glóbulos blancos, que combaten infecciones, están más bajos hacia los días 7 a 12 después de una dosis de quimioterapia. Evite las multitudes esos días. Lávese las manos a menudo.
    .vaccines = Usted y quienes le cuidan necesitan cada año la vacuna inyectada contra la gripe. No reciba vacunas vivas (como la nasal contra la gripe) mientras el tratamiento debilita sus defensas; pregunte antes de que alguien en casa reciba una. Pregunte por la del COVID-19 y otras.
    .pills = No triture, abra ni comparta las pastillas contra el cáncer. Lávese las manos. Quien le ayude debe usar guantes; si está embarazada o amamanta, no debe tocarlas. Guárdelas lejos de niños y mascotas.
    .steroids = No suspenda de golpe las pastillas de esteroides que ha tomado por más de unos días. Llame si se le acaban o las vomita.

# Section: pain.
side-effects-pain = Dolor
side-effects-pain-say = No tiene que aguantar el dolor. Diga dónde le duele, cuándo y qué tan fuerte, de 0 a 10.
side-effects-pain-help = Lo que ayuda depende de dónde está el cáncer:
    .medicine = medicinas para el dolor, también fuertes (opioides). Los opioides pueden dar sueño y estreñimiento: pregunte cómo prevenir el estreñimiento.
    .radiation = radioterapia, cirugía o medicinas para fortalecer los huesos
    .specialist = un especialista en dolor o cuidados paliativos

# Section: palliative care.
side-effects-palliative = Cuidados paliativos
side-effects-palliative-what = Los cuidados paliativos (de apoyo) son para toda persona con { -mbc }, desde el primer día. Un equipo alivia el dolor, otros síntomas, la preocupación y la carga familiar. Ayuda con conversaciones difíciles y trámites. Se pueden recibir en una clínica, un hospital, en casa o por teléfono. Pídalos a su médico.
side-effects-palliative-benefit = En los estudios, las personas tuvieron mejor calidad de vida y menos desánimo. En uno de cáncer de pulmón, quienes recibieron estos cuidados temprano también vivieron más. En el { -mbc } esto no se ha demostrado. Los cuidados paliativos no son lo mismo que los cuidados de hospicio, que son para cuando el único objetivo es el alivio.

# Section: questions for the care team.
side-effects-ask = Qué preguntar
side-effects-ask-questions = En su próxima cita, pregunte:
