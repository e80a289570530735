### When a treatment stops working: fact sheet of two pages.

# Title, readers, purpose and main message.
when-treatment-stops-working = Cuando un tratamiento deja de funcionar
    .short = Cuando el tratamiento deja de funcionar
    .audience = Personas con { -mbc }, mujeres y hombres, que deben cambiar de tratamiento, y sus seres queridos
    .objective = Saber por qué ocurre, cómo se elige el paso siguiente y qué puede pedir.
    .main-message = No es culpa suya, y muchas veces hay otra opción. Antes de decidir, pregunte qué puede esperar de ella.

# Box: the key points.
when-treatment-stops-working-key-points = Recuerde:
    .not-your-fault = La medicina dejó de funcionar. Usted no hizo nada mal.
    .next = Siguen llegando medicinas nuevas, y muchas veces hay otra opción.
    .tests = Pregunte si antes hacen falta pruebas nuevas.
    .your-say = Lo que usted desea cuenta. También puede pedir un descanso o un tratamiento más suave.

# Section: the reason.
when-treatment-stops-working-why = Por qué ocurre
when-treatment-stops-working-why-resistance = Las medicinas pueden reducir los tumores. Con el tiempo, las células del cáncer pueden volverse resistentes: aprenden a sobrevivir a la medicina. Puede pasar con la terapia hormonal, la terapia dirigida y la quimioterapia. La inmunoterapia no ayuda a todos.
when-treatment-stops-working-why-change = Los estudios por imágenes y los análisis de sangre ayudan a ver si el cáncer crece. El tratamiento también se cambia cuando los efectos secundarios son demasiado fuertes.

# Section: lines of treatment.
when-treatment-stops-working-lines = Un tratamiento después de otro
when-treatment-stops-working-lines-how = El tratamiento va por líneas: una primera, una segunda, una tercera y más. Una línea puede durar meses, a veces años. Es común tener varias. A veces el tratamiento frena el cáncer por muchos años.

# Section: what shapes the next step.
when-treatment-stops-working-next = Cómo se elige el paso siguiente
when-treatment-stops-working-next-factors = Su equipo tiene en cuenta:
    .before = las medicinas que ya recibió
    .where = dónde está el cáncer
    .tests = resultados nuevos: el tumor puede cambiar
    .health = su edad y su salud
    .wishes = lo que usted desea, y si quiere seguir

# Section: what may come next.
when-treatment-stops-working-options = Qué puede seguir
when-treatment-stops-working-options-table = Algunos pasos comunes. El suyo puede ser otro: pregunte por qué.
    .stopped = Lo que ya no funciona
    .next = Lo que puede seguir
    .hormone-stopped = una medicina hormonal
    .hormone-next = otra medicina hormonal, sola o con terapia dirigida; las pruebas de cambios en PIK3CA, AKT1, PTEN y ESR1 ayudan a elegir
    .hormone-all-stopped = todas las medicinas hormonales
    .hormone-all-next = por lo general, quimioterapia. También puede servir una medicina que un anticuerpo lleva hasta el cáncer: trastuzumab deruxtecán si es HER2 bajo o ultrabajo (enero de 2025); más tarde, sacituzumab govitecán o datopotamab deruxtecán (enero de 2025)
    .her2-stopped = una medicina dirigida al HER2
    .her2-next = otra medicina dirigida al HER2, como ado-trastuzumab emtansina, trastuzumab deruxtecán, tucatinib, neratinib o lapatinib. El mejor orden está cambiando: pregunte
    .chemo-stopped = quimioterapia
    .chemo-next = otra medicina de quimioterapia (hay muchas). Con un cambio hereditario en BRCA, pregunte por un inhibidor de PARP (si es HER2 negativo) o por quimioterapia con platino (si es triple negativo)
    .triple-negative-stopped = triple negativo: lo primero que recibió
    .triple-negative-next = sacituzumab govitecán, si no lo ha recibido, o quimioterapia. Desde mayo y junio de 2026, las medicinas de este tipo ya pueden ser lo primero
when-treatment-stops-working-options-newer = Hay opciones más nuevas: pregunte a su equipo. Otras dos pastillas para un cambio en ESR1 son el imlunestrant (aprobado en septiembre de 2025) y el vepdegestrant (mayo de 2026).

# Section: a hard moment.
when-treatment-stops-working-feelings = Un momento difícil
when-treatment-stops-working-feelings-support = Un cambio puede ser difícil. Lo que usted sienta está bien. Su equipo y sus seres queridos pueden ayudar; también un consejero o alguien que ya pasó por esto.
when-treatment-stops-working-feelings-choices = Usted puede pedir:
    .second-opinion = una segunda opinión, en cualquier momento
    .trial = un estudio clínico: un cambio es un buen momento
    .milder = un tratamiento más suave o un descanso
    .palliative = cuidados paliativos, para aliviar el dolor y otros síntomas en cualquier etapa, junto con el tratamiento
    .stop = hablar de suspender las medicinas contra el cáncer: también entonces siguen cuidando de usted

# Section: what is not known.
when-treatment-stops-working-unknown = Lo que no sabemos
when-treatment-stops-working-unknown-points = Nadie puede decir de antemano por cuánto tiempo funcionará el próximo tratamiento. Para muchas medicinas aún no se sabe cuál es el mejor orden.

# Section: questions for the care team.
when-treatment-stops-working-questions = Qué preguntar
when-treatment-stops-working-ask = En su cita:

# Ruled lines.
when-treatment-stops-working-notes = Lo que más me importa ahora:
