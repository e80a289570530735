### Scans and other checks: fact sheet of two pages.

# Title, readers, purpose and main message.
scans = Scans and other checks
    .short = Scans
    .audience = People with { -mbc }, women and men, and those who go with them
    .objective = Know why you are checked, what the tests and the words mean, and how to bear the wait.
    .main-message = Regular checks show whether your treatment works. Waiting for results can be hard, and you can get help with that.

# Box: the key points.
scans-key-points = What matters most:
    .why = Checks answer one question: is the cancer responding to treatment?
    .together = Scans and blood tests are read together with how you feel.
    .plan = Your team sets how often. Ask for your own plan.
    .new-signs = A new sign cannot wait for the next scan.

# Section: the reason.
scans-why = Why you are checked
scans-why-check = During treatment your team checks at set times if it works. As a rule treatment goes on while it works and you can bear it. It is changed when the cancer grows or side effects are too heavy.

# Section: the tests.
scans-tests = The tests
scans-tests-list = You do not need all of them:
    .ct = **CT scan:** X-ray pictures from many sides, joined by a computer.
    .pet = **PET scan:** shows active cells after a small dose of radioactive sugar.
    .bone-scan = **Bone scan:** a picture of the whole skeleton.
    .mri = **MRI:** pictures made with a magnet, without X-rays.
    .x-ray = **X-ray:** for example of the chest.
    .blood = **Blood tests:** some look for tumor markers.
    .biopsy = **Biopsy:** a small piece of tissue, looked at in the lab.

# Section: tumor markers.
scans-markers = Blood tumor markers
scans-markers-blood = These are substances in the blood. Common ones are CA 15-3, CA 27.29 and CEA. They can rise for reasons other than cancer, so they are never read alone. Ask what a change means for you.

# Section: words for results.
scans-words = Words for results
scans-words-list = You may hear:
    .response = **Response:** the cancer has become smaller or stopped growing.
    .stable = **Stable:** the cancer has not grown.
    .progression = **Progression:** it has grown or spread.
    .ned = **No evidence of disease (NED):** scans show no cancer now. This is rare, but possible in some types. It is not a cure. An older word is remission.

# Section: scan worry.
scans-worry = Scan worry
scans-worry-name = Fear before a scan or its result has a name of its own: scanxiety. Fear and ups and downs are normal.
scans-worry-help = You can try this:
    .when = Ask before the scan when and how you will get the result.
    .someone = Have someone with you, there or on the phone, when you hear it.
    .plan = Plan something you like for the days of waiting.
    .mindfulness = Mindfulness or yoga may help.
    .support = Talk with a counselor, a support group or a person who has been through it.

# Table to write in.
scans-mine = My own plan
scans-mine-checks = Bring it to each visit.
    .test = Test
    .when = Date
    .result = What it showed
    .next = What comes next

# Section: signs between scans.
scans-between = Between scans
scans-between-call = Do not wait for the next scan if you have a new sign. Call your team the same day about pain that is new, severe or no longer held by your medicine. Some signs mean 911: the sheet “When to call” lists them.
scans-team-phone = My team’s numbers, day and night:

# Section: what is not known.
scans-unknown = What scans cannot tell
scans-unknown-points = No scan can tell how long a treatment will go on working. Our sources name no schedule that is right for everyone.

# Section: questions for the care team.
scans-questions = What to ask
scans-ask = At your visit:
