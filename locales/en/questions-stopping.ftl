### Questions about stopping cancer treatment: question sheet, opened by choice only.

# Title, readers, purpose and main message.
questions-stopping = Questions about stopping cancer treatment
    .short = Stopping treatment
    .audience = People with { -mbc } who think about stopping cancer treatment, and those close to them
    .objective = Talk about stopping cancer treatment, when you want to.
    .main-message = You may ask these questions long before you need the answers.

# Care goes on.
questions-stopping-care-goes-on = To stop cancer treatment does not mean that your care stops. You still get help for pain, other symptoms and worries. What you choose today, you may choose differently later.
