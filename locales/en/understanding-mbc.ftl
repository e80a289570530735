### Understanding metastatic breast cancer: fact sheet of two pages.

# Title, readers, purpose and main message.
understanding-mbc = Understanding metastatic breast cancer
    .short = Understanding MBC
    .audience = People with { -mbc }, women and men, and those who care for them
    .objective = Know what this cancer is, where it can grow, which signs to report and what to ask.
    .main-message = There is no cure today, but there is treatment. It aims at a longer life and good days in it.

# Box: the key points.
understanding-mbc-key-points = What matters most:
    .treatable = Newer drugs help people live longer with this cancer. How it goes differs widely from person to person.
    .still-breast-cancer = Wherever it grows, it is still breast cancer.
    .types = It has several types. Tests show yours.
    .not-your-fault = You did not cause it to spread.

# Section: what it is and is not.
understanding-mbc-what = What it is, and what it is not
understanding-mbc-what-it-is = In { -mbc } (MBC), breast cancer grows in parts of the body beyond the breast and the lymph nodes near it. It is also called stage IV (4), or advanced breast cancer.
understanding-mbc-what-it-is-not = It is not:
    .another-type = a type of its own: it is a stage, the most advanced one
    .another-cancer = bone cancer or liver cancer, even when it grows there, so you get drugs for breast cancer
    .early = early breast cancer: that can often be cured, so treatment there tries to remove it all
    .only-women = an illness of women only: men can have it too

# Section: how it starts.
understanding-mbc-how = How it starts
understanding-mbc-how-it-travels = Cells leave the first tumor. They travel in the blood or the lymph system (vessels that carry body fluid) and settle somewhere else.
# Variables:
#   $de-novo-women-2024 (Number) - out of 100 new breast cancers in women in the USA, those that are stage IV when first found. Example: 6
#   $de-novo-women-2024-year (Number) - year of the source. Example: 2024
#   $de-novo-men-2024 (Number) - the same in men. Example: 9
#   $de-novo-men-2024-year (Number) - year of the source. Example: 2024
#   $de-novo-share-2013 (Number) - out of 100 women living with MBC in the USA, those who had it at first diagnosis. Example: 28
#   $de-novo-share-2013-year (Number) - the year that number is about. Example: 2013
understanding-mbc-how-it-appears = It shows up in one of two ways:
    .later = **Later,** the more common way. Some cells stay after an early cancer is treated. They sleep unseen, often for years, and then grow. No one knows what wakes them.
    .from-the-start = **From the start** (de novo): it has spread when it is first found. A source of { NUMBER($de-novo-women-2024-year, useGrouping: "false") } counts { NUMBER($de-novo-women-2024) } out of 100 new breast cancers in women in the US, and { NUMBER($de-novo-men-2024) } out of 100 in men. Of all US women living with MBC in { NUMBER($de-novo-share-2013-year, useGrouping: "false") }, { NUMBER($de-novo-share-2013) } out of 100 had it from the start.
understanding-mbc-how-risk = Early cancer can spread even when it is treated. The risk differs by person. It depends on the biology of the tumor, its first stage and its first treatment. Triple-negative cancer and inherited BRCA changes are examples.

# Section: types.
understanding-mbc-types = Types
understanding-mbc-types-list = More than one may fit you:
    .hr-positive = **Hormone receptor-positive (HR-positive):** hormones can feed it. Most breast cancers are like this. Hormone therapy can help.
    .hr-negative = **HR-negative:** hormone therapy does not help.
    .her2-positive = **HER2-positive:** it has too much of the protein HER2. Drugs against HER2 can help.
    .her2-low = **HER2-low or ultralow:** it has a little HER2. One drug against HER2 may still fit.
    .triple-negative = **Triple-negative:** HR-negative and not HER2-positive. It is harder to treat. Chemotherapy is the base; immunotherapy or targeted drugs may join.
    .brca = **BRCA:** you were born with a gene change. It can go with any type.

# Section: places.
understanding-mbc-where = Where it can grow
understanding-mbc-where-places = Most often in bones, lungs, liver or brain; other places are possible. Drugs that work in the whole body are the main treatment. Local help may be added.
    .place = Place
    .trouble = What it may cause
    .help = What may help there
    .bones-place = Bones
    .bones-trouble = pain, a break, pressure on the spinal cord
    .bones-help = bone-strengthening drugs, radiation, surgery to prevent a break
    .lungs-place = Lungs
    .lungs-trouble = shortness of breath, for example from fluid around a lung
    .lungs-help = draining the fluid
    .liver-place = Liver
    .liver-trouble = yellow skin or eyes, a sore or swollen belly
    .liver-help = radiation or surgery, if a blood vessel is blocked
    .brain-place = Brain
    .brain-trouble = bad headache, a seizure, confusion, loss of sight, speech or strength
    .brain-help = radiation, surgery, drugs that reach the brain

# Section: signs to report. The boxes come from the list of urgent signs.
understanding-mbc-signs = Signs to report
understanding-mbc-team-phone = My team’s numbers, day and night, and when to call:
understanding-mbc-signs-soon = Signs depend on where the cancer is, and may have other causes. Do not wait for your next visit to report:
    .head = bad headaches, blurred or double vision, loss of balance
    .numb = a numb or weak part of the body (sudden, or in the legs: see Emergency)
    .belly = nausea or vomiting that stays, a swollen or sore belly
    .general = less appetite, weight loss without trying, tiredness
    .wound = an open wound on the breast or chest

# Section: others who live with it.
understanding-mbc-not-alone = You are not alone
# Variables:
#   $prevalence-2020 (Number) - women living with MBC in the USA. Example: 168,000
#   $prevalence-2020-year (Number) - the year that number is about. Example: 2020
understanding-mbc-not-alone-many = In { NUMBER($prevalence-2020-year, useGrouping: "false") }, more than { NUMBER($prevalence-2020) } women in the US lived with MBC, an estimate says. Men are not in this number. Fear, worry, ups and downs are normal. Things you love, good food, a walk with others or a support group may help.

# Section: questions for the care team.
understanding-mbc-questions = What to ask
understanding-mbc-ask = At your visit:
