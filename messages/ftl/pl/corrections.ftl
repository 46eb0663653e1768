### state = draft
### What a campaign to those who were sent another one says when its opening times have changed. The staff can rewrite it.

correction-hours =
    Cześć! Zmieniły się godziny otwarcia z naszej wiadomości.
    Najbliższe godziny:
    { $times }

correction-hours-sms =
    Czesc! Zmienily sie godziny otwarcia. Teraz:
    { $times }
    0: czlowiek. 9: koniec wiadomosci.
