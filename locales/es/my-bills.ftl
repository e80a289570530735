### My bills and calls: worksheet.

# Title, readers, purpose and main message.
my-bills = Mis facturas y llamadas
    .short = Mis facturas
    .audience = Personas con { -mbc } y quienes las ayudan con el dinero
    .objective = Ver qué debe, qué está pagado y quién prometió qué.
    .main-message = Los gastos se acumulan rápido, y usted puede pedir ayuda. Anote cada factura y cada llamada.

# How to use the sheet.
my-bills-how-to-use = Guarde las facturas y las cartas de su seguro médico junto con esta hoja. Después de cada llamada, anote el día, el nombre y lo que le dijeron. Pida hablar con un asesor financiero (explica los costos y el seguro) de su centro de cáncer. Las hojas “Dinero y trabajo” y “Servicios de apoyo” dicen dónde encontrar ayuda.

# Lines: insurance.
my-bills-insurance = Mi seguro médico:
    .company = Compañía
    .number = Número de miembro
    .phone = Teléfono
    .counselor = Asesor financiero, teléfono

# Table to write in: bills.
my-bills-bills = Mis facturas
    .date = Fecha
    .from = De quién
    .for-what = Concepto
    .amount = Cantidad
    .pay-by = Pagar hasta el
    .paid = Pagada el

# Table to write in: calls.
my-bills-calls = Mis llamadas
    .date = Día y hora
    .who = Con quién hablé, teléfono
    .said = Qué me dijeron, número de referencia
    .next = Qué sigue

# Questions for the care team: lead-in.
my-bills-ask = Pregunte a su equipo:
