### Antibody-drug conjugates: fact sheet of up to four pages. The headings of its eleven parts stand in common.ftl.

# Title, readers, purpose and main message.
antibody-drug-conjugates = Antibody-drug conjugates for metastatic breast cancer
    .short = Antibody-drug conjugates
    .audience = Women and men with { -mbc } who may get one of these drugs, and those who care for them
    .objective = Know what these drugs do, which one may fit you, and when to call.
    .main-message = These drugs bring chemotherapy to cancer cells. They cannot cure { -mbc }, but they can hold it back. Call at once about a new cough, short breath, fever or bad diarrhea.

# Box: the key points.
antibody-drug-conjugates-key-points = What matters most:
    .four = There are four of these drugs. Your test results show which one may fit.
    .score = “HER2-negative” can still be HER2-low or HER2-ultralow. Ask for the exact score.
    .cough = A new cough can be a warning, even a mild one. Call before your next dose.
    .names = Names look alike. Read the full name on the bag.

# Part: how it works.
antibody-drug-conjugates-how-it-works-parts = Each drug has two parts. The antibody finds a mark on cancer cells. The other part is strong chemotherapy, which the antibody carries to those cells, like a package with an address.
antibody-drug-conjugates-how-it-works-marks = There are two marks that they look for:
    .her2 = **HER2:** trastuzumab deruxtecan (Enhertu) and ado-trastuzumab emtansine (Kadcyla, or T-DM1)
    .trop2 = **Trop-2,** a protein on many breast cancer cells: sacituzumab govitecan (Trodelvy) and datopotamab deruxtecan (Datroway)

# Part: who it is for.
antibody-drug-conjugates-who-it-is-for-drugs = After earlier treatment, they may fit these cancers:
    .t-dxd = **Trastuzumab deruxtecan:** HER2-positive or HER2-low
    .t-dm1 = **Ado-trastuzumab emtansine:** HER2-positive
    .sacituzumab = **Sacituzumab govitecan:** triple-negative; also hormone receptor-positive and HER2-negative, after hormone therapy and at least two more drugs for metastatic cancer
antibody-drug-conjugates-who-it-is-for-newer = Newer choices exist. Ask your team about these US approvals:
    .ultralow = **January 2025, trastuzumab deruxtecan:** hormone receptor-positive and HER2-low or HER2-ultralow, after hormone therapy
    .datopotamab-hr = **January 2025, datopotamab deruxtecan:** hormone receptor-positive and HER2-negative, after hormone therapy and chemotherapy
    .t-dxd-first = **December 2025, trastuzumab deruxtecan with pertuzumab:** HER2-positive, as first treatment
    .datopotamab-tnbc = **May 2026, datopotamab deruxtecan:** triple-negative, as first treatment when immunotherapy does not fit
    .sacituzumab-tnbc = **June 2026, sacituzumab govitecan:** triple-negative, as first treatment: alone when immunotherapy does not fit, or with pembrolizumab when PD-L1 is high (CPS 10 or more)
antibody-drug-conjugates-who-it-is-for-score = HER2 has four results: positive, low, ultralow and zero. Low means a score (IHC) of 1+, or 2+ with a negative second test (ISH). Ultralow means a score of 0 with faint staining. A report may call all but the first “negative”, so ask for the exact score.

# Part: how it is given.
antibody-drug-conjugates-how-it-is-given-drugs = All are infusions into a vein (IV):
    .deruxtecan = **Trastuzumab deruxtecan, datopotamab deruxtecan:** every 3 weeks. The first takes about 90 minutes, later ones about 30 if all goes well.
    .sacituzumab = **Sacituzumab govitecan:** days 1 and 8 of every 3 weeks. The first takes 3 hours, later ones 1 to 2.
    .t-dm1 = **Ado-trastuzumab emtansine:** ask how often and how long.

# Part: what good it may do.
antibody-drug-conjugates-benefit-groups = They can keep cancer from growing for a time. The numbers are about groups of people in trials, not about you.
antibody-drug-conjugates-benefit-her2-first = **HER2-positive, first treatment** (FDA approval, December 2025): on trastuzumab deruxtecan with pertuzumab, half of the people went longer than 40.7 months before the cancer grew. On the older mix it was 26.9 months. Whether they also live longer is not known yet.
# Table: months without growth.
antibody-drug-conjugates-benefit-growth = Months without growth in trials (reports of 2025 and 2026). Half of the people went longer.
    .who = Cancer and drug
    .drug = With the drug
    .other = With other treatment
    .her2-low-who = HER2-low or HER2-ultralow, after hormone therapy: trastuzumab deruxtecan
    .her2-low-drug = 13.2
    .her2-low-other = 8.1
    .tnbc-alone-who = Triple-negative, first: sacituzumab govitecan alone
    .tnbc-alone-drug = 9.7
    .tnbc-alone-other = 6.9
    .tnbc-pembrolizumab-who = Triple-negative, first: sacituzumab govitecan with pembrolizumab
    .tnbc-pembrolizumab-drug = 11.2
    .tnbc-pembrolizumab-other = 7.8
    .tnbc-datopotamab-who = Triple-negative, first: datopotamab deruxtecan
    .tnbc-datopotamab-drug = 10.8
    .tnbc-datopotamab-other = 5.6
    .hr-datopotamab-who = Hormone receptor-positive, after chemotherapy: datopotamab deruxtecan
    .hr-datopotamab-drug = 6.9
    .hr-datopotamab-other = 4.9
