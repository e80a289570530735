### Questions for the first visit: question sheet, one sheet of paper with two sides.

# Title, readers, purpose and main message.
first-visit-questions = Questions for your first visit
    .short = First visit
    .audience = People who have just learned that they have { -mbc }, and those who go with them
    .objective = Take this sheet to your visit and go home with answers.
    .main-message = You may ask anything. The answers, and what matters to you, help to choose your treatment.

# How to use the sheet.
first-visit-questions-how-to-use = Choose the three questions that matter most to you. Ask those first. Bring someone who can listen and write for you. It is fine to ask the same thing again, today or next time. You can also ask for simpler words.

# Ruled lines.
first-visit-questions-notes = My own questions and notes:
