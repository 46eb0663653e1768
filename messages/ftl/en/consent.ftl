### state = draft
### May we write to somebody first? We only do so after a clear "yes" to one of these questions.
### For translators: a free choice, no pressure. Nothing names sex, illness or the service. Two choices follow each
### question (label-yes and label-no); on SMS they stand as 1 and 2 below it.

# After a useful answer.
consent-ask =
    May we write to you now and then with news like this?
    You decide. You can stop at any time.

# The same on SMS.
consent-ask-sms = May we write to you now and then? You can stop at any time.

# After "yes". The person may stop at any time.
consent-yes =
    Thank you! We will write now and then.
    To stop: send STOP. To delete everything about you: send DELETE.

# After "no". We never ask again, and answer as before.
consent-no = OK. We only answer when you write, and we will not ask again. You can always write to us.

# The first message to somebody who gave their number to a worker face to face. The person reading may be somebody else.
# Nothing names the service. Two choices follow.
contact-add =
    Hi! You told us that we may write to you here. Is that right?
    If you do not know what this is, you do not have to answer.

# The same on SMS.
contact-add-sms = Hi! You said that we may write to you here. Is that right? If you do not know what this is, you do not have to answer.

# Somebody chose "1" (yes, please) in a message we sent to many.
campaign-yes =
    Thank you! We have noted it. A person will write to you here.
    You can change your mind at any time.

# The same, while nobody on the staff is at work. $staff_next: when a person on the staff answers next. $police, $ambulance:
# numbers to call.
campaign-yes-later =
    Thank you! We have noted it. A person will write to you here.
    Nobody is here now. Our next hours: { $staff_next }.
    You can change your mind at any time.
    Danger now: call { $police }. Hurt or ill: call { $ambulance }.

# The same on SMS.
campaign-yes-later-sms =
    Thank you! We have noted it. A person will write to you here.
    Nobody is here now. Our next hours: { $staff_next }.
    You can change your mind at any time.
    Danger now: call { $police }. Hurt or ill: { $ambulance }.

# Somebody chose "not now" in such a message.
campaign-later = OK. No hurry. You can write to us when you want.

# Somebody chose "no, thank you" in such a message.
campaign-no = OK, thank you for telling us. You can write to us when you want.
