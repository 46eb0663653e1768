### state = draft
### A correction to those who were told times that have changed since.

message =
    Cześć! Godziny, o których pisaliśmy, się zmieniły.
    Najbliższe godziny:
    { $clinic_next }

message-sms =
    Czesc! Godziny sie zmienily. Teraz:
    { $clinic_next }
    0: czlowiek. 9: koniec wiadomosci.
