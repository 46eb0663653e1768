### state = draft
### How was it to write with us? Asked when a person on the staff has seen to somebody.

faces-ask = كيف كان الحديث معنا؟ يمكنك اختيار وجه أو عدم الرد.
faces-ask-sms = كيف كان الحديث معنا؟ يمكنك إرسال رقم:
faces-thanks = شكرا على جوابك.
