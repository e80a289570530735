### Hormone therapy: fact sheet of two pages. Its sections also stand in the booklet.

# Title, readers, purpose and main message.
hormone-therapy = Hormone therapy for metastatic breast cancer
    .short = Hormone therapy
    .audience = Women and men with hormone receptor-positive { -mbc }, and those who care for them
    .objective = Know what hormone therapy does, what to expect and when to call.
    .main-message = Hormone therapy cannot cure { -mbc }. It can hold it back, often for months or years. If side effects trouble you, call before you stop.

# Box: the key points.
hormone-therapy-key-points = What matters most:
    .aim = The aim is a longer life with good days in it.
    .how = Most kinds are a daily pill. Some are shots.
    .partner = A second drug often goes with it.

# Section: how it works.
hormone-therapy-how-it-works = How it works
hormone-therapy-how-it-works-kinds = Estrogen, a hormone, can make breast cancer grow. Hormone therapy gives you no hormones; it starves the cancer of estrogen:
    .aromatase-inhibitors = Aromatase inhibitors (anastrozole, letrozole, exemestane) stop estrogen from being made outside the ovaries.
    .receptor-blockers = Tamoxifen and toremifene keep estrogen off the cancer’s receptors (docking places).
    .receptor-degraders = Fulvestrant and some newer pills also break the receptors down.
    .ovaries = Goserelin and leuprolide switch off the ovaries. Surgery removes them.

# Section: who it is for.
hormone-therapy-who-for = Who it is for
hormone-therapy-who-for-receptors = Women and men with hormone receptor-positive cancer. In receptor-negative cancer it does not help.
hormone-therapy-who-for-menopause = Tamoxifen is used before or after menopause, and by men; toremifene only after. Before menopause, aromatase inhibitors need treatment that switches off the ovaries.

# Section: how it is given.
hormone-therapy-how-given = How it is given
hormone-therapy-how-given-forms = Pills: once a day. Fulvestrant: two slow shots, one in each buttock; three doses two weeks apart, then monthly. Goserelin, leuprolide: a shot or an implant.
hormone-therapy-how-given-how-long = It often goes on until the cancer grows or side effects become too much.

# Section: benefit.
hormone-therapy-benefit = What good it may do
hormone-therapy-benefit-time = It can hold the cancer for months or years, with fewer heavy side effects than chemotherapy. It may take months to act: if cancer already causes serious trouble, chemotherapy often comes first.
hormone-therapy-benefit-partner = If the cancer is also HER2-negative, a CDK4/6 inhibitor (it slows cell division) may hold it longer.

# Section: side effects, with the two boxes of warning signs.
hormone-therapy-side-effects = Side effects to expect
hormone-therapy-side-effects-common = You may notice:
    .hot-flashes = hot flashes, night sweats
    .joints = sore, stiff joints (aromatase inhibitors)
    .vagina = vaginal dryness or discharge
    .tired = tiredness, poor sleep, mood swings
    .bones = thinner bones (aromatase inhibitors, ovary treatment)
    .shots-and-new-pills = nausea, muscle pain, sore spots after shots (fulvestrant)
# Box: signs that need 911.
hormone-therapy-emergency = Call 911 if you have:
    .breath-chest = sudden or severe shortness of breath, chest pain, coughing blood, fainting
    .stroke = a drooping face, weakness on one side, slurred speech, sudden blindness, a sudden very bad headache
    .brain = a first seizure, sudden confusion
    .heartbeat = a racing or uneven heartbeat, or dizziness, on toremifene
    .allergy = hives, swollen face or throat, or hard breathing after a shot or new pill
    .legs = weak or numb legs, or loss of bladder or bowel control
# Box: signs to tell the care team about, each with how soon.
hormone-therapy-call-team = First four signs: call now, day or night. If no one answers soon, go to the emergency room.
    .fever = a temperature of 100.4 °F (38 °C) or more, or shaking chills, if you also take a CDK4/6 inhibitor (call before any fever pill)
    .clot = one leg or arm swollen, sore, warm, red or blue (may be a clot)
    .bone = sudden bone pain after little or no force, or a leg that cannot bear weight
    .heavy-bleeding = vaginal bleeding of a pad an hour or more, or a growing bruise after shots
    .same-day = **Call the same day:** yellow skin or eyes; great thirst, much urine, constipation, weakness
    .womb-eyes = **Call within a day:** any vaginal bleeding, rusty discharge, pelvic pressure, blurred sight
# Ruled lines.
hormone-therapy-team-phone = My team’s numbers, day and night, and when to call:

# Section: daily life.
hormone-therapy-daily-life = Daily life
hormone-therapy-daily-life-tips = What helps:
    .check-ups = Ask about a bone density test (aromatase inhibitors) and a yearly gynecology visit (tamoxifen).
    .pharmacist = Show your pharmacist all your medicines. Some antidepressants weaken tamoxifen. Ask before you take it with ribociclib, letrozole or anastrozole.
    .pregnancy = These drugs can harm an unborn child. Ask about birth control without hormones.
hormone-therapy-daily-life-keep-on = Bone pain may flare when you start tamoxifen: call, but the drug may still work.

# Section: when it stops working.
hormone-therapy-stops-working = When it stops working
hormone-therapy-stops-working-next = In time the cancer may grow again. You did nothing wrong. Another hormone drug may help, alone or with a targeted drug; tests for ESR1, PIK3CA, AKT1 or PTEN changes help to choose. When none works, chemotherapy usually comes next.
hormone-therapy-stops-working-newer = ESR1 change: ask which estrogen-receptor pill fits, such as elacestrant.

# Section: what is not known.
hormone-therapy-unknown = What we do not know
hormone-therapy-unknown-points = No one can tell how long it will hold.

# Section: other choices.
hormone-therapy-other-choices = Other choices
hormone-therapy-other-choices-which = You can ask about a clinical trial, a milder treatment, a break, or supportive care to ease pain and side effects.

# Section: questions for the care team.
hormone-therapy-ask = What to ask
hormone-therapy-ask-questions = At your visit:
    .which = Which hormone drug do you advise, and why?
    .partner = Will I get a second drug with it?
    .working = How will we know if it works?
