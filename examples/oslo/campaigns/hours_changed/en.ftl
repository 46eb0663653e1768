### state = draft
### A correction to those who were told times that have changed since.
### For translators: on SMS one part (160 characters; 70 for Thai, Bulgarian, Russian and Arabic, at most two parts there).
### 0 and 9 stay these digits. No word for what it is that is open.

# $clinic_next: the next two times, for example "Wednesday 25 Nov 16:00-18:00, Wednesday 2 Dec 16:00-18:00"
message =
    Hi! The opening times we sent you have changed.
    The next times:
    { $clinic_next }

message-sms =
    Hi! The opening times have changed. Now:
    { $clinic_next }
    0: a person. 9: no more messages.
