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
    .score = El HER2 tiene cuatro resultados: positivo, bajo (HER2-low), ultrabajo (HER2-ultralow) y cero. “Negativo” puede ser cualquiera de los tres últimos: pregunte por el puntaje exacto (IHC).
    .cough = Una tos nueva puede ser un aviso, aunque sea leve. Llame de inmediato, antes de la próxima dosis.

# Part: how it works.
antibody-drug-conjugates-how-it-works-parts = Cada medicina tiene dos partes. El anticuerpo encuentra una marca en las células del cáncer. La otra parte es una quimioterapia fuerte, que el anticuerpo lleva a esas células, como un paquete con una dirección.
antibody-drug-conjugates-how-it-works-marks = Hay dos marcas que buscan:
    .her2 = **HER2:** trastuzumab deruxtecán (Enhertu) y ado-trastuzumab emtansina (T-DM1 o Kadcyla)
    .trop2 = **Trop-2,** una proteína de muchas células del cáncer de seno: sacituzumab govitecán (Trodelvy) y datopotamab deruxtecán (Datroway)
antibody-drug-conjugates-how-it-works-names = **Revise la bolsa.** El trastuzumab (Herceptin y sus copias), la ado-trastuzumab emtansina y el trastuzumab deruxtecán son tres medicinas distintas. Una nunca reemplaza a otra.

# Part: who it is for.
antibody-drug-conjugates-who-it-is-for-drugs = Hay opciones más nuevas; pregunte a su equipo cuál es para usted. La fecha es la de una aprobación más nueva en Estados Unidos:
    .t-dxd = **Trastuzumab deruxtecán:** HER2 positivo, como primer tratamiento con pertuzumab (diciembre de 2025) o más tarde. HER2 bajo, después de otro tratamiento. HER2 bajo o ultrabajo con receptores hormonales, después de la terapia hormonal (enero de 2025).
    .t-dm1 = **Ado-trastuzumab emtansina:** HER2 positivo, después de otro tratamiento dirigido al HER2.
    .sacituzumab = **Sacituzumab govitecán:** triple negativo, después de otro tratamiento. O como primer tratamiento (junio de 2026): sin otra medicina si la inmunoterapia no es adecuada, o con pembrolizumab si el PD-L1 es alto (CPS de 10 o más). Receptores hormonales positivos y HER2 negativo, después de la terapia hormonal y de otras dos medicinas o más para el cáncer metastásico.
    .datopotamab = **Datopotamab deruxtecán:** receptores hormonales positivos y HER2 negativo, después de la terapia hormonal y la quimioterapia (enero de 2025). Triple negativo, como primer tratamiento si la inmunoterapia no es adecuada (mayo de 2026).

# Part: how it is given.
antibody-drug-conjugates-how-it-is-given-drugs = Todas se dan por infusión (por la vena):
    .deruxtecan = **Trastuzumab deruxtecán, datopotamab deruxtecán:** cada 3 semanas. La primera dura unos 90 minutos; las siguientes, unos 30 si todo va bien.
    .sacituzumab = **Sacituzumab govitecán:** los días 1 y 8 de cada 3 semanas. La primera dura 3 horas; las siguientes, de 1 a 2.
    .t-dm1 = **Ado-trastuzumab emtansina:** pregunte cada cuánto y cuánto dura.
antibody-drug-conjugates-how-it-is-given-nurse = **Avise de inmediato en la clínica** si tiene calambres en el vientre, babeo o diarrea durante la infusión de sacituzumab govitecán o poco después. Con ado-trastuzumab emtansina: si tiene escalofríos, calor en la cara, o ardor o hinchazón donde entra la vía.

# Part: what good it may do.
antibody-drug-conjugates-benefit-her2-first = **HER2 positivo, primer tratamiento** (aprobación de la FDA, diciembre de 2025): la mitad pasó más de 40.7 meses sin que el cáncer creciera con trastuzumab deruxtecán y pertuzumab. Con la combinación anterior fueron 26.9 meses.
antibody-drug-conjugates-benefit-numbers = La mitad de las personas en otros estudios pasó más de este tiempo antes de que el cáncer creciera. Habla de grupos, no de usted:
    .her2-low = **HER2 bajo o ultrabajo, después de la terapia hormonal** (informe de 2025): 13.2 meses con trastuzumab deruxtecán, 8.1 con otro tratamiento. En el cáncer HER2 bajo después de quimioterapia también ayudó a vivir más.
    .sacituzumab = **Triple negativo, primer tratamiento** (informes de 2026): 9.7 meses con sacituzumab govitecán, 6.9 con quimioterapia. Con pembrolizumab (CPS de 10 o más): 11.2 meses, y 7.8 en el grupo de comparación.
    .datopotamab-tnbc = **Triple negativo, primer tratamiento** (informe de 2026): 10.8 meses con datopotamab deruxtecán, 5.6 con quimioterapia. También vivieron más: la mitad, más de 23.7 meses.
    .datopotamab-hr = **Receptores hormonales positivos, después de quimioterapia** (informe de 2025): 6.9 meses con datopotamab deruxtecán, 4.9 con otro tratamiento. No vivieron más.

