### state = draft
### Opening times: small pieces that stand inside other texts, mostly after a colon. Names of days stay in the
### nominative, so they stand in brackets or at the beginning.

hours-open-until = открыто до { $until }

hours-open-until-weekday = открыто (до: { $weekday }, { $until })

hours-always = открыто круглые сутки

hours-opens-today = закрыто (откроется сегодня в { $time })

hours-opens-tomorrow = закрыто (откроется завтра в { $time })

hours-opens-weekday = закрыто (откроется: { $weekday }, { $time })

hours-opens-date = закрыто (откроется: { $weekday } { $date }, { $time })

hours-closed = закрыто

hours-from-until = { $from }-{ $until }

hours-all-day = весь день

hours-list = { $before }; { $after }

hours-weekday = { $weekday }: { $times }

hours-date = { $weekday } { $date }, { $times }

hours-no-day = закрыто следующие 7 дней
