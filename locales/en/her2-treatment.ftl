### HER2-targeted treatment: fact sheet of up to four pages. The headings of its eleven parts stand in common.ftl.

# Title, readers, purpose and main message.
her2-treatment = HER2-targeted treatment for metastatic breast cancer
    .short = HER2-targeted treatment
    .audience = Women and men with HER2-positive { -mbc }, and those who care for them
    .objective = Know what HER2 drugs do, what to expect and when to call.
    .main-message = HER2 drugs cannot cure { -mbc }. They can hold it back and help people live longer. Call at once about shortness of breath, a new cough, fever or bad diarrhea.

# Box: the key points.
her2-treatment-key-points = What matters most:
    .aim = These drugs aim at HER2, a protein that makes the cancer grow faster.
    .start = In the US there are two first choices. Ask which one fits you, and why.
    .heart = Your heart is checked before and during treatment.
    .names = Three drug names look alike. Read the full name on the bag.

# Part: how it works.
her2-treatment-how-it-works-her2 = HER2 is a protein on the outside of cells. HER2-positive cancer has too much of it, and that makes it grow faster.
her2-treatment-how-it-works-kinds = There are three kinds of HER2 drugs:
    .antibodies = **Antibodies** (trastuzumab, pertuzumab, margetuximab) lock on to HER2. They stop its signal and call in immune cells, which defend the body.
    .pills = **Pills** (tucatinib, neratinib, lapatinib) block the signal from inside the cell. Some, above all tucatinib, reach the brain.
    .carriers = **Antibody-drug conjugates** carry chemotherapy to cells with HER2. They have a sheet of their own: “Antibody-drug conjugates”.

# Part: who it is for.
her2-treatment-who-it-is-for-first = HER2 drugs are for HER2-positive cancer, with or without hormone receptors. As a first treatment, ask about both US choices:
    .older = **Used for years:** trastuzumab and pertuzumab with a taxane, a chemotherapy drug such as docetaxel
    .newer = **Newer (approved December 2025):** trastuzumab deruxtecan with pertuzumab
her2-treatment-who-it-is-for-later = Others are used too, as a rule after earlier HER2 drugs:
    .tucatinib = **tucatinib** with trastuzumab and capecitabine (a chemotherapy pill), also when cancer is in the brain
    .neratinib = **neratinib** with capecitabine, after two or more HER2 treatments for metastatic cancer
    .lapatinib = **lapatinib** with capecitabine, or with an aromatase inhibitor (a hormone pill) if the cancer also has hormone receptors
    .margetuximab = **margetuximab** with chemotherapy
her2-treatment-who-it-is-for-low = If your report says “HER2-negative”, it may still be HER2-low or HER2-ultralow (a little HER2). Then trastuzumab deruxtecan may be a choice. Ask for the exact score (IHC).

# Part: how it is given.
her2-treatment-how-it-is-given-antibodies = **Antibodies:** usually every 3 weeks, at first with chemotherapy. Most are infusions: they run into a vein by IV. Trastuzumab can also be a shot under the skin (Herceptin Hylecta). So can trastuzumab and pertuzumab in one (Phesgo). A shot takes a few minutes. You get a heart ultrasound before you start and again later.
her2-treatment-how-it-is-given-pills = Swallow **pills** whole. Do not crush, open or share them, and keep them away from children and pets:
    .tucatinib = **tucatinib:** twice a day. If you vomit a dose, do not repeat it. Take the next one at the usual time.
    .neratinib = **neratinib:** once a day with food, no grapefruit. Medicine against diarrhea starts with the first pill, by plan, for about 8 weeks. Ask before you take a pill for stomach acid.
    .lapatinib = **lapatinib:** once a day on an empty stomach, no grapefruit
    .capecitabine = **capecitabine:** before you start, ask: was my DPYD gene tested? A normal test does not rule out harm.
her2-treatment-how-it-is-given-how-long = Treatment often goes on until the cancer grows or side effects become too much.

# Part: what good it may do.
her2-treatment-benefit-numbers = These numbers are about groups of people in trials, not about you:
    .pertuzumab = **First treatment** (review, 2025): on trastuzumab and docetaxel, half of the people lived longer than about 41 months. With pertuzumab added, half lived longer than about 57 months.
    .tucatinib = **After earlier HER2 drugs** (FDA report, 2020): on trastuzumab and capecitabine, half lived longer than about 17 months. With tucatinib added, half lived longer than about 22 months. Nearly half of the people had cancer in the brain.
    .margetuximab = **Margetuximab with chemotherapy** (review, 2022): half went longer than 5.8 months before the cancer grew. In the comparison group it was 4.9 months.
her2-treatment-benefit-rare = In rare cases scans no longer show any cancer. It may still come back.

# Part: side effects.
her2-treatment-side-effects-antibodies = With antibodies you may notice:
    .infusion = chills or fever in the first infusion: tell the nurse; at home, with 100.4 °F (38 °C) or more, call
    .diarrhea = diarrhea (pertuzumab)
    .tired = tiredness, nausea
    .aches = headache, sore muscles, rash
    .cough = cough (a new one: see the boxes below)
her2-treatment-side-effects-pills = With pills you may notice:
    .diarrhea = diarrhea (most people on the tucatinib mix)
    .hands-feet = sore, red palms and soles
    .stomach = nausea, vomiting, poor appetite
    .mouth-skin = mouth sores, rash, tiredness
    .liver = changed liver blood tests
her2-treatment-side-effects-boxed = Boxed warnings are the FDA’s most serious ones. For trastuzumab and pertuzumab they name a weak heart and harm to an unborn child. For lapatinib, the liver. Lapatinib can also upset the heart’s rhythm.
her2-treatment-side-effects-pregnancy = These drugs can harm an unborn child. Use birth control during treatment and after it: 7 months with trastuzumab or pertuzumab. For the other drugs, ask how long.

# Part: what to report at once. The signs themselves stand in signs.ftl. Ruled lines.
her2-treatment-team-phone = My team’s numbers, day and night, and when to call:

# Part: daily life.
her2-treatment-daily-life-visits = After the chemotherapy part, many people feel close to normal, with a visit every 3 weeks. With pills, keep the diarrhea medicine that your team chose at home. Call early, and now if there is blood in the stool. Blood tests check your liver.

# Part: without it, or when it stops working.
her2-treatment-without-it-growth = If nothing blocks HER2, it can make the cancer grow faster. In time a drug may stop working. You did nothing wrong. Another HER2 drug may still help, such as trastuzumab deruxtecan. Ask what to expect, with treatment and without.

# Part: what is not known.
her2-treatment-not-known-points = We do not know yet:
    .start = which of the two first choices is the better start, and what should follow it
    .life = whether people live longer with the newer first choice; and how long a drug will hold your cancer

# Part: other choices.
her2-treatment-other-choices-which = You can also ask about:
    .partners = hormone therapy or chemotherapy along with a HER2 drug
    .others = antibody-drug conjugates, surgery, radiation or a clinical trial
    .palliative = a milder treatment, a break, or palliative care (relief at any stage, beside treatment)

# Part: what to ask.
her2-treatment-ask-her2 = About HER2 drugs:
    .first = Which first choice do you advise for me, and why?
    .heart = How often will you check my heart?
    .diarrhea = What should I have at home for diarrhea?
her2-treatment-ask = About my plan:
