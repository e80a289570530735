### Stopping cancer treatment and hospice: fact sheet of two pages, for readers who ask for it.

# Title, readers, purpose and main message.
stopping-treatment = Stopping cancer treatment, and hospice care
    .short = Stopping treatment
    .audience = Women and men with { -mbc } who think about stopping treatment, and their families
    .objective = Know what choices there are, what care goes on, and what to ask.
    .main-message = If cancer treatment stops, your care does not. You will still get help for pain, symptoms and worries.

# Before the reader goes on.
stopping-treatment-before-you-read = You choose when to read this, how much, and with whom.

# Box: the key points.
stopping-treatment-key-points = What matters most:
    .care = Stopping cancer drugs does not mean that care stops.
    .choice = It is your choice. Your team helps you to weigh it.
    .hospice = Hospice is care for comfort near the end of life, for you and your family.
    .ask = You may ask about it long before you need it.

# Section: when people think about stopping.
stopping-treatment-when = When to think about it
stopping-treatment-when-why = It may come up when a drug no longer works or has many side effects. Often there is another choice. But each time the cancer grows, the next treatment is less likely to help. Ask what you can expect from it, good and bad.
stopping-treatment-when-choices = You can talk about another treatment, a milder one, a break or a clinical trial. You can also talk about stopping cancer treatment, with care for your comfort.
stopping-treatment-when-decide = You did nothing wrong, and stopping is not giving up. You can ask for a second opinion at any time. No one can name an exact time: ask only if you want to know.

# Section: care that goes on.
stopping-treatment-care = Care goes on
stopping-treatment-care-goes-on = Palliative care eases pain, other symptoms and stress. You can have it at any stage: with cancer treatment, and without it. Ask who will lead your care when cancer treatment ends, and whom to call at night.

# Section: hospice.
stopping-treatment-hospice = What hospice is
stopping-treatment-hospice-what = Hospice care is for the time when comfort is the only aim. A team helps with pain and other symptoms. Most people get it at home. It helps your family too, also afterwards.
stopping-treatment-hospice-when = In the United States, hospice is meant for people whose doctors expect them to live about 6 months or less. Medicare uses this rule too. It is a rule of thumb, not a forecast for you. Ask early: you can learn about hospice and still wait.

# Table: palliative care and hospice side by side. First column: what is compared.
stopping-treatment-compare = Palliative care and hospice are not the same
    .what = Question
    .palliative = Palliative care
    .hospice = Hospice care
    .when-what = When?
    .when-palliative = At any stage, from the first day
    .when-hospice = Near the end of life
    .treatment-what = With treatment?
    .treatment-palliative = Yes, both together
    .treatment-hospice = No, it has stopped
    .aim-what = What for?
    .aim-palliative = Less pain, fewer symptoms, more good days
    .aim-hospice = Comfort, and support for your family
    .where-what = Where?
    .where-palliative = Clinic, hospital, home or phone
    .where-hospice = Most often at home

# Section: wishes.
stopping-treatment-wishes = Talk about your wishes
stopping-treatment-wishes-talk = With your team and the people close to you:
    .matters = Say what matters most to you now: people, places, being at home, a clear head.
    .who = Ask how to put your wishes in writing (an advance directive), and who may speak for you if you cannot.
    .change = You may change your mind. Say so each time.
    .feelings = Every feeling is allowed, yours and theirs. A counselor can help all of you.

# Section: when to call, with two boxes of shared signs.
stopping-treatment-when-to-call = When to call
# Ruled lines.
stopping-treatment-team-phone = Whom I call, day and night:

# Section: questions for the care team.
stopping-treatment-ask = What to ask
stopping-treatment-ask-questions = Choose the ones you want answered:
