### state = draft
### What a campaign to those who were sent another one says when its opening times have changed. The staff can rewrite it.

correction-hours =
    Oi! O horário da nossa mensagem mudou.
    Os próximos horários:
    { $times }

correction-hours-sms =
    Oi! O horario mudou. Agora:
    { $times }
    0: uma pessoa. 9: sem mais mensagens.
