### HER2-targeted treatment: fact sheet of up to four pages. The headings of its eleven parts stand in common.ftl.

# Title, readers, purpose and main message.
her2-treatment = Terapia dirigida al HER2: cáncer de seno metastásico
    .short = Terapia dirigida al HER2
    .audience = Mujeres y hombres con { -mbc } HER2 positivo y quienes los cuidan
    .objective = Saber qué hacen las medicinas dirigidas al HER2, qué esperar y cuándo llamar.
    .main-message = Las medicinas dirigidas al HER2 no curan el { -mbc }. Pueden frenarlo y ayudar a vivir más. Llame de inmediato si tiene falta de aire, tos nueva, fiebre o diarrea fuerte.

# Box: the key points.
her2-treatment-key-points = Recuerde:
    .aim = Estas medicinas atacan el HER2, una proteína que hace crecer más rápido el cáncer.
    .start = En Estados Unidos hay dos primeras opciones. Pregunte cuál es para usted y por qué.
    .heart = Le revisan el corazón antes y durante el tratamiento.
    .names = Tres medicinas tienen nombres parecidos. Lea el nombre completo en la bolsa.

# Part: how it works.
her2-treatment-how-it-works-her2 = El HER2 es una proteína en la parte de afuera de las células. El cáncer HER2 positivo tiene demasiado, y eso lo hace crecer más rápido.
her2-treatment-how-it-works-kinds = Hay tres tipos de medicinas dirigidas al HER2:
    .antibodies = **Anticuerpos** (trastuzumab, pertuzumab, margetuximab): se unen al HER2. Detienen su señal y llaman a las células que defienden el cuerpo.
    .pills = **Pastillas** (tucatinib, neratinib, lapatinib): bloquean la señal desde dentro de la célula. Algunas, sobre todo el tucatinib, llegan al cerebro.
    .carriers = **Conjugados anticuerpo-fármaco:** llevan la quimioterapia a las células con HER2. Tienen su propia hoja: “Conjugados anticuerpo-fármaco”.

# Part: who it is for.
her2-treatment-who-it-is-for-first = Las medicinas dirigidas al HER2 son para el cáncer HER2 positivo, con o sin receptores hormonales. Para el primer tratamiento, pregunte por las dos opciones de Estados Unidos:
    .older = **La que se usa desde hace años:** trastuzumab y pertuzumab con un taxano, una quimioterapia como el docetaxel
    .newer = **La más nueva (aprobada en diciembre de 2025):** trastuzumab deruxtecán con pertuzumab
her2-treatment-who-it-is-for-later = También se usan otras, por lo general después de otras medicinas dirigidas al HER2:
    .tucatinib = **tucatinib** con trastuzumab y capecitabina (quimioterapia en pastillas), también cuando hay cáncer en el cerebro
    .neratinib = **neratinib** con capecitabina, después de dos o más tratamientos dirigidos al HER2 para el cáncer metastásico
    .lapatinib = **lapatinib** con capecitabina, o con un inhibidor de la aromatasa (pastilla de terapia hormonal) si el cáncer también tiene receptores hormonales
    .margetuximab = **margetuximab** con quimioterapia
her2-treatment-who-it-is-for-low = Si su informe dice “HER2 negativo”, aun así puede ser HER2 bajo (HER2-low) o HER2 ultrabajo (HER2-ultralow): tiene un poco de HER2. En ese caso, el trastuzumab deruxtecán puede ser una opción. Pregunte por el puntaje exacto (IHC).

# Part: how it is given.
her2-treatment-how-it-is-given-antibodies = **Anticuerpos:** por lo general cada 3 semanas, al principio con quimioterapia. La mayoría se da por infusión (por la vena). El trastuzumab también puede darse en una inyección debajo de la piel (Herceptin Hylecta). También hay una con trastuzumab y pertuzumab juntos (Phesgo). La inyección dura unos minutos. Le harán una ecografía (ultrasonido) del corazón antes de empezar y otra vez más adelante.
her2-treatment-how-it-is-given-pills = Trague las **pastillas** enteras. No las triture, no las abra ni las comparta, y guárdelas lejos de niños y mascotas:
    .tucatinib = **tucatinib:** dos veces al día. Si vomita una dosis, no la repita. Tome la siguiente a la hora de siempre.
    .neratinib = **neratinib:** una vez al día con comida, sin toronja (pomelo). La medicina contra la diarrea empieza con la primera pastilla, según un plan, por unas 8 semanas. Pregunte antes de tomar una pastilla para la acidez.
    .lapatinib = **lapatinib:** una vez al día con el estómago vacío, sin toronja
    .capecitabine = **capecitabina:** antes de empezar, pregunte: ¿me hicieron la prueba del gen DPYD? Una prueba normal no descarta el daño.
