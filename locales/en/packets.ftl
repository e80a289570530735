### Packets: the names of the sets of handouts.

packet-newly-diagnosed = Newly diagnosed
packet-hr-positive = Hormone receptor-positive, HER2-negative
packet-her2-positive = HER2-positive
packet-triple-negative = Triple-negative
packet-brca = Inherited BRCA change
packet-bone-metastases = Cancer in the bones
packet-brain-metastases = Cancer in the brain
packet-changing-treatment = Changing treatment
packet-caregiver = For those who care for someone
