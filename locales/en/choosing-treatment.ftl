### How treatment is chosen: fact sheet of two pages.

# Title, readers, purpose and main message.
choosing-treatment = How your treatment is chosen
    .short = Choosing treatment
    .audience = People with { -mbc }, women and men, and those who help them decide
    .objective = Know what treatment can do, what your team looks at, and how to decide together.
    .main-message = Your plan is made for you. It rests on your test results, your health and what matters to you. You and your { -care-team } decide together.

# Box: the key points.
choosing-treatment-key-points = What matters most:
    .yours = There is no cure today, but there is treatment, to help you live longer and live well.
    .tests = Test results decide which drugs may help. Ask for yours.
    .wishes = Your wishes are part of the plan. They may change: say so.
    .time = Ask how much time you have to decide.

# Section: the aims.
choosing-treatment-goals = What treatment is for
choosing-treatment-goals-list = It cannot clear away all the cancer. It tries to:
    .longer = help you live longer
    .quality = keep your days good, or make them better
    .shrink = shrink tumors or slow their growth
    .spread = hold back more spread
    .symptoms = ease symptoms or keep them away
    .side-effects = cause as few side effects as it can

# Section: what shapes the plan.
choosing-treatment-factors = What your team looks at
choosing-treatment-factors-list = The plan depends on:
    .biology = the tumor (hormone receptors or HR, HER2, other markers) and inherited BRCA changes
    .places = where the cancer is, and how much
    .symptoms = what you feel now
    .before = breast cancer treatments you have had
    .health = your age, your health and other illnesses
    .menopause = whether you are before or after menopause
    .life = your goals, values, beliefs, family, money and daily life

# Section: kinds of treatment.
choosing-treatment-kinds = Kinds of treatment
choosing-treatment-kinds-list = Medicine that works in the whole body is the main treatment (the first four), alone or together:
    .hormone = **Hormone therapy,** often with a targeted drug.
    .targeted = **Targeted therapy:** drugs aimed at one feature of the cancer.
    .chemo = **Chemotherapy:** if the cancer is HR-negative, if it causes serious trouble, or when hormone drugs no longer work. Usually one drug at a time.
    .immunotherapy = **Immunotherapy:** for some people, chiefly with triple-negative cancer.
    .local = **Local treatment** (surgery, radiation, drugs put into one area): mainly to ease or prevent trouble in one place. Ask for its aim.
    .relief = **Palliative care:** eases pain and other symptoms, at any stage, along with treatment.

# Section: first treatments.
choosing-treatment-first = What often comes first
choosing-treatment-first-table = Your own plan may differ. Ask why.
    .type = If your cancer is
    .first = Treatment often begins with
    .hr-positive-type = HR-positive, HER2-negative
    .hr-positive-first = hormone therapy, often with a CDK4/6 inhibitor (it slows cell division)
    .before-menopause-type = the same, before menopause
    .before-menopause-first = tamoxifen, or treatment that stops the ovaries plus other drugs. A CDK4/6 inhibitor goes with ovary treatment and its own hormone drug (ribociclib not with tamoxifen): ask which
    .her2-positive-type = HER2-positive
    .her2-positive-first = HER2 drugs such as trastuzumab, often two together, with chemotherapy or hormone therapy. Since December 2025 the US has two first choices: ask which, and why
    .triple-negative-pd-l1-type = triple-negative, PD-L1-positive
    .triple-negative-pd-l1-first = pembrolizumab with chemotherapy or, since June 2026, with sacituzumab govitecan: ask which fits
    .triple-negative-other-type = triple-negative, no immunotherapy
    .triple-negative-other-first = if immunotherapy does not fit: chemotherapy or, newer, datopotamab deruxtecan (May 2026) or sacituzumab govitecan (June 2026)
choosing-treatment-first-by-test = Test results may add these, now or later:
    .her2-low = **HER2-low,** or ultralow and HR-positive (January 2025): trastuzumab deruxtecan, after earlier treatment.
    .brca = **Inherited BRCA change,** HER2-negative: a PARP inhibitor.
    .genes = **PIK3CA, AKT1, PTEN or ESR1 change,** HR-positive and HER2-negative: a pill that matches it. Everolimus may also join hormone therapy.
choosing-treatment-first-urgent = Hormone therapy may need months to act. If the cancer causes serious trouble, such as with breathing, chemotherapy often comes first.

# Section: guidelines.
choosing-treatment-guidelines = Guidelines
choosing-treatment-guidelines-who = Expert groups such as NCCN and ASCO write guidelines from the newest research and renew them often. The National Cancer Institute (NCI) has overviews. Ask which your team follows.

# Section: deciding together.
choosing-treatment-decide = Deciding together
choosing-treatment-decide-list = You can:
    .goals = Talk often with family and team about what you want.
    .weigh = Weigh the good and the bad of each option with what matters to you.
    .second-opinion = Ask for a second opinion, or about a clinical trial, at any time.
    .milder = Talk about a milder treatment or a break. You can change your mind.
    .people = Meet people who understand. All feelings are allowed.

# Section: what is not known.
choosing-treatment-unknown = What we do not know
choosing-treatment-unknown-points = No one knows beforehand if a treatment will work for you, or for how long. Where there are two first choices, it is often not known which is better.

# Section: questions for the care team.
choosing-treatment-questions = What to ask
choosing-treatment-ask = At your visit:
