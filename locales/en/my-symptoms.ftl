### My symptoms this week: worksheet, one copy a week.

# Title, readers, purpose and main message.
my-symptoms = My symptoms this week
    .short = My symptoms
    .audience = People who live with { -mbc } and have treatment
    .objective = Show your team how you feel, so that they can help.
    .main-message = Symptoms and side effects can often be eased. Your team needs to know about them.

# Lines: which week.
my-symptoms-week = This week:
    .from = Week that begins on
    .treatment = Treatment this week, and the day

# Scale from 0 to 10: value = lead-in; .low and .high = words at 0 and 10; the others = rows.
my-symptoms-scale = How bad was it at its worst? Circle one number in each row.
    .low = none
    .high = worst I can imagine
    .pain = Pain
    .tiredness = Tiredness
    .nausea = Nausea or vomiting
    .appetite = Poor appetite
    .bowels = Diarrhea or constipation
    .mouth = Mouth sores
    .tingling = Tingling or numbness
    .sleep = Trouble sleeping
    .mood = Worry or sadness

# Ruled lines.
my-symptoms-could-not = What I could not do this week because of it:

# A pointer to the sheet of urgent signs.
my-symptoms-urgent = If it is urgent, do not just write it down here. For a temperature of 100.4 °F (38 °C) or more, or shaking chills, call now, day or night. The sheet “When to call” has all the signs.

# Table to write in: day by day.
my-symptoms-days = Day by day
    .day = Day
    .temperature = Temperature
    .symptom = What I felt, and how often
    .medicine = What I took or did
    .helped = Did it help?

# Questions for the care team: lead-in.
my-symptoms-ask = Ask your team:
