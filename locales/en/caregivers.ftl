### For caregivers and family: fact sheet of two pages.

# Title, readers, purpose and main message.
caregivers = For caregivers, family and friends
    .short = For caregivers
    .audience = Family, friends and others who help someone with { -mbc }
    .objective = Know how to help, which signs cannot wait, and where to find help for yourself.
    .main-message = Your help counts, and so do you. Learn the signs that cannot wait, and ask for support for yourself too.

# Box: the key points.
caregivers-key-points = What matters most:
    .signs = Some signs cannot wait. Keep this sheet where you can see it.
    .listen = Ask what the person wants. It may change.
    .pills = Handle cancer pills with care.
    .you = Care teams and helplines are there for you too.

# Section: urgent signs, with two boxes of shared signs and the team's numbers.
caregivers-signs = Signs that cannot wait
caregivers-signs-how = In the boxes, “you” is the person with cancer. Do not wait for the next visit. There are more signs: ask the team for its full list.
# Ruled lines.
caregivers-team-phone = The team’s numbers, day, night and weekend:
# Under the boxes: first aid in a seizure.
caregivers-signs-seizure = **In a seizure,** turn the person on the side and loosen the collar. Put nothing in the mouth. Note the time, and call 911.

# Section: how to help.
caregivers-help = How you can help
caregivers-help-ways = Ask first what would be good. For example:
    .visits = Go along to visits. Bring the questions, and write down the answers and the next step.
    .listen = Listen. Fear and bad days are normal. You do not have to cheer the person up.
    .choices = Talk often about what matters most to the person. If it changes, help to tell the team.
    .daily = Take over one task: a meal, a ride, the children, an insurance paper.
    .together = Do something together. A short walk counts.

# Section: cancer pills at home.
caregivers-pills = Cancer pills at home
caregivers-pills-care = Handle them with care:
    .whole = Do not crush, open or share them.
    .hands = Wear gloves, and wash your hands. If you are pregnant or nursing, do not touch them.
    .away = Keep them away from children and pets.
    .stop = Call before a dose is skipped because of a side effect. If a sign says “no further dose,” do not give it: call now.
    .steroids = Steroid pills (such as dexamethasone) taken for more than a few days are lowered step by step. They must not stop suddenly. If they run out or the person vomits them, call.

# Section: vaccines.
caregivers-vaccines = Vaccines for all of you
caregivers-vaccines-which = The CDC (a US health agency) advises a flu shot each year for people with cancer and their caregivers. Ask which COVID-19 and other vaccines each of you needs now. While treatment weakens the body’s defenses, the person must not get live vaccines, such as the nasal flu spray or those against measles or chickenpox. Ask before anyone at home gets one.

# Section: help for the caregiver.
caregivers-you = Help for you
caregivers-you-support = Worry, ups and downs are normal for you too. Counselors and support groups are there for loved ones as well. A palliative care team (it eases pain, symptoms and stress at any stage) also helps families under strain. The Komen Breast Care Helpline is for you too: see the handout “Support services.”

# Section: questions for the care team.
caregivers-ask = What to ask
caregivers-ask-questions = Ask them together at the next visit:
