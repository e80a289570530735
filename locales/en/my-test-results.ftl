### My test results: worksheet. What the tests mean stands on the sheet “Tests that guide your treatment”.

# Title, readers, purpose and main message.
my-test-results = My test results
    .short = My test results
    .audience = People with { -mbc }, and those who go with them to visits
    .objective = Keep all your results in one place and bring them to every visit.
    .main-message = Your results guide your treatment. Ask for a copy of every report.

# How to use the sheet.
my-test-results-how-to-use = Copy the results from your reports, or ask your nurse to do it with you. If a report says “HER2-negative,” ask for the exact score (IHC): the cancer may still be HER2-low or ultralow. Results can change, so write the date beside each one. The sheet “Tests that guide your treatment” explains what each test means.

# Lines: tests of the tumor.
my-test-results-tumor = Tests of my tumor:
    .sample = Sample taken from (place in the body)
    .date = Date
    .er = Estrogen receptor (ER)
    .pr = Progesterone receptor (PR)
    .her2 = HER2 (positive, low, ultralow or zero)
    .her2-score = HER2 exact score (IHC, ISH)
    .pik3ca = PIK3CA, AKT1, PTEN genes
    .esr1 = ESR1 gene
    .pd-l1 = PD-L1 (score, CPS)
    .other = Other gene changes

# Lines: tests for changes a person was born with.
my-test-results-inherited = Tests for changes I was born with:
    .date = Date and laboratory
    .brca1 = BRCA1
    .brca2 = BRCA2
    .other = Other genes

# Table to write in: tests done again.
my-test-results-again = Tests done again, from a new sample or from blood
    .date = Date
    .sample = Sample from
    .test = Test
    .result = Result

# Table to write in: tumor markers.
my-test-results-markers = Tumor markers in my blood. One number alone says little: ask what the trend means.
    .date = Date
    .ca-15-3 = CA 15-3
    .ca-27-29 = CA 27.29
    .cea = CEA

# Ruled lines.
my-test-results-meaning = What my results mean for me:

# Questions for the care team: lead-in.
my-test-results-ask = Ask your team:
