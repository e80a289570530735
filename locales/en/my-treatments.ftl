### My treatments so far: worksheet.

# Title, readers, purpose and main message.
my-treatments = My treatments so far
    .short = My treatments
    .audience = People with { -mbc }, and those who help them
    .objective = Show any doctor in two minutes what you have had.
    .main-message = What you have had before helps to choose what comes next.

# How to use the sheet.
my-treatments-how-to-use = Begin with your first breast cancer, if you had one before. Fill in what you know; your team can help with dates and names. Bring the sheet when you ask for a second opinion or about a clinical trial.

# Lines: the beginning.
my-treatments-start = How it began:
    .first = First breast cancer, date
    .metastatic = Metastatic since, date
    .places = Places in my body
    .surgery = First surgery, what and when
    .radiation = First radiation, where and when
    .other-illness = Other illnesses

# Table to write in: cancer medicines.
my-treatments-medicines = My cancer medicines, in order
    .name = Medicine
    .from = From
    .until = Until
    .why-ended = Why it ended
    .side-effects = Side effects I had

# Table to write in: radiation and surgery.
my-treatments-radiation-and-surgery = Radiation and surgery since the cancer spread
    .date = Date
    .what = What was done
    .where = Where in my body

# Lines: treatment now.
my-treatments-now = Now:
    .treatment = My treatment now
    .aim = What we hope it will do
    .next-check = Next scan or check
    .next-option = What could come next

# Questions for the care team: lead-in.
my-treatments-ask = Ask your team:
