### state = draft
### What a campaign to those who were sent another one says when its opening times have changed. The staff can rewrite it.
### For translators: on SMS one part (160 characters; 70 for Thai, Bulgarian, Russian and Arabic, at most two parts there).
### 0 and 9 stay these digits. No word for what it is that is open.

# $times: the next two times, for example "Wednesday 25 Nov 16:00-18:00, Wednesday 2 Dec 16:00-18:00"
correction-hours =
    Hi! The opening times we sent you have changed.
    The next times:
    { $times }

correction-hours-sms =
    Hi! The opening times have changed. Now:
    { $times }
    0: a person. 9: no more messages.
