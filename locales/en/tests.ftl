### Tests that guide treatment: what each looks for, and what a result may lead to.
### Approvals after October 2024 (they carry a month) rest mostly on trade press: clinical review advised.

## Hormone receptors (ER and PR)

test-hormone-receptors = Hormone receptors (ER and PR)
    .tested-in = all tumors
    .looks-for = Receptors (docking places) for the hormones estrogen and progesterone, in tissue from the metastasis.
test-hormone-receptors-positive = Positive
    .leads-to = You may start with hormone therapy, often with a CDK4/6 inhibitor if the cancer is HER2-negative. Before menopause, treatment that stops the ovaries may be part of it: ask which drugs go together.
test-hormone-receptors-negative = Negative
    .leads-to = Hormone therapy does not help. Your plan may use chemotherapy or other drugs, depending on your other results.

## HER2

test-her2 = HER2
    .tested-in = all tumors
    .looks-for = How much HER2 protein is on the cancer cells, in tissue from the metastasis.
test-her2-positive = Positive
    .leads-to = Your plan may include HER2-targeted drugs such as trastuzumab, often two together. Since December 2025 the US has two first choices: ask which one is for you, and why.
test-her2-low = Low
    .leads-to = Trastuzumab deruxtecan may be an option after earlier treatment.
test-her2-ultralow = Ultralow
    .leads-to = If the cancer is also HR-positive, trastuzumab deruxtecan may be an option after hormone therapy (since January 2025).
test-her2-negative = Zero (negative)
    .leads-to = HER2 drugs are not used. A report that says negative may still mean low or ultralow: ask for your exact score (IHC).

## PIK3CA, AKT1 and PTEN genes

test-pik3ca-akt1-pten = PIK3CA, AKT1 and PTEN genes
    .tested-in = HR-positive, HER2-negative tumors
    .looks-for = A change in one of these genes of the tumor, in tissue or in blood (liquid biopsy).
test-pik3ca-akt1-pten-pik3ca-change = Change in PIK3CA
    .leads-to = You may get alpelisib with fulvestrant, or inavolisib with both palbociclib and fulvestrant. These drugs can raise blood sugar, so it is checked.
test-pik3ca-akt1-pten-any-change = Change in PIK3CA, AKT1 or PTEN
    .leads-to = Capivasertib with fulvestrant may be an option.
test-pik3ca-akt1-pten-no-change = No change
    .leads-to = These drugs are not used. Other treatments may fit.

## ESR1 gene

test-esr1 = ESR1 gene
    .tested-in = HR-positive, HER2-negative tumors, usually after growth on hormone therapy
    .looks-for = A change in this gene of the tumor, in tissue or in blood (liquid biopsy).
test-esr1-change = Change found
    .leads-to = An estrogen-receptor pill, such as elacestrant, may be an option after earlier hormone therapy. Several are now approved: ask which fits you.
test-esr1-no-change = No change
    .leads-to = Other hormone therapy may fit.

## PD-L1

test-pd-l1 = PD-L1
    .tested-in = triple-negative tumors
    .looks-for = PD-L1, a protein on tumor cells and immune cells, in tumor tissue.
test-pd-l1-positive = Positive
    .leads-to = Your first treatment may be pembrolizumab with chemotherapy or, since June 2026, with sacituzumab govitecan. Ask which fits you.
test-pd-l1-negative = Negative
    .leads-to = Your first treatment may be chemotherapy or, since June 2026, an antibody-drug conjugate such as sacituzumab govitecan. BRCA and HER2 results may add choices.

## BRCA1 and BRCA2 genes (inherited)

test-brca = BRCA1 and BRCA2 genes (inherited)
    .tested-in = everyone with { -mbc }, even with no breast cancer in the family
    .looks-for = A gene change you were born with, in blood or saliva.
test-brca-change = Change found
    .leads-to = A PARP inhibitor may be an option if the cancer is HER2-negative. In triple-negative cancer, platinum chemotherapy may be considered when usual chemotherapy no longer works.
test-brca-no-change = No change
    .leads-to = PARP inhibitors are usually not used. Other treatments may fit.
