### Tests of the tumor and of inherited genes: fact sheet.

# Title, readers, purpose and main message.
tumor-tests = Tests that guide your treatment
    .short = Tumor tests
    .audience = People with { -mbc }, and those who go with them to visits
    .objective = Know which tests there are, write down your results, and ask what they mean.
    .main-message = Breast cancer is not one illness. Tests of the tumor and of your genes show which treatments may help you.

# Box: the key points.
tumor-tests-key-points = What matters most:
    .decide = Many drugs are used only if a test finds a certain marker.
    .again = Results can change. Ask if you need a new test.
    .copy = Ask for a copy of every report.

# Section: why tests matter.
tumor-tests-why = Why tests matter
tumor-tests-why-two-kinds = There are two kinds of tests:
    .tumor = Tumor tests look at the cancer itself, in tissue (biopsy) or, for some gene changes, in blood (liquid biopsy).
    .inherited = Genetic tests look for a change you were born with.

# Section: the table of tests.
tumor-tests-tests = The tests
tumor-tests-tests-table = Not everyone needs every test.
# Variables:
#   $her2-low-share-2022 (Number) - out of 100 cancers once called HER2-negative, about how many are HER2-low. Example: 60
#   $her2-low-share-2022-year (Number) - year of the source. Example: 2022
tumor-tests-tests-her2 = If your report says “HER2-negative,” ask for the exact score (IHC). The cancer may still be HER2-low or HER2-ultralow. Of 100 cancers once called HER2-negative, about { NUMBER($her2-low-share-2022) } are HER2-low (FDA, { NUMBER($her2-low-share-2022-year, useGrouping: "false") }).

# Section: genetic testing.
tumor-tests-genetic = Genetic testing: for everyone with this cancer
tumor-tests-genetic-everyone = For everyone with { -mbc }, experts advise a test for inherited BRCA1 and BRCA2 changes. This holds even with no breast cancer in the family. Ask what the result means for your family. More on this: “Genetic, genomic and molecular tests.”

# Section: what is not known.
tumor-tests-unknown = What tests cannot tell
tumor-tests-unknown-points = A result can say that a drug may help, not that it will. If no marker is found, there are still other treatments.

# Section: questions for the care team.
tumor-tests-ask = What to ask
tumor-tests-ask-questions = At your visit:
    .new-sample = Will you take a sample from the new place?
    .which = Which tests do I still need?
    .meaning = What do my results mean for my choices?
