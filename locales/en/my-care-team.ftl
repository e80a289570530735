### My care team: worksheet with names, phones and when to call.

# Title, readers, purpose and main message.
my-care-team = My care team
    .short = My care team
    .audience = People with { -mbc }, and those who help them
    .objective = Have every name and number on one sheet.
    .main-message = Fill in the two phone numbers first. Ask about the others at your next visit.

# Lines: how to reach the team.
my-care-team-reach = How I reach my team:
    .day = Phone, by day
    .night = Phone, nights and weekends
    .messages = Messages (app or email)
    .hospital = Emergency room

# Lines: people and their phone numbers.
my-care-team-people = My people. You may not need all of them; ask who is on your team.
    .oncologist = Cancer doctor (oncologist)
    .oncologist-phone = Phone
    .nurse = Nurse
    .nurse-phone = Phone
    .primary-care = Primary care doctor
    .primary-care-phone = Phone
    .pharmacist = Pharmacist
    .pharmacist-phone = Phone
    .navigator = Patient navigator (guides you through care)
    .navigator-phone = Phone
    .social-worker = Social worker
    .social-worker-phone = Phone
    .palliative = Palliative care (comfort and support at any stage)
    .palliative-phone = Phone

# Table to write in: other people on the team.
my-care-team-others = Others, such as a radiation doctor, dentist, counselor, dietitian or interpreter
    .name = Name
    .helps-with = Helps me with
    .phone = Phone

# Lines: people who help at home.
my-care-team-helpers = People who help me at home:
    .helper = Name
    .helper-phone = Phone

# Lines: when to call.
my-care-team-when = What my team told me about calling:
    .call-now = Call now, day or night, for
    .call-now-more = Also for
    .call-today = Call the same day for
    .call-today-more = Also for
    .office-hours = Can wait for office hours
    .office-hours-more = Also

# Ruled lines.
my-care-team-notes = Notes:

# Questions for the care team: lead-in.
my-care-team-ask = Ask your team:
