### state = draft
### What the bot says about itself: menu, languages, STOP, START, DELETE, a person, and when it does not understand.

menu-head = Co chcesz wiedzieć? Wybierz.
menu-head-sms = Wybierz numer:
menu-more-head = Do wyboru jest też:
menu-more-head-sms = Do wyboru jest tez:

help =
    Jestem robotem. Odpowiadam na niektóre pytania.
    Wybierz poniżej albo pisz własnymi słowami.
    Chcesz pisać z człowiekiem? Wyślij 0.
    Nie chcesz więcej wiadomości? Wyślij STOP.
    Chcesz inny język? Wyślij LANG.
help-sms =
    Jestem robotem. Odpowiadam na niektore pytania.
    STOP: koniec wiadomosci. LANG: inny jezyk.

start-welcome =
    Cześć! Jestem robotem. Odpowiadam na niektóre pytania.
    Nie musisz mówić, kim jesteś.
    Ty decydujesz, o co pytasz.
start-welcome-sms =
    Czesc! Jestem robotem. Odpowiadam na niektore pytania.
    Nie musisz mowic, kim jestes.
    Ty decydujesz, o co pytasz.
start-done =
    OK. Wiadomości są znów włączone.
    Odpowiadamy, kiedy piszesz. Ty decydujesz.
    Chcesz je wyłączyć? Wyślij STOP.
start-done-sms =
    OK. Wiadomosci sa znow wlaczone.
    Odpowiadamy, kiedy piszesz. Ty decydujesz.
    Chcesz je wylaczyc? Wyslij STOP.
start-already = Cześć! Możesz tu do nas pisać.
start-already-sms = Czesc! Mozesz tu do nas pisac.

stop-done =
    OK. Nie będziemy już do ciebie pisać.
    Nadal możesz tu pytać. Chcesz wrócić? Wyślij START.
stop-done-sms = OK. Nie bedziemy juz do ciebie pisac. Chcesz wrocic? Wyslij START.
stop-ask = Czy mamy przestać do ciebie pisać?
stop-ask-sms = Czy mamy przestac do ciebie pisac?

delete-ask = Czy mamy usunąć wszystko o tobie? Twój numer, wiadomości i ustawienia.
delete-ask-sms = Czy mamy usunac wszystko o tobie?
wrong-number-ask = Czy to zły numer? Możemy go usunąć.
wrong-number-ask-sms = Czy to zly numer? Mozemy go usunac.
kept = OK. Nic się nie zmienia.
kept-sms = OK. Nic sie nie zmienia.
delete-done =
    Gotowe. Wszystko o tobie jest usunięte.
    Nie ma już u nas twojego numeru, wiadomości, języka ani ustawień.
    Zachowujemy tylko to, ile osób pytało. Nigdy kto.
    I tajny kod, żebyśmy już nigdy do ciebie nie pisali.
    Możesz też usunąć ten czat w swoim telefonie.
    Możesz do nas napisać, kiedy chcesz. Wtedy odpowiemy.
delete-done-sms =
    Gotowe. Twoj numer, wiadomosci i ustawienia sa usuniete. Zachowujemy tylko to, ile osob pytalo, i tajny kod, zebysmy juz nigdy do ciebie nie pisali.
    Mozesz tez usunac wiadomosci ze swojego telefonu.
wrong-number-done = Przepraszamy! Ten numer jest usunięty. Zachowujemy tylko tajny kod, żebyśmy już nigdy tu nie pisali.
wrong-number-done-sms = Przepraszamy! Ten numer jest usuniety. Zachowujemy tylko tajny kod, zebysmy juz nigdy tu nie pisali.

language-head = Jaki język wybierasz?
language-head-sms = Jaki jezyk wybierasz?
language-done = OK. Od teraz piszę po polsku.
language-done-sms = OK. Od teraz pisze po polsku.
lang-line = Inne języki: wyślij LANG
lang-line-sms = Inne jezyki: wyslij LANG
person-line = Chcesz pisać z człowiekiem? Wyślij 0. Coś innego: wyślij MENU
person-line-sms = Chcesz pisac z czlowiekiem? Wyslij 0. Cos innego: MENU

unsure =
    Przepraszam, nie rozumiem. Jestem tylko robotem.
    Spróbuj innych słów albo wybierz poniżej. Chcesz pisać z człowiekiem? Wyślij 0.
unsure-sms = Przepraszam, nie rozumiem. Jestem robotem. Wybierz numer:
unsure-person =
    Przepraszam, nie znam odpowiedzi.
    Chcesz, żeby odpowiedział ci tu człowiek? Ty decydujesz.
unsure-person-sms =
    Przepraszam, nie znam odpowiedzi.
    Chcesz, zeby odpowiedzial ci tu czlowiek? Ty decydujesz.

digit-old = Już nie wiem, co znaczyła ta cyfra. Oto lista jeszcze raz.
digit-old-sms = Co wybierasz?
digit-two = Co wybierasz?

limit =
    Było dużo wiadomości. Teraz robię krótką przerwę.
    Napisz znów za godzinę, jeśli chcesz.
    Grozi ci niebezpieczeństwo? Dzwoń pod { $police }. Masz ranę albo źle się czujesz? Dzwoń pod { $ambulance }.
limit-sms = Robie przerwe na godzine. Potem mozesz znow pisac. Niebezpieczenstwo teraz: dzwon pod { $police }. Rana albo choroba: dzwon pod { $ambulance }.
