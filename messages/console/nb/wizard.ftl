### state = draft
### Ny utsending: ett steg på hver side. Rolig, kort, og med det som skjer videre.

console-wizard-new = Ny utsending
console-wizard-new-how = Begynn med et eksempel eller en kopi. Du får et utkast som du kan endre som du vil. Ingenting blir sendt før du sier fra på den siste siden.
console-wizard-examples = Eksempler
console-wizard-examples-none = Det finnes ingen eksempler. Den som driver serveren, kan legge noen i mappen «campaigns».
console-wizard-begin = Begynn med denne
console-wizard-copies = Kopier en som er sendt
console-wizard-copies-none = Ingen er sendt ennå. Begynn med et eksempel.
console-wizard-copy = Kopier denne
console-wizard-sent = Sendt { $day }
console-wizard-not-sent = Aldri sendt
console-wizard-mend-from = Velg et eksempel eller en utsending å kopiere
console-wizard-mend-example = Tekstene i dette eksempelet kan ikke leses. Den som driver serveren, ser hvorfor med «lykt messages check».

console-wizard-draft = Utkast
console-wizard-steps = Steg
console-wizard-step =
    { $step ->
        [who] Hvem skal få den?
        [what] Hva står i den?
        [replies] Hva gjør svarene?
        [test] Prøv den på en telefon
        [when] Når går den ut?
       *[check] Se over før du sender
    }
console-wizard-way =
    { $step ->
        [who] Hvem
        [what] Hva
        [replies] Svar
        [test] Prøv
        [when] Når
       *[check] Se over
    }
console-wizard-standing =
    { $state ->
        [missing] mangler
        [look] se over
       *[done] klart
    }
console-wizard-on = Lagre og gå videre
console-wizard-keep = Lagre
console-wizard-conflict-changed-head = Noen andre har endret dette imens
console-wizard-conflict-changed = Det du skrev, står under og er ikke lagret ennå. Lagrer du, kommer det i stedet for det de skrev.
console-wizard-conflict-gone-head = Dette er ikke et utkast lenger
console-wizard-conflict-gone = Den ble satt i gang mens du skrev, så ingenting ble lagret. Det du skrev, står under. Har den ikke begynt, kan du angre på siden til utsendingen, komme tilbake hit og lagre.
console-wizard-conflict-theirs = Se hvordan det er nå

console-wizard-name = Navn på utsendingen
console-wizard-name-hint = Bare de ansatte ser dette.
console-wizard-mend-name = Skriv et navn
console-wizard-corrects = Bare de som «{ $name }» ble sendt til, får den.
console-wizard-consent = Bare de som har gitt samtykke på denne måten, får den: { $ways }.
console-wizard-languages = Språk
console-wizard-mend-languages = Velg minst ett språk
console-wizard-channels = Kanaler
console-wizard-mend-channels = Velg minst én kanal
console-wizard-channel =
    { $channel ->
        [sms] SMS
        [whatsapp] WhatsApp
        [telegram] Telegram
       *[other] { $channel }
    }
console-wizard-people =
    { $count ->
        [0] ingen
        [one] 1 person
       *[other] { $count } personer
    }
console-wizard-no-text = ingen tekst ennå
console-wizard-tags = Merkelapper
console-wizard-tags-hint = La feltet stå tomt for å nå alle. Skriver du flere, med komma imellom, går den bare til dem som har alle.
console-wizard-mend-tags = En merkelapp er ett ord av bokstaver og tall
console-wizard-seen = Siste melding fra dem
console-wizard-seen-hint = Den som ikke har skrevet på lenge, kan ha fått nytt nummer.
console-wizard-seen-within =
    { $months ->
        [0] Uansett når det var
        [one] Den siste måneden
       *[other] De siste { $months } månedene
    }
console-wizard-reached =
    { $count ->
        [0] Ingen får den
        [one] 1 person får den
       *[other] { $count } personer får den
    }
console-wizard-few =
    { $count ->
        [one] 1 person: en rapport om så få kan peke på noen.
       *[other] { $count } personer: en rapport om så få kan peke på noen.
    }
console-wizard-nobody = Slik den er nå, får ingen den.
console-wizard-left-out =
    { $count ->
        [0] Ingen er holdt utenfor.
        [one] 1 person er holdt utenfor
       *[other] { $count } personer er holdt utenfor
    }
console-wizard-no-language = ikke kjent språk
console-wizard-count = Tell på nytt

console-wizard-tabs = Språk
console-wizard-text =
    { $state ->
        [missing] mangler
        [reviewed] gjennomgått
       *[draft] utkast
    }
console-wizard-chat = Tekst på WhatsApp og Telegram
console-wizard-chat-hint = Svarene står under den som knapper.
console-wizard-sms = Tekst på SMS
console-wizard-sms-hint = Si hva 1, 2, 0 og 9 gjør. La feltet stå tomt for å sende teksten over.
console-wizard-as-file = Denne teksten velger ord etter et tall. Den vises slik den står i filen. Endre ordene, og la tegnene rundt dem stå.
console-wizard-mend-long = Kort den ned til { $most } tegn
console-wizard-mend-file = Tegnene rundt ordene passer ikke sammen lenger. Sammenlign med et annet språk, eller gå tilbake og begynn på nytt.
console-wizard-mend-value = Det finnes ingen verdi { "{" }${ $value }{ "}" }. Velg en fra listen over verdier
console-wizard-stray = Krøllparenteser som ikke hører til en verdi, blir sendt som de står. Verdier skrives som { "{" }$clinic_now{ "}" }.
console-wizard-values = Verdier du kan sette inn
console-wizard-values-hint = Tider og steder fra åpningstidene, slik de er i det den går ut.
console-wizard-aside = Teksten på { $language }
console-wizard-looks = Slik ser den ut
console-wizard-looks-hint = Med de lengste tidene og stedene som kan komme.
console-wizard-text-none = Ingen tekst på dette språket ennå. De som bare leser dette språket, får den ikke.
console-wizard-broken = Denne teksten kan ikke sendes:
console-wizard-as-chat = Som chat
console-wizard-as-sms = Som SMS
console-wizard-as-locked = På en låst skjerm
console-wizard-sender = Nummeret til tjenesten
console-wizard-betraying = Disse ordene røper tjenesten for den som ser telefonen: { $words }
console-wizard-betraying-locked = På en låst skjerm røper den første linjen tjenesten: { $words }
console-wizard-too-long = { $count } tegn er for mange for én melding på WhatsApp.
console-wizard-unsaid = SMS-en sier ikke hva disse gjør: { $digits }
console-wizard-parts =
    { $parts ->
        [one] 1 SMS-del
       *[other] { $parts } SMS-deler
    }
console-wizard-measure = { $characters } tegn ({ $encoding })
console-wizard-cost =
    { $people ->
        [0] Ingen får den på SMS på dette språket.
        [one] 1 person på SMS: omtrent { $cost }
       *[other] { $people } personer på SMS, { $parts } deler: omtrent { $cost }
    }
console-wizard-dear =
    { $count ->
        [one] 1 tegn er ikke i SMS-alfabetet
       *[other] { $count } tegn er ikke i SMS-alfabetet
    }
console-wizard-dear-why = Kan et tegn skrives enklere, blir det sendt slik. Alle andre gjør at hver del bare rommer 70 tegn i stedet for 160.
console-wizard-write = Skriv { $instead } i stedet for { $character }
console-wizard-leave-out = Ta bort { $character }
console-wizard-replace-all = Bytt alle
console-wizard-waiting-text =
    { $count ->
        [one] 1 person som leser { $language }, er holdt utenfor til det finnes en tekst.
       *[other] { $count } personer som leser { $language }, er holdt utenfor til det finnes en tekst.
    }

console-wizard-replies-how = Folk svarer med et siffer eller trykker på knappen. Velg hva hvert av dem gjør.
console-wizard-digit = Svar { $digit }
console-wizard-does = Hva det gjør
console-wizard-does-nothing = Ingenting: sifferet er ikke i bruk
console-wizard-does-tells = Vi får vite svaret
console-wizard-does-answers = Boten svarer om
console-wizard-answer =
    { $meaning ->
        [yes] De sier ja: en ansatt skriver til dem
        [later] De sier: ikke nå
        [no] De sier: nei takk
       *[other] { $meaning }
    }
console-wizard-mend-meaning = Velg hva svar { $digit } gjør
console-wizard-labels =
    { $done ->
        [0] Ord på knappen: ingen ennå
       *[other] Ord på knappen: { $first } ({ $done } av { $all } språk)
    }
console-wizard-labels-hint = Lar du et felt stå tomt, står botens egne ord der.
console-wizard-mend-label = Kort den ned til { $most } tegn
console-wizard-more = Ett svar til
console-wizard-always = Finnes alltid
console-wizard-always-0 = Et menneske svarer dem. De venter i innboksen.
console-wizard-always-9 = De får ingen flere meldinger, fra samme øyeblikk.
console-wizard-always-words = Ord
console-wizard-always-words-do = Hva de ellers skriver, svarer boten på som alltid.

