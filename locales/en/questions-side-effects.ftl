### Questions about side effects and support: question sheet.

# Title, readers, purpose and main message.
questions-side-effects = Questions about side effects and support
    .short = Side effects
    .audience = People with { -mbc } who have treatment, and those who care for them
    .objective = Know what may come, what helps and when to call.
    .main-message = Tell your team about every side effect. Many can be prevented or eased.
