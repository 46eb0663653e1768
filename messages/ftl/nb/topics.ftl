### state = draft
### One answer per topic. `topic-…` is for chat, `topic-…-sms` for SMS.

topic-clinic-hours =
    Nå: { $clinic_now }.

    De neste 7 dagene på klinikken:
    { $clinic_week }

topic-clinic-hours-sms =
    Nå: { $clinic_now }.
    { $clinic_week }

topic-clinic-address =
    Slik finner du fram:
    { $clinic_address }
    { $clinic_directions }

    Nå: { $clinic_now }.

topic-clinic-address-sms =
    { $clinic_address }
    { $clinic_directions }
    Nå: { $clinic_now }.

topic-book-nurse =
    Du kan komme når vi har åpent. Nå: { $clinic_now }.
    { $clinic_address }

    Eller si når det passer for deg. En person svarer deg her: jeg er en robot og kan ikke love deg en time.
    Når vil du komme?

topic-book-nurse-sms =
    Bare kom når vi har åpent. Nå: { $clinic_now }.
    Eller si når det passer: en person svarer deg. Når vil du komme?

topic-lawyer-hours =
    De neste tidene:
    { $lawyer_next }
    { $lawyer_address }

    Advokaten hjelper deg gratis.
    Det du sier, blir mellom deg og advokaten. Du bestemmer hva du forteller.

topic-lawyer-hours-sms =
    De neste tidene: { $lawyer_next }
    { $lawyer_address }
    Det er gratis. Du bestemmer hva du forteller.

topic-infection-control =
    Dette hjelper:
    Vask hendene ofte, med såpe.
    Er du syk, eller har du feber? Hvil, og hold avstand til andre hvis du kan.

    Er du veldig syk nå? Ring { $ambulance }.
    Lurer du på noe om helsen din? Ring { $doctor }, eller spør sykepleieren vår.

    Nå: { $clinic_now }.

topic-infection-control-sms =
    Vask hendene ofte, med såpe. Føler du deg ikke bra? Hvil, hvis du kan.
    Spørsmål? Ring { $doctor }. Veldig syk nå? Ring { $ambulance }.

topic-vaccines =
    Du kan spørre sykepleieren her.
    Sykepleieren forteller hvilke vaksiner du kan få, og hva de hjelper mot.
    Du bestemmer. Du kan tenke på det og komme tilbake.

    Nå: { $clinic_now }.
    { $clinic_address }

topic-vaccines-sms =
    Nå: { $clinic_now }. { $clinic_address }
    Sykepleieren forteller hvilke vaksiner du kan få. Du bestemmer.

topic-sti-testing =
    Ja, det kan du gjøre her. Det er gratis.
    Mange infeksjoner merker du ikke. En test viser dem.
    De fleste kan behandles.
    Du bestemmer hvilke tester du tar. Ingen spør hvorfor.

    Nå: { $clinic_now }.
    { $clinic_address }

topic-sti-testing-sms =
    Ja, du kan ta en test her. Det er gratis. Ingen spør hvorfor. Du bestemmer.
    Nå: { $clinic_now }. { $clinic_address }

topic-condoms =
    Ja, det kan du få her. Det er gratis.
    Kondomer og glidemiddel: ta så mye du trenger.

    Røk kondomet? Snakk med sykepleier eller lege så fort du kan.
    Noe hjelp virker bare de første timene eller dagene. Ring { $doctor }.

    Nå: { $clinic_now }.
    { $clinic_address }

topic-condoms-sms =
    Ja, det får du gratis her. Ta så mye du trenger.
    Gikk noe galt? Ikke vent, ring { $doctor }.
    Nå: { $clinic_now }. { $clinic_address }

topic-violence-help =
    Du er ikke alene.
    Det er ikke din skyld.
    Noen å snakke med om vold: { $violence }.
    Under 18 år: { $child }.
    Er du i fare nå? Ring { $police }. Skadet? Ring { $ambulance }.

    Vi kan hjelpe deg å finne et trygt sted, en lege eller en advokat.
    Du bestemmer hva som skjer. Vi snakker med deg først.

topic-violence-help-sms =
    Du er ikke alene. Det er ikke din skyld. Noen å snakke med: { $violence }. Under 18 år: { $child }.
    Er du i fare nå? Ring { $police }. Du bestemmer hva som skjer.

topic-police-rights =
    Du kan spørre advokaten vår om dette.
    For noen kan det være en risiko å gå til politiet.
    Snakk med oss eller advokaten først, hvis du vil.
    Advokaten: { $lawyer_next }

    Er du i fare nå? Ring { $police }.

topic-police-rights-sms =
    Du kan spørre advokaten vår først, hvis du vil. Du bestemmer.
    De neste tidene: { $lawyer_next }
    Er du i fare nå? Ring { $police }.

topic-anonymity =
    Du trenger ikke si navnet ditt. Vi spør ikke.
    Nummeret ditt er låst hos oss. Vi bruker det bare til å skrive til deg.
    De som jobber her, kan lese meldingene dine. Vi viser dem ikke til andre.

    Men: Telefonselskapet eller appen kan se at du skriver til oss. Kanskje kan de også lese det.
    Bruker noen andre telefonen din? Slett denne chatten.
    Send DELETE, så sletter vi nummeret og meldingene dine.

topic-anonymity-sms =
    Du trenger ikke si navnet ditt. Vi låser nummeret ditt og bruker det bare til å skrive til deg.
    Telefonselskapet kan se at du skriver til oss, og kanskje lese det.
    Send DELETE, så sletter vi nummeret og meldingene dine.

topic-cost =
    Det er gratis.
    Du trenger ikke papirer eller forsikring hos oss.
    Du trenger ikke si navnet ditt.

topic-cost-sms = Det er gratis. Du trenger ikke papirer eller forsikring hos oss. Du trenger ikke si navnet ditt.

topic-human =
    Send 0. Da svarer en person deg her.
    Neste åpningstid: { $staff_next }.

topic-language = Send LANG og velg språket ditt.

topic-stop =
    Send STOP. Da skriver vi ikke til deg lenger.
    Du kan fortsatt spørre oss her.

topic-stop-sms = Send STOP. Da skriver vi ikke til deg lenger.

topic-delete-data =
    Send DELETE. Da sletter vi nummeret ditt, meldingene dine og valgene dine.
    Vi beholder bare dette: hvor mange som spurte, aldri hvem.
    Og en hemmelig kode, så vi aldri skriver til deg igjen.

topic-delete-data-sms = Send DELETE. Da sletter vi nummeret, meldingene og valgene dine. Vi beholder bare et antall, og en hemmelig kode, så vi aldri skriver til deg igjen.

topic-who-is-this =
    Hei! Vi er { $service_name }.
    Vi gir gratis helsehjelp og råd. Du trenger ikke si navnet ditt.
    Jeg er en robot. Det jobber mennesker her også.

    Feil nummer? Si fra: send FEIL NUMMER. Da sletter vi det.
    Ingen flere meldinger: send STOP.

topic-who-is-this-sms =
    Hei! Vi svarer på spørsmål på SMS. Vi skriver bare til folk som har skrevet til oss eller gitt oss nummeret.
    Er det ikke deg? Send FEIL NUMMER, så sletter vi det.

hours-unsure = Ingen har sjekket disse tidene i det siste. Spør oss før du kommer: send 0.

topic-outdated = Dette rådet er gammelt. En person kan si deg hva som gjelder nå: send 0.

part-line = Mer: send M ({ $part }/{ $parts }). En person: send 0

topic-hiv-exposure =
    Dette kan haste, og det finnes hjelp.
    Det finnes en medisin som heter PEP. Den kan stoppe hiv før det fester seg.
    Du må begynne innen 72 timer. Jo før, jo bedre: helst i dag.
    Du tar den i 28 dager.

    Ikke vent til vi åpner. Ring { $doctor } nå og si: Jeg trenger PEP. Eller dra til et sykehus.
    Er det mer enn 72 timer siden? Snakk med oss. Du kan ta en test.

    Nå: { $clinic_now }.
    { $clinic_address }

topic-hiv-exposure-sms =
    Det finnes en medisin mot dette. Den heter PEP. Du må begynne innen 72 timer. Jo før, jo bedre.
    Ikke vent: ring { $doctor } nå og si: PEP. Eller dra til et sykehus.

topic-hiv-exposure-more-sms =
    Du tar den i 28 dager. Er det mer enn 72 timer siden? Kom og snakk med oss. Du kan ta en test.
    Nå: { $clinic_now }. { $clinic_address }

topic-emergency-contraception =
    Det finnes en pille du kan ta nå.
    Den heter nødprevensjon, eller angrepille. Den kan stoppe en graviditet før den begynner.
    Noen piller virker opptil 3 dager etter sex, andre opptil 5 dager. Jo før, jo bedre.
    Spør på et apotek, eller spør en sykepleier eller lege.
    Kobberspiral hjelper også, opptil 5 dager etter, og virker aller best. En lege eller sykepleier setter den inn.

    Vet du ikke hvor du skal gå? Ring { $doctor }.

    Nå: { $clinic_now }.
    { $clinic_address }

topic-emergency-contraception-sms =
    Det finnes en pille du kan ta etterpå. Noen virker opptil 3 dager etter, andre opptil 5 dager. Jo før, jo bedre.
    Spør på et apotek, eller ring { $doctor }.

topic-emergency-contraception-more-sms =
    En lege eller sykepleier kan også sette inn kobberspiral, opptil 5 dager etter. Den virker aller best.
    Nå: { $clinic_now }. { $clinic_address }

topic-exploitation =
    Du har ikke gjort noe galt.
    Ingen har lov til å ta passet ditt, holde deg fast eller tvinge deg til å jobbe. Gjeld endrer ikke det.
    Du kan få hjelp, og du trenger ikke fortelle alt.

    Snakk med oss, eller med advokaten: { $lawyer_next }
    Noen å snakke med om vold: { $violence }. Under 18 år: { $child }.
    Er du i fare nå? Ring { $police }.

    Du bestemmer hva som skjer. Vi snakker med deg først.
    Leser noen andre telefonen din? Slett denne chatten.

topic-exploitation-sms =
    Du har ikke gjort noe galt. Ingen har lov til å ta papirene dine, holde deg fast eller tvinge deg. Gjeld endrer ikke det.
    Er du i fare nå? Ring { $police }.

topic-exploitation-more-sms =
    Du kan snakke med oss, eller med advokaten: { $lawyer_next }
    Noen å snakke med: { $violence }. Under 18 år: { $child }.
    Du bestemmer hva som skjer. Vi snakker med deg først.

topic-health-care =
    Du kan få hjelp her uten papirer.
    Du trenger ikke forsikring. Det er gratis. Du trenger ikke si navnet ditt.
    Sykepleieren hjelper deg, og kan si hvilken lege du kan gå til.

    Har vi stengt? Ring { $doctor }.
    Veldig syk eller skadet? Ring { $ambulance }. Du kan ringe uten papirer også.
    Andre steder kan ta betalt. Spør oss først, hvis det kan vente.

    Nå: { $clinic_now }.
    { $clinic_address }

topic-health-care-sms =
    Du kan snakke med sykepleieren vår uten papirer og forsikring. Det er gratis.
    Har vi stengt? Ring { $doctor }. Veldig syk eller skadet: { $ambulance }, også uten papirer.
    Nå: { $clinic_now }. { $clinic_address }

topic-vaccination-proof =
    Du kan spørre sykepleieren her.
    Ta med det du har: et kort, et papir eller et bilde av det.
    Sykepleieren sier hvilket bevis du kan få, og hvordan.
    Har du ingenting? Kom likevel.

    Nå: { $clinic_now }.
    { $clinic_address }

topic-vaccination-proof-sms =
    Sykepleieren sier hvilket bevis du kan få. Ta med det du har: et kort, et papir eller et bilde av det. Har du ingenting? Kom likevel.
    Nå: { $clinic_now }. { $clinic_address }

topic-about =
    Hei! Vi er { $service_name }.
    Du kan snakke med sykepleier eller advokat, ta tester, og få vaksiner og kondomer. Eller bare prate.
    Det er gratis. Du trenger ikke papirer. Du trenger ikke si navnet ditt.

    Jeg er en robot. Jeg svarer med tekster som mennesker har skrevet.
    Det jobber mennesker her også, men ingen leser denne chatten dag og natt. Er du i fare nå? Ring { $police }.

topic-about-sms =
    Vi hjelper gratis: Du kan spørre en sykepleier eller en advokat, eller bare prate. Du trenger ikke papirer eller si navnet ditt.
    Jeg er en robot. Det jobber mennesker her også, men ikke dag og natt. Er du i fare nå? Ring { $police }.

topic-pregnancy =
    Du bestemmer, og vi hjelper deg.
    En test viser det fra den første dagen mensen er forsinket. Vet du ikke dagen? Ta testen 3 uker etter sex.
    Vil du, vil du ikke, eller vet du ikke ennå? Du kan snakke med sykepleieren om alt.
    Jo før du kommer, jo flere valg har du.

    Sterke smerter eller mye blod? Ring { $ambulance }.
    Spørsmål når vi har stengt? Ring { $doctor }.

    Nå: { $clinic_now }.
    { $clinic_address }

topic-pregnancy-sms =
    Du bestemmer, og vi hjelper deg. En test viser det fra den første dagen du er over tiden. Vet du ikke dagen? Ta testen 3 uker etter.
    Sterke smerter eller mye blod: ring { $ambulance }. Spørsmål: { $doctor }.

topic-pregnancy-more-sms =
    Hva du enn vil, kan du snakke med sykepleieren om det. Jo før du kommer, jo flere valg har du.
    Nå: { $clinic_now }. { $clinic_address }

topic-shelter =
    Vi kan hjelpe deg å finne noe.
    Et sted å sove, mat, dusj, klær: kom til oss, eller send 0.
    { $drop_in_address }
    Nå: { $drop_in_now }.

    Er du redd for å gå hjem? Ring { $violence }. Under 18 år: { $child }.
    Er du i fare nå? Ring { $police }.

topic-shelter-sms =
    Vi kan hjelpe deg å finne et sted å sove, mat, dusj eller klær. Kom til oss: { $drop_in_address }
    Nå: { $drop_in_now }.
    Redd for å gå hjem? { $violence }. Er du i fare nå? { $police }.

topic-mental-health =
    Det er bra at du skriver.
    Mange har det sånn av og til. Du trenger ikke være alene med det.
    Vil du snakke? Send 0. Du trenger ikke si navnet ditt.

    Er ingen her? Ring { $doctor }. Under 18 år: { $child }.
    Tenker du på å skade deg selv? Ring { $ambulance } nå. Du kan si det som det er.

topic-mental-health-sms =
    Det er bra at du skriver. Du trenger ikke være alene med det. Vil du snakke? Send 0.
    Er ingen her? Ring { $doctor }. Under 18 år: { $child }.
    Tenker du på å skade deg selv? Ring { $ambulance } nå.
