### How medicines work, in pictures: fact sheet of three pages. The words of the pictures are in pictures.ftl.

# Title, readers, purpose and main message.
how-treatments-work = Cómo actúan las medicinas contra el cáncer de seno metastásico, en dibujos
    .short = Las medicinas en dibujos
    .audience = Personas con { -mbc } y quienes las cuidan
    .objective = Ver cómo actúan cinco tipos de medicina en las células del cáncer y señalarlas mientras conversa.
    .main-message = Cada tipo de medicina actúa de su propia manera contra el cáncer. Los resultados de sus pruebas indican qué tipos pueden servirle.

# Headings of the pictures.
how-treatments-work-hormone-therapy = Terapia hormonal
how-treatments-work-cdk46 = Inhibidores de CDK4/6
how-treatments-work-her2 = Terapia dirigida al HER2
how-treatments-work-antibody-drug-conjugates = Conjugados anticuerpo-fármaco
how-treatments-work-parp = Inhibidores de PARP

# Questions for the care team.
how-treatments-work-ask = En su cita:
