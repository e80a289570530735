### HER2-targeted treatment: fact sheet of up to four pages. The headings of its eleven parts stand in common.ftl.

# Title, readers, purpose and main message.
her2-treatment = Terapia dirigida al HER2: cáncer de seno metastásico
    .short = Terapia dirigida al HER2
    .audience = Mujeres y hombres con { -mbc } HER2 positivo y quienes los cuidan
    .objective = Saber qué hacen las medicinas dirigidas al HER2, qué esperar y cuándo llamar.
    .main-message = Las medicinas dirigidas al HER2 no curan el { -mbc }. Pueden frenarlo y ayudar a vivir más. Llame pronto si le falta el aire o si la diarrea empeora.

# Box: the key points.
her2-treatment-key-points = Recuerde:
    .aim = Estas medicinas atacan el HER2, una proteína que hace crecer más rápido el cáncer.
    .start = En Estados Unidos hay dos primeras opciones. Pregunte cuál es para usted y por qué.
    .heart = Le revisan el corazón antes del tratamiento y durante este.
    .names = Tres medicinas tienen nombres parecidos. Lea el nombre completo en la bolsa.

# Part: how it works.
her2-treatment-how-it-works-her2 = El HER2 es una proteína en la parte de afuera de las células. HER2 positivo quiere decir que las células del cáncer tienen demasiado, y eso las hace crecer.
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
her2-treatment-who-it-is-for-low = ¿Su informe dice “HER2 negativo”? Aun así puede ser HER2 bajo (HER2-low) o HER2 ultrabajo (HER2-ultralow): tiene un poco de HER2. En ese caso, el trastuzumab deruxtecán puede ser una opción. Pregunte por el puntaje exacto (IHC).

# Part: how it is given.
her2-treatment-how-it-is-given-antibodies = **Anticuerpos:** por lo general cada 3 semanas, al principio con quimioterapia. La mayoría se da por infusión (por la vena). El trastuzumab también puede darse en una inyección debajo de la piel (Herceptin Hylecta). También hay una con trastuzumab y pertuzumab juntos (Phesgo). La inyección dura unos minutos.
her2-treatment-how-it-is-given-pills = Las **pastillas** se tragan enteras:
    .tucatinib = tucatinib: dos veces al día
    .neratinib = neratinib: una vez al día con comida
    .lapatinib = lapatinib: una vez al día con el estómago vacío
her2-treatment-how-it-is-given-how-long = El tratamiento suele seguir hasta que el cáncer crece o los efectos secundarios son demasiado fuertes.
her2-treatment-how-it-is-given-names = **Revise la bolsa.** Estos tres nombres se parecen. Son medicinas distintas, y una nunca reemplaza a otra:
    .trastuzumab = trastuzumab (Herceptin y sus copias, llamadas biosimilares)
    .t-dm1 = ado-trastuzumab emtansina (Kadcyla)
    .t-dxd = trastuzumab deruxtecán (Enhertu)

# Part: what good it may do.
her2-treatment-benefit-groups = Las medicinas dirigidas al HER2 han cambiado el pronóstico (lo que se espera) del cáncer HER2 positivo. Estos números hablan de grupos de personas en estudios, no de usted:
her2-treatment-benefit-numbers = Cuánto tiempo vivieron, o pasaron sin que el cáncer creciera:
    .pertuzumab = **Primer tratamiento** (revisión de 2025): con trastuzumab y docetaxel, la mitad de las personas vivió más de unos 41 meses. Al agregar pertuzumab, la mitad vivió más de unos 57 meses.
    .tucatinib = **Después de otras medicinas dirigidas al HER2** (informe de la FDA, 2020): con trastuzumab y capecitabina, la mitad vivió más de unos 17 meses. Al agregar tucatinib, la mitad vivió más de unos 22 meses. Casi la mitad de las personas tenía cáncer en el cerebro.
    .margetuximab = **Margetuximab con quimioterapia** (revisión de 2022): la mitad pasó más de 5.8 meses antes de que el cáncer creciera. En el grupo de comparación fueron 4.9 meses.
her2-treatment-benefit-rare = En casos raros, los estudios por imágenes ya no muestran cáncer. Aun así, puede regresar.

# Part: side effects.
her2-treatment-side-effects-antibodies = Con los anticuerpos puede notar:
    .drip = escalofríos o fiebre durante la primera infusión (avise a la enfermera o el enfermero; en casa, con 100.4 °F o más, llame)
    .diarrhea = diarrea (pertuzumab)
    .tired = cansancio, náuseas
    .aches = dolor de cabeza, dolor muscular, sarpullido (erupción en la piel)
    .cough = tos (si es nueva: vea los recuadros de abajo)
