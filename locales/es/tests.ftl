### Tests that guide treatment: what each looks for, and what a result may lead to.
### Approvals after October 2024 (they carry a month) rest mostly on trade press: clinical review advised.

## Hormone receptors (ER and PR)

test-hormone-receptors = Receptores hormonales (ER, PR)
    .tested-in = todos los tumores
    .looks-for = Receptores de estrógeno y progesterona (hormonas), en tejido.
test-hormone-receptors-positive = Positivo (HR+)
    .leads-to = Quizás empiece con terapia hormonal, a menudo con un inhibidor de CDK4/6 si es HER2 negativo. Antes de la menopausia puede agregarse un tratamiento que detenga los ovarios.
test-hormone-receptors-negative = Negativo
    .leads-to = La terapia hormonal no ayuda. La quimioterapia u otras medicinas pueden ayudar.

## HER2

test-her2 = HER2
    .tested-in = todos los tumores
    .looks-for = Cuánta proteína HER2 hay en las células cancerosas, en tejido.
test-her2-positive = Positivo
    .leads-to = Quizás reciba medicinas dirigidas al HER2, como el trastuzumab. Desde diciembre de 2025 hay dos primeras opciones en Estados Unidos: pregunte cuál es para usted y por qué.
test-her2-low = Bajo (HER2-low)
    .leads-to = El trastuzumab deruxtecán puede ser una opción después de un tratamiento previo.
test-her2-ultralow = Ultrabajo (HER2-ultralow)
    .leads-to = Si es HR+: quizás trastuzumab deruxtecán tras la terapia hormonal (desde enero de 2025).
test-her2-negative = Cero (negativo)
    .leads-to = No se usan medicinas dirigidas al HER2.

## PIK3CA, AKT1 and PTEN genes

test-pik3ca-akt1-pten = Genes PIK3CA, AKT1, PTEN
    .tested-in = tumores HR+ y HER2 negativos
    .looks-for = Un cambio en estos genes del tumor, en tejido o sangre.
test-pik3ca-akt1-pten-pik3ca-change = Cambio en PIK3CA
    .leads-to = Quizás reciba alpelisib con fulvestrant, o inavolisib (este, solo con palbociclib y fulvestrant). El azúcar en la sangre se revisa desde la primera semana.
test-pik3ca-akt1-pten-any-change = Cambio en cualquiera de los tres
    .leads-to = El capivasertib con fulvestrant puede ser una opción.
test-pik3ca-akt1-pten-no-change = Sin cambio
    .leads-to = Otros tratamientos pueden servir.

## ESR1 gene

test-esr1 = Gen ESR1
    .tested-in = tumores HR+ y HER2 negativos, por lo general si crecieron a pesar de la terapia hormonal
    .looks-for = Un cambio en este gen del tumor, en tejido o sangre.
test-esr1-change = Hay un cambio
    .leads-to = Una pastilla que actúa sobre el receptor de estrógeno, como el elacestrant, puede ser una opción después de la terapia hormonal. Ya hay varias aprobadas: pregunte cuál es para usted.
test-esr1-no-change = Sin cambio
    .leads-to = Otra terapia hormonal puede servir.

## PD-L1

test-pd-l1 = PD-L1
    .tested-in = tumores triple negativos
    .looks-for = La proteína PD-L1 en células del tumor y del sistema inmunitario, en tejido.
test-pd-l1-positive = Positivo
    .leads-to = El pembrolizumab puede ser lo primero, con quimioterapia o, desde junio de 2026, con sacituzumab govitecán: pregunte cuál es para usted.
test-pd-l1-negative = Negativo
    .leads-to = La quimioterapia puede ser lo primero o, desde junio de 2026, un conjugado anticuerpo-fármaco, como el sacituzumab govitecán.

## BRCA1 and BRCA2 genes (inherited)

test-brca = Genes BRCA1, BRCA2 (cambio hereditario)
    .tested-in = todas las personas con este cáncer
    .looks-for = Un cambio con el que usted nació, en sangre o saliva.
test-brca-change = Hay un cambio
    .leads-to = Un inhibidor de PARP puede ser una opción si es HER2 negativo. Si es triple negativo, puede considerarse quimioterapia con platino si la habitual ya no funciona.
test-brca-no-change = Sin cambio
    .leads-to = Por lo general no se usan inhibidores de PARP.
