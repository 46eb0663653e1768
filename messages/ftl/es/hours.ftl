### state = draft
### Opening times: small pieces that stand inside other texts, mostly after a colon.

hours-open-until = abierto hasta las { $until }

hours-open-until-weekday = abierto hasta el { $weekday } a las { $until }

hours-always = abierto día y noche

hours-opens-today = cerrado, abre hoy a las { $time }

hours-opens-tomorrow = cerrado, abre mañana a las { $time }

hours-opens-weekday = cerrado, abre el { $weekday } a las { $time }

hours-opens-date = cerrado, abre el { $weekday } { $date } a las { $time }

hours-closed = cerrado

hours-from-until = { $from }-{ $until }

hours-all-day = todo el día

hours-list = { $before }, { $after }

hours-weekday = { $weekday }: { $times }

hours-date = { $weekday } { $date } { $times }

hours-no-day = cerrado los próximos 7 días
