### state = draft
### The invitation to a free vaccine. It takes three visits.

message =
    Oi! Você pode tomar uma vacina aqui. É de graça.
    Precisa vir três vezes.
    Você decide. Não precisa dizer por quê.

    Agora: { $clinic_now }.

message-sms = Oi! Voce pode tomar uma vacina de graca. 3 visitas. Voce decide. Envie 1: quero marcar. 2: horario. 0: uma pessoa. 9: sem mais mensagens.

reply-1 = Quero marcar
reply-2 = Horário
