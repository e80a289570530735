### Understanding metastatic breast cancer: fact sheet of two pages.

# Title, readers, purpose and main message.
understanding-mbc = Entender el cáncer de seno metastásico
    .short = Entender el cáncer metastásico
    .audience = Personas con { -mbc }, mujeres y hombres, y quienes cuidan de ellas
    .objective = Saber qué es este cáncer, dónde puede crecer, de qué señales avisar y qué preguntar.
    .main-message = Hoy no tiene cura, pero sí tiene tratamiento. El tratamiento busca que usted viva más y que viva bien.

# Box: the key points.
understanding-mbc-key-points = Recuerde:
    .treatable = Las medicinas más nuevas ayudan a vivir más con este cáncer. Cada caso es muy distinto.
    .still-breast-cancer = Donde sea que crezca, sigue siendo cáncer de seno.
    .types = Hay varios tipos. Las pruebas muestran cuál es el suyo.
    .not-your-fault = Usted no hizo que se propagara.

# Section: what it is and is not.
understanding-mbc-what = Qué es y qué no es
understanding-mbc-what-it-is = En el { -mbc } (MBC, por sus siglas en inglés), el cáncer crece más allá del seno y los ganglios linfáticos cercanos. También se llama etapa (estadio) IV (4) o cáncer de seno avanzado.
understanding-mbc-what-it-is-not = No es:
    .another-type = un tipo distinto de cáncer de seno: es una etapa, la más avanzada
    .another-cancer = cáncer de hueso ni de hígado, aunque crezca allí: usted recibe medicinas para el cáncer de seno
    .early = cáncer de seno en etapa temprana: a menudo se puede curar, y se trata para quitarlo todo
    .only-women = una enfermedad solo de mujeres: los hombres también pueden tenerla

# Section: how it starts.
understanding-mbc-how = Cómo empieza
understanding-mbc-how-it-travels = Algunas células salen del primer tumor. Viajan por la sangre o por el sistema linfático y se instalan en otro lugar.
understanding-mbc-how-later = **Más tarde,** lo más común. Quedan células después de tratar un cáncer en etapa temprana. Duermen sin verse, a menudo por años, y luego crecen. Nadie sabe qué las despierta.
# Variables:
#   $de-novo-women-2024 (Number) - out of 100 new breast cancers in women in the USA, those that are stage IV when first found. Example: 6
#   $de-novo-women-2024-year (Number) - year of the source. Example: 2024
#   $de-novo-men-2024 (Number) - the same in men. Example: 9
#   $de-novo-men-2024-year (Number) - year of the source. Example: 2024
understanding-mbc-how-from-the-start = **Desde el principio** (de novo): ya se ha propagado al encontrarlo. En Estados Unidos, así son unos { NUMBER($de-novo-women-2024) } de cada 100 cánceres de seno nuevos en mujeres (fuente de { NUMBER($de-novo-women-2024-year, useGrouping: "false") }). En hombres son unos { NUMBER($de-novo-men-2024) } de cada 100 ({ NUMBER($de-novo-men-2024-year, useGrouping: "false") }).
understanding-mbc-how-risk = Un cáncer en etapa temprana puede propagarse aunque se trate. El riesgo depende de la etapa en que se encontró, del primer tratamiento y de la biología (como triple negativo o un cambio hereditario en BRCA).

# Section: types.
understanding-mbc-types = Tipos
understanding-mbc-types-list = Quizás el suyo sea de más de uno:
    .hr-positive = **Con receptores hormonales positivos (HR+):** el más común. Las hormonas pueden hacerlo crecer, y la terapia hormonal puede ayudar. Si los receptores son negativos, no ayuda.
    .her2-positive = **HER2 positivo:** demasiada proteína HER2. Pueden ayudar medicinas contra el HER2.
    .her2-low = **HER2 bajo:** un poco de HER2. Una medicina contra el HER2 aún puede servir.
    .triple-negative = **Triple negativo:** sin receptores hormonales ni exceso de HER2. Más difícil de tratar. Primero se usa quimioterapia o terapia dirigida; puede agregarse inmunoterapia.
    .brca = **BRCA:** usted nació con un cambio en un gen. Puede ir con cualquier tipo.

# Section: places.
understanding-mbc-where = Dónde puede crecer
understanding-mbc-where-places = Sobre todo en huesos, pulmones, hígado o cerebro; a veces en otros lugares. El tratamiento principal son medicinas para todo el cuerpo.
understanding-mbc-where-help = Puede agregarse ayuda en un lugar: radioterapia o cirugía, medicinas para fortalecer los huesos o que llegan al cerebro, o sacar líquido de alrededor de un pulmón.

# Section: signs to report. The boxes come from the list of urgent signs.
understanding-mbc-signs = Señales de las que debe avisar
understanding-mbc-team-phone = Teléfonos y límites de mi equipo:
understanding-mbc-signs-soon = Otras señales dependen de dónde crece; hay más en la hoja “Cuándo llamar”. No espere a su próxima cita para avisar de:
    .head = dolores de cabeza fuertes, visión borrosa o doble, problemas de equilibrio (caminar inestable: vea Emergencia)
    .numb = una parte del cuerpo adormecida o débil (de repente, o en las piernas: vea Emergencia)
    .liver = piel u ojos amarillos, vientre hinchado o adolorido (llame el mismo día)
    .general = náuseas que no se quitan, menos apetito, bajar de peso sin querer, cansancio
    .wound = una herida abierta en el seno o el pecho

# Section: others who live with it.
# check-allow(negation-differs): “you are not alone”, said as “there are more people like you”
understanding-mbc-not-alone = Hay más personas como usted
# Variables:
#   $prevalence-2020 (Number) - women living with MBC in the USA. Example: 168,000
#   $prevalence-2020-year (Number) - the year that number is about. Example: 2020
understanding-mbc-not-alone-many = En { NUMBER($prevalence-2020-year, useGrouping: "false") }, según un cálculo, vivían con MBC en Estados Unidos más de { NUMBER($prevalence-2020) } mujeres (sin contar hombres). El miedo y los altibajos son normales. Puede ayudar hacer lo que le gusta, comer bien, caminar con otros o ir a un grupo de apoyo.

# Section: questions for the care team.
understanding-mbc-questions = Qué preguntar
understanding-mbc-ask = En su cita:
