### Understanding metastatic breast cancer: fact sheet of two pages.

# Title, readers, purpose and main message.
understanding-mbc = Entender el cáncer de seno metastásico
    .short = Entender el MBC
    .audience = Personas con { -mbc }, mujeres y hombres, y quienes cuidan de ellas
    .objective = Saber qué es este cáncer, dónde puede crecer, qué señales avisar y qué preguntar.
    .main-message = Hoy no tiene cura, pero sí tiene tratamiento. El tratamiento busca que usted viva más y que viva bien.

# Box: the key points.
understanding-mbc-key-points = Recuerde:
    .treatable = Las medicinas más nuevas ayudan a vivir más con este cáncer. Cada persona es distinta.
    .still-breast-cancer = Donde sea que crezca, sigue siendo cáncer de seno.
    .types = Hay varios tipos. Las pruebas muestran cuál es el suyo.
    .not-your-fault = Usted no hizo que se propagara.

# Section: what it is and is not.
understanding-mbc-what = Qué es y qué no es
understanding-mbc-what-it-is = En el { -mbc } (MBC, por sus siglas en inglés), el cáncer de seno crece en partes del cuerpo más allá del seno y de los ganglios linfáticos cercanos. También se llama etapa (estadio) IV (4) o cáncer de seno avanzado.
understanding-mbc-what-it-is-not = No es:
    .another-type = un tipo distinto de cáncer de seno: es una etapa, la más avanzada
    .another-cancer = cáncer de hueso ni cáncer de hígado, aunque crezca allí; por eso usted recibe medicinas para el cáncer de seno
    .early = cáncer en etapa temprana: ese muchas veces se cura, y el tratamiento busca quitarlo todo
    .only-women = una enfermedad solo de mujeres: los hombres también pueden tenerla

# Section: how it starts.
understanding-mbc-how = Cómo empieza
understanding-mbc-how-it-travels = Algunas células salen del primer tumor. Viajan por la sangre o por el sistema linfático (vasos que llevan un líquido del cuerpo) y se quedan en otro lugar.
# Variables:
#   $de-novo-women-2024 (Number) - out of 100 new breast cancers in women in the USA, those that are stage IV when first found. Example: 6
#   $de-novo-women-2024-year (Number) - year of the source. Example: 2024
#   $de-novo-men-2024 (Number) - the same in men. Example: 9
#   $de-novo-men-2024-year (Number) - year of the source. Example: 2024
#   $de-novo-share-2013 (Number) - out of 100 women living with MBC in the USA, those who had it at first diagnosis. Example: 28
#   $de-novo-share-2013-year (Number) - the year that number is about. Example: 2013
understanding-mbc-how-it-appears = Aparece de una de dos maneras:
    .later = **Más tarde,** que es lo más común. Algunas células quedan después de tratar un cáncer en etapa temprana. Duermen sin que se vean, a menudo por años, y luego crecen. Nadie sabe qué las despierta.
    .from-the-start = **Desde el principio** (de novo): ya se ha propagado cuando se encuentra por primera vez. Según una fuente de { NUMBER($de-novo-women-2024-year, useGrouping: "false") }, así son { NUMBER($de-novo-women-2024) } de cada 100 cánceres de seno nuevos en mujeres en Estados Unidos, y { NUMBER($de-novo-men-2024) } de cada 100 en hombres. De todas las mujeres que vivían con MBC en Estados Unidos en { NUMBER($de-novo-share-2013-year, useGrouping: "false") }, { NUMBER($de-novo-share-2013) } de cada 100 lo tenían desde el principio.
understanding-mbc-how-risk = Un cáncer en etapa temprana puede propagarse aunque se trate. El riesgo no es igual para todos. Depende de la biología del tumor, de su primera etapa y de su primer tratamiento. El cáncer triple negativo y los cambios hereditarios en BRCA son ejemplos.

# Section: types.
understanding-mbc-types = Tipos
understanding-mbc-types-list = Quizás el suyo sea de más de uno:
    .hr-positive = **Con receptores hormonales positivos (HR+):** las hormonas pueden hacerlo crecer. Así es la mayoría de los cánceres de seno. La terapia hormonal puede ayudar.
    .hr-negative = **Con receptores hormonales negativos:** la terapia hormonal no ayuda.
    .her2-positive = **HER2 positivo:** tiene demasiada proteína HER2. Las medicinas contra el HER2 pueden ayudar.
    .her2-low = **HER2 bajo o ultrabajo:** tiene un poco de HER2. Una medicina contra el HER2 aún puede servir.
    .triple-negative = **Triple negativo:** sin receptores hormonales y sin exceso de HER2. Es más difícil de tratar. La base es la quimioterapia; pueden agregarse inmunoterapia o terapia dirigida.
    .brca = **BRCA:** usted nació con un cambio en un gen. Puede ir con cualquier tipo.

# Section: places.
understanding-mbc-where = Dónde puede crecer
understanding-mbc-where-places = Lo más común es en los huesos, los pulmones, el hígado o el cerebro; puede ser en otros lugares. El tratamiento principal son medicinas que actúan en todo el cuerpo. Se puede agregar ayuda local.
    .place = Lugar
    .trouble = Qué puede causar
    .help = Qué puede ayudar allí
    .bones-place = Huesos
    .bones-trouble = dolor, un hueso roto, presión en la médula espinal
    .bones-help = medicinas para fortalecer los huesos, radioterapia, cirugía para evitar una fractura
    .lungs-place = Pulmones
    .lungs-trouble = falta de aire, por ejemplo por líquido alrededor de un pulmón
    .lungs-help = sacar el líquido
    .liver-place = Hígado
    .liver-trouble = piel u ojos amarillos, vientre adolorido o hinchado
    .liver-help = radioterapia o cirugía, si se tapa un vaso sanguíneo
    .brain-place = Cerebro
    .brain-trouble = dolor de cabeza fuerte, una convulsión, confusión, pérdida de la vista, el habla o la fuerza
    .brain-help = radioterapia, cirugía, medicinas que llegan al cerebro

# Section: signs to report. The boxes come from the list of urgent signs.
understanding-mbc-signs = Señales que debe avisar
understanding-mbc-team-phone = Teléfonos de mi equipo, de día y de noche, y cuándo llamar:
understanding-mbc-signs-soon = Las señales dependen de dónde está el cáncer y pueden tener otras causas. No espere a su próxima cita para avisar de:
    .head = dolores de cabeza fuertes, visión borrosa o doble, problemas de equilibrio
    .numb = una parte del cuerpo adormecida o débil (de repente, o en las piernas: vea Emergencia)
    .belly = náuseas o vómito que no se quitan, vientre hinchado o adolorido
    .general = menos apetito, bajar de peso sin querer, cansancio
    .wound = una herida abierta en el seno o el pecho

# Section: others who live with it.
understanding-mbc-not-alone = Hay más personas como usted
# Variables:
#   $prevalence-2020 (Number) - women living with MBC in the USA. Example: 168,000
#   $prevalence-2020-year (Number) - the year that number is about. Example: 2020
understanding-mbc-not-alone-many = En { NUMBER($prevalence-2020-year, useGrouping: "false") }, según un cálculo, más de { NUMBER($prevalence-2020) } mujeres vivían con MBC en Estados Unidos. Los hombres no están en este número. El miedo, la preocupación y los altibajos son normales. Pueden ayudar las cosas que le gustan, comer bien, caminar con otros o un grupo de apoyo.

# Section: questions for the care team.
understanding-mbc-questions = Qué preguntar
understanding-mbc-ask = En su cita:
