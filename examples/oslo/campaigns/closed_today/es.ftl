### state = draft
### A correction to those who were invited: we are closed today.

message =
    ¡Hola! Perdón, hoy está cerrado.
    Puedes venir otro día. Los próximos horarios:
    { $clinic_next }

message-sms = ¡Hola! Perdon, hoy esta cerrado. Puedes venir otro dia. Envia 1: horario. 0: una persona. 9: no mas mensajes.

reply-1 = ¿Cuándo está abierto?
