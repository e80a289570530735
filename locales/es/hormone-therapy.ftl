### Hormone therapy: fact sheet of two pages. Its sections also stand in the booklet.

# Title, readers, purpose and main message.
hormone-therapy = Terapia hormonal para el cáncer de seno (mama) metastásico
    .short = Terapia hormonal
    .audience = Mujeres y hombres con { -mbc } con receptores hormonales positivos (HR+) y quienes cuidan de ellos
    .objective = Saber qué hace la terapia hormonal, qué esperar y cuándo llamar.
    .main-message = La terapia hormonal no cura el { -mbc }. Puede frenarlo, a menudo durante meses o años. Si los efectos secundarios le molestan, llame antes de suspenderla.

# Box: the key points.
hormone-therapy-key-points = Recuerde:
    .aim = El objetivo es que usted viva más y que viva bien.
    .how = La mayoría de estas medicinas son pastillas diarias. Algunas son inyecciones.
    .partner = A menudo se combina con otra medicina.

# Section: how it works.
hormone-therapy-how-it-works = Cómo funciona
hormone-therapy-how-it-works-kinds = El estrógeno, una hormona, puede hacer crecer el cáncer de seno. La terapia hormonal no le da hormonas; deja al cáncer sin estrógeno:
    .aromatase-inhibitors = Los inhibidores de la aromatasa (anastrozol, letrozol, exemestano) impiden que se produzca estrógeno fuera de los ovarios.
    .receptor-blockers = El tamoxifeno y el toremifeno impiden que el estrógeno llegue a los receptores del cáncer (los lugares donde se une).
    .receptor-degraders = El fulvestrant y algunas pastillas más nuevas además destruyen los receptores.
    .ovaries = La goserelina y la leuprolida detienen los ovarios. La cirugía los extirpa.

# Section: who it is for.
hormone-therapy-who-for = Para quién es esta terapia
hormone-therapy-who-for-receptors = Mujeres y hombres cuyo cáncer tiene receptores hormonales positivos. Si son negativos, esta terapia no ayuda.
hormone-therapy-who-for-menopause = El tamoxifeno se usa antes o después de la menopausia, y en hombres; el toremifeno, solo después. Antes de la menopausia, los inhibidores de la aromatasa deben darse junto con un tratamiento que detenga los ovarios.

# Section: how it is given.
hormone-therapy-how-given = Cómo se da
hormone-therapy-how-given-forms = Pastillas: una vez al día. Fulvestrant: dos inyecciones lentas, una en cada nalga; las tres primeras dosis, con dos semanas entre una y otra; luego, una vez al mes. Goserelina, leuprolida: una inyección o un implante.
hormone-therapy-how-given-how-long = Suele seguir hasta que el cáncer crece o los efectos secundarios son demasiado fuertes.

# Section: benefit.
hormone-therapy-benefit = En qué puede ayudar
hormone-therapy-benefit-time = Puede frenar el cáncer durante meses o años, con menos efectos secundarios fuertes que la quimioterapia. Puede tardar meses en actuar: si el cáncer ya causa un problema grave, a menudo se empieza con quimioterapia.
hormone-therapy-benefit-partner = Si el cáncer también es HER2 negativo, un inhibidor de CDK4/6 (hace más lenta la división celular) puede frenarlo por más tiempo. En estudios clínicos, algunas combinaciones ayudaron a vivir más.

# Section: side effects, with the two boxes of warning signs.
hormone-therapy-side-effects = Efectos secundarios que puede tener
hormone-therapy-side-effects-common = Puede notar:
    .hot-flashes = sofocos (bochornos), sudores nocturnos
    .joints = articulaciones (coyunturas) adoloridas y rígidas (inhibidores de la aromatasa); sin daño duradero
    .vagina = resequedad o flujo vaginal
    .tired = cansancio, problemas para dormir, cambios de ánimo
    .bones = huesos más débiles (inhibidores de la aromatasa, tratamiento de los ovarios)
    .shots-and-new-pills = náuseas, dolor muscular, dolor donde le pusieron la inyección (fulvestrant)
