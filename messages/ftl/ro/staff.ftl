### state = draft
### After danger, what the staff send ready-made, and what the staff group is told.

safe-ask = Putem să-ți scriem aici?
safe-ask-sms = Putem sa-ti scriem aici?
label-safe-now = Da, acum
label-safe-yes = Da
label-safe-later = Mai târziu
label-safe-later-sms = Mai tarziu
label-safe-no = Nu-mi scrieți
label-safe-no-sms = Nu-mi scrieti

safe-now = Mulțumim. Cineva din echipă îți va scrie aici cât poate de repede.
safe-now-sms = Multumim. Cineva din echipa iti va scrie aici cat poate de repede.
safe-now-later =
    Mulțumim. Acum nu e nimeni aici. Programul nostru: { $staff_next }. Atunci îți scrie cineva aici.
    Ești în pericol acum? Sună la { $police }. Ai o rană sau ți-e rău? Sună la { $ambulance }.
safe-now-later-sms =
    Multumim. Acum nu e nimeni aici. Programul nostru: { $staff_next }. Atunci iti scrie cineva aici.
    Pericol acum: suna la { $police }. Ai o rana sau ti-e rau: { $ambulance }.
safe-later = OK. Nu scriem acum. Scrie-ne aici când poți.
safe-later-sms = OK. Nu scriem acum. Scrie-ne aici cand poti.
safe-no = OK. Nu îți scriem. Tu ne poți scrie oricând aici.
safe-no-sms = OK. Nu iti scriem. Tu ne poti scrie oricand aici.

handoff-lapsed = Acum nu e nimeni din echipă în conversația asta. Cineva îți va scrie din nou. Până atunci răspunde un robot.
handoff-lapsed-sms = Acum nu e nimeni din echipa in conversatia asta. Cineva iti va scrie din nou. Pana atunci raspunde un robot.
handoff-lapsed-later =
    Acum nu e nimeni din echipă aici. Programul nostru: { $staff_next }. Până atunci răspunde un robot.
    Ești în pericol acum? Sună la { $police }. Ai o rană sau ți-e rău? Sună la { $ambulance }.
handoff-lapsed-later-sms =
    Acum nu e nimeni din echipa aici. Programul nostru: { $staff_next }. Pana atunci raspunde un robot.
    Pericol acum: suna la { $police }. Ai o rana sau ti-e rau: { $ambulance }.

staff-opener = Bună. Putem vorbi acum?
staff-opener-sms = Buna. Putem vorbi acum?
staff-hello = Bună. Sunt un om, nu un robot. Am citit mesajul tău.
staff-hello-sms = Buna. Sunt un om, nu un robot. Am citit mesajul tau.
staff-more = Poți să-mi spui puțin mai mult? Nu trebuie să spui cum te cheamă.
staff-more-sms = Poti sa-mi spui putin mai mult? Nu trebuie sa spui cum te cheama.
staff-language = Nu vorbesc bine limba ta. Te rog, scrie propoziții scurte.
staff-language-sms = Nu vorbesc bine limba ta. Te rog, scrie propozitii scurte.
staff-call = Putem să te sunăm? Dacă da, la ce oră?
staff-call-sms = Putem sa te sunam? Daca da, la ce ora?
staff-wait = Trebuie să întreb pe cineva mai întâi. Îți scriu din nou aici.
staff-wait-sms = Trebuie sa intreb pe cineva mai intai. Iti scriu din nou aici.
staff-come = Poți veni la noi. Pentru adresă și program, trimite MENU.
staff-come-sms = Poti veni la noi. Pentru adresa si program, trimite MENU.
staff-bye = Mulțumim că ne-ai scris. Poți să ne scrii din nou oricând.
staff-bye-sms = Multumim ca ne-ai scris. Poti sa ne scrii din nou oricand.

chat-notice = Cineva așteaptă un răspuns.
chat-notice-danger = PERICOL. Cineva are nevoie acum de un răspuns de la noi.
chat-why-asked = A cerut un om
chat-why-misses = Robotul nu a înțeles
chat-why-media = A trimis o poză, un mesaj vocal sau un loc
chat-why-campaign = Vrea ce oferea un mesaj de-al nostru
chat-why-wish-today = Vrea să vină azi
chat-why-wish-this-week = Vrea să vină săptămâna asta
chat-why-wish-next-week = Vrea să vină săptămâna viitoare
chat-why-other = Robotul nu a putut răspunde
