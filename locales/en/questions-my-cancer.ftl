### Questions about my cancer and my tests: question sheet.

# Title, readers, purpose and main message.
questions-my-cancer = Questions about my cancer
    .short = My cancer
    .audience = People with { -mbc }, and those who go with them to visits
    .objective = Learn what your team knows about your cancer.
    .main-message = Each cancer is different. The answers tell which treatments may work for you.

# A word on the questions about outlook.
questions-my-cancer-outlook = Two questions are about your outlook (what to expect). Leave them out if you do not want to know now. You can ask at any time.
