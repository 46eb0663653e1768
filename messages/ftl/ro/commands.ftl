### state = draft
### What the bot says about itself: menu, languages, STOP, START, DELETE, a person, and when it does not understand.

menu-head = Ce vrei să afli? Alege.
menu-head-sms = Alege un numar:
menu-more-head = Mai poți alege:
menu-more-head-sms = Mai poti alege:

help =
    Sunt un robot. Pot răspunde la câteva întrebări.
    Alege mai jos sau scrie cu cuvintele tale.
    Vrei să vorbești cu un om? Trimite 0.
    Nu mai vrei mesaje? Trimite STOP.
    Vrei altă limbă? Trimite LANG.
help-sms =
    Sunt un robot. Raspund la cateva intrebari.
    STOP: gata cu mesajele. LANG: alta limba.

start-welcome =
    Bună! Sunt un robot. Pot răspunde la câteva întrebări.
    Nu trebuie să spui cine ești.
    Tu decizi ce întrebi.
start-welcome-sms =
    Buna! Sunt un robot. Pot raspunde la cateva intrebari.
    Nu trebuie sa spui cine esti.
    Tu decizi ce intrebi.
start-done =
    OK. Mesajele sunt pornite din nou.
    Îți răspundem când ne scrii. Tu decizi.
    Vrei să le oprești? Trimite STOP.
start-done-sms =
    OK. Mesajele sunt pornite din nou.
    Iti raspundem cand ne scrii. Tu decizi.
    Vrei sa le opresti? Trimite STOP.
start-already = Bună! Ne poți scrie aici.
start-already-sms = Buna! Ne poti scrie aici.

stop-done =
    OK. Nu îți mai scriem.
    Dacă ne întrebi ceva aici, îți răspundem. Vrei să revii? Trimite START.
stop-done-sms = OK. Nu iti mai scriem. Vrei sa revii? Trimite START.
stop-ask = Vrei să oprim mesajele?
stop-ask-sms = Vrei sa oprim mesajele?

delete-ask = Vrei să ștergem tot ce avem despre tine? Adică numărul tău, mesajele tale și ce ai ales.
delete-ask-sms = Vrei sa stergem tot ce avem despre tine?
wrong-number-ask = Am scris la un număr greșit? Atunci îl putem șterge.
wrong-number-ask-sms = Am scris la un numar gresit? Atunci il putem sterge.
kept = OK. Nu s-a schimbat nimic.
delete-done =
    Gata. Am șters tot ce aveam despre tine.
    Numărul tău, mesajele tale, limba și ce ai ales nu mai sunt la noi.
    Păstrăm doar câți oameni au întrebat, nu și cine.
    Și un cod secret, ca să nu îți mai scriem noi niciodată.
    Poți șterge și conversația asta din telefon.
    Ne poți scrie când vrei. Atunci îți răspundem.
delete-done-sms =
    Gata. Am sters numarul, mesajele si ce ai ales. Pastram doar cati oameni au intrebat si un cod secret, ca sa nu iti mai scriem noi niciodata.
    Poti sterge si tu mesajele din telefon.
wrong-number-done = Scuze! Am șters acest număr. Păstrăm doar un cod secret, ca să nu mai scriem aici niciodată.
wrong-number-done-sms = Scuze! Am sters acest numar. Pastram doar un cod secret, ca sa nu mai scriem aici niciodata.

language-head = Ce limbă vrei?
language-head-sms = Ce limba vrei?
language-done = OK. De acum scriu în română.
language-done-sms = OK. De acum scriu in romana.
lang-line = Alte limbi: trimite LANG
person-line = Vrei să vorbești cu un om? Trimite 0. Altceva: trimite MENU
person-line-sms = Raspuns de la un om: trimite 0. Altceva: trimite MENU

unsure =
    Îmi pare rău, nu am înțeles. Sunt doar un robot.
    Încearcă alte cuvinte sau alege mai jos. Vrei să vorbești cu un om? Trimite 0.
unsure-sms = Scuze, nu am inteles. Sunt un robot. Alege un numar:
unsure-person =
    Îmi pare rău, nu știu răspunsul.
    Vrei să îți răspundă un om aici? Tu decizi.
unsure-person-sms =
    Imi pare rau, nu stiu raspunsul.
    Vrei sa iti raspunda un om aici? Tu decizi.

digit-old = Nu mai știu ce însemna cifra asta. Iată lista din nou.
digit-old-sms = Ce alegi?
digit-two = Ce alegi?

limit =
    Am vorbit mult. Acum iau o pauză scurtă.
    Scrie din nou peste o oră, dacă vrei.
    Ești în pericol acum? Sună la { $police }. Ai o rană sau ți-e rău? Sună la { $ambulance }.
limit-sms = Iau o pauza de o ora. Apoi poti scrie din nou. Pericol acum: suna la { $police }. Ai o rana sau ti-e rau: suna la { $ambulance }.
