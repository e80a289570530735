### Clinical trials: fact sheet.

# Title, readers, purpose and main message.
clinical-trials = Clinical trials
    .short = Clinical trials
    .audience = People with { -mbc }, women and men, and those who care for them
    .objective = Know what a clinical trial is, what your rights are, what to ask and where to look.
    .main-message = A clinical trial is a study of a treatment in people. It is not a last resort. You can ask about one at any time. You can also say no, or leave.

# Box: the key points.
clinical-trials-key-points = What matters most:
    .when = Ask when you learn that you have { -mbc }, at each change of treatment, and when choices run short.
    .not-better = You get the standard treatment (the best known today) or the new one. New is not always better.
    .cost = Before you join, ask what the trial pays and what you or your insurance must pay.

# Section: what a trial is, for and against.
clinical-trials-what = What a trial is
clinical-trials-what-study = A trial can test a drug, a new way to give treatment, or a kind of surgery. There are trials for every stage; some are for the first treatment. Several new treatments for { -mbc } are being studied. Hospitals, clinics and doctors’ offices all over the US take part, often near home. Each trial has a sponsor that pays: the government, a drug company, a nonprofit, a hospital or a university.
clinical-trials-weigh = Weigh both sides:
    .for = **For:** you may get a new treatment before it is sold, and it may help you. Experts care for you. You help research move on.
    .against = **Against:** the new treatment may be no better, or worse. It may have side effects that no one knows yet.
clinical-trials-chance = In phase 3, chance often decides which treatment you get (randomized), since no one knows yet which is better. Often neither you nor your doctor knows which one you get (double-blind).

# Section: who can join.
clinical-trials-join = Who can join
clinical-trials-join-rules = Each trial has a written plan (protocol). Its rules on who can join (eligibility criteria) may look at:
    .health = your age, and your health now and in the past
    .kind = the type and stage of your cancer, and gene changes in it
    .past = past treatments: some are required, some rule you out

# Section: the phases.
clinical-trials-phases = The four phases
# The table: caption, heads of the columns, then row by row.
clinical-trials-phases-table = Phase 4 is not stage 4 of cancer. The FDA is the agency that approves medicines. The numbers of people come from a page with no date.
    .phase = Phase
    .aim = What it asks
    .people = How many people
    .one-phase = Phase 1
    .one-aim = First in people: what is the highest safe dose?
    .one-people = No number in our source
    .two-phase = Phase 2
    .two-aim = Is it safe? Does it work on one kind of cancer?
    .two-people = About 25 to 100
    .three-phase = Phase 3
    .three-aim = Is it safe, and better than standard treatment?
    .three-people = Several hundred or more
    .four-phase = Phase 4
    .four-aim = After FDA approval: is it safe and useful in the long run?
    .four-people = Often thousands

# Section: free help. The service comes from the shared list.
clinical-trials-help = Free help to find a trial

# Section: how to find a trial.
clinical-trials-find = Other ways to find one
clinical-trials-find-steps = Start with your own team:
    .team = **Your oncologist** (cancer doctor) and team may know of trials. They can search and help you decide.
    .matching = **Metastatic Trial Search** on the web looks for trials that fit you and can send alerts.
    .nci = **The National Cancer Institute (NCI)** searches for you, for free, and sends a list. Its website lists trials it pays for.
    .register = **ClinicalTrials.gov,** a US government list, has many drug company trials, but not every trial.
    .others = **Cancer centers, patient groups and drug companies** can tell you of trials. The website of PhRMA, a group of such companies, names its members.

# Section: costs.
clinical-trials-cost = Costs
clinical-trials-cost-who-pays = The sponsor pays for the study: the drug, tests, procedures and study visits. Routine care, such as extra visits, is often paid by the sponsor or by insurance, Medicare too. Your health plan may not pay for everything: ask first. Ask about travel, a place to stay and time off work, too.

# Section: rights.
clinical-trials-rights = Your rights
clinical-trials-rights-list = You decide, and you are protected:
    .consent = **Informed consent:** the team explains the purpose, the tests, the possible risks and benefits, and your other choices. You read the form, ask, and sign it only if you agree.
    .board = **A review board** (IRB) guards the safety of those who join.
    .leave = **You may say no, or leave** at any time, for any reason. You still get standard care.

# Section: questions for the care team.
clinical-trials-ask = What to ask
clinical-trials-ask-questions = Ask your doctor or the trial’s own team:
