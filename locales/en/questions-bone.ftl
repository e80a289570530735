### Questions about cancer in the bones: question sheet.

# Title, readers, purpose and main message.
questions-bone = Questions about cancer in my bones
    .short = Bones
    .audience = People with { -mbc } in the bones, and those who care for them
    .objective = Find out how to protect your bones and ease pain.
    .main-message = Bones can be protected, and pain can be eased. Ask how.
