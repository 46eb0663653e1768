### state = draft
### When one can talk to the lawyer.

message =
    Cześć! Możesz tu porozmawiać z prawnikiem. Za darmo.
    Kiedy możesz przyjść:
    { $lawyer_next }

    Ty decydujesz, co mówisz.

message-sms =
    Czesc! Darmowa rozmowa z prawnikiem:
    { $lawyer_next }
    Wyslij 1: gdzie. 0: czlowiek. 9: koniec wiadomosci.

reply-1 = Gdzie?
