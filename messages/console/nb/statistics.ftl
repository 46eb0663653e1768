### state = draft
### Statistikken i konsollen: oversikten, hver tabell med forklaring, og det som står i filene.

console-statistics = Statistikk
console-statistics-back = ← All statistikk
console-statistics-period = Tidsrom
console-statistics-period-named =
    { $period ->
        [year] I år
        [last] I fjor
       *[twelve] Siste 12 måneder
    }
console-statistics-months = Velg måneder
console-statistics-from = Fra og med
console-statistics-to = Til og med
console-statistics-show = Vis
console-statistics-from-to = { $first } til { $last }
console-statistics-behind = Det siste som har skjedd, er ikke talt med ennå. Last siden på nytt om litt.
console-statistics-subject = Tema
console-statistics-numbers = Tallene
console-statistics-csv = Last ned som CSV
console-statistics-cut = Bildet viser de { $count } første. Tabellen har alle.
console-statistics-few = Færre enn fem vises som «<5», så ingen kan kjennes igjen. Der en annen tabell røper summen, er ett tall til vist som «5+». Det som ellers er regnet sammen med slike tall, vises som fra–til, og i bildet tegnes det midt imellom.

console-statistics-head =
    { $table ->
        [enquiries] Henvendelser
        [languages] Språk
        [topics] Det folk spurte om
        [missed] Ikke forstått
        [campaigns] Utsendinger side om side
        [reach] Hvem et tema har nådd
        [messages] Meldinger i utsendinger
        [content] Hvor fornøyde folk var
        [decisions] Samtykke, STOP og fare
        [handoffs] Overlatt til et menneske
       *[other] { $table }
    }
console-statistics-headline =
    { $table ->
        [enquiries] { $number } meldinger inn
        [languages] { $number } språk
        [topics] { $number } svar gitt
        [missed] { $number } ikke forstått
        [campaigns] { $number } sendt
        [reach] { $subject }: { $number } sendt
        [messages] { $number } gitt videre
        [content] { $number } svarte
        [decisions] { $number } sa ja
        [handoffs] { $number } ganger
       *[other] { $number }
    }
console-statistics-definition =
    { $table ->
        [enquiries] «Inn» er hver melding fra folk, også knapper og bilder. «Ut» er hvert svar boten ga; utsendinger er ikke med. En samtale begynner med den første meldingen etter seks timers stillhet. Måneden er den det skjedde i, etter klokken her.
        [languages] Språket vi skrev med den som skrev: det de valgte, ellers det boten var sikker på. «Ikke forstått» er fri tekst som boten ikke forsto.
        [topics] Hver gang boten ga et svar om temaet. Den som spør to ganger, eller leser neste del, teller to ganger.
        [missed] Meldinger boten ikke forsto, så den spurte tilbake eller hentet et menneske.
        [campaigns] Utsendinger som ble startet i tidsrommet, nyeste først. «Sendt» er meldinger som gikk ut herfra. «Kom fram» er det kanalen har bekreftet; prosenten er av dem som ble sendt på SMS og WhatsApp. Telegram sier aldri om noe kom fram: det står som «gitt videre». «Vet ikke» har ingen kvittering ennå, eller får den aldri. «Svarte» er mennesker, hver talt én gang; den som bare sa STOP, er talt der.
        [reach] Utsendinger om temaet som ble startet i tidsrommet, og det folk spurte om selv. «Sendt til» er meldinger: den som fikk to utsendinger, teller to ganger. «Kom fram» er bekreftet av kanalen. «Gitt videre» er Telegram, som aldri bekrefter. «Spurte» er svar boten ga om temaet. «Lest til slutt» er der siste del av svaret ble sendt: på SMS når de ba om det med M, i chat kommer alt på én gang.
        [messages] Meldinger i utsendinger, i den måneden det ble kjent hva det ble av dem. En melding som ble tatt imot og likevel mislyktes, teller begge steder.
        [content] Det folk valgte da de ble spurt hvordan det var å skrive med oss, etter at et menneske hadde svart. Ingen blir spurt etter fare, eller to ganger på en uke.
        [decisions] Det folk bestemte, og når boten så fare. Det er hendelser: én kan ha sagt ja, stoppet og startet igjen.
        [handoffs] Hver gang en samtale ble lagt i innboksen, og hvorfor.
       *[other] { $table }
    }
console-statistics-empty =
    { $table ->
        [campaigns] Ingen utsendinger ble startet i disse månedene. Velg et annet tidsrom, eller lag en utsending.
        [reach] Ingenting er sendt eller spurt om dette temaet i disse månedene. Velg et annet tema eller tidsrom.
        [content] Ingen har svart på dette i disse månedene. Folk blir spurt når en samtale i innboksen avsluttes.
       *[other] Ingenting er talt i disse månedene. Velg et annet tidsrom.
    }
console-statistics-rows =
    { $table ->
        [languages] Språk
        [reach] Språk
        [topics] Tema
        [campaigns] Utsending
        [content] Svar
        [decisions] Hva
        [handoffs] Hvorfor
       *[other] Måned
    }
console-statistics-column =
    { $column ->
        [in] Inn
        [out] Ut
        [conversation] Samtaler
        [missed] Ikke forstått
        [answered] Svar gitt
        [number] Antall
        [sent] Sendt
        [arrived] Kom fram
        [arrived_share] Kom fram, %
        [without_receipt] Gitt videre
        [not_known] Vet ikke
        [not_arrived] Kom ikke fram
        [replied] Svarte
        [replied_share] Svarte, %
        [stopped] Sa STOP
        [asked] Spurte
        [read_to_the_end] Lest til slutt
        [handed_over] Gitt videre
        [unknown] Vet ikke
        [failed] Mislyktes
        [launched] Startet
       *[other] { $column }
    }
console-statistics-row =
    { $row ->
        [face_1] 😀 Veldig fornøyd
        [face_2] 🙂 Fornøyd
        [face_3] 🙁 Misfornøyd
        [face_4] 😡 Veldig misfornøyd
        [consents] Ja til meldinger
        [noes] Nei til meldinger
        [stops] STOP
        [starts] START igjen
        [deletes] Slettet alt
        [blocks] Blokkerte boten
        [danger] Fare
        [asked] Ba om et menneske
        [misses] Boten forsto ikke
        [media] Sendte et bilde, en talemelding eller en posisjon
        [campaign] Svarte ja på en utsending
        [error] Feil hos oss
        [refused] Svaret kom ikke fram
        [danger_refused] Svar om fare kom ikke fram
        [wish_today] Vil komme i dag
        [wish_this_week] Vil komme denne uken
        [wish_next_week] Vil komme neste uke
       *[other] { $row }
    }
console-statistics-no-language = Ikke kjent
console-statistics-all = Alle
console-statistics-sum = Til sammen
console-statistics-percent = { $share } %
console-statistics-before = { $column }, året før
console-statistics-alt =
    { $most ->
        [none] { $table }: { $columns }. De samme tallene står i tabellen under.
       *[other] { $table }: { $columns }. Høyest for «{ $first }»: { $most }. De samme tallene står i tabellen under.
    }
