### state = draft
### What the bot says about itself: menu, languages, STOP, START, DELETE, a person, and when it does not understand.

menu-head = Hva vil du vite? Velg en ting.

menu-head-sms = Velg et tall:

menu-more-head = Mer å velge mellom:

help =
    Jeg er en robot. Jeg kan svare på noen spørsmål.
    Velg noe under, eller skriv med dine egne ord.
    Snakke med en person: send 0.
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
    OK. Vi skriver ikke til deg mer.
    Du kan fortsatt spørre oss her. Vil du tilbake? Send START.

stop-done-sms = OK. Vi skriver ikke til deg mer. Vil du tilbake? Send START.

stop-ask = Vil du ikke ha flere meldinger fra oss?

delete-ask = Vil du at vi skal slette det vi har om deg? Da sletter vi nummeret ditt, meldingene dine og valgene dine.

delete-ask-sms = Vil du at vi skal slette det vi har om deg?

wrong-number-ask = Skrev vi til feil nummer? Da kan vi slette det.

kept = OK. Ingenting er endret.

delete-done =
    Ferdig. Det er slettet.
    Nummeret ditt, meldingene dine, språket og valgene dine er borte.
    Vi beholder bare tall: hvor mange som spurte, aldri hvem.
    Du kan også slette denne chatten på telefonen din.
    Du kan skrive til oss igjen når du vil.

delete-done-sms =
    Ferdig. Nummeret, meldingene og valgene dine er slettet. Vi beholder bare tall, aldri hvem.
    Du kan også slette denne samtalen på telefonen din.

wrong-number-done = Beklager! Vi har slettet dette nummeret. Vi skriver ikke til det mer.

language-head = Hvilket språk vil du ha?

language-done = OK. Fra nå av skriver jeg norsk.

lang-line = Andre språk: send LANG

person-line = Snakke med en person: send 0. Mer: send MENU

unsure =
    Beklager, jeg forsto ikke. Jeg er bare en robot.
    Prøv med andre ord, eller velg noe under. En person: 0.

unsure-sms = Beklager, jeg forsto ikke. Jeg er en robot. Velg et tall:

unsure-person =
    Beklager, jeg vet ikke det riktige svaret.
    Vil du at en person skal svare deg her? Du bestemmer.

digit-old = Jeg vet ikke lenger hva dette tallet betydde. Her er listen igjen.

digit-old-sms = Hvilken av disse mener du?

digit-two = Hvilken av disse mener du?

limit =
    Du har skrevet mye. Nå tar jeg en liten pause.
    Skriv igjen om en time, hvis du vil.
    I fare nå: ring { $police }. Skadet eller syk: ring { $ambulance }.

limit-sms = Jeg tar en pause i en time. Etterpå kan du skrive igjen. I fare nå: ring { $police }. Trenger du lege nå: ring { $ambulance }.
