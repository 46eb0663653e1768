### state = draft
### Svar: hva boten svarer, på alle språk, og en boks til å prøve i.

console-answers = Svar
console-answers-back = ← Alle svar
console-answers-first = Det som haster mest
console-answers-none-wrong = Alle svar gjelder, er sett over det siste året, og finnes på alle språk.
console-answers-outdated = Gjaldt til { $until }, og gis ikke lenger.
console-answers-outdated-long = Dette gjaldt til { $until }. Den som spør nå, får vite at et menneske kan svare.
console-answers-missing-in = Mangler på { $languages }.
console-answers-unchecked = Ingen har sett over det siden { $on }.
console-answers-drafts =
    { $count ->
        [one] På ett språk er tekstene utkast: ingen som kan språket, har gått god for dem.
       *[other] På { $count } språk er tekster utkast: ingen som kan språket, har gått god for dem.
    }
console-answers-how = Tekstene ligger i filer. Den som driver serveren, retter dem, og ser hva som mangler med
console-answers-all = Alle temaer
console-answers-topic = Tema
console-answers-checked = Sist sett over
console-answers-holds = Gjelder til
console-answers-holds-always = så lenge ingen sier noe annet
console-answers-late = for lenge siden
console-answers-over = over
console-answers-state =
    { $state ->
        [missing] mangler
        [draft] utkast
        [changed] endret etter gjennomgang
       *[reviewed] gjennomgått
    }
console-answers-by = { $by }, { $on }
console-answers-owner = Ansvarlig
console-answers-owner-is =
    { $owner ->
        [coordinator] koordinator
        [nurse] sykepleier
        [lawyer] advokat
       *[other] { $owner }
    }
console-answers-mend = Den som driver serveren, endrer dette i
console-answers-sms = På SMS
console-answers-chat = I chat på { $language }
console-answers-parts =
    { $count ->
        [one] én SMS-del
       *[other] { $count } SMS-deler
    }
console-answers-characters =
    { $count ->
        [one] ett tegn
       *[other] { $count } tegn
    }
console-answers-more = { $number } av { $all }, den neste kommer når noen svarer M
console-answers-buttons = Knapper:
console-answers-none-in = Boten har ikke noe å si om dette på dette språket.

console-answers-try = Prøv selv
console-answers-try-text = Skriv som en som spør
console-answers-try-text-hint = Skrivefeil gjør ingenting. Ingenting du skriver her, blir lagret. Skriv likevel ikke av det noen har skrevet til oss.
console-answers-try-text-wrong = Skriv noe, høyst { $most } tegn
console-answers-try-failed = Her mangler en tekst, så boten kan ikke svare. Si fra til den som driver serveren.
console-answers-try-chosen = Språket personen har valgt
console-answers-try-guess = Ikke valgt: boten gjetter
console-answers-try-channel = Kanal
console-answers-try-go = Se svaret
console-answers-try-first = Det første svaret tar noen sekunder.
console-answers-try-said = Boten ville svart
console-answers-try-silence = Ingenting. Boten tier her.
console-answers-try-why = Hvorfor
console-answers-try-how =
    { $how ->
        [danger] Det ble tatt for fare. Numrene kommer først, og innboksen får vite det.
        [command] Det ble tatt for en kommando.
        [word] Et ord viser hva det handler om:
        [meaning] Det ligner på det andre spør om:
        [wish] Det kan være et ønske om å slutte eller bli slettet. Slikt gjøres aldri uten å spørre først.
        [offered] Ikke sikkert nok til å svare. Boten spør tilbake.
       *[nothing] Ikke forstått.
    }
console-answers-try-sure = { $share } sikkert
console-answers-try-menu = Den tilbyr:
console-answers-try-language = Språket ser ut til å være
console-answers-try-language-none = vanskelig å si
console-answers-try-danger = Ord som kan bety fare
console-answers-try-command = Kommando
console-answers-try-words = Ord den kjenner
console-answers-try-likely = Mest sannsynlig
console-answers-try-class =
    { $id ->
        [none] noe vi ikke har svar på
        [danger] fare nå
       *[other] { $id }
    }

console-answers-words = Ord boten ikke forsto
console-answers-words-what = Fra korte meldinger, uten hvem som skrev dem. Et ord vises når minst { $enough } har brukt det i samme uke, i { $weeks } uker. Tall, adresser og lenker blir aldri tatt vare på.
console-answers-words-none = Ingen de siste ukene. Når folk skriver noe boten ikke forstår, vises ordene her.
console-answers-words-messages = Meldinger som ikke ble forstått
console-answers-words-language = Språk
console-answers-words-week = Denne uken
console-answers-words-month = { $weeks } uker
console-answers-words-no-language = Ukjent språk
console-answers-words-too-few = Ingen ord er brukt av { $enough } eller flere i samme uke, så ingen ord vises.
console-answers-words-words = Ord
console-answers-words-few = færre enn { $enough }
console-answers-words-try = Prøv: { $words }
console-answers-words-try-go = Prøv
console-answers-words-then = Mangler det et svar? Si fra til den som er ansvarlig for temaet. Mangler bare ordet, kan den som driver serveren, legge det til.
