### Table of the tests that guide treatment: reference.

# Title, readers, purpose and main message.
test-table = Pruebas y a qué pueden llevar
    .short = Tabla de pruebas
    .audience = Personas con { -mbc } y quienes las acompañan a sus citas
    .objective = Ver qué pruebas hay y a qué puede llevar un resultado.
    .main-message = Las pruebas muestran qué tratamientos pueden ayudarle. No todas las personas necesitan todas.

# Caption of the table.
test-table-tests = Las pruebas, qué buscan y qué puede seguir.
