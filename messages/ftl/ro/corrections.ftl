### state = draft
### What a campaign to those who were sent another one says when its opening times have changed. The staff can rewrite it.

correction-hours =
    Bună! Programul pe care ți l-am trimis s-a schimbat.
    Acum e așa:
    { $times }

correction-hours-sms =
    Buna! Programul s-a schimbat. Acum e asa:
    { $times }
    0: un om. 9: gata mesajele.
