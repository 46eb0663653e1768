### state = draft
### The invitation to a free vaccine. It takes three visits.
### For translators: on SMS one part (160 characters; 70 for Thai, Bulgarian, Russian and Arabic, at most two parts there).
### 1, 2, 0 and 9 stay these digits. The first words give nothing away on a locked screen.

# On chat, above the buttons. $clinic_now: "open until 21:00" or "closed, opens Tuesday 17:00"
message =
    Hi! You can get a vaccine from us. It is free.
    It takes three visits.
    You decide. You need not say why.

    Now: { $clinic_now }.

message-sms = Hi! You can get a free vaccine. 3 visits. You decide. Send 1: I want a time. 2: opening hours. 0: a person. 9: no more messages.

reply-1 = I want a time
reply-2 = Opening hours
