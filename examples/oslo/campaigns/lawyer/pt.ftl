### state = draft
### When one can talk to the lawyer.

message =
    Oi! Aqui você pode falar com um advogado. É de graça.
    Os próximos horários:
    { $lawyer_next }

    Você decide o que contar.

message-sms =
    Oi! Advogado de graca:
    { $lawyer_next }
    Envie 1: onde. 0: uma pessoa. 9: sem mais mensagens.

reply-1 = Onde?
