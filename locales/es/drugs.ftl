### Drugs: the classes with one sentence on what each does, and the generic names.

## Hormone therapy

drug-class-hormone-therapy = Terapia hormonal
    .explains = Baja el estrógeno en el cuerpo o lo mantiene lejos de las células cancerosas, para que el cáncer no pueda usarlo para crecer.
drug-anastrozole = anastrozol
drug-elacestrant = elacestrant
drug-exemestane = exemestano
drug-fulvestrant = fulvestrant
drug-goserelin = goserelina
drug-letrozole = letrozol
drug-leuprolide = leuprolida
drug-megestrol-acetate = acetato de megestrol
    .note = No lo suspenda de golpe: pregunte a su equipo cómo hacerlo.
drug-tamoxifen = tamoxifeno
    .note = No se combina con ribociclib, letrozol ni anastrozol. Si uno de ellos también está en su lista, pregunte.
drug-toremifene = toremifeno
    .note = Solo después de la menopausia; pida un electrocardiograma (ECG). Si siente que se va a desmayar o que el corazón le late muy rápido, llame al 911.

## CDK4/6 inhibitors

drug-class-cdk46-inhibitor = Inhibidores de CDK4/6
    .explains = Hacen más lenta la división de las células en el cáncer con receptores hormonales positivos (HR+) y HER2 negativo; se toman con terapia hormonal.
drug-abemaciclib = abemaciclib
drug-palbociclib = palbociclib
drug-ribociclib = ribociclib
    .note = No se combina con tamoxifeno (ritmo del corazón). Se hace un electrocardiograma (ECG) antes y en las primeras semanas.

## mTOR inhibitors

drug-class-mtor-inhibitor = Inhibidores de mTOR
    .explains = Bloquean mTOR, una señal que les dice a las células que crezcan; pueden añadirse a la terapia hormonal.
drug-everolimus = everolimus

## PI3K inhibitors

drug-class-pi3k-inhibitor = Inhibidores de PI3K
    .explains = Bloquean una señal de crecimiento que un cambio en el gen PIK3CA deja encendida; se usan solo si una prueba encuentra ese cambio.
drug-alpelisib = alpelisib
drug-inavolisib = inavolisib
    .note = Solo junto con palbociclib y fulvestrant. El azúcar en la sangre se revisa desde la primera semana.

## AKT inhibitors

drug-class-akt-inhibitor = Inhibidores de AKT
    .explains = Bloquean AKT, parte de una señal de crecimiento dentro de la célula; se usan con fulvestrant, solo si una prueba encuentra un cambio en el gen PIK3CA, AKT1 o PTEN.
drug-capivasertib = capivasertib

## HER2-targeted therapy

drug-class-her2-targeted = Terapia dirigida al HER2
    .explains = Encuentra la proteína HER2 en las células cancerosas y la ataca o bloquea su señal.
drug-ado-trastuzumab-emtansine = ado-trastuzumab emtansina (T-DM1)
    .note = No es trastuzumab ni trastuzumab deruxtecán; nunca se cambia por ellos. Revise el nombre completo en la bolsa.
drug-lapatinib = lapatinib
drug-margetuximab = margetuximab
drug-neratinib = neratinib
drug-pertuzumab = pertuzumab
drug-trastuzumab = trastuzumab
    .note = No es ado-trastuzumab emtansina ni trastuzumab deruxtecán; nunca se cambia por ellos. Revise el nombre completo en la bolsa.
drug-trastuzumab-deruxtecan = trastuzumab deruxtecán
    .note = No es trastuzumab ni ado-trastuzumab emtansina; nunca se cambia por ellos. Revise el nombre completo en la bolsa.
drug-tucatinib = tucatinib

## PARP inhibitors

drug-class-parp-inhibitor = Inhibidores de PARP
    .explains = Impiden que las células cancerosas reparen su ADN; pueden usarse cuando usted nació con un cambio en BRCA1 o BRCA2 y el cáncer es HER2 negativo.
drug-olaparib = olaparib
drug-talazoparib = talazoparib

## Immunotherapy (checkpoint inhibitors)

drug-class-immunotherapy-checkpoint = Inmunoterapia (inhibidores de puntos de control inmunitario)
    .explains = Le quita un freno a su sistema inmunitario para que pueda atacar las células cancerosas; no funciona en todas las personas.
drug-pembrolizumab = pembrolizumab
drug-dostarlimab = dostarlimab
    .note = Solo para tumores con el marcador dMMR, que es poco frecuente.
drug-atezolizumab = atezolizumab
    .note = En Estados Unidos no es una opción para el cáncer de seno desde 2021.

## Trop-2 antibody-drug conjugates

drug-class-trop2-adc = Conjugados anticuerpo-fármaco dirigidos a Trop-2
    .explains = Un anticuerpo encuentra Trop-2, una proteína de las células cancerosas, y lleva la quimioterapia hasta esas células.
drug-sacituzumab-govitecan = sacituzumab govitecán

## Chemotherapy

drug-class-chemotherapy = Quimioterapia
    .explains = Mata las células que se dividen rápido; también daña células sanas que crecen rápido.
drug-capecitabine = capecitabina
    .note = Pregunte antes: ¿me hicieron la prueba del gen DPYD? Una prueba normal no descarta daños: vea el recuadro.
drug-carboplatin = carboplatino
drug-cisplatin = cisplatino
drug-cyclophosphamide = ciclofosfamida
drug-docetaxel = docetaxel
drug-doxorubicin = doxorrubicina
drug-epirubicin = epirrubicina
drug-eribulin = eribulina
drug-fluorouracil = fluorouracilo (5-FU)
    .note = Pregunte antes: ¿me hicieron la prueba del gen DPYD? Una prueba normal no descarta daños: vea el recuadro.
drug-gemcitabine = gemcitabina
drug-ixabepilone = ixabepilona
drug-liposomal-doxorubicin = doxorrubicina liposomal
    .note = No es el mismo producto que la doxorrubicina (Adriamycin). Revise el nombre completo.
drug-methotrexate = metotrexato
    .note = El nombre comercial en su medicina puede ser otro.
drug-paclitaxel = paclitaxel
drug-nab-paclitaxel = paclitaxel unido a albúmina
drug-vinorelbine = vinorelbina

## Bone-strengthening medicines

drug-class-bone-strengthening = Medicamentos para fortalecer los huesos
    .explains = Protegen los huesos con metástasis, para que haya menos dolor y menos fracturas; se usan junto con las medicinas contra el cáncer y no tratan el cáncer en sí.
drug-pamidronate = pamidronato
drug-zoledronic-acid = ácido zoledrónico
drug-denosumab = denosumab
    .note = Prolia y las copias son la misma medicina: avise si recibe una. No la suspenda por su cuenta.
