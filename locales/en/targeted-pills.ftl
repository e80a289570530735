### Targeted pills (CDK4/6, mTOR, PI3K and AKT inhibitors): treatment sheet.

# Title, readers, purpose and main message.
targeted-pills = Targeted pills with hormone therapy
    .short = Targeted pills
    .audience = People with hormone receptor-positive, HER2-negative { -mbc }, and those who care for them
    .objective = Know your pill, live with it day by day, and know when to call.
    .main-message = These pills can hold { -mbc } back longer, but not cure it. Fever, new cough, diarrhea or great thirst: call now.

# Box: the key points.
targeted-pills-key-points = What matters most:
    .aim = The aim is more good time before the cancer grows.
    .test = Some of these pills fit only if a test finds a certain gene change in the cancer.
    .dose = Many people need a lower dose. It does not mean that the treatment is not working.
    .call = You take the pills at home, so you notice trouble first. Call early.

# Part: how it works.
targeted-pills-how-it-works-kinds = Cancer cells follow signals to grow and divide. Each kind of pill blocks one:
    .cdk46 = **CDK4/6 inhibitors** (palbociclib, ribociclib, abemaciclib) put a brake on cell division.
    .mtor = **Everolimus** blocks mTOR, a signal for growth and energy.
    .pi3k = **PI3K inhibitors** (alpelisib, inavolisib) block a growth signal. A change in the PIK3CA gene leaves it switched on.
    .akt = **Capivasertib** blocks AKT, the next step of that signal.

# Part: who it is for, then one paragraph for each kind.
targeted-pills-who-for-all = Women and men with hormone receptor-positive, HER2-negative { -mbc }. A hormone drug goes with each pill. Before menopause, CDK4/6 inhibitors and capivasertib also need treatment that stops the ovaries. Is your cancer HER2-positive? Then HER2 drugs lead the plan: ask.
targeted-pills-who-for-cdk46 = **CDK4/6 inhibitors:** usually part of the first treatment. Ribociclib is not taken with tamoxifen: together they can upset the heart rhythm.
targeted-pills-who-for-mtor = **Everolimus:** may be added to hormone therapy. US label: with exemestane, after menopause, once letrozole or anastrozole no longer works.
targeted-pills-who-for-pi3k = **Alpelisib, inavolisib:** only if a test finds a PIK3CA change. Alpelisib goes with fulvestrant, after hormone therapy. Inavolisib goes with palbociclib and fulvestrant, if the cancer came back during or soon after hormone therapy for early cancer.
targeted-pills-who-for-akt = **Capivasertib:** only if a test finds a PIK3CA, AKT1 or PTEN change. It goes with fulvestrant, if the cancer grew after hormone treatment or came back within 12 months of treatment for early cancer.

# Part: how it is given: each drug with its brand name and rhythm, then what counts for all.
targeted-pills-how-given-rhythm = You take them at home:
    .three-weeks = palbociclib (Ibrance), ribociclib (Kisqali): 3 weeks on, 1 week off; palbociclib capsules with food
    .abemaciclib = abemaciclib (Verzenio): twice a day, without a break
    .daily = everolimus (Afinitor), alpelisib (Piqray), inavolisib (Itovebi): each day
    .capivasertib = capivasertib (Truqap): twice a day; 4 days on, 3 days off, each week
targeted-pills-how-given-handling = Mark days off on a calendar. Do not crush, open or share the pills. Wash your hands after you touch them. Keep them away from children and pets.
targeted-pills-how-given-missed = Capivasertib late by less than 4 hours: take it. Later than that: skip it. Other pills: ask what to do about a missed dose.

# Part: benefit, one paragraph for each kind.
targeted-pills-benefit-cdk46 = **CDK4/6 inhibitors** held the cancer longer in trials than a hormone drug alone. A longer life was shown for ribociclib with letrozole, and for abemaciclib with fulvestrant after earlier hormone therapy. It was not proven for palbociclib with letrozole, or for abemaciclib first with an aromatase inhibitor (final trial reports, 2024).
targeted-pills-benefit-mtor = **Everolimus** adds time before the cancer grows.
targeted-pills-benefit-pi3k = **Alpelisib and inavolisib** delay growth if the cancer has a PIK3CA change. Without it they are of no use.
targeted-pills-benefit-akt = **Capivasertib,** with fulvestrant, was approved in November 2023. In its trial, among people with one of the three changes, half went 7.3 months or longer without growth. On fulvestrant alone it was 3.1 months.

