### Genetic, genomic and molecular tests: fact sheet of two pages.

# Title, readers, purpose and main message.
genetic-tests = Genetic, genomic and molecular tests
    .short = Gene tests
    .audience = People with { -mbc }, women and men, and their families
    .objective = Tell tests of inherited genes from tests of the tumor, and know which ones to ask for.
    .main-message = Two kinds of gene tests sound alike. One looks at the genes you were born with, the other at the genes of the tumor. You may need both.

# Box: the key points.
genetic-tests-key-points = What matters most:
    .everyone = For everyone with { -mbc }, experts advise a test for inherited BRCA1 and BRCA2 changes. This holds even with no cancer in the family (NCCN, 2024).
    .match = Some drugs are used only if a test finds the change they match.
    .again = The tumor can change. Ask if it should be tested again.
    .copy = Ask for a copy of every report.

# Section: the two kinds.
genetic-tests-kinds = Two kinds of gene tests
genetic-tests-kinds-table = How they differ
    .point = Question
    .inherited = Inherited genes
    .tumor = Genes of the tumor
    .name-point = What is it called?
    .name-inherited = genetic test, germline test
    .name-tumor = genomic test, molecular test, tumor profile
    .looks-at-point = What does it look at?
    .looks-at-inherited = genes you got from your parents
    .looks-at-tumor = genes, proteins and other features of the cancer itself
    .sample-point = What is needed?
    .sample-inherited = blood or saliva
    .sample-tumor = tumor tissue, or blood for some changes
    .who-point = Who needs it?
    .who-inherited = everyone with { -mbc }
    .who-tumor = it depends on your type of cancer
    .use-point = What is it for?
    .use-inherited = to see if a PARP inhibitor may help, and if the change may run in your family
    .use-tumor = to find drugs that match the tumor

# Section: inherited genes.
genetic-tests-inherited = Your inherited genes
genetic-tests-inherited-who = The test looks for harmful changes in BRCA1 and BRCA2. Your report may call them mutations or pathogenic variants. A genetic counselor explains the test and what it means for your family. You can ask for one.
genetic-tests-inherited-results = What the result may mean:
    .found = **Change found:** a PARP inhibitor (pills: olaparib, talazoparib) may be used if the cancer is HER2-negative. Ask when it would fit.
    .platinum = **Change found and triple-negative:** platinum chemotherapy may be an option when the usual chemotherapy no longer works.
    .not-found = **No change:** PARP inhibitors are usually not used. Other choices remain.
    .family = **Family:** relatives may have the same change. Ask who may want a test.

# Section: genes of the tumor.
genetic-tests-tumor = The genes of the tumor
genetic-tests-tumor-words = A genomic test reads the cancer’s own genes: what drives its growth and which drugs may work. A molecular test is lab work on tumor tissue. It looks for genes, proteins and other features of this one tumor.
genetic-tests-tumor-which = Which tests are useful depends on the tumor:
    .every = **Every tumor:** hormone receptors and HER2.
    .hr-positive = **Hormone receptor-positive (HR-positive), HER2-negative:** PIK3CA, AKT1 and PTEN; ESR1, usually after growth on hormone therapy.
    .triple-negative = **Triple-negative:** PD-L1, a protein.
    .rare = **Rare changes:** a few (MSI-H or dMMR, TMB-high, NTRK, RET) allow drugs for any solid tumor, as a rule after other treatment.
# Variables:
#   $pik3ca-share-2026 (Number) - out of 100 HR-positive, HER2-negative advanced breast cancers, about how many carry a PIK3CA change. Example: 40
#   $pik3ca-share-2026-year (Number) - year of the source. Example: 2026
genetic-tests-tumor-how-often = Of 100 cancers that are advanced, HR-positive and HER2-negative, about { NUMBER($pik3ca-share-2026) } have a PIK3CA change (source from { NUMBER($pik3ca-share-2026-year, useGrouping: "false") }).

# Section: tissue or blood.
genetic-tests-sample = Tissue or blood?
genetic-tests-sample-tissue = A biopsy takes a small sample of tissue from a place where the cancer grows now. Hormone receptors and HER2 may differ there from your first cancer. Ask if both were tested again.
genetic-tests-sample-blood = A liquid biopsy is a blood test. It can look for PIK3CA, AKT1, PTEN and ESR1 changes in place of tissue. Write your results on the sheet “Tests that guide your treatment.”

# Section: the DPYD gene.
genetic-tests-dpyd = Before capecitabine or 5-FU: DPYD
genetic-tests-dpyd-before = Some people are born with changes in the DPYD gene. Their bodies may not break down the chemotherapy drugs capecitabine and fluorouracil (5-FU). The US label of capecitabine (October 2025) tells doctors to test before the first dose, unless treatment cannot wait. So does an FDA notice on both drugs (February 2026). Ask: “Have you tested my DPYD gene?” A normal test does not rule out harm.

# Section: questions for the care team.
genetic-tests-questions = What to ask
genetic-tests-ask = At your visit:
