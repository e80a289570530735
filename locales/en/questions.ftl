### Questions for the care team: topics, questions and the smaller questions that follow them.

## The handout: booklet with all questions

# Title, readers, purpose and main message.
questions = My questions
    .short = My questions
    .audience = People with { -mbc }, women and men, and those who go with them to visits
    .objective = Find the right question and write down the answer.
    .main-message = You may ask anything, as often as you need. Pick a few questions for each visit.

# What may be left out.
questions-skip = The questions are grouped by topic. Skip what is not about you, or what you do not want to know now. The last topic is about stopping cancer treatment; you do not have to open it.

# Heading and ruled lines for own questions.
questions-own = My own questions
questions-own-lines = Write them down as they come:

## Topics

topic-about-my-cancer = About my cancer
topic-treatment = My treatment
topic-side-effects-support = Side effects and support
topic-emergency = When to call, when to go to the hospital
topic-logistics = Where, when and how long
topic-bone = Cancer in my bones
topic-brain = Cancer in my brain
topic-clinical-trials = Clinical trials
topic-practical = Money and daily life
topic-stopping = Stopping cancer treatment

## About my cancer

question-where-spread = Where is the cancer in my body now?
question-prognosis = What is my likely outlook (prognosis) with treatment?
    .followup-without-treatment = What is it without treatment?
question-biopsy-new-site = Will you take a sample (biopsy) from the new place?
    .followup-other-tests = Are other tests needed there?
question-receptors = Is my cancer hormone receptor-positive or negative? What is its HER2 result?
    .followup-changed = Did these results change since my first cancer?
    .followup-meaning = What do they mean for my choices?
question-test-pik3ca = Do I need a test for PIK3CA, AKT1 or PTEN changes?
    .followup-sample = Will you test my blood (liquid biopsy) or the tumor?
question-test-esr1 = Do I need a test for an ESR1 change?
    .followup-sample = Will you test my blood (liquid biopsy) or the tumor?
question-test-pdl1 = Do I need a PD-L1 test?
question-test-brca = Should I have a test for inherited BRCA1 and BRCA2 changes?
    .followup-parp-inhibitor = Could a PARP inhibitor then help me?
question-outlook-factors = Which facts about my cancer change my outlook?

## My treatment

question-options = Which treatments can I have?
    .followup-pros-and-cons = What is good and bad about each?
    .followup-advice = Which one do you advise? Why?
question-first-line = Which treatment do you want to start with?
question-why-this = Why this one for me?
question-goal = What do we hope this treatment will do?
question-other-types = Could other kinds of treatment work for me?
    .followup-which = Which ones?
    .followup-outlook = How would each change my outlook?
question-quality-of-life = How will treatment change my quality of life, day to day?
question-time-to-decide = By when must I decide?
question-second-opinion = Would a second opinion help me?
    .followup-how = How do I get one?
question-is-it-working = How do we find out if the treatment works?
    .followup-tests = Which tests will I have?
    .followup-how-often = How often?
question-stops-working = If the first treatment stops working, what is next?
question-which-guideline = Which treatment guidelines do you use?
question-local-goal = Why surgery or radiation now: to cure, or to ease symptoms?
question-complementary = I would like to try acupuncture, herbs or another extra therapy. Is it safe for me?
question-vaccines = Which vaccines do my family and I need?
question-my-goals = These things matter most to me. How does my plan fit them?
question-treatment-break = May I take a break from treatment? May I choose a milder one?

## Side effects and support

question-side-effects = Which side effects may I get?
    .followup-how-long = How long do they last?
    .followup-prevent = How can I prevent or ease them?
question-late-effects = Can side effects stay for a long time, or for good?
question-pain = Will I have pain? What helps?
    .followup-specialist = Can I see a palliative care or pain specialist?
question-activity-limits = Is there anything I should not do (work, lifting, sports, driving)?
question-support-me = Where do I find a counselor or a support group?
    .followup-family = What help is there for my family?
question-peer = Can you put me in touch with another person who has { -mbc }?

## When to call, when to go to the hospital

question-call-when = Which side effects must I tell you about at once?
question-er-when = Which problems mean that I should go to the emergency room now?
question-how-contact = How do I reach you or your team? At night? On weekends?

## Where, when, how long

question-duration = How many weeks, months or years will I have this treatment?
question-place-session = Where do I go for treatment?
    .followup-visit-length = How much time does one visit take?

## Cancer in my bones

question-bone-protect = Are my bones at risk?
    .followup-keep-from-breaking = How do I keep them from breaking, and from other problems?
    .followup-bone-medicine = Do I need medicine to make bones stronger?
question-bone-other = What else can you do for my bones?

## Cancer in my brain

question-brain-drugs = Which drugs can reach my brain? Can I have one of them?
question-brain-local = Could surgery or radiation help my brain metastases?

## Clinical trials

question-trials-join = Is there a clinical trial for me?
    .followup-read-more = Where can I read more about it?
question-trials-search = Can your team search for a trial with me?
question-trials-cost = What does the trial pay for? What must I or my insurance pay?
question-trials-eligible = Do I meet the rules to join (health, past treatment, gene changes, age)?
question-trials-leave = What happens if I leave the trial early?
question-trials-expect = What would I have to do during the trial?

## Money and daily life

question-money = Who can help me with costs and insurance?
    .followup-medicines = Is there help to pay for my medicines?
question-care-at-home = Who can help with my children, my parents or my work?

## Stopping cancer treatment

question-stop-when = What will tell us that it is time to stop cancer treatment?
question-stop-who = Who leads my medical care once cancer treatment ends?
question-stop-care = If I stop, how will you care for me?
question-stop-hospice = When do we talk about hospice?

## Added for the sheets on gene tests, scans and men

question-test-family = What do my gene test results mean for my family?
    .followup-genetic-counselor = Can I talk with a genetic counselor?
question-test-genomic = Would a wider gene test of my tumor (genomic test) help to choose my treatment?
question-scan-results = When will I get my results? Who will tell me, and how?
question-tumor-markers = Do you check tumor markers in my blood? What does a change mean for me?
question-men-plan = Which parts of my plan differ because I am a man? What is known about this treatment in men?
question-men-children = I may want a child later. What should I do before treatment begins?

## Questions of the sheets on chemotherapy, local treatment, bones and brain

question-dpyd-test = Before capecitabine or fluorouracil (5-FU): was my DPYD gene tested? What was the result?
question-local-wait = What may happen if I wait with surgery or radiation?
question-local-pause = How long will my other treatment pause for surgery or radiation?
question-bone-drug-which = Which bone drug do you advise? Which tests and dental work do I need first?
question-bone-drug-end = How long will I have the bone drug? What comes next if I stop or delay it?
question-brain-thinking = How may this treatment change my thinking and memory?
