### Antibody-drug conjugates: fact sheet of up to four pages. The headings of its eleven parts stand in common.ftl.

# Title, readers, purpose and main message.
antibody-drug-conjugates = Antibody-drug conjugates for metastatic breast cancer
    .short = Antibody-drug conjugates
    .audience = Women and men with { -mbc } who may get one of these drugs, and those who care for them
    .objective = Know what these drugs do, which one may fit you, and when to call.
    .main-message = These drugs bring chemotherapy to cancer cells. They cannot cure { -mbc }, but they can hold it back. Call at once about a new cough, shortness of breath, fever or bad diarrhea.

# Box: the key points.
antibody-drug-conjugates-key-points = What matters most:
    .four = There are four of these drugs. Your test results show which one may fit.
    .score = HER2 has four results: positive, low, ultralow and zero. “Negative” may be any of the last three: ask for the exact score (IHC).
    .cough = A new cough can be a warning, even a mild one. Call now, before your next dose.

# Part: how it works.
antibody-drug-conjugates-how-it-works-parts = Each drug has two parts. The antibody finds a mark on cancer cells. The other part is strong chemotherapy, which the antibody carries to those cells, like a package with an address.
antibody-drug-conjugates-how-it-works-marks = There are two marks that they look for:
    .her2 = **HER2:** trastuzumab deruxtecan (Enhertu) and ado-trastuzumab emtansine (T-DM1 or Kadcyla)
    .trop2 = **Trop-2,** a protein on many breast cancer cells: sacituzumab govitecan (Trodelvy) and datopotamab deruxtecan (Datroway)
antibody-drug-conjugates-how-it-works-names = **Check the bag.** Trastuzumab (Herceptin and its copies), ado-trastuzumab emtansine and trastuzumab deruxtecan are three different drugs. One never replaces another.

# Part: who it is for.
antibody-drug-conjugates-who-it-is-for-drugs = Newer choices exist, so ask your team which one fits. A date is that of a newer US approval:
    .t-dxd = **Trastuzumab deruxtecan:** HER2-positive, as first treatment with pertuzumab (December 2025) or later. HER2-low, after earlier treatment. HER2-low or HER2-ultralow with hormone receptors, after hormone therapy (January 2025).
    .t-dm1 = **Ado-trastuzumab emtansine:** HER2-positive, after other HER2 treatment.
    .sacituzumab = **Sacituzumab govitecan:** triple-negative, after earlier treatment. Or as first treatment (June 2026): alone if immunotherapy does not fit, or with pembrolizumab if PD-L1 is high (CPS 10 or more). Hormone receptor-positive and HER2-negative, after hormone therapy and two or more other drugs for metastatic cancer.
    .datopotamab = **Datopotamab deruxtecan:** hormone receptor-positive and HER2-negative, after hormone therapy and chemotherapy (January 2025). Triple-negative, as first treatment if immunotherapy does not fit (May 2026).

# Part: how it is given.
antibody-drug-conjugates-how-it-is-given-drugs = All are infusions into a vein (IV):
    .deruxtecan = **Trastuzumab deruxtecan, datopotamab deruxtecan:** every 3 weeks. The first takes about 90 minutes, later ones about 30 if all goes well.
    .sacituzumab = **Sacituzumab govitecan:** days 1 and 8 of every 3 weeks. The first takes 3 hours, later ones 1 to 2.
    .t-dm1 = **Ado-trastuzumab emtansine:** ask how often and how long.
antibody-drug-conjugates-how-it-is-given-nurse = **Tell the nurse at once** about belly cramps, drooling or diarrhea during or soon after an infusion of sacituzumab govitecan. With ado-trastuzumab emtansine: about chills, flushing, or burning or swelling where the IV goes in.

