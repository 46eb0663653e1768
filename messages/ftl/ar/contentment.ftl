### state = draft
### How was it to write with us? Asked when a person on the staff has seen to somebody.

faces-ask = كيف كانت المراسلة معنا؟ يمكن اختيار وجه. الإجابة ليست ضرورية.
faces-ask-sms = كيف كانت المراسلة معنا؟ إرسال رقم:
faces-thanks = شكرًا على الإجابة.
