### state = draft
### Kontakter: dem vi kan nå, med adressene skjult.

console-contacts = Kontakter
console-contacts-back = ← Alle kontakter
console-contacts-add = Spør personen ved siden av meg
console-contacts-any = Alle
console-contacts-never = aldri
console-contacts-count =
    { $count ->
        [0] Ingen kontakter
        [one] Én kontakt
       *[other] { $count } kontakter
    }
console-contacts-find = Finn én
console-contacts-number = Telefonnummer
console-contacts-find-hint = Nummeret slik det er skrevet. Fra et annet land: med + og landkoden. En chat på Telegram: telegram: og tallet.
console-contacts-find-go = Finn
console-contacts-nobody = Vi har ingen med dette nummeret. Er personen ved siden av deg, kan du spørre om vi får skrive.
console-contacts-filter = Vis bare noen
console-contacts-filter-go = Vis
console-contacts-filter-none = Vis alle
console-contacts-none = Ingen ennå. De kommer hit når de skriver til boten, når du spør personen ved siden av deg, eller fra en fil.
console-contacts-none-so = Ingen passer til dette. Velg noe annet, eller vis alle.
console-contacts-who = Hvem
console-contacts-language = Språk
console-contacts-language-other = Et annet, eller ikke kjent ennå
console-contacts-language-none = ikke kjent ennå
console-contacts-language-given = ikke valgt av personen selv
console-contacts-channel-head = Kanal
console-contacts-channel =
    { $channel ->
        [sms] SMS
        [whatsapp] WhatsApp
       *[telegram] Telegram
    }
console-contacts-twin =
    { $channel ->
        [sms] Samme nummer på SMS
       *[whatsapp] Samme nummer på WhatsApp
    }
console-contacts-consent = Får vi skrive?
console-contacts-consent-which =
    { $consent ->
        [given] Ja
        [none] Ikke svart
       *[stopped] Har sagt STOP
    }
console-contacts-standing =
    { $standing ->
        [given] ja
        [asked] spurt, ikke svart
        [declined] nei
        [stopped] STOP
        [blocked] har blokkert oss
        [forgotten] glemt
       *[none] ikke spurt
    }
console-contacts-source = Hvordan vi fikk vite det
console-contacts-source-ours =
    { $source ->
        [street] en ansatt spurte
       *[chat] boten spurte
    }
console-contacts-heard = Sist hørt fra
console-contacts-tag = Merkelapp
console-contacts-tags = Merkelapper
console-contacts-danger = i fare
console-contacts-danger-long = Denne personen kan være i fare, og noen andre kan holde telefonen. Ingen utsending går hit. Ikke ring uten at det er avtalt.

console-contacts-one = Kontakt
console-contacts-forgotten = Denne personen ba om å bli glemt, { $when }. Mer vet vi ikke lenger. Bare de selv kan komme tilbake, ved å skrive START.
console-contacts-address = Nummer
console-contacts-show = Vis hele nummeret
console-contacts-show-go = Vis nummeret
console-contacts-show-logged = At du ser det, og hvorfor, blir skrevet ned. Kolleger kan lese det.
console-contacts-shown = Vises bare nå. Ikke skriv det ned der andre kan se det.
console-contacts-look-why = Hvorfor trenger du det?
console-contacts-look-choose = Velg
console-contacts-look-reason =
    { $reason ->
        [they_asked] De ba oss ringe eller skrive
        [beside_me] For å kjenne igjen personen ved siden av meg
        [wrong_number] Nummeret er kanskje feil, eller noen andres
        [danger] Noen kan være i fare
       *[other] Noe annet
    }
console-contacts-look-words = Med egne ord
console-contacts-look-words-hint = Trengs bare ved «Noe annet». Høyst { $most } tegn, og ingen navn.
console-contacts-look-why-wrong = Velg hvorfor du trenger nummeret
console-contacts-look-words-wrong = Skriv kort hvorfor, høyst { $most } tegn
console-contacts-looks = Har sett nummeret
console-contacts-look-gone = en som ikke lenger er her
console-contacts-sent = Utsendinger
console-contacts-sent-campaign = Utsending
console-contacts-sent-when = Sendt
console-contacts-sent-status = Status
console-contacts-sent-none = Ingen utsending har gått hit.
console-contacts-no-more = Når noen ikke vil ha mer
console-contacts-stop-what = Sier noen STOP til deg, gjelder det fra nå av, akkurat som om de hadde skrevet det selv. Bare de kan gjøre det om, ved å skrive START.
console-contacts-stop = Noter at de sa STOP
console-contacts-erase-what = Vil noen bli glemt, forsvinner nummeret, det som er sagt, og samtykket. Du blir spurt én gang til.
console-contacts-erase = Glem denne personen …
console-contacts-erase-head = Glem kontakten
console-contacts-erase-gone = Dette forsvinner med en gang, og kan ikke hentes tilbake:
console-contacts-erase-gone-address = nummeret
console-contacts-erase-gone-said = alt som er skrevet, begge veier, også det som venter på svar
console-contacts-erase-gone-consent = samtykke, språk, merkelapper, og hvem som har sett nummeret
console-contacts-erase-stays = Igjen står tall i statistikken, og et fingeravtrykk av nummeret, så ingen fil og ingen kollega henter det inn igjen.
console-contacts-erase-both = Det samme nummeret på den andre kanalen blir også glemt.
console-contacts-erase-do = Glem for godt
console-contacts-erase-not = Nei, ikke glem

console-said-contacts-stopped = Notert. Fra nå av sender vi ingenting hit av oss selv.
console-said-contacts-stopped-before = STOP sto her fra før. Ingenting er endret.
console-said-contacts-erased = Glemt.
console-said-contacts-erased-before = De var glemt fra før.
console-said-contacts-asked = Spørsmålet er på vei til telefonen.
console-said-contacts-not-asked = Denne personen er spurt før og har ikke svart ennå. Vi spør ikke to ganger.
console-said-contacts-not-consented = Denne personen har sagt ja fra før. Ingenting ble sendt.

console-contacts-waits = Venter på svar fra personen
console-contacts-waits-say = Dette står på telefonen til personen nå, eller om et øyeblikk. Si: Svar 1 om vi får skrive til deg, 2 om ikke.
console-contacts-waits-then = Bare personens eget svar teller. Det vises her når det kommer.
console-contacts-add-how = Én nøytral melding går til telefonen til personen. Er svaret 1, får vi skrive. Da er det personen selv som har sagt ja.
console-contacts-add-channel = Hvor skal vi skrive?
console-contacts-add-chat = På WhatsApp bare om de har skrevet til oss det siste døgnet. På Telegram skriver de først selv: vis dem navnet på boten.
console-contacts-add-off =
    { $channel ->
        [sms] SMS er ikke slått på her. Spørsmålet venter til den som driver serveren, slår det på.
       *[whatsapp] WhatsApp er ikke slått på her. Spørsmålet venter til den som driver serveren, slår det på.
    }
console-contacts-add-language = Språket til personen
console-contacts-add-go = Send spørsmålet
console-contacts-add-channel-wrong = Velg SMS eller WhatsApp
console-contacts-add-language-wrong = Velg språket til personen
console-contacts-add-tell = Si til personen
console-contacts-add-tell-message = Du får én melding nå. Den sier ikke hvem vi er.
console-contacts-add-tell-one = Svar 1 om vi får skrive til deg av og til. Svarer du ikke, skriver vi ikke.
console-contacts-add-tell-stop = Du kan slutte når du vil: skriv STOP. Vil du bli glemt: skriv DELETE.
console-contacts-add-texts = Meldingen på alle språk
console-contacts-not-asked =
    { $kind ->
        [forgotten] Denne personen ba om å bli glemt. Bare de selv kan komme tilbake, ved å skrive START.
        [whatsapp] På WhatsApp må de skrive til oss først. Etter det kan vi svare i ett døgn. Prøv SMS.
        [telegram] På Telegram må de skrive til boten først. Vis dem navnet, så spør boten selv.
        [stopped] Denne personen har sagt STOP. Bare de selv kan gjøre det om, ved å skrive START.
        [danger] Denne personen kan være i fare og har ikke sagt at vi får skrive. Se i innboksen.
        [declined] Denne personen er spurt og sa nei. Vi spør ikke igjen.
       *[other] Noe endret seg akkurat nå, så ingenting ble sendt. Prøv igjen.
    }
console-contacts-reason =
    { $kind ->
        [empty] nummeret mangler
        [chat_id] dette er ingen chat: skriv tallet Telegram ga da de skrev til oss
        [shortened] et regneark har forkortet nummeret: gjør kolonnen om til tekst, og skriv det igjen
        [letters] dette er ikke et nummer: det står bokstaver i det
        [long] nummeret har for mange sifre: et annet lands begynner med + eller 00
        [short] nummeret har for få sifre, eller landkoden mangler
        [channel] kanalen er ikke sms, whatsapp eller telegram
        [language] ukjent språk: skriv koden, som en eller pt-BR
        [tags] for mange merkelapper
        [tag] en merkelapp er ikke ett ord av bokstaver, tall, - og _, høyst 32
        [unclosed] et anførselstegn åpner her og lukkes aldri: det etter ble ikke lest
        [quotes] anførselstegnene stemmer ikke
        [cells] flere felt enn første linje har navn til
        [repeated] samme nummer som linje { $other }, som gjelder i stedet
        [way] uten samtykke: det står ikke hvordan det ble gitt
        [date] uten samtykke: datoen mangler
        [future] uten samtykke: datoen er i framtiden
        [no_date] uten samtykke: skriv datoen som 2026-01-31 eller 31.01.2026
        [forgotten] denne personen ba om å bli glemt
       *[number] dette er ikke et nummer
    }

console-contacts-import = Hent inn fra en fil
console-contacts-import-how = Først ser vi gjennom filen og sier hva som ville skje. Ingenting lagres før du sier ja.
console-contacts-import-file = Fil
console-contacts-import-file-hint = En CSV-fil, høyst { $most } MB. Fra et regneark: lagre som CSV UTF-8.
console-contacts-import-pasted = Eller lim inn
console-contacts-import-pasted-hint = Med navnene på kolonnene i første linje.
console-contacts-import-look = Se gjennom
console-contacts-import-kept = Filen ligger forseglet til den er hentet inn, høyst { $minutes } minutter. Slett den fra telefonen eller maskinen din etterpå.
console-contacts-import-columns = Kolonnene
console-contacts-import-column =
    { $column ->
        [channel] sms, whatsapp eller telegram. Må være der.
        [address] Nummeret, eller chatten på Telegram. Må være der.
        [language] Språket, som nb eller en. Uten det går ingen utsending dit.
        [consent_date] Dagen de sa ja, som 2026-01-31. Uten den går ingen utsending dit.
        [consent_source] Hvordan de sa ja, med noen ord. Uten det går ingen utsending dit.
       *[tags] Merkelapper, med komma imellom.
    }
console-contacts-import-never = En fil gjør aldri om en STOP, et nei, et språk noen har valgt selv, eller at noen er glemt.
console-contacts-import-reading = Ser gjennom filen.
console-contacts-import-importing = Henter inn.
console-contacts-import-progress = { $done } av { $total }.
console-contacts-import-moves = Du kan gjøre noe annet imens. Det fortsetter, og du finner det igjen her.
console-contacts-import-again = Se hvor langt det har kommet
console-contacts-import-stopped = Dette stoppet underveis, fordi serveren ble startet på nytt. Det som er gjort, er gjort, og ingen hentes inn to ganger.
console-contacts-import-on = Fortsett
console-contacts-import-other = Prøv med en annen fil
console-contacts-import-would = Dette ville skje
console-contacts-import-new = Nye
console-contacts-import-updated = Kjent fra før, oppdateres
console-contacts-import-refused = Linjer som ikke kan brukes
console-contacts-import-without-consent =
    { $count ->
        [one] Én er uten samtykke: personen kan spørre oss, men får ingen utsending.
       *[other] { $count } er uten samtykke: de kan spørre oss, men får ingen utsending.
    }
console-contacts-import-without-language =
    { $count ->
        [one] Én er uten språk: personen får ingen utsending før vi vet det.
       *[other] { $count } er uten språk: de får ingen utsending før vi vet det.
    }
console-contacts-import-ignored = Kolonner som ikke brukes:
console-contacts-import-do =
    { $count ->
        [one] Hent inn én
       *[other] Hent inn { $count }
    }
console-contacts-import-not = Nei, slett filen
console-contacts-import-wait = Filen er her i { $minutes } minutter til.
console-contacts-import-nothing = Ingen linje kan brukes. Ingenting er lagret.
console-contacts-import-done =
    { $count ->
        [one] Ferdig. Én er hentet inn.
       *[other] Ferdig. { $count } er hentet inn.
    }
console-contacts-import-refused-head =
    { $count ->
        [one] Én linje ble ikke brukt
       *[other] { $count } linjer ble ikke brukt
    }
console-contacts-import-notes-head =
    { $count ->
        [one] Én linje brukes, men ikke slik den står
       *[other] { $count } linjer brukes, men ikke slik de står
    }
console-contacts-import-kind =
    { $count ->
        [one] Én:
       *[other] { $count }:
    }
console-contacts-import-lines = Linje for linje
console-contacts-import-line = Linje
console-contacts-import-why = Hvorfor
console-contacts-import-more =
    { $count ->
        [one] og én til
       *[other] og { $count } til
    }
console-contacts-import-over-head = Filen er borte
console-contacts-import-over = En fil blir liggende her i { $minutes } minutter. Velg den på nytt.
console-contacts-file-none = Velg en fil, eller lim inn
console-contacts-file-bad =
    { $kind ->
        [missing] Kolonnen { $column } mangler. Første linje må ha navnene på kolonnene.
        [twice] Kolonnen { $column } står to ganger. Fjern den ene.
        [utf8] Dette er ikke en tekstfil i UTF-8. Lagre den fra regnearket som CSV UTF-8.
       *[empty] Filen er tom.
    }
console-contacts-reason-all =
    { $kind ->
        [repeated] samme nummer lenger nede, som gjelder i stedet
       *[other] { console-contacts-reason }
    }
console-said-contacts-import-away = Filen er slettet. Ingenting ble lagret.
