### state = draft
### A correction to those who were told times that have changed since.

message =
    ¡Hola! El horario que te mandamos ha cambiado.
    Los próximos horarios:
    { $clinic_next }

message-sms =
    ¡Hola! El horario ha cambiado. Ahora:
    { $clinic_next }
    0: una persona. 9: no mas mensajes.
