### Drugs from A to Z, generic and brand names: reference.

# Title, readers, purpose and main message.
drug-index = Drugs from A to Z
    .short = Drugs A–Z
    .audience = People with { -mbc }, and those who help them with their medicines
    .objective = Find a drug by the name on the box, the bag or the prescription.
    .main-message = Look up the name you see; the list leads you to the other.

# How to use the list.
drug-index-how-to-use = The list has generic names (the drug itself) and brand names (from the company). Some old brands may no longer be sold, and copies can carry other names. If a name is missing, ask your pharmacist.

# Names that need a word of warning.
drug-index-flags = Two names need an explanation:
    .atezolizumab = Atezolizumab: not a breast cancer choice in the US since 2021.
    .dostarlimab = Dostarlimab: only for tumors with the dMMR marker, which is rare.
