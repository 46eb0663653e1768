### state = draft
### The invitation to a free vaccine. It takes three visits.

message =
    ¡Hola! Puedes recibir una vacuna con nosotros. Es gratis.
    Hay que venir tres veces.
    Tú decides. No hace falta decir por qué.

    Ahora: { $clinic_now }.

message-sms = ¡Hola! Puedes recibir una vacuna gratis. 3 visitas. Tu decides. Envia 1: quiero cita. 2: horario. 0: una persona. 9: no mas mensajes.

reply-1 = Quiero una cita
reply-2 = Horario
