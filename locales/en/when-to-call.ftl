### When to call: fact sheet with every urgent sign. The signs’ own words stand in signs.ftl.

# Title, readers, purpose and main message.
when-to-call = When to call
    .short = When to call
    .audience = People with { -mbc } and their families
    .objective = Know when to call, and whom.
    .main-message = Some signs cannot wait for your next visit. A call is never a bother.

# Box: the key points.
when-to-call-key-points = Before you need it:
    .not-wait = Do not wait for the next visit or for office hours.
    .number = Ask your team today for its number for nights and weekends.
    .limits = These are general rules. If your team gives you other limits, follow your team.

# Lines for phone numbers, after the boxes of signs (signs.ftl).
when-to-call-phones = My phone numbers:
    .day = My team, by day
    .night = My team, nights and weekends
    .hospital = Emergency room and address
    .pharmacy = Pharmacy

# Lines for the team’s own limits.
when-to-call-limits = My team’s own limits. Call when:
    .temperature = Temperature is above
    .stools = Loose stools in a day are more than
    .vomiting = Vomiting lasts longer than
    .nosebleed = A nosebleed lasts longer than

# Questions for the care team: lead-in.
when-to-call-ask = At your next visit:
