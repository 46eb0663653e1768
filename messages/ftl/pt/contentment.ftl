### state = draft
### How was it to write with us? Asked when a person on the staff has seen to somebody.

faces-ask = Como foi falar com a gente? Escolha uma carinha. Não precisa responder.
faces-ask-sms = Como foi falar com a gente? Envie um numero.
faces-thanks = Valeu por responder.
