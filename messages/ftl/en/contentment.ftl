### state = draft
### After a person on the staff has seen to somebody: how was it? Asked at most once a week, never after danger.
### For translators: somebody else may hold the phone. Short and warm; no service, no illness, no "help".

# Four faces follow, as buttons or as numbered lines.
faces-ask = How was it talking with us? Choose a face. You do not have to answer.

# The same on SMS. With the faces below it is to stay one part: at most 50 characters.
faces-ask-sms = How was it talking with us? Send a number.

# Whatever they answered.
faces-thanks = Thank you for telling us.
