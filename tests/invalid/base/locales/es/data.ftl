profile-her2-positive = HER2 positivo
drug-class-class = Una clase
    .explains = Lo que hace.
drug-drug = medicina
