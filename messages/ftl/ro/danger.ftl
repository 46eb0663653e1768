### state = draft
### The answer when somebody seems to be in danger, and everything about reaching a person.

danger =
    Ești în pericol acum? Sună la { $police }.
    Ai o rană sau ți-e rău? Sună la { $ambulance }.
    Vrei să vorbești cu cineva despre violență? Sună la { $violence }.

    Nu e vina ta. Tu decizi pe cine suni.
    Cineva din echipă va citi mesajul cât poate de repede.
    Mai vede cineva telefonul tău? Șterge conversația asta.
danger-sms =
    Pericol acum: suna la { $police }.
    Ai o rana sau ti-e rau: { $ambulance }.
    Cineva cu care sa vorbesti: { $violence }.
    Cineva din echipa va citi mesajul cat poate de repede. Nu e vina ta.
danger-later =
    Ești în pericol acum? Sună la { $police }.
    Ai o rană sau ți-e rău? Sună la { $ambulance }.
    Vrei să vorbești cu cineva despre violență? Sună la { $violence }.

    Nu e vina ta. Tu decizi pe cine suni.
    Acum nu citește nimeni aici. Cineva din echipă va citi mesajul mai târziu.
    Programul nostru: { $staff_next }.
    Mai vede cineva telefonul tău? Șterge conversația asta.
danger-later-sms =
    Pericol acum: suna la { $police }.
    Ai o rana sau ti-e rau: { $ambulance }.
    Cineva cu care sa vorbesti: { $violence }.
    Acum nu e nimeni aici. Citim mai tarziu. Programul nostru: { $staff_next }. Nu e vina ta.

human-now =
    OK. Un om va citi și îți va răspunde aici.
    Poate dura ceva.
    Scrie întrebarea, dacă vrei. Nu trebuie să spui cum te cheamă.
    Ești în pericol acum? Sună la { $police }.
human-now-sms = OK. Un om iti va raspunde aici. Poate dura ceva. Scrie intrebarea, daca vrei. Pericol acum: suna la { $police }.
human-later =
    OK. Un om îți va răspunde aici.
    Acum nu e nimeni aici. Programul nostru: { $staff_next }.
    Poți scrie întrebarea de pe acum, dacă vrei.
    Ești în pericol acum? Sună la { $police }. Ai o rană sau ți-e rău? Sună la { $ambulance }.
human-later-sms =
    OK. Un om iti va raspunde aici. Acum nu e nimeni. Programul nostru: { $staff_next }.
    Pericol acum: suna la { $police }. Ai o rana sau ti-e rau: { $ambulance }.
human-waiting = Un om va citi și mesajul acesta și îți va răspunde aici. Altceva: trimite MENU
human-waiting-sms = Un om va citi si mesajul acesta si iti va raspunde aici. Altceva: trimite MENU

media-note =
    Pot citi doar text. Nu am păstrat ce ai trimis.
    Ține-l în telefonul tău, dacă ai nevoie de el.
media-note-sms =
    Pot citi doar text. Nu am pastrat ce ai trimis.
    Tine-l in telefonul tau, daca ai nevoie de el.

wish-now =
    Mulțumim. Am notat ce preferi.
    Încă nu e stabilită nicio oră. Un om îți va răspunde aici.
    Programul nostru acum: { $staff_now }.
wish-now-sms =
    Multumim. Am notat ce preferi.
    Inca nu e stabilita nicio ora. Un om iti va raspunde aici.
    Programul nostru acum: { $staff_now }.

wish-later =
    Mulțumim. Am notat ce preferi.
    Încă nu e stabilită nicio oră. Un om îți va răspunde aici.
    Acum nu e nimeni aici. Programul nostru: { $staff_next }.
    Ești în pericol acum? Sună la { $police }. Ai o rană sau ți-e rău? Sună la { $ambulance }.
wish-later-sms =
    Multumim. Am notat ce preferi.
    Inca nu e stabilita nicio ora. Un om iti va raspunde aici.
    Acum nu e nimeni aici. Programul nostru: { $staff_next }.
    Pericol acum: suna la { $police }. Ai o rana sau ti-e rau: { $ambulance }.