# Box: signs that need 911.
hormone-therapy-emergency = Llame al 911 si tiene:
    .breath-chest = falta de aire repentina o muy fuerte, dolor en el pecho, tos con sangre, desmayo
    .stroke = cara caída, debilidad en un lado del cuerpo, dificultad para hablar, ceguera repentina, un dolor de cabeza repentino y muy fuerte
    .brain = una primera convulsión, confusión repentina
    .heartbeat = latidos muy rápidos o irregulares, o mareo, si toma toremifeno
    .allergy = ronchas, cara o garganta hinchada, o dificultad para respirar después de una inyección o de una pastilla nueva
    .legs = piernas débiles o adormecidas, o no poder controlar la orina o las heces
# Box: signs to tell the care team about, each with how soon.
hormone-therapy-call-team = Con las cuatro primeras señales, llame de inmediato, de día o de noche. Si no le contestan pronto, vaya a la sala de emergencias.
    .fever = fiebre de 100.4 °F (38 °C) o más, o escalofríos con temblor, si también toma un inhibidor de CDK4/6 (llame antes de tomar pastillas para la fiebre)
    .clot = una pierna o un brazo hinchado, adolorido, caliente, enrojecido o azulado (puede ser un coágulo de sangre)
    .bone = dolor repentino en un hueso sin golpe o por un golpe leve, o una pierna que no soporta su peso
    .heavy-bleeding = sangrado vaginal que llena una toalla sanitaria o más por hora, o un moretón que crece después de las inyecciones
    .same-day = **Llame el mismo día:** piel u ojos amarillos; mucha sed, orinar mucho, estreñimiento (constipación), debilidad
    .womb-eyes = **Llame en menos de un día:** cualquier sangrado vaginal, flujo color óxido, presión en la pelvis, visión borrosa
# Ruled lines.
hormone-therapy-team-phone = Teléfonos de mi equipo, de día y de noche, y cuándo llamar:

# Section: daily life.
hormone-therapy-daily-life = La vida diaria
hormone-therapy-daily-life-tips = Esto ayuda:
    .move = Camine y estírese: alivia los dolores.
    .triggers = Anote qué le provoca los sofocos.
    .check-ups = Vaya a sus controles: densitometría ósea (inhibidores de la aromatasa), ginecología una vez al año (tamoxifeno).
    .pharmacist = Muestre todas sus medicinas a su farmacéutico. Algunos antidepresivos debilitan el efecto del tamoxifeno; el tamoxifeno no se combina con ribociclib, letrozol ni anastrozol.
    .pregnancy = Estas medicinas pueden dañar a un bebé antes de nacer. Pregunte por métodos anticonceptivos sin hormonas.
hormone-therapy-daily-life-keep-on = El dolor en los huesos puede aumentar al empezar el tamoxifeno: llame, pero la medicina aún puede funcionar.

# Section: when it stops working.
hormone-therapy-stops-working = Cuando deja de funcionar
hormone-therapy-stops-working-next = Con el tiempo el cáncer puede volver a crecer. No es culpa suya. Otra medicina hormonal puede ayudar, sola o con una terapia dirigida; las pruebas de cambios en ESR1, PIK3CA, AKT1 o PTEN ayudan a elegir. Cuando ninguna funciona, la quimioterapia suele ser el siguiente paso.
# The months of approval are printed as words.
hormone-therapy-stops-working-newer = Si hay un cambio en ESR1, pregunte por el elacestrant y pastillas más nuevas: imlunestrant (aprobado en septiembre de 2025), vepdegestrant (mayo de 2026).

# Section: what is not known.
hormone-therapy-unknown = Lo que no sabemos
hormone-therapy-unknown-points = Nadie puede decir cuánto tiempo funcionará. Ningún estudio clínico ha comparado de forma justa los inhibidores de CDK4/6 entre sí. Aún no sabemos si las pastillas para ESR1 alargan la vida.

# Section: other choices.
hormone-therapy-other-choices = Otras opciones
hormone-therapy-other-choices-which = Puede preguntar por un estudio clínico, un tratamiento más suave o un descanso. Los cuidados paliativos pueden aliviar los síntomas en cualquier etapa, junto con el tratamiento.

# Section: questions for the care team.
hormone-therapy-ask = Qué preguntar
hormone-therapy-ask-questions = En su cita:
    .which = ¿Qué medicina hormonal recomienda y por qué?
    .partner = ¿Recibiré otra medicina junto con ella?
    .working = ¿Cómo sabremos si funciona?
