### What matters to me: worksheet on wishes and values.

# Title, readers, purpose and main message.
what-matters = What matters to me
    .short = What matters
    .audience = People with { -mbc } who have a choice to make
    .objective = Find words for your wishes and bring them to your team.
    .main-message = There is no right or wrong here. Your wishes help to choose your treatment, and they may change.

# How to use the sheet.
what-matters-how-to-use = Fill in what you like and leave out the rest. Talk about it with those close to you and with your team, more than once. Do it again when something changes: what you choose today, you may choose differently later.

# Boxes to tick: what matters most.
what-matters-important = These matter most to me now (check up to three):
    .longer-life = to live as long as I can
    .good-days = to feel as well as I can, with few side effects
    .people = time with the people I love
    .home = to be at home, with fewer clinic days
    .work = my work, or what I do for others
    .clear-head = a clear head and doing things for myself
    .faith = my faith or what gives me strength

# Ruled lines: in one’s own words.
what-matters-good-day = A good day for me is:
what-matters-special-day = A day I want to be well for:
what-matters-worry = What worries me most:
what-matters-not-want = What I do not want:

# Boxes to tick: how much to know.
what-matters-know = How much I want to know:
    .everything = everything, also numbers
    .main-points = the main points
    .someone-else = please tell someone I name
    .later = not now; please ask me again

# Boxes to tick: how to decide.
what-matters-decide = How I like to decide:
    .i-decide = I choose, after your advice
    .together = we choose together
    .team-decides = you choose, after hearing what matters to me

# Lines: people.
what-matters-people = My people:
    .visits = Comes with me to visits
    .results = May hear my results
    .talk = Helps me decide

# Questions for the care team: lead-in.
what-matters-ask = Ask your team:

# Ruled lines.
what-matters-tell = What I want to tell my team:
