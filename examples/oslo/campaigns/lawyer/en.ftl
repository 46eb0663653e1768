### state = draft
### When one can talk to the lawyer.
### For translators: on SMS one part (160 characters; 70 for Thai, Bulgarian, Russian and Arabic, at most two parts there).

# $lawyer_next: the next two times, for example "Wednesday 25 Nov 16:00-18:00, Wednesday 2 Dec 16:00-18:00"
message =
    Hi! You can talk to a lawyer here. It is free.
    The next times:
    { $lawyer_next }

    You decide what you tell.

message-sms =
    Hi! Free talk with a lawyer:
    { $lawyer_next }
    Send 1: where. 0: a person. 9: no more messages.

reply-1 = Where?
