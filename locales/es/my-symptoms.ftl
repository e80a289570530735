### My symptoms this week: worksheet, one copy a week.

# Title, readers, purpose and main message.
my-symptoms = Mis síntomas de esta semana
    .short = Mis síntomas
    .audience = Personas que viven con { -mbc } y reciben tratamiento
    .objective = Mostrar a su equipo cómo se siente, para que pueda ayudarle.
    .main-message = Los síntomas y los efectos secundarios a menudo se pueden aliviar. Su equipo necesita saberlos.

# Lines: which week.
my-symptoms-week = Esta semana:
    .from = Semana que empieza el
    .treatment = Tratamiento de esta semana y el día

# Scale from 0 to 10: value = lead-in; .low and .high = words at 0 and 10; the others = rows.
my-symptoms-scale = ¿Qué tan fuerte fue en el peor momento? Encierre en un círculo un número en cada fila.
    .low = nada
    .high = lo peor que imagino
    .pain = Dolor
    .tiredness = Cansancio
    .nausea = Náuseas o vómito
    .appetite = Falta de apetito
    .bowels = Diarrea o estreñimiento (constipación)
    .mouth = Llagas en la boca
    .tingling = Hormigueo o adormecimiento
    .sleep = Problemas para dormir
    .mood = Preocupación o tristeza

# Ruled lines.
my-symptoms-could-not = Lo que no pude hacer esta semana por eso:

# A pointer to the sheet of urgent signs.
my-symptoms-urgent = Si es urgente, no se limite a anotarlo aquí. Con fiebre de 100.4 °F (38 °C) o más, o escalofríos con temblor, llame de inmediato, de día o de noche. La hoja “Cuándo llamar” tiene todas las señales.

# Table to write in: day by day.
my-symptoms-days = Día por día
    .day = Día
    .temperature = Temperatura
    .symptom = Qué sentí y cuántas veces
    .medicine = Qué tomé o hice
    .helped = ¿Ayudó?

# Questions for the care team: lead-in.
my-symptoms-ask = Pregunte a su equipo:
