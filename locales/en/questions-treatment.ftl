### Questions about my treatment: question sheet.

# Title, readers, purpose and main message.
questions-treatment = Questions about my treatment
    .short = My treatment
    .audience = People with { -mbc } who begin or change a treatment
    .objective = Understand your choices before you decide.
    .main-message = You have a say in your treatment. Ask what it can do, and what it asks of you.
