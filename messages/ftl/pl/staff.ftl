### state = draft
### After danger, what the staff send ready-made, and what the staff group is told.

safe-ask = Czy możemy tu do ciebie pisać?
safe-ask-sms = Czy mozemy tu do ciebie pisac?
label-safe-now = Tak, teraz
label-safe-yes = Tak
label-safe-later = Później
label-safe-later-sms = Pozniej
label-safe-no = Nie piszcie do mnie

safe-now = Dziękujemy. Ktoś z zespołu napisze do ciebie tutaj jak najszybciej.
safe-now-sms = Dziekujemy. Ktos z zespolu napisze do ciebie tutaj jak najszybciej.
safe-now-later =
    Dziękujemy. Teraz nikogo nie ma. Nasze godziny: { $staff_next }. Wtedy ktoś napisze do ciebie tutaj.
    Grozi ci niebezpieczeństwo? Dzwoń pod { $police }. Masz ranę albo źle się czujesz? Dzwoń pod { $ambulance }.
safe-now-later-sms =
    Dziekujemy. Teraz nikogo nie ma. Nasze godziny: { $staff_next }. Wtedy ktos napisze do ciebie tutaj.
    Niebezpieczenstwo teraz: dzwon pod { $police }. Rana albo choroba: { $ambulance }.
safe-later = OK. Teraz nie piszemy. Napisz do nas tutaj, kiedy możesz.
safe-later-sms = OK. Teraz nie piszemy. Napisz do nas tutaj, kiedy mozesz.
safe-no = OK. Nie będziemy do ciebie pisać. Zawsze możesz napisać do nas tutaj.
safe-no-sms = OK. Nie bedziemy do ciebie pisac. Zawsze mozesz napisac do nas tutaj.

handoff-lapsed = Teraz nikogo z nas nie ma na tym czacie. Człowiek jeszcze się odezwie. Do tego czasu odpowiada robot.
handoff-lapsed-sms = Teraz nikogo z nas nie ma na tym czacie. Czlowiek jeszcze sie odezwie. Do tego czasu odpowiada robot.
handoff-lapsed-later =
    Teraz nikogo z nas nie ma na tym czacie. Nasze godziny: { $staff_next }. Do tego czasu odpowiada robot.
    Grozi ci niebezpieczeństwo? Dzwoń pod { $police }. Masz ranę albo źle się czujesz? Dzwoń pod { $ambulance }.
handoff-lapsed-later-sms =
    Teraz nikogo z nas nie ma na tym czacie. Nasze godziny: { $staff_next }. Do tego czasu odpowiada robot.
    Niebezpieczenstwo teraz: dzwon pod { $police }. Rana albo choroba: { $ambulance }.

staff-opener = Cześć. Czy możemy teraz porozmawiać?
staff-opener-sms = Czesc. Czy mozemy teraz porozmawiac?
staff-hello = Cześć. Pisze człowiek, nie robot. Twoja wiadomość jest przeczytana.
staff-hello-sms = Czesc. Pisze czlowiek, nie robot. Twoja wiadomosc jest przeczytana.
staff-more = Możesz napisać trochę więcej? Nie musisz podawać imienia.
staff-more-sms = Mozesz napisac troche wiecej? Nie musisz podawac imienia.
staff-language = Słabo znam twój język. Pisz, proszę, krótkimi zdaniami.
staff-language-sms = Slabo znam twoj jezyk. Pisz, prosze, krotkimi zdaniami.
staff-call = Czy możemy do ciebie zadzwonić? Jeśli tak, to kiedy?
staff-call-sms = Czy mozemy do ciebie zadzwonic? Jesli tak, to kiedy?
staff-wait = Muszę najpierw kogoś zapytać. Potem znowu tu napiszę.
staff-wait-sms = Musze najpierw kogos zapytac. Potem znowu tu napisze.
staff-come = Możesz do nas przyjść. Adres i godziny: wyślij MENU.
staff-come-sms = Mozesz do nas przyjsc. Adres i godziny: wyslij MENU.
staff-bye = Dziękujemy za wiadomość. Możesz znowu napisać, kiedy chcesz.
staff-bye-sms = Dziekujemy za wiadomosc. Mozesz znowu napisac, kiedy chcesz.

chat-notice = Ktoś czeka na odpowiedź.
chat-notice-danger = NIEBEZPIECZEŃSTWO. Ktoś potrzebuje teraz naszej odpowiedzi.
chat-why-asked = Prosi o człowieka
chat-why-misses = Robot nie zrozumiał
chat-why-media = Zdjęcie, nagranie albo miejsce
chat-why-campaign = Chce tego, co było w naszej wiadomości
chat-why-wish-today = Chce przyjść dzisiaj
chat-why-wish-this-week = Chce przyjść w tym tygodniu
chat-why-wish-next-week = Chce przyjść w przyszłym tygodniu
chat-why-other = Robot nie mógł odpowiedzieć
