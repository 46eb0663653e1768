### state = draft
### A correction to those who were told times that have changed since.

message =
    Bună! Orele despre care ți-am scris s-au schimbat.
    Orele următoare:
    { $clinic_next }

message-sms =
    Buna! Orele s-au schimbat. Acum:
    { $clinic_next }
    0: un om. 9: gata mesajele.
