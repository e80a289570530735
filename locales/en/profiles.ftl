### Situations a copy can be made for. The names stand in a list, so they begin in lower case.

## Receptors

profile-hr-positive = HR-positive
profile-her2-positive = HER2-positive
profile-her2-low = HER2-low
profile-her2-negative = HER2-negative
profile-triple-negative = triple-negative

## Gene changes and other markers

profile-brca = inherited BRCA change
profile-pik3ca = PIK3CA change
profile-esr1 = ESR1 change
profile-pd-l1 = PD-L1-positive

## Places of spread

profile-bone-metastases = bone metastases
profile-brain-metastases = brain metastases
