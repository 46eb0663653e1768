### state = draft
### The first page.

console-waiting-open = Åpne innboksen
console-under-way = Utsendinger i gang
console-under-way-none = Ingen akkurat nå.
console-under-way-starts = Starter { $moment }
console-under-way-done = { $done } av { $all } meldinger er ferdige
console-campaign-new = Ny utsending
console-hours-change = Endre åpningstidene
console-tasks = Dette bør noen se på
console-task-hours = { $point }: ingen har bekreftet tidene på 90 dager
console-task-texts =
    { $count ->
        [one] Én tekst mangler på { $language }
       *[other] { $count } tekster mangler på { $language }
    }
console-task-missed =
    { $count ->
        [one] Ett spørsmål ble ikke forstått denne uken
       *[other] { $count } spørsmål ble ikke forstått denne uken
    }
