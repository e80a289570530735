### Packets: the names of the sets of handouts.

packet-newly-diagnosed = Diagnóstico reciente
packet-hr-positive = Receptores hormonales positivos (HR+) y HER2 negativo
packet-her2-positive = HER2 positivo
packet-triple-negative = Triple negativo
packet-brca = Cambio hereditario en BRCA
packet-bone-metastases = Metástasis en los huesos
packet-brain-metastases = Metástasis en el cerebro
packet-changing-treatment = Cambio de tratamiento
packet-caregiver = Para quien cuida de alguien

# The first page of any packet that is bound: whom it is for, what it is for, and its main message.
bound-audience = La persona para quien el equipo médico lo preparó y quienes la cuidan
bound-objective = Tener juntas las publicaciones que van juntas.
bound-main-message = No tiene que leerlo todo de una vez. Empiece por lo que necesita hoy, escriba en las hojas y llévelas a sus citas.
