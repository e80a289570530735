### Tests of the tumor and of inherited genes: fact sheet.

# Title, readers, purpose and main message.
tumor-tests = Tests that guide your treatment
    .short = Tumor tests
    .audience = People with { -mbc }, and those who go with them to visits
    .objective = Know which tests there are, write down your results, and ask what they mean.
    .main-message = Breast cancer is not one illness. Tests of the tumor and of your genes show which treatments may help you.

# Box: the key points.
tumor-tests-key-points = What matters most:
    .decide = Your results help to choose your treatment.
    .again = Results can change over time. Ask if a new test is needed.
    .copy = Ask for a copy of every report. Keep the copies together.
    .genetic = A test for inherited BRCA1 and BRCA2 changes is advised for everyone with { -mbc }.

# Section: why tests matter.
tumor-tests-why = Why tests matter
tumor-tests-why-plan = Cancer cells carry markers, such as hormone receptors or the protein HER2. Many drugs work only if the cancer has a certain marker. Your plan also depends on where the cancer is, your health, the treatments you have had and your own wishes.
tumor-tests-why-two-kinds = There are two kinds of tests:
    .tumor = Tumor tests look at the cancer itself, in a tissue sample (biopsy). For some gene changes, a blood sample can be enough (liquid biopsy).
    .inherited = Genetic tests look for a change that you were born with, in blood or saliva.

# Section: the table of tests.
tumor-tests-tests = The tests and what they may lead to
tumor-tests-tests-table = Not everyone needs every test. Write down your own result and its date.
tumor-tests-tests-her2 = If your report says “HER2-negative”, ask for the exact score (IHC). The cancer may still be HER2-low or HER2-ultralow, and that can open another choice.

# Section: genetic testing.
tumor-tests-genetic = Genetic testing is for everyone with this cancer
tumor-tests-genetic-everyone = Experts advise a test for inherited BRCA1 and BRCA2 changes for everyone with { -mbc }, women and men, even when no one in the family has had breast cancer. If a change is found and the cancer is HER2-negative, a PARP inhibitor may be an option. Ask what the result means for your family.

# Section: what is not known.
tumor-tests-unknown = What tests cannot tell
tumor-tests-unknown-points = A result can say that a drug may help. It cannot promise that it will, or for how long. If no marker is found, there are still other treatments.

# Section: questions for the care team.
tumor-tests-ask = What to ask
tumor-tests-ask-questions = Take these questions to your visit:
    .new-sample = Will you take a sample from the new place?
    .which = Which of these tests have I had, and which do I still need?
    .meaning = What do my results mean for my choices?
    .not-done = If a test is not for me, why not?
    .wait = When will I have the results, and do I have to wait for them to start treatment?
    .copy = Can I have a copy of my reports?
