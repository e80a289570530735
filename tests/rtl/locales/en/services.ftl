service-kind-helpline = Helpline
service-line = Ask about the phone.
    .who = Everyone
