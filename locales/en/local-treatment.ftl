### Surgery, radiation and other local treatment: treatment sheet. Its blocks may also stand in other handouts.

# Title, readers, purpose and main message.
local-treatment = Surgery, radiation and other local treatment
    .short = Surgery and radiation
    .audience = People with { -mbc } who may have surgery, radiation or another local treatment, and those who care for them
    .objective = Know what local treatment can do, what to expect and when to call.
    .main-message = Local treatment acts on one place in the body. In { -mbc } it mostly eases symptoms and prevents harm; it will hardly clear all the cancer. Ask: what is the aim for me?

# Box: the key points.
local-treatment-key-points = What matters most:
    .one-place = It treats one place. Drugs for the whole body stay the main treatment.
    .aim = It can mean less pain, steadier bones and nerves that keep working.
    .one-session = For plain bone pain, one session of radiation can do as much as several.
    .legs = Weak or numb legs, or loss of bladder or bowel control: go to the emergency room now.

# Part: how it works.
local-treatment-how-it-works-ways = There are several ways:
    .surgery = **Surgery** takes out one trouble spot or props up a weak bone.
    .radiation = **Radiation** (high-energy rays) kills cancer cells in one place.
    .regional-chemo = **Chemotherapy in one area:** now and then a drug goes into the fluid that surrounds brain and spinal cord.
    .drain = **Draining:** fluid around a lung can be let out.

# Part: who it is for.
local-treatment-who-it-is-for-when = Surgery, radiation or both may help if you have:
    .bone = a bone that hurts or may break
    .cord = a tumor that presses on the spinal cord (nerves of the back)
    .few = a few spots of cancer (metastases) in one place, such as the brain
    .wound = an open wound on the breast or chest
    .pressing = a tumor that bleeds, or that hurts because it presses on nerves
    .liver-vessel = a blocked blood vessel in the liver

# Part: how it is given.
local-treatment-how-it-is-given-surgery = **Surgery:** you have an operation. Cancer drugs pause so that you can heal.
local-treatment-how-it-is-given-radiation = **Radiation:** visits are short, as a rule with no hospital stay.
local-treatment-how-it-is-given-bone = **Radiation for bone pain:** in plain cases one session works as well as several. At times it is repeated later.

# Part: what good it may do.
local-treatment-benefit-surgery = Surgery can bring less pain, a steadier bone and saved nerves. It may slow a tumor, but it seldom changes the whole disease.
local-treatment-benefit-bone-pain = Radiation often starts to ease bone pain after 1 to 2 weeks. In pooled studies (2019), about 57 to 70 out of 100 people with painful bone metastases had less pain. About 24 to 35 out of 100 had none left. In an older review (1997), about 40 out of 100 lost half of their pain.

# Part: side effects.
local-treatment-side-effects-common = You may have:
    .surgery = Surgery: pain, tiredness, bleeding, an infected wound
    .radiation = Radiation: tiredness, red skin, nausea (belly or back)
    .flare = Radiation of a bone: more pain for 1 or 2 days, soon after the session

# Box after the shared warning signs: signs after an operation.
local-treatment-call-after-surgery = After an operation, also call now, day or night, if you have:
    .wound = a red or leaking wound
    .weakness = new weakness or numbness (in the legs or on one side of the body, follow the emergency box)
# Ruled lines after the boxes of warning signs.
local-treatment-team-phone = My team’s numbers, day and night, and my own limits for calling:

# Part: daily life.
local-treatment-daily-life-tips = What helps:
    .pain-medicine = Ask for pain medicine before a session of radiation.
    .physical-therapy = Ask for physical therapy after surgery.
    .precise = Ask if stereotactic radiation (very precise, in few visits) fits you.

# Part: without it, or when it stops working.
local-treatment-without-it-wait = Drugs for the whole body stay the main treatment. But a weak bone may break. Pressure on the spinal cord can take away your walking, and then hours matter. Ask what may happen if you wait.
local-treatment-without-it-again = If pain comes back, radiation can sometimes be given again. Ask which other relief fits the place where the cancer is.

# Part: what is not known.
local-treatment-not-known-breast = **Taking out the tumor in the breast** may cure early breast cancer. In { -mbc } it is not routine. Studies that looked back hinted at a longer life, but fitter people had been picked for surgery. Trials in which chance decided found no clear gain. Today it is done mainly for pain, bleeding or an open wound.
local-treatment-not-known-few = **Only a few metastases:** whether strong treatment of each one helps you live longer is still being studied.

# Part: other choices.
local-treatment-other-choices-which = You can ask about other drugs, bone-strengthening medicine, pain medicine or a clinical trial. We have sheets on bone metastases and on brain metastases. Palliative care (care at any stage, beside your treatment) eases pain, other symptoms and stress.

# Part: what to ask.
local-treatment-ask = Before you decide:
