### state = draft
### How was it to write with us? Asked when a person on the staff has seen to somebody.

faces-ask = Как вам наш разговор? Выберите смайлик. Можно не отвечать.
faces-ask-sms = Как вам наш разговор? Отправьте цифру.
faces-thanks = Спасибо за ответ.
