### state = draft
### One answer per topic. `topic-…` is for chat, `topic-…-sms` for SMS.

topic-clinic-hours =
    Acum: { $clinic_now }.

    Următoarele 7 zile la clinică:
    { $clinic_week }
topic-clinic-hours-sms =
    Acum: { $clinic_now }.
    { $clinic_week }

topic-clinic-address =
    Iată cum ajungi:
    { $clinic_address }
    { $clinic_directions }

    Acum: { $clinic_now }.
topic-clinic-address-sms =
    { $clinic_address }
    { $clinic_directions }
    Acum: { $clinic_now }.

topic-book-nurse =
    Poți veni când este deschis. Acum: { $clinic_now }.
    { $clinic_address }

    Sau spune când preferi. Un om îți răspunde aici: eu sunt un robot și nu îți pot promite o oră.
    Când vrei să vii?
topic-book-nurse-sms =
    Vino cand e deschis. Acum: { $clinic_now }.
    Sau spune cand preferi: iti raspunde un om. Cand vrei sa vii?

topic-lawyer-hours =
    Când poți veni:
    { $lawyer_next }
    { $lawyer_address }

    Avocatul te ajută gratuit.
    Ce îi spui rămâne între voi. Tu decizi ce povestești.
topic-lawyer-hours-sms =
    Cand poti veni: { $lawyer_next }
    { $lawyer_address }
    E gratuit. Tu decizi ce povestesti.

topic-infection-control =
    Iată ce ajută:
    Spală-te des pe mâini, cu săpun.
    Ți-e rău sau ai febră? Odihnește-te și stai departe de alți oameni, dacă poți.

    Ți-e foarte rău acum? Sună la { $ambulance }.
    Ai întrebări despre sănătate? Sună la { $doctor } sau întreabă asistenta noastră.

    Acum: { $clinic_now }.
topic-infection-control-sms =
    Spala-te des pe maini, cu sapun. Nu te simti bine? Odihneste-te, daca poti.
    Intrebari: suna la { $doctor }. Urgenta: { $ambulance }.

topic-vaccines =
    Poți întreba asistenta de aici.
    Ea îți spune ce vaccinuri poți face și la ce ajută.
    Tu decizi. Te poți gândi și poți veni altă dată.

    Acum: { $clinic_now }.
    { $clinic_address }
topic-vaccines-sms =
    Acum: { $clinic_now }. { $clinic_address }
    Asistenta iti spune ce vaccinuri poti face. Tu decizi.

topic-sti-testing =
    Da, poți face asta aici. E gratuit.
    Multe infecții nu se văd și nu se simt. Un test le arată.
    Cele mai multe se pot trata.
    Tu decizi ce teste faci. Nimeni nu întreabă de ce.

    Acum: { $clinic_now }.
    { $clinic_address }
topic-sti-testing-sms =
    Da, poti face un test aici. E gratuit. Nimeni nu intreaba de ce. Tu decizi.
    Acum: { $clinic_now }. { $clinic_address }

topic-condoms =
    Da, găsești asta aici. E gratuit.
    Prezervative și lubrifiant: ia câte ai nevoie.

    S-a rupt prezervativul? Vorbește cu o asistentă sau cu un doctor cât poți de repede.
    Unele tratamente ajută doar în primele ore sau zile. Sună la { $doctor }.

    Acum: { $clinic_now }.
    { $clinic_address }
topic-condoms-sms =
    Da, gasesti aici. E gratuit. Ia cat ai nevoie.
    S-a intamplat ceva neplacut? Nu astepta, suna la { $doctor }.
    Acum: { $clinic_now }. { $clinic_address }

topic-violence-help =
    Suntem alături de tine.
    Nu e vina ta.
    Vrei să vorbești cu cineva despre violență? Sună la { $violence }.
    Ai sub 18 ani? Sună la { $child }.
    Ești în pericol acum? Sună la { $police }. Ai o rană? Sună la { $ambulance }.

    Te putem ajuta să găsești un loc sigur, un doctor sau un avocat.
    Tu decizi ce urmează. Întâi vorbim cu tine.
topic-violence-help-sms =
    Suntem alaturi de tine. Nu e vina ta. Cineva cu care sa vorbesti: { $violence }. Sub 18 ani: { $child }.
    Pericol acum: { $police }. Tu decizi ce urmeaza.

topic-police-rights =
    Poți întreba avocatul nostru despre asta.
    Pentru unii oameni e un risc să meargă la poliție.
    Vorbește întâi cu noi sau cu avocatul, dacă vrei.
    Avocatul: { $lawyer_next }

    Ești în pericol acum? Sună la { $police }.
topic-police-rights-sms =
    Poti intreba intai avocatul nostru, daca vrei. Tu decizi.
    Cand poti veni: { $lawyer_next }
    Pericol acum: suna la { $police }.

topic-anonymity =
    Nu trebuie să spui cum te cheamă. Noi nu întrebăm.
    Ținem numărul tău sub cheie. Îl folosim doar ca să îți scriem.
    Oamenii care lucrează aici pot citi mesajele tale. Nu le arătăm altcuiva.

    Dar compania de telefonie sau aplicația poate vedea că ne scrii. Poate că vede și ce scrii.
    Mai folosește cineva telefonul tău? Șterge conversația asta.
    Trimite DELETE și îți ștergem numărul și mesajele.
topic-anonymity-sms =
    Nu trebuie sa spui cum te cheama. Tinem numarul tau sub cheie, doar ca sa iti scriem.
    Compania de telefonie vede ca ne scrii si poate si ce scrii.
    Trimite DELETE si iti stergem numarul si mesajele.

topic-cost =
    E gratuit.
    La noi nu îți trebuie acte și nici asigurare.
    Nu trebuie să spui cum te cheamă.
topic-cost-sms = E gratuit. Nu iti trebuie acte si nici asigurare. Nu trebuie sa spui cum te cheama.

topic-human =
    Trimite 0. Apoi un om îți răspunde aici.
    Programul nostru: { $staff_next }.
topic-human-sms =
    Trimite 0. Apoi un om iti raspunde aici.
    Programul nostru: { $staff_next }.

topic-language = Trimite LANG și alege limba ta.
topic-language-sms = Trimite LANG si alege limba ta.

topic-stop =
    Trimite STOP. Apoi nu îți mai scriem.
    Dacă ne întrebi ceva aici, îți răspundem.
topic-stop-sms = Trimite STOP. Apoi nu iti mai scriem.

topic-delete-data =
    Trimite DELETE. Apoi ștergem numărul tău, mesajele tale și ce ai ales.
    Păstrăm doar câți oameni au întrebat, nu și cine.
    Și un cod secret, ca să nu îți mai scriem noi niciodată.
topic-delete-data-sms = Trimite DELETE. Apoi stergem numarul tau, mesajele tale si ce ai ales. Pastram doar cati oameni au intrebat si un cod secret, ca sa nu iti mai scriem noi niciodata.

topic-who-is-this =
    Bună! Suntem { $service_name }.
    Oferim gratuit ajutor pentru sănătate și sfaturi. Nu trebuie să spui cum te cheamă.
    Sunt un robot. Aici lucrează și oameni.

    E un număr greșit? Spune-ne: trimite NUMĂR GREȘIT. Atunci îl ștergem.
    Nu mai vrei mesaje? Trimite STOP.
topic-who-is-this-sms =
    Buna! Raspundem la intrebari prin mesaje. Scriem doar celor care ne-au scris sau ne-au dat acest numar.
    E o greseala? Trimite NUMAR GRESIT si il stergem.

hours-unsure = Nimeni nu a verificat aceste ore de curând. Întreabă-ne înainte să vii: trimite 0.

hours-unsure-sms = Nimeni nu a verificat orele de curand. Intreaba-ne inainte sa vii: trimite 0.

topic-outdated = Sfatul acesta e vechi. Un om îți spune ce e valabil acum: trimite 0.
topic-outdated-sms = Sfatul acesta e vechi. Un om iti spune ce e valabil acum: trimite 0.

