### My bills and calls: worksheet.

# Title, readers, purpose and main message.
my-bills = My bills and calls
    .short = My bills
    .audience = People with { -mbc }, and those who help them with money
    .objective = See what you owe, what is paid, and who promised what.
    .main-message = Costs add up fast, and you may ask for help with them. Write down each bill and each call.

# How to use the sheet.
my-bills-how-to-use = Keep bills and letters from your insurance together with this sheet. After each call, write the day, the name and what was said. Ask for a financial counselor (explains costs and insurance) at your cancer center. The sheets “Money and work” and “Support services” say where to find help.

# Lines: insurance.
my-bills-insurance = My insurance:
    .company = Company
    .number = Member number
    .phone = Phone
    .counselor = Financial counselor, phone

# Table to write in: bills.
my-bills-bills = My bills
    .date = Date
    .from = From
    .for-what = For what
    .amount = Amount
    .pay-by = Pay by
    .paid = Paid on

# Table to write in: calls.
my-bills-calls = My calls
    .date = Day and time
    .who = Whom I spoke with, phone
    .said = What was said, reference number
    .next = What comes next

# Questions for the care team: lead-in.
my-bills-ask = Ask your team:
