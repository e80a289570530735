### Urgent signs: worded once, the same on every sheet. Value = the sign as an item of a list;
### .action = what to do; .why = why it matters (both only on the sheet “When to call”).

## Sentences above the lists

signs-emergency = Call 911 if you have any of these:
signs-call-now = Call your team now, day or night, if you have any of these. No answer soon? Go to the emergency room.
signs-call-today = Call your team the same day if you have any of these:

## Emergency: 911

sign-breath-chest = sudden or severe shortness of breath, chest pain, coughing up blood, or fainting
    .action = Call 911.
    .why = It may be a clot in the lung, heart trouble, fluid or bleeding.
sign-stroke = a drooping face, weakness in an arm or leg on one side, slurred or lost speech, sudden blindness, or a sudden headache, the worst ever
    .action = Call 911. Note the time it began.
    .why = It may be a stroke or bleeding; cancer in the brain can look the same.
sign-brain = a first seizure, sudden confusion, being hard to wake, a bad headache with vomiting, or sudden loss of sight, speech or strength
    .action = Call 911. In a seizure: turn the person on the side and loosen the collar. Put nothing in the mouth. Note the time.
    .why = It may be swelling or bleeding in the brain, a stroke, an infection or high calcium.
sign-sepsis = signs of infection, such as fever or chills, with confusion, fast breathing or faintness
    .action = Call 911.
    .why = It may be sepsis, the body’s extreme reaction to an infection.
sign-allergy = hives, swollen lips, face or throat, trouble breathing or faintness during an IV treatment, within a day of it, or after a new pill
    .action = In the clinic, tell the nurse at once. At home, call 911.
    .why = It may be a severe allergy.
sign-opioid = on strong pain medicine (an opioid): very hard to wake, or very slow or shallow breathing
    .action = Call 911.
    .why = There may be too much of the medicine in the body (rare when the dose is set with care).
sign-spinal-cord = weak or heavy legs, numbness (also between the legs), unsteady walking, or loss of bladder or bowel control: emergency room now
    .action = Go to the emergency room now. Keep your back still. Say: “I have cancer in my bones. Could this be cord compression?”
    .why = Cancer may be pressing on the spinal cord. Hours matter for walking.
sign-despair = thoughts of ending your life, or being unable to stay safe. Call 988 (press 2 for Spanish) or text 988. In danger now: 911
    .action = Do not wait: 988 is free, at any hour.
    .why = You do not have to carry this alone.

## Call now, day or night

sign-fever = a temperature of 100.4 °F (38 °C) or more, or shaking chills, even if you feel fine otherwise
    .action = Measure, and call before you take a fever pill (acetaminophen, ibuprofen). Your team may set another limit.
    .why = It may be an infection while white blood cells are low: dangerous within hours.
sign-early-5fu = on capecitabine or fluorouracil (5-FU): severe mouth sores, diarrhea, vomiting, fever or unsteady walking (chest pain or confusion: 911)
    .action = Take no more capecitabine. Call and name the drug: the antidote must start within 96 hours of the last dose.
    .why = The drug may build up in the body and can be deadly.
sign-lung-inflammation = a new or worse cough, shortness of breath (also on small effort or lying flat), wheezing or a tight chest, with or without fever
    .action = Take no further dose before you have talked with your team. Short of breath at rest: 911.
    .why = A cancer drug may be inflaming your lungs. This can be deadly.
sign-immune-side-effects = on immunotherapy: cough, diarrhea, belly pain, yellow skin, dark or little urine, blisters, lasting headache, extreme tiredness, great thirst, weak muscles, uneven heartbeat, eye changes
    .action = Show your immunotherapy card. Do not treat diarrhea yourself. Chest pain, fainting, trouble breathing or confusion: 911.
    .why = Immune cells may attack healthy organs, even up to 2 years after the last dose.
sign-clot-leg = one leg or arm that is swollen, sore, warm, red or blue
    .action = Call now. With chest pain, shortness of breath or fainting: 911.
    .why = It may be a blood clot.
sign-face-neck-swelling = swelling of the face, neck, upper body or arms, or swollen chest veins, with shortness of breath, cough or hoarseness
    .action = Call now. Short of breath at rest: 911.
    .why = The big vein to the heart may be pressed or blocked.
sign-bleeding = a heavy, long or repeated nosebleed, bleeding gums, bloody urine, bloody or black stool, big new bruises, tiny red spots, or a pad soaked hourly
    .action = Press firmly and call. Vomiting or coughing blood, bleeding that pours or lasts past 30 minutes, or a hit on the head: 911.
    .why = The cells that stop bleeding (platelets) may be low, or the tumor may bleed.
sign-low-calcium = on a bone-strengthening drug: tingling around the mouth or in fingers or toes, cramps, spasms, twitching or stiff muscles
    .action = Call now or go to the emergency room.
    .why = Your calcium may be too low. This can be deadly.
sign-high-sugar = on drugs that can raise blood sugar: great thirst, lots of urine, nausea, belly pain, weight loss or fruity breath (trouble breathing or confusion: 911)
    .action = Check your blood sugar if you can, and call. Very sleepy: 911.
    .why = Your blood sugar may be very high.
sign-diarrhea = diarrhea: 4 or more stools a day above your usual, any at night, any past one day; on sacituzumab govitecan or immunotherapy, even one
    .action = Blood, fever, dizziness or dark urine counts too. Loperamide only if your team gave you that plan; on immunotherapy call first.
    .why = You can dry out. With some drugs diarrhea can be deadly.
sign-skin = a rash that spreads fast or comes with blisters, peeling skin, or sores in mouth or eyes; red, painful, blistered palms or soles
    .action = Take no further dose and call. With fever, or sores in eyes, mouth or private parts: emergency room.
    .why = It may be a severe drug rash or hand-foot syndrome.
sign-fracture = sudden bone pain after little or no force, a leg that cannot bear weight, or a limb at an odd angle
    .action = Call now. Say so if you have cancer in your bones.
    .why = A bone weakened by cancer may have broken.
sign-too-many-pills = too many cancer pills taken, the wrong ones, or pills swallowed by a child or a pet
    .action = Call your team, even if all seems well. If someone else swallowed them, also call Poison Control: 1-800-222-1222.
    .why = Harm can begin before anyone feels it.
sign-drip-leak = burning, stinging, pain, redness or swelling where the IV or port goes in, during or after treatment
    .action = Tell the nurse at once, even if you are not sure. At home, call now.
    .why = The drug may be leaking. Some chemo can destroy tissue.

## Call the same day

sign-back-pain-early = new or changed back or neck pain: like a tight band, worse when lying down, coughing, sneezing or straining, or that robs sleep
    .action = Call within 24 hours at most. Weak or numb legs: emergency room now.
    .why = It may be early pressure on the spinal cord.
sign-high-calcium = great thirst, lots of urine, constipation, nausea, no appetite, weakness or being very sleepy (confused or hard to wake: 911)
    .action = Call the same day. Do not cut out calcium foods on your own.
    .why = Calcium in the blood may be too high. It can be deadly, and it can be treated.
sign-heart = swollen ankles, fast weight gain, or a fluttering or racing heart
    .action = Call the same day. Fainting, chest pain or shortness of breath at rest: 911.
    .why = A cancer drug may strain the heart.
sign-infection-other = a sore throat, burning urine, diarrhea, vomiting, or red or oozing skin or catheter site, even without fever
    .action = Call the same day, also without fever.
    .why = With few white blood cells an infection shows few signs.
sign-liver = yellow eyes or skin, dark urine, pale stool, itching, pain in the right upper belly, or a swollen belly
    .action = Call the same day.
    .why = It may be cancer in the liver, blocked bile or liver harm from a drug.
sign-vomiting = nothing stays down, not even your pills; vomiting for 12 hours, or 2 or more times a day despite nausea medicine
    .action = Call the same day. Dark urine, or 2 pounds (1 kg) or more lost in a day or two, counts too.
    .why = You can dry out.
sign-kidney-bone-drug = much less urine, or puffy legs, after a zoledronic acid infusion
    .action = Call the same day.
    .why = The drug can harm the kidneys.
sign-pain = pain that is new, severe, or no longer controlled by your medicine
    .action = Call the same day.
    .why = It may mean a break, a pressed nerve or spread. It can nearly always be eased.
sign-mouth = mouth sores so bad that you cannot eat or drink
    .action = Call the same day.
    .why = You can dry out or get an infection.
sign-eye = eye pain, blurred sight, eyes that hurt in light, or very dry or red eyes
    .action = Call within a day. Sudden blindness: 911.
    .why = A drug may be harming the eye.
sign-vaginal-bleeding = vaginal bleeding, rusty discharge or pressure in the pelvis, above all after menopause
    .action = Call the same day, or the next working day at the latest. A pad an hour or more: call now.
    .why = The lining of the womb may have changed; it is seldom cancer.
sign-thigh-bone-drug = a new ache in the thigh, hip or groin during long treatment with a bone-strengthening drug
    .action = Call the same day. Sudden pain, or you cannot stand: emergency room.
    .why = In rare cases the thigh bone breaks.
sign-jaw = jaw pain or swelling, a loose tooth, a gum sore that does not heal, or bare bone in the mouth
    .action = Call your cancer team and your dentist. Have no tooth pulled before they have talked.
    .why = The jaw bone may be damaged.
sign-constipation-opioid = constipation on strong pain medicine (an opioid)
    .action = Call the same day. Ask how many days without a stool are too many.
    .why = Opioids slow the bowel.
sign-pregnancy = a missed period or a positive pregnancy test, yours or your partner’s, during treatment or in the months after
    .action = Call the same day. Ask how long to avoid pregnancy after the last dose: 1 week to 1 year, by drug.
    .why = Most cancer drugs can harm an unborn child.
