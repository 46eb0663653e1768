### state = draft
### Opening times: small pieces that stand inside other texts, mostly after a colon.

hours-open-until = مفتوح حتى { $until }

hours-open-until-weekday = مفتوح حتى { $weekday } { $until }

hours-always = مفتوح ليلا ونهارا

hours-opens-today = مغلق، يفتح اليوم { $time }

hours-opens-tomorrow = مغلق، يفتح غدا { $time }

hours-opens-weekday = مغلق، يفتح { $weekday } { $time }

hours-opens-date = مغلق، يفتح { $weekday } { $date } { $time }

hours-closed = مغلق

hours-from-until = من { $from } إلى { $until }

hours-all-day = طوال اليوم

hours-list = { $before }، { $after }

hours-weekday = { $weekday }: { $times }

hours-date = { $weekday } { $date } { $times }

hours-no-day = مغلق في الأيام السبعة القادمة
