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
    .brand = The brand name comes from the company. A drug can have several, and some old brands may no longer be sold.
    .right-for-you = Not every drug here is right for you. Ask: “Is it for my kind of cancer?”

drug-list-everything-you-take = Show your team and your pharmacist everything you take, also vitamins, herbs and things bought without a prescription. Some do not go together with cancer drugs. Do not stop or skip a cancer drug on your own because of everyday side effects. Call first.

# Box: names that look alike.
drug-list-look-alikes = Three names look alike, but they are three different drugs. One must never be swapped for another:
    .trastuzumab = trastuzumab (Herceptin)
    .emtansine = ado-trastuzumab emtansine (Kadcyla)
    .deruxtecan = trastuzumab deruxtecan (Enhertu)
    .check = Before each infusion, read the full name on the bag. If it is not the name you know, ask.

# Drugs approved or sold since the main sources were written.
drug-list-newer-drugs = Newer choices, not in the tables. Ask your team if one fits you:
    .datopotamab = **datopotamab deruxtecan** (Datroway), approved in January 2025 for some HR-positive, HER2-negative cancers. Since May 2026 it is also a first treatment for some triple-negative cancers
    .esr1-pills = **imlunestrant** (Inluriyo) and **vepdegestrant** (Veppanu), hormone therapy pills for an ESR1 change: approved in September 2025 and May 2026
    .denosumab-copies = **copies of denosumab** (such as Wyost, Osenvelt, Bomyntra and Aukelso), for bones: sold since 2025
