### state = draft
### The invitation to a free vaccine. It takes three visits.

message =
    Bună! Poți face un vaccin la noi. E gratuit.
    Trebuie să vii de trei ori.
    Tu decizi. Nu trebuie să spui de ce.

    Acum: { $clinic_now }.

message-sms = Buna! Poti face un vaccin gratuit. Vii de 3 ori. Tu decizi. Trimite 1: vreau o programare. 2: cand e deschis. 0: un om. 9: gata mesajele.

reply-1 = Vreau o programare
reply-2 = Când este deschis