# Part: what good it may do.
antibody-drug-conjugates-benefit-her2-first = **HER2-positive, first treatment** (FDA approval, December 2025): on trastuzumab deruxtecan with pertuzumab, half of the people went longer than 40.7 months before the cancer grew. On the older mix it was 26.9 months.
antibody-drug-conjugates-benefit-numbers = Half of the people in other trials went longer than this before the cancer grew. It tells about groups, not about you:
    .her2-low = **HER2-low or HER2-ultralow, after hormone therapy** (report of 2025): 13.2 months on trastuzumab deruxtecan, 8.1 on other treatment. In HER2-low cancer after chemotherapy it also helped people live longer.
    .sacituzumab = **Triple-negative, first treatment** (reports of 2026): 9.7 months on sacituzumab govitecan, 6.9 on chemotherapy. With pembrolizumab (CPS 10 or more): 11.2 months, and 7.8 in the comparison group.
    .datopotamab-tnbc = **Triple-negative, first treatment** (report of 2026): 10.8 months on datopotamab deruxtecan, 5.6 on chemotherapy. People also lived longer: half more than 23.7 months.
    .datopotamab-hr = **Hormone receptor-positive, after chemotherapy** (report of 2025): 6.9 months on datopotamab deruxtecan, 4.9 on other treatment. People did not live longer.

# Part: side effects.
antibody-drug-conjugates-side-effects-common = You may notice nausea, vomiting, poor appetite, constipation or diarrhea, tiredness, low blood counts or hair loss.
antibody-drug-conjugates-side-effects-own = Serious risks, and what helps. The first three drugs have a boxed warning, the FDA’s most serious:
    .t-dxd = **Trastuzumab deruxtecan:** lung inflammation and harm to an unborn child (boxed). In trials 12 out of 100 people got lung inflammation, and 1 out of 100 died of it (984 people; maker’s page, read in 2026). Say so if you ever had lung disease. Ask for nausea pills for before and after each dose.
    .t-dm1 = **Ado-trastuzumab emtansine:** harm to the liver, the heart and an unborn child (boxed). Also low platelets (cells that stop bleeding), numb fingers or toes, lung inflammation. Use a soft toothbrush. Say so if you take a blood thinner. Ask before you take aspirin or ibuprofen.
    .sacituzumab = **Sacituzumab govitecan:** very low white blood cells and bad diarrhea (boxed). Keep loperamide at home, with your team’s plan for it. If diarrhea starts, call and drink fluids. Ask if shots that raise white blood cells would help from the start.
    .datopotamab = **Datopotamab deruxtecan:** mouth sores; dry, sore or cloudy eyes; lung inflammation, which can be deadly. Use eye drops without preservative at least 4 times a day. Wear no contact lenses unless your eye doctor agrees. Have your eyes checked at the start, each year and at the end. Ask for a steroid mouth rinse, 4 times a day. Suck ice chips during the infusion.
antibody-drug-conjugates-side-effects-pregnancy = These drugs can harm an unborn child. Use birth control after the last dose too. Trastuzumab deruxtecan: 7 months for women, 4 for men. Ado-trastuzumab emtansine: 7 months. Sacituzumab govitecan: 6 months for women, 3 for men, and no breastfeeding for 1 month. With datopotamab deruxtecan, ask how long.

# Part: what to report at once. The signs themselves stand in signs.ftl.
# Ruled lines.
antibody-drug-conjugates-team-phone = My team’s numbers, day and night, and when to call:

# Part: daily life.
antibody-drug-conjugates-daily-life-visits = Nausea can last for days after trastuzumab deruxtecan. With sacituzumab govitecan, plan two visits in three weeks; hair usually falls out.

# Part: without it, or when it stops working.
antibody-drug-conjugates-without-it-growth = In the trials above, the cancer grew sooner with other treatment. In time a drug may stop working. You did nothing wrong. Often there is another.

# Part: what is not known.
antibody-drug-conjugates-not-known-points = We do not know yet:
    .lungs = who will get lung inflammation; it can come at any time
    .trop2 = which Trop-2 drug suits whom first, and how sure the gain is in HER2-ultralow cancer
    .life = whether people live longer with sacituzumab govitecan as first treatment

# Part: other choices.
antibody-drug-conjugates-other-choices-which = Depending on your test results, ask about:
    .drugs = chemotherapy, other HER2 drugs, hormone therapy, immunotherapy or a PARP inhibitor
    .palliative = a clinical trial, a milder treatment, a break, or palliative care (relief at any stage, beside treatment)

# Part: what to ask.
antibody-drug-conjugates-ask-conjugates = About these drugs:
    .score = What is my exact HER2 score?
    .which = Which of these drugs may fit me, now or later?
    .at-home = What should I have at home for nausea and diarrhea?
    .lungs = How will you watch my lungs?
antibody-drug-conjugates-ask = About my plan:
