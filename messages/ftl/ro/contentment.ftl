### state = draft
### How was it to write with us? Asked when a person on the staff has seen to somebody.

faces-ask = Cum a fost să vorbești cu noi? Alege o față. Răspunzi doar dacă vrei.
faces-ask-sms = Cum a fost sa vorbesti cu noi? Trimite o cifra.
faces-thanks = Mulțumim că ne-ai spus.
