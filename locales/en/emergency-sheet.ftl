### Emergency sheet for the fridge door: worksheet of one page. The signs’ own words stand in signs.ftl.

# Title, readers, purpose and main message.
emergency-sheet = Emergency sheet
    .short = Emergency sheet
    .audience = People with { -mbc } and their families
    .objective = Hang it where all can see it, as on the fridge.
    .main-message = Say: “Metastatic breast cancer, on treatment.”

# Lines for phone numbers.
emergency-sheet-phones = My name and phone numbers:
    .name = My name
    .day = My team, by day
    .hospital = Emergency room
    .night = Nights and weekends

# Lines: treatment and allergies.
emergency-sheet-treatment = My medicines are in the table of this sheet.
    .treatment = Cancer treatment
    .allergies = Allergies

# Where to find the other signs.
emergency-sheet-more = Some medicines have their own urgent signs. The sheet “When to call” has all of them. Ask your team which ones to add for you.

# Table to write in: medicines.
emergency-sheet-medicines = All my medicines, also for other illnesses
    .name = Medicine
    .dose = Dose
    .when = When I take it
