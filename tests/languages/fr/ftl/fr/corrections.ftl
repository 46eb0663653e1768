### state = draft

correction-hours =
    Bonjour ! Les heures que nous vous avions écrites ont changé.
    Les prochaines :
    { $times }

correction-hours-sms =
    Bonjour ! Les heures ont changé. Maintenant :
    { $times }
    0 : une personne. 9 : plus de messages.
