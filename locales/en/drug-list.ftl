### List of drugs: reference.

# Title, readers, purpose and main message.
drug-list = Drugs for metastatic breast cancer
    .short = Drug list
    .audience = People with { -mbc }, and those who help them with their medicines
    .objective = Look up a drug by its name and see which group it belongs to.
    .main-message = No one needs all these drugs. Your team chooses by your tumor tests, your health and what matters to you.

# Short introduction: how to read the list.
drug-list-how-to-use = How to read the list:
    .generic = The first name is the generic name: the name of the drug itself.
    .brand = The brand name comes from the company. One drug can have several brands, and some old brands may no longer be sold.
    .right-for-you = A drug on this list may not be right for you. Ask: “Is it for my kind of cancer?”
    .newer = New drugs keep coming, and this list shows the date it was checked. Ask whether there is something newer for you.

drug-list-everything-you-take = Show your team and your pharmacist everything you take: other medicines, vitamins, herbs and anything bought without a prescription. Some do not go together with cancer drugs. Do not stop or skip a cancer drug on your own because of everyday side effects. Call first.

# Box: names that look alike.
drug-list-look-alikes = Three names look alike, but they are three different drugs. One must never be swapped for another:
    .trastuzumab = trastuzumab (Herceptin)
    .emtansine = ado-trastuzumab emtansine (Kadcyla)
    .deruxtecan = trastuzumab deruxtecan (Enhertu)
    .check = Before each infusion, read the full name on the bag. If it is not the name you know, ask.

# Drugs approved or sold since the main sources were written.
drug-list-newer-drugs = Newer choices, not in the tables. Ask your team if one fits you:
    .datopotamab = **datopotamab deruxtecan** (Datroway), an antibody-drug conjugate: approved in January 2025 for some HR-positive, HER2-negative cancers, and in May 2026 as a first treatment for some triple-negative cancers
    .imlunestrant = **imlunestrant** (Inluriyo), a hormone therapy pill for an ESR1 change: approved in September 2025
    .vepdegestrant = **vepdegestrant** (Veppanu), a hormone therapy pill for an ESR1 change: approved in May 2026
    .denosumab-copies = **copies of denosumab** (such as Wyost, Osenvelt, Bomyntra and Aukelso), for bones: sold since 2025

# Ruled lines.
drug-list-my-list = My medicines: name, dose, when I take them
