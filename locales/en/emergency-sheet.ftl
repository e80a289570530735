### Emergency sheet for the fridge door: worksheet of one page. The signs’ own words stand in signs.ftl.

# Title, readers, purpose and main message.
emergency-sheet = Emergency sheet
    .short = Emergency sheet
    .audience = People with { -mbc } and everyone in their home
    .objective = Hang this sheet where all can see it, such as on the fridge.
    .main-message = Say: “Metastatic breast cancer, on treatment.”

# Lines for phone numbers.
emergency-sheet-phones = My name and phone numbers:
    .name = My name
    .day = My team, by day
    .hospital = Emergency room
    .night = Nights and weekends

# Lines for medicines and allergies.
emergency-sheet-medicines = My medicines:
    .treatment = Cancer treatment
    .last-dose = Last dose
    .medicines = Other medicines
    .allergies = Allergies
