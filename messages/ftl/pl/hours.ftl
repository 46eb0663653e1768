### state = draft
### Opening times: small pieces that stand inside other texts, mostly after a colon. See the English file.
### The day stands in its basic form after a noun, because "do" and "w" would change its ending.

hours-open-until = otwarte do { $until }
hours-open-until-weekday = otwarte, zamknięcie: { $weekday } { $until }
hours-always = otwarte całą dobę
hours-opens-today = zamknięte, otwarcie dziś o { $time }
hours-opens-tomorrow = zamknięte, otwarcie jutro o { $time }
hours-opens-weekday = zamknięte, otwarcie: { $weekday } { $time }
hours-opens-date = zamknięte, otwarcie: { $weekday } { $date } { $time }
hours-closed = zamknięte
hours-from-until = { $from }-{ $until }
hours-all-day = cały dzień
hours-list = { $before }, { $after }
hours-weekday = { $weekday }: { $times }
hours-date = { $weekday } { $date } { $times }
hours-no-day = zamknięte przez następne 7 dni
