### state = draft
### Konsollens åpningstider: stedene, ett av dem, uken der, og det boten sier.

console-hours-intro = Det du endrer her, kommer med i botens svar i løpet av sekunder.
console-hours-none = Ingenting har åpningstider ennå. Den som driver serveren, legger dem til i service.toml, under [services.…].
console-hours-all = ← Alle åpningstider
console-hours-now = Nå: { $now }
console-hours-change-point = Endre { $point }
console-hours-look = Se { $point }
console-hours-unreadable = Disse tidene kan ikke leses. Åpne «Endre uken» og skriv dem på nytt.

console-hours-today-head = I dag, { $date }
console-hours-exception = bare i dag
console-hours-closed = Stengt
console-hours-close-today = Stengt hele dagen i dag
console-hours-usual-today = I dag som vanlig likevel
console-hours-other-today = Andre tider i dag
console-hours-more-times = Flere tider
console-hours-save-today = Lagre disse tidene for i dag
console-hours-pair = Tid { $number }
console-hours-from = Fra
console-hours-until = Til

console-hours-day = Dag
console-hours-times = Åpent
console-hours-today-short = i dag
console-hours-weeks = Ukene
console-hours-this-week = Denne uken
console-hours-next-week = Neste uke
console-hours-change-week = Endre uken
console-hours-confirmed-on = Sist sett over: { $date }.
console-hours-confirmed-never = Ingen har sett over disse tidene ennå.
console-hours-changed-by =
    { $named ->
        [no] Sist endret { $at }.
       *[other] Sist endret av { $who }, { $at }.
    }
console-hours-stale = Ingen har sett over disse tidene de siste 90 dagene, og det sier boten i svarene sine. Stemmer de?
console-hours-confirm = Disse tidene stemmer
console-said-hours-confirmed = Takk. Tidene regnes som sett over i dag.

console-hours-exceptions = Dager som er annerledes
console-hours-exceptions-none = Ingen framover. Skal en dag være annerledes, legg den til under.
console-hours-more-days =
    { $count ->
        [one] og én dag til
       *[other] og { $count } dager til
    }
console-hours-remove = Fjern
console-hours-remove-day = Fjern { $date }: som vanlig igjen
console-hours-holidays = Helligdager framover
console-hours-holiday = { $date } er en helligdag, og dere har åpent. Stengt den dagen?
console-hours-holiday-close = Steng { $date }
console-hours-holiday-closed = { $date }: allerede stengt.
console-hours-add-day = Legg til en dag
console-hours-first = Dag
console-hours-last = Til og med
console-hours-last-hint = La feltet stå tomt hvis det bare er én dag.
console-hours-kind = Den dagen
console-hours-kind-closed = Stengt
console-hours-kind-open = Andre tider:
console-hours-add = Legg til

console-said-hours-changed = Lagret. Boten bruker de nye tidene i løpet av sekunder.
console-said-hours-changed-held =
    { $count ->
        [one] Lagret. Boten bruker de nye tidene i løpet av sekunder. Én utsending viser disse tidene og er satt på pause: se under.
       *[other] Lagret. Boten bruker de nye tidene i løpet av sekunder. { $count } utsendinger viser disse tidene og er satt på pause: se under.
    }
console-said-hours-same = Slik var det allerede. Ingenting ble endret.
console-said-hours-nobody-to-tell = Det er ingen å si fra til lenger.

console-hours-campaigns = Utsendinger som viser disse tidene
console-hours-held = { $name } viser disse tidene: satt på pause.
console-hours-had-shown = { $name } viste disse tidene før de ble endret.
console-hours-have-it =
    { $count ->
        [one] Én person har den allerede. Si fra?
       *[other] { $count } har den allerede. Si fra til dem?
    }
console-hours-tell =
    { $count ->
        [one] Skriv en rettelse til én person
       *[other] Skriv en rettelse til { $count } personer
    }
console-hours-correction = Se rettelsen
console-hours-correction-name = Nye tider: { $name }
console-hours-resume = Fortsett med de nye tidene
console-hours-keep-paused = Gjør du ingenting, står den på pause.

console-hours-says = Det boten sier
console-hours-language = Språk
console-hours-at = På dette tidspunktet
console-hours-at-wrong = Skriv dag og klokkeslett, som 2026-12-24T18:00
console-hours-show-answer = Vis
console-hours-says-on =
    { $channel ->
        [sms] På SMS
       *[other] I en chat
    }
console-hours-no-topic = Ingen temaer svarer på dette. Slik ser det ut der utsendinger viser det:

console-hours-meanwhile-head = Noen andre var raskere
console-hours-meanwhile =
    { $named ->
        [no] Disse tidene ble endret mens du hadde siden åpen. Du ser dem slik de er nå. Se over dem, og send ditt på nytt hvis det fortsatt passer.
       *[other] { $who } endret disse tidene mens du hadde siden åpen ({ $at }). Du ser dem slik de er nå. Se over dem, og send ditt på nytt hvis det fortsatt passer.
    }

console-hours-back = ← { $point }
console-hours-week-head = Uken: { $point }
console-hours-week-how = Skriv når det er åpent hver dag. En dag uten tider er stengt. En tid som 22:00–02:00 varer til dagen etter; 00:00–00:00 er hele døgnet.
console-hours-closed-box = Stengt { $day }
console-hours-copy = Kopier { $first } til { $from }–{ $until }
console-hours-moved = Endret i skjemaet under. Det er ikke lagret ennå.
console-hours-holidays-closed = Stengt på helligdager
console-hours-take-turns = La to bytte på, en uke hver
console-hours-one-more = Legg til én som bytter på
console-hours-turn = Uke { $turn }
console-hours-drop = Ta bort uke { $turn }
console-hours-anchor = Uke A begynner
console-hours-anchor-hint = Fra denne dagen bytter de på, en uke hver. Den første dagen i en hvilken som helst uke A kan brukes.
console-hours-ahead = Hvem sin uke det er
console-hours-from-day = Fra
console-hours-whose = Uke
console-hours-save = Lagre uken
console-hours-not-a-grid = Disse tidene er mer enn en enkel uke, så de vises slik de er skrevet.
console-hours-empty-grid = Begynn heller med en tom uke
console-hours-as-written = Avansert: slik de er skrevet
console-hours-written = Tider, slik OpenStreetMap skriver dem
console-hours-written-hint = Som: Mo-Fr 10:00-15:00; We 12:00-18:00; PH off. Bytter flere på: en linje for hver.
console-hours-written-anchor-hint = Bare hvis flere bytter på: den første dagen i den førstes uke.
console-hours-save-written = Lagre det som er skrevet

console-hours-wrong-half = { $where }skriv begge klokkeslettene, fra og til
console-hours-wrong-same = { $where }fra og til er samme klokkeslett
console-hours-wrong-time = { $where }skriv et klokkeslett som 09:30
console-hours-wrong-none = Skriv fra når til når det er åpent
console-hours-wrong-overlap = { $where }{ $one } og { $other } overlapper
console-hours-wrong-night = { $where }{ $one } går inn i { $other } dagen etter
console-hours-wrong-day = Skriv en dag, som 2026-12-24
console-hours-wrong-past = Velg i dag eller en senere dag
console-hours-wrong-backwards = Den siste dagen er før den første
console-hours-wrong-far = Velg en dag innen tre år
console-hours-wrong-long = Det er mer enn { $most } dager. Endre heller uken
console-hours-wrong-midnight = Det er blitt en ny dag siden du åpnet siden. Se på dagens tider, og send på nytt
console-hours-wrong-unreadable = Ukens tider kan ikke leses. Åpne «Endre uken» og skriv dem på nytt først
console-hours-wrong-written = Disse tidene kan ikke leses. Skriv dem som: Mo-Fr 10:00-15:00; PH off
