### Drugs from A to Z, generic and brand names: reference.

# Title, readers, purpose and main message.
drug-index = Drugs from A to Z
    .short = Drugs A–Z
    .audience = People with { -mbc }, and those who help them with their medicines
    .objective = Find a drug by the name on the box, the bag or the prescription.
    .main-message = One drug can have several names. Look up the name you see; the list leads you to the other.

# How to use the list.
drug-index-how-to-use = The list has generic names (the drug itself) and brand names (from the company) together. Some old brands may no longer be sold, and copies can carry other names. If a name is missing, ask your pharmacist. The sheet “Drugs for metastatic breast cancer” tells what each group does.
