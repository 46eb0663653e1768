### state = draft
### May we write to somebody first? A free choice, no pressure.

consent-ask =
    Kan vi skrive til deg av og til, når vi har noe nytt?
    Du bestemmer. Du kan stoppe når du vil.

consent-ask-sms = Kan vi skrive til deg av og til? Du kan stoppe når du vil.

consent-yes =
    Takk! Da skriver vi av og til.
    Vil du stoppe? Send STOP. Skal vi slette alt om deg? Send DELETE.

consent-no = OK. Vi svarer bare når du skriver, og vi spør ikke igjen. Du kan alltid skrive til oss.

contact-add =
    Hei! Du sa at vi kan skrive til deg her. Stemmer det?
    Vet du ikke hva dette er? Da trenger du ikke svare.

contact-add-sms = Hei! Du sa at vi kan skrive til deg her. Stemmer det? Vet du ikke hva dette er? Da trenger du ikke svare.

campaign-yes =
    Takk! Da vet vi det. En person skriver til deg her.
    Du kan ombestemme deg når som helst.

campaign-yes-later =
    Takk! Da vet vi det. En person skriver til deg her.
    Ingen er her nå. Neste åpningstid: { $staff_next }.
    Du kan ombestemme deg når som helst.
    Er du i fare nå? Ring { $police }. Skadet eller syk? Ring { $ambulance }.
campaign-yes-later-sms =
    Takk! Da vet vi det. En person skriver til deg her.
    Ingen er her nå. Neste åpningstid: { $staff_next }.
    Du kan ombestemme deg når som helst.
    Er du i fare nå? Ring { $police }. Skadet eller syk? Ring { $ambulance }.

campaign-later = OK. Det haster ikke. Du kan skrive til oss når du vil.

campaign-no = OK, takk for at du sa fra. Du kan skrive til oss når du vil.
