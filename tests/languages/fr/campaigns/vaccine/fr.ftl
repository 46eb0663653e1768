### state = draft
message =
    Bonjour ! Vous pouvez avoir un vaccin chez nous. C'est gratuit.
    Il faut trois visites.
    Vous décidez. Vous n'avez pas à dire pourquoi.

    Maintenant : { $clinic_now }.
message-sms = Bonjour ! Vaccin gratuit, 3 visites. Vous décidez. Envoyez 1 : je veux une heure. 2 : heures d'ouverture. 0 : une personne. 9 : plus de messages.
reply-1 = Je veux une heure
reply-2 = Heures d'ouverture
