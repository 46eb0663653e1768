### state = draft
### The console's opening hours: the points, one of them, its week, and what the bot says.

console-hours-intro = What you change here is in the bot’s answers within seconds.
console-hours-none = Nothing has opening hours yet. Whoever runs the server adds them to service.toml, under [services.…].
console-hours-all = ← All opening hours
console-hours-now = Now: { $now }
console-hours-change-point = Change { $point }
console-hours-look = See { $point }
console-hours-unreadable = These hours cannot be read. Open “Change the week” and write them again.

console-hours-today-head = Today, { $date }
console-hours-exception = today only
console-hours-closed = Closed
console-hours-close-today = Closed all day today
console-hours-usual-today = Today as usual after all
console-hours-other-today = Other hours today
console-hours-more-times = More times
console-hours-save-today = Save these hours for today
console-hours-pair = Time { $number }
console-hours-from = From
console-hours-until = Until

console-hours-day = Day
console-hours-times = Open
console-hours-today-short = today
console-hours-weeks = The weeks
console-hours-this-week = This week
console-hours-next-week = Next week
console-hours-change-week = Change the week
console-hours-confirmed-on = Last checked: { $date }.
console-hours-confirmed-never = Nobody has checked these hours yet.
console-hours-changed-by =
    { $named ->
        [no] Last changed { $at }.
       *[other] Last changed by { $who }, { $at }.
    }
console-hours-stale = Nobody has checked these hours in the last 90 days, and the bot says so in its answers. Are they right?
console-hours-confirm = These hours are right
console-said-hours-confirmed = Thank you. The hours count as checked today.

console-hours-exceptions = Days that are different
console-hours-exceptions-none = None to come. If a day will be different, add it below.
console-hours-more-days =
    { $count ->
        [one] and one more day
       *[other] and { $count } more days
    }
console-hours-remove = Remove
console-hours-remove-day = Remove { $date }: as usual again
console-hours-holidays = Public holidays to come
console-hours-holiday = { $date } is a public holiday, and you are open. Closed that day?
console-hours-holiday-close = Close on { $date }
console-hours-holiday-closed = { $date }: closed already.
console-hours-add-day = Add a day
console-hours-first = Day
console-hours-last = Up to and including
console-hours-last-hint = Leave it empty if it is one day only.
console-hours-kind = That day
console-hours-kind-closed = Closed
console-hours-kind-open = Other hours:
console-hours-add = Add

console-said-hours-changed = Saved. The bot uses the new hours within seconds.
console-said-hours-changed-held =
    { $count ->
        [one] Saved. The bot uses the new hours within seconds. One campaign shows these hours and is paused: see below.
       *[other] Saved. The bot uses the new hours within seconds. { $count } campaigns show these hours and are paused: see below.
    }
console-said-hours-same = It was like that already. Nothing was changed.
console-said-hours-nobody-to-tell = There is nobody to tell any more.

console-hours-campaigns = Campaigns that show these hours
console-hours-held = { $name } shows these hours: paused.
console-hours-had-shown = { $name } showed these hours before they were changed.
console-hours-have-it =
    { $count ->
        [one] One person already has it. Tell them?
       *[other] { $count } already have it. Tell them?
    }
console-hours-tell =
    { $count ->
        [one] Write a correction to one person
       *[other] Write a correction to { $count } people
    }
console-hours-correction = See the correction
console-hours-correction-name = New hours: { $name }
console-hours-resume = Resume with the new hours
console-hours-keep-paused = If you do nothing, it stays paused.

console-hours-says = What the bot says
console-hours-language = Language
console-hours-at = At this moment
console-hours-at-wrong = Write a day and a time, like 2026-12-24T18:00
console-hours-show-answer = Show
console-hours-says-on =
    { $channel ->
        [sms] By SMS
       *[other] In a chat
    }
console-hours-no-topic = No topic answers this. This is how it looks where campaigns show it:

console-hours-meanwhile-head = Somebody else was faster
console-hours-meanwhile =
    { $named ->
        [no] These hours were changed while you had the page open. You see them as they are now. Look at them, and send yours again if it still fits.
       *[other] { $who } changed these hours while you had the page open ({ $at }). You see them as they are now. Look at them, and send yours again if it still fits.
    }

console-hours-back = ← { $point }
console-hours-week-head = The week: { $point }
console-hours-week-how = Write when each day is open. A day without times is closed. A time like 22:00–02:00 lasts into the next day; 00:00–00:00 is the whole day.
console-hours-closed-box = Closed on { $day }
console-hours-copy = Copy { $first } to { $from }–{ $until }
console-hours-moved = Changed in the form below. It is not saved yet.
console-hours-holidays-closed = Closed on public holidays
console-hours-take-turns = Let two take turns, a week each
console-hours-one-more = Add one more to take turns
console-hours-turn = Week { $turn }
console-hours-drop = Remove week { $turn }
console-hours-anchor = Week A begins on
console-hours-anchor-hint = From this day on they take turns, a week each. Any earlier or later first day of a week A will do.
console-hours-ahead = Whose week it is
console-hours-from-day = From
console-hours-whose = Week
console-hours-save = Save the week
console-hours-not-a-grid = These hours are more than a simple week, so they are shown as they are written.
console-hours-empty-grid = Start with an empty week instead
console-hours-as-written = Advanced: as they are written
console-hours-written = Hours, in the format OpenStreetMap uses
console-hours-written-hint = Like: Mo-Fr 10:00-15:00; We 12:00-18:00; PH off. If several take turns: a line for each.
console-hours-written-anchor-hint = Only if several take turns: the first day of the first one’s week.
console-hours-save-written = Save what is written

console-hours-wrong-half = { $where }write both times, from and until
console-hours-wrong-same = { $where }from and until are the same time
console-hours-wrong-time = { $where }write a time like 09:30
console-hours-wrong-none = Write when it opens and when it closes
console-hours-wrong-overlap = { $where }{ $one } and { $other } overlap
console-hours-wrong-night = { $where }{ $one } runs into { $other } of the next day
console-hours-wrong-day = Write a day, like 2026-12-24
console-hours-wrong-past = Choose today or a later day
console-hours-wrong-backwards = The last day is before the first
console-hours-wrong-far = Choose a day within the next three years
console-hours-wrong-long = That is more than { $most } days. Change the week instead
console-hours-wrong-midnight = It is another day now than when you opened the page. Look at today’s hours, and send again
console-hours-wrong-unreadable = The hours of the week cannot be read. Open “Change the week” and write them anew first
console-hours-wrong-written = These hours cannot be read. Write them like: Mo-Fr 10:00-15:00; PH off
