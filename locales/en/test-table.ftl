### Table of the tests that guide treatment: reference.

# Title, readers, purpose and main message.
test-table = Tests and what they may lead to
    .short = Test table
    .audience = People with { -mbc }, and those who go with them to visits
    .objective = See which tests there are and what a result may lead to.
    .main-message = Tests show which treatments may help you. Not everyone needs every test.

# Caption of the table.
test-table-tests = The tests, what they look for and what may follow.
