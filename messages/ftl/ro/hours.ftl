### state = draft
### Opening times: small pieces that stand inside other texts, mostly after a colon. See the English file.

hours-open-until = deschis până la { $until }
hours-open-until-weekday = deschis până { $weekday } la { $until }
hours-always = deschis zi și noapte
hours-opens-today = închis, se deschide azi la { $time }
hours-opens-tomorrow = închis, se deschide mâine la { $time }
hours-opens-weekday = închis, se deschide { $weekday } la { $time }
hours-opens-date = închis, se deschide { $weekday } { $date } la { $time }
hours-closed = închis
hours-from-until = { $from }-{ $until }
hours-all-day = toată ziua
hours-list = { $before }, { $after }
hours-weekday = { $weekday }: { $times }
hours-date = { $weekday } { $date } { $times }
hours-no-day = închis în următoarele 7 zile
