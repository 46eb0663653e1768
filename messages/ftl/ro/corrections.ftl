### state = draft
### What a campaign to those who were sent another one says when its opening times have changed. The staff can rewrite it.

correction-hours =
    Bună! Orele despre care ți-am scris s-au schimbat.
    Orele următoare:
    { $times }

correction-hours-sms =
    Buna! Orele s-au schimbat. Acum:
    { $times }
    0: un om. 9: gata mesajele.
