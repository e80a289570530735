### When a treatment stops working: fact sheet of two pages.

# Title, readers, purpose and main message.
when-treatment-stops-working = When a treatment stops working
    .short = When treatment stops working
    .audience = People with { -mbc }, women and men, whose treatment must change, and those close to them
    .objective = Know why it happens, how the next step is chosen, and what you can ask for.
    .main-message = It is not your fault, and often there is another choice. Ask what you can expect from it before you decide.

# Box: the key points.
when-treatment-stops-working-key-points = What matters most:
    .not-your-fault = The drug stopped working. You did nothing wrong.
    .next = New drugs keep coming, and a next option often exists.
    .tests = Ask if new tests are needed first.
    .your-say = What you want counts. You may also ask for a rest or a milder treatment.

# Section: the reason.
when-treatment-stops-working-why = Why it happens
when-treatment-stops-working-why-resistance = Drugs can shrink tumors. In time, cancer cells can become resistant: they learn to survive the drug. This can happen with hormone therapy, targeted drugs and chemotherapy. Immunotherapy does not help everyone.
when-treatment-stops-working-why-change = Scans and blood tests help to show if the cancer grows. Treatment is also changed when side effects become too much.

# Section: lines of treatment.
when-treatment-stops-working-lines = One treatment after another
when-treatment-stops-working-lines-how = Treatment comes in lines: a first, a second, a third and more. One line can last months, sometimes years. Having several lines is common. Sometimes treatment holds the cancer for many years.

# Section: what shapes the next step.
when-treatment-stops-working-next = How the next step is chosen
when-treatment-stops-working-next-factors = Your team looks at:
    .before = the drugs you have had
    .where = where the cancer is
    .tests = new test results: the tumor can change
    .health = your age and health
    .wishes = what you want, and whether to go on

# Section: what may come next.
when-treatment-stops-working-options = What may come next
when-treatment-stops-working-options-table = Some common next steps. Yours may differ: ask why.
    .stopped = What no longer works
    .next = What may follow
    .hormone-stopped = one hormone drug
    .hormone-next = another hormone drug, alone or with a targeted drug; tests for PIK3CA, AKT1, PTEN and ESR1 changes help to choose
    .hormone-all-stopped = all hormone drugs
    .hormone-all-next = usually chemotherapy. A drug that is carried to the cancer by an antibody may also fit: trastuzumab deruxtecan if HER2-low or ultralow (January 2025), later sacituzumab govitecan or datopotamab deruxtecan (January 2025)
    .her2-stopped = a HER2 drug
    .her2-next = another HER2 drug, such as ado-trastuzumab emtansine, trastuzumab deruxtecan, tucatinib, neratinib or lapatinib. The best order is changing: ask
    .chemo-stopped = chemotherapy
    .chemo-next = another chemotherapy drug (there are many). With an inherited BRCA change, ask about a PARP inhibitor (if HER2-negative) or platinum chemotherapy (if triple-negative)
    .triple-negative-stopped = triple-negative: the first drugs
    .triple-negative-next = sacituzumab govitecan, if you have not had it, or chemotherapy. Since May and June 2026 drugs of this kind may already come first
when-treatment-stops-working-options-newer = Newer choices exist: ask your team. Two more pills for an ESR1 change are imlunestrant (approved in September 2025) and vepdegestrant (May 2026).

# Section: a hard moment.
when-treatment-stops-working-feelings = A hard moment
when-treatment-stops-working-feelings-support = A change can be hard. Whatever you feel is allowed. Your team and people you love can help; so can a counselor, or someone who has been through it.
when-treatment-stops-working-feelings-choices = You can ask for:
    .second-opinion = a second opinion, at any time
    .trial = a clinical trial: a change is a good moment
    .milder = a milder treatment or a break
    .palliative = palliative care, to ease pain and other symptoms at any stage, along with treatment
    .stop = a talk about stopping cancer drugs: care goes on then, too

# Section: what is not known.
when-treatment-stops-working-unknown = What we do not know
when-treatment-stops-working-unknown-points = No one can say beforehand how long the next treatment will hold. For many drugs the best order is not known yet.

# Section: questions for the care team.
when-treatment-stops-working-questions = What to ask
when-treatment-stops-working-ask = At your visit:

# Ruled lines.
when-treatment-stops-working-notes = What matters most to me now:
