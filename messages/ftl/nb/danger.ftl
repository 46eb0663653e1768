### state = draft
### The answer when somebody seems to be in danger, and everything about reaching a person.

danger =
    I fare nå: ring { $police }.
    Skadet eller syk: ring { $ambulance }.
    Noen å snakke med om vold: { $violence }.

    Det er ikke din skyld. Du bestemmer hvem du ringer.
    En person her leser dette så fort vi kan.
    Ser noen på telefonen din? Slett denne chatten.

danger-sms =
    I fare nå: ring { $police }.
    Skadet eller syk: { $ambulance }.
    Noen å snakke med: { $violence }.
    En person her leser dette så fort vi kan. Det er ikke din skyld.

danger-later =
    I fare nå: ring { $police }.
    Skadet eller syk: ring { $ambulance }.
    Noen å snakke med om vold: { $violence }.

    Det er ikke din skyld. Du bestemmer hvem du ringer.
    Ingen av oss leser her nå. En person leser dette: { $staff_next }.
    Ser noen på telefonen din? Slett denne chatten.

danger-later-sms =
    I fare nå: ring { $police }.
    Skadet eller syk: { $ambulance }.
    Noen å snakke med: { $violence }.
    Ingen er her nå. Vi leser dette: { $staff_next }. Det er ikke din skyld.

human-now =
    OK. En person leser dette og svarer deg her.
    Det kan ta litt tid.
    Skriv hva du lurer på, hvis du vil. Du trenger ikke si navnet ditt.
    I fare nå: ring { $police }.

human-now-sms = OK. En person svarer deg her. Det kan ta litt tid. Skriv hva du lurer på, hvis du vil. I fare nå: ring { $police }.

human-later =
    OK. En person svarer deg her.
    Ingen er her nå. Neste gang: { $staff_next }.
    Du kan skrive hva du lurer på allerede nå, hvis du vil.
    I fare nå: ring { $police }. Skadet eller syk: ring { $ambulance }.

human-later-sms =
    OK. En person svarer deg her. Neste gang: { $staff_next }.
    I fare nå: ring { $police }. Skadet eller syk: { $ambulance }.

human-waiting = En person leser dette også, og svarer deg her. Vil du noe annet? Send MENU

media-note =
    Jeg kan bare lese tekst. Jeg har ikke tatt vare på det du sendte.
    Behold det på telefonen din, hvis du trenger det.
