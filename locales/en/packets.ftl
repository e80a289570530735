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

# The first page of any packet that is bound: whom it is for, what it is for, and its main message.
bound-audience = The person for whom the care team put it together, and those who care for them
bound-objective = Keep together the handouts that belong together.
bound-main-message = You do not have to read it all at once. Start where you need help today, write in it, and bring it to your visits.
