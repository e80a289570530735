### Tests that guide treatment: what each looks for, and what a result may lead to.
### Approvals after October 2024 (they carry a month) rest mostly on trade press: clinical review advised.

## Hormone receptors (ER and PR)

test-hormone-receptors = Hormone receptors (ER, PR)
    .tested-in = all tumors
    .looks-for = Receptors for the hormones estrogen and progesterone, in tissue.
test-hormone-receptors-positive = Positive (HR-positive)
    .leads-to = You may start with hormone therapy, often with a CDK4/6 inhibitor if HER2-negative. Before menopause, treatment that stops the ovaries may be added.
test-hormone-receptors-negative = Negative
    .leads-to = Hormone therapy does not help. Chemotherapy or other drugs may.

## HER2

test-her2 = HER2
    .tested-in = all tumors
    .looks-for = How much HER2 protein is on the cancer cells, in tissue.
test-her2-positive = Positive
    .leads-to = You may get HER2 drugs such as trastuzumab. Since December 2025 the US has two first choices: ask which is for you, and why.
test-her2-low = Low
    .leads-to = Trastuzumab deruxtecan may be an option after earlier treatment.
test-her2-ultralow = Ultralow
    .leads-to = If HR-positive: trastuzumab deruxtecan may be an option after hormone therapy (since January 2025).
test-her2-negative = Zero (negative)
    .leads-to = HER2 drugs are not used.

## PIK3CA, AKT1 and PTEN genes

test-pik3ca-akt1-pten = PIK3CA, AKT1, PTEN genes
    .tested-in = HR-positive, HER2-negative tumors
    .looks-for = A change in these tumor genes, in tissue or blood.
test-pik3ca-akt1-pten-pik3ca-change = Change in PIK3CA
    .leads-to = You may get alpelisib with fulvestrant, or inavolisib (only with palbociclib and fulvestrant). Blood sugar is checked from the first week.
test-pik3ca-akt1-pten-any-change = Change in any of the three
    .leads-to = Capivasertib with fulvestrant may be an option.
test-pik3ca-akt1-pten-no-change = No change
    .leads-to = Other treatments may fit.

## ESR1 gene

test-esr1 = ESR1 gene
    .tested-in = HR-positive, HER2-negative tumors, usually after growth on hormone therapy
    .looks-for = A change in this tumor gene, in tissue or blood.
test-esr1-change = Change found
    .leads-to = An estrogen-receptor pill, such as elacestrant, may be an option after hormone therapy. Several are approved: ask which fits.
test-esr1-no-change = No change
    .leads-to = Other hormone therapy may fit.

## PD-L1

test-pd-l1 = PD-L1
    .tested-in = triple-negative tumors
    .looks-for = The protein PD-L1 on tumor and immune cells, in tissue.
test-pd-l1-positive = Positive
    .leads-to = Pembrolizumab may come first, with chemotherapy or, since June 2026, with sacituzumab govitecan: ask which fits.
test-pd-l1-negative = Negative
    .leads-to = Chemotherapy may come first or, since June 2026, an antibody-drug conjugate such as sacituzumab govitecan.

## BRCA1 and BRCA2 genes (inherited)

test-brca = BRCA1, BRCA2 genes (inherited)
    .tested-in = everyone with { -mbc }
    .looks-for = A gene change you were born with, in blood or saliva.
test-brca-change = Change found
    .leads-to = A PARP inhibitor may be an option if HER2-negative. If triple-negative, platinum chemotherapy may be considered when usual chemotherapy no longer works.
test-brca-no-change = No change
    .leads-to = PARP inhibitors are usually not used.
