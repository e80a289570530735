### Bone metastases, bone drugs, fractures, teeth: treatment sheet. Its blocks may also stand in other handouts.

# Title, readers, purpose and main message.
bone-health = Bone metastases: protecting your bones
    .short = Bone health
    .audience = People with breast cancer in the bones, and those who care for them
    .objective = Know how bones can be protected, what to expect and when to call.
    .main-message = Breast cancer in the bones can hurt and can make bones weak. Medicine, radiation and surgery can ease pain and help prevent breaks. See a dentist before you start the medicine.

# Box: the key points.
bone-health-key-points = What matters most:
    .still-breast-cancer = It is still breast cancer, not bone cancer. Breast cancer drugs treat it.
    .dentist = See a dentist before the first dose. Later, tell every dentist what you get.
    .keep-on = Do not skip or stop denosumab on your own.
    .legs = Weak or numb legs, or loss of bladder or bowel control: go to the emergency room now.

# Part: how it works.
bone-health-how-it-works-problems = Cancer in a bone can bring pain, a break (fracture) or pressure on the spinal cord (nerves of the back). Tell your team about any bone, joint or back pain that stays.
bone-health-how-it-works-help = This can help:
    .drugs = **Bone-strengthening medicines** slow the cells that eat bone. They are zoledronic acid and pamidronate (bisphosphonates), and denosumab. They do not treat the cancer itself.
    .radiation = **Radiation** (high-energy rays) eases pain in one place.
    .surgery = **Surgery** can steady a weak bone or take pressure off the spinal cord.

# Part: who it is for.
bone-health-who-it-is-for-bones = Bone-strengthening medicine is for people whose breast cancer has spread to bone. You have it along with your cancer drugs.

# Part: how it is given.
bone-health-how-it-is-given-drugs = You get one of these:
    .zoledronic-acid = **Zoledronic acid:** an infusion (through a vein) every 3 to 4 weeks
    .denosumab = **Denosumab:** a shot under the skin every 4 weeks
    .pamidronate = **Pamidronate:** ask how it is given

# Part: what good it may do.
bone-health-benefit-drugs = Bone-strengthening medicine means fewer breaks and less bone pain. In trials, denosumab put off bone trouble longer than zoledronic acid did.
bone-health-benefit-local = Radiation often starts to ease pain in a bone after 1 to 2 weeks. Surgery can steady a bone before it breaks.

# Part: side effects.
bone-health-side-effects-common = You may notice:
    .flu-like = days like the flu after the first infusion, less often later; with 100.4 °F (38 °C) or more, call
    .aches-tired = aching bones or muscles, tiredness, nausea
    .low-calcium = low calcium (tingling or cramps: call now)
    .serious = serious: harm to the jawbone or kidneys
    .rare = rare: a break of the thigh bone; an inflamed eye (bisphosphonates)

# Ruled lines after the boxes of warning signs.
bone-health-team-phone = My team’s and my dentist’s numbers, and my own limits for calling:

# Part: daily life, with what comes before the first dose, and the names of denosumab.
bone-health-daily-life-first = Before the first dose:
    .dentist = See a dentist. If a tooth must come out, have it pulled before you start.
    .calcium = Calcium: if it is low, it is put right before the first denosumab shot.
    .kidneys = Kidneys: this blood test comes before every zoledronic acid infusion.
    .other-bone-drugs = Name every bone drug you have. Two bisphosphonates never go together.
bone-health-daily-life-tips = As a rule it is one visit a month. What helps:
    .teeth = Look after your teeth. Have none pulled before your dentist has talked with your cancer team.
    .calcium = Take calcium and vitamin D as you were told. Do not cut out foods with calcium on your own.
    .drink = Drink well if you get zoledronic acid.
    .weights = Ask which sports, lifting and work are safe for your bones.
    .pregnancy = Denosumab: use birth control during treatment and for 5 months after.
bone-health-daily-life-names = **One drug, many names:** Xgeva and Prolia are both denosumab. Never have both. Copies (biosimilars) of Xgeva have been sold in the US since June 2025: Wyost, Osenvelt, Bomyntra and Aukelso. Oziltus was approved in December 2025. Look for the word denosumab, not for the brand.

# Part: without it, or when it stops working.
bone-health-without-it-bones = Without protection, a weak bone breaks more easily and may hurt more. If it still hurts or weakens, radiation, surgery or other pain medicine may help.
bone-health-without-it-denosumab = **Stopping denosumab:** breaks in the spine have followed. Before you stop or delay it, ask what comes next.

# Part: what is not known.
bone-health-not-known-length = We do not know how long it is best to take these medicines. Ask what your team plans.

# Part: other choices.
bone-health-other-choices-which = You can ask about another bone drug, pain medicine, a clinical trial, or none of these for now. Ask for our sheet on surgery and radiation. Palliative care (care at any stage, beside your treatment) eases pain, other symptoms and stress.

# Part: what to ask.
bone-health-ask = At your visit:
