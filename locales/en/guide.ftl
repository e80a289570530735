### The guide: booklet. Only its own texts; the other parts belong to the other handouts.

# Title, readers, purpose and main message.
guide = Living with metastatic breast cancer: your guide
    .short = Your guide
    .audience = People with { -mbc }, women and men, and those who care for them
    .objective = Understand your cancer, help to choose your treatment, know when to call and where to find help.
    .main-message = Metastatic breast cancer can’t be cured today. It can be treated, and treatment has two aims: a longer life, and good days in it.

# How to use the guide.
guide-how-to-use = You do not have to read it all at once. Start where you need help today. Write in it, and bring it to your visits.

# Box: the key points.
guide-key-points = What matters most:
    .treatable = There is no cure today, but there is treatment.
    .plan = Your plan is made for you. What you want is part of it.
    .call = Some signs cannot wait. Look at the chapter “When to call” today.
    .not-alone = You are not alone. There is help for feelings, money and daily life.

# Chapter: what the illness is.
guide-what = What metastatic breast cancer is
guide-what-spread = Your cancer began in the breast. Some cells left it, traveled in the blood or the lymph system and now grow somewhere else. Most often that is in the bones, lungs, liver or brain. The name for this is { -mbc }, or MBC.
guide-what-stage = Another name is stage IV (4). It is the last stage, not a type of breast cancer of its own.
guide-what-still-breast-cancer = Wherever it grows, it stays breast cancer. In a bone it is not bone cancer. That is why you get drugs for breast cancer.

# Part: cure and outlook.
guide-cure = Can it be cured?
guide-cure-today = Not today. But it can be treated. Newer drugs help people live longer, and some live with it for many years.
guide-cure-outlook = The outlook differs a lot from person to person. Your cancer doctor can give you a rough idea, but no one can name an exact time. Ask if you want to know.

# Part: who has it, and how it begins.
guide-who = Who has it, and how it begins
# Variables:
#   $prevalence-2020 (Number) - women living with MBC in the USA. Example: 168,000
#   $prevalence-2020-year (Number) - the year that number is about. Example: 2020
guide-who-how-many = You are far from the only one. In { NUMBER($prevalence-2020-year, useGrouping: "false") }, an estimate says, more than { NUMBER($prevalence-2020) } women in the United States were living with it. Men can have it too; they are not in this number.
guide-who-when = It shows up in one of two ways:
    .later = **Later,** which is more common: some cells stayed in the body after an earlier breast cancer was treated. They were asleep, and no test could see them. Years later they began to grow. No one knows what woke them.
    .from-the-start = **From the start:** it has already spread when breast cancer is first found (de novo).
guide-who-not-your-fault = You did not make the cancer spread. Do not blame yourself.

# Chapter: tests. Its other parts come from the handout on tumor tests.
guide-tests = Tests of your tumor
guide-tests-main = Two tests for every tumor
guide-tests-table = Write down your own result and its date. The other tests stand in the handout “Tests that guide your treatment”.

# Chapter: how treatment is chosen.
guide-choice = How your treatment is chosen
guide-choice-goals = For more life and better days, treatment tries to:
    .hold-back = shrink the tumors, or slow their growth and spread
    .symptoms = ease symptoms or keep them away
    .side-effects = cause as few side effects as possible
guide-choice-kinds = The main treatment is medicine that works in the whole body: hormone therapy, targeted therapy, chemotherapy or immunotherapy, alone or together. Surgery and radiation treat one place, for example to ease pain.
guide-choice-plan = Your team looks at:
    .tests = your test results
    .where = where the cancer is and what you feel
    .before = the treatments you have already had
    .health = your age, your health and menopause
    .life = what you want, your beliefs, your family and your money

# Part: one treatment after another.
guide-lines = One treatment after another
guide-lines-how = Treatments come one after another, in lines of treatment. Often one goes on until the cancer grows or side effects become too much. Then your team suggests another. One line can last months or years; no one can say beforehand how long. Scans and blood tests show if it works.
guide-lines-next = A change can be a hard moment. It is not your fault, and often there is another choice. Ask what to expect from it.

# Part: the reader's own wishes.
guide-your-say = Your say in it
guide-your-say-wishes = Tell your { -care-team } and your family what matters most to you. You may change your mind: tell them that too. Weigh the good and the bad of each choice, and decide together.
guide-your-say-ask = You may also ask for:
    .second-opinion = **a second opinion** from another doctor, at any time
    .trial = **a clinical trial**, above all when you start or change treatment
    .palliative-care = **palliative care**, which eases pain and other symptoms at any time, along with treatment
    .milder = **a milder treatment or a break**

# Chapter: hormone therapy. Its sections come from the handout on hormone therapy.
guide-hormone-therapy = Hormone therapy
guide-hormone-therapy-for-whom = If your cancer has hormone receptors, this is usually your first treatment. If it has none, go on to the next chapter.
guide-hormone-therapy-side-effects = Side effects

# Chapter: when to call. Two boxes come from the handout on hormone therapy.
guide-when-to-call = When to call
guide-when-to-call-do-not-wait = Do not wait for your next visit or for office hours. The first two boxes are written for hormone therapy. Most of these signs are urgent with any treatment. Ask which others matter with yours.
# Box: signs with other treatments.
guide-when-to-call-other-treatments = With other treatments, call now, day or night, for the first three signs:
    .fever = a temperature of 100.4 °F (38 °C) or more, or shaking chills, if you have chemotherapy, immunotherapy, a targeted drug or a port under the skin, even if you feel fine (call before you take a fever pill)
    .lungs = a new or worse cough or shortness of breath, with a targeted drug or immunotherapy (call before your next dose)
    .diarrhea = four or more loose stools a day above your usual, or blood in them; with immunotherapy any change; with sacituzumab govitecan the first one
    .back-pain = **Call the same day,** with any treatment: new or changed back or neck pain, like a tight band, or worse when you lie down, cough or strain

# Chapter: questions. They come from the list of questions, the introduction from the sheet for the first visit.
guide-questions = Questions to ask

# Chapter: drugs. The table comes from the list of drugs.
guide-drugs = Drugs by group
guide-drugs-where = Here is one group that often goes with hormone therapy. The handout “Drugs for metastatic breast cancer” has them all.

# Chapter: support services. Its other parts come from the directory.
guide-help = Where to find help
guide-help-more = Here are two to start with. There are more in the handout “Support services”.

# Chapter: glossary.
guide-words = Words to know

# Chapter: room to write.
guide-notes = Notes
guide-notes-lines = My questions, dates and results:
