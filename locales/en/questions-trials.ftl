### Questions about clinical trials: question sheet.

# Title, readers, purpose and main message.
questions-trials = Questions about clinical trials
    .short = Trials
    .audience = People with { -mbc } who think about joining a clinical trial (a study of a treatment)
    .objective = Decide with your team whether a trial is right for you.
    .main-message = You may ask about trials at any time: at diagnosis, at each change, and later.

# What a person may do.
questions-trials-your-right = Before you join, the team explains the aim, the tests, possible risks and benefits, and your other choices. You get a form to read and sign. You may say no, or leave later; you still get standard care.
