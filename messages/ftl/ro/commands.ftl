### state = draft
### What the bot says about itself: menu, languages, STOP, START, DELETE, a person, and when it does not understand.

menu-head = Ce vrei să afli? Alege.
menu-head-sms = Alege un numar:
menu-more-head = Mai poți alege și asta:
menu-more-head-sms = Mai poti alege si asta:

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
    OK. Suntem din nou în legătură.
    Îți răspundem când ne scrii. Tu decizi.
    Ca să oprești din nou: trimite STOP.
start-done-sms =
    OK. Suntem din nou in legatura.
    Iti raspundem cand ne scrii. Tu decizi.
    Ca sa opresti din nou: trimite STOP.
start-already = Bună! Ne poți scrie aici.
start-already-sms = Buna! Ne poti scrie aici.

stop-done =
    OK. Nu îți mai scriem.
    Dacă ne întrebi ceva aici, îți răspundem. Vrei să revii? Trimite START.
stop-done-sms = OK. Nu iti mai scriem. Vrei sa revii? Trimite START.
stop-ask = Vrei să nu mai primești mesaje de la noi?
stop-ask-sms = Vrei sa nu mai primesti mesaje de la noi?

delete-ask = Vrei să ștergem tot ce avem despre tine? Numărul tău, mesajele tale și ce ai ales?
delete-ask-sms = Vrei sa stergem tot ce avem despre tine?
wrong-number-ask = Am scris la un număr greșit? Atunci îl putem șterge.
wrong-number-ask-sms = Am scris la un numar gresit? Atunci il putem sterge.
kept = OK. Nu s-a schimbat nimic.
delete-done =
    Gata. Nu mai avem nimic despre tine.
    Am șters numărul tău, mesajele tale, limba și ce ai ales.
    Păstrăm doar câți oameni au întrebat, niciodată cine.
    Poți șterge și conversația asta din telefon.
    Ne poți scrie din nou când vrei.
delete-done-sms =
    Gata. Am sters numarul, mesajele si ce ai ales. Pastram doar cati oameni au intrebat, niciodata cine.
    Poti sterge si tu mesajele din telefon.
wrong-number-done = Ne cerem scuze! Am șters acest număr. Nu mai scriem aici.
wrong-number-done-sms = Ne cerem scuze! Am sters acest numar. Nu mai scriem aici.

language-head = Ce limbă vrei?
language-head-sms = Ce limba vrei?
language-done = OK. De acum scriu în română.
language-done-sms = OK. De acum scriu in romana.
lang-line = Alte limbi: trimite LANG
person-line = Vrei un om? Trimite 0. Mai multe: trimite MENU

unsure =
    Îmi pare rău, nu am înțeles. Sunt doar un robot.
    Încearcă alte cuvinte sau alege mai jos. Vrei un om? Trimite 0.
unsure-sms = Scuze, nu am inteles. Sunt un robot. Alege un numar:
unsure-person =
    Îmi pare rău, nu știu răspunsul potrivit.
    Vrei să îți răspundă un om aici? Tu decizi.
unsure-person-sms =
    Imi pare rau, nu stiu raspunsul potrivit.
    Vrei sa iti raspunda un om aici? Tu decizi.

digit-old = Nu mai știu ce însemna numărul acesta. Iată lista din nou.
digit-old-sms = Pe care o alegi?
digit-two = Pe care o alegi?

limit =
    Ai scris mult. Acum iau o pauză scurtă.
    Scrie din nou peste o oră, dacă vrei.
    Ești în pericol acum: sună la { $police }. Ai o rană sau ți-e rău: sună la { $ambulance }.
limit-sms = Iau o pauza de o ora. Apoi poti scrie din nou. Pericol acum: suna la { $police }. Doctor acum: suna la { $ambulance }.
