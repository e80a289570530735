### Words that stand on every handout. Message ids are stable: layouts and tests refer to them.

## Terms for names that recur

-project-name = Pliego
-mbc = metastatic breast cancer
-care-team = care team

## Kinds of handout

kind-booklet = Booklet
kind-fact-sheet = Fact sheet
kind-question-sheet = Question sheet
kind-worksheet = Worksheet
kind-directory = Directory
kind-reference = Reference
kind-packet = Packet

## The first page

label-for = Who this is for
label-aim = What this is for
label-contents = Contents
# Variables:
#   $profiles (List) - the situations this copy was made for. Example: HER2-positive and bone metastases
made-for = This copy was made for: { LIST($profiles) }

## The foot of each page

# The language's own name.
language-name = English
# Variables:
#   $version (String) - version of the handout. Example: 1.0.0
running-version = Version { $version }
# Variables:
#   $date (Date) - day this version was published. Example: November 22, 2026
running-date = { DATETIME($date, dateStyle: "long") }
# Variables:
#   $page (Number) - number of this page. Example: 2
#   $pages (Number) - number of pages. Example: 12
running-page = Page { $page } of { $pages }

## Boxes

label-key-points = Key points
label-call-team = Call your care team
label-call-now = Emergency
label-call-any-time = Call now, day or night
label-call-same-day = Call the same day
label-answer = Answer
label-asked = Asked

## The table of tumor tests

column-test = Test
column-looks-for = What it looks for
column-leads-to = What a result may lead to
column-my-result = My result and date
label-tested-in = Tested in

## The table of drugs

column-generic = Drug
# Heading of the column with the drug's name in English. Not used in English handouts.
column-other-name = Name in English
column-brands = Brand name

## The list of drugs from A to Z

column-name = Name
column-also-called = Also called
column-class = Kind of drug

## The parts of every sheet about a treatment

part-how-it-works = How it works
part-who-it-is-for = Who it is for
part-how-it-is-given = How it is given
part-benefit = What good it may do
part-side-effects = Side effects to expect
part-report-at-once = Side effects to report at once
part-daily-life = Daily life
part-without-it = Without it, or when it stops working
part-not-known = What we do not know
part-other-choices = Other choices
part-what-to-ask = What to ask

## Support services

label-phone = Phone
label-email = Email
label-web = Web
label-hours = Hours
label-languages = Languages
label-cost = Cost
label-checked = Checked
# Variables:
#   $date (Date) - date of the page on which the contact data was seen, as exact as it is known. Example: October 22, 2024
checked-on = Seen on a page dated { DATETIME($date, dateStyle: "long") }
# Variables:
#   $name (String) - name of the service. Example: Komen Breast Care Helpline
#   $payload (String) - what the code holds. Example: tel:+18774656636
qr-alt = Code to scan for { $name }: { $payload }
# Variables:
#   $first (Weekday) - first day. Example: Monday
#   $last (Weekday) - last day. Example: Thursday
#   $open (Time) - opening time. Example: 9:00 AM
#   $close (Time) - closing time. Example: 7:00 PM
#   $zone (String) - time zone. Example: Eastern Time
hours-days = { DATETIME($first, weekday: "long") } to { DATETIME($last, weekday: "long") }, { DATETIME($open, timeStyle: "short") } to { DATETIME($close, timeStyle: "short") }, { $zone }
# One day only. Variables as above.
hours-day = { DATETIME($first, weekday: "long") }, { DATETIME($open, timeStyle: "short") } to { DATETIME($close, timeStyle: "short") }, { $zone }
hours-always = Day and night, every day
zone-eastern = Eastern Time

## Sources

label-sources = Sources
# Variables:
#   $title (String) - title of the source. Example: Treatments for Metastatic Breast Cancer
#   $publisher (String) - who published it. Example: Susan G. Komen
#   $date (Date) - its date, as exact as it is known. Example: October 22, 2024
#   $sponsors (List) - who paid for the source, if somebody did. Example: Merck and Sanofi Genzyme
source-publisher-date = { $title }. { $publisher }, { DATETIME($date, dateStyle: "long") }.
    .paid = { $title }. { $publisher }, { DATETIME($date, dateStyle: "long") }. Made with money from { LIST($sponsors) }.
# Variables as above.
source-publisher = { $title }. { $publisher }, no date given.
    .paid = { $title }. { $publisher }, no date given. Made with money from { LIST($sponsors) }.
# Variables as above.
source-date = { $title }. { DATETIME($date, dateStyle: "long") }.
    .paid = { $title }. { DATETIME($date, dateStyle: "long") }. Made with money from { LIST($sponsors) }.
# Variables as above.
source-bare = { $title }. No publisher or date given.
    .paid = { $title }. No publisher or date given. Made with money from { LIST($sponsors) }.

## About this handout

label-about = About this handout
about-author = Written by the { -project-name } project from the sources listed here.
# Variables:
#   $date (Date) - Example: November 22, 2026
about-evidence = Facts checked on { DATETIME($date, dateStyle: "long") }.
# Variables:
#   $date (Date) - Example: November 22, 2027
about-next-review = Next review due by { DATETIME($date, dateStyle: "long") }.
about-not-reviewed = Not yet reviewed by a clinician.
# Variables:
#   $name (String) - reviewer. $role (String) - their work. $date (Date) - day of review. Example: November 22, 2026
about-reviewed = Reviewed by { $name }, { $role }, on { DATETIME($date, dateStyle: "long") }.
# The source language is the original: it is not a translation, so its handouts say nothing here.
about-translation-not-reviewed = Translation not yet reviewed by a qualified translator.
# Below a translation of which every text was signed by qualified translators.
# Variables:
#   $names (List) - who signed. Example: Ana Ruiz and Luis Vega
#   $date (Date) - day of the last signature. Example: November 22, 2026
about-translation-reviewed = Translation reviewed by a qualified translator: { LIST($names) }, { DATETIME($date, dateStyle: "long") }.
about-disclaimer = This handout gives general information. It does not take the place of your { -care-team }. Ask them what is right for you.
about-licence = You may copy and share this text (license CC BY 4.0).

## Sheets to print and fold

# Heading of pages to write on that fill the last sheet.
label-notes = Notes
# Heading of the sheet that lies on top of the others.
label-fold = How to print and fold
# The word for “actual size” is the one in dialogs for printing.
fold-print = Print on both sides. Choose “flip on short edge” and “actual size”.
fold-staple = Put this sheet aside. Fold all the others together in the middle, and staple them on the fold.

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
field-cell = { $table }, row { $row }: { $column }
# Variables:
#   $question (String) - a question to ask the care team. Example: Where has the cancer spread?
field-answer = Your answer to: { $question }
# A box to tick. Variables as above.
field-asked = Check this box when you have asked: { $question }
# Variables:
#   $test (String) - name of a tumor test. Example: ER and PR
field-result = Your result and its date: { $test }
# Variables:
#   $label (String) - words at a line of the wallet card. Example: Date of birth
field-card = On the card: { $label }
# Variables:
#   $field (String) - what a field asks for, as above, where it is a date. Example: On the card: Date of birth
field-date = { $field }. Write the month as a word, then the day and the year.
# Variables:
#   $row (String) - what a row of numbers is about. Example: Pain
#   $low (String) - what 0 means. Example: none
#   $high (String) - what 10 means. Example: worst I can imagine
field-scale = { $row }: choose a number from 0 ({ $low }) to 10 ({ $high })
# One of the numbers. Variables:
#   $row (String) - as above. Example: Pain
#   $number (Number) - Example: 7
field-number = { $row }: { $number }
# The first and the last number. Variables as above, and:
#   $meaning (String) - what it means. Example: none
field-number-end = { $row }: { $number } ({ $meaning })
# A row of numbers that the reader names. Variables:
#   $row (Number) - number of the row. Example: 1
field-own = Something else, row { $row }
# The place for its name. Variables as above.
field-own-name = Something else, row { $row }: what is it?

## Drafts

draft-page = Draft. Do not give to patients.
draft-missing = Not yet translated
draft-broken = Needs mending
draft-stale = Translation older than the original text

## Languages

language-en = English
language-es = Spanish
# The same, standing alone: on the first page, for those who look for a handout in their language.
language-title-en = English
language-title-es = Spanish
language-other = interpreters for many languages

## Cost

cost-free = Free
cost-free-to-ask = Free to ask
