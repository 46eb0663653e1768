### state = draft
### When one can talk to the lawyer.

message =
    Bună! Poți vorbi aici cu un avocat. E gratuit.
    Când poți veni:
    { $lawyer_next }

    Tu decizi ce povestești.

message-sms =
    Buna! Poti vorbi gratuit cu un avocat:
    { $lawyer_next }
    Trimite 1: unde. 0: un om. 9: gata mesajele.

reply-1 = Unde?
