### state = draft
### The invitation to a free vaccine. It takes three visits.

message =
    Cześć! Możesz się u nas zaszczepić. Za darmo.
    Trzeba przyjść trzy razy.
    Ty decydujesz. Nie musisz mówić dlaczego.

    Teraz: { $clinic_now }.

message-sms = Czesc! Mozesz sie za darmo zaszczepic. 3 wizyty. Ty decydujesz. Wyslij 1: chce termin. 2: kiedy otwarte. 0: czlowiek. 9: koniec wiadomosci.

reply-1 = Chcę termin
reply-2 = Kiedy jest otwarte
