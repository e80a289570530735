### Living well and emotional support: fact sheet of two pages. Other handouts include some of its blocks.

# Title, readers, purpose and main message.
living-well = Living well with metastatic breast cancer
    .short = Living well
    .audience = People with { -mbc }, women and men, and those close to them
    .objective = Find help for feelings, pain and daily life, and say what matters to you.
    .main-message = You can get help with feelings, pain and daily life at any time, along with cancer treatment. You do not have to do this alone.

# Box: the key points.
living-well-key-points = What matters most:
    .normal = Fear, worry, ups and downs are normal.
    .others = Other people live with this too. It can help to talk with them.
    .palliative = Palliative care eases pain, symptoms and stress. Ask for it early.
    .wishes = What you want from life is part of your treatment plan.

# Section: feelings.
living-well-feelings = Your feelings
living-well-feelings-normal = Fear and worry are normal. So are good days next to bad ones. Every feeling is allowed. You did not make the cancer spread. It can’t be cured today, but it can be treated. Newer drugs help people live longer, and how it goes differs a lot from person to person.
living-well-feelings-hard-times = Some times are harder: the first news, the wait for a scan (this worry has a name, scanxiety), a change of treatment. Tell your { -care-team } and the people close to you. Their support may help.

# Section: people to talk to.
living-well-people = People to talk to
living-well-people-who = Your team may know who is near you. Ask for:
    .counselor = **a counselor,** clinical social worker or psychologist: one-on-one talks, for you or your family
    .group = **a support group:** a place to meet others who have { -mbc }
    .peer = **a peer mentor:** one person with { -mbc } who talks with you
living-well-people-komen = From Susan G. Komen:
    .facebook = a closed group on Facebook; search for “Komen Metastatic Breast Cancer (Stage IV) Group” and ask to join
    .podcast = the podcast “Real Pink,” for people with { -mbc } and caregivers
    .series = [www.komen.org/mbcseries](https://www.komen.org/mbcseries): free talks, the MBC Impact Series, for you and your loved ones

# Section: palliative care.
living-well-palliative = Palliative care
living-well-palliative-what = Palliative care is also called supportive care. Its team treats pain, other symptoms and worry, and helps a family under strain. It is for anyone with { -mbc }, at any stage, beside cancer treatment. It is not the same as hospice, which is comfort care near the end of life.
living-well-palliative-benefit = It can bring more good days and ease a low mood. You may get it in a clinic or hospital, at home or by phone. What there is differs from place to place. Ask your doctor to send you to a palliative care team or a pain specialist.

# Section: daily life.
living-well-daily-life = Daily life
living-well-daily-life-tips = Small things that may help:
    .joy = Make time for things you love.
    .move = Move often. A walk with others counts. Ask what you should not do.
    .food = Eat good food. Tell your team if you have little appetite.
    .tired = Tell your team about fatigue: strong tiredness that sleep does not fix.
    .extra = Acupuncture, mindfulness, yoga or massage may ease symptoms. They do not treat the cancer. Ask before you take herbs or supplements: some herbs weaken chemotherapy.

# Section: the reader's own wishes.
living-well-wishes = Your wishes count
living-well-wishes-talk = Quality of life is how well you live, day by day. Talk about it with your team and your family: it helps to choose a treatment. You may ask for a break or a milder treatment. Your wishes may change, and a choice you make today can change later. Say so each time.

# Section: when to call, with two boxes of shared signs.
living-well-when-to-call = When to call
# Ruled lines.
living-well-team-phone = My team’s numbers, day and night:

# Section: questions for the care team.
living-well-ask = What to ask
living-well-ask-questions = At your next visit:
