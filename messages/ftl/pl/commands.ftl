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
    OK. Znów mamy kontakt.
    Odpowiadamy, kiedy piszesz. Ty decydujesz.
    Chcesz znów przerwać? Wyślij STOP.
start-done-sms =
    OK. Znow mamy kontakt.
    Odpowiadamy, kiedy piszesz. Ty decydujesz.
    Chcesz znow przerwac? Wyslij STOP.
start-already = Cześć! Możesz tu do nas pisać.
start-already-sms = Czesc! Mozesz tu do nas pisac.

stop-done =
    OK. Nie będziemy już do ciebie pisać.
    Nadal możesz tu pytać. Chcesz wrócić? Wyślij START.
stop-done-sms = OK. Nie bedziemy juz do ciebie pisac. Chcesz wrocic? Wyslij START.
stop-ask = Czy mamy już do ciebie nie pisać?
stop-ask-sms = Czy mamy juz do ciebie nie pisac?

delete-ask = Czy mamy usunąć wszystko o tobie? Twój numer, twoje wiadomości i twoje wybory?
delete-ask-sms = Czy mamy usunac wszystko, co o tobie mamy?
wrong-number-ask = Czy to zły numer? Możemy go usunąć.
wrong-number-ask-sms = Czy to zly numer? Mozemy go usunac.
kept = OK. Nic się nie zmienia.
kept-sms = OK. Nic sie nie zmienia.
delete-done =
    Gotowe. Już nic o tobie nie mamy.
    Twój numer, wiadomości, język i wybory są usunięte.
    Zostaje tylko to, ile osób pytało. Nigdy kto.
    Możesz też usunąć ten czat w swoim telefonie.
    Możesz do nas znów napisać, kiedy chcesz.
delete-done-sms =
    Gotowe. Twoj numer, wiadomosci i wybory sa usuniete. Zostaje tylko to, ile osob pytalo. Nigdy kto.
    Usun tez wiadomosci z telefonu, jesli chcesz.
wrong-number-done = Przepraszamy! Ten numer jest usunięty. Nie będziemy już na niego pisać.
wrong-number-done-sms = Przepraszamy! Ten numer jest usuniety. Nie bedziemy juz na niego pisac.

language-head = Jaki język chcesz?
language-head-sms = Jaki jezyk chcesz?
language-done = OK. Od teraz piszę po polsku.
language-done-sms = OK. Od teraz pisze po polsku.
lang-line = Inne języki: wyślij LANG
lang-line-sms = Inne jezyki: wyslij LANG
person-line = Chcesz pisać z człowiekiem? Wyślij 0. Więcej: wyślij MENU
person-line-sms = Chcesz pisac z czlowiekiem? Wyslij 0. Wiecej: wyslij MENU

unsure =
    Przepraszam, nie rozumiem. Jestem tylko robotem.
    Spróbuj innych słów albo wybierz poniżej. Chcesz pisać z człowiekiem? Wyślij 0.
unsure-sms = Przepraszam, nie rozumiem. Jestem robotem. Wybierz numer:
unsure-person =
    Przepraszam, nie znam dobrej odpowiedzi.
    Chcesz, żeby odpowiedział ci tu człowiek? Ty decydujesz.
unsure-person-sms =
    Przepraszam, nie znam dobrej odpowiedzi.
    Chcesz, zeby odpowiedzial ci tu czlowiek? Ty decydujesz.

digit-old = Już nie wiem, co znaczył ten numer. Oto lista jeszcze raz.
digit-old-sms = Co wybierasz?
digit-two = Co wybierasz?

limit =
    Mamy od ciebie dużo wiadomości. Teraz robię krótką przerwę.
    Napisz znów za godzinę, jeśli chcesz.
    Niebezpieczeństwo teraz: dzwoń pod { $police }. Masz ranę albo źle się czujesz: dzwoń pod { $ambulance }.
limit-sms = Robie przerwe na godzine. Potem pisz dalej. Niebezpieczenstwo teraz: dzwon pod { $police }. Lekarz teraz: dzwon pod { $ambulance }.
