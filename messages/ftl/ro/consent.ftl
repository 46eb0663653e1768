### state = draft
### May we write to somebody first? We only do so after a clear "yes" to one of these questions.

consent-ask =
    Putem să îți scriem din când în când noutăți ca asta?
    Tu decizi. Poți opri oricând.
consent-ask-sms = Putem sa iti scriem din cand in cand? Poti opri oricand.
consent-yes =
    Mulțumim! Îți scriem din când în când.
    Ca să oprești: trimite STOP. Ca să ștergem tot despre tine: trimite DELETE.
consent-yes-sms =
    Multumim! Iti scriem din cand in cand.
    Ca sa opresti: trimite STOP. Ca sa stergem tot despre tine: trimite DELETE.
consent-no = OK. Îți scriem doar când ne scrii tu. Nu te mai întrebăm. Ne poți scrie oricând.
consent-no-sms = OK. Iti scriem doar cand ne scrii tu. Nu te mai intrebam. Ne poti scrie oricand.

contact-add =
    Bună! Ne-ai spus că îți putem scrie aici. Așa e?
    Dacă nu știi despre ce e vorba, nu trebuie să răspunzi.
contact-add-sms = Buna! Ne-ai spus ca iti putem scrie aici. Asa e? Daca nu stii despre ce e vorba, nu trebuie sa raspunzi.

campaign-yes =
    Mulțumim! Am notat. Cineva din echipă îți scrie aici.
    Te poți răzgândi oricând.
campaign-yes-sms =
    Multumim! Am notat. Cineva din echipa iti scrie aici.
    Te poti razgandi oricand.

campaign-yes-later =
    Mulțumim! Am notat. Cineva din echipă îți scrie aici.
    Acum nu e nimeni aici. Programul nostru: { $staff_next }.
    Te poți răzgândi oricând.
    Ești în pericol acum? Sună la { $police }. Ai o rană sau ți-e rău? Sună la { $ambulance }.
campaign-yes-later-sms =
    Multumim! Am notat. Cineva din echipa iti scrie aici.
    Acum nu e nimeni aici. Programul nostru: { $staff_next }.
    Te poti razgandi oricand.
    Pericol acum: suna la { $police }. Ai o rana sau ti-e rau: { $ambulance }.
campaign-later = OK. Nicio grabă. Ne poți scrie când vrei.
campaign-later-sms = OK. Nicio graba. Ne poti scrie cand vrei.
campaign-no = OK, mulțumim că ne-ai spus. Ne poți scrie când vrei.
campaign-no-sms = OK, multumim ca ne-ai spus. Ne poti scrie cand vrei.
