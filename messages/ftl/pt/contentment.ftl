### state = draft
### How was it to write with us? Asked when a person on the staff has seen to somebody.

faces-ask = Como foi escrever com a gente? Escolha um rosto. Não precisa responder.
faces-ask-sms = Como foi falar com a gente? Envie um numero.
faces-thanks = Agradecemos por contar.
