### state = draft
### How was it to write with us? Asked when a person on the staff has seen to somebody.

faces-ask = Hvordan var det å skrive med oss? Velg et ansikt. Du trenger ikke å svare.
faces-ask-sms = Hvordan var det å skrive med oss? Send et tall.
faces-thanks = Takk for svaret.
