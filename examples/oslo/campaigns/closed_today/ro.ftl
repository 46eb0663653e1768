### state = draft
### A correction to those who were invited: we are closed today.

message =
    Bună! Ne pare rău: azi este închis.
    Poți veni în altă zi:
    { $clinic_next }

message-sms = Buna! Ne pare rau, azi este inchis. Poti veni in alta zi. Trimite 1: cand e deschis. 0: un om. 9: nu mai vreau mesaje.

reply-1 = Când este deschis?