# Part: side effects.
antibody-drug-conjugates-side-effects-common = Puede notar náuseas, vómitos, falta de apetito, estreñimiento (constipación) o diarrea, cansancio, conteo bajo de células de la sangre o caída del cabello.
antibody-drug-conjugates-side-effects-own = Riesgos graves, y qué ayuda. Las tres primeras medicinas tienen una advertencia en recuadro, la más seria de la FDA:
    .t-dxd = **Trastuzumab deruxtecán:** inflamación de los pulmones y daño al bebé antes de nacer (en recuadro). En estudios, 12 de cada 100 personas tuvieron inflamación de los pulmones, y 1 de cada 100 murió por ella (984 personas; página del fabricante leída en 2026). Diga si alguna vez tuvo una enfermedad de los pulmones. Pida pastillas contra las náuseas para antes y después de cada dosis.
    .t-dm1 = **Ado-trastuzumab emtansina:** daño al hígado, al corazón y al bebé antes de nacer (en recuadro). También plaquetas bajas (células que detienen el sangrado), dedos adormecidos, inflamación de los pulmones. Use un cepillo de dientes suave. Diga si toma un anticoagulante. Pregunte antes de tomar aspirina o ibuprofeno.
    .sacituzumab = **Sacituzumab govitecán:** glóbulos blancos muy bajos y diarrea fuerte (en recuadro). Tenga loperamida en casa, con el plan de su equipo. Si empieza la diarrea, llame y beba líquidos. Pregunte si le ayudarían desde el principio inyecciones para subir los glóbulos blancos.
    .datopotamab = **Datopotamab deruxtecán:** llagas en la boca; ojos secos, adoloridos o nublados; inflamación de los pulmones, que puede causar la muerte. Use gotas para los ojos sin conservantes al menos 4 veces al día. No use lentes de contacto sin permiso del médico de los ojos. Hágase revisar los ojos al empezar, cada año y al final. Pida un enjuague bucal con esteroide, 4 veces al día. Chupe hielo durante la infusión.
antibody-drug-conjugates-side-effects-pregnancy = Estas medicinas pueden dañar a un bebé antes de nacer. Use anticonceptivos también después de la última dosis. Trastuzumab deruxtecán: 7 meses las mujeres, 4 los hombres. Ado-trastuzumab emtansina: 7 meses. Sacituzumab govitecán: 6 meses las mujeres, 3 los hombres, y no dar el pecho por 1 mes. Datopotamab deruxtecán: pregunte por cuánto tiempo.

# Part: what to report at once. The signs themselves stand in signs.ftl.
# Ruled lines.
antibody-drug-conjugates-team-phone = Teléfonos de mi equipo, de día y de noche, y cuándo llamar:

# Part: daily life.
antibody-drug-conjugates-daily-life-visits = Las náuseas pueden durar días después del trastuzumab deruxtecán. Con sacituzumab govitecán, cuente con dos citas en tres semanas; el cabello suele caerse.

# Part: without it, or when it stops working.
antibody-drug-conjugates-without-it-growth = En los estudios de arriba, el cáncer creció más pronto con otro tratamiento. Con el tiempo, una medicina puede dejar de funcionar. No es culpa suya. Muchas veces hay otra.

# Part: what is not known.
antibody-drug-conjugates-not-known-points = Aún no sabemos:
    .lungs = quién tendrá inflamación de los pulmones; puede llegar en cualquier momento
    .trop2 = qué medicina contra Trop-2 le sirve primero a cada persona, ni qué tan cierta es la ventaja en el cáncer HER2 ultrabajo
    .life = si se vive más con sacituzumab govitecán como primer tratamiento

# Part: other choices.
antibody-drug-conjugates-other-choices-which = Según los resultados de sus pruebas, pregunte por:
    .drugs = quimioterapia, otras medicinas dirigidas al HER2, terapia hormonal, inmunoterapia o un inhibidor de PARP
    .palliative = un estudio clínico, un tratamiento más suave, un descanso o cuidados paliativos (alivio en cualquier etapa, junto con el tratamiento)

# Part: what to ask.
antibody-drug-conjugates-ask-conjugates = Sobre estas medicinas:
    .score = ¿Cuál es mi puntaje exacto de HER2?
    .which = ¿Cuál de estas medicinas puede servirme, ahora o más adelante?
    .at-home = ¿Qué debo tener en casa para las náuseas y la diarrea?
    .lungs = ¿Cómo vigilarán mis pulmones?
antibody-drug-conjugates-ask = Sobre mi plan:
