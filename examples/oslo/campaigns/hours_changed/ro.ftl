### state = draft
### A correction to those who were told times that have changed since.

message =
    Bună! Programul pe care ți l-am trimis s-a schimbat.
    Acum e așa:
    { $clinic_next }

message-sms =
    Buna! Programul s-a schimbat. Acum e asa:
    { $clinic_next }
    0: un om. 9: gata mesajele.
