### Hormone therapy: treatment sheet of two pages. Its sections also stand in the booklet.

# Title, readers, purpose and main message.
hormone-therapy = Hormone therapy for metastatic breast cancer
    .short = Hormone therapy
    .audience = Women and men with hormone receptor-positive { -mbc }, and those who care for them
    .objective = Know what hormone therapy does, what to expect and when to call.
    .main-message = Hormone therapy cannot cure { -mbc }. It can hold it back for months or years. If side effects trouble you, call before you stop.

# Box: the key points.
hormone-therapy-key-points = What matters most:
    .aim = The aim is a longer life with good days in it.
    .how = Most kinds are a daily pill. Some are shots.
    .partner = A second drug often goes with it. That drug has warning signs of its own: ask for its sheet.

# Part: how it works.
hormone-therapy-how-it-works-kinds = Estrogen, a hormone, can make breast cancer grow. Hormone therapy gives you no estrogen; it starves the cancer of it:
    .aromatase-inhibitors = Anastrozole, letrozole, exemestane (aromatase inhibitors): they stop estrogen being made outside the ovaries.
    .receptor-blockers = Tamoxifen, toremifene: estrogen cannot reach its receptors (docking places).
    .receptor-degraders = Fulvestrant, some newer pills: the receptors also break down.
    .ovaries = Goserelin, leuprolide or surgery: the ovaries stop working.

# Part: who it is for.
hormone-therapy-who-for-receptors = Women and men with hormone receptor-positive cancer. In receptor-negative cancer it does not help.
hormone-therapy-who-for-menopause = Tamoxifen: before or after menopause, and for men. Toremifene: only after. Before menopause, aromatase inhibitors, fulvestrant and CDK4/6 inhibitors need treatment that stops the ovaries.

# Part: how it is given.
hormone-therapy-how-given-forms = Pills: once a day. Fulvestrant: two slow shots, one in each buttock; three doses two weeks apart, then monthly. Goserelin: an implant. Leuprolide: a shot.
hormone-therapy-how-given-how-long = It often goes on until the cancer grows or side effects become too much.

# Part: benefit.
hormone-therapy-benefit-time = It can hold the cancer for months or years, with fewer heavy side effects than chemotherapy. It acts slowly: if cancer already causes serious trouble, chemotherapy often comes first.
hormone-therapy-benefit-partner = If the cancer is also HER2-negative, a CDK4/6 inhibitor (it slows cell division) may hold it longer.

# Part: side effects.
hormone-therapy-side-effects-common = You may notice:
    .hot-flashes = hot flashes, night sweats
    .joints = sore, stiff joints and thinner bones (aromatase inhibitors)
    .vagina = vaginal dryness or discharge
    .tired = tiredness, poor sleep, mood swings
    .shots = nausea, sore spots after shots (fulvestrant)

# Part: report at once. One drug’s sign, right after the 911 box.
hormone-therapy-emergency-toremifene = **On toremifene, also call 911** for a racing or uneven heartbeat, or dizziness.
# Ruled lines.
hormone-therapy-team-phone = My team’s numbers, day and night:

# Part: daily life.
hormone-therapy-daily-life-tips = Walking and stretching ease sore joints. Also:
    .check-ups = Ask about a bone density test, a yearly gynecology visit (tamoxifen) and a heart tracing (toremifene).
    .pharmacist = Show your pharmacist all your medicines: tamoxifen does not go with ribociclib, letrozole, anastrozole or some antidepressants.
    .pregnancy = These drugs can harm an unborn child. Use birth control without hormones, also afterward: 2 months for tamoxifen, 1 year for fulvestrant.
hormone-therapy-daily-life-keep-on = Bone pain may flare when you start tamoxifen: call, but the drug may still work.

# Part: without it, or when it stops working.
hormone-therapy-stops-working-without = Without it, the cancer can use estrogen to grow.
hormone-therapy-stops-working-next = In time it may grow again. You did nothing wrong. Another hormone drug may help, alone or with a targeted drug; tests for ESR1, PIK3CA, AKT1 or PTEN changes help to choose. When none works, chemotherapy usually comes next.
hormone-therapy-stops-working-newer = ESR1 change: ask about elacestrant and newer choices: imlunestrant (approved September 2025), vepdegestrant (May 2026).

# Part: what is not known.
hormone-therapy-unknown-points = No one can tell how long it will hold, or whether the newest pills lengthen life.

# Part: other choices.
hormone-therapy-other-choices-which = You can ask about a clinical trial, a milder treatment, a break or supportive care.

# Part: what to ask.
hormone-therapy-ask-questions = At your visit:
