### state = draft
### Innstillingene i konsollen: egen konto, personer, valg, kanaler, hva som lagres, og loggen.

console-settings-sections = Innstillinger
console-settings-section =
    { $section ->
        [people] Personer
        [choices] Valg
        [channels] Kanaler
        [kept] Hva som lagres
        [log] Logg
       *[other] Min konto
    }
console-settings-save = Lagre
console-settings-back = Tilbake til min konto

console-settings-account = Min konto
console-settings-name = Det kollegene ser
console-settings-name-hint = Et navn eller initialer, høyst { $longest } bokstaver. De som skriver til boten, ser det aldri.
console-settings-name-wrong = Bruk bokstaver, sifre, mellomrom, punktum og bindestrek, høyst { $longest }
console-settings-languages-mine = Språk du kan svare på
console-settings-languages-mine-hint = Innboksen viser kollegene hvem som leser hvilket språk.
console-said-settings-described = Lagret.
console-settings-ways-in = Slik logger du inn
console-settings-email-is = E-postadressen din:
console-settings-password-change = Bytt passord
console-settings-factor-change = Bytt totrinnsbekreftelse
console-settings-factor-why = Når du har fått ny telefon eller ny app. De gamle kodene virker til du har skrevet en kode fra den nye.
console-settings-code-new = En kode fra den nye appen
console-settings-password-now = Passordet du har nå
console-settings-prove-hint = Så ingen andre kan endre dette på en skjerm du har gått fra.
console-settings-others-end = Alle andre steder blir du logget ut når du gjør dette.
console-said-settings-password-changed = Passordet er byttet. Alle andre steder er du logget ut.
console-said-settings-factor-changed = Fra nå av gjelder kodene fra den nye appen. Alle andre steder er du logget ut.
console-settings-visits = Her er du logget inn
console-settings-visits-hint = Er det en du ikke kjenner igjen? Logg den ut, og bytt så passord.
console-settings-visit-here = Denne nettleseren
console-settings-visit-other = En annen nettleser ({ $number })
console-settings-visit-since = siden { $moment }
console-settings-visit-seen = sist brukt for { $ago } siden
console-settings-visit-locked = låst
console-settings-visit-end = Logg ut nettleser { $number }
console-settings-visits-end = Logg ut alle andre steder
console-said-settings-visits-ended = Logget ut der.

console-passkey-sign-in = Logg inn med passnøkkel
console-passkey-wrong = Den passnøkkelen er ikke kjent her. Logg inn med e-post, passord og kode, og se på passnøklene dine under Innstillinger.
console-passkey-failed = Det gikk ikke denne gangen. Prøv igjen, eller bruk passordet.
console-passkey-unlock = Lås opp med passnøkkel
console-settings-passkeys = Passnøkler
console-settings-passkeys-why = Med en passnøkkel kommer du inn med fingeren, ansiktet eller PIN-koden du låser opp enheten med: uten passord og uten kode. Ingen kan gjette den, og den virker bare på denne siden.
console-settings-passkeys-impossible = Passnøkler krever at siden har et eget navn. Den som driver serveren, setter det med PUBLIC_URL.
console-settings-passkey-made = lagt til { $day }
console-settings-passkey-used = sist brukt for { $ago } siden
console-settings-passkey-unused = ikke brukt ennå
console-settings-passkey-new = Legg til en passnøkkel
console-settings-passkey-remove-this = Fjern passnøkkel { $number }
console-settings-passkey-remove = Fjern passnøkkelen
console-settings-passkey-remove-what = Den åpner ikke lenger noe her. Passordet og koden din virker fortsatt. Slett den på enheten også.
console-settings-passkey-instead = Bruk en passnøkkel i stedet
console-settings-passkey-cannot = Denne nettleseren kan ikke lage passnøkler her. Alt annet virker uten.
console-settings-passkey-offer = Nå spør enheten hvordan du låser den opp. Gjør det innen to minutter.
console-settings-passkey-make = Lag passnøkkelen
console-settings-passkey-failed = Passnøkkelen ble ikke laget, eller det gikk mer enn to minutter. Prøv igjen.
console-settings-passkey-most = Du har { $most } passnøkler allerede. Fjern en du ikke bruker lenger.
console-settings-called = Hva kaller du den?
console-settings-called-hint = For eksempel «telefonen min». Enheten viser navnet når du logger inn, så ikke skriv noe som røper hvor du jobber.
console-settings-called-wrong = Skriv et navn på høyst { $longest } bokstaver
console-settings-continue = Fortsett
console-said-settings-passkey-added = Passnøkkelen er klar. Neste gang kan du logge inn med den.
console-said-settings-passkey-removed = Passnøkkelen er fjernet.

console-settings-people = Personer
console-settings-people-what = Hvem som kan logge inn her, og hva hver av dem kan gjøre. Åpne en person for å endre roller, gi en ny lenke eller fjerne dem.
console-settings-people-back = Tilbake til alle
console-settings-admins-one = Bare én person kan endre personer og innstillinger. Gi rollen til én til, for den dagen vedkommende er borte.
console-settings-person-add = Legg til en person
console-settings-person-add-go = Legg til, og vis lenken
console-settings-person-you = deg
console-settings-person-unready = Har ikke brukt lenken ennå
console-settings-person-seen = Logget sist inn for { $ago } siden
console-settings-person-never = Har ikke logget inn ennå
console-settings-person-since = Lagt til { $day }
console-settings-roles = Hva personen kan gjøre
console-settings-role =
    { $role ->
        [outreach] Oppsøkende
        [coordinator] Koordinering
        [admin] Administrasjon
       *[viewer] Statistikk
    }
console-settings-role-what =
    { $role ->
        [outreach] Utsendinger, innboks, kontakter og åpningstider
        [coordinator] Alt oppsøkende kan, statistikk og godkjenning av utsendinger
        [admin] Personer og innstillinger. Ser ingen meldinger og ingen kontakter
       *[viewer] Bare statistikk. Små tall er skjult
    }
console-settings-roles-at-once = Det gjelder med en gang, også der personen er logget inn nå.
console-settings-roles-save = Lagre roller
console-said-settings-roles-changed = Rollene er endret.
console-said-settings-roles-same = Ingenting ble endret.
console-settings-person-myself = Ditt eget passord, din kode og dine passnøkler finner du under
console-settings-person-cannot-in = Personen kommer ikke inn
console-settings-person-reset-lost = Mistet telefonen eller glemt passordet
console-settings-person-reset-what = Passord, kode og passnøkler slutter å virke med en gang, personen blir logget ut overalt, og du får en lenke å gi videre.
console-settings-person-reset = Nullstill, og vis en ny lenke
console-settings-person-again-what = Er lenken borte eller eldre enn ett døgn? En ny lenke avslutter den forrige.
console-settings-person-again = Vis en ny lenke
console-settings-person-leaves = Personen har sluttet
console-settings-person-remove = Fjern
console-settings-person-remove-head = Fjern
console-settings-person-remove-what = Personen blir logget ut overalt med en gang og kan ikke logge inn igjen. Navnet forsvinner fra loggen; det personen gjorde, blir stående. Samtaler personen hadde tatt, går tilbake til de andre.
console-settings-person-remove-not = Nei, behold personen
console-said-settings-person-removed = Fjernet, og logget ut overalt.
console-settings-refused =
    { $why ->
        [email] Skriv en e-postadresse, som kari@example.org
        [known] Noen har denne adressen allerede. Åpne personen under Personer for å gi en ny lenke
        [role] Velg minst én
        [yourself] Dette er deg. En annen med rollen Administrasjon kan gjøre det; ditt eget passord, din kode og dine passnøkler er under Min konto
        [last_admin] Da kunne ingen andre endre personer og innstillinger. Gi en annen rollen Administrasjon først
        [ready] Personen har brukt lenken. Nullstill for å gi en ny
       *[gone] Personen er ikke her lenger
    }
console-settings-link = Lenken er klar
console-settings-link-for = Med denne lenken velger personen et passord og legger til telefonen sin:
console-settings-link-once = Du ser den bare nå. Den virker én gang, innen ett døgn. Den som har den, kommer inn, så gi den slik at bare denne personen ser den.
console-settings-link-qr = Lenken som en firkantet kode, til å skanne med telefonen
console-settings-link-do = Slik gir du den videre
console-settings-link-do-phone = Er dere på samme sted? La personen skanne firkanten med telefonen sin.
console-settings-link-do-chat = Ellers: kopier den inn i en melding som bare personen leser, og be om at den blir slettet etterpå.
console-settings-link-do-day = Har den gått ut eller blitt borte? Åpne personen under Personer og vis en ny.
console-settings-link-done = Jeg har gitt den videre

console-settings-log = Logg
console-settings-log-what = Hvem som gjorde hva det siste året. Ingen meldinger, numre eller navn på dem vi skriver med, står i den.
console-settings-log-kind = Vis bare
console-settings-log-all = Alt
console-settings-log-show = Vis
console-settings-log-when = Når
console-settings-log-who = Hvem
console-settings-log-did = Hva
console-settings-log-gone = noen som ikke er her lenger
console-settings-log-nobody = av seg selv, eller på kommandolinjen
console-settings-log-none = Ingenting her. Velg noe annet, eller alt.
console-settings-deed =
    { $did ->
        [signed_in] logget inn
        [refused] kom ikke inn
        [unlocked] låste opp
        [locked] forlot siden raskt
        [signed_out] logget ut
        [signed_out_everywhere] logget ut overalt
        [link_made] laget en engangslenke
        [link_used] valgte passord og totrinnsbekreftelse
        [added] la til en person
        [removed] fjernet en person
        [roles_changed] endret roller
        [chosen] endret et valg i innstillingene
        [channel_resumed] startet en kanal igjen
        [reset] nullstilte noens passord og totrinnsbekreftelse
        [hours_changed] endret åpningstider
        [hours_confirmed] bekreftet åpningstider
        [asked] spurte noen de møtte, om vi får skrive
        [stopped] noterte STOP for en kontakt
        [erased] glemte en kontakt
        [found] søkte etter et nummer
        [looked] så et helt nummer
        [imported] hentet inn kontakter fra en fil
        [paused] satte en utsending på pause
        [resumed] lot en utsending fortsette
        [cancelled] avlyste en utsending
        [password_changed] byttet passord
        [factor_changed] byttet totrinnsbekreftelse
        [passkey_added] la til en passnøkkel
        [passkey_removed] fjernet en passnøkkel
        [visits_ended] logget ut andre nettlesere
        [drafted] begynte på en utsending
        [tested] prøvde en utsending på en telefon
        [launched] satte i gang en utsending
        [undone] angret en utsending
        [approved] godkjente en utsending
        [approval_voided] endret en godkjent utsending
       *[other] { $did }
    }

console-settings-choices = Valg
console-settings-choices-what = Det du velger her, gjelder i løpet av sekunder, både for boten og for utsendinger som er i gang. Det gjelder foran filen service.toml til du tar det tilbake.
console-settings-choice-file = I filen:
console-settings-choice-undo = Bruk det som står i filen
console-settings-choice-wrong =
    { $kind ->
        [number] Skriv et helt tall, 0 eller mer
        [time] Skriv et klokkeslett som 20:00
        [pace] Skriv et tall over 0, og ikke mer enn det som er tillatt
        [twice] To språk har denne plassen. Gi hvert sin
       *[none] Tilby minst ett språk
    }
console-said-settings-choice-made = Lagret. Det gjelder fra nå av.
console-said-settings-choice-back = Nå gjelder det som står i filen, igjen.
console-said-settings-choice-same = Ingenting ble endret.
console-settings-approve = En person til
console-settings-approve-what = Går en utsending til flere enn dette, starter den først når en annen med rollen Koordinering har godkjent den. Endres tekst, mottakere eller tid, må den godkjennes på nytt.
console-settings-approve-above = Personer. 0 slår det av
console-settings-approve-off = Det er slått av nå.
console-settings-approve-few =
    { $count ->
        [0] Ingen kan godkjenne ennå. Det må være to med rollen Koordinering.
       *[other] Bare { $count } kan godkjenne. Det må være to med rollen Koordinering.
    }
console-settings-quiet = Stille tid
console-settings-quiet-what = Ingen utsending går ut i disse timene. Svar gjør det alltid. Samme klokkeslett to ganger betyr ingen stille tid.
console-settings-quiet-from = Fra
console-settings-quiet-until = Til
console-settings-paces = Fart
console-settings-paces-what = Hvor mye hver kanal sender i sekundet, svar og utsendinger til sammen. La feltet stå tomt, så sender den så fort den får lov.
console-settings-paces-none = Ingen kanal er på.
console-settings-pace =
    { $channel ->
        [sms] SMS, deler i sekundet
        [whatsapp] WhatsApp, meldinger i sekundet
       *[telegram] Telegram, meldinger i sekundet
    }
console-settings-pace-most = Høyst { $most }: mer settes på serveren.
console-settings-languages = Språk
console-settings-languages-what = Nummerer dem i den rekkefølgen folk får dem tilbudt. Et språk uten nummer blir ikke tilbudt, og den som brukte det, får svar på et av de andre.
console-settings-file = For å beholde det for godt
console-settings-file-what = Den som driver serveren, kan sette disse linjene inn i service.toml i stedet for dem som står der. Ta så valgene tilbake her.

console-settings-channels = Kanaler
console-settings-channels-what = Veiene folk når boten på. Kanaler slås av og på på serveren, der innstillingene deres er.
console-settings-workers-none = Den delen som svarer og sender, kjører ikke. Ingenting blir besvart eller sendt. Den som driver serveren, starter den med: lykt worker
console-settings-simulated = Alle kanaler som er på, fører til sandkassen på denne maskinen. Ingen virkelige mennesker blir nådd.
console-settings-channel =
    { $channel ->
        [sms] SMS
        [whatsapp] WhatsApp
       *[telegram] Telegram
    }
console-settings-channel-state =
    { $state ->
        [on] på
        [stopped] stoppet
       *[off] av
    }
console-settings-channel-why = Leverandøren avviste kontoen:
console-settings-channel-resume-what = Rett det hos leverandøren først. Det som venter, blir sendt når kanalen er i gang igjen.
console-settings-channel-resume =
    { $channel ->
        [sms] Fortsett med SMS
        [whatsapp] Fortsett med WhatsApp
       *[telegram] Fortsett med Telegram
    }
console-said-settings-channel-resumed = Kanalen er i gang igjen.
console-settings-channel-pace = { $pace } i sekundet; høyst { $most } er tillatt.
console-settings-channel-missing = For å slå den på må disse settes på serveren:
console-settings-look = Spør leverandørene
console-settings-look-what = Er konto og nummer i orden, og finner meldingene fra dem veien til oss? Ingenting blir sendt til noen. Det tar noen sekunder.
console-settings-look-do = Spør nå
console-settings-look-going = Spør …
console-settings-look-when = Spurt: { $moment }
console-settings-look-none = Ingen kanal er på.
console-said-settings-channels-asked = Leverandørene blir spurt.
console-settings-level =
    { $level ->
        [error] Må rettes:
        [warning] Du må avgjøre:
       *[note] Verdt å vite:
    }

console-settings-kept = Hva som lagres
console-settings-kept-what = Alt ligger på ett sted, og det som kan røpe hvem noen er, er forseglet: uten nøklene kan ingen lese det, heller ikke på en stjålet disk.
console-settings-kept-thing = Hva
console-settings-kept-until = Hvor lenge
console-settings-kept-addresses = Folks numre og chatter, forseglet
console-settings-kept-addresses-until = Til de ber om å bli glemt
console-settings-kept-consent = Språk, samtykke, STOP, merkelapper
console-settings-kept-consent-until = Til de ber om å bli glemt
console-settings-kept-words = Det folk skriver til boten, forseglet
console-settings-kept-words-until = Til det er besvart. Hvor langt samtalen med boten har kommet: { $week } dager
console-settings-kept-conversations = Det som blir sagt mens noen venter på et menneske, forseglet
console-settings-kept-conversations-until = Til samtalen er avsluttet
console-settings-kept-answers = Svarene fra boten og fra dere, forseglet
console-settings-kept-answers-until = { $answers } dager
console-settings-kept-campaigns = Utsendinger: tekstene, og hva det ble av hver melding, uten nummer
console-settings-kept-campaigns-until = For alltid, så tallene sier det samme neste år
console-settings-kept-events = Hva som skjedde, til statistikken: type, kanal, språk, tema. Ingen ord og ingen numre
console-settings-kept-events-until = For alltid. Når noen er glemt, fører ingenting derfra til dem
console-settings-kept-staff = Kontoene til de ansatte: e-post, navn, passord og nøkler, forseglet
console-settings-kept-staff-until = Til personen blir fjernet
console-settings-kept-log = Loggen over hvem som gjorde hva
console-settings-kept-log-until = { $year } dager
console-settings-kept-delete = Når noen blir glemt
console-settings-kept-delete-what = De skriver DELETE, eller dere glemmer dem under Kontakter. Nummer, meldinger, språk, samtykke og merkelapper er borte med en gang, og fra disken innen ett døgn. Et fingeravtrykk av nummeret blir igjen. Det fører ikke tilbake til noen, men hindrer at en fil henter dem inn på nytt.
console-settings-kept-never = Lagres aldri
console-settings-kept-never-what = Bilder og talemeldinger folk sender, posisjoner, navn, og meldinger eller numre i loggfiler eller i adressen til en side.
console-settings-kept-backups = Sikkerhetskopier
console-settings-kept-backups-what = En sikkerhetskopi har det som var der den dagen, også om dem som er glemt siden. Behold kopiene så kort tid som mulig, og atskilt fra nøklene.
console-settings-deed-passkey = med passnøkkel
console-settings-choice =
    { $name ->
        [approve_above] En person til
        [quiet_hours] Stille tid
        [paces] Fart
       *[languages] Språk
    }
