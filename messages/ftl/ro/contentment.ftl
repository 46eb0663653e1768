### state = draft
### How was it to write with us? Asked when a person on the staff has seen to somebody.

faces-ask = Cum a fost să scrii cu noi? Alege o față. Nu trebuie să răspunzi.
faces-ask-sms = Cum a fost sa scrii cu noi? Trimite o cifra.
faces-thanks = Mulțumim că ne-ai spus.
