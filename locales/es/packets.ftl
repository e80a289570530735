### Packets: the names of the sets of handouts.

packet-newly-diagnosed = Diagnóstico reciente
packet-hr-positive = Receptores hormonales positivos (HR+) y HER2 negativo
packet-her2-positive = HER2 positivo
packet-triple-negative = Triple negativo
packet-brca = Cambio hereditario en BRCA
packet-bone-metastases = Cáncer en los huesos
packet-brain-metastases = Cáncer en el cerebro
packet-changing-treatment = Cambio de tratamiento
packet-caregiver = Para quien cuida de alguien
