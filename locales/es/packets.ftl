### Packets: the names of the sets of handouts.

packet-newly-diagnosed = Diagnóstico reciente
packet-hr-positive = Cáncer con receptores hormonales positivos (HR+)
