### state = draft
### A correction to those who were invited: we are closed today.

message =
    Cześć! Przepraszamy: dziś jest zamknięte.
    Możesz przyjść innego dnia:
    { $clinic_next }

message-sms = Czesc! Przepraszamy, dzis jest zamkniete. Mozesz przyjsc innego dnia. Wyslij 1: kiedy otwarte. 0: czlowiek. 9: koniec wiadomosci.

reply-1 = Kiedy jest otwarte?
