### Chemotherapy: treatment sheet. Its blocks may also stand in other handouts.

# Title, readers, purpose and main message.
chemotherapy = Chemotherapy for metastatic breast cancer
    .short = Chemotherapy
    .audience = People who have or may have chemotherapy for { -mbc }, and those who care for them
    .objective = Know what chemotherapy does, what to expect and when to call.
    .main-message = Chemotherapy cannot cure { -mbc }. It can shrink tumors, ease symptoms and help you live longer. Fever during chemotherapy is an emergency: call at once.

# Box: the key points.
chemotherapy-key-points = What matters most:
    .aim = The aim is a longer life with good days in it.
    .cycles = You get it in cycles: days of treatment, then days of rest.
    .fever = Call at once, day or night, if you have 100.4 °F (38 °C) or more, or chills.
    .dpyd = Before capecitabine or fluorouracil (5-FU), ask if your DPYD gene was tested.

# Part: how it works.
chemotherapy-how-it-works-cells = Chemotherapy kills cells that divide fast, as cancer cells do. Fast-growing healthy cells suffer for a time too. They are in the bone marrow (where blood is made), the gut and the hair roots.

# Part: who it is for.
chemotherapy-who-it-is-for-when = It is often chosen when the cancer:
    .receptor-negative = has no hormone receptors (places where hormones dock)
    .after-hormones = has hormone receptors, but hormone drugs no longer hold it
    .quick-help = causes serious trouble, such as with breathing, so that help must come fast
chemotherapy-who-it-is-for-partners = Usually you have one drug at a time, now and then a mix. HER2 drugs may go with it in HER2-positive cancer. The immunotherapy pembrolizumab may go with it in triple-negative cancer with a positive PD-L1 test.

# Part: how it is given.
chemotherapy-how-it-is-given-cycles = Most drugs go into a vein (IV), some are pills. Now and then a drug goes into the fluid that surrounds brain and spinal cord. Treatment goes on as long as it works and you can bear it. Scans and blood tests show how well it works.
# 5-FU is the short name on many bags and plans.
chemotherapy-how-it-is-given-dpyd = **Capecitabine and fluorouracil (5-FU):** a few people are born with too little of an enzyme (DPD) that clears these drugs. Then the drug can do great harm or kill. With none of the enzyme, it is not used. US labels now ask for a test of the DPYD gene before the first dose, unless treatment cannot wait (FDA notice, February 2026). A normal test does not rule out harm.

# Part: what good it may do.
chemotherapy-benefit-what = It can shrink tumors, ease symptoms and lengthen life. It acts sooner than hormone drugs, which may need months.

# Part: side effects.
chemotherapy-side-effects-common = They differ by drug. You may notice:
    .tired-hair = tiredness; hair loss (not with all drugs)
    .stomach-mouth = nausea, vomiting, diarrhea or constipation, mouth sores
    .counts = low blood counts and more infections
    .nerves = tingling or numb hands and feet
    .palms = sore, red palms and soles (capecitabine)

# Ruled lines after the boxes of warning signs.
chemotherapy-team-phone = My team’s numbers, day and night, and my own limits for calling:

# Part: daily life.
chemotherapy-daily-life-tips = What helps:
    .thermometer = Keep a thermometer at home. Call before you take a fever pill.
    .crowds = White blood cells, which fight germs, are lowest about 7 to 12 days after a dose. Stay away from crowds. Wash your hands often.
    .nausea = Take nausea medicine before you feel sick.
    .walks = Drink plenty and take short walks.
    .numbness = Speak up early about tingling hands or feet: the dose can be cut.
    .vaccines = Flu shot: yes. Nasal flu spray and other live vaccines: no.
    .pills = Never crush or open the pills. Wash your hands after touching them. Helpers must wear gloves; pregnant helpers must not touch them.

# Part: without it, or when it stops working.
chemotherapy-without-it-grows = Without treatment that holds it back, the cancer can grow and cause more trouble. Ask what you can expect with and without chemotherapy.
chemotherapy-without-it-stops-working = In time the cancer may learn to resist a drug. You did nothing wrong. Another chemotherapy drug may help. You can also ask for a milder drug or a break. Your team goes on caring for you.

# Part: what is not known.
chemotherapy-not-known-points = No one can tell beforehand how well one drug will work for you or for how long: months, sometimes years. Which drug is best next is not always clear. It depends on the drugs you have had, their effects and your health.

# Part: other choices.
chemotherapy-other-choices-platinum = Tests of the tumor and of inherited genes may open other choices. If the cancer is triple-negative and you were born with a BRCA change, ask about cisplatin or carboplatin.
chemotherapy-other-choices-newer = Newer choices exist: ask your team about drugs that carry chemotherapy to the cancer (antibody-drug conjugates).
    .triple-negative = Triple-negative cancer, if immunotherapy does not fit: sacituzumab govitecan (approved June 2026) or datopotamab deruxtecan (May 2026). They may now be used first, in place of plain chemotherapy.
    .hr-positive = Hormone receptor-positive, HER2-negative cancer, after other treatment: sacituzumab govitecan or datopotamab deruxtecan (January 2025). If it is HER2-low or (since January 2025) ultralow: trastuzumab deruxtecan.
chemotherapy-other-choices-support = Ask about a clinical trial too. Palliative care (care at any stage, beside your treatment) eases pain, other symptoms and stress.

# Part: what to ask.
chemotherapy-ask = At your visit:
