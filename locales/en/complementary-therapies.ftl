### Complementary therapies: fact sheet.

# Title, readers, purpose and main message.
complementary-therapies = Complementary therapies
    .short = Complementary therapies
    .audience = People with { -mbc }, women and men, and those who care for them
    .objective = Know what may ease symptoms, what to be careful with, and what to tell your team.
    .main-message = Some therapies may ease symptoms when you use them along with your treatment. None of them cures cancer or takes the place of your treatment. Ask your team before you start one.

# Box: the key points.
complementary-therapies-key-points = What matters most:
    .beside = Acupuncture, mindfulness, yoga and massage may ease symptoms.
    .not-instead = Do not put off your treatment or trade it for another therapy.
    .ask = Ask your doctor before you start. Each therapy has its own risks.
    .herbs = Show your team every herb, vitamin and tea. Some herbs can weaken chemotherapy.

# Section: two words.
complementary-therapies-words = Two words, two meanings
complementary-therapies-words-two = The difference is how you use the therapy:
    .complementary = **Complementary** (or integrative) therapy is used along with standard treatment. The aim is to ease symptoms and to make life better.
    .alternative = **Alternative** therapy is used in place of standard treatment. None is known to work against this cancer.
complementary-therapies-words-no-delay = You may hear of a cure from people who mean well. Nothing of this kind cures cancer. If you think about trying it instead of treatment, tell your team first. They should hear you out.

# Section: what may help.
complementary-therapies-may-help = What may help
complementary-therapies-may-help-list = NCCIH, a US government center, says that these may ease symptoms:
    .acupuncture = **Acupuncture** (thin needles in the skin). For hot flashes there is little research. If you have sore joints from an aromatase inhibitor, ask about it.
    .mindfulness = **Mindfulness** training (calm attention to this moment).
    .yoga = **Yoga.** Walking, stretching and yoga can also ease sore joints from aromatase inhibitors.
    .massage = **Massage** is usually safe if done with care. Tell the therapist where the cancer is, and ask your team what to avoid.
complementary-therapies-may-help-unknown = **What we do not know:** research backs some of these therapies. For many others there is little. No one can say beforehand what will help you.

# Section: what to be careful with.
complementary-therapies-careful = What to be careful with
complementary-therapies-careful-list = Natural does not mean safe:
    .risks = **Any therapy** can have risks and side effects of its own.
    .herbs = **Herbs and supplements:** some herbs can make chemotherapy weaker. Ask before you take any.
    .grapefruit = **Grapefruit** and its juice: not with CDK4/6 inhibitors (palbociclib, ribociclib, abemaciclib), everolimus, inavolisib, lapatinib, neratinib or olaparib. With any other drug, ask your pharmacist.
    .calcium = **Calcium and vitamin D:** only as your team says. Do not cut out foods with calcium on your own.

# Section: who can help.
complementary-therapies-who = Who can help
complementary-therapies-who-team = Your team may have a specialist in these therapies (integrative care). Your pharmacist can check every pill, herb and vitamin. Tell them what you already use, home remedies too. No one should scold you for it.
complementary-therapies-who-nccih = To read more (NCCIH, National Center for Complementary and Integrative Health): [nccih.nih.gov](https://www.nccih.nih.gov).

# Section: a list to fill in.
complementary-therapies-list = My list
complementary-therapies-list-grid = Show this list to your team and your pharmacist.
    .what = What I take or do
    .how-much = How much, how often
    .why = What for

# Section: questions for the care team.
complementary-therapies-ask = What to ask
complementary-therapies-ask-questions = Say it in your own words, or like this:
complementary-therapies-ask-more = You can also ask:
    .symptom = Which of my symptoms could it ease?
    .clash = Could it weaken my treatment or clash with my medicines?
    .stop = Which side effects mean that I should stop it and call you?
    .specialist = Is there an integrative care specialist whom I can see?
