### Support services: directory.

# Title, readers, purpose and main message.
support-services = Support services
    .short = Support
    .audience = People with { -mbc }, women and men, and the family and friends who help them
    .objective = Find someone who can help you with questions, feelings, money or daily life.
    .main-message = You do not have to do this alone. Many services are free, and some speak Spanish.

# Short introduction.
support-services-how-to-use = Choose one service and call, write or visit the website. Say: “I have { -mbc },” or “I care for someone who has it.” Say what you need most today. Numbers and hours can change: look at the date.
support-services-care-team = Your { -care-team } can also help. Ask about a social worker, a financial counselor, a support group, or someone else with this cancer to talk to.

# Box: help in a crisis.
support-services-crisis = Call 911 if someone is in danger now.
    .despair = If you think about ending your life or cannot stay safe, call or text 988. It is free, at any hour. For Spanish, call and press 2. Family and friends can call too.

# Ruled lines.
support-services-near-me = Services near me:
