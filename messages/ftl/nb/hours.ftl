### state = draft
### Åpningstider: små biter som står inne i andre tekster, helst etter et kolon. Se den engelske filen.

# Åpent nå, til dette klokkeslettet.
hours-open-until = åpent til { $until }

# Åpent nå, i mer enn ett døgn.
hours-open-until-weekday = åpent til { $weekday } { $until }

# Åpent nå, og stenger aldri.
hours-always = åpent hele døgnet

# Stengt nå, åpner senere i dag.
hours-opens-today = stengt, åpner i dag { $time }

# Stengt nå, åpner i morgen.
hours-opens-tomorrow = stengt, åpner i morgen { $time }

# Stengt nå, åpner en dag den neste uken.
hours-opens-weekday = stengt, åpner { $weekday } { $time }

# Stengt nå, åpner om mer enn en uke.
hours-opens-date = stengt, åpner { $weekday } { $date } { $time }

# Stengt nå, og vi vet ikke når det åpner igjen. Også: stengt hele dagen.
hours-closed = stengt

# Fra ett klokkeslett til et annet.
hours-from-until = { $from }-{ $until }

# Åpent hele dagen.
hours-all-day = hele dagen

# To ting i en liste.
hours-list = { $before }, { $after }

# En linje i uken som kommer.
hours-weekday = { $weekday }: { $times }

# En dag lenger fram.
hours-date = { $weekday } { $date } { $times }

# Stengt alle de neste sju dagene.
hours-no-day = stengt de neste 7 dagene
