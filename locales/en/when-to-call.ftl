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
    .say = When you call, say: “I am on cancer treatment.”
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
    .weight = Weight changes by more than
    .no-stool = Days without a stool are more than

# Section: rules that keep people safe every day.
when-to-call-rules = Rules that keep you safe
when-to-call-rules-list = Every day:
    .not-stop-alone = Do not stop or skip cancer pills on your own because of everyday side effects: call first. Where a sign says “take no further dose,” hold the dose and call now.
    .steroids = Steroid pills (such as dexamethasone or prednisone) taken for more than a few days are lowered step by step. Never stop them suddenly. If you run out or vomit them, call.
    .grapefruit = No grapefruit or grapefruit juice with CDK4/6 drugs, everolimus, inavolisib, lapatinib, neratinib or olaparib. Show your pharmacist every pill, herb and vitamin.
    .live-vaccines = No live vaccines (such as measles-mumps-rubella, chickenpox or the nasal flu spray) while treatment weakens your defenses. The flu shot is the right one. Ask before people at home get a live vaccine.
    .pill-handling = Do not crush, open or share cancer pills. Wash your hands; helpers wear gloves. Helpers who are pregnant or nursing do not touch them. Keep them from children and pets.

# Questions for the care team: lead-in.
when-to-call-ask = At your next visit:
