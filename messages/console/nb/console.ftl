### state = draft
### Konsollen: det de ansatte leser. Finnes bare på norsk og engelsk.

# Vinduets tittel, på alle sider: den skal ikke fortelle noe til den som ser i loggen.
console-title = Oversikt
console-skip = Hopp til innholdet
console-exit = Forlat siden raskt
console-to-start = Til forsiden
console-start = Forside

console-rooms = Sider
console-room =
    { $room ->
        [inbox] Innboks
        [campaigns] Utsendinger
        [hours] Åpningstider
        [answers] Svar
        [contacts] Kontakter
        [statistics] Statistikk
        [settings] Innstillinger
       *[other] Forside
    }
console-pages = Flere sider
console-page-earlier = ← Tilbake
console-page-later = Mer →
console-unsent = Du var borte, og siden låste seg før dette ble sendt. Det du hadde skrevet, står i feltene igjen. Se over det, og send det så.
console-unsent-show = Det du hadde skrevet

console-sign-in = Logg inn
console-sign-in-wrong = E-post, passord og kode stemmer ikke overens. Se over dem. Er koden brukt før, vent på den neste.
console-sign-in-help = Mistet telefonen eller glemt passordet? En kollega med rollen Administrasjon kan gi deg en ny lenke.
console-sign-out = Logg ut
console-sign-out-everywhere = Logg ut overalt
console-email = E-post
console-email-hint = Bare til innlogging. Ingenting blir sendt dit.
console-password = Passord
console-password-new = Nytt passord
console-password-again = Det samme passordet en gang til
console-password-hint = Minst { $shortest } tegn. Noen ord som bare du ville sette sammen, er lette å huske og vanskelige å gjette.
console-code = Kode
console-code-hint = Seks sifre fra appen på telefonen din
console-too-many-head = Stor pågang akkurat nå
console-too-many = For mange prøver å logge inn samtidig. Vent et minutt og prøv igjen.

console-locked = Låst
console-locked-why = Siden låste seg fordi ingenting skjedde på en stund. Skriv passordet, så kommer du tilbake dit du var.
console-locked-wrong = Passordet stemmer ikke. Prøv igjen.
console-said-unlocked = Du er tilbake.
console-unlock = Lås opp

console-welcome = Velkommen
console-welcome-password = 1. Velg et passord
console-welcome-factor = 2. Legg til telefonen din
console-welcome-factor-how = Åpne en autentiseringsapp på telefonen og skann bildet. Fra da av viser appen en ny kode hvert halve minutt.
console-welcome-done = Ferdig
console-qr = En firkantet kode til autentiseringsappen. Det samme står som bokstaver under.
console-qr-without = Kan du ikke skanne den, skriv dette inn i appen:
console-mend =
    { $count ->
        [one] Én ting å rette
       *[other] { $count } ting å rette
    }
console-mend-email = Skriv en e-postadresse, som kari@example.org
console-mend-password = Velg et passord på { $shortest } tegn eller mer
console-mend-again = De to passordene er ikke like
console-mend-code = Koden stemmer ikke. Vent på den neste, og skriv den
console-link-over-head = Denne lenken virker ikke
console-link-over = Den virker én gang, og i ett døgn. En kollega med rollen Administrasjon, eller den som driver serveren, kan gi deg en ny.

console-refused-400-head = Det gikk ikke
console-refused-400 = Siden forsto ikke det den fikk. Gå tilbake og prøv igjen.
console-refused-403-head = Du har ikke tilgang hit
console-refused-403 = Rollen din gir ikke tilgang til dette, eller så var skjemaet for gammelt. Gå til forsiden og prøv derfra.
console-refused-404-head = Ingenting her
console-refused-404 = Denne siden finnes ikke. Gå til forsiden og let derfra.
console-refused-413-head = For stort
console-refused-413 = Det du sendte, er større enn siden tar imot. Del det i to, og send hver del for seg.
console-refused-421-head = En annen adresse
console-refused-421 = Siden kan ikke åpnes på denne adressen. Bruk adressen du har fått.

console-waiting = Folk som venter
console-waiting-count =
    { $count ->
        [0] Ingen venter på et menneske.
        [one] Én venter på et menneske.
       *[other] { $count } venter på et menneske.
    }
console-waiting-danger =
    { $count ->
        [one] Én av dem er i fare.
       *[other] { $count } av dem er i fare.
    }
console-hours = Det boten sier om i dag
console-hours-today = I dag: { $times }
console-hours-not-read = Disse tidene kan ikke leses. Se på dem og skriv dem på nytt.
console-point =
    { $point ->
        [clinic] Klinikk
        [lawyer] Advokat
        [drop_in] Åpent møtested
       *[other] { $point }
    }
console-state =
    { $state ->
        [draft] utkast
        [scheduled] planlagt
        [running] pågår
        [paused] satt på pause
        [cancelled] avlyst
        [finished] ferdig
       *[other] { $state }
    }
console-audience =
    { $count ->
        [one] Én person i målgruppen.
       *[other] { $count } personer i målgruppen.
    }
console-left-out-why =
    { $reason ->
        [no_consent] uten samtykke
        [opted_out] har sagt STOP
        [no_translation] ingen tekst på språket deres
        [no_template] ingen godkjent mal
        [danger] i fare
        [in_conversation] snakker med et menneske nå
        [duplicate] får den på en annen kanal
        [erased] glemt
       *[other] { $reason }
    } { $count }
console-by =
    { $by ->
        [channel] Etter kanal
       *[language] Etter språk
    }
console-status =
    { $status ->
        [pending] venter
        [sending] på vei
        [accepted] tatt imot
        [sent] sendt
        [delivered] levert
        [read] lest
        [undelivered] ikke levert
        [failed] mislyktes
        [suppressed] holdt tilbake
        [expired] for sent
        [cancelled] avlyst
        [uncertain] ikke sikkert ennå
        [unknown] vet ikke
       *[other] { $status }
    }
console-all = Alle
console-number = { $number }
console-unknowable = – kan ikke vites: Telegram sier aldri om en melding kom fram.
