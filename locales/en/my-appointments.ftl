### My appointments and scans: worksheet.

# Title, readers, purpose and main message.
my-appointments = My appointments and scans
    .short = My appointments
    .audience = People with { -mbc }, and those who help them
    .objective = Keep visits, scans and results in order.
    .main-message = Regular checks show whether the treatment works. Ask when and how you will hear each result.

# Table to write in: visits.
my-appointments-visits = My visits
    .date = Day and time
    .place = Place
    .who = With whom
    .reason = What for, and what was said

# Boxes to tick: what to bring.
my-appointments-bring = For each visit I have:
    .questions = my questions, the three most important first
    .medicines = a list of everything I take
    .symptoms = my symptoms sheet
    .person = someone who listens and writes for me
    .interpreter = an interpreter, asked for ahead of time

# Table to write in: scans.
my-appointments-scans = My scans and blood tests
    .date = Date
    .scan = Scan or test
    .body-part = Part of the body
    .result = Result, in my words

# Lines: the next scan and its result.
my-appointments-next = My next scan:
    .next-scan = Day, time and place
    .result-day = I hear the result on
    .result-how = By phone, online or at a visit
    .result-who = Person who will be with me

# A word on scan worry.
my-appointments-scan-worry = Many people are afraid before a scan or a result. It has a name: scanxiety. Tell your team. You can ask to get results quickly, or to hear them only in person.

# Questions for the care team: lead-in.
my-appointments-ask = Ask your team:
