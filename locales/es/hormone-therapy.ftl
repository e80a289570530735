### Hormone therapy: fact sheet of two pages. Its sections also stand in the booklet.

# Title, readers, purpose and main message.
hormone-therapy = Terapia hormonal: cáncer de seno metastásico
    .short = Terapia hormonal
    .audience = Mujeres y hombres con { -mbc } con receptores hormonales positivos y sus cuidadores
    .objective = Saber qué hace la terapia hormonal, qué esperar y cuándo llamar.
    .main-message = La terapia hormonal no cura el cáncer de seno (mama) metastásico. Puede frenarlo, a menudo por meses o años. Si los efectos secundarios le molestan, llame antes de suspenderla.

# Box: the key points.
hormone-therapy-key-points = Recuerde:
    .aim = El objetivo es que usted viva más y que viva bien.
    .how = La mayoría son pastillas diarias. Algunas son inyecciones.
    .partner = A menudo se combina con otra medicina.

# Section: how it works.
hormone-therapy-how-it-works = Cómo funciona
hormone-therapy-how-it-works-kinds = El estrógeno, una hormona, puede hacer crecer el cáncer de seno. La terapia hormonal no le da hormonas; deja al cáncer sin estrógeno:
    .aromatase-inhibitors = Los inhibidores de la aromatasa (anastrozol, letrozol, exemestano) evitan que se produzca estrógeno fuera de los ovarios.
    .receptor-blockers = El tamoxifeno y el toremifeno no dejan que el estrógeno se una a los receptores del cáncer.
    .receptor-degraders = El fulvestrant y algunas pastillas nuevas además destruyen los receptores.
    .ovaries = La goserelina y la leuprolida detienen los ovarios. La cirugía los extirpa.

# Section: who it is for.
hormone-therapy-who-for = Para quién es
hormone-therapy-who-for-receptors = Mujeres y hombres cuyo cáncer tiene receptores hormonales positivos. Si es negativo, no ayuda.
hormone-therapy-who-for-menopause = El tamoxifeno se usa antes o después de la menopausia, y en hombres; el toremifeno, solo después. Antes de la menopausia, los inhibidores de la aromatasa deben darse con un tratamiento que detenga los ovarios.

# Section: how it is given.
hormone-therapy-how-given = Cómo se da
hormone-therapy-how-given-forms = Pastillas: una vez al día. Fulvestrant: dos inyecciones lentas, una en cada nalga; las tres primeras dosis, con dos semanas entre una y otra; luego, una vez al mes. Goserelina, leuprolida: inyección o implante.
hormone-therapy-how-given-how-long = Suele seguir hasta que el cáncer crece o los efectos secundarios son demasiado fuertes.

# Section: benefit.
hormone-therapy-benefit = En qué puede ayudar
hormone-therapy-benefit-time = Puede frenar el cáncer por meses o años, con menos efectos secundarios fuertes que la quimioterapia. Puede tardar meses en actuar: si el cáncer ya causa algo grave, suele empezarse con quimioterapia.
hormone-therapy-benefit-partner = Si el cáncer también es HER2 negativo, un inhibidor de CDK4/6 (hace más lenta la división celular) quizás lo frene por más tiempo.

# Section: side effects, with the two boxes of warning signs.
hormone-therapy-side-effects = Efectos secundarios que puede tener
hormone-therapy-side-effects-common = Puede notar:
    .hot-flashes = sofocos (bochornos), sudores nocturnos
    .joints = articulaciones (coyunturas) adoloridas y rígidas (inhibidores de la aromatasa)
    .vagina = resequedad o flujo vaginal
    .tired = cansancio, insomnio, cambios de ánimo
    .bones = huesos más débiles (inhibidores de la aromatasa, tratamiento de los ovarios)
    .shots-and-new-pills = náuseas, dolor muscular o donde le inyectaron (fulvestrant)
