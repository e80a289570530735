### Immunotherapy (pembrolizumab): fact sheet of up to four pages. The headings of its eleven parts stand in common.ftl.

# Title, readers, purpose and main message.
immunotherapy = Immunotherapy for metastatic breast cancer
    .short = Immunotherapy
    .audience = Women and men with { -mbc }, above all triple-negative, and those who care for them
    .objective = Know what immunotherapy does, which signs to report, and when to call.
    .main-message = Immunotherapy cannot cure { -mbc }. It may help hold the cancer back. It can also make the body attack healthy organs: call at once about new signs, even long after the last dose.

# Box: the key points.
immunotherapy-key-points = What matters most:
    .who = It may fit if your cancer is triple-negative and a test finds enough PD-L1, a protein.
    .organs = Side effects are often mild, but any organ can become inflamed.
    .call = Do not wait to call. Steroid medicine works when it starts early.
    .card = Carry a card that says: “I get immunotherapy.”

# Part: how it works.
immunotherapy-how-it-works-brake = Your immune system defends your body. It has brakes, so that it does not attack healthy cells. Cancer can use one of them, called PD-1. Pembrolizumab (Keytruda) takes that brake off, and immune cells can attack the cancer again. It is called a checkpoint inhibitor.
immunotherapy-how-it-works-limits = It does not work for everyone. Some tumors can still switch off the attack.

# Part: who it is for.
immunotherapy-who-it-is-for-pd-l1 = It is mostly for triple-negative cancer: no hormone receptors and not too much HER2. A test of the tumor must also find enough PD-L1. The report gives a score (CPS); it should be 10 or more.
immunotherapy-who-it-is-for-partner = It comes with another drug. Ask which one fits you:
    .chemo = **chemotherapy**
    .sacituzumab = **Newer (approved June 2026):** sacituzumab govitecan, an antibody-drug conjugate
immunotherapy-who-it-is-for-rare = Rare changes in a tumor (dMMR or MSI-H, TMB-high) can open immunotherapy too, as a rule after other treatment. With dMMR, dostarlimab is another such drug.
immunotherapy-who-it-is-for-atezolizumab = Older texts name atezolizumab. In the US it has not been a choice for breast cancer since 2021.

# Part: how it is given.
immunotherapy-how-it-is-given-iv = As an infusion into a vein (IV), often every 3 weeks. There is also a shot under the skin (Keytruda Qlex). Ask which one you will get, and how often.

# Part: what good it may do.
immunotherapy-benefit-numbers = These numbers are about groups in trials, not about you. All had triple-negative cancer with a CPS of 10 or more:
    .chemo = **With chemotherapy** (KEYNOTE-355, report of 2022): half of the people lived longer than 23 months. On chemotherapy alone, half lived longer than about 16 months.
    .sacituzumab = **With sacituzumab govitecan** (reports of 2026): half went longer than 11.2 months before the cancer grew. In the comparison group it was 7.8 months.
immunotherapy-benefit-not-everyone = Some people have no benefit at all. Scans will show if it helps you.

# Part: side effects.
immunotherapy-side-effects-common = You may notice tiredness, nausea, poor appetite, rash or itching, sore joints or muscles, or a thyroid that works too much or too little. Cough and diarrhea are common too, but always call about them.
immunotherapy-side-effects-organs = Immune cells can inflame healthy organs. Call now, day or night, about any of these, or 911 where the first box below says so.
    .organ = Where
    .signs = What you may notice
    .lungs-organ = Lungs
    .lungs-signs = cough, shortness of breath, chest pain
    .bowel-liver-organ = Bowel or liver
    .bowel-liver-signs = diarrhea, blood in stool, bad belly pain, yellow skin, dark urine
    .glands-organ = Glands
    .glands-signs = headache that stays, extreme tiredness, fainting, great thirst
    .nerves-organ = Nerves
    .nerves-signs = confusion, stiff neck, weak muscles
    .skin-organ = Skin
    .skin-signs = blisters, peeling, mouth sores
    .kidneys-organ = Kidneys
    .kidneys-signs = less urine, blood in urine
    .heart-eyes-organ = Heart or eyes
    .heart-eyes-signs = chest pain, uneven heartbeat, eye pain, changes in sight
immunotherapy-side-effects-late = It can begin weeks or months after the start, even up to 2 years after the last dose. Heart inflammation is rare but often deadly.

# Part: what to report at once. The shared signs stand in signs.ftl.
# Ruled lines.
immunotherapy-team-phone = My team’s numbers, day and night, and when to call:

# Part: daily life.
immunotherapy-daily-life-tips = What helps:
    .card = Carry your immunotherapy card. Show it in every emergency room.
    .early = Report new problems at once. Steroids (medicine against inflammation) work when they start early.
    .diarrhea = Do not treat diarrhea yourself. Call first.
    .history = Say so if you have an autoimmune disease (your immune system attacks your own body) or a transplant.
    .pregnancy = Use birth control during treatment and for 4 months after it.

# Part: without it, or when it stops working.
immunotherapy-without-it-chemo = Without it, chemotherapy is often the base of treatment for triple-negative cancer. In the trial above, people lived less long with chemotherapy alone. Ask what to expect for you.
immunotherapy-without-it-stops = If the cancer grows, your team will suggest another treatment. You did nothing wrong, and often there is another choice. Keep your card: side effects can still come.

# Part: what is not known.
immunotherapy-not-known-points = We do not know yet:
    .who = who will be helped
    .test = how best to measure PD-L1; the result depends on the test
    .partner = which partner drug is better for whom
    .life = whether people live longer with sacituzumab govitecan as the partner

# Part: other choices.
immunotherapy-other-choices-which = You can also ask about:
    .conjugate = chemotherapy, or an antibody-drug conjugate. When immunotherapy does not fit, two are newer first choices: datopotamab deruxtecan (approved May 2026) and sacituzumab govitecan (June 2026).
    .parp = a PARP inhibitor, if you were born with a BRCA change; or a clinical trial
    .palliative = a milder treatment, a break, or palliative care (relief at any stage, beside treatment)

# Part: what to ask.
immunotherapy-ask-immunotherapy = About immunotherapy:
    .score = What is my PD-L1 score (CPS)?
    .partner = Which drug will I get with it, and why?
    .illness = Do my other illnesses matter for it?
    .card = Can you give me an immunotherapy card?
immunotherapy-ask = About my plan:
