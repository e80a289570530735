### Packets: the names of the sets of handouts.

packet-newly-diagnosed = Newly diagnosed
packet-hr-positive = Hormone receptor-positive cancer
