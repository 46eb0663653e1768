### state = draft
### A correction to those who were told times that have changed since.

message =
    Cześć! Zmieniły się godziny otwarcia z naszej wiadomości.
    Najbliższe godziny:
    { $clinic_next }

message-sms =
    Czesc! Zmienily sie godziny otwarcia. Teraz:
    { $clinic_next }
    0: czlowiek. 9: koniec wiadomosci.