her2-treatment-side-effects-pills = Con las pastillas puede notar:
    .diarrhea = diarrea (la mayoría de quienes reciben la combinación con tucatinib)
    .hands-feet = palmas y plantas rojas y adoloridas
    .stomach = náuseas, vómitos, falta de apetito
    .mouth-skin = llagas en la boca, sarpullido, cansancio
    .liver = cambios en las pruebas del hígado (en la sangre)
her2-treatment-side-effects-boxed = Las advertencias en recuadro son las más serias de la FDA. Las del trastuzumab y el pertuzumab hablan de un corazón débil y de daño al bebé antes de nacer. La del lapatinib, del hígado. El lapatinib también puede alterar el ritmo del corazón.

# Part: what to report at once. The signs themselves stand in signs.ftl. Ruled lines.
her2-treatment-team-phone = Teléfonos de mi equipo, de día y de noche, y cuándo llamar:

# Part: daily life.
her2-treatment-daily-life-visits = Cuando termina la parte de quimioterapia, muchas personas se sienten casi como siempre, con una cita cada 3 semanas. Le harán una ecografía (ultrasonido) del corazón antes de empezar y otra vez más adelante.
her2-treatment-daily-life-pills = Con las pastillas:
    .neratinib = **Neratinib:** la medicina contra la diarrea empieza con la primera pastilla. La toma según un plan por unas 8 semanas.
    .tucatinib = **Tucatinib, lapatinib:** tenga en casa la medicina contra la diarrea que eligió su equipo. Llame pronto. Al principio, quédese cerca de un baño.
    .vomit = **Tucatinib:** si vomita una dosis, no la repita. Tome la siguiente a la hora de siempre.
    .food = No coma toronja (pomelo) con neratinib ni lapatinib. Con neratinib, pregunte antes de tomar una pastilla para la acidez.
    .dpyd = **Capecitabina:** pregunte antes de empezar: ¿me hicieron la prueba del gen DPYD? Una prueba normal no descarta daños.
    .blood = Los análisis de sangre revisan el hígado, a menudo cada 3 semanas.
    .handling = No triture, no abra ni comparta las pastillas. Guárdelas lejos de niños y mascotas.
her2-treatment-daily-life-pregnancy = Estas medicinas pueden dañar a un bebé antes de nacer. Use métodos anticonceptivos durante el tratamiento y después: 7 meses con trastuzumab o pertuzumab. Con neratinib: 1 mes las mujeres, 3 meses los hombres. Con las otras medicinas, pregunte por cuánto tiempo.

# Part: without it, or when it stops working.
her2-treatment-without-it-growth = Si nada bloquea el HER2, su señal sigue y puede hacer crecer más rápido el cáncer. Pregunte qué puede esperar usted, con tratamiento y sin él.
her2-treatment-without-it-stops = Con el tiempo, una medicina puede dejar de funcionar. No es culpa suya. Otra medicina dirigida al HER2 aún puede ayudar. Desde 2022, muchas veces ha sido el trastuzumab deruxtecán. Ahora que algunas personas lo reciben primero, aún no está claro qué debe seguir.

# Part: what is not known.
her2-treatment-not-known-points = Aún no sabemos:
    .start = cuál de las dos primeras opciones es mejor para empezar
    .next = qué funciona mejor después del trastuzumab deruxtecán
    .tucatinib = si el tucatinib debe ser parte del primer tratamiento. En un estudio publicado en diciembre de 2025 (HER2CLIMB-05) frenó el cáncer por más tiempo; no encontramos una aprobación en Estados Unidos para esto.
    .life = si el neratinib o el lapatinib ayudan a vivir más; ni cuánto tiempo frenará su cáncer una medicina

# Part: other choices.
her2-treatment-other-choices-which = También puede preguntar por:
    .conjugates = conjugados anticuerpo-fármaco
    .hormone = terapia hormonal junto con una medicina dirigida al HER2, si el cáncer tiene receptores hormonales
    .chemo = quimioterapia con una medicina dirigida al HER2
    .local = cirugía o radioterapia, por ejemplo para unas pocas metástasis en el cerebro
    .trial = un estudio clínico
    .palliative = un tratamiento más suave, un descanso o cuidados paliativos (alivio en cualquier etapa, junto con el tratamiento)

# Part: what to ask.
her2-treatment-ask-her2 = Sobre las medicinas dirigidas al HER2:
    .first = ¿Qué primera opción me recomienda y por qué?
    .heart = ¿Cada cuánto me revisarán el corazón?
    .diarrhea = ¿Qué debo tener en casa para la diarrea y cuándo empiezo a tomarlo?
her2-treatment-ask = Sobre mi plan:
