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
    Hvilken dag passer for deg?
    Send først 0. Etterpå sender du dagen. En person svarer deg her.
    Jeg er en robot og kan ikke love deg en time.

    Eller bare kom når vi har åpent. Nå: { $clinic_now }.
    { $clinic_address }

topic-book-nurse-sms =
    Hvilken dag passer for deg? Send først 0. Etterpå sender du dagen. En person svarer deg.
    Eller bare kom når vi har åpent. Nå: { $clinic_now }.

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