her2-treatment-how-it-is-given-how-long = El tratamiento suele seguir hasta que el cáncer crece o los efectos secundarios son demasiado fuertes.

# Part: what good it may do.
her2-treatment-benefit-numbers = Estos números hablan de grupos de personas en estudios, no de usted:
    .pertuzumab = **Primer tratamiento** (revisión de 2025): con trastuzumab y docetaxel, la mitad de las personas vivió más de unos 41 meses. Al agregar pertuzumab, la mitad vivió más de unos 57 meses.
    .tucatinib = **Después de otras medicinas dirigidas al HER2** (informe de la FDA, 2020): con trastuzumab y capecitabina, la mitad vivió más de unos 17 meses. Al agregar tucatinib, la mitad vivió más de unos 22 meses. Casi la mitad de las personas tenía cáncer en el cerebro.
    .margetuximab = **Margetuximab con quimioterapia** (revisión de 2022): la mitad pasó más de 5.8 meses sin que el cáncer creciera. En el grupo de comparación fueron 4.9 meses.
her2-treatment-benefit-rare = En casos raros, los estudios por imágenes ya no muestran cáncer. Aun así, puede regresar.

# Part: side effects.
her2-treatment-side-effects-antibodies = Con los anticuerpos puede notar:
    .infusion = escalofríos o fiebre en la primera infusión: avise en la clínica; en casa, con 100.4 °F (38 °C) o más, llame
    .diarrhea = diarrea (pertuzumab)
    .tired = cansancio, náuseas
    .aches = dolor de cabeza o muscular, sarpullido (erupción en la piel)
    .cough = tos (si es nueva, vea los recuadros de abajo)
her2-treatment-side-effects-pills = Con las pastillas puede notar:
    .diarrhea = diarrea (la mayoría con la combinación de tucatinib)
    .hands-feet = palmas y plantas rojas y adoloridas
    .stomach = náuseas, vómitos, falta de apetito
    .mouth-skin = llagas en la boca, sarpullido, cansancio
    .liver = cambios en las pruebas del hígado
her2-treatment-side-effects-boxed = Las advertencias en recuadro son las más serias de la FDA. Las del trastuzumab y el pertuzumab hablan de un corazón débil y de daño al bebé antes de nacer. La del lapatinib, del hígado. El lapatinib también puede alterar el ritmo del corazón.
her2-treatment-side-effects-pregnancy = Estas medicinas pueden dañar a un bebé antes de nacer. Use métodos anticonceptivos durante el tratamiento y después: 7 meses con trastuzumab o pertuzumab. Con las otras medicinas, pregunte por cuánto tiempo.

# Part: what to report at once. The signs themselves stand in signs.ftl. Ruled lines.
her2-treatment-team-phone = Teléfonos de mi equipo, de día y de noche, y cuándo llamar:

# Part: daily life.
her2-treatment-daily-life-visits = Después de la parte de quimioterapia, muchas personas se sienten casi como siempre, con una cita cada 3 semanas. Con pastillas, tenga en casa la medicina contra la diarrea que eligió su equipo. Llame pronto, y de inmediato si hay sangre en las heces. Los análisis de sangre revisan el hígado.

# Part: without it, or when it stops working.
her2-treatment-without-it-growth = Si nada bloquea el HER2, puede hacer crecer más rápido el cáncer. Con el tiempo, una medicina puede dejar de funcionar. No es culpa suya. Otra medicina dirigida al HER2 aún puede ayudar, como el trastuzumab deruxtecán. Pregunte qué puede esperar, con tratamiento y sin él.

# Part: what is not known.
her2-treatment-not-known-points = Aún no sabemos:
    .start = cuál de las dos primeras opciones es mejor para empezar, ni qué debe seguir
    .life = si se vive más con la primera opción más nueva; ni cuánto tiempo frenará su cáncer una medicina

# Part: other choices.
her2-treatment-other-choices-which = También puede preguntar por:
    .partners = terapia hormonal o quimioterapia, junto con una medicina dirigida al HER2
    .others = conjugados anticuerpo-fármaco, cirugía, radioterapia o un estudio clínico
    .palliative = un tratamiento más suave, un descanso o cuidados paliativos (alivio en cualquier etapa, junto con el tratamiento)

# Part: what to ask.
her2-treatment-ask-her2 = Sobre las medicinas dirigidas al HER2:
    .first = ¿Qué primera opción me recomienda y por qué?
    .heart = ¿Cada cuánto me revisarán el corazón?
    .diarrhea = ¿Qué debo tener en casa para la diarrea?
her2-treatment-ask = Sobre mi plan:
