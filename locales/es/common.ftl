### Words that stand on every handout. Message ids are stable: layouts and tests refer to them.

## Terms for names that recur

-project-name = Pliego
-mbc = cáncer de seno metastásico
-care-team = equipo de atención médica

## Kinds of handout

kind-booklet = Folleto
kind-fact-sheet = Hoja informativa
kind-question-sheet = Hoja de preguntas
kind-worksheet = Hoja para llenar
kind-directory = Directorio
kind-reference = Hoja de consulta
kind-packet = Paquete

## The first page

label-for = Para quién es
label-aim = Para qué sirve
label-contents = Contenido
# Variables:
#   $profiles (List) - the situations this copy was made for. Example: HER2-positive and bone metastases
made-for = Esta copia se preparó para: { LIST($profiles) }

## The foot of each page

# The language's own name.
language-name = Español
# Variables:
#   $version (String) - version of the handout. Example: 1.0.0
running-version = Versión { $version }
# Variables:
#   $date (Date) - day this version was published. Example: November 22, 2026
running-date = { DATETIME($date, dateStyle: "long") }
# Variables:
#   $page (Number) - number of this page. Example: 2
#   $pages (Number) - number of pages. Example: 12
running-page = Página { $page } de { $pages }

## Boxes

label-key-points = Lo más importante
label-call-team = Llame a su equipo de atención médica
label-call-now = Emergencia
label-call-any-time = Llame de inmediato, de día o de noche
label-call-same-day = Llame el mismo día
label-answer = Respuesta
label-asked = Ya pregunté

## The table of tumor tests

column-test = Prueba
column-looks-for = Qué busca
column-leads-to = A qué puede llevar un resultado
column-my-result = Mi resultado y la fecha
label-tested-in = Se hace en

## The table of drugs

column-generic = Medicina
# Heading of the column with the drug's name in English. Not used in English handouts.
column-other-name = Nombre en inglés
column-brands = Nombre comercial

## The list of drugs from A to Z

column-name = Nombre
column-also-called = También se llama
column-class = Tipo de medicina

## The parts of every sheet about a treatment

part-how-it-works = Cómo actúa
part-who-it-is-for = Para quién es
part-how-it-is-given = Cómo se da
part-benefit = Qué beneficio puede dar
part-side-effects = Efectos secundarios posibles
part-report-at-once = Cuándo avisar de inmediato
part-daily-life = La vida diaria
part-without-it = Sin tratamiento, o si deja de funcionar
part-not-known = Lo que no se sabe
part-other-choices = Otras opciones
part-what-to-ask = Qué preguntar

## Support services

label-phone = Teléfono
label-email = Correo electrónico
label-web = Sitio web
label-hours = Horario
label-languages = Idiomas
label-cost = Costo
label-checked = Verificado
# Variables:
#   $date (Date) - date of the page on which the contact data was seen, as exact as it is known. Example: October 22, 2024
checked-on = Datos vistos en una página con esta fecha: { DATETIME($date, dateStyle: "long") }
# Variables:
#   $name (String) - name of the service. Example: Komen Breast Care Helpline
#   $payload (String) - what the code holds. Example: tel:+18774656636
qr-alt = Código para escanear, { $name }: { $payload }
# Variables:
#   $first (Weekday) - first day. Example: Monday
#   $last (Weekday) - last day. Example: Thursday
#   $open (Time) - opening time. Example: 9:00 AM
#   $close (Time) - closing time. Example: 7:00 PM
#   $zone (String) - time zone. Example: Eastern Time
hours-days = De { DATETIME($first, weekday: "long") } a { DATETIME($last, weekday: "long") }, de { DATETIME($open, timeStyle: "short") } a { DATETIME($close, timeStyle: "short") }, { $zone }
# One day only. Variables as above.
hours-day = Cada { DATETIME($first, weekday: "long") }, de { DATETIME($open, timeStyle: "short") } a { DATETIME($close, timeStyle: "short") }, { $zone }
hours-always = A cualquier hora, de día o de noche, todos los días
zone-eastern = hora del Este

## Sources

label-sources = Fuentes
# Variables:
#   $title (String) - title of the source. Example: Treatments for Metastatic Breast Cancer
#   $publisher (String) - who published it. Example: Susan G. Komen
#   $date (Date) - its date, as exact as it is known. Example: October 22, 2024
#   $sponsors (List) - who paid for the source, if somebody did. Example: Merck and Sanofi Genzyme
source-publisher-date = { $title }. { $publisher }, { DATETIME($date, dateStyle: "long") }.
    .paid = { $title }. { $publisher }, { DATETIME($date, dateStyle: "long") }. Se hizo con dinero de { LIST($sponsors) }.
# Variables as above.
source-publisher = { $title }. { $publisher }, sin fecha.
    .paid = { $title }. { $publisher }, sin fecha. Se hizo con dinero de { LIST($sponsors) }.
# Variables as above.
source-date = { $title }. { DATETIME($date, dateStyle: "long") }.
    .paid = { $title }. { DATETIME($date, dateStyle: "long") }. Se hizo con dinero de { LIST($sponsors) }.
# Variables as above.
source-bare = { $title }. No dice quién lo publicó ni la fecha.
    .paid = { $title }. No dice quién lo publicó ni la fecha. Se hizo con dinero de { LIST($sponsors) }.

## About this handout

label-about = Acerca de esta publicación
about-author = Texto escrito por el proyecto { -project-name } a partir de las fuentes que aparecen aquí.
# Variables:
#   $date (Date) - Example: November 22, 2026
about-evidence = Datos verificados el { DATETIME($date, dateStyle: "long") }.
# Variables:
#   $date (Date) - Example: November 22, 2027
about-next-review = Próxima revisión: a más tardar el { DATETIME($date, dateStyle: "long") }.
about-not-reviewed = Texto aún no revisado por un profesional de la salud.
# Variables:
#   $name (String) - reviewer. $role (String) - their work. $date (Date) - day of review. Example: November 22, 2026
about-reviewed = Revisión clínica: { $name }, { $role }, { DATETIME($date, dateStyle: "long") }.
# The source language is the original: it is not a translation, so its handouts say nothing here.
about-translation-not-reviewed = Traducción aún no revisada por un traductor calificado.
# Below a translation of which every text was signed by qualified translators.
# Variables:
#   $names (List) - who signed. Example: Ana Ruiz and Luis Vega
#   $date (Date) - day of the last signature. Example: November 22, 2026
about-translation-reviewed = Traducción revisada por un traductor calificado: { LIST($names) }, { DATETIME($date, dateStyle: "long") }.
about-disclaimer = Esta publicación da información general. No reemplaza los consejos de su { -care-team }. Pregúntele qué es lo mejor para usted.
about-licence = Puede copiar y compartir este texto (licencia CC BY 4.0).

## Sheets to print and fold

# Heading of pages to write on that fill the last sheet.
label-notes = Notas
# Heading of the sheet that lies on top of the others.
label-fold = Cómo imprimir y doblar
# The word for “actual size” is the one in dialogs for printing.
fold-print = Imprima por las dos caras. Elija “voltear por el borde corto” y “tamaño real”.
fold-staple = Aparte esta hoja. Doble todas las demás juntas por la mitad y engrápelas en el doblez.

## Form fields

# What a field asks for, for people who do not see the page, and for tips beside the pointer.
# Variables:
#   $lead (String) - the words above a group of lines or boxes. Example: How I reach my team:
#   $label (String) - the words at this line or box. Example: Phone, by day
field-line = { $lead } { $label }
# Variables:
#   $whole (String) - a line to which another one belongs. Example: Cancer doctor (oncologist)
#   $part (String) - that other one. Example: Phone
field-of = { $whole }: { $part }
# Variables:
#   $table (String) - caption of a table to write in. Example: My visits
#   $row (Number) - number of the row. Example: 3
#   $column (String) - head of the column. Example: Place
field-cell = { $table }, fila { $row }: { $column }
# Variables:
#   $question (String) - a question to ask the care team. Example: Where has the cancer spread?
field-answer = Su respuesta a: { $question }
# A box to tick. Variables as above.
field-asked = Marque esta casilla cuando haya preguntado: { $question }
# Variables:
#   $test (String) - name of a tumor test. Example: ER and PR
field-result = Su resultado y la fecha: { $test }
# Variables:
#   $label (String) - words at a line of the wallet card. Example: Date of birth
field-card = En la tarjeta: { $label }
# Variables:
#   $field (String) - what a field asks for, as above, where it is a date. Example: On the card: Date of birth
field-date = { $field }. Escriba el día, el mes con letras y el año.
# Variables:
#   $row (String) - what a row of numbers is about. Example: Pain
#   $low (String) - what 0 means. Example: none
#   $high (String) - what 10 means. Example: worst I can imagine
field-scale = { $row }: elija un número del 0 ({ $low }) al 10 ({ $high })
# One of the numbers. Variables:
#   $row (String) - as above. Example: Pain
#   $number (Number) - Example: 7
field-number = { $row }: { $number }
# The first and the last number. Variables as above, and:
#   $meaning (String) - what it means. Example: none
field-number-end = { $row }: { $number } ({ $meaning })
# A row of numbers that the reader names. Variables:
#   $row (Number) - number of the row. Example: 1
field-own = Otra cosa, fila { $row }
# The place for its name. Variables as above.
field-own-name = Otra cosa, fila { $row }: ¿qué es?

## Drafts

draft-page = Borrador. No lo entregue a pacientes.
draft-missing = Aún sin traducir
draft-broken = Hay que corregirlo
draft-stale = Traducción anterior al cambio del texto original

## Languages

language-en = inglés
language-es = español
# The same, standing alone: on the first page, for those who look for a handout in their language.
language-title-en = Inglés
language-title-es = Español
language-other = intérpretes para muchos idiomas

## Cost

cost-free = Gratis
cost-free-to-ask = Preguntar es gratis
