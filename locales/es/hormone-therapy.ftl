### Hormone therapy: treatment sheet of two pages. Its sections also stand in the booklet.

# Title, readers, purpose and main message.
hormone-therapy = Terapia hormonal: cáncer de seno metastásico
    .short = Terapia hormonal
    .audience = Mujeres y hombres con { -mbc } con receptores hormonales positivos, y sus cuidadores
    .objective = Saber qué hace la terapia hormonal, qué esperar y cuándo llamar.
    .main-message = La terapia hormonal no cura el { -mbc }, pero puede frenarlo meses o años. Si hay efectos secundarios, llame antes de dejarla.

# Box: the key points.
hormone-therapy-key-points = Recuerde:
    .aim = El objetivo es que usted viva más y que viva bien.
    .how = La mayoría son pastillas diarias. Algunas son inyecciones.
    .partner = A menudo se combina con otra medicina. Esa tiene sus propias señales de alerta: pida su hoja.

# Part: how it works.
hormone-therapy-how-it-works-kinds = El estrógeno, una hormona, puede hacer crecer el cáncer de seno. La terapia hormonal no le da estrógeno; deja al cáncer sin él:
    .aromatase-inhibitors = Anastrozol, letrozol, exemestano (inhibidores de la aromatasa): evitan que se produzca estrógeno fuera de los ovarios.
    .receptor-blockers = Tamoxifeno, toremifeno: el estrógeno no llega a sus receptores (lugares de unión).
    .receptor-degraders = Fulvestrant, algunas pastillas nuevas: además se destruyen los receptores.
    .ovaries = Goserelina, leuprolida o cirugía: los ovarios dejan de funcionar.

# Part: who it is for.
hormone-therapy-who-for-receptors = Cáncer con receptores hormonales positivos, en mujeres y hombres. Si son negativos, no ayuda.
hormone-therapy-who-for-menopause = Tamoxifeno: antes o después de la menopausia, y en hombres. Toremifeno: solo después. Antes de la menopausia, el fulvestrant y los inhibidores de la aromatasa y de CDK4/6 exigen un tratamiento que detenga los ovarios.

# Part: how it is given.
hormone-therapy-how-given-forms = Pastillas: una vez al día. Fulvestrant: dos inyecciones lentas, una en cada nalga; tres dosis, una cada dos semanas; luego, cada mes. Goserelina: implante. Leuprolida: inyección.
hormone-therapy-how-given-how-long = Suele seguir hasta que el cáncer crece o los efectos secundarios son demasiado fuertes.

# Part: benefit.
hormone-therapy-benefit-time = Puede frenar el cáncer por meses o años, con menos efectos fuertes que la quimioterapia. Actúa despacio: si ya hay problemas graves, suele empezarse con quimioterapia.
hormone-therapy-benefit-partner = Si además es HER2 negativo, un inhibidor de CDK4/6 (frena la división celular) puede frenarlo más tiempo.

# Part: side effects.
hormone-therapy-side-effects-common = Puede notar:
    .hot-flashes = sofocos (bochornos), sudores nocturnos
    .joints = coyunturas adoloridas y rígidas, huesos más débiles (inhibidores de la aromatasa)
    .vagina = resequedad o flujo vaginal
    .tired = cansancio, insomnio, cambios de ánimo
    .shots = náuseas, dolor donde le inyectaron (fulvestrant)

# Part: report at once. One drug’s sign, right after the 911 box.
hormone-therapy-emergency-toremifene = **Con toremifeno, llame también al 911** si tiene latidos muy rápidos o irregulares, o mareo.
# Ruled lines.
hormone-therapy-team-phone = Teléfonos de mi equipo, de día y de noche:

# Part: daily life.
hormone-therapy-daily-life-tips = Para las coyunturas, camine y estírese. Además:
    .check-ups = Pregunte por la densitometría ósea, una cita anual de ginecología (tamoxifeno) y un electrocardiograma (toremifeno).
    .pharmacist = Muestre al farmacéutico todas sus medicinas: el tamoxifeno no se combina con ribociclib, letrozol, anastrozol ni algunos antidepresivos.
    .pregnancy = Pueden dañar a un bebé antes de nacer. Use anticonceptivos sin hormonas, y por 2 meses más (tamoxifeno) o 1 año más (fulvestrant).
hormone-therapy-daily-life-keep-on = Al empezar el tamoxifeno pueden doler más los huesos: llame, pero aún puede funcionar.

# Part: without it, or when it stops working.
hormone-therapy-stops-working-without = Sin ella, el cáncer puede crecer con estrógeno.
hormone-therapy-stops-working-next = Con el tiempo puede volver a crecer. No es culpa suya. Otra medicina hormonal puede ayudar, sola o con terapia dirigida; las pruebas de ESR1, PIK3CA, AKT1 o PTEN ayudan a elegir. Si ninguna sirve, suele seguir la quimioterapia.
hormone-therapy-stops-working-newer = Cambio en ESR1: pregunte por elacestrant y los nuevos: imlunestrant (aprobado en septiembre de 2025), vepdegestrant (mayo de 2026).

# Part: what is not known.
hormone-therapy-unknown-points = Nadie sabe cuánto tiempo funcionará, ni si las pastillas más nuevas alargan la vida.

# Part: other choices.
hormone-therapy-other-choices-which = Pregunte por un estudio clínico, un tratamiento más suave, un descanso o cuidados de apoyo.

# Part: what to ask.
hormone-therapy-ask-questions = En su cita:
