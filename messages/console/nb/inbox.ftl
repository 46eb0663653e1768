### state = draft
### Innboksen: hvem som venter på et menneske, og samtalen med hver av dem.

console-inbox-count =
    { $count ->
        [0] Ingen venter nå.
        [one] Én venter på et menneske.
       *[other] { $count } venter på et menneske.
    }
console-inbox-empty = Her kommer den som ber om et menneske, er i fare, eller skriver noe boten ikke forstår: fare først, så den som har ventet lengst. Siden oppdaterer seg selv.
console-inbox-language-unknown = Ukjent språk
console-inbox-channel =
    { $channel ->
        [sms] SMS
        [whatsapp] WhatsApp
        [telegram] Telegram
       *[other] { $channel }
    }
console-inbox-danger = I fare.
console-inbox-why =
    { $why ->
        [asked] Ba om et menneske
        [danger] Skrev noe som tyder på fare
        [danger_refused] Svaret vårt kom ikke fram
        [media] Sendte et bilde, en talemelding eller en posisjon
        [misses] Boten forsto ikke
        [campaign] Vil ha det en utsending tilbød
        [wish_today] Vil komme i dag
        [wish_this_week] Vil komme denne uken
        [wish_next_week] Vil komme neste uke
        [refused] Botens svar kom ikke fram
        [late] Botens svar ville kommet for sent
        [error] Boten kunne ikke svare
       *[other] Venter på et menneske
    }
console-inbox-waits = Har ventet i { $time }
console-inbox-free = Ingen har tatt den ennå
console-inbox-held = { $who } svarer, til { $until }
console-inbox-held-me = Du svarer, til { $until }. Hvert svar gir deg mer tid.
console-inbox-read = Leser { $language }: { $names }
console-inbox-read-me = Leser { $language }: du
console-inbox-read-us = Leser { $language }: du, { $names }
console-inbox-read-nobody = Ingen av oss har sagt at de leser { $language }
console-inbox-window = WhatsApp: { $time } igjen til å skrive fritt
console-inbox-window-over = WhatsApp: de 24 timene er over, bare malen når fram
console-inbox-aside = Lagt til side
console-inbox-aside-why = De kommer tilbake av seg selv når tiden er ute, eller når de skriver igjen.
console-inbox-aside-until = Lagt til side til { $until }
console-inbox-back = ← Innboks
console-inbox-to-list = Til innboksen
console-inbox-gone-head = Denne venter ikke lenger
console-inbox-gone = Samtalen er avsluttet, eller gitt tilbake til boten. Det som ble sagt, er slettet her.
console-inbox-unsent = Det du hadde skrevet (ikke sendt)

console-inbox-not-done = Ikke gjort ennå
console-inbox-talk = Det som er sagt
console-inbox-nothing-said = Ingenting er skrevet her ennå.
console-inbox-new = Nytt.
console-inbox-look-up = Det er sagt noe nytt. Les det over før du sender.
console-inbox-by =
    { $by ->
        [person] De skrev
        [bot] Boten
       *[other] Du
    }
console-inbox-pressed = Trykket på: { $button }
console-inbox-kind =
    { $kind ->
        [image] Sendte et bilde. Vi tar ikke vare på det.
        [photo] Sendte et bilde. Vi tar ikke vare på det.
        [voice] Sendte en talemelding. Vi tar ikke vare på den.
        [audio] Sendte en talemelding. Vi tar ikke vare på den.
        [video] Sendte en video. Vi tar ikke vare på den.
        [location] Sendte en posisjon. Vi tar ikke vare på den.
        [start] Åpnet samtalen
       *[other] Sendte noe annet enn tekst. Vi tar ikke vare på det.
    }
console-inbox-mend-unsure = Hører du ikke noe, kan du skrive igjen. Da kan det hende de får det to ganger.
console-inbox-mend-late = Den kunne ikke sendes i tide. Skriv igjen, og si fra til den som driver serveren, om det fortsetter.
console-inbox-mend-unwanted = Den ble ikke sendt, og blir det ikke: de har sagt STOP, eller har ikke sagt at vi får skrive.
console-inbox-mend-window = WhatsApps 24 timer var over. Spør med malen om dere kan snakke.
console-inbox-mend-message = Den ville bli avvist igjen. Si det på en annen måte.
console-inbox-mend-person = Ingenting når dem her før de skriver igjen.
console-inbox-mend-later = Prøv igjen senere.
console-inbox-mend-account = Dette stopper alles meldinger. Si fra til den som driver serveren.
console-inbox-mend-ask = Spør den som driver serveren, hva koden betyr.

console-inbox-claim = Jeg tar denne
console-inbox-claim-hint = Da er boten stille her, unntatt ved STOP og fare, og kollegene ser at du svarer.
console-inbox-theirs = { $who } svarer her, til { $until }.
console-inbox-over = Ta over fra { $who }
console-inbox-over-hint = Snakk sammen først. Det { $who } holder på å skrive, blir ikke sendt.
console-inbox-answer = Svar
console-inbox-answer-hint =
    { $channel ->
        [sms] De får det som SMS.
        [whatsapp] De får det på WhatsApp.
       *[other] De får det på Telegram.
    } Noen andre kan se på telefonen.
console-inbox-answer-language = De skriver { $language }.
console-inbox-parts = SMS-deler:
console-inbox-send = Send
console-inbox-send-claim = Ta den og send
console-inbox-phrases = Ferdige svar på { $language }
console-inbox-phrase-choose = Velg ett. Under hvert står det på ditt språk.
console-inbox-phrase-send = Send det valgte
console-inbox-ask = Spør om dere kan snakke
console-inbox-ask-opener = De har vært i fare, og har ikke sagt at vi får skrive. Før de svarer ja, går bare dette spørsmålet ut.
console-inbox-ask-template = WhatsApps 24 timer er over. Bare dette godkjente spørsmålet når fram. Svarer de, kan du skrive fritt igjen.
console-inbox-ask-send = Send spørsmålet

console-inbox-after = Når du er ferdig
console-inbox-close = Avslutt samtalen
console-inbox-close-hint = Boten svarer dem igjen, og det som er skrevet, blir slettet her. Ofte får de ett spørsmål: hvordan var det?
console-inbox-topic = Hva handlet det om?
console-inbox-topic-hint = Til statistikken. Ingen kan kjennes igjen.
console-inbox-topic-other = Noe annet
console-inbox-give-back = Gi tilbake til boten
console-inbox-give-back-hint = Boten svarer dem igjen, og det som er skrevet, blir slettet her. De blir ikke spurt om noe.
console-inbox-snooze = Legg til side
console-inbox-snooze-hint = Den står nederst i innboksen så lenge, og kommer tilbake når de skriver.
console-inbox-snooze-for = Hvor lenge?
console-inbox-snooze-time =
    { $time ->
        [hour] Én time
        [hours] Tre timer
        [tomorrow] Til i morgen kl. 9
       *[week] Til om en uke kl. 9
    }
console-inbox-snooze-until = Eller til et bestemt tidspunkt
console-inbox-take-up = Ta opp igjen nå

console-inbox-no-name = Vi vet ikke hvem du er. Logg inn på nytt.
console-inbox-no-nobody = Denne venter ikke lenger.
console-inbox-no-taken = { $who } har tatt denne. Snakk sammen først.
console-inbox-no-not-claimed = Tiden din her gikk ut. Ta den igjen, og send så.
console-inbox-no-stopped = De har sagt STOP og ikke skrevet siden. Ingenting går ut til dem.
console-inbox-no-said-no = De har bedt oss om ikke å skrive. Ingenting går ut før de sier noe annet.
console-inbox-no-only-opener = De har ikke sagt at vi får skrive ennå. Før det går bare spørsmålet under ut.
console-inbox-no-window = WhatsApps 24 timer er over, så dette ble ikke sendt. Spør med malen under.
console-inbox-no-still-open = Du kan skrive fritt her. Malen trengs ikke.
console-inbox-no-no-template = Det finnes ingen godkjent mal på { $language } ennå. Ingenting når dem før de skriver igjen. Si fra til den som driver serveren.
console-inbox-no-empty = Skriv noe først.
console-inbox-no-long = Det er for langt: høyst { $most } tegn.
console-inbox-no-no-phrase = Velg et av de ferdige svarene.
console-inbox-no-new = Det ble sagt noe nytt mens du holdt på, så ingenting er gjort. Les det som er merket nytt, og prøv igjen om det fortsatt passer.
console-inbox-no-changed = Noe endret seg her akkurat nå, så ingenting er gjort. Se over og prøv igjen.
console-inbox-no-danger = De kan være i fare og blir stående i innboksen til noen har hjulpet dem.
console-inbox-no-when = Velg et tidspunkt i løpet av de neste { $days } dagene.

console-said-inbox-claimed = Du svarer denne. Boten er stille her nå.
console-said-inbox-sent =
    { $parts ->
        [0] Svaret er på vei.
        [one] Svaret er på vei, som én SMS-del.
       *[other] Svaret er på vei, i { $parts } SMS-deler.
    }
console-said-inbox-closed = Samtalen er avsluttet. Boten svarer dem igjen.
console-said-inbox-closed-asked = Samtalen er avsluttet, og de er spurt om hvordan det var. Boten svarer dem igjen.
console-said-inbox-given-back = Gitt tilbake. Boten svarer dem igjen.
console-said-inbox-put-aside = Lagt til side. Den kommer tilbake av seg selv.
console-said-inbox-taken-up = Den venter i innboksen igjen.
