### state = draft
### The answer when somebody seems to be in danger, and everything about reaching a person.

danger =
    Er du i fare nå? Ring { $police }.
    Skadet eller syk? Ring { $ambulance }.
    Noen å snakke med om vold: { $violence }.

    Det er ikke din skyld. Du bestemmer hvem du ringer.
    En person her leser dette så fort som mulig.
    Kan andre se telefonen din? Slett denne chatten.

danger-sms =
    Er du i fare nå? Ring { $police }.
    Skadet eller syk? Ring { $ambulance }.
    Noen å snakke med: { $violence }.
    En person her leser dette så fort som mulig. Det er ikke din skyld.

danger-later =
    Er du i fare nå? Ring { $police }.
    Skadet eller syk? Ring { $ambulance }.
    Noen å snakke med om vold: { $violence }.

    Det er ikke din skyld. Du bestemmer hvem du ringer.
    Ingen leser her akkurat nå. En person leser dette senere.
    Neste åpningstid: { $staff_next }.
    Kan andre se telefonen din? Slett denne chatten.

danger-later-sms =
    Er du i fare nå? Ring { $police }.
    Skadet eller syk? Ring { $ambulance }.
    Noen å snakke med: { $violence }.
    Ingen er her nå. Vi leser dette senere. Neste åpningstid: { $staff_next }. Det er ikke din skyld.

human-now =
    OK. En person leser dette og svarer deg her.
    Det kan ta litt tid.
    Skriv hva du lurer på, hvis du vil. Du trenger ikke si navnet ditt.
    Er du i fare nå? Ring { $police }.

human-now-sms = OK. En person svarer deg her. Det kan ta litt tid. Skriv hva du lurer på, hvis du vil. Er du i fare nå? Ring { $police }.

human-later =
    OK. En person svarer deg her.
    Ingen er her nå. Neste åpningstid: { $staff_next }.
    Du kan skrive spørsmålet ditt nå, hvis du vil.
    Er du i fare nå? Ring { $police }. Skadet eller syk? Ring { $ambulance }.

human-later-sms =
    OK. En person svarer deg her. Ingen er her nå. Neste åpningstid: { $staff_next }.
    Er du i fare nå? Ring { $police }. Skadet eller syk? Ring { $ambulance }.

human-waiting = En person leser dette også, og svarer deg her. Vil du noe annet? Send MENU

media-note =
    Jeg kan bare lese tekst. Jeg har ikke tatt vare på det du sendte.
    Behold det på telefonen din, hvis du trenger det.

wish-now =
    Takk. Vi har notert ønsket ditt.
    Ingen time er avtalt ennå. En person svarer deg her.
    Åpningstiden vår nå: { $staff_now }.

wish-later =
    Takk. Vi har notert ønsket ditt.
    Ingen time er avtalt ennå. En person svarer deg her.
    Ingen er her nå. Neste åpningstid: { $staff_next }.
    Er du i fare nå? Ring { $police }. Skadet eller syk? Ring { $ambulance }.
wish-later-sms =
    Takk. Vi har notert ønsket ditt.
    Ingen time er avtalt ennå. En person svarer deg her.
    Ingen er her nå. Neste åpningstid: { $staff_next }.
    Er du i fare nå? Ring { $police }. Skadet eller syk? Ring { $ambulance }.
