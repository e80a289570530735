### Drugs: the classes with one sentence on what each does, and the generic names.

## Hormone therapy

drug-class-hormone-therapy = Hormone therapy
    .explains = Lowers estrogen in the body or keeps it away from cancer cells, so that the cancer cannot use it to grow.
drug-anastrozole = anastrozole
drug-elacestrant = elacestrant
drug-exemestane = exemestane
drug-fulvestrant = fulvestrant
drug-goserelin = goserelin
drug-letrozole = letrozole
drug-leuprolide = leuprolide
drug-megestrol-acetate = megestrol acetate
    .note = Do not stop it suddenly: ask your team how.
drug-tamoxifen = tamoxifen
    .note = Not with ribociclib, letrozole or anastrozole. If one of them is on your list too, ask.
drug-toremifene = toremifene
    .note = Only after menopause; ask for a heart tracing (ECG). If you feel faint or your heart races, call 911.

## CDK4/6 inhibitors

drug-class-cdk46-inhibitor = CDK4/6 inhibitors
    .explains = Slow down cell division in cancer that is HR-positive and HER2-negative; taken with hormone therapy.
drug-abemaciclib = abemaciclib
drug-palbociclib = palbociclib
drug-ribociclib = ribociclib
    .note = Not with tamoxifen (heart rhythm). A heart tracing (ECG) is done before and in the first weeks.

## mTOR inhibitors

drug-class-mtor-inhibitor = mTOR inhibitors
    .explains = Block mTOR, a signal that tells cells to grow; may be added to hormone therapy.
drug-everolimus = everolimus

## PI3K inhibitors

drug-class-pi3k-inhibitor = PI3K inhibitors
    .explains = Block a growth signal that a change in the PIK3CA gene leaves switched on; used only if a test finds this change.
drug-alpelisib = alpelisib
drug-inavolisib = inavolisib
    .note = Only together with palbociclib and fulvestrant. Blood sugar is checked from the first week.

## AKT inhibitors

drug-class-akt-inhibitor = AKT inhibitors
    .explains = Block AKT, part of a growth signal inside the cell; used with fulvestrant, only if a test finds a change in the PIK3CA, AKT1 or PTEN gene.
drug-capivasertib = capivasertib

## HER2-targeted therapy

drug-class-her2-targeted = HER2-targeted therapy
    .explains = Finds the HER2 protein on cancer cells, and attacks it or blocks its signal.
drug-ado-trastuzumab-emtansine = ado-trastuzumab emtansine (T-DM1)
    .note = Not trastuzumab or trastuzumab deruxtecan; never swapped for them. Check the full name on the bag.
drug-lapatinib = lapatinib
drug-margetuximab = margetuximab
drug-neratinib = neratinib
drug-pertuzumab = pertuzumab
drug-trastuzumab = trastuzumab
    .note = Not ado-trastuzumab emtansine or trastuzumab deruxtecan; never swapped for them. Check the full name on the bag.
drug-trastuzumab-deruxtecan = trastuzumab deruxtecan
    .note = Not trastuzumab or ado-trastuzumab emtansine; never swapped for them. Check the full name on the bag.
drug-tucatinib = tucatinib

## PARP inhibitors

drug-class-parp-inhibitor = PARP inhibitors
    .explains = Keep cancer cells from repairing their DNA; may be used when you were born with a BRCA1 or BRCA2 change and the cancer is HER2-negative.
drug-olaparib = olaparib
drug-talazoparib = talazoparib

## Immunotherapy (checkpoint inhibitors)

drug-class-immunotherapy-checkpoint = Immunotherapy (checkpoint inhibitors)
    .explains = Takes a brake off your immune system, so that it can attack cancer cells; it does not work for everyone.
drug-pembrolizumab = pembrolizumab
drug-dostarlimab = dostarlimab
    .note = Only for tumors with the dMMR marker, which is rare.
drug-atezolizumab = atezolizumab
    .note = Not a breast cancer option in the US since 2021.

## Trop-2 antibody-drug conjugates

drug-class-trop2-adc = Trop-2 antibody-drug conjugates
    .explains = An antibody finds Trop-2, a protein on cancer cells, and brings chemotherapy to those cells.
drug-sacituzumab-govitecan = sacituzumab govitecan

## Chemotherapy

drug-class-chemotherapy = Chemotherapy
    .explains = Kills cells that divide fast; healthy cells that grow fast are harmed too.
drug-capecitabine = capecitabine
    .note = Ask first: was my DPYD gene tested? A normal test does not rule out harm: see the box.
drug-carboplatin = carboplatin
drug-cisplatin = cisplatin
drug-cyclophosphamide = cyclophosphamide
drug-docetaxel = docetaxel
drug-doxorubicin = doxorubicin
drug-epirubicin = epirubicin
drug-eribulin = eribulin
drug-fluorouracil = fluorouracil (5-FU)
    .note = Ask first: was my DPYD gene tested? A normal test does not rule out harm: see the box.
drug-gemcitabine = gemcitabine
drug-ixabepilone = ixabepilone
drug-liposomal-doxorubicin = liposomal doxorubicin
    .note = Not the same product as doxorubicin (Adriamycin). Check the full name.
drug-methotrexate = methotrexate
    .note = The brand name on your medicine may be another one.
drug-paclitaxel = paclitaxel
drug-nab-paclitaxel = albumin-bound paclitaxel
drug-vinorelbine = vinorelbine

## Bone-strengthening medicines

drug-class-bone-strengthening = Bone-strengthening medicines
    .explains = Protect bones that have metastases, for less pain and fewer breaks; they are used along with cancer drugs and do not treat the cancer itself.
drug-pamidronate = pamidronate
drug-zoledronic-acid = zoledronic acid
drug-denosumab = denosumab
    .note = Prolia and copies are the same drug: say if you get one. Do not stop on your own.
