### Wallet card that folds: worksheet.

# Title, readers, purpose and main message.
wallet-card = Wallet card
    .short = Wallet card
    .audience = People with { -mbc } who are having treatment
    .objective = Carry a card that speaks for you in an emergency.
    .main-message = Fill in the card and carry it with you. Show it in any emergency room.

# The card: value = title on the front; .say = sentence on the back; the others = labels of lines.
wallet-card-card = I have metastatic breast cancer
    .say = I am on cancer treatment. Fever or chills may mean a serious infection: please see me at once and call my team.
    .name = Name
    .born = Date of birth
    .treatment = Cancer treatment
    .medicines = Other medicines
    .allergies = Allergies
    .team-day = My team, by day
    .team-night = Nights and weekends
    .hospital = My hospital
    .helper = Please also call

# How to make the card.
wallet-card-steps = How to make it:
    .fill-in = Fill in both sides with a pen.
    .cut = Cut out the card and fold it in the middle.
    .carry = Carry it with your insurance card. Copy the page to make a second card for the person who helps you.
    .renew = Make a new card each time your treatment changes.

# What else belongs on the card.
wallet-card-special = Write it on the card if it is true for you:
    .immunotherapy = You have immunotherapy, or had it in the last 2 years. Carry your immunotherapy card too.
    .capecitabine = You take capecitabine or get fluorouracil (5-FU): an antidote exists, and it must start within 96 hours of the last dose.
    .port = You have a port or another catheter.
    .blood-thinner = You take a blood thinner.