# Part: side effects, one paragraph for each kind.
targeted-pills-side-effects-cdk46 = **CDK4/6 inhibitors:** low white blood cells, infections, tiredness, nausea, mouth sores, thinner hair, changed liver tests. Diarrhea, most with abemaciclib, often in the first week.
targeted-pills-side-effects-mtor = **Everolimus:** mouth sores, mostly in the first 8 weeks. High blood sugar, rash, diarrhea, poor appetite, tiredness, infections.
targeted-pills-side-effects-pi3k = **Alpelisib, inavolisib:** high blood sugar in most people (85 out of 100 on inavolisib, US label, 2024). Diarrhea, nausea, poor appetite, mouth sores, tiredness. Rash (alpelisib). Low blood counts (inavolisib with palbociclib and fulvestrant).
targeted-pills-side-effects-akt = **Capivasertib:** diarrhea, nausea, vomiting, mouth sores, rash, itching, high blood sugar, tiredness, low red blood cells, urine infections.

# Part: report at once. After the 911 box, one paragraph on what to do before the call; then a box with signs of single drugs.
targeted-pills-before-you-call = **Fever:** call before you take acetaminophen or ibuprofen. **New cough, trouble breathing or a bad rash:** take no more of the pill until you have talked. For everyday side effects, do not stop on your own: call first.
targeted-pills-call-team = **Also call now, day or night:**
    .ribociclib = on ribociclib: a racing or uneven heartbeat
    .everolimus = on everolimus: much less urine, or swollen ankles
# Ruled lines.
targeted-pills-team-phone = My team’s numbers, day and night:

# Part: daily life. First what counts for all pills, then one list for each kind.
targeted-pills-daily-life-all = With every pill:
    .blood-tests = Go to your blood tests. They are frequent in the first months.
    .pharmacist = Show your pharmacist every pill, herb and vitamin. Ask before you take a new one.
    .grapefruit = No grapefruit or its juice with everolimus or a CDK4/6 inhibitor (so not with inavolisib plus palbociclib).
    .pregnancy = They can harm an unborn child. Use birth control, also afterward. Everolimus: 8 weeks. Inavolisib: 1 week. Capivasertib: 1 month (women) or 4 months (men). Fulvestrant or palbociclib taken with them may need longer. Other pills: ask.
targeted-pills-daily-life-cdk46 = **CDK4/6 inhibitors:**
    .loperamide = Abemaciclib: keep loperamide (a diarrhea medicine) at home. Ask for a plan: start with the first loose stool, drink, and call.
    .ecg = Ribociclib: you get a heart tracing (ECG) before the start and in the first weeks.
targeted-pills-daily-life-mtor = **Everolimus:**
    .rinse = Ask on day one for a dexamethasone (steroid) mouth rinse without alcohol. In a trial reported in 2016, about 2 out of 100 people who used it had moderate or worse mouth sores. In an earlier trial without it, 33 did.
    .mouth = Use a soft brush, salt-water rinses and soft food. No rinses with alcohol, peroxide, iodine or thyme.
    .vaccines = No live vaccines: ask which these are. Keep away from people who just had one.
    .tell = Say if you ever had hepatitis B or kidney trouble, take an ACE blood-pressure pill, or plan surgery.
targeted-pills-daily-life-sugar = **Alpelisib, inavolisib, capivasertib:**
    .before = Before you start: tests of blood sugar and A1c (sugar over months). Say if you have or had diabetes.
    .home = Ask how to check your sugar at home, often in the morning before food. Some people need diabetes pills.
    .alpelisib = Alpelisib: eat fewer sweets and less white starch, and walk each day. Ask about an allergy pill to help prevent rash.

# Part: without it, or when it stops working.
targeted-pills-stops-working-without = Without the pill, hormone therapy alone may still hold the cancer, but often not as long. You may choose that: talk it over.
targeted-pills-stops-working-next = In time the cancer may grow again. You did nothing wrong. Tests for ESR1, PIK3CA, AKT1 or PTEN changes help to choose what comes next: often another hormone drug, alone or with another targeted pill. When hormone drugs no longer work, chemotherapy usually follows, or an antibody-drug conjugate (chemotherapy tied to an antibody).

# Part: what is not known.
targeted-pills-unknown-points = We do not know yet:
    .which = which CDK4/6 inhibitor is best: no trial has fairly compared all three
    .sugar = how safe inavolisib is in type 1 diabetes, or if you need insulin
    .how-long = how long a pill will hold your cancer

# Part: other choices.
targeted-pills-other-choices-which = You can ask about a hormone drug alone, a clinical trial, a milder treatment or a break. Supportive (palliative) care eases pain and side effects at any stage, beside treatment.

# Part: what to ask.
targeted-pills-ask-questions = At your visit:
