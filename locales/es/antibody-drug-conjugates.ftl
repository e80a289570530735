### Antibody-drug conjugates: fact sheet of up to four pages. The headings of its eleven parts stand in common.ftl.

# Title, readers, purpose and main message.
antibody-drug-conjugates = Conjugados anticuerpo-fármaco: cáncer de seno metastásico
    .short = Conjugados anticuerpo-fármaco
    .audience = Mujeres y hombres con { -mbc } que pueden recibir una de estas medicinas y quienes los cuidan
    .objective = Saber qué hacen estas medicinas, cuál puede servirle y cuándo llamar.
    .main-message = Estas medicinas llevan la quimioterapia a las células del cáncer. No curan el { -mbc }, pero pueden frenarlo. Llame de inmediato si tiene tos nueva, falta de aire, fiebre o diarrea fuerte.

# Box: the key points.
antibody-drug-conjugates-key-points = Recuerde:
    .four = Hay cuatro de estas medicinas. Los resultados de sus pruebas muestran cuál puede servirle.
    .score = “HER2 negativo” puede ser HER2 bajo (HER2-low) o HER2 ultrabajo (HER2-ultralow). Pregunte por el puntaje exacto.
    .cough = Una tos nueva puede ser un aviso, aunque sea leve. Llame antes de la próxima dosis.
    .names = Los nombres se parecen. Lea el nombre completo en la bolsa.

# Part: how it works.
antibody-drug-conjugates-how-it-works-parts = Cada medicina tiene dos partes. El anticuerpo encuentra una marca en las células del cáncer. La otra parte es una quimioterapia fuerte, que el anticuerpo lleva a esas células, como un paquete con una dirección.
antibody-drug-conjugates-how-it-works-marks = Hay dos marcas que buscan:
    .her2 = **HER2:** trastuzumab deruxtecán (Enhertu) y ado-trastuzumab emtansina (Kadcyla, o T-DM1)
    .trop2 = **Trop-2,** una proteína de muchas células del cáncer de seno: sacituzumab govitecán (Trodelvy) y datopotamab deruxtecán (Datroway)

# Part: who it is for.
antibody-drug-conjugates-who-it-is-for-drugs = Después de otro tratamiento, pueden servir para estos tipos de cáncer:
    .t-dxd = **Trastuzumab deruxtecán:** HER2 positivo o HER2 bajo
    .t-dm1 = **Ado-trastuzumab emtansina:** HER2 positivo
    .sacituzumab = **Sacituzumab govitecán:** triple negativo; también con receptores hormonales positivos y HER2 negativo, después de la terapia hormonal y de al menos dos medicinas más para el cáncer metastásico
antibody-drug-conjugates-who-it-is-for-newer = Hay opciones más nuevas. Pregunte a su equipo por estas aprobaciones en Estados Unidos:
    .ultralow = **Enero de 2025, trastuzumab deruxtecán:** receptores hormonales positivos y HER2 bajo o ultrabajo, después de la terapia hormonal
    .datopotamab-hr = **Enero de 2025, datopotamab deruxtecán:** receptores hormonales positivos y HER2 negativo, después de la terapia hormonal y la quimioterapia
    .t-dxd-first = **Diciembre de 2025, trastuzumab deruxtecán con pertuzumab:** HER2 positivo, como primer tratamiento
    .datopotamab-tnbc = **Mayo de 2026, datopotamab deruxtecán:** triple negativo, como primer tratamiento cuando la inmunoterapia no es adecuada
    .sacituzumab-tnbc = **Junio de 2026, sacituzumab govitecán:** triple negativo, como primer tratamiento: solo, cuando la inmunoterapia no es adecuada, o con pembrolizumab, cuando el PD-L1 es alto (CPS de 10 o más)
antibody-drug-conjugates-who-it-is-for-score = El HER2 tiene cuatro resultados: positivo, bajo, ultrabajo y cero. Bajo quiere decir un puntaje (IHC) de 1+, o de 2+ con una segunda prueba (ISH) negativa. Ultrabajo quiere decir un puntaje de 0 con una tinción débil. Un informe puede llamar “negativo” a todos menos al primero; por eso, pregunte por el puntaje exacto.

# Part: how it is given.
antibody-drug-conjugates-how-it-is-given-drugs = Todas se dan por infusión (por la vena):
    .deruxtecan = **Trastuzumab deruxtecán, datopotamab deruxtecán:** cada 3 semanas. La primera dura unos 90 minutos; las siguientes, unos 30 si todo va bien.
    .sacituzumab = **Sacituzumab govitecán:** los días 1 y 8 de cada 3 semanas. La primera dura 3 horas; las siguientes, de 1 a 2.
    .t-dm1 = **Ado-trastuzumab emtansina:** pregunte cada cuánto y cuánto dura.

# Part: what good it may do.
antibody-drug-conjugates-benefit-groups = Pueden evitar por un tiempo que el cáncer crezca. Los números hablan de grupos de personas en estudios, no de usted.
antibody-drug-conjugates-benefit-her2-first = **HER2 positivo, primer tratamiento** (aprobación de la FDA, diciembre de 2025): con trastuzumab deruxtecán y pertuzumab, la mitad de las personas pasó más de 40.7 meses antes de que el cáncer creciera. Con la combinación anterior fueron 26.9 meses. Aún no se sabe si también viven más.
# Table: months without growth.
antibody-drug-conjugates-benefit-growth = Meses sin que el cáncer creciera, en estudios (informes de 2025 y 2026). La mitad de las personas pasó más tiempo.
    .who = Cáncer y medicina
    .drug = Con la medicina
    .other = Con otro tratamiento
    .her2-low-who = HER2 bajo o ultrabajo, después de la terapia hormonal: trastuzumab deruxtecán
    .her2-low-drug = 13.2
    .her2-low-other = 8.1
    .tnbc-alone-who = Triple negativo, primero: sacituzumab govitecán solo
    .tnbc-alone-drug = 9.7
    .tnbc-alone-other = 6.9
    .tnbc-pembrolizumab-who = Triple negativo, primero: sacituzumab govitecán con pembrolizumab
    .tnbc-pembrolizumab-drug = 11.2
    .tnbc-pembrolizumab-other = 7.8
    .tnbc-datopotamab-who = Triple negativo, primero: datopotamab deruxtecán
    .tnbc-datopotamab-drug = 10.8
    .tnbc-datopotamab-other = 5.6
    .hr-datopotamab-who = Receptores hormonales positivos, después de quimioterapia: datopotamab deruxtecán
    .hr-datopotamab-drug = 6.9
    .hr-datopotamab-other = 4.9
antibody-drug-conjugates-benefit-life = ¿Ayudan a vivir más?
    .t-dxd = **Trastuzumab deruxtecán:** sí, en el cáncer HER2 bajo después de quimioterapia.
    .datopotamab = **Datopotamab deruxtecán:** sí, en el cáncer triple negativo como primer tratamiento: la mitad vivió más de 23.7 meses (informe de 2026). No en el cáncer con receptores hormonales positivos: la mitad vivió más de 18.6 meses, y 18.3 con otro tratamiento (informe de 2025).
    .t-dm1 = **La ado-trastuzumab emtansina** también funciona en el cáncer HER2 positivo, con poca caída del cabello. Hoy se da más a menudo después del trastuzumab deruxtecán.

# Part: side effects.
antibody-drug-conjugates-side-effects-common = Puede notar:
    .stomach = náuseas, vómitos, falta de apetito
    .tired = cansancio
    .hair = caída del cabello (habitual con sacituzumab govitecán)
    .bowel = estreñimiento (constipación) o diarrea
    .blood = conteos bajos de células de la sangre
antibody-drug-conjugates-side-effects-own = Cada medicina tiene sus propios riesgos graves. Una advertencia en recuadro es la más seria de la FDA:
    .t-dxd = **Trastuzumab deruxtecán:** advertencia en recuadro por inflamación de los pulmones y daño al bebé antes de nacer. En estudios, 12 de cada 100 personas tuvieron inflamación de los pulmones, y 1 de cada 100 murió por ella (984 personas; página del fabricante, leída en 2026).
    .t-dm1 = **Ado-trastuzumab emtansina:** advertencia en recuadro por daño al hígado, al corazón y al bebé antes de nacer. También plaquetas bajas (células que detienen el sangrado), dedos adormecidos, inflamación de los pulmones.
    .sacituzumab = **Sacituzumab govitecán:** advertencia en recuadro por glóbulos blancos muy bajos y diarrea fuerte. También glóbulos rojos bajos.
    .datopotamab = **Datopotamab deruxtecán:** llagas en la boca; ojos secos, adoloridos o nublados; inflamación de los pulmones, que puede causar la muerte.

# Part: what to report at once. The signs themselves stand in signs.ftl.
# Box: signs during an infusion.
antibody-drug-conjugates-in-clinic = Durante la infusión o poco después, avise de inmediato a la enfermera o el enfermero:
    .sacituzumab = **Sacituzumab govitecán:** calambres en el vientre, babeo, diarrea
    .t-dm1 = **Ado-trastuzumab emtansina:** escalofríos, o calor y enrojecimiento de la cara
# Ruled lines.
antibody-drug-conjugates-team-phone = Teléfonos de mi equipo, de día y de noche, y cuándo llamar:

# Part: daily life, drug by drug.
antibody-drug-conjugates-daily-life-t-dxd = Con trastuzumab deruxtecán:
    .nausea = Las náuseas por varios días son la carga principal. Pida pastillas contra las náuseas para antes de cada dosis y los días siguientes.
    .lungs = Diga si alguna vez tuvo una enfermedad de los pulmones.
    .heart = Quizás le revisen el corazón con un estudio por imágenes.
antibody-drug-conjugates-daily-life-t-dm1 = Con ado-trastuzumab emtansina:
    .blood = Le harán análisis de sangre antes de cada dosis.
    .gums = Use un cepillo de dientes suave.
    .thinners = Diga si toma un anticoagulante. Pregunte antes de tomar aspirina o ibuprofeno.
antibody-drug-conjugates-daily-life-sacituzumab = Con sacituzumab govitecán:
    .visits = Cuente con dos citas en tres semanas. Los conteos de la sangre deciden cada dosis.
    .diarrhea = Tenga loperamida en casa, con el plan de su equipo para usarla. Si llega la diarrea, llame y beba líquidos pronto.
    .infection = Pregunte si le ayudarían desde el principio inyecciones para subir los glóbulos blancos.
    .ugt1a1 = Algunas personas recibieron de ambos padres un cambio en el gen UGT1A1: unas 20 de cada 100 personas negras, 10 de cada 100 blancas y 2 de cada 100 de Asia oriental (extracto de la etiqueta, leído en 2026). Ellas tienen más conteos bajos e infecciones.
antibody-drug-conjugates-daily-life-datopotamab = Con datopotamab deruxtecán:
    .eyes = Use gotas para los ojos sin conservantes al menos 4 veces al día. Hágase revisar los ojos al empezar, cada año y al final.
    .lenses = No use lentes de contacto, a menos que el médico de los ojos esté de acuerdo.
    .mouth = Pida un enjuague bucal con esteroide para usar 4 veces al día. Chupe trocitos de hielo durante la infusión.
antibody-drug-conjugates-daily-life-pregnancy = Estas medicinas pueden dañar a un bebé antes de nacer. Los métodos anticonceptivos siguen después de la última dosis. Trastuzumab deruxtecán: 7 meses las mujeres, 4 los hombres. Ado-trastuzumab emtansina: 7 meses. Sacituzumab govitecán: 6 meses las mujeres, 3 los hombres, y no dar el pecho por 1 mes. En los demás casos, pregunte por cuánto tiempo.

# Part: without it, or when it stops working.
antibody-drug-conjugates-without-it-growth = Sin una de estas medicinas, lo más común sería recibir quimioterapia u otra medicina. En los estudios de arriba, el cáncer creció entonces más pronto. Pregunte qué puede esperar usted.
antibody-drug-conjugates-without-it-stops = Con el tiempo, la medicina puede dejar de funcionar. No es culpa suya. Muchas veces hay otra medicina. Pregunte qué puede esperar de ella.

# Part: what is not known.
antibody-drug-conjugates-not-known-points = Aún no sabemos:
    .lungs = quién tendrá inflamación de los pulmones; puede llegar en cualquier momento
    .trop2 = cuál de las dos medicinas contra Trop-2 le sirve primero a cada persona
    .order = el mejor momento para la ado-trastuzumab emtansina, ahora que hay medicinas más nuevas
    .ultralow = qué tan segura es la ventaja en el cáncer HER2 ultrabajo: el estudio solo dio una primera idea
    .life = si las personas viven más con sacituzumab govitecán como primer tratamiento

# Part: other choices.
antibody-drug-conjugates-other-choices-which = Según los resultados de sus pruebas, pregunte por:
    .her2 = otras medicinas dirigidas al HER2, o terapia hormonal
    .chemo = quimioterapia
    .immunotherapy = inmunoterapia, si el cáncer es triple negativo y PD-L1 positivo
    .parp = un inhibidor de PARP, si usted nació con un cambio en BRCA
    .trial = un estudio clínico
    .palliative = un tratamiento más suave, un descanso o cuidados paliativos (alivio en cualquier etapa, junto con el tratamiento)

# Part: what to ask.
antibody-drug-conjugates-ask-conjugates = Sobre estas medicinas:
    .score = ¿Cuál es mi puntaje exacto de HER2?
    .which = ¿Cuál de estas medicinas puede servirme, ahora o más adelante?
    .at-home = ¿Qué debo tener en casa para las náuseas y la diarrea?
    .lungs = ¿Cómo vigilarán mis pulmones?
antibody-drug-conjugates-ask = Sobre mi plan:
