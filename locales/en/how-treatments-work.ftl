### How medicines work, in pictures: fact sheet of three pages. The words of the pictures are in pictures.ftl.

# Title, readers, purpose and main message.
how-treatments-work = How medicines for metastatic breast cancer work, in pictures
    .short = Medicines in pictures
    .audience = People with { -mbc }, and those who care for them
    .objective = See how five kinds of medicine act on cancer cells, and point at them while you talk.
    .main-message = Each kind of medicine acts on the cancer in its own way. Your test results show which kinds may fit you.

# Headings of the pictures.
how-treatments-work-hormone-therapy = Hormone therapy
how-treatments-work-cdk46 = CDK4/6 inhibitors
how-treatments-work-her2 = HER2-targeted treatment
how-treatments-work-antibody-drug-conjugates = Antibody-drug conjugates
how-treatments-work-parp = PARP inhibitors

# Questions for the care team.
how-treatments-work-ask = At your visit:
