### Outlook and numbers: fact sheet of two pages, only for readers who ask for it.

# Title, readers, purpose and main message.
outlook = Pronóstico y números
    .short = Pronóstico
    .audience = Personas con { -mbc } que quieren saber sobre el pronóstico (lo que se espera)
    .objective = Saber qué pueden decir los números, qué no pueden decir y cómo preguntar.
    .main-message = Esta hoja tiene números sobre cuánto tiempo viven las personas con { -mbc }. No tiene que leerla. Puede parar aquí, o en cualquier línea.

# A calm warning before everything else.
outlook-before = Antes de seguir leyendo
outlook-before-you-read = Algunas personas quieren saber números y otras no. Las dos cosas están bien. Puede leer esto después, o con alguien de confianza. Y puede pedir a su médico que le diga solo lo que quiera saber.

# Box: the key points.
outlook-key-points = Recuerde:
    .differs = El pronóstico cambia mucho de una persona a otra.
    .average = Los números son promedios. No dicen qué le pasará a usted.
    .longer = Las medicinas más nuevas ayudan a vivir más. Hay quien vive muchos años con el cáncer.
    .choice = Usted decide cuánto quiere saber.

# Section: the numbers.
outlook-numbers = Qué dicen los números
# Variables:
#   $survival-5y-women-2024 (Number) - out of 100 women with MBC in the USA, those alive five years or more after diagnosis. Example: 33
#   $survival-5y-women-2024-year (Number) - year of the source. Example: 2024
outlook-numbers-women = **Después de cinco años:** según una fuente de { NUMBER($survival-5y-women-2024-year, useGrouping: "false") }, unas { NUMBER($survival-5y-women-2024) } de cada 100 mujeres con este cáncer en Estados Unidos viven ese tiempo o más desde el diagnóstico. Es más o menos la tercera parte. Algunas viven diez años o más; no se dice cuántas.
# Variables:
#   $survival-5y-seer-2024 (Number) - out of 100 people in the USA whose breast cancer was distant when first found, those alive after five years (relative survival). Example: 31
#   $survival-5y-seer-2024-year (Number) - year of the source. Example: 2024
outlook-numbers-seer = **De un registro nacional** (SEER): { NUMBER($survival-5y-seer-2024) } de cada 100 con vida después de cinco años, en un artículo de { NUMBER($survival-5y-seer-2024-year, useGrouping: "false") }. El registro cuenta a personas cuyo cáncer ya se había propagado lejos cuando se encontró por primera vez. No cuenta las muertes por otras causas (supervivencia relativa).
# Variables:
#   $survival-5y-young-1994 (Number) - five-year relative survival, women of 15 to 49 with de novo MBC in the USA, diagnosed 1992 to 1994. Example: 18
#   $survival-5y-young-1994-year (Number) - the last of those years. Example: 1994
#   $survival-5y-young-2012 (Number) - the same, diagnosed 2005 to 2012. Example: 36
#   $survival-5y-young-2012-year (Number) - the last of those years. Example: 2012
outlook-numbers-better = **Ha mejorado:** esto es sobre mujeres de 15 a 49 años en Estados Unidos cuyo cáncer ya se había propagado al encontrarlo. De las diagnosticadas de 1992 a { NUMBER($survival-5y-young-1994-year, useGrouping: "false") }, { NUMBER($survival-5y-young-1994) } de cada 100 vivieron cinco años o más (supervivencia relativa). De 2005 a { NUMBER($survival-5y-young-2012-year, useGrouping: "false") } fueron { NUMBER($survival-5y-young-2012) } de cada 100.
outlook-numbers-type = **El tipo cuenta:** con cáncer HER2 positivo los números son mejores que el promedio.

# Section: what numbers cannot say.
outlook-limits = Lo que los números no pueden decir
outlook-limits-list = Tenga en cuenta:
    .you = No pueden decir cómo le irá a usted.
    .back = Miran hacia atrás. Un número a cinco años cuenta a personas diagnosticadas hace al menos cinco años. No muestra qué hará una medicina más nueva.
    .later = El registro no anota el cáncer que regresa más tarde. Por eso nadie sabe cuántos cánceres en etapa temprana se propagan, y el número no cuenta a todas las personas con este cáncer.
    .men = La mayoría de los números son sobre mujeres. No encontramos ninguno sobre cuánto viven los hombres con este cáncer.

# Section: what changes the outlook.
outlook-factors = Qué cambia el pronóstico
outlook-factors-list = Depende de:
    .type = el tipo de cáncer de seno
    .sites = a dónde se ha propagado
    .receptors = los receptores hormonales y el HER2
    .genes = los genes del cáncer
    .speed = qué tan rápido crece y se propaga
    .response = el tratamiento y qué tan bien funciona
    .person = su edad y su salud

# Section: help.
outlook-help = Si esto le pesa
outlook-help-people = El miedo es normal. No tiene que llevarlo a solas. Hable con alguien cercano, un consejero, un grupo de apoyo o una persona que vive con el mismo cáncer. La hoja “Servicios de apoyo” tiene números de teléfono.

# Section: over time.
outlook-time = Con el tiempo
outlook-time-later = Cada vez que el cáncer crece, el tratamiento siguiente tiene menos probabilidad de ayudar que el anterior. Aun así, muchas veces hay otra opción. Pregunte qué puede esperar de ella.
outlook-time-ned = A veces los estudios no muestran nada de cáncer (sin evidencia de enfermedad; antes se decía remisión). Es raro. Se ha visto, por ejemplo, en cáncer HER2 positivo. No es lo mismo que una cura.

# Section: how to talk about it.
outlook-talk = Cómo hablar de esto
# check-allow(negation-differs): “to be there for”, said as “what I do not want to miss”
outlook-talk-list = Puede decir:
    .how-much = “Quiero saberlo todo”, “solo lo principal” u “hoy no”.
    .who = “Por favor, dígaselo a mi familia, no a mí”. O: “Dígamelo primero a mí”.
    .range = “¿Qué es probable con tratamiento y sin él?” Su oncólogo (médico que trata el cáncer) puede darle una idea general. Nadie puede decir un tiempo exacto.
    .plans = “Esto es lo que quiero hacer y lo que no me quiero perder”.

# Section: questions for the care team.
outlook-questions = Qué preguntar
outlook-ask = Si quiere saber, y cuando quiera:
