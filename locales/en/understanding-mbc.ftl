### Understanding metastatic breast cancer: fact sheet of two pages.

# Title, readers, purpose and main message.
understanding-mbc = Understanding metastatic breast cancer
    .short = Understanding MBC
    .audience = People with { -mbc }, women and men, and those who care for them
    .objective = Know what this cancer is, where it can grow, which signs to report and what to ask.
    .main-message = There is no cure today, but there is treatment. It aims to help you live longer and live well.

# Box: the key points.
understanding-mbc-key-points = What matters most:
    .treatable = Newer drugs help people live longer. How it goes differs widely from person to person.
    .still-breast-cancer = Wherever it grows, it is still breast cancer.
    .types = It has several types. Tests show yours.
    .not-your-fault = You did not cause it to spread.

# Section: what it is and is not.
understanding-mbc-what = What it is, and what it is not
understanding-mbc-what-it-is = In { -mbc } (MBC), the cancer grows in parts of the body beyond the breast and nearby lymph nodes. It is also called stage IV (4), or advanced breast cancer.
understanding-mbc-what-it-is-not = It is not:
    .another-type = a type of its own: it is a stage, the most advanced one
    .another-cancer = bone or liver cancer, even when it grows there: you get breast cancer drugs
    .early = early breast cancer: that can often be cured, so treatment tries to remove it all
    .only-women = an illness of women only: men can have it too

# Section: how it starts.
understanding-mbc-how = How it starts
understanding-mbc-how-it-travels = Cells leave the first tumor. They travel in the blood or the lymph system and settle somewhere else.
understanding-mbc-how-later = **Later,** the more common way. Some cells stay after an early cancer is treated. They sleep unseen, often for years, and then grow. No one knows what wakes them.
# Variables:
#   $de-novo-women-2024 (Number) - out of 100 new breast cancers in women in the USA, those that are stage IV when first found. Example: 6
#   $de-novo-women-2024-year (Number) - year of the source. Example: 2024
#   $de-novo-men-2024 (Number) - the same in men. Example: 9
#   $de-novo-men-2024-year (Number) - year of the source. Example: 2024
understanding-mbc-how-from-the-start = **From the start** (de novo): it has spread when it is first found. In the US, this is so for about { NUMBER($de-novo-women-2024) } out of 100 new breast cancers in women (source from { NUMBER($de-novo-women-2024-year, useGrouping: "false") }). In men it is about { NUMBER($de-novo-men-2024) } out of 100 ({ NUMBER($de-novo-men-2024-year, useGrouping: "false") }).
understanding-mbc-how-risk = Early cancer can spread even when it is treated. The risk depends on the stage when first found, the first treatment and tumor biology (such as triple-negative, or an inherited BRCA change).

# Section: types.
understanding-mbc-types = Types
understanding-mbc-types-list = More than one may fit you:
    .hr-positive = **Hormone receptor-positive (HR-positive):** the most common. Hormones can feed it, and hormone therapy can help. In HR-negative cancer it does not.
    .her2-positive = **HER2-positive:** too much of the protein HER2. Drugs against HER2 can help.
    .her2-low = **HER2-low:** a little HER2. One drug against HER2 may still fit.
    .triple-negative = **Triple-negative:** HR-negative and not HER2-positive. Harder to treat. Chemotherapy or targeted drugs come first; immunotherapy may join.
    .brca = **BRCA:** you were born with a gene change. It can go with any type.

# Section: places.
understanding-mbc-where = Where it can grow
understanding-mbc-where-places = Most often in bones, lungs, liver or brain; other places are possible. Medicine for the whole body is the main treatment.
understanding-mbc-where-help = Help in one place may be added: radiation or surgery, drugs for stronger bones, drugs that reach the brain, or draining fluid around a lung.

# Section: signs to report. The boxes come from the list of urgent signs.
understanding-mbc-signs = Signs to report
understanding-mbc-team-phone = My team’s numbers and limits:
understanding-mbc-signs-soon = Other signs depend on where it grows; the sheet “When to call” has more. Do not wait for your next visit to report:
    .head = bad headaches, blurred or double vision, loss of balance (unsteady walking: see Emergency)
    .numb = a numb or weak part of the body (sudden, or in the legs: see Emergency)
    .liver = yellow skin or eyes, a swollen or sore belly (call the same day)
    .general = nausea that stays, less appetite, weight loss without trying, tiredness
    .wound = an open wound on the breast or chest

# Section: others who live with it.
understanding-mbc-not-alone = You are not alone
# Variables:
#   $prevalence-2020 (Number) - women living with MBC in the USA. Example: 168,000
#   $prevalence-2020-year (Number) - the year that number is about. Example: 2020
understanding-mbc-not-alone-many = In { NUMBER($prevalence-2020-year, useGrouping: "false") }, more than { NUMBER($prevalence-2020) } women in the US lived with MBC, an estimate says. Men are not counted in it. Fear and ups and downs are normal. Things you love, good food, a walk with others or a support group may help.

# Section: questions for the care team.
understanding-mbc-questions = What to ask
understanding-mbc-ask = At your visit:
