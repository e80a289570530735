### Words in pictures. The value is the caption; .alt says what the picture shows to people who cannot see it.

# How hormone therapy works: four panels, then the key of signs.
picture-hormone-therapy = Hormone therapy keeps estrogen from feeding the cancer. There are three ways to do it.
    .alt = Four drawings of a cancer cell. First: drops of estrogen dock on receptors inside the cell, and the cell grows. Second: less estrogen is made, so the receptors stay empty. Third: a medicine sits on the receptors, so estrogen cannot dock. Fourth: a medicine breaks the receptors down.
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
    .alt = Three drawings of a cancer cell with many HER2 receptors. First: the receptors send growth signals into the cell. Second: antibodies lock on to the receptors from outside, and the signals stop. Third: medicine from pills blocks the receptors from inside, and the signals stop.
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
    .alt = Three drawings. First: an antibody that carries chemotherapy finds a protein on a cancer cell and attaches to it. Second: it brings the chemotherapy into the cell. Third: the chemotherapy comes free inside and can kill the cell.
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
