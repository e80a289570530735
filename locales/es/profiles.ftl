### Situations a copy can be made for. The names stand in a list, so they begin in lower case.

## Receptors

profile-hr-positive = receptores hormonales positivos (HR+)
profile-her2-positive = HER2 positivo
profile-her2-low = HER2 bajo (HER2-low)
profile-her2-negative = HER2 negativo
profile-triple-negative = triple negativo

## Gene changes and other markers

profile-brca = cambio hereditario en BRCA
profile-pik3ca = cambio en PIK3CA
profile-esr1 = cambio en ESR1
profile-pd-l1 = PD-L1 positivo

## Places of spread

profile-bone-metastases = metástasis en los huesos
profile-brain-metastases = metástasis en el cerebro
