### A second opinion: fact sheet.

# Title, readers, purpose and main message.
second-opinion = A second opinion
    .short = Second opinion
    .audience = People with { -mbc }, women and men, and those who care for them
    .objective = Know when and how to get advice from another doctor, what to bring and what to ask.
    .main-message = A second opinion is advice from another doctor before you decide. You may ask for one at any time. First ask how soon you must decide.

# Box: the key points.
second-opinion-key-points = What matters most:
    .any-time = A second opinion is welcome at any time, not only at the start.
    .deadline = Ask how long your treatment can wait.
    .papers = Bring your test results and a list of your treatments.
    .choice = The choice is yours, together with the doctor you trust.

# Section: why.
second-opinion-why = Why ask another doctor?
second-opinion-why-differ = New drugs keep coming, and each plan is made for one person. So two good doctors may advise different things. A second opinion may show you another choice. Or it may agree with the first, and you can feel more sure.
second-opinion-when = You may ask at any time, for example:
    .start = before your first treatment
    .change = when the cancer grows or you must change treatment
    .local = when surgery or radiation is advised and you do not know its aim
    .unsure = when you have doubts, or wonder about a clinical trial

# Section: how.
second-opinion-how = How to get one
second-opinion-how-steps = Step by step:
    .tell = Tell your doctor. Say: “I would like a second opinion. Whom do you advise?”
    .by-when = Ask how soon you must decide, and what can wait.
    .where = Ask your doctor, a Komen navigator (helpline on this sheet) or a cancer center where to go.
    .insurance = Ask your insurance what you must pay. A financial counselor at your cancer center can help.
    .visit = Ask the new office which papers it needs and who sends them. Keep copies.
# Variables:
#   $nci-centers-more-than (Number) - NCI-designated cancer centers in the USA, rounded down. Example: 70
#   $nci-centers-more-than-year (Number) - the year that number is about. Example: 2025
second-opinion-how-centers = In { NUMBER($nci-centers-more-than-year, useGrouping: "false") } the National Cancer Institute (NCI) listed more than { NUMBER($nci-centers-more-than) } cancer centers that meet strict research standards.
second-opinion-how-not-wait = If cancer already causes serious trouble, for example with breathing, treatment often has to start soon. Ask before you wait. Sudden or severe shortness of breath: **call 911.**

# Section: what to bring.
second-opinion-bring = What to bring
second-opinion-bring-list = The second doctor needs what the first one had:
    .tests = test results: hormone receptors, HER2, inherited genes and others
    .sites = scans: where the cancer is
    .past = the treatments you have had
    .symptoms = your symptoms now
    .health = your age, other illnesses, your medicines, and if you are past menopause
    .wishes = what matters most to you: goals, family, work, money and beliefs

# Lines to fill in. The service above them comes from the shared list.
second-opinion-my-visit = My second opinion:
    .doctor = Doctor
    .place = Place
    .phone = Phone
    .date = Date and time

# Section: comparing.
second-opinion-compare = When the two plans differ
second-opinion-compare-talk = After the visit, talk with your own doctor. Ask each doctor what the plan aims for, and what is good and bad about it. Take time to read, and talk with your family. Weigh it all against what matters most to you. A choice that you make today can change later.
second-opinion-compare-guidelines = Ask which guidelines each doctor follows. Well-known ones come from the National Comprehensive Cancer Network (NCCN), the American Society of Clinical Oncology (ASCO) and the NCI. They rest on new research and on what experts agree on.

# Section: questions for the care team.
second-opinion-ask = What to ask
second-opinion-ask-questions = Ask both doctors:
