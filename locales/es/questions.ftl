### Questions for the care team: topics, questions and the smaller questions that follow them.

## The handout: booklet with all questions

# Title, readers, purpose and main message.
questions = Mis preguntas
    .short = Mis preguntas
    .audience = Personas con { -mbc }, mujeres y hombres, y quienes las acompañan a sus citas
    .objective = Encontrar la pregunta adecuada y anotar la respuesta.
    .main-message = Usted puede preguntar lo que quiera, cuantas veces lo necesite. Elija unas pocas preguntas para cada cita.

# What may be left out.
questions-skip = Las preguntas están agrupadas por tema. Sáltese lo que no sea para usted o lo que ahora no quiera saber. El último tema trata de suspender el tratamiento contra el cáncer; no tiene que abrirlo.

# Heading and ruled lines for own questions.
questions-own = Mis propias preguntas
questions-own-lines = Anótelas cuando se le ocurran:

## Topics

topic-about-my-cancer = Sobre mi cáncer
topic-treatment = Mi tratamiento
topic-side-effects-support = Efectos secundarios y apoyo
topic-emergency = Cuándo llamar y cuándo ir al hospital
topic-logistics = Dónde, cuándo y por cuánto tiempo
topic-bone = Metástasis en mis huesos
topic-brain = Metástasis en mi cerebro
topic-clinical-trials = Estudios clínicos
topic-practical = Dinero y vida diaria
topic-stopping = Suspender el tratamiento contra el cáncer

## About my cancer

question-where-spread = ¿En qué partes de mi cuerpo está el cáncer ahora?
question-prognosis = ¿Cuál es mi pronóstico (lo que se espera) con tratamiento?
    .followup-without-treatment = ¿Y cuál es sin tratamiento?
question-biopsy-new-site = ¿Me tomarán una muestra (biopsia) del lugar nuevo?
    .followup-other-tests = ¿Hacen falta otras pruebas en ese lugar?
question-receptors = ¿Mi cáncer tiene receptores hormonales positivos o negativos? ¿Qué resultado dio la prueba de HER2?
    .followup-changed = ¿Cambiaron estos resultados desde mi primer cáncer?
    .followup-meaning = ¿Qué significan para mis opciones?
question-test-pik3ca = ¿Necesito una prueba de cambios en los genes PIK3CA, AKT1 o PTEN?
    .followup-sample = ¿La harán en mi sangre (biopsia líquida) o en el tumor?
question-test-esr1 = ¿Necesito una prueba de un cambio en el gen ESR1?
    .followup-sample = ¿La harán en mi sangre (biopsia líquida) o en el tumor?
question-test-pdl1 = ¿Necesito una prueba de PD-L1?
question-test-brca = ¿Debo hacerme una prueba de cambios hereditarios en los genes BRCA1 y BRCA2?
    .followup-parp-inhibitor = Si tengo un cambio así, ¿podría ayudarme un inhibidor de PARP?
question-outlook-factors = ¿Qué características de mi cáncer cambian mi pronóstico (lo que se espera)?

## My treatment

question-options = ¿Qué tratamientos puedo recibir?
    .followup-pros-and-cons = ¿Qué tiene de bueno y de malo cada uno?
    .followup-advice = ¿Cuál me recomienda usted? ¿Por qué?
question-first-line = ¿Con qué tratamiento quiere usted que empecemos?
question-why-this = ¿Por qué este tratamiento para mí?
question-goal = ¿Qué esperamos lograr con este tratamiento?
question-other-types = ¿Podrían servirme otros tipos de tratamiento?
    .followup-which = ¿Cuáles?
    .followup-outlook = ¿Cómo cambiaría cada uno mi pronóstico?
question-quality-of-life = ¿Cómo cambiará el tratamiento mi calidad de vida, día a día?
question-time-to-decide = ¿Hasta cuándo tengo para decidir?
question-second-opinion = ¿Me ayudaría una segunda opinión?
    .followup-how = ¿Cómo la consigo?
question-is-it-working = ¿Cómo sabremos si el tratamiento funciona?
    .followup-tests = ¿Qué pruebas me harán?
    .followup-how-often = ¿Cada cuánto tiempo?
question-stops-working = Si el primer tratamiento deja de funcionar, ¿qué sigue?
question-which-guideline = ¿Qué guías de tratamiento usan ustedes?
question-local-goal = ¿Para qué me proponen cirugía o radioterapia ahora: para curar o para aliviar síntomas?
question-complementary = Quisiera probar la acupuntura, las hierbas u otra terapia complementaria. ¿Es segura para mí?
question-vaccines = ¿Qué vacunas necesitamos mi familia y yo?
question-my-goals = Esto es lo que más me importa. ¿Cómo lo toma en cuenta mi plan?
question-treatment-break = ¿Puedo tomar un descanso del tratamiento? ¿Puedo elegir uno más suave?

## Side effects and support

question-side-effects = ¿Qué efectos secundarios puedo tener?
    .followup-how-long = ¿Cuánto duran?
    .followup-prevent = ¿Cómo puedo prevenirlos o aliviarlos?
question-late-effects = ¿Pueden durar mucho tiempo los efectos secundarios, o quedarse para siempre?
question-pain = ¿Tendré dolor? ¿Qué me puede ayudar?
    .followup-specialist = ¿Puedo ver a un especialista en cuidados paliativos o en dolor?
question-activity-limits = ¿Hay algo que no deba hacer (trabajar, cargar peso, hacer deporte, manejar)?
question-support-me = ¿Dónde encuentro consejería o un grupo de apoyo?
    .followup-family = ¿Qué ayuda hay para mi familia?
question-peer = ¿Me puede poner en contacto con otra persona que tenga { -mbc }?

## When to call, when to go to the hospital

question-call-when = ¿De qué efectos secundarios debo avisarles de inmediato?
question-er-when = ¿Con qué problemas debo ir de inmediato a la sala de emergencias?
question-how-contact = ¿Cómo me comunico con usted o con su equipo? ¿De noche? ¿Los fines de semana?

## Where, when, how long

question-duration = ¿Durante cuántas semanas, meses o años recibiré este tratamiento?
question-place-session = ¿Adónde voy para recibir el tratamiento?
    .followup-visit-length = ¿Cuánto tiempo dura cada cita?

## Cancer in my bones

question-bone-protect = ¿Están en riesgo mis huesos?
    .followup-keep-from-breaking = ¿Cómo evito que se rompan y que tengan otros problemas?
    .followup-bone-medicine = ¿Necesito un medicamento para fortalecer los huesos?
question-bone-other = ¿Qué más pueden hacer por mis huesos?

## Cancer in my brain

question-brain-drugs = ¿Qué medicinas pueden llegar a mi cerebro? ¿Puedo recibir una de ellas?
question-brain-local = ¿Podrían ayudar la cirugía o la radioterapia con mis metástasis en el cerebro?

## Clinical trials

question-trials-join = ¿Hay un estudio clínico para mí?
    .followup-read-more = ¿Dónde puedo leer más sobre el estudio?
question-trials-search = ¿Puede su equipo buscar un estudio clínico conmigo?
question-trials-cost = ¿Qué paga el estudio? ¿Qué debemos pagar mi seguro médico o yo?
question-trials-eligible = ¿Cumplo los requisitos para participar (salud, tratamientos anteriores, cambios en los genes, edad)?
question-trials-leave = ¿Qué pasa si dejo el estudio antes de tiempo?
question-trials-expect = ¿Qué tendría que hacer durante el estudio?

## Money and daily life

question-money = ¿Quién me puede ayudar con los costos y el seguro médico?
    .followup-medicines = ¿Hay ayuda para pagar mis medicinas?
question-care-at-home = ¿Quién me puede ayudar con mis hijos, mis padres o mi trabajo?

## Stopping cancer treatment

question-stop-when = ¿Cómo sabremos que es hora de suspender el tratamiento contra el cáncer?
question-stop-who = ¿Quién dirigirá mi atención médica cuando termine el tratamiento contra el cáncer?
question-stop-care = Si suspendo el tratamiento, ¿cómo me van a cuidar ustedes?
question-stop-hospice = ¿Cuándo hablamos de los cuidados de hospicio (alivio y apoyo en los últimos meses de vida)?

## Added for the sheets on gene tests, scans and men

question-test-family = ¿Qué significan para mi familia los resultados de mis pruebas genéticas?
    .followup-genetic-counselor = ¿Puedo hablar con un asesor genético?
question-test-genomic = ¿Ayudaría a elegir mi tratamiento una prueba más amplia de los genes de mi tumor (prueba genómica)?
question-scan-results = ¿Cuándo tendré mis resultados? ¿Quién me los dirá y cómo?
question-tumor-markers = ¿Revisan marcadores tumorales en mi sangre? ¿Qué significa un cambio en mi caso?
question-men-plan = ¿Qué partes de mi plan son distintas por ser hombre? ¿Qué se sabe de este tratamiento en hombres?
question-men-children = Quizás quiera tener hijos más adelante. ¿Qué debo hacer antes de empezar el tratamiento?

## Questions of the sheets on chemotherapy, local treatment, bones and brain

question-dpyd-test = Antes de la capecitabina o el fluorouracilo (5-FU): ¿me hicieron la prueba del gen DPYD? ¿Qué resultado dio?
question-local-wait = ¿Qué puede pasar si espero con la cirugía o la radioterapia?
question-local-pause = ¿Por cuánto tiempo se detiene mi otro tratamiento por la cirugía o la radioterapia?
question-bone-drug-which = ¿Qué medicamento para los huesos me recomienda? ¿Qué pruebas y arreglos dentales necesito antes?
question-bone-drug-end = ¿Por cuánto tiempo recibiré el medicamento para los huesos? ¿Qué sigue si lo suspendo o lo retraso?
question-brain-thinking = ¿Cómo puede cambiar este tratamiento mi capacidad de pensar y mi memoria?
