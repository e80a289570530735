### Bone metastases, bone drugs, fractures, teeth: treatment sheet. Its blocks may also stand in other handouts.

# Title, readers, purpose and main message.
bone-health = Metástasis en los huesos: cómo proteger los huesos
    .short = Salud de los huesos
    .audience = Personas con cáncer de seno que llegó a los huesos y quienes las cuidan
    .objective = Saber cómo se pueden proteger los huesos, qué esperar y cuándo llamar.
    .main-message = El cáncer de seno que llega a los huesos puede doler y debilitarlos. Los medicamentos, la radioterapia y la cirugía pueden aliviar el dolor y ayudar a evitar fracturas. Vaya al dentista antes de empezar el medicamento.

# Box: the key points.
bone-health-key-points = Recuerde:
    .still-breast-cancer = Sigue siendo cáncer de seno, no cáncer de hueso. Se trata con medicinas contra el cáncer de seno.
    .dentist = Vaya al dentista antes de la primera dosis. Después, diga a cada dentista qué recibe.
    .keep-on = No se salte dosis de denosumab ni lo suspenda por su cuenta.
    .legs = Piernas débiles o adormecidas, o no poder controlar la orina o las heces: vaya de inmediato a la sala de emergencias.

# Part: how it works.
bone-health-how-it-works-problems = El cáncer que llegó a un hueso puede causar dolor, un hueso roto (fractura) o presión en la médula espinal (nervios de la espalda). Avise a su equipo si un dolor de huesos, coyunturas o espalda no se quita.
bone-health-how-it-works-help = Esto puede ayudar:
    .drugs = Los **medicamentos para fortalecer los huesos** frenan las células que desgastan el hueso. Son el ácido zoledrónico y el pamidronato (bisfosfonatos), y el denosumab. No tratan el cáncer en sí.
    .radiation = La **radioterapia** (rayos de alta energía) alivia el dolor en un lugar.
    .surgery = La **cirugía** puede reforzar un hueso débil o quitar presión de la médula espinal.

# Part: who it is for.
bone-health-who-it-is-for-bones = Estos medicamentos son para quien tiene cáncer de seno que llegó a los huesos. Se dan junto con las medicinas contra el cáncer.

# Part: how it is given.
bone-health-how-it-is-given-drugs = Usted recibe uno de estos:
    .zoledronic-acid = **Ácido zoledrónico:** una infusión (por la vena) cada 3 o 4 semanas
    .denosumab = **Denosumab:** una inyección debajo de la piel cada 4 semanas
    .pamidronate = **Pamidronato:** pregunte cómo se da

# Part: what good it may do.
bone-health-benefit-drugs = Con los medicamentos para los huesos hay menos fracturas y menos dolor de huesos. En estudios clínicos, el denosumab retrasó los problemas de los huesos más que el ácido zoledrónico.
bone-health-benefit-local = La radioterapia suele empezar a aliviar el dolor en un hueso después de 1 o 2 semanas. La cirugía puede reforzar un hueso antes de que se rompa.

# Part: side effects.
bone-health-side-effects-common = Usted puede notar:
    .flu-like = días como de gripe después de la primera infusión, menos frecuentes después; con 100.4 °F (38 °C) o más, llame
    .aches-tired = dolor de huesos o músculos, cansancio, náuseas
    .low-calcium = calcio bajo (hormigueo, calambres: llame de inmediato)
    .serious = graves: daño en la mandíbula o los riñones
    .rare = raros: fractura del hueso del muslo; ojo inflamado (bisfosfonatos)

# Ruled lines after the boxes of warning signs.
bone-health-team-phone = Teléfonos de mi equipo y de mi dentista, y mis propios límites para llamar:

# Part: daily life, with what comes before the first dose, and the names of denosumab.
bone-health-daily-life-first = Antes de la primera dosis:
    .dentist = Vaya al dentista. Si hay que sacar un diente, que sea antes de empezar.
    .calcium = Calcio: si está bajo, se corrige antes de la primera inyección de denosumab.
    .kidneys = Riñones: este análisis de sangre se hace antes de cada infusión de ácido zoledrónico.
    .other-bone-drugs = Diga qué medicinas para los huesos recibe. Nunca se dan dos bisfosfonatos juntos.
bone-health-daily-life-tips = Suele ser una visita al mes. Esto ayuda:
    .teeth = Cuide sus dientes. No deje que le saquen ninguno antes de que su dentista hable con su equipo de cáncer.
    .calcium = Tome calcio y vitamina D como le indicaron. No deje por su cuenta los alimentos con calcio.
    .drink = Beba bastante líquido si recibe ácido zoledrónico.
    .weights = Pregunte qué deportes, cargas y trabajos son seguros para sus huesos.
    .pregnancy = Denosumab: use anticonceptivos durante el tratamiento y por 5 meses después.
bone-health-daily-life-names = **Una medicina, muchos nombres:** Xgeva y Prolia son ambos denosumab. Nunca reciba los dos. Desde junio de 2025 hay en Estados Unidos copias (biosimilares) de Xgeva: Wyost, Osenvelt, Bomyntra y Aukelso. Oziltus se aprobó en diciembre de 2025. Busque la palabra denosumab, no la marca.

# Part: without it, or when it stops working.
bone-health-without-it-bones = Sin protección, un hueso débil se rompe con más facilidad y puede doler más. Si aun así duele o se debilita, pueden ayudar la radioterapia, la cirugía u otra medicina para el dolor.
bone-health-without-it-denosumab = **Suspender el denosumab:** ha habido fracturas en la columna después. Antes de suspenderlo o retrasarlo, pregunte qué sigue.

# Part: what is not known.
bone-health-not-known-length = No sabemos cuánto tiempo conviene usar estos medicamentos. Pregunte el plan a su equipo.

# Part: other choices.
bone-health-other-choices-which = Pregunte por otro medicamento para los huesos, medicina para el dolor, un estudio clínico o, por ahora, nada de esto. Pida nuestra hoja sobre la cirugía y la radioterapia. Los cuidados paliativos (en cualquier etapa, junto con su tratamiento) alivian el dolor, otros síntomas y el estrés.

# Part: what to ask.
bone-health-ask = En su cita:
