### state = draft
### One answer per topic. `topic-…` is for chat, `topic-…-sms` for SMS.

topic-clinic-hours =
    Teraz: { $clinic_now }.

    Następne 7 dni w przychodni:
    { $clinic_week }
topic-clinic-hours-sms =
    Teraz: { $clinic_now }.
    { $clinic_week }

topic-clinic-address =
    Tak do nas trafisz:
    { $clinic_address }
    { $clinic_directions }

    Teraz: { $clinic_now }.
topic-clinic-address-sms =
    { $clinic_address }
    { $clinic_directions }
    Teraz: { $clinic_now }.

topic-book-nurse =
    Możesz przyjść, kiedy jest otwarte. Teraz: { $clinic_now }.
    { $clinic_address }

    Albo wybierz, kiedy ci pasuje. Człowiek odpowie ci tutaj: jestem robotem i nie mogę obiecać godziny.
    Kiedy chcesz przyjść?
topic-book-nurse-sms =
    Przyjdz, kiedy jest otwarte. Teraz: { $clinic_now }.
    Albo wybierz, kiedy ci pasuje: odpowie ci czlowiek. Kiedy chcesz przyjsc?

topic-lawyer-hours =
    Kiedy możesz przyjść:
    { $lawyer_next }
    { $lawyer_address }

    Prawnik pomaga za darmo.
    To, co powiesz, zostaje między wami. Ty decydujesz, co mówisz.
topic-lawyer-hours-sms =
    Kiedy mozesz przyjsc: { $lawyer_next }
    { $lawyer_address }
    Za darmo. Ty decydujesz, co mowisz.

topic-infection-control =
    Oto, co pomaga:
    Często myj ręce mydłem.
    Źle się czujesz albo masz gorączkę? Odpoczywaj i trzymaj się z dala od innych, jeśli możesz.

    Teraz czujesz się bardzo źle? Dzwoń pod { $ambulance }.
    Masz pytanie o zdrowie? Zadzwoń pod { $doctor } albo zapytaj naszą pielęgniarkę.

    Teraz: { $clinic_now }.
topic-infection-control-sms =
    Czesto myj rece mydlem. Zle sie czujesz? Odpoczywaj, jesli mozesz.
    Pytania: dzwon pod { $doctor }. Nagly przypadek: { $ambulance }.

topic-vaccines =
    Możesz zapytać tu pielęgniarkę.
    Powie ci, jakie szczepienia są dla ciebie i przed czym chronią.
    Ty decydujesz. Możesz się zastanowić i przyjść znowu.

    Teraz: { $clinic_now }.
    { $clinic_address }
topic-vaccines-sms =
    Teraz: { $clinic_now }. { $clinic_address }
    Pielegniarka powie ci, jakie szczepienia sa dla ciebie. Ty decydujesz.

topic-sti-testing =
    Tak, możesz to zrobić u nas. To nic nie kosztuje.
    Wielu infekcji nie widać i nie czuć. Test je pokazuje.
    Większość można leczyć.
    Ty decydujesz, jakie testy robisz. Nikt nie pyta dlaczego.

    Teraz: { $clinic_now }.
    { $clinic_address }
topic-sti-testing-sms =
    Tak, mozesz zrobic u nas test. Za darmo. Nikt nie pyta dlaczego. Ty decydujesz.
    Teraz: { $clinic_now }. { $clinic_address }

topic-condoms =
    Tak, mamy to dla ciebie. Za darmo.
    Prezerwatywy i lubrykant: weź tyle, ile potrzebujesz.

    Prezerwatywa pękła? Porozmawiaj z pielęgniarką albo lekarzem jak najszybciej.
    Niektóre leki działają tylko w pierwszych godzinach lub dniach. Zadzwoń pod { $doctor }.

    Teraz: { $clinic_now }.
    { $clinic_address }
topic-condoms-sms =
    Tak, mamy to za darmo. Wez tyle, ile potrzebujesz.
    Cos poszlo nie tak? Nie czekaj, dzwon pod { $doctor }.
    Teraz: { $clinic_now }. { $clinic_address }

topic-violence-help =
    Jesteśmy z tobą.
    To nie twoja wina.
    Chcesz porozmawiać z kimś o przemocy? Dzwoń pod { $violence }.
    Masz mniej niż 18 lat? Dzwoń pod { $child }.
    Grozi ci niebezpieczeństwo? Dzwoń pod { $police }. Masz ranę? Dzwoń pod { $ambulance }.

    Możemy pomóc ci znaleźć bezpieczne miejsce, lekarza albo prawnika.
    Ty decydujesz, co dalej. Najpierw rozmawiamy z tobą.
topic-violence-help-sms =
    Jestesmy z toba. To nie twoja wina. Mozesz porozmawiac: { $violence }. Do 18 lat: { $child }.
    Niebezpieczenstwo teraz: { $police }. Ty decydujesz, co dalej.

topic-police-rights =
    Możesz o to zapytać naszego prawnika.
    Dla niektórych osób pójście na policję to ryzyko.
    Jeśli chcesz, porozmawiaj najpierw z nami albo z prawnikiem.
    Prawnik: { $lawyer_next }

    Grozi ci niebezpieczeństwo? Dzwoń pod { $police }.
topic-police-rights-sms =
    Mozesz najpierw zapytac naszego prawnika. Ty decydujesz.
    Kiedy: { $lawyer_next }
    Niebezpieczenstwo teraz: dzwon pod { $police }.

topic-anonymity =
    Nie musisz podawać imienia. Nie pytamy o nie.
    Trzymamy twój numer pod kluczem. Używamy go tylko, żeby do ciebie pisać.
    Osoby, które tu pracują, mogą czytać twoje wiadomości. Nie pokazujemy ich nikomu innemu.

    Ale firma telefoniczna albo aplikacja może widzieć, że do nas piszesz. Być może też, co piszesz.
    Ktoś jeszcze używa twojego telefonu? Usuń ten czat.
    Wyślij DELETE, a usuniemy twój numer i wiadomości.
topic-anonymity-sms =
    Nie musisz podawac imienia. Trzymamy twoj numer pod kluczem, tylko po to, zeby do ciebie pisac.
    Firma telefoniczna moze widziec, ze do nas piszesz, i byc moze co.
    Wyslij DELETE, a usuniemy twoj numer i wiadomosci.

topic-cost =
    To nic nie kosztuje.
    U nas nie potrzebujesz dokumentów ani ubezpieczenia.
    Nie musisz podawać imienia.
topic-cost-sms = To nic nie kosztuje. Nie potrzebujesz dokumentow ani ubezpieczenia. Nie musisz podawac imienia.

topic-human =
    Wyślij 0. Wtedy człowiek odpowie ci tutaj.
    Nasze godziny: { $staff_next }.
topic-human-sms =
    Wyslij 0. Wtedy czlowiek odpowie ci tutaj.
    Nasze godziny: { $staff_next }.

topic-language = Wyślij LANG i wybierz swój język.
topic-language-sms = Wyslij LANG i wybierz swoj jezyk.

topic-stop =
    Wyślij STOP. Wtedy nie będziemy już do ciebie pisać.
    Nadal możesz tu pytać.
topic-stop-sms = Wyslij STOP. Wtedy nie bedziemy juz do ciebie pisac.

topic-delete-data =
    Wyślij DELETE. Wtedy usuniemy twój numer, wiadomości i ustawienia.
    Zachowujemy tylko to, ile osób pytało. Nigdy kto.
    I tajny kod, żebyśmy już nigdy do ciebie nie pisali.
topic-delete-data-sms = Wyslij DELETE. Wtedy usuniemy twoj numer, wiadomosci i ustawienia. Zachowujemy tylko to, ile osob pytalo, i tajny kod, zebysmy juz nigdy do ciebie nie pisali.

topic-who-is-this =
    Cześć! Tu { $service_name }.
    Dajemy darmową pomoc zdrowotną i porady. Nie musisz podawać imienia.
    Jestem robotem. Pracują tu też ludzie.

    To nie ten numer? Wyślij ZŁY NUMER. Wtedy go usuniemy.
    Nie chcesz więcej wiadomości? Wyślij STOP.
topic-who-is-this-sms =
    Czesc! Odpowiadamy na pytania. Piszemy tylko do osob, ktore do nas pisaly albo podaly ten numer.
    To pomylka? Wyslij ZLY NUMER, a usuniemy go.

hours-unsure = Dawno nikt nie sprawdzał tych godzin. Zapytaj nas, zanim przyjdziesz: wyślij 0.

hours-unsure-sms = Dawno nikt nie sprawdzal tych godzin. Zanim przyjdziesz, wyslij 0.

topic-outdated = Ta porada jest już stara. Człowiek powie ci, co jest aktualne: wyślij 0.
topic-outdated-sms = Ta porada jest juz stara. Czlowiek powie ci, co jest aktualne: wyslij 0.

part-line = Dalej: wyślij M ({ $part }/{ $parts }). Człowiek: wyślij 0
part-line-sms = Dalej: wyslij M ({ $part }/{ $parts }). Czlowiek: wyslij 0

topic-hiv-exposure =
    To może być pilne i jest na to pomoc.
    Jest lek, który nazywa się PEP. Może zatrzymać HIV, zanim zostanie w ciele.
    Trzeba zacząć w ciągu 72 godzin. Im szybciej, tym lepiej: najlepiej dzisiaj.
    Bierze się go przez 28 dni.

    Nie czekaj, aż otworzymy. Zadzwoń teraz pod { $doctor } i powiedz: potrzebuję PEP. Albo idź do szpitala, na izbę przyjęć.
    Minęło więcej niż 72 godziny? Porozmawiaj z nami. Możesz zrobić test.

    Teraz: { $clinic_now }.
    { $clinic_address }

topic-hiv-exposure-sms =
    Jest na to lek: PEP. Trzeba zaczac w ciagu 72 godzin. Im szybciej, tym lepiej.
    Nie czekaj: zadzwon teraz pod { $doctor } i powiedz: PEP. Albo idz do szpitala.

topic-hiv-exposure-more-sms =
    Bierze sie go przez 28 dni. Minelo wiecej niz 72 godziny? Przyjdz porozmawiac. Mozesz zrobic test.
    Teraz: { $clinic_now }. { $clinic_address }

topic-emergency-contraception =
    Jest tabletka, którą możesz wziąć teraz.
    To antykoncepcja awaryjna, tabletka „dzień po”. Może zapobiec ciąży, zanim się zacznie.
    Niektóre tabletki działają do 3 dni po seksie, inne do 5 dni. Im szybciej, tym lepiej.
    Zapytaj w aptece, pielęgniarkę albo lekarza.
    Pomaga też wkładka miedziana, do 5 dni po, i działa najlepiej. Zakłada ją lekarz albo pielęgniarka.

    Nie wiesz, dokąd iść? Zadzwoń pod { $doctor }.

    Teraz: { $clinic_now }.
    { $clinic_address }

topic-emergency-contraception-sms =
    Jest tabletka, ktora mozesz wziac po. Niektore dzialaja do 3 dni po, inne do 5 dni. Im szybciej, tym lepiej.
    Zapytaj w aptece albo zadzwon pod { $doctor }.

topic-emergency-contraception-more-sms =
    Pomaga tez wkladka miedziana, do 5 dni po. Dziala najlepiej.
    Teraz: { $clinic_now }. { $clinic_address }

topic-exploitation =
    To nie twoja wina.
    Nikt nie może zabrać ci paszportu, trzymać cię ani zmuszać do pracy. Dług tego nie zmienia.
    Możesz dostać pomoc i nie musisz mówić wszystkiego.

    Porozmawiaj z nami albo z prawnikiem: { $lawyer_next }
    Rozmowa o przemocy: { $violence }. Do 18 lat: { $child }.
    Grozi ci niebezpieczeństwo? Dzwoń pod { $police }.

    Ty decydujesz, co dalej. Najpierw rozmawiamy z tobą.
    Ktoś czyta twój telefon? Usuń ten czat.

topic-exploitation-sms =
    To nie twoja wina. Nikt nie moze zabrac ci dokumentow, trzymac cie ani zmuszac. Dlug tego nie zmienia.
    Niebezpieczenstwo teraz: dzwon pod { $police }.

topic-exploitation-more-sms =
    Mozesz porozmawiac z nami albo z prawnikiem: { $lawyer_next }
    Mozesz tez zadzwonic: { $violence }. Do 18 lat: { $child }.
    Ty decydujesz, co dalej. Najpierw rozmawiamy z toba.

topic-health-care =
    U nas możesz dostać pomoc bez dokumentów.
    Nie potrzebujesz ubezpieczenia. To nic nie kosztuje. Nie musisz podawać imienia.
    Pielęgniarka pomoże i powie, do jakiego lekarza możesz iść.

    Mamy zamknięte? Zadzwoń pod { $doctor }.
    Czujesz się bardzo źle albo masz ranę? Dzwoń pod { $ambulance }. Możesz dzwonić też bez dokumentów.
    W innych miejscach może to kosztować. Zapytaj najpierw nas, jeśli to może poczekać.

    Teraz: { $clinic_now }.
    { $clinic_address }

topic-health-care-sms =
    Mozesz porozmawiac z pielegniarka bez dokumentow i ubezpieczenia. Za darmo.
    Zamkniete? Dzwon pod { $doctor }. Bardzo zle albo rana: { $ambulance }, tez bez dokumentow.
    Teraz: { $clinic_now }. { $clinic_address }

topic-vaccination-proof =
    Możesz zapytać tu pielęgniarkę.
    Weź to, co masz: kartę, papier albo zdjęcie.
    Powie ci, jakie zaświadczenie możesz dostać i jak.
    Nie masz nic? I tak przyjdź.

    Teraz: { $clinic_now }.
    { $clinic_address }

topic-vaccination-proof-sms =
    Pielegniarka powie ci, jakie zaswiadczenie mozesz dostac. Wez to, co masz: karte, papier albo zdjecie. Nie masz nic? I tak przyjdz.
    Teraz: { $clinic_now }. { $clinic_address }

topic-about =
    Cześć! Tu { $service_name }.
    Możesz porozmawiać z pielęgniarką albo prawnikiem, zrobić testy, dostać szczepienia i prezerwatywy. Albo po prostu pogadać.
    To nic nie kosztuje. Nie potrzebujesz dokumentów. Nie musisz podawać imienia.

    Jestem robotem. Odpowiadam tekstami, które napisali ludzie.
    Pracują tu też ludzie, ale nikt nie czyta tego czatu dzień i noc. Grozi ci niebezpieczeństwo? Dzwoń pod { $police }.

topic-about-sms =
    Pomagamy za darmo: mozesz zapytac pielegniarke albo prawnika, albo po prostu pogadac. Bez dokumentow i bez imienia.
    Jestem robotem. Pracuja tu tez ludzie, ale nie dzien i noc. Niebezpieczenstwo teraz: dzwon pod { $police }.

topic-pregnancy =
    Ty decydujesz, a my pomagamy.
    Test pokazuje to od pierwszego dnia, kiedy okres się spóźnia. Nie znasz dnia? Zrób test 3 tygodnie po seksie.
    Chcesz, nie chcesz albo jeszcze nie wiesz? O wszystkim możesz porozmawiać z pielęgniarką.
    Im szybciej przyjdziesz, tym więcej masz możliwości.

    Silny ból albo dużo krwi? Dzwoń pod { $ambulance }.
    Pytania, kiedy mamy zamknięte? Dzwoń pod { $doctor }.

    Teraz: { $clinic_now }.
    { $clinic_address }

topic-pregnancy-sms =
    Ty decydujesz, a my pomagamy. Test pokazuje to od pierwszego dnia opoznienia. Nie znasz dnia? Zrob test 3 tygodnie po.
    Silny bol albo duzo krwi: dzwon pod { $ambulance }. Pytania: { $doctor }.

topic-pregnancy-more-sms =
    Czegokolwiek chcesz, mozesz o tym porozmawiac z pielegniarka. Im szybciej przyjdziesz, tym wiecej masz mozliwosci.
    Teraz: { $clinic_now }. { $clinic_address }

topic-shelter =
    Możemy pomóc ci coś znaleźć.
    Miejsce do spania, jedzenie, prysznic, ubrania: przyjdź do nas albo wyślij 0.
    { $drop_in_address }
    Teraz: { $drop_in_now }.

    Boisz się wrócić do domu? Dzwoń pod { $violence }. Do 18 lat: { $child }.
    Grozi ci niebezpieczeństwo? Dzwoń pod { $police }.

topic-shelter-sms =
    Mozemy pomoc ci znalezc miejsce do spania, jedzenie, prysznic albo ubrania. Przyjdz: { $drop_in_address }
    Teraz: { $drop_in_now }.
    Boisz sie wrocic do domu? { $violence }. Niebezpieczenstwo: { $police }.

topic-mental-health =
    Dobrze, że piszesz.
    Wiele osób czasem tak się czuje. Jesteśmy z tobą.
    Chcesz porozmawiać? Wyślij 0. Nie musisz podawać imienia.

    Nikogo tu nie ma? Zadzwoń pod { $doctor }. Do 18 lat: { $child }.
    Myślisz o tym, żeby zrobić sobie krzywdę? Dzwoń teraz pod { $ambulance }. Możesz powiedzieć, jak jest.

topic-mental-health-sms =
    Dobrze, ze piszesz. Jestesmy z toba. Chcesz porozmawiac? Wyslij 0.
    Nikogo tu nie ma? Zadzwon pod { $doctor }. Do 18 lat: { $child }.
    Myslisz, zeby zrobic sobie krzywde? Dzwon teraz pod { $ambulance }.
