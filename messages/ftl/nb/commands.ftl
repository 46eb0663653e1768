### state = draft
### What the bot says about itself: menu, languages, STOP, START, DELETE, a person, and when it does not understand.

menu-head = Hva lurer du på? Velg under.

menu-head-sms = Velg et tall:

menu-more-head = Mer å velge mellom:

help =
    Jeg er en robot. Jeg kan svare på noen spørsmål.
    Velg noe under, eller skriv med dine egne ord.
    Vil du snakke med en person? Send 0.
    Ingen flere meldinger: send STOP.
    Et annet språk: send LANG.

help-sms =
    Jeg er en robot. Jeg svarer på noen spørsmål.
    STOP: ingen flere meldinger. LANG: språk.

start-welcome =
    Hei! Jeg er en robot. Jeg kan svare på noen spørsmål.
    Du trenger ikke si hvem du er.
    Du bestemmer hva du vil spørre om.

start-done =
    OK. Da er du tilbake.
    Vi svarer når du skriver. Du bestemmer.
    Vil du stoppe igjen? Send STOP.

start-already = Hei! Her kan du skrive til oss.

stop-done =
    OK. Vi skriver ikke til deg lenger.
    Du kan fortsatt spørre oss her. Vil du komme tilbake? Send START.

stop-done-sms = OK. Vi skriver ikke til deg lenger. Vil du komme tilbake? Send START.

stop-ask = Skal vi slutte å skrive til deg?

delete-ask = Vil du at vi skal slette alt om deg? Nummeret ditt, meldingene dine og valgene dine.

delete-ask-sms = Vil du at vi skal slette alt om deg?

wrong-number-ask = Skrev vi til feil nummer? Da kan vi slette det.

kept = OK. Ingenting er endret.

delete-done =
    Ferdig. Vi har slettet alt om deg.
    Nummeret ditt, meldingene dine, språket og valgene dine er borte.
    Vi beholder bare dette: hvor mange som spurte, aldri hvem.
    Og en hemmelig kode, så vi aldri skriver til deg igjen.
    Du kan også slette denne chatten på telefonen din.
    Du kan skrive til oss når du vil. Da svarer vi.

delete-done-sms =
    Ferdig. Nummeret, meldingene og valgene dine er slettet. Vi beholder bare et antall, og en hemmelig kode, så vi aldri skriver til deg igjen.
    Du kan også slette denne samtalen på telefonen din.

wrong-number-done = Beklager! Vi har slettet dette nummeret. Vi beholder bare en hemmelig kode, så vi aldri skriver til det igjen.

language-head = Hvilket språk vil du ha?

language-done = OK. Fra nå av skriver jeg norsk.

lang-line = Andre språk: send LANG

person-line = Snakke med en person: send 0. Mer: send MENU

unsure =
    Beklager, jeg forsto ikke. Jeg er bare en robot.
    Prøv med andre ord, eller velg noe under. En person: 0.

unsure-sms = Beklager, jeg forsto ikke. Jeg er en robot. Velg et tall:

unsure-person =
    Beklager, jeg vet ikke svaret.
    Vil du at en person skal svare deg her? Du bestemmer.

digit-old = Jeg vet ikke lenger hva dette tallet betydde. Her er listen igjen.

digit-old-sms = Hvilken av disse mener du?

digit-two = Hvilken av disse mener du?

limit =
    Vi har skrevet mye. Nå tar jeg en liten pause.
    Skriv igjen om en time, hvis du vil.
    Er du i fare nå? Ring { $police }. Skadet eller syk? Ring { $ambulance }.

limit-sms = Jeg tar en pause i en time. Etterpå kan du skrive igjen. Er du i fare nå? Ring { $police }. Skadet eller syk? Ring { $ambulance }.