# Box: signs that need 911.
hormone-therapy-emergency = Llame al 911 si tiene:
    .breath-chest = falta de aire repentina o muy fuerte, dolor en el pecho, tos con sangre, desmayo
    .stroke = cara caída, debilidad en un lado del cuerpo, dificultad para hablar, ceguera repentina, dolor de cabeza repentino y muy fuerte
    .brain = una primera convulsión, confusión repentina
    .heartbeat = latidos muy rápidos o irregulares, o mareo, si toma toremifeno
    .allergy = ronchas, cara o garganta hinchada, o falta de aire tras una inyección o pastilla nueva
    .legs = piernas débiles o adormecidas, o no poder controlar la orina o las heces
# Box: signs to tell the care team about, each with how soon.
hormone-therapy-call-team = Primeras cuatro señales: llame ya, día o noche. Si no contestan pronto: sala de emergencias.
    .fever = fiebre de 100.4 °F (38 °C) o más, o escalofríos con temblor, si toma un inhibidor de CDK4/6 (llame antes de tomar algo para la fiebre)
    .clot = una pierna o un brazo hinchado, adolorido, caliente, rojo o azulado (quizás un coágulo)
    .bone = dolor repentino en un hueso, sin golpe o con golpe leve; una pierna que no soporta su peso
    .heavy-bleeding = sangrado vaginal que llena una toalla sanitaria o más por hora; o un moretón que crece tras inyectarse
    .same-day = **Llame el mismo día:** piel u ojos amarillos; mucha sed, orinar mucho, estreñimiento (constipación), debilidad
    .womb-eyes = **Llame en menos de un día:** cualquier sangrado vaginal, flujo color óxido, presión en la pelvis, visión borrosa
# Ruled lines.
hormone-therapy-team-phone = Teléfonos de mi equipo, de día y de noche, y cuándo llamar:

# Section: daily life.
hormone-therapy-daily-life = La vida diaria
hormone-therapy-daily-life-tips = Esto ayuda:
    .check-ups = Pregunte por la densitometría ósea (inhibidores de la aromatasa) y por una cita de ginecología al año (tamoxifeno).
    .pharmacist = Muestre a su farmacéutico todas sus medicinas. Algunos antidepresivos debilitan el tamoxifeno. Pregunte antes de tomarlo con ribociclib, letrozol o anastrozol.
    .pregnancy = Estas medicinas pueden dañar a un bebé antes de nacer. Pregunte por anticonceptivos sin hormonas.
hormone-therapy-daily-life-keep-on = Al empezar el tamoxifeno pueden doler más los huesos: llame, pero aún puede funcionar.

# Section: when it stops working.
hormone-therapy-stops-working = Cuando deja de funcionar
hormone-therapy-stops-working-next = Con el tiempo el cáncer puede volver a crecer. No es culpa suya. Otra medicina hormonal puede ayudar, sola o con una terapia dirigida; las pruebas de cambios en ESR1, PIK3CA, AKT1 o PTEN ayudan a elegir. Si ninguna funciona, suele seguir la quimioterapia.
hormone-therapy-stops-working-newer = Cambio en ESR1: pregunte qué pastilla contra el receptor de estrógeno puede servirle, como el elacestrant.

# Section: what is not known.
hormone-therapy-unknown = Lo que no sabemos
hormone-therapy-unknown-points = Nadie sabe cuánto tiempo funcionará.

# Section: other choices.
hormone-therapy-other-choices = Otras opciones
hormone-therapy-other-choices-which = Pregunte por un estudio clínico, un tratamiento más suave, un descanso o cuidados de apoyo para aliviar el dolor y los efectos secundarios.

# Section: questions for the care team.
hormone-therapy-ask = Qué preguntar
hormone-therapy-ask-questions = En su cita:
    .which = ¿Qué terapia hormonal recomienda y por qué?
    .partner = ¿Recibiré otra medicina junto con ella?
    .working = ¿Cómo sabremos si funciona?
