### state = draft
### Opening times: small pieces that stand inside other texts, mostly after a colon. See the English file.
### The day stands without "в/във", which would have to change with the day.

hours-open-until = отворено до { $until }
hours-open-until-weekday = отворено до { $weekday } { $until }
hours-always = отворено денонощно
hours-opens-today = затворено, отваря днес в { $time }
hours-opens-tomorrow = затворено, отваря утре в { $time }
hours-opens-weekday = затворено, отваря { $weekday } в { $time }
hours-opens-date = затворено, отваря { $weekday } { $date } в { $time }
hours-closed = затворено
hours-from-until = { $from }-{ $until }
hours-all-day = цял ден
hours-list = { $before }, { $after }
hours-weekday = { $weekday }: { $times }
hours-date = { $weekday } { $date } { $times }
hours-no-day = затворено следващите 7 дни
