### Words in pictures. The value is the caption; .alt says what the picture shows to people who cannot see it.

# How hormone therapy works: four panels, then the key of signs.
picture-hormone-therapy = Hormone therapy keeps estrogen from feeding the cancer. There are three ways to do it.
    .alt = Four drawings of a cancer cell. First: drops of estrogen dock on receptors inside the cell, and the cell grows. Then three ways to stop this. One: aromatase inhibitors, or treatment that switches off the ovaries, so less estrogen is made and the receptors stay empty. Two: tamoxifen or toremifene sits on the receptors, so estrogen cannot dock. Three: fulvestrant and some newer pills break the receptors down.
    .feeds-title = Estrogen feeds the cancer
    .feeds = Estrogen docks on receptors in the cancer cell. The cell grows.
    .less-made-title = Less estrogen is made
    .less-made = Aromatase inhibitors, or treatment that switches off the ovaries
    .blocked-title = Receptors are blocked
    .blocked = Tamoxifen, toremifene
    .broken-down-title = Receptors are broken down
    .broken-down = Fulvestrant and some newer pills
    .estrogen = estrogen
    .receptor = estrogen receptor
    .medicine = medicine

# HER2 and the medicines that block it: three panels, then the key of signs.
picture-her2 = A lot of HER2 on a cancer cell gives it signals to grow. HER2 drugs stop the signals.
    .alt = Three drawings of a cancer cell with many HER2 receptors. First: the receptors send growth signals into the cell. Second: antibodies, such as trastuzumab and pertuzumab, lock on to the receptors from outside, and the signals stop. Third: medicine from pills, such as tucatinib, lapatinib or neratinib, blocks the receptors from inside.
    .many-title = A lot of HER2
    .many = The receptors tell the cell to grow.
    .outside-title = Antibodies: from outside
    .outside = They lock on to HER2 and stop its signal. Examples: trastuzumab, pertuzumab
    .inside-title = Pills: from inside
    .inside = They stop the signal inside the cell. Examples: tucatinib, lapatinib, neratinib
    .receptor = HER2 receptor
    .signal = growth signal
    .antibody = antibody
    .medicine = medicine from a pill

# How an antibody-drug conjugate works: three steps, then the key of signs.
picture-antibody-drug-conjugate = An antibody-drug conjugate carries chemotherapy to cancer cells.
    .alt = Three drawings. First: an antibody that carries chemotherapy attaches to a protein on a cancer cell, such as HER2 or Trop-2. Second: it brings the chemotherapy into the cell. Third: the chemotherapy comes free inside and can kill the cell. Healthy cells can be harmed too.
    .finds-title = It finds the cell
    .finds = The antibody attaches to a protein on the cancer cell, such as HER2 or Trop-2.
    .enters-title = It goes in
    .enters = It brings the chemotherapy into the cell.
    .kills-title = It can kill the cell
    .kills = The chemotherapy comes free. Healthy cells can be harmed too.
    .antibody = antibody
    .chemo = chemotherapy
    .protein = protein on the cell

# Where breast cancer spreads: names of the four places.
picture-sites = Breast cancer spreads most often to the bones, lungs, liver and brain. Other places are possible.
    .alt = A person seen from the front, from the head to the thighs. Lines lead from four parts of the body to larger drawings with names: the brain, the lungs, the liver on the person’s right side, and the bones, drawn as spine, hips, arms and thighs.
    .brain = Brain
    .lungs = Lungs
    .liver = Liver
    .bones = Bones

# From the tumor tests to the first treatment: two questions, three answers, a note.
picture-subtypes = Two tests of the cancer help to choose the first treatment. Others can also change the plan.
    .alt = A diagram that begins with tests of a cancer sample. First question: is it HER2-positive? If yes, with or without hormone receptors, HER2 drugs may come first, often two together; chemotherapy or hormone therapy may be added. If no, it may still be low or ultralow: ask for the exact result. Second question: does it have hormone receptors? If yes, hormone therapy may come first, often with a CDK4/6 inhibitor, or chemotherapy if the cancer causes serious trouble. If no, it is triple-negative, and chemotherapy or an antibody-drug conjugate may come first; if it is PD-L1-positive, immunotherapy may be added.
    .sample = A sample of the cancer is tested
    .her2 = HER2-positive?
    .hormone = Hormone receptors?
    .yes = Yes
    .no = No
    .first = May come first:
    .her2-subtype = HER2-positive, with or without hormone receptors
    .her2-first = HER2 drugs, often two together. Chemotherapy or hormone therapy may be added.
    .hormone-subtype = HER2-negative, hormone receptor-positive
    .hormone-first = hormone therapy, often with a CDK4/6 inhibitor. If the cancer causes serious trouble, chemotherapy.
    .neither-subtype = Triple-negative
    .neither-first = chemotherapy or an antibody-drug conjugate. If positive for PD-L1, immunotherapy may be added.
    .low = “No” for HER2 may still mean low or ultralow. Ask for the exact result: it can open one more choice later.

# How CDK4/6 inhibitors work: three panels, then the key of signs.
picture-cdk46 = CDK4/6 inhibitors press the brake on cell division.
    .alt = Three drawings. First: inside a cancer cell, two toothed wheels, the CDK4/6 proteins, drive the round of cell division. Second: one cell becomes two, and two become four, so the cancer grows. Third: a CDK4/6 inhibitor blocks the wheels, and division slows down or stops.
    .drives-title = CDK4/6 proteins drive
    .drives = They tell the cancer cell to divide.
    .divides-title = Cells divide
    .divides = One becomes two, two become four: the cancer grows.
    .brake-title = The brake
    .brake = A CDK4/6 inhibitor blocks these proteins. Division slows down or stops.
    .protein = CDK4/6 protein
    .round = cell division
    .medicine = CDK4/6 inhibitor

# How PARP inhibitors work: three panels, then the key of signs.
picture-parp = Cells have more than one way to repair their DNA. PARP inhibitors block one that the cancer needs.
    .alt = Three drawings of broken DNA. First: two ways lead to repaired DNA, one with the BRCA genes, one with PARP proteins. Second: after a change in a BRCA gene, that way is lost, and the cancer cell still has the PARP way. Third: a PARP inhibitor blocks that way too. The DNA stays in pieces, and the cancer cell can die.
    .two-ways-title = Two ways to repair
    .two-ways = Broken DNA can be repaired in more than one way.
    .one-way-title = A BRCA change: one way is lost
    .one-way = The cancer cell still has the other.
    .no-way-title = A PARP inhibitor blocks the other
    .no-way = The cancer cell cannot repair its DNA. It can die.
    .dna = DNA
    .brca = repair with BRCA genes
    .parp = repair with PARP proteins
    .medicine = PARP inhibitor

# Treatments one after the other: a wave over three bars, then the key of signs.
picture-lines = Treatment often goes on in lines: one treatment, then the next. How long each one works differs from person to person.
    .alt = A line shows how much cancer there is over time. It falls and stays low while the first treatment works, for months or years, and rises when it stops working. After tests and a talk, a second treatment makes the line fall again, and after that the next one. A change can also be due to side effects, and you can ask about a trial or a break each time.
    .amount = How much cancer there is
    .time = Time
    .first-title = First treatment
    .first = It may work for months or years.
    .second-title = Second treatment
    .second = A change can also be due to side effects.
    .next-title = Next treatment
    .next = There is often another choice. You can ask about a trial or a break each time.
    .works = it works
    .stops = it stops working
    .tests = tests, and a talk about what comes next

# The care team: the person in the middle, then eight roles with what each does.
picture-team = You are at the center of your { -care-team }. Others may join, such as a radiologist, a pain specialist or a genetic counselor.
    .alt = A person in the middle, with family and friends. Around them, on a ring, stand eight members of the care team. The medical oncologist leads treatment with cancer drugs, the nurse gives treatment and answers everyday questions, the pharmacist knows how your medicines mix, and the palliative care specialist eases pain and stress at any stage. The mental health professional helps with worry and low mood, the social worker with money, family and daily life, the patient navigator guides you through care, and the dietitian helps with food and eating.
    .you = You, family and friends
    .oncologist = Medical oncologist
    .oncologist-does = leads treatment with cancer drugs
    .nurse = Nurse
    .nurse-does = gives treatment, answers everyday questions
    .pharmacist = Pharmacist
    .pharmacist-does = knows how your medicines mix
    .palliative = Palliative care specialist
    .palliative-does = eases pain and stress, at any stage
    .mental-health = Mental health professional
    .mental-health-does = helps with worry and low mood
    .social-worker = Social worker
    .social-worker-does = helps with money, family, daily life
    .navigator = Patient navigator
    .navigator-does = guides you through care
    .dietitian = Dietitian
    .dietitian-does = helps with food and eating

# The phases of clinical trials: four panels.
picture-phases = Each phase of a clinical trial asks a different question.
    .alt = Four steps. Phase 1, first tests in people: doses that grow from small to large. Phase 2: one group of about 25 to 100 people, to see if the medicine acts on the cancer and is safe. Phase 3: two groups, together several hundred people or more, compare the new medicine with today’s treatment; chance often decides who gets which. Phase 4, after FDA approval: a crowd of often thousands of people, to see if it is safe over time.
    .one-title = Phase 1: Which dose is safe?
    .one = First tests in people
    .two-title = Phase 2: Does it act on the cancer?
    .two = And is it safe? About 25 to 100 people
    .three-title = Phase 3: Is it better than today’s treatment?
    .three = Several hundred people or more. Chance often decides who gets which.
    .four-title = Phase 4: Is it safe over time?
    .four = After FDA approval. Often thousands of people

# How to print and fold a booklet: four steps.
picture-folding = How to make the booklet
    .alt = Four steps. First: print on both sides of the paper and flip it on the short edge. Second: lay the sheets on each other in order. Third: fold them in the middle. Fourth: put two staples into the fold.
    .print-title = Print both sides
    .print = In the print window choose “flip on short edge”.
    .stack-title = Stack the sheets
    .stack = Keep them in the order they were printed.
    .fold-title = Fold them
    .fold = Fold all sheets together, in the middle.
    .staple-title = Staple the fold
    .staple = Two staples hold the booklet together.
