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
