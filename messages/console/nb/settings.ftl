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
console-settings-prove-hint = Så ingen andre endrer dette på en skjerm du har gått fra.
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
