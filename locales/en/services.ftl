### Support services: what each offers and for whom. Names and contact data: data/services.toml.

## Kinds of service

service-kind-helpline = Helpline
service-kind-navigator = Patient navigator
service-kind-financial = Help with money and insurance
service-kind-trial-search = Help to find a clinical trial
service-kind-event = Events
service-kind-peer = Contact with others who have cancer
service-kind-government = Government service
service-kind-local-help = Help near you
service-kind-crisis = Help in a crisis
service-kind-information = Information

## Susan G. Komen

service-komen-helpline = Ask about breast cancer, support, help with money or clinical trials. This is the door to the Komen navigators.
    .who = Patients, caregivers and families
service-komen-patient-care-center = One navigator works with you: information, emotional support, help with money and with getting care.
    .who = Patients, caregivers and families
service-komen-trial-navigators = Ask when a clinical trial may fit, how to find and choose one, and what to expect.
    .who = Patients and loved ones
service-komen-financial = Money for people who struggle with the costs of treatment. Ask whether you qualify.
service-komen-mbc-impact-series = Talks by experts and by people with { -mbc }, with time for your questions. The website has the dates. A newsletter tells you about them too.
    .who = People with { -mbc } and loved ones

## Other services

service-acs = Answers to your questions, and help with rides, places to stay and services near you. Chat on weekdays. In Spanish: cancer.org/es.
service-cancer-support-community = Talk with a counselor or a navigator. Find a center near you, such as a Gilda’s Club.
service-triage-cancer = Free help with insurance, your rights at work, disability benefits and money.
service-211 = Local help with food, rent, bills, rides and care. In most places you can call at any hour. Not for emergencies.
service-988 = Call or text when feelings become too much or you think about ending your life. To speak Spanish, call and press 2.
    .who = Anyone, also family and friends

## To be confirmed

service-nci-cis = Trained staff answer questions, search for clinical trials and tell you where to look for help with money. They do not give medical advice.
service-lbbc = A helpline with trained peers, a conference on { -mbc } and guides to treatments.
service-share = Helplines run by people who have had cancer, support groups and a program for { -mbc }. The people who help speak about 15 languages.
service-cancercare = Cancer social workers, support groups, and some money for travel, home care and child care. Ask what is open to you.
service-metavivor = Support groups led by people with { -mbc }.
service-mbc-alliance = Pages with help and information on { -mbc }, and a tool to search for clinical trials.
service-metastatic-trial-search = A web tool that looks for clinical trials that fit your history. It can send alerts.
    .who = People with { -mbc }
service-breastcancer-org = Pages on treatments, news and community boards. In Spanish: breastcancer.org/es.
service-ysc = Groups, contact with others and guides, also on { -mbc }.
    .who = People who learned they had breast cancer when young (under about 40)
service-paf = Case managers help with insurance and bills. Funds for copays open and close; for those you need insurance.
service-pan = Money for drug copays, insurance premiums and travel, by illness. There may be a wait list.
service-needymeds = A list of programs that help to pay for medicines. You do not have to sign up.
service-poison-control = What to do when someone has swallowed too many pills or the wrong ones.
    .who = Anyone, also for a child or a pet
service-clinicaltrials-gov = A list of clinical trials kept by the US government. Search by illness and place. It does not hold every trial.
service-medicare-hospice-finder = A list of hospices approved by Medicare. Search by ZIP code.
service-caringinfo = Advance directive forms for every state, and guides to palliative and hospice care.
service-nueva-vida = Help in Spanish to get care, support groups and mental health care.
    .who = Latinas with cancer in Washington, DC, Maryland and Virginia
service-latinas-contra-cancer = Help to get care, groups and therapy in Spanish, wigs and education.
    .who = People in San Jose, California
service-male-breast-cancer = Contact with other men and a voice for men with breast cancer.
    .who = Men with breast cancer
service-nccih = What is known about complementary therapies in cancer, such as acupuncture, yoga and herbs.
service-nccn-patients = Treatment guidelines written for patients.
service-komen-real-pink = Talks to listen to, also on life with { -mbc }.
    .who = People with { -mbc } and caregivers
