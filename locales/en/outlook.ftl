### Outlook and numbers: fact sheet of two pages, only for readers who ask for it.

# Title, readers, purpose and main message.
outlook = Outlook and numbers
    .short = Outlook
    .audience = People with { -mbc } who want to know about the outlook
    .objective = Know what numbers can say, what they cannot say, and how to ask.
    .main-message = This sheet has numbers about how long people live with { -mbc }. You do not have to read it. You may stop here, now or at any line.

# A calm warning before everything else.
outlook-before = Before you read on
outlook-before-you-read = Some people want to know numbers, others do not. Both are right. You can read this later, or with someone you trust. You can also ask your doctor to tell you only as much as you want.

# Box: the key points.
outlook-key-points = What matters most:
    .differs = The outlook differs a lot from person to person.
    .average = Numbers are averages. They do not predict your own course.
    .longer = Newer drugs help people live longer. Some live with it for many years.
    .choice = You decide how much you want to know.

# Section: the numbers.
outlook-numbers = What the numbers say
# Variables:
#   $survival-5y-women-2024 (Number) - out of 100 women with MBC in the USA, those alive five years or more after diagnosis. Example: 33
#   $survival-5y-women-2024-year (Number) - year of the source. Example: 2024
outlook-numbers-women = **After five years:** in a source from { NUMBER($survival-5y-women-2024-year, useGrouping: "false") }, about { NUMBER($survival-5y-women-2024) } out of 100 US women with this cancer live that long after diagnosis, or longer. That is about a third. Some live ten years or longer; how many is not stated.
# Variables:
#   $survival-5y-seer-2024 (Number) - out of 100 people in the USA whose breast cancer was distant when first found, those alive after five years (relative survival). Example: 31
#   $survival-5y-seer-2024-year (Number) - year of the source. Example: 2024
outlook-numbers-seer = **From a national register** (SEER): { NUMBER($survival-5y-seer-2024) } out of 100 alive after five years, in an article from { NUMBER($survival-5y-seer-2024-year, useGrouping: "false") }. The register counts people whose cancer had spread far when first found. It leaves out deaths from other causes (relative survival).
# Variables:
#   $survival-5y-young-1994 (Number) - five-year relative survival, women of 15 to 49 with de novo MBC in the USA, diagnosed 1992 to 1994. Example: 18
#   $survival-5y-young-1994-year (Number) - the last of those years. Example: 1994
#   $survival-5y-young-2012 (Number) - the same, diagnosed 2005 to 2012. Example: 36
#   $survival-5y-young-2012-year (Number) - the last of those years. Example: 2012
outlook-numbers-better = **It has improved:** this is about US women aged 15 to 49 whose cancer had spread when first found. If diagnosed from 1992 to { NUMBER($survival-5y-young-1994-year, useGrouping: "false") }, { NUMBER($survival-5y-young-1994) } out of 100 lived five years or longer (relative survival). From 2005 to { NUMBER($survival-5y-young-2012-year, useGrouping: "false") } it was { NUMBER($survival-5y-young-2012) } out of 100.
outlook-numbers-type = **The type counts:** with HER2-positive cancer the numbers are better than the average.

# Section: what numbers cannot say.
outlook-limits = What numbers cannot say
outlook-limits-list = Keep in mind:
    .you = They cannot tell how it will go for you.
    .back = They look back. A five-year number counts people diagnosed at least five years ago. It cannot show what a newer drug will do.
    .later = The register does not record cancer that comes back later. So no one knows how many early cancers spread, and the number does not count everyone with this cancer.
    .men = Most numbers are about women. We found none on how long men live with it.

# Section: what changes the outlook.
outlook-factors = What changes the outlook
outlook-factors-list = It depends on:
    .type = the type of breast cancer
    .sites = where it has spread
    .receptors = hormone receptors and HER2
    .genes = the genes of the cancer
    .speed = how fast it grows and spreads
    .response = the treatment, and how well it works
    .person = your age and health

# Section: help.
outlook-help = If it weighs on you
outlook-help-people = Fear is normal. You do not have to bear it alone. Talk with someone close, a counselor, a support group or a person who lives with the same cancer. The sheet “Support services” has phone numbers.

# Section: over time.
outlook-time = Over time
outlook-time-later = Each time the cancer grows, the next treatment is less likely to help than the one before. Even so, there is often another choice. Ask what to expect from it.
outlook-time-ned = Sometimes scans show no cancer at all (no evidence of disease, once called remission). This is rare. It has been seen, for example, with HER2-positive cancer. It is not the same as a cure.

# Section: how to talk about it.
outlook-talk = How to talk about it
outlook-talk-list = You can say:
    .how-much = “I want to know all,” “only the main points,” or “not today.”
    .who = “Please tell my family, not me.” Or: “Tell me first.”
    .range = “What is likely with treatment, and without?” Your oncologist (cancer doctor) can give you a rough idea. No one can name an exact time.
    .plans = “This is what I want to do and to be there for.”

# Section: questions for the care team.
outlook-questions = What to ask
outlook-ask = If and when you want to know:
