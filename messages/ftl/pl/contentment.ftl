### state = draft
### How was it to write with us? Asked when a person on the staff has seen to somebody.

faces-ask = Jak ci się z nami pisało? Wybierz buźkę. Nie musisz odpowiadać.
faces-ask-sms = Jak ci sie z nami pisalo? Wyslij cyfre.
faces-thanks = Dziękujemy za odpowiedź.
