### The guide: booklet. Only its own texts; the other parts belong to the other handouts.

# Title, readers, purpose and main message.
guide = Living with metastatic breast cancer: your guide
    .short = Your guide
    .audience = People with { -mbc }, women and men, and those who care for them
    .objective = Understand your cancer, help to choose your treatment, know when to call and where to find help.
    .main-message = Metastatic breast cancer can’t be cured today. It can be treated, and treatment has two aims: a longer life, and good days in it.

# How to use the guide.
guide-how-to-use = You do not have to read it all at once. Start where you need help today. Leave out the treatments that are not for your cancer. Write in it, and bring it to your visits. The handouts and sheets that it names have more.

# Box: the key points.
guide-key-points = What matters most:
    .treatable = There is no cure today, but there is treatment.
    .plan = Your plan is made for you. What you want is part of it.
    .call = Some signs cannot wait. Look at the chapter “When to call” today.
    .not-alone = You are not alone. There is help for feelings, money and daily life.

# Chapter: what the illness is. Its other parts come from the handout on understanding it.
guide-what = What metastatic breast cancer is

# Part: cure and outlook.
guide-cure = Can it be cured?
guide-cure-today = Not today. But it can be treated. Newer drugs help people live longer, and some live with it for many years.
guide-cure-outlook = The outlook differs a lot from person to person. Your cancer doctor can give you a rough idea, but no one can name an exact time. Ask if you want to know.

# Part: how it begins. Its paragraphs come from the handout on understanding it.
guide-begins = How it begins

# Chapter: tests. Its other parts come from the handouts on tumor tests and gene tests.
guide-tests = Tests of your tumor and genes
guide-tests-table = Two tests are done on every tumor. Write down your own result and its date. The other tests stand in the handout “Tests that guide your treatment”.

# Chapter: how treatment is chosen. Its parts come from the handout on choosing treatment.
guide-choice = How your treatment is chosen
guide-first = What often comes first

# Chapters: one treatment each. Their parts come from the treatment sheets.
guide-hormone-therapy = Hormone therapy
guide-targeted-pills = Targeted pills with hormone therapy
guide-parp-inhibitors = PARP inhibitors (inherited BRCA change)
guide-her2-treatment = HER2-targeted treatment
guide-antibody-drug-conjugates = Antibody-drug conjugates
guide-immunotherapy = Immunotherapy
guide-chemotherapy = Chemotherapy
guide-local-treatment = Surgery and radiation
guide-bone-health = Cancer in the bones
guide-brain-metastases = Cancer in the brain

# Chapter: antibody-drug conjugates. The serious risks in short.
guide-conjugates-serious = **Serious risks:** inflamed lungs, which can be deadly (trastuzumab deruxtecan, datopotamab deruxtecan, ado-trastuzumab emtansine). Harm to the liver or heart (ado-trastuzumab emtansine). Very low white blood cells and bad diarrhea (sacituzumab govitecan). Harm to an unborn child. Call about any new cough, even a mild one, before your next dose. The sheet “Antibody-drug conjugates” says more.

# Chapter: relief. Its parts come from the handout on side effects.
guide-relief = Side effects, pain and palliative care

# Chapter: when to call. The boxes come from the shared list of signs.
guide-when-to-call = When to call
guide-when-to-call-do-not-wait = Do not wait for your next visit or for office hours. The boxes name signs that count with most treatments. Yours may have more: look at its sheet and at the sheet “When to call”, or ask.

# Chapter: when a treatment stops working. Its parts come from the handout of that name.
guide-stops-working = When a treatment stops working

# Chapter: clinical trials. Its parts come from the handout of that name.
guide-trials = Clinical trials

# Chapter: living with it. Its parts come from the handouts on living well and for caregivers.
guide-living = Living with it
guide-caregivers = For family and friends

# Chapter: money, work and practical help. Its parts come from the handout of that name.
guide-money = Money, work and practical help

# Chapter: the care team, and services. Its parts come from the handout on the team and the directory.
guide-team = Your care team
guide-help = Where to find more help

# Chapter: questions. They come from the list of questions, the introduction from the sheet for the first visit.
guide-questions = Questions to ask
guide-ask-treatment = About my cancer and my treatment:
guide-ask-life = About my life and my choices:

# Chapter: glossary.
guide-words = Words to know

# Chapter: room to write.
guide-notes = Notes
guide-notes-lines = My questions, dates and results:
