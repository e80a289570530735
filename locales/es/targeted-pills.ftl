### Targeted pills (CDK4/6, mTOR, PI3K and AKT inhibitors): treatment sheet.

# Title, readers, purpose and main message.
targeted-pills = Pastillas dirigidas con terapia hormonal
    .short = Pastillas dirigidas
    .audience = Personas con { -mbc } con receptores hormonales positivos y HER2 negativo, y sus cuidadores
    .objective = Conocer su pastilla, vivir con ella día a día y saber cuándo llamar.
    .main-message = Estas pastillas pueden frenar por más tiempo el { -mbc }, pero no curarlo. Fiebre, tos nueva, diarrea o mucha sed: llame de inmediato.

# Box: the key points.
targeted-pills-key-points = Recuerde:
    .aim = El objetivo es más tiempo bueno antes de que el cáncer crezca.
    .test = Algunas de estas pastillas solo sirven si una prueba encuentra cierto cambio en un gen del cáncer.
    .dose = Muchas personas necesitan una dosis más baja. Eso no significa que el tratamiento no funcione.
    .call = Usted toma las pastillas en casa y nota primero los problemas. Llame pronto.

# Part: how it works.
targeted-pills-how-it-works-kinds = Las células del cáncer siguen señales para crecer y dividirse. Cada tipo de pastilla bloquea una:
    .cdk46 = Los **inhibidores de CDK4/6** (palbociclib, ribociclib, abemaciclib) frenan la división de las células.
    .mtor = El **everolimus** bloquea mTOR, una señal de crecimiento y de energía.
    .pi3k = Los **inhibidores de PI3K** (alpelisib, inavolisib) bloquean una señal de crecimiento. Un cambio en el gen PIK3CA la deja encendida.
    .akt = El **capivasertib** bloquea AKT, el paso siguiente de esa señal.

# Part: who it is for, then one paragraph for each kind.
targeted-pills-who-for-all = Mujeres y hombres con { -mbc } con receptores hormonales positivos y HER2 negativo. Cada pastilla se da con una medicina hormonal. Antes de la menopausia, los inhibidores de CDK4/6 y el capivasertib también necesitan un tratamiento que detenga los ovarios. ¿Su cáncer es HER2 positivo? Entonces las medicinas contra HER2 guían el plan: pregunte.
targeted-pills-who-for-cdk46 = **Inhibidores de CDK4/6:** suelen ser parte del primer tratamiento. El ribociclib no se toma con tamoxifeno: juntos pueden alterar el ritmo del corazón.
targeted-pills-who-for-mtor = **Everolimus:** puede añadirse a la terapia hormonal. Aprobado en Estados Unidos con exemestano, después de la menopausia, cuando el letrozol o el anastrozol ya no funciona.
targeted-pills-who-for-pi3k = **Alpelisib, inavolisib:** solo si una prueba encuentra un cambio en PIK3CA. El alpelisib se da con fulvestrant, después de la terapia hormonal. El inavolisib se da con palbociclib y fulvestrant, si el cáncer regresó durante la terapia hormonal de un cáncer en etapa temprana, o poco después.
targeted-pills-who-for-akt = **Capivasertib:** solo si una prueba encuentra un cambio en PIK3CA, AKT1 o PTEN. Se da con fulvestrant, si el cáncer creció después de un tratamiento hormonal o regresó en los 12 meses después de tratar un cáncer en etapa temprana.

# Part: how it is given: each drug with its brand name and rhythm, then what counts for all.
targeted-pills-how-given-rhythm = Se toman en casa:
    .three-weeks = palbociclib (Ibrance), ribociclib (Kisqali): 3 semanas sí, 1 semana no; las cápsulas de palbociclib, con comida
    .abemaciclib = abemaciclib (Verzenio): dos veces al día, sin descanso
    .daily = everolimus (Afinitor), alpelisib (Piqray), inavolisib (Itovebi): cada día
    .capivasertib = capivasertib (Truqap): dos veces al día; 4 días sí, 3 días no, cada semana
targeted-pills-how-given-handling = Marque los días de descanso en un calendario. No triture, abra ni comparta las pastillas. Lávese las manos después de tocarlas. Guárdelas lejos de niños y mascotas.
targeted-pills-how-given-missed = Capivasertib con menos de 4 horas de atraso: tómelo. Con más atraso: no tome esa dosis. Otras pastillas: pregunte qué hacer si olvida una dosis.

# Part: benefit, one paragraph for each kind.
targeted-pills-benefit-cdk46 = Los **inhibidores de CDK4/6** frenaron el cáncer en los estudios por más tiempo que una medicina hormonal sola. Se demostró una vida más larga con ribociclib y letrozol, y con abemaciclib y fulvestrant después de una terapia hormonal anterior. No se comprobó con palbociclib y letrozol, ni con abemaciclib y un inhibidor de la aromatasa como primer tratamiento (informes finales de los estudios, 2024).
targeted-pills-benefit-mtor = El **everolimus** da más tiempo antes de que el cáncer crezca.
targeted-pills-benefit-pi3k = El **alpelisib y el inavolisib** retrasan el crecimiento si el cáncer tiene un cambio en PIK3CA. Sin él no sirven.
targeted-pills-benefit-akt = El **capivasertib** con fulvestrant se aprobó en noviembre de 2023. En su estudio, entre las personas con uno de los tres cambios, la mitad pasó 7.3 meses o más sin que el cáncer creciera. Con fulvestrant sin otra medicina fueron 3.1 meses.

# Part: side effects, one paragraph for each kind.
targeted-pills-side-effects-cdk46 = **Inhibidores de CDK4/6:** glóbulos blancos bajos, infecciones, cansancio, náuseas, llagas en la boca, cabello más escaso, cambios en las pruebas del hígado. Diarrea, sobre todo con abemaciclib, a menudo en la primera semana.
targeted-pills-side-effects-mtor = **Everolimus:** llagas en la boca, sobre todo en las primeras 8 semanas. Azúcar alta en la sangre, sarpullido (erupción en la piel), diarrea, falta de apetito, cansancio, infecciones.
targeted-pills-side-effects-pi3k = **Alpelisib, inavolisib:** azúcar alta en la sangre en la mayoría (85 de cada 100 personas con inavolisib, prospecto de Estados Unidos, 2024). Diarrea, náuseas, falta de apetito, llagas en la boca, cansancio. Sarpullido (alpelisib). Conteo bajo de células de la sangre (inavolisib con palbociclib y fulvestrant).
targeted-pills-side-effects-akt = **Capivasertib:** diarrea, náuseas, vómito, llagas en la boca, sarpullido, comezón (picazón), azúcar alta en la sangre, cansancio, glóbulos rojos bajos, infecciones urinarias.

# Part: report at once. After the 911 box, one paragraph on what to do before the call; then a box with signs of single drugs.
targeted-pills-before-you-call = **Fiebre:** llame antes de tomar acetaminofén (paracetamol) o ibuprofeno. **Tos nueva, dificultad para respirar o sarpullido fuerte:** no tome más de la pastilla hasta hablar con su equipo. Por los efectos secundarios de todos los días, no la suspenda por su cuenta: llame primero.
targeted-pills-call-team = **Llame también de inmediato, de día o de noche:**
    .ribociclib = con ribociclib: latidos muy rápidos o irregulares
    .everolimus = con everolimus: mucha menos orina, o tobillos hinchados
# Ruled lines.
targeted-pills-team-phone = Teléfonos de mi equipo, de día y de noche:

# Part: daily life. First what counts for all pills, then one list for each kind.
targeted-pills-daily-life-all = Con todas las pastillas:
    .blood-tests = Vaya a sus análisis de sangre. Son frecuentes en los primeros meses.
    .pharmacist = Muestre a su farmacéutico cada pastilla, hierba y vitamina. Pregunte antes de tomar una nueva.
    .grapefruit = Nada de toronja (pomelo) ni de su jugo con everolimus ni con un inhibidor de CDK4/6 (tampoco con inavolisib más palbociclib).
    .pregnancy = Pueden dañar a un bebé antes de nacer. Use anticonceptivos, también después. Everolimus: 8 semanas. Inavolisib: 1 semana. Capivasertib: 1 mes (mujeres) o 4 meses (hombres). El fulvestrant o el palbociclib que los acompañan pueden exigir más. Otras pastillas: pregunte.
targeted-pills-daily-life-cdk46 = **Inhibidores de CDK4/6:**
    .loperamide = Abemaciclib: tenga en casa loperamida (medicina contra la diarrea). Pida un plan: empezar con las primeras heces aguadas, beber líquidos y llamar.
    .ecg = Ribociclib: le hacen un electrocardiograma (ECG) antes de empezar y en las primeras semanas.
targeted-pills-daily-life-mtor = **Everolimus:**
    .rinse = Pida desde el primer día un enjuague bucal de dexametasona (un esteroide) sin alcohol. En un estudio de 2016, unas 2 de cada 100 personas que lo usaron tuvieron llagas moderadas o peores. En un estudio anterior sin enjuague fueron 33.
    .mouth = Use un cepillo suave, enjuagues de agua con sal y comida blanda. Nada de enjuagues con alcohol, peróxido, yodo o tomillo.
    .vaccines = Nada de vacunas vivas: pregunte cuáles son. No se acerque a personas que acaban de recibir una.
    .tell = Avise si tuvo hepatitis B o problemas de los riñones, si toma una pastilla IECA (en inglés, ACE) para la presión o si le van a hacer una cirugía.
targeted-pills-daily-life-sugar = **Alpelisib, inavolisib, capivasertib:**
    .before = Antes de empezar: pruebas de azúcar en la sangre y de A1c (azúcar de los últimos meses). Avise si tiene o tuvo diabetes.
    .home = Pregunte cómo medir su azúcar en casa, a menudo por la mañana en ayunas. Algunas personas necesitan pastillas para la diabetes.
    .alpelisib = Alpelisib: coma menos dulces y harinas blancas, y camine cada día. Pregunte por una pastilla para la alergia que ayude a evitar el sarpullido.

# Part: without it, or when it stops working.
targeted-pills-stops-working-without = Sin la pastilla, la terapia hormonal sola aún puede frenar el cáncer, pero a menudo por menos tiempo. Puede elegir eso: háblelo con su equipo.
targeted-pills-stops-working-next = Con el tiempo el cáncer puede volver a crecer. No es culpa suya. Las pruebas de cambios en ESR1, PIK3CA, AKT1 o PTEN ayudan a elegir lo que sigue: a menudo otra medicina hormonal, sola o con otra pastilla dirigida. Cuando las medicinas hormonales ya no funcionan, suele seguir la quimioterapia o un conjugado anticuerpo-fármaco (quimioterapia unida a un anticuerpo).

# Part: what is not known.
targeted-pills-unknown-points = Todavía no sabemos:
    .which = cuál inhibidor de CDK4/6 es mejor: ningún estudio ha comparado los tres de forma justa
    .sugar = qué tan seguro es el inavolisib en la diabetes tipo 1 o si usted necesita insulina
    .how-long = por cuánto tiempo una pastilla frenará su cáncer

# Part: other choices.
targeted-pills-other-choices-which = Puede preguntar por una medicina hormonal sola, un estudio clínico, un tratamiento más suave o un descanso. Los cuidados de apoyo (paliativos) alivian el dolor y los efectos secundarios en cualquier etapa, junto con su tratamiento.

# Part: what to ask.
targeted-pills-ask-questions = En su cita:
