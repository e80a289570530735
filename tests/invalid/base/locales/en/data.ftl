profile-her2-positive = HER2-positive
drug-class-class = A class
    .explains = What it does.
drug-drug = drug
