### state = draft
### What a campaign to those who were sent another one says when its opening times have changed. The staff can rewrite it.

correction-hours =
    ¡Hola! El horario que te mandamos ha cambiado.
    Los próximos horarios:
    { $times }

correction-hours-sms =
    ¡Hola! El horario ha cambiado. Ahora:
    { $times }
    0: una persona. 9: no mas mensajes.