part-line = Mai mult: trimite M ({ $part }/{ $parts }). Un om: trimite 0

topic-hiv-exposure =
    Poate fi urgent, și există ajutor.
    Există un medicament care se numește PEP. Poate opri HIV înainte să prindă rădăcini.
    Trebuie început în cel mult 72 de ore. Cu cât mai repede, cu atât mai bine: chiar azi.
    Se ia 28 de zile.

    Nu aștepta până deschidem. Sună acum la { $doctor } și spune: am nevoie de PEP. Sau mergi la urgența unui spital.
    Au trecut mai mult de 72 de ore? Vorbește cu noi. Poți face un test.

    Acum: { $clinic_now }.
    { $clinic_address }

topic-hiv-exposure-sms =
    Exista un medicament pentru asta: PEP. Trebuie inceput in cel mult 72 de ore. Cu cat mai repede, cu atat mai bine.
    Nu astepta: suna acum la { $doctor } si spune: PEP. Sau mergi la spital.

topic-hiv-exposure-more-sms =
    Se ia 28 de zile. Au trecut mai mult de 72 de ore? Vino sa vorbim. Poti face un test.
    Acum: { $clinic_now }. { $clinic_address }

topic-emergency-contraception =
    Există o pastilă pe care o poți lua acum.
    Se numește pastila de urgență sau pastila de a doua zi. Poate opri o sarcină înainte să înceapă.
    Unele pastile ajută până la 3 zile după sex, altele până la 5 zile. Cu cât mai repede, cu atât mai bine.
    Întreabă la o farmacie, o asistentă sau un doctor.
    Ajută și steriletul de cupru, până la 5 zile după, și are cel mai bun efect. Îl pune un doctor sau o asistentă.

    Nu știi unde să mergi? Sună la { $doctor }.

    Acum: { $clinic_now }.
    { $clinic_address }

topic-emergency-contraception-sms =
    Exista o pastila pe care o poti lua dupa. Unele ajuta pana la 3 zile dupa, altele pana la 5. Cat mai repede e cel mai bine.
    Intreaba la o farmacie sau suna la { $doctor }.

topic-emergency-contraception-more-sms =
    Ajuta si steriletul de cupru, pana la 5 zile dupa. Are cel mai bun efect.
    Acum: { $clinic_now }. { $clinic_address }

topic-exploitation =
    Nu ai făcut nimic rău.
    Nimeni nu are voie să îți țină pașaportul, să te țină cu forța sau să te oblige să muncești. O datorie nu schimbă asta.
    Poți primi ajutor fără să povestești tot.

    Vorbește cu noi sau cu avocatul: { $lawyer_next }
    Cineva cu care să vorbești despre violență: { $violence }. Sub 18 ani: { $child }.
    Ești în pericol acum? Sună la { $police }.

    Tu decizi ce urmează. Întâi vorbim cu tine.
    Îți citește cineva telefonul? Șterge conversația asta.

topic-exploitation-sms =
    Nu ai facut nimic rau. Nimeni nu are voie sa iti tina actele, sa te tina cu forta sau sa te oblige. O datorie nu schimba asta.
    Pericol acum: suna la { $police }.

topic-exploitation-more-sms =
    Poti vorbi cu noi sau cu avocatul: { $lawyer_next }
    Cineva cu care sa vorbesti: { $violence }. Sub 18 ani: { $child }.
    Tu decizi ce urmeaza. Intai vorbim cu tine.

topic-health-care =
    Aici primești ajutor și fără acte.
    Nu îți trebuie asigurare. E gratuit. Nu trebuie să spui cum te cheamă.
    Asistenta te ajută și îți spune la ce doctor poți merge.

    E închis la noi? Sună la { $doctor }.
    Ți-e foarte rău sau ai o rană? Sună la { $ambulance }. Poți suna și fără acte.
    În alte locuri poate costa. Întreabă-ne întâi pe noi, dacă poate aștepta.

    Acum: { $clinic_now }.
    { $clinic_address }

topic-health-care-sms =
    Poti vorbi cu asistenta noastra fara acte si fara asigurare. E gratuit.
    E inchis? Suna la { $doctor }. Foarte rau sau o rana: { $ambulance }, si fara acte.
    Acum: { $clinic_now }. { $clinic_address }

topic-vaccination-proof =
    Poți întreba asistenta de aici.
    Adu ce ai: un carnet, o hârtie sau o poză cu ea.
    Asistenta îți spune ce dovadă poți primi și cum.
    Nu ai nimic? Vino oricum.

    Acum: { $clinic_now }.
    { $clinic_address }

topic-vaccination-proof-sms =
    Asistenta iti spune ce dovada poti primi. Adu ce ai: un carnet, o hartie sau o poza cu ea. Nu ai nimic? Vino oricum.
    Acum: { $clinic_now }. { $clinic_address }

topic-about =
    Bună! Suntem { $service_name }.
    Poți vorbi cu o asistentă sau cu un avocat, poți face teste, poți primi vaccinuri și prezervative. Sau poți doar să stai de vorbă.
    E gratuit. Nu îți trebuie acte. Nu trebuie să spui cum te cheamă.

    Sunt un robot. Răspund cu texte scrise de oameni.
    Aici lucrează și oameni, dar nimeni nu citește conversația asta zi și noapte. Ești în pericol acum? Sună la { $police }.

topic-about-sms =
    Ajutam gratuit: poti intreba o asistenta sau un avocat, sau poti doar vorbi. Fara acte, fara sa spui cum te cheama.
    Sunt un robot. Aici lucreaza si oameni, dar nu zi si noapte. Pericol acum: suna la { $police }.

topic-pregnancy =
    Tu decizi, și noi te ajutăm.
    Un test arată din prima zi de întârziere a menstruației. Nu știi ziua? Fă testul la 3 săptămâni după sex.
    Vrei, nu vrei sau încă nu știi? Poți vorbi despre toate cu asistenta.
    Cu cât vii mai repede, cu atât ai mai multe posibilități.

    Dureri mari sau mult sânge? Sună la { $ambulance }.
    Întrebări când e închis? Sună la { $doctor }.

    Acum: { $clinic_now }.
    { $clinic_address }

topic-pregnancy-sms =
    Tu decizi, si noi te ajutam. Un test arata din prima zi de intarziere. Nu stii ziua? Fa testul la 3 saptamani dupa.
    Dureri mari sau mult sange: suna la { $ambulance }. Intrebari: { $doctor }.

topic-pregnancy-more-sms =
    Orice vrei tu, poti vorbi cu asistenta despre asta. Cu cat vii mai repede, cu atat ai mai multe posibilitati.
    Acum: { $clinic_now }. { $clinic_address }

topic-shelter =
    Te putem ajuta să găsești ceva.
    Un loc de dormit, mâncare, duș, haine: vino la noi sau trimite 0.
    { $drop_in_address }
    Acum: { $drop_in_now }.

    Ți-e frică să mergi acasă? Sună la { $violence }. Sub 18 ani: { $child }.
    Ești în pericol acum? Sună la { $police }.

topic-shelter-sms =
    Te putem ajuta sa gasesti loc de dormit, mancare, dus sau haine. Vino: { $drop_in_address }
    Acum: { $drop_in_now }.
    Ti-e frica sa mergi acasa? { $violence }. Pericol acum: { $police }.

topic-mental-health =
    E bine că ne scrii.
    Mulți oameni se simt așa uneori. Suntem alături de tine.
    Vrei să vorbești? Trimite 0. Nu trebuie să spui cum te cheamă.

    Nu e nimeni aici? Sună la { $doctor }. Sub 18 ani: { $child }.
    Te gândești să îți faci rău? Sună acum la { $ambulance }. Poți spune exact cum e.

topic-mental-health-sms =
    E bine ca ne scrii. Suntem alaturi de tine. Vrei sa vorbesti? Trimite 0.
    Nu e nimeni aici? Suna la { $doctor }. Sub 18 ani: { $child }.
    Te gandesti sa iti faci rau? Suna acum la { $ambulance }.
