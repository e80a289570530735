### Questions about cancer in the brain: question sheet.

# Title, readers, purpose and main message.
questions-brain = Questions about cancer in my brain
    .short = Brain
    .audience = People with { -mbc } in the brain, and those who care for them
    .objective = Find out which treatments can reach your brain and what to watch for.
    .main-message = There are treatments for cancer that has spread to the brain. Ask which ones fit you.
