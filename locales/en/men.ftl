### Men with metastatic breast cancer: fact sheet of two pages.

# Title, readers, purpose and main message.
men = Men with metastatic breast cancer
    .short = Men with MBC
    .audience = Men with { -mbc }, and those who care for them
    .objective = Know what is the same for men, what differs, and what to ask.
    .main-message = Men have breast cancer too. Many of the same tests and drugs are used. Ask your { -care-team } what differs for you.

# Box: the key points.
men-key-points = What matters most:
    .real = This cancer is rare in men, and it is real. You did not cause it to spread.
    .tests = Ask for the same tests, and for a test of inherited BRCA1 and BRCA2 changes.
    .drugs = Hormone therapy helps men too, if the cancer has hormone receptors.
    .ask = Less is known about men. Ask what your team’s advice rests on.

# Section: how common it is.
men-common = How common it is
# Variables:
#   $new-cases-men-2024 (Number) - men in the USA expected to be found with breast cancer of any stage. Example: 2,790
#   $new-cases-men-2024-year (Number) - the year that number is about. Example: 2024
#   $new-cases-women-2024 (Number) - the same for women. Example: 310,720
#   $new-cases-women-2024-year (Number) - the year that number is about. Example: 2024
men-common-rare = For { NUMBER($new-cases-men-2024-year, useGrouping: "false") }, the American Cancer Society expected new breast cancers of all stages in { NUMBER($new-cases-men-2024) } men in the US. For women it expected { NUMBER($new-cases-women-2024) } ({ NUMBER($new-cases-women-2024-year, useGrouping: "false") }).
# Variables:
#   $de-novo-men-2024 (Number) - out of 100 new breast cancers in men in the USA, those that are stage IV when first found. Example: 9
#   $de-novo-men-2024-year (Number) - year of the source. Example: 2024
#   $de-novo-women-2024 (Number) - the same in women. Example: 6
#   $de-novo-women-2024-year (Number) - year of the source. Example: 2024
men-common-late = It is more often found late in men. In the US, about { NUMBER($de-novo-men-2024) } out of 100 new breast cancers in men have already spread far (source from { NUMBER($de-novo-men-2024-year, useGrouping: "false") }). In women it is about { NUMBER($de-novo-women-2024) } out of 100 (same source, { NUMBER($de-novo-women-2024-year, useGrouping: "false") }).

# Section: tests.
men-tests = Tests
men-tests-same = Tests of the tumor (hormone receptors, HER2 and others) guide treatment in men and women. Experts advise a test for inherited BRCA1 and BRCA2 changes for everyone with { -mbc } (NCCN, 2024). A change found in you may also matter to your children, brothers and sisters.

# Section: among women.
men-place = A man among women
men-place-yours = You may be the only man in the waiting room. You belong there. Fear, worry, ups and downs are normal. Your team can look for another man to talk with, for a counselor or for a group.
men-place-leaflets = Many leaflets and numbers are about women only. Ask what applies to you.

# Section: treatment.
men-treatment = Treatment
men-treatment-list = What our sources say about men:
    .hormone = **Hormone therapy** is for men and women with hormone receptor-positive cancer.
    .tamoxifen = **Tamoxifen,** a daily pill, is used in men too. It keeps estrogen, a hormone, off the cancer.
    .elacestrant = **Elacestrant,** a pill, is approved for men whose HER2-negative cancer has an ESR1 change and grew on hormone therapy.
    .others = **Other drugs** are chosen by test results. Our main source does not separate men and women. Ask if a drug needs a partner drug in men.

# Section: side effects, with the boxes of urgent signs.
men-side-effects = Side effects of hormone therapy
men-side-effects-list = You may notice:
    .hot-flashes = hot flashes, night sweats
    .tired = tiredness, poor sleep
    .mood = mood swings
    .aches = sore muscles, changes in weight or hair
men-team-phone = My team’s numbers and limits:

# Section: children.
men-children = If your partner could become pregnant
men-children-birth-control = Most cancer drugs can harm an unborn child. Use birth control during treatment and for some time after the last dose. For men that is 3 months with sacituzumab govitecan, and 4 months with trastuzumab deruxtecan, talazoparib or capivasertib. Ask about your own drugs.
men-children-call = If your partner misses a period or a test is positive, call your team the same day. If you may want a child later, say so before treatment begins.

# Section: what is not known.
men-unknown = What we do not know
men-unknown-points = Data on men are limited. We found no numbers on how long men live with { -mbc }. Ask if a clinical trial is open to men.

# Section: questions for the care team.
men-questions = What to ask
men-ask = At your visit:
