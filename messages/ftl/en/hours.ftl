### state = draft
### Opening times. These are small pieces that stand inside other texts, mostly after a colon: "Now: open until 21:00."
### So: no capital at the beginning, no full stop at the end, and no word for what it is that is open.
### $time, $from, $until: times like 17:00. $weekday: Tuesday. $date: 24 November (on SMS shorter: 24 Nov).
### On SMS the letters that cost more are replaced for you.

# Open now, and it closes at this time (today, or in the night that follows).
hours-open-until = open until { $until }

# Open now, for more than a day. $weekday: the day it closes.
hours-open-until-weekday = open until { $weekday } { $until }

# Open now, and it never closes.
hours-always = open all day and all night

# Closed now; it opens later today.
hours-opens-today = closed, opens today { $time }

# Closed now; it opens tomorrow.
hours-opens-tomorrow = closed, opens tomorrow { $time }

# Closed now; it opens on a day in the coming week.
hours-opens-weekday = closed, opens { $weekday } { $time }

# Closed now; it opens later than in a week. $date: the day and the month, without the year.
hours-opens-date = closed, opens { $weekday } { $date } { $time }

# Closed now, and we do not know when it opens again. Also: closed the whole day.
hours-closed = closed

# From one time to another on one day.
hours-from-until = { $from }-{ $until }

# Open the whole day.
hours-all-day = all day

# Two things in a list: times of one day, or days. $before can hold a list itself.
hours-list = { $before }, { $after }

# One line of the coming week. $times: one or more times of that day.
hours-weekday = { $weekday }: { $times }

# One day further away. $times: one or more times of that day.
hours-date = { $weekday } { $date } { $times }

# Closed on all of the coming seven days.
hours-no-day = closed the next 7 days
