### Brain metastases: treatment sheet. Its blocks may also stand in other handouts.

# Title, readers, purpose and main message.
brain-metastases = Brain metastases: treatment and danger signs
    .short = Brain metastases
    .audience = People with breast cancer in the brain, and those who care for them
    .objective = Know which treatments there are, what to expect and when to call.
    .main-message = Breast cancer in the brain cannot be cured today, but it can be treated. Surgery, radiation and some drugs can ease symptoms. Show the emergency box to the people around you.

# Box: the key points.
brain-metastases-key-points = What matters most:
    .still-breast-cancer = It is still breast cancer, not brain cancer.
    .ways = Surgery, radiation and drugs can help. Ask which one fits and why.
    .steroids = Never stop steroid pills all at once.
    .signs = A first seizure or sudden confusion: call 911.

# Part: how it works.
brain-metastases-how-it-works-signs = Metastases (spots of spread) in the brain may cause severe headaches, blurred or double vision, loss of balance or nausea. Numbness, weakness, confusion or a seizure (a sudden burst of brain activity) are other signs.
brain-metastases-how-it-works-ways = Treatments:
    .surgery = **Surgery** takes out a tumor or makes it smaller for a time.
    .radiation = **Radiation** (high-energy rays) kills cancer cells in the brain. It goes to single spots (stereotactic) or to the whole brain.
    .drugs = **Medicines:** some cancer drugs reach the brain, above all tucatinib. At times chemotherapy goes into the fluid that surrounds brain and spinal cord.

# Part: who it is for.
brain-metastases-who-it-is-for-which = It depends on your cancer, symptoms and health. Surgery can be a choice when there are only a few metastases. The kind of radiation is chosen by what you need.
brain-metastases-who-it-is-for-her2 = **HER2-positive cancer:** tucatinib (pills twice a day) with trastuzumab and capecitabine may be used after other HER2 treatment.

# Part: how it is given.
brain-metastases-how-it-is-given-ways = What to expect:
    .surgery = **Surgery:** by a neurosurgeon (brain surgeon)
    .precise = **Stereotactic radiation** (radiosurgery): very precise, in high doses, in a few visits
    .whole-brain = **Whole-brain radiation:** about 10 to 15 visits over 2 to 3 weeks

# Part: what good it may do.
brain-metastases-benefit-what = Symptoms may settle. Surgery can shrink a tumor or take it out for a time.
brain-metastases-benefit-her2 = **The tucatinib mix** held HER2-positive cancer longer and lengthened life. Nearly half of the people in its trial had brain metastases (HER2CLIMB, 2020).

# Part: side effects.
brain-metastases-side-effects-common = You may have:
    .radiation = Radiation: tiredness, red skin; of the whole brain also hair loss and slower thinking
    .surgery = Surgery: pain, tiredness, an infected wound, bleeding
    .tucatinib = Tucatinib mix: diarrhea, sore red palms and soles, nausea, tiredness

# Box after the shared warning signs: slow signs, and steroid pills.
brain-metastases-call-slow-signs = Also call the same day if:
    .slow = headaches, sight, balance, thinking or strength slowly get worse
    .steroids = you run out of steroid pills or vomit them
# Ruled lines after the boxes of warning signs.
brain-metastases-team-phone = My team’s numbers, day and night, and my own limits for calling:

# Part: daily life.
brain-metastases-daily-life-steroids = **Steroid pills** (such as dexamethasone, against swelling) are lowered step by step. Never stop them all at once.
brain-metastases-daily-life-tips = What helps:
    .others = Ask the people around you to learn what to do in a seizure.
    .driving = Ask if you may drive, work, lift and do sports.
    .tucatinib = Before tucatinib with capecitabine, ask about the DPYD gene test and for our sheet on HER2 treatment. Bad diarrhea is a danger sign.
    .feelings = Fear, worry, ups and downs are normal. Ask for someone to talk to.

# Part: without it, or when it stops working.
brain-metastases-without-it-what = Without treatment, metastases in the brain can grow, swell or bleed, and symptoms can get worse. No one can say how fast. Ask what you can expect with and without each treatment.
brain-metastases-without-it-next = If one treatment stops working, ask what else may help. Talk early with your team and your family about what matters most to you. Your wishes may change: say so.

# Part: what is not known.
brain-metastases-not-known-points = No one can tell beforehand how long a treatment will hold. Whether strong treatment of each of a few metastases helps you live longer is still being studied.

# Part: other choices.
brain-metastases-other-choices-which = In HER2-positive cancer, a text of 2019 also names neratinib with capecitabine (label: after two or more HER2 treatments). You can ask about a clinical trial, a second opinion, or less treatment. Palliative care (care at any stage, beside your treatment) eases pain, other symptoms and stress.

# Part: what to ask.
brain-metastases-ask = At your visit:
