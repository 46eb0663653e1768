### state = draft
### How was it to write with us? Asked when a person on the staff has seen to somebody.

faces-ask = ¿Qué tal fue escribir con nosotros? Elige una cara. No tienes que responder.
faces-ask-sms = ¿Qué tal fue escribirnos? Manda una cifra.
faces-thanks = Gracias por decirlo.