antibody-drug-conjugates-benefit-life = Do people live longer?
    .t-dxd = **Trastuzumab deruxtecan:** yes, in HER2-low cancer after chemotherapy.
    .datopotamab = **Datopotamab deruxtecan:** yes, in triple-negative cancer as first treatment: half lived longer than 23.7 months (report of 2026). No in hormone receptor-positive cancer: half lived longer than 18.6 months, and 18.3 with other treatment (report of 2025).
    .t-dm1 = **Ado-trastuzumab emtansine** also works in HER2-positive cancer, with little hair loss. Today it more often comes after trastuzumab deruxtecan.

# Part: side effects.
antibody-drug-conjugates-side-effects-common = You may notice:
    .stomach = nausea, vomiting, poor appetite
    .tired = tiredness
    .hair = hair loss (usual with sacituzumab govitecan)
    .bowel = constipation or diarrhea
    .blood = low blood counts
antibody-drug-conjugates-side-effects-own = Each drug has its own serious risks. A boxed warning is the FDA’s most serious:
    .t-dxd = **Trastuzumab deruxtecan:** boxed warning for lung inflammation and harm to an unborn child. In trials 12 out of 100 people got lung inflammation, and 1 out of 100 died of it (984 people; maker’s page, read in 2026).
    .t-dm1 = **Ado-trastuzumab emtansine:** boxed warning for harm to the liver, the heart and an unborn child. Also low platelets (cells that stop bleeding), numb fingers or toes, lung inflammation.
    .sacituzumab = **Sacituzumab govitecan:** boxed warning for very low white blood cells and bad diarrhea. Also low red blood cells.
    .datopotamab = **Datopotamab deruxtecan:** mouth sores; dry, sore or cloudy eyes; lung inflammation, which can be deadly.

# Part: what to report at once. The signs themselves stand in signs.ftl.
# Box: signs during an infusion.
antibody-drug-conjugates-in-clinic = During or soon after the infusion, tell the nurse at once:
    .sacituzumab = **Sacituzumab govitecan:** belly cramps, drooling, diarrhea
    .t-dm1 = **Ado-trastuzumab emtansine:** chills or flushing
# Ruled lines.
antibody-drug-conjugates-team-phone = My team’s numbers, day and night, and when to call:

# Part: daily life, drug by drug.
antibody-drug-conjugates-daily-life-t-dxd = With trastuzumab deruxtecan:
    .nausea = Nausea for days is the main burden. Ask for nausea pills to take before a dose and for days after.
    .lungs = Say so if you ever had lung disease.
    .heart = Your heart may be checked with a scan.
antibody-drug-conjugates-daily-life-t-dm1 = With ado-trastuzumab emtansine:
    .blood = Your blood is tested before each dose.
    .gums = Use a soft toothbrush.
    .thinners = Say so if you take a blood thinner. Ask before you take aspirin or ibuprofen.
antibody-drug-conjugates-daily-life-sacituzumab = With sacituzumab govitecan:
    .visits = Plan two visits in three weeks. Blood counts decide each dose.
    .diarrhea = Have loperamide at home, with your team’s plan for it. If diarrhea comes, call and drink early.
    .infection = Ask if shots that raise white blood cells would help you from the start.
    .ugt1a1 = Some people got a change in the UGT1A1 gene from both parents: about 20 out of 100 Black, 10 out of 100 White and 2 out of 100 East Asian people (label extract, read in 2026). They have more low counts and infections.
antibody-drug-conjugates-daily-life-datopotamab = With datopotamab deruxtecan:
    .eyes = Use eye drops without preservative at least 4 times a day. Have your eyes checked at the start, each year and at the end.
    .lenses = No contact lenses unless your eye doctor agrees.
    .mouth = Ask for a steroid mouth rinse, to use 4 times a day. Suck ice chips during the infusion.
antibody-drug-conjugates-daily-life-pregnancy = These drugs can harm an unborn child. Birth control goes on after the last dose. Trastuzumab deruxtecan: 7 months for women, 4 for men. Ado-trastuzumab emtansine: 7 months. Sacituzumab govitecan: 6 months for women, 3 for men, and no breastfeeding for 1 month. Otherwise ask how long.

# Part: without it, or when it stops working.
antibody-drug-conjugates-without-it-growth = Without one of these drugs, you would most often get chemotherapy or another drug. In the trials above, the cancer then grew sooner. Ask what to expect for you.
antibody-drug-conjugates-without-it-stops = In time the drug may stop working. You did nothing wrong. Often there is another drug. Ask what to expect from it.

# Part: what is not known.
antibody-drug-conjugates-not-known-points = We do not know yet:
    .lungs = who will get lung inflammation; it can come at any time
    .trop2 = which of the two Trop-2 drugs suits whom first
    .order = the best place for ado-trastuzumab emtansine, now that newer drugs exist
    .ultralow = how sure the gain is in HER2-ultralow cancer: the trial took only a first look
    .life = whether people live longer with sacituzumab govitecan as first treatment

# Part: other choices.
antibody-drug-conjugates-other-choices-which = Depending on your test results, ask about:
    .her2 = other HER2 drugs, or hormone therapy
    .chemo = chemotherapy
    .immunotherapy = immunotherapy, if the cancer is triple-negative and PD-L1-positive
    .parp = a PARP inhibitor, if you were born with a BRCA change
    .trial = a clinical trial
    .palliative = a milder treatment, a break, or palliative care (relief at any stage, beside treatment)

# Part: what to ask.
antibody-drug-conjugates-ask-conjugates = About these drugs:
    .score = What is my exact HER2 score?
    .which = Which of these drugs may fit me, now or later?
    .at-home = What should I have at home for nausea and diarrhea?
    .lungs = How will you watch my lungs?
antibody-drug-conjugates-ask = About my plan:
