### state = draft
### Opening times: small pieces that stand inside other texts, mostly after a colon.

hours-open-until = aberto até { $until }

hours-open-until-weekday = aberto até { $weekday } às { $until }

hours-always = aberto dia e noite

hours-opens-today = fechado, abre hoje às { $time }

hours-opens-tomorrow = fechado, abre amanhã às { $time }

hours-opens-weekday = fechado, abre { $weekday } às { $time }

hours-opens-date = fechado, abre { $weekday } { $date } às { $time }

hours-closed = fechado

hours-from-until = { $from }-{ $until }

hours-all-day = o dia todo

hours-list = { $before }, { $after }

hours-weekday = { $weekday }: { $times }

hours-date = { $weekday } { $date } { $times }

hours-no-day = fechado nos próximos 7 dias
