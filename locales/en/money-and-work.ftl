### Money, work and practical help: fact sheet of two pages.

# Title, readers, purpose and main message.
money-and-work = Money, work and practical help
    .short = Money and work
    .audience = People with { -mbc }, women and men, and their families
    .objective = Find out who can help with costs, insurance, work and daily life.
    .main-message = Costs can grow fast. Ask for help early: a financial counselor at your cancer center, and services that cost you nothing.

# Box: the key points.
money-and-work-key-points = What matters most:
    .early = Ask for a financial counselor at your cancer center.
    .medicines = There are programs that help to pay for medicines. Call before you skip a pill.
    .work = You have rights at work. A free service explains them.
    .home = Call 211 for help near you with rent, food or rides.

# Section: costs.
money-and-work-costs = When costs grow
money-and-work-costs-why = Costs can add up fast, and insurance papers are tiring. You or your partner may earn less than before. This is not your fault, and you may ask for help at any time.
money-and-work-costs-steps = Your first steps:
    .counselor = Ask your cancer center for a financial counselor: a person who explains insurance and costs.
    .medicines = Ask which programs help to pay for your medicines, and what help there is with other bills.
    .helpline = Call the Komen helpline. Ask about its money for people who struggle with treatment costs.
    .papers = Keep bills and letters together. Note who you spoke with, and when.
money-and-work-costs-pills = **Can’t pay for your pills?** Do not skip or stop them on your own. Call your { -care-team } first.

# Section: insurance.
money-and-work-insurance = Ask your insurance
money-and-work-insurance-ask = Have your card ready. You can ask:
    .yes-first = Do you have to say yes before I get this treatment (prior authorization)?
    .deductible = How much do I pay before you start to pay (deductible)?
    .copay = What is my share for each visit and each medicine (copay, coinsurance)?
    .most = What is the most I can pay in one year (out-of-pocket maximum)?
    .network = Are my doctor, hospital and pharmacy in your network?
    .no = If you say no, how do I ask you to look again (appeal)? By what date?

# Section: work.
money-and-work-work = Work
money-and-work-work-how = It depends on the treatment, the job and you. With hormone therapy, most people work as usual. Ask your team if there is work you should not do, such as heavy lifting. Ask how long each visit takes, so that you can plan.
money-and-work-work-rights = Before you tell your employer, cut your hours or stop, find out about your rights at work, your insurance and disability benefits. Triage Cancer explains them for free.

# Section: help in daily life.
money-and-work-home = Daily life
money-and-work-home-who = Who can help:
    .children = **Care for children or parents:** ask your team who can help.
    .rides = **Rides, a place to stay:** the American Cancer Society (see the handout “Support services”).
    .food = **Food, rent, other bills:** call 211 (not for emergencies).
    .friends = **Small things:** family and friends, one task each.

# Section: services, printed from the directory's data.
money-and-work-services = Where to get help
# Section: questions for the care team.
money-and-work-ask = What to ask
money-and-work-ask-questions = Ask your team:
# Ruled lines.
money-and-work-notes = People who help me, and their numbers:
