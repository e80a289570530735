### PARP inhibitors and the inherited BRCA change: treatment sheet.

# Title, readers, purpose and main message.
parp-inhibitors = PARP inhibitors and the inherited BRCA change
    .short = PARP inhibitors
    .audience = People with { -mbc } and an inherited BRCA1 or BRCA2 change, and those who care for them
    .objective = Know what a PARP inhibitor can do, live with it day by day, and know when to call.
    .main-message = A PARP inhibitor is a pill for people born with a BRCA1 or BRCA2 change. It can hold { -mbc } back longer than chemotherapy, but not cure it. Fever, bleeding or trouble breathing: call now.

# Box: the key points.
parp-inhibitors-key-points = What matters most:
    .test = Only a test for inherited genes shows whether it may fit you.
    .aim = The aim is more time before the cancer grows, with good days in it.
    .blood = It can lower your blood counts. Blood tests are part of the treatment.
    .family = Your test result matters for your family too.

# Part: how it works.
parp-inhibitors-how-it-works-repair = Every cell mends its DNA (its building plan). BRCA1 and BRCA2 are genes that help with this. In cancer with a BRCA change, that repair is already weak. PARP inhibitors block a protein that also mends DNA. The cancer cells then cannot repair themselves.

# Part: who it is for.
parp-inhibitors-who-for-brca = Women and men with an inherited BRCA1 or BRCA2 change and HER2-negative { -mbc }. The cancer may be hormone receptor-positive or triple-negative.
parp-inhibitors-who-for-before = Many people have had chemotherapy before; chemotherapy for early cancer counts too. If the cancer is hormone receptor-positive, hormone therapy mostly comes first. Ask your team when it fits for you.
parp-inhibitors-who-for-test = Experts (NCCN, 2024) advise the BRCA test for everyone with { -mbc }, with or without cancer in the family. A genetic counselor (a person who explains gene tests) can help. A test of the tumor alone is another kind of test: ask which one you had.

# Part: how it is given: each drug with its brand name and rhythm.
parp-inhibitors-how-given-rhythm = You take it at home, with or without food, and without another cancer drug:
    .olaparib = olaparib (Lynparza): tablets, twice a day
    .talazoparib = talazoparib (Talzenna): capsule, once a day; swallow it whole
parp-inhibitors-how-given-handling = Do not crush, open or share the pills. Keep them away from children and pets.

# Part: benefit.
parp-inhibitors-benefit-time = In trials, people went longer without growth of the cancer than with chemotherapy, and treatment was gentler. A longer life overall has not been shown.

# Part: side effects.
parp-inhibitors-side-effects-common = You may notice:
    .anemia = tiredness, often from low red blood cells (anemia)
    .nausea = nausea, vomiting
    .diarrhea = diarrhea
    .appetite = poor appetite, changed taste
    .headache = headache
    .hair = thinner hair (talazoparib)
parp-inhibitors-side-effects-rare = Rare but serious: an illness of the bone marrow, where blood is made (MDS or leukemia). It can be deadly and may come after years. Olaparib can also inflame the lungs, cause blood clots or harm the liver.

# Part: report at once. After the 911 box, what to do before the call; then a box with signs that belong to these pills.
parp-inhibitors-before-you-call = **Fever:** call before you take acetaminophen or ibuprofen. **New cough or trouble breathing:** take no more of the pill until you have talked.
parp-inhibitors-call-team = **Also call the same day:**
    .anemia = very pale skin, or a racing heart
    .marrow = weakness that grows, weight loss, or infections that keep coming back
# Ruled lines.
parp-inhibitors-team-phone = My team’s numbers, day and night:

# Part: daily life.
parp-inhibitors-daily-life-tips = What helps:
    .blood-tests = Have your blood counts checked before the start and each month.
    .tired = Low red blood cells make you tired: rest when you need to. Now and then someone needs a blood transfusion.
    .nausea = Ask for a medicine against nausea before you need it.
    .pharmacist = Show your pharmacist every pill, herb and vitamin. On olaparib, ask about grapefruit. On talazoparib, name heart pills such as carvedilol, verapamil or amiodarone, and itraconazole (for fungus).
    .pregnancy = These pills can harm an unborn child. Use birth control; after talazoparib women for 7 months more, men for 4. Olaparib: ask how long.
    .keep-on = Do not stop on your own: call first.
parp-inhibitors-daily-life-family = The change is inherited: parents, brothers, sisters and children may have it too. Ask a genetic counselor how to tell them, and who may want a test. You did not cause it.

# Part: without it, or when it stops working.
parp-inhibitors-stops-working-without = Without it, other cancer drugs remain, such as chemotherapy. In trials, chemotherapy held the cancer for a shorter time and was harder to bear.
parp-inhibitors-stops-working-next = In time the cancer may grow again. You did nothing wrong. Often another drug follows. In triple-negative cancer with a BRCA change, platinum chemotherapy (cisplatin, carboplatin) may be considered when usual chemotherapy no longer works.

# Part: what is not known.
parp-inhibitors-unknown-points = We do not know yet:
    .life = whether these pills lengthen life overall
    .marrow = who will get the rare bone-marrow illness
    .her2 = how well they work in other kinds of cancer. US labels name HER2-negative only. NCCN experts (about 2022) allow any kind with an inherited BRCA change.

# Part: other choices.
parp-inhibitors-other-choices-which = You can ask about hormone therapy (if your cancer is hormone receptor-positive), chemotherapy, a clinical trial, a milder treatment or a break. Supportive (palliative) care eases pain and side effects at any stage, beside your treatment.

# Part: what to ask.
parp-inhibitors-ask-questions = At your visit:
