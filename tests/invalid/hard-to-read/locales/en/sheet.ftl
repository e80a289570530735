sheet = A sheet
    .short = Sheet
    .audience = Everyone
    .objective = To test
    .main-message = One thing matters.
sheet-section = A section
sheet-words = In { NUMBER($count-year, useGrouping: "false") }, { NUMBER($count) } people. A short paragraph.
sheet-long = 
    Individualized pharmacological interventions necessitate comprehensive multidisciplinary deliberation concerning contraindications, comorbidities, anticipated toxicities, and psychosocial circumstances, notwithstanding considerable interindividual variability in pharmacokinetics, tolerability, and ultimately, therapeutic responsiveness overall.
    Individualized pharmacological interventions necessitate comprehensive multidisciplinary deliberation concerning contraindications, comorbidities, anticipated toxicities, and psychosocial circumstances, notwithstanding considerable interindividual variability in pharmacokinetics, tolerability, and ultimately, therapeutic responsiveness overall.
    Individualized pharmacological interventions necessitate comprehensive multidisciplinary deliberation concerning contraindications, comorbidities, anticipated toxicities, and psychosocial circumstances, notwithstanding considerable interindividual variability in pharmacokinetics, tolerability, and ultimately, therapeutic responsiveness overall.
    Individualized pharmacological interventions necessitate comprehensive multidisciplinary deliberation concerning contraindications, comorbidities, anticipated toxicities, and psychosocial circumstances, notwithstanding considerable interindividual variability in pharmacokinetics, tolerability, and ultimately, therapeutic responsiveness overall.
