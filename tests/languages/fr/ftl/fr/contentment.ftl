### state = draft
### How was it to write with us? Asked when a person on the staff has seen to somebody.

faces-ask = Comment c'était, d'écrire avec nous ? Choisissez un visage. Vous n'êtes pas obligé de répondre.
faces-ask-sms = Comment c'était ? Envoyez un chiffre.
faces-thanks = Merci de nous l'avoir dit.
