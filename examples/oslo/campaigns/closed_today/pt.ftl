### state = draft
### A correction to those who were invited: we are closed today.

message =
    Oi! Desculpe, hoje está fechado.
    Você pode vir outro dia. Os próximos horários:
    { $clinic_next }

message-sms = Oi! Desculpe, hoje esta fechado. Voce pode vir outro dia. Envie 1: horario. 0: uma pessoa. 9: sem mais mensagens.

reply-1 = Quando está aberto?
