### Packets: the names of the sets of handouts.

packet-newly-diagnosed = Newly diagnosed
packet-hr-positive = Hormone receptor-positive cancer

# The first page of any packet that is bound: whom it is for, what it is for, and its main message.
bound-audience = The person for whom the care team put it together, and those who care for them
bound-objective = Keep together the handouts that belong together.
bound-main-message = You do not have to read it all at once. Start where you need help today, write in it, and bring it to your visits.