console-wizard-start = Når begynner den?
console-wizard-start-now = Nå
console-wizard-start-now-hint = { $seconds } sekunder etter at du setter den i gang. Så lenge kan du angre.
console-wizard-start-later = Senere
console-wizard-zone = I lokal tid: { $zone }
console-wizard-day = Dag
console-wizard-at = Klokken
console-wizard-mend-moment = Skriv en dag og et klokkeslett
console-wizard-mend-past = Velg en dag og et klokkeslett fram i tid, innen et år
console-wizard-quiet = Stille tid
console-wizard-quiet-hint = I denne tiden går ingenting av dette ut. Svar til dem som skriver, gjør det alltid.
console-wizard-quiet-service = Som vanlig: fra { $start } til { $end }
console-wizard-quiet-none = Som vanlig: ingen
console-wizard-quiet-own = Andre tider
console-wizard-quiet-off = Ingen: også om natten
console-wizard-quiet-off-hint = Bare når folk må få vite det med en gang.
console-wizard-from = Fra
console-wizard-until = Til
console-wizard-mend-quiet = Skriv to forskjellige klokkeslett
console-wizard-pace = Hvor fort?
console-wizard-pace-free = Så fort kanalene klarer
console-wizard-pace-free-hint = Svar til dem som skriver, går uansett først.
console-wizard-pace-own = Langsommere, så dere rekker over svarene
console-wizard-per-minute = Meldinger i minuttet
console-wizard-mend-pace = Skriv et tall, 1 eller mer
console-wizard-lasts =
    { $minutes ->
        [one] { $count ->
            [one] 1 melding tar omtrent et minutt.
           *[other] { $count } meldinger tar omtrent et minutt.
        }
       *[other] { $count } meldinger tar omtrent { $minutes } minutter, uten stille tid.
    }
console-wizard-lasts-unknown = Hvor lang tid { $count } meldinger tar, er ikke kjent: en kanal er av.
console-wizard-send-by = Når er det for sent å sende den?
console-wizard-send-by-hint = Det som ikke har gått ut innen da, blir ikke sendt.
console-wizard-hours =
    { $hours ->
        [one] En time etter at den begynner
        [24] Et døgn etter at den begynner
        [48] To døgn etter at den begynner
        [72] Tre døgn etter at den begynner
        [168] En uke etter at den begynner
       *[other] { $hours } timer etter at den begynner
    }
console-wizard-until-moment = En bestemt dag og et klokkeslett
console-wizard-mend-until = Velg et tidspunkt etter starten, høyst en uke senere

console-wizard-change = Endre
console-wizard-every = alle
console-wizard-none = ingen
console-wizard-cost-all = Alle SMS-er: { $parts } deler, omtrent { $cost }. Hva WhatsApp koster, er ikke kjent.
console-wizard-pace-of = Høyst { $count } meldinger i minuttet.
console-wizard-until-when = Det som ikke har gått ut innen { $moment }, blir ikke sendt.
console-wizard-blocks =
    { $count ->
        [one] Én ting å rette før den kan sendes
       *[other] { $count } ting å rette før den kan sendes
    }
console-wizard-warns =
    { $count ->
        [one] Én ting å se på
       *[other] { $count } ting å se på
    }
console-wizard-approval = En person til
console-wizard-approval-why = Det som går til mer enn { $above } personer, godkjennes av en person til. Enhver endring tar godkjenningen tilbake.
console-wizard-approval-by = Godkjent av { $name }.
console-wizard-approval-yours = Du har ikke skrevet dette. Se på alt over, og godkjenn det så.
console-wizard-approval-waits =
    { $count ->
        [0] Det finnes ingen andre som kan godkjenne den. Be en kollega med rollen Administrasjon om å gi noen rollen Koordinering.
       *[other] Den venter på en av disse koordinatorene: { $names }. De finner den under Utsendinger.
    }
console-wizard-approve = Godkjenn
console-wizard-launch = Send
console-wizard-launch-not-yet = Rett først det som står øverst.
console-wizard-reason-head = Ikke alle tekstene er gjennomgått
console-wizard-reason = Hvorfor skal den gå ut likevel?
console-wizard-reason-hint = Det blir stående sammen med utsendingen.
console-wizard-reason-coordinator = Bare en koordinator kan sende tekster som er utkast, og må da si hvorfor.
console-wizard-confirm = Skriv { $count } for å bekrefte hvor mange som får den
console-wizard-confirm-hint = Hver av dem får én melding.
console-wizard-send =
    { $count ->
        [one] Send 1 melding
       *[other] Send { $count } meldinger
    }
console-wizard-send-later =
    { $count ->
        [one] Send 1 melding { $moment }
       *[other] Send { $count } meldinger { $moment }
    }
console-wizard-undo-hint = Den begynner tidligst etter { $seconds } sekunder. Så lenge kan du angre.
console-wizard-mend-stops = Rett først det som hindrer den
console-wizard-refused-approval = Den går til mer enn { $above } personer: en person til godkjenner den først
console-wizard-refused-count = Skriv { $count }: så mange får den nå
console-wizard-refused-coordinator = Be en koordinator sende den, eller få tekstene gjennomgått
console-wizard-refused-reason = Si hvorfor, med noen få ord
console-wizard-conflict-seen-head = Noen endret den mens du så på den
console-wizard-conflict-seen = Ingenting ble sendt. Se på den på nytt, slik den er nå.
console-said-wizard-launched = Den begynner snart. Du kan fortsatt angre.
console-said-wizard-undone = Du har angret. Den er et utkast igjen, og ingenting ble sendt.
console-said-wizard-undone-late = Den hadde allerede begynt, så det var for sent å angre. Du kan sette den på pause eller avlyse den.
console-said-wizard-approved = Godkjent. Nå kan den sendes.
console-said-wizard-approved-own = Du kan ikke godkjenne det du selv har skrevet. En annen koordinator kan.
console-said-wizard-approved-changed = Den ble endret eller godkjent imens. Se på den på nytt.

console-wizard-issue-name = Den har ikke noe navn
console-wizard-issue-corrects = Utsendingen den retter, ble aldri sendt
console-wizard-issue-nobody = Slik den er nå, får ingen den
console-wizard-issue-few =
    { $count ->
        [one] Bare 1 person får den: en rapport om så få kan peke på noen
       *[other] Bare { $count } personer får den: en rapport om så få kan peke på noen
    }
console-wizard-issue-channel =
    { $channel ->
        [sms] SMS
        [whatsapp] WhatsApp
        [telegram] Telegram
       *[other] { $channel }
    } er slått av: { $count ->
        [one] 1 person
       *[other] { $count } personer
    } ville vente på den forgjeves
console-wizard-issue-text = Det finnes ingen tekst på noe språk
console-wizard-issue-untranslated =
    { $count ->
        [one] 1 person som leser { $language }, er holdt utenfor: det finnes ingen tekst
       *[other] { $count } personer som leser { $language }, er holdt utenfor: det finnes ingen tekst
    }
console-wizard-issue-chat = { $language }: teksten for WhatsApp og Telegram mangler
console-wizard-issue-broken = { $language }: teksten kan ikke sendes slik den er
console-wizard-issue-label = { $language }: svar { $digit } har ingen ord på knappen
console-wizard-issue-long = { $language }: teksten er for lang for WhatsApp
console-wizard-issue-betraying = { $language }: disse ordene røper tjenesten: { $words }
console-wizard-issue-parts = { $language }: SMS-en tar { $parts } deler
console-wizard-issue-unsaid = { $language }: SMS-en sier ikke hva disse gjør: { $digits }
console-wizard-issue-draft = Ingen har gjennomgått ordene på { $languages }
console-wizard-issue-definition = Velg på nytt når den går ut
console-wizard-issue-past = Tidspunktet den skulle begynne på, er passert
console-wizard-issue-until = Fristen for å sende den er ute før den begynner
console-wizard-issue-silent = Stille tid varer helt til fristen, { $until }: ingenting ville gå ut
console-wizard-issue-held = Stille tid holder den tilbake til { $until }

console-wizard-test-how = Send meldingen til din egen telefon, slik den er nå. Den telles ikke med noe sted. Du kan hoppe over dette steget.
console-wizard-test-channel = Kanal
console-wizard-test-address = Telefonnummer
console-wizard-test-address-hint = En telefon som en av de ansatte har. På Telegram: skriv til boten fra telefonen først, og skriv så nummeret til chatten her.
console-wizard-mend-address = Skriv et telefonnummer, som +47 555 00 123
console-wizard-test-state =
    { $when ->
        [now] prøvd
        [before] prøvd før siste endring
       *[other] ikke prøvd
    }
console-wizard-test-send = Send testmeldingen
console-wizard-test-on = Gå videre
console-wizard-not-tested-off = Denne kanalen er ikke satt opp her. Velg en annen
console-wizard-not-tested-stopped = Den som har denne telefonen, har sagt STOP eller bedt oss om ikke å skrive. Prøv en annen telefon
console-wizard-not-tested-telegram = Skriv først til boten fra denne telefonen, og prøv så igjen
console-wizard-not-tested-window = WhatsApp tar imot fri tekst i 24 timer etter en melding. Skriv først til boten fra denne telefonen
console-wizard-not-tested-no_text = Det finnes ingen tekst på disse språkene ennå. Velg andre
console-wizard-not-tested-broken = En tekst kan ikke sendes slik den er. Rett den først
console-said-wizard-tested =
    { $count ->
        [one] Testmeldingen er på vei. Se på telefonen.
       *[other] { $count } testmeldinger er på vei. Se på telefonen.
    }
