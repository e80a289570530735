### The care team, who does what: fact sheet.

# Title, readers, purpose and main message.
your-care-team = Your care team: who does what
    .short = Your care team
    .audience = People with { -mbc }, women and men, and those who care for them
    .objective = Know who can help with what, whom to call, and how to work with your team.
    .main-message = Many people work together for you, and you are one of the team. Know whom to call by day and at night.

# Box: the key points.
your-care-team-key-points = What matters most:
    .you = What matters to you is part of the plan. Say it often. It may change.
    .lead = Your medical oncologist (cancer doctor) leads your treatment with medicines.
    .phone = Ask today for the number to call at night and on weekends.
    .ask-for = Ask early for help with pain, feelings, money or daily life.

# Section: doctors.
your-care-team-doctors = Doctors
your-care-team-doctors-list = You may not meet them all:
    .oncologist = **Medical oncologist:** leads your treatment with medicines. Can speak with you about your outlook and clinical trials.
    .radiologist = **Radiologist:** reads your scans.
    .pathologist = **Pathologist:** studies samples of your tumor.
    .neurosurgeon = **Neurosurgeon:** operates on the brain and nerves.
    .palliative = **Palliative care specialist:** eases pain, other symptoms and stress at any stage, along with your treatment.
    .pain = **Pain specialist:** treats pain.
    .primary-care = **Primary care doctor:** looks after your general health and other illnesses.

# Section: others who treat and advise.
your-care-team-others = Others who care for your body
your-care-team-others-list = Ask how to reach them:
    .nurse = **Nurse:** gives treatment and answers everyday questions.
    .pharmacist = **Pharmacist:** checks that your medicines, herbs and vitamins go together.
    .genetic-counselor = **Genetic counselor:** explains tests of the genes you were born with.
    .dietitian = **Dietitian:** helps with food and eating problems.
    .physical-therapist = **Physical therapist:** helps you move and keep your strength.
    .integrative = **Integrative care specialist:** knows extra therapies, such as acupuncture.

# Section: help with life, feelings and money.
your-care-team-life = Feelings, money and daily life
your-care-team-life-list = This help is part of your care:
    .navigator = **Patient navigator:** guides you through care and finds services for you.
    .social-worker = **Social worker:** helps with practical, money and family matters.
    .mental-health = **Counselor, psychologist** or other mental health professional: helps with worry, fear and sadness.
    .financial-counselor = **Financial counselor:** answers questions on costs and insurance at your cancer center.
    .peer = **Peer mentor:** a person with { -mbc } who talks with you, one to one. A **support group** lets you meet several.

# Section: family and friends.
your-care-team-family = Family and friends
your-care-team-family-people = The people close to you can help you decide and help with daily life. They need flu shots too. Tell the team whom they may talk to. If you have radiation or join a trial, more people will join your team: ask for their names.

# Lines to fill in.
your-care-team-numbers = Names and numbers (there is more room on the sheet “My care team”):
    .oncologist = Oncologist
    .nurse = Nurse
    .day-phone = Phone by day
    .night-phone = Phone at night, weekends
    .navigator = Patient navigator or social worker
    .pharmacy = Pharmacy
    .primary-care = Primary care doctor
    .other = Another person on my team

# Section: working together.
your-care-team-together = How to work with your team
your-care-team-together-tips = These things help:
    .goals = Talk often about your goals and wishes, with your team and your family. If they change, say so.
    .decide = When you are offered a plan, take time to read about it. Weigh the good and the bad against what matters to you. Decide together.
    .second-opinion = You may ask for a second opinion at any time.
    .night = When a sign cannot wait (sheet “When to call”), do not wait for the next visit or for office hours. Call.
    .questions = Write your questions down. Bring someone to listen with you.
    .language = If you would rather speak another language, ask for a medical interpreter.

# Section: questions for the care team.
your-care-team-ask = What to ask
your-care-team-ask-questions = At your next visit, ask:
