### PARP inhibitors and the inherited BRCA change: treatment sheet.

# Title, readers, purpose and main message.
parp-inhibitors = Inhibidores de PARP y cambio hereditario en BRCA
    .short = Inhibidores de PARP
    .audience = Personas con { -mbc } y un cambio hereditario en BRCA1 o BRCA2, y sus cuidadores
    .objective = Saber qué puede hacer un inhibidor de PARP, vivir con él día a día y saber cuándo llamar.
    .main-message = Un inhibidor de PARP es una pastilla para quienes nacieron con un cambio en BRCA1 o BRCA2. Puede frenar el { -mbc } más tiempo que la quimioterapia, pero no lo cura. Fiebre, sangrado o dificultad para respirar: llame de inmediato.

# Box: the key points.
parp-inhibitors-key-points = Recuerde:
    .test = Solo una prueba de los genes hereditarios muestra si puede servirle.
    .aim = El objetivo es más tiempo antes de que el cáncer crezca, y que usted viva bien.
    .blood = Puede bajar el conteo de células de la sangre. Los análisis de sangre son parte del tratamiento.
    .family = El resultado de su prueba también le importa a su familia.

# Part: how it works.
parp-inhibitors-how-it-works-repair = Cada célula repara su ADN (su plano de construcción). BRCA1 y BRCA2 son genes que ayudan a hacerlo. En el cáncer con un cambio en BRCA, esa reparación ya es débil. Los inhibidores de PARP bloquean una proteína que también repara el ADN. Entonces las células del cáncer no pueden repararse.

# Part: who it is for.
parp-inhibitors-who-for-brca = Mujeres y hombres con un cambio hereditario en BRCA1 o BRCA2 y { -mbc } HER2 negativo. El cáncer puede tener receptores hormonales positivos o ser triple negativo.
parp-inhibitors-who-for-before = Muchas personas ya recibieron quimioterapia; también cuenta la de un cáncer en etapa temprana. Si el cáncer tiene receptores hormonales positivos, por lo general va primero la terapia hormonal. Pregunte a su equipo cuándo le conviene a usted.
parp-inhibitors-who-for-test = Los expertos (NCCN, 2024) recomiendan la prueba de BRCA a toda persona con { -mbc }, con o sin cáncer en la familia. Un asesor genético (persona que explica las pruebas de genes) puede ayudarle. Una prueba solo del tumor es otro tipo de prueba: pregunte cuál le hicieron.

# Part: how it is given: each drug with its brand name and rhythm.
parp-inhibitors-how-given-rhythm = Se toma en casa, con o sin comida, y sin otra medicina contra el cáncer:
    .olaparib = olaparib (Lynparza): tabletas, dos veces al día
    .talazoparib = talazoparib (Talzenna): cápsula, una vez al día; tráguela entera
parp-inhibitors-how-given-handling = No triture, abra ni comparta las pastillas. Guárdelas lejos de niños y mascotas.

# Part: benefit.
parp-inhibitors-benefit-time = En los estudios, las personas pasaron más tiempo sin que el cáncer creciera que con quimioterapia, y el tratamiento fue más suave. No se ha demostrado que en general alargue la vida.

# Part: side effects.
parp-inhibitors-side-effects-common = Puede notar:
    .anemia = cansancio, a menudo por pocos glóbulos rojos (anemia)
    .nausea = náuseas, vómito
    .diarrhea = diarrea
    .appetite = falta de apetito, cambios en el sabor de los alimentos
    .headache = dolor de cabeza
    .hair = cabello más escaso (talazoparib)
parp-inhibitors-side-effects-rare = Poco frecuente, pero grave: una enfermedad de la médula ósea, donde se forma la sangre (MDS o leucemia). Puede causar la muerte y aparecer años después. El olaparib también puede inflamar los pulmones, causar coágulos de sangre o dañar el hígado.

# Part: report at once. After the 911 box, what to do before the call; then a box with signs that belong to these pills.
parp-inhibitors-before-you-call = **Fiebre:** llame antes de tomar acetaminofén (paracetamol) o ibuprofeno. **Tos nueva o dificultad para respirar:** no tome más de la pastilla hasta hablar con su equipo.
parp-inhibitors-call-team = **Llame también el mismo día:**
    .anemia = piel muy pálida, o latidos muy rápidos
    .marrow = debilidad que aumenta, pérdida de peso, o infecciones que vuelven una y otra vez
# Ruled lines.
parp-inhibitors-team-phone = Teléfonos de mi equipo, de día y de noche:

# Part: daily life.
parp-inhibitors-daily-life-tips = Esto ayuda:
    .blood-tests = Hágase el conteo de células de la sangre antes de empezar y cada mes.
    .tired = Los glóbulos rojos bajos cansan: descanse cuando lo necesite. A veces hace falta una transfusión de sangre.
    .nausea = Pida una medicina contra las náuseas antes de necesitarla.
    .pharmacist = Muestre a su farmacéutico cada pastilla, hierba y vitamina. Con olaparib, pregunte por la toronja (pomelo). Con talazoparib, nombre las pastillas para el corazón como carvedilol, verapamilo o amiodarona, y el itraconazol (para hongos).
    .pregnancy = Estas pastillas pueden dañar a un bebé antes de nacer. Use anticonceptivos; después del talazoparib, las mujeres 7 meses más y los hombres 4. Olaparib: pregunte por cuánto tiempo.
    .keep-on = No suspenda la pastilla por su cuenta: llame primero.
parp-inhibitors-daily-life-family = El cambio es hereditario: sus padres, hermanos e hijos también pueden tenerlo. Pregunte a un asesor genético cómo decírselo y a quién le conviene hacerse la prueba. Usted no lo causó.

# Part: without it, or when it stops working.
parp-inhibitors-stops-working-without = Sin esta pastilla, quedan otras medicinas contra el cáncer, como la quimioterapia. En los estudios, la quimioterapia frenó el cáncer por menos tiempo y fue más difícil de soportar.
parp-inhibitors-stops-working-next = Con el tiempo el cáncer puede volver a crecer. No es culpa suya. A menudo sigue otra medicina. En el cáncer triple negativo con un cambio en BRCA, se puede considerar la quimioterapia con platino (cisplatino, carboplatino) cuando la quimioterapia usual ya no funciona.

# Part: what is not known.
parp-inhibitors-unknown-points = Todavía no sabemos:
    .life = si estas pastillas en general alargan la vida
    .marrow = quién tendrá la enfermedad poco frecuente de la médula ósea
    .her2 = qué tan bien funcionan en otros tipos de cáncer. En Estados Unidos están aprobadas solo para el cáncer HER2 negativo. Los expertos de la NCCN (hacia 2022) las aceptan en cualquier tipo con un cambio hereditario en BRCA.

# Part: other choices.
parp-inhibitors-other-choices-which = Puede preguntar por la terapia hormonal (si su cáncer tiene receptores hormonales positivos), la quimioterapia, un estudio clínico, un tratamiento más suave o un descanso. Los cuidados de apoyo (paliativos) alivian el dolor y los efectos secundarios en cualquier etapa, junto con su tratamiento.

# Part: what to ask.
parp-inhibitors-ask-questions = En su cita:
