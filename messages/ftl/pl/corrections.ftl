### state = draft
### What a campaign to those who were sent another one says when its opening times have changed. The staff can rewrite it.

correction-hours =
    Cześć! Godziny, o których pisaliśmy, się zmieniły.
    Najbliższe godziny:
    { $times }

correction-hours-sms =
    Czesc! Godziny sie zmienily. Teraz:
    { $times }
    0: czlowiek. 9: koniec wiadomosci.
