### state = draft
### Utsendinger i konsollen: alle sammen, én mens den går, og det som stanser den.

console-campaigns-new = Ny utsending
console-campaigns-all = Alle utsendinger
console-campaigns-unnamed = Uten navn
console-campaigns-empty = Ingen utsendinger ennå. Begynn med et av eksemplene: alt er et utkast til du sender det.
console-campaigns-no-more = Det finnes ingen eldre.
console-campaigns-made = Påbegynt { $day }. Ikke sendt til noen.
console-campaigns-starts = Starter { $moment }.
console-campaigns-starts-in =
    { $seconds ->
        [0] Starter nå.
        [one] Starter { $moment }, om 1 sekund.
       *[other] Starter { $moment }, om { $seconds } sekunder.
    }
console-campaigns-undo-why = Fram til da kan du angre, og ingen får noe.
console-campaigns-never-started = Den ble aldri startet. Ingen fikk den.
console-campaigns-launched = startet { $moment }
console-campaigns-sent-to =
    { $whole ->
        [0] Ingen skal få den.
        [one] { $count } av 1 melding er gitt videre.
       *[other] { $count } av { $whole } meldinger er gitt videre.
    }
console-campaigns-waiting =
    { $count ->
        [0] Ingen venter på den.
        [one] Én venter på den.
       *[other] { $count } venter på den.
    }
console-campaigns-done-share = { $share } er ferdig
console-campaigns-counting = Vi teller fortsatt opp hvem som får den. Tallene under øker en liten stund.
console-campaigns-progress-head = Hvor langt den har kommet
console-campaigns-send-by = Det som ikke har gått ut innen { $moment }, blir ikke sendt.
console-campaigns-deed =
    { $deed ->
        [undo] Angre: ikke send
        [pause] Sett på pause
        [resume] Fortsett
       *[cancel] Avlys …
    }

console-campaigns-paused-head = Satt på pause
console-campaigns-paused-hand = En av de ansatte satte den på pause.
console-campaigns-paused-failures = Den satte seg selv på pause: mer enn fem av femti meldinger på rad mislyktes. Under ser du hva som gikk galt, og hva du kan gjøre. Fortsetter du, begynner tellingen på nytt.
console-campaigns-paused-stops = Den satte seg selv på pause: mer enn tre av femti på rad sa STOP. Les meldingen på nytt, som om det var du som fikk den. Passer den for dem som får den, og passer tidspunktet? Fortsetter du, begynner tellingen på nytt.
console-campaigns-paused-hours = Åpningstidene den viser, ble endret: { $point ->
        [clinic] klinikken
        [lawyer] advokaten
        [drop_in] det åpne møtestedet
       *[other] { $point }
    }. Fortsetter du, får resten de nye tidene.
console-campaigns-paused-what =
    { $begun ->
        [no] Den har ikke startet, og ingen har fått den. Fortsetter du, starter den til planlagt tid, eller med en gang hvis den tiden er passert.
       *[yes]
        { $count ->
            [0] Ingen venter på den lenger.
            [one] Én har ikke fått den og venter.
           *[other] { $count } har ikke fått den og venter.
        }
    }

console-said-campaigns-paused =
    Satt på pause. { $handed ->
        [0] Ingenting var gitt videre
        [one] Én melding var allerede gitt videre
       *[other] { $handed } meldinger var allerede gitt videre
    }, { $waiting ->
        [0] ingen venter.
        [one] én venter.
       *[other] { $waiting } venter.
    }
console-said-campaigns-resumed =
    Den fortsetter. { $handed ->
        [0] Ingenting var gitt videre fra før
        [one] Én melding var gitt videre fra før
       *[other] { $handed } meldinger var gitt videre fra før
    }, { $waiting ->
        [0] ingen gjenstår.
        [one] én gjenstår.
       *[other] { $waiting } gjenstår.
    }
console-said-campaigns-resumed-waiting = Den fortsetter, og starter til planlagt tid.
console-said-campaigns-cancelled =
    { $handed ->
        [0] Avlyst. Ingen får den.
        [one] Avlyst. Én melding var allerede gitt videre og kan ikke kalles tilbake. Ingen andre får den.
       *[other] Avlyst. { $handed } meldinger var allerede gitt videre og kan ikke kalles tilbake. Ingen andre får den.
    }
console-said-campaigns-not-now =
    { $state ->
        [finished] Det går ikke lenger: alt er sendt.
        [cancelled] Det går ikke lenger: den er avlyst.
        [running] Den pågår.
        [paused] Den er satt på pause.
        [scheduled] Den har ikke startet ennå.
       *[other] Den er et utkast.
    }

console-campaigns-cancel-head = Avlyse denne utsendingen?
console-campaigns-cancel-handed =
    { $count ->
        [0] Ingenting er gitt videre ennå.
        [one] Én melding er gitt videre. Den kan ikke kalles tilbake.
       *[other] { $count } meldinger er gitt videre. De kan ikke kalles tilbake.
    }
console-campaigns-cancel-waiting =
    { $count ->
        [0] Ingen venter på den.
        [one] Én venter på den og får den aldri.
       *[other] { $count } venter på den og får den aldri.
    }
console-campaigns-cancel-before = Den har ikke startet. Ingen har fått den, og ingen får den.
console-campaigns-cancel-for-good = En avlyst utsending kan ikke fortsette. Skal den bare vente, sett den på pause.
console-campaigns-cancel-yes = Ja, avlys den
console-campaigns-cancel-no = Nei, gå tilbake

console-campaigns-came = Hvordan det gikk
console-campaigns-nothing-yet = Ingenting ennå.
console-campaigns-status = Status
console-campaigns-language = Språk
console-campaigns-channel =
    { $channel ->
        [sms] SMS
        [whatsapp] WhatsApp
        [telegram] Telegram
       *[other] { $channel }
    }
console-campaigns-status-means =
    { $status ->
        [accepted] Leverandøren har tatt imot den. Om den kom fram, får vi vite senere.
        [sent] På vei til telefonen. Noen operatører sier aldri mer enn dette, og Telegram gjør det aldri.
        [suppressed] Ikke sendt, eller avvist: de har sagt STOP, har blokkert oss eller er i fare.
        [expired] Den ble ikke sendt før det var for sent.
        [uncertain] Forbindelsen ble brutt mens den ble gitt videre. Vi leter etter den i leverandørens liste og sender den aldri en gang til.
       *[unknown] Ingen kan si om den gikk ut. Den sendes ikke igjen, så ingen får den to ganger.
    }

console-campaigns-left-out = Hvem som ble holdt utenfor
console-campaigns-left-out-none = Ingen ble holdt utenfor.

console-campaigns-replies = Svar og STOP
console-campaigns-replied =
    { $count ->
        [0] Ingen har svart ennå.
        [one] Én har svart.
       *[other] { $count } har svart.
    }
console-campaigns-stopped =
    { $count ->
        [0] Ingen sa STOP.
        [one] Én sa STOP.
       *[other] { $count } sa STOP.
    }
console-campaigns-replied-all = Folk som har svart
console-campaigns-choice-person = Et menneske
console-campaigns-answer-share = { $share } av det som er gitt videre
console-campaigns-answer =
    { $what ->
        [word] Noe annet
        [stop] STOP
       *[other] { $what }
    }
console-campaigns-replies-how = Hver person telles én gang under hvert svar, så én kan stå under flere. Det folk skrev, står bare i innboksen, så lenge de venter på svar.

console-campaigns-failed = Hva som mislyktes
console-campaigns-failed-none = Ingenting har mislyktes.
console-campaigns-failed-count =
    { $count ->
        [one] én melding på { $channel }
       *[other] { $count } meldinger på { $channel }
    }
console-campaigns-failed-codes = Kode: { $codes }
console-campaigns-failed-why =
    { $kind ->
        [off] Telefonen var av eller uten dekning
        [number] Nummeret er feil eller ikke i bruk
        [landline] En fasttelefon, eller en operatør som ikke nås
        [spam] Operatøren tok den for søppelpost
        [stopped] De har blokkert oss, eller sagt STOP til avsenderen
        [operator] Operatøren kunne ikke levere den, og sier ikke hvorfor
        [late] Den kunne ikke leveres i tide
        [held] WhatsApp holdt den tilbake
        [absent] Ikke på WhatsApp
        [window] Her tar WhatsApp bare imot godkjente maler
        [template] WhatsApp-malen mangler eller er feil
        [content] Selve meldingen ble avvist
        [country] Avsenderen vår når ikke dette landet
        [sender] Avsenderen vår får ikke sende dette
        [chat] Telegram avviste den: oftest er samtalen borte
        [account] Kontoen vår hos leverandøren blir avvist
        [ours] Vår egen feil: en nøkkel, en tekst eller et bilde mangler
        [none] Ingen grunn ble oppgitt
       *[other] Leverandørens kode { $codes }
    }
console-campaigns-failed-mend =
    { $kind ->
        [off] Det er ikke noe galt med utsendingen. De kan nås en annen dag.
        [number] Se på disse kontaktene neste gang dere møter dem: nummeret kan være skrevet feil eller sagt opp.
        [landline] De trenger et mobilnummer for å nås.
        [spam] Bruk færre lenker og store bokstaver, og si hvem dere er. Fortsetter det, si fra til den som driver serveren.
        [stopped] Ingenting å gjøre. De får ikke noe mer før de selv skriver.
        [operator] Ingenting å rette her. Er det mange, prøv igjen en annen dag.
        [late] Ingenting å rette her. De kan nås en annen dag.
        [held] Det kan ingen gjøre noe med. De som har SMS, kan nås der.
        [absent] Nå dem på SMS.
        [window] Få godkjent en mal på dette språket. Den som driver serveren, vet hvordan.
        [template] Si fra til den som driver serveren: malen må rettes før dere sender igjen.
        [content] Endre meldingen før dere sender den igjen.
        [country] Si fra til den som driver serveren: det må kanskje slås på hos leverandøren.
        [sender] Si fra til den som driver serveren: avsenderen må registreres.
        [chat] De nås igjen når de skriver til boten.
        [account] Si fra med en gang til den som driver serveren: ingenting går ut på denne kanalen.
        [ours] Si fra til den som driver serveren: «lykt check» viser hva som mangler.
        [none] Er det mange, si fra til den som driver serveren.
       *[other] Spør den som driver serveren hva koden betyr.
    }

console-campaigns-who = Hvem gjorde hva
console-campaigns-who-did =
    { $did ->
        [made] Skrevet av
        [launched] Sendt av
       *[approved] Godkjent av
    }
console-campaigns-who-when = Påbegynt
console-campaigns-who-gone = Noen som ikke arbeider her lenger
console-campaigns-who-reason = Hvorfor den ble sendt med tekster som fortsatt er utkast
console-campaigns-correct = Skriv en rettelse
console-campaigns-correct-hint = En rettelse går til dem denne ble sendt til, og til ingen andre.
console-campaigns-correction-of = Rettelse: { $name }
