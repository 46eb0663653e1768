### state = draft
### The invitation to a free vaccine. It takes three visits.

message =
    Bună! Poți face un vaccin la noi. E gratuit.
    Sunt trei vizite.
    Tu decizi. Nu trebuie să spui de ce.

    Acum: { $clinic_now }.

message-sms = Buna! Poti face un vaccin gratuit. 3 vizite. Tu decizi. Trimite 1: vreau o programare. 2: cand e deschis. 0: un om. 9: fara mesaje.

reply-1 = Vreau o programare
reply-2 = Când este deschis
