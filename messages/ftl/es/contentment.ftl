### state = draft
### How was it to write with us? Asked when a person on the staff has seen to somebody.

faces-ask = ¿Qué tal fue escribirnos? Elige una carita. No hace falta responder.
faces-ask-sms = ¿Qué tal fue escribirnos? Envia un numero.
faces-thanks = Gracias por tu respuesta.
