### state = draft
### How was it to write with us? Asked when a person on the staff has seen to somebody.

faces-ask = Как беше да си пишеш с нас? Избери личице. Не е нужно да отговаряш.
faces-ask-sms = Как беше да си пишеш с нас? Прати цифра.
faces-thanks = Благодарим, че ни каза.
