### state = draft
### May we write to somebody first? We only do so after a clear "yes" to one of these questions.

consent-ask =
    Czy możemy czasem przysłać ci takie wiadomości?
    Ty decydujesz. Możesz to przerwać w każdej chwili.
consent-ask-sms = Czy mozemy czasem do ciebie pisac? Mozesz to przerwac w kazdej chwili.
consent-yes =
    Dziękujemy! Czasem do ciebie napiszemy.
    Chcesz to przerwać? Wyślij STOP. Mamy usunąć wszystko o tobie? Wyślij DELETE.
consent-yes-sms =
    Dziekujemy! Czasem do ciebie napiszemy.
    Chcesz to przerwac? Wyslij STOP. Mamy usunac wszystko o tobie? Wyslij DELETE.
consent-no = OK. Będziemy tylko odpowiadać, kiedy piszesz. Nie zapytamy znowu. Zawsze możesz do nas pisać.
consent-no-sms = OK. Bedziemy tylko odpowiadac, kiedy piszesz. Nie zapytamy znowu. Zawsze mozesz do nas pisac.

contact-add =
    Cześć! Wiemy od ciebie, że możemy tu do ciebie pisać. Zgadza się?
    Jeśli nie wiesz, o co chodzi, nie musisz odpowiadać.
contact-add-sms = Czesc! Wiemy od ciebie, ze mozemy tu do ciebie pisac. Zgadza sie? Jesli nie wiesz, o co chodzi, nie musisz odpowiadac.

campaign-yes =
    Dziękujemy! Zapisane. Ktoś z zespołu napisze do ciebie tutaj.
    Możesz zmienić zdanie w każdej chwili.
campaign-yes-sms =
    Dziekujemy! Zapisane. Ktos z zespolu napisze do ciebie tutaj.
    Mozesz zmienic zdanie w kazdej chwili.

campaign-yes-later =
    Dziękujemy! Zapisane. Ktoś z zespołu napisze do ciebie tutaj.
    Teraz nikogo nie ma. Nasze godziny: { $staff_next }.
    Możesz zmienić zdanie w każdej chwili.
    Grozi ci niebezpieczeństwo? Dzwoń pod { $police }. Masz ranę albo źle się czujesz? Dzwoń pod { $ambulance }.
campaign-yes-later-sms =
    Dziekujemy! Zapisane. Ktos z zespolu napisze do ciebie tutaj.
    Teraz nikogo nie ma. Nasze godziny: { $staff_next }.
    Mozesz zmienic zdanie w kazdej chwili.
    Niebezpieczenstwo teraz: dzwon pod { $police }. Rana albo choroba: { $ambulance }.
campaign-later = OK. Nie ma pośpiechu. Napisz, kiedy chcesz.
campaign-later-sms = OK. Nie ma pospiechu. Napisz, kiedy chcesz.
campaign-no = OK, dziękujemy za odpowiedź. Napisz, kiedy chcesz.
campaign-no-sms = OK, dziekujemy za odpowiedz. Napisz, kiedy chcesz.
