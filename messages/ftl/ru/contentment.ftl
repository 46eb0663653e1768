### state = draft
### How was it to write with us? Asked when a person on the staff has seen to somebody.

faces-ask = Как прошла переписка с нами? Выберите лицо. Отвечать не обязательно.
faces-ask-sms = Как прошла переписка с нами? Цифра:
faces-thanks = Спасибо за ответ.
