### Side effects, pain and palliative care: fact sheet.

# Title, readers, purpose and main message.
side-effects = Side effects, pain and palliative care
    .short = Side effects and pain
    .audience = People with { -mbc }, women and men, and those who care for them
    .objective = Know what can bring relief, how palliative care helps, and when to call.
    .main-message = Tell your { -care-team } early about side effects and pain. Pain can nearly always be eased. Palliative care can help at any stage, along with your cancer treatment.

# Box: the key points.
side-effects-key-points = What matters most:
    .early = Speak up early. Your team can change the dose or the drug. A lower dose is not a bad sign.
    .pills = Do not stop or skip cancer pills on your own for everyday side effects. Call first.
    .palliative = Palliative care is not only for the end of life. You can ask for it now.
    .call = Some signs cannot wait for a visit. See also the sheet “When to call”.

# Ruled lines. The boxes of signs above them come from the shared list.
side-effects-team-phone = My team’s numbers, day and night, and when to call:

# Section: what may ease side effects.
side-effects-ease = What may ease side effects
side-effects-ease-tips = Ask for the sheet on your drug.
    .nausea = **Nausea:** take the medicine for it before you feel sick.
    .diarrhea = **Diarrhea:** ask which medicine to keep at home. On immunotherapy, call before you take it.
    .mouth = **Sore mouth** (everolimus, datopotamab deruxtecan): ask on day one for a steroid mouth rinse.
    .joints = **Sore joints** (aromatase inhibitors): walk, stretch or do yoga. Ask about pain pills or a change of drug.
    .numbness = **Numb or tingling hands or feet:** say so early. The dose can be lowered.

# Section: infections, vaccines, pills at home.
side-effects-home = Infections, vaccines and pills
side-effects-home-list = Take care at home:
    .low-days = The white blood cells that fight infection are lowest on about days 7 to 12 after a chemotherapy dose. Avoid crowds then. Wash your hands often.
    .vaccines = You and those who care for you need a flu shot each year. Get no live vaccine, such as the nasal flu spray, while treatment weakens your defenses. Ask before people at home get one. Ask about COVID-19 and other vaccines.
    .pills = Do not crush, open or share cancer pills. Wash your hands. Helpers must wear gloves; if pregnant or nursing, they must not touch the pills. Keep the pills away from children and pets.
    .steroids = Do not suddenly stop steroid pills taken for more than a few days. Call if you run out or vomit them.

# Section: pain.
side-effects-pain = Pain
side-effects-pain-say = You do not have to put up with pain. Say where it hurts, when, and how strong it is from 0 to 10.
side-effects-pain-help = What helps depends on where the cancer is:
    .medicine = pain medicine, also strong kinds (opioids). Opioids can cause sleepiness and constipation: ask how to prevent constipation.
    .radiation = radiation, surgery, or bone-strengthening drugs
    .specialist = a pain or palliative care specialist

# Section: palliative care.
side-effects-palliative = Palliative care
side-effects-palliative-what = Palliative (supportive) care is for anyone with { -mbc }, from day one. A team eases pain, other symptoms, worry and strain in the family. It helps with hard talks and papers. You can get it in a clinic, in the hospital, at home or by phone. Ask your doctor to refer you.
side-effects-palliative-benefit = In studies, people had a better quality of life and felt less low. In one lung cancer trial, those who got this care early also lived longer. This has not been shown for { -mbc }. Palliative care is not hospice care, which is for when comfort is the only aim.

# Section: questions for the care team.
side-effects-ask = What to ask
side-effects-ask-questions = At your next visit, ask:
