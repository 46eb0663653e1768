### state = draft
### When one can talk to the lawyer.

message =
    ¡Hola! Aquí puedes hablar con un abogado. Es gratis.
    Los próximos horarios:
    { $lawyer_next }

    Tú decides qué cuentas.

message-sms =
    ¡Hola! Abogado gratis:
    { $lawyer_next }
    Envia 1: donde. 0: una persona. 9: no mas mensajes.

reply-1 = ¿Dónde?
