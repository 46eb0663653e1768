### state = draft
### After danger: may we write to them? What people on the staff send ready-made, and what the staff group is told.
### For translators: the person reading may be somebody else. Short, neutral, no service, no illness.
### Variables: $staff_next: when a person on the staff answers next (weekday, date and hours), or "closed".

# After danger, below the numbers to call. Three choices follow: label-safe-now, label-safe-later, label-safe-no.
safe-ask = May we write to you here?
label-safe-now = Yes, now

# The answer to staff-opener that means "now".
label-safe-yes = Yes
label-safe-later = Later
label-safe-no = Do not write to me

# After "now", while people on the staff are at work.
safe-now = Thank you. A person will write to you here as soon as they can.

# After "now", while nobody on the staff is at work.
safe-now-later =
    Thank you. Nobody is here now. Our next hours: { $staff_next }. Then a person writes to you here.
    Danger now: call { $police }. Hurt or ill: call { $ambulance }.

# The same on SMS.
safe-now-later-sms =
    Thank you. Nobody is here now. Our next hours: { $staff_next }. Then a person writes to you here.
    Danger now: call { $police }. Hurt or ill: { $ambulance }.

# After "later".
safe-later = OK. We do not write now. Write to us here when it is good for you.

# After "do not write to me".
safe-no = OK. We do not write to you. You can always write to us here.

# A person on the staff was to answer and has not, or has left. The staff are at work.
handoff-lapsed = Nobody from us is in this chat right now. A person will come back to you. Until then a robot answers.

# The same, while nobody on the staff is at work.
handoff-lapsed-later =
    Nobody from us is in this chat now. Our next hours: { $staff_next }. Until then a robot answers.
    Danger now: call { $police }. Hurt or ill: call { $ambulance }.

# The same on SMS.
handoff-lapsed-later-sms =
    Nobody from us is in this chat now. Our next hours: { $staff_next }. Until then a robot answers.
    Danger now: call { $police }. Hurt or ill: { $ambulance }.

# What people on the staff send ready-made, because they may not speak the language. This one is all they can send until
# somebody who was in danger has said that we may write. Three choices follow: label-safe-yes, label-safe-later,
# label-safe-no. Somebody else may hold the phone.
staff-opener = Hi. Can we talk now?
staff-hello = Hi. I am a person, not a robot. I have read your message.
staff-more = Can you tell me a little more? You do not have to say your name.
staff-language = I do not speak your language well. Please write short sentences.
staff-call = May we call you? If so, when is it good for you?
staff-wait = I have to ask somebody first. I will write to you here again.
staff-come = You can come to us. For address and hours, send MENU.
staff-bye = Thank you for writing. You can write to us again at any time.

# To the staff group on Telegram. The facts (channel, language, how long) follow on the next lines.
chat-notice = A person is waiting for an answer.
chat-notice-danger = DANGER. Somebody needs an answer from us now.

# Why somebody waits.
chat-why-asked = Asked for a person
chat-why-misses = The robot did not understand
chat-why-media = Sent a picture, a voice message or a place
chat-why-campaign = Wants what a message of ours offered
chat-why-wish-today = Wishes to come today
chat-why-wish-this-week = Wishes to come this week
chat-why-wish-next-week = Wishes to come next week
chat-why-other = The robot could not answer
