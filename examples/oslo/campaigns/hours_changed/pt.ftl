### state = draft
### A correction to those who were told times that have changed since.

message =
    Oi! O horário da nossa mensagem mudou.
    Os próximos horários:
    { $clinic_next }

message-sms =
    Oi! O horario mudou. Agora:
    { $clinic_next }
    0: uma pessoa. 9: sem mais mensagens.
