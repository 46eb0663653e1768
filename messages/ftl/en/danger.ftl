### state = draft
### The answer when somebody seems to be in danger, and everything about reaching a person.
### For translators: the numbers come first. No blame. Nobody has to explain. Do not promise that help comes.
### Variables: $police, $ambulance: numbers to call. $violence: a helpline for violence. $staff_next: when a person on
### the staff answers next (weekday, date and hours), or "closed" where nobody knows: it stands after a colon.

# Danger, while people on the staff are at work.
danger =
    Danger now: call { $police }.
    Hurt or ill: call { $ambulance }.
    Somebody to talk to about violence: { $violence }.

    It is not your fault. You decide whom you call.
    A person here will read this as soon as they can.
    Can somebody else see your phone? Delete this chat.

# The same on SMS.
danger-sms =
    Danger now: call { $police }.
    Hurt or ill: { $ambulance }.
    Somebody to talk to: { $violence }.
    A person here will read this as soon as they can. It is not your fault.

# Danger, while nobody on the staff is at work.
danger-later =
    Danger now: call { $police }.
    Hurt or ill: call { $ambulance }.
    Somebody to talk to about violence: { $violence }.

    It is not your fault. You decide whom you call.
    Nobody reads this chat now. A person will read it later.
    Our next hours: { $staff_next }.
    Can somebody else see your phone? Delete this chat.

# The same on SMS.
danger-later-sms =
    Danger now: call { $police }.
    Hurt or ill: { $ambulance }.
    Somebody to talk to: { $violence }.
    Nobody is here now. We read this later. Our next hours: { $staff_next }. It is not your fault.

# Somebody asked for a person, while people on the staff are at work.
human-now =
    OK. A person will read this and answer you here.
    It can take a while.
    Write your question, if you want. You do not have to say your name.
    Danger now: call { $police }.

# The same on SMS.
human-now-sms = OK. A person will answer you here. It can take a while. Write your question, if you want. Danger now: call { $police }.

# Somebody asked for a person, while nobody on the staff is at work.
human-later =
    OK. A person will answer you here.
    Nobody is here now. Our next hours: { $staff_next }.
    You can write your question now, if you want.
    Danger now: call { $police }. Hurt or ill: call { $ambulance }.

# The same on SMS.
human-later-sms =
    OK. A person will answer you here. Nobody is here now. Our next hours: { $staff_next }.
    Danger now: call { $police }. Hurt or ill: { $ambulance }.

# Somebody wrote more while they wait for a person.
human-waiting = A person will read this too, and answer you here. Something else: send MENU

# Somebody sent a picture, a voice message or a place. It was not kept. human-now or human-later follows.
media-note =
    I can only read text. I have not kept what you sent.
    Keep it on your phone, if you need it.

# Somebody chose when they would like to come (today, this week, next week), while people on the staff are at work. No time
# is promised: a person answers. $staff_now: until when the staff are at work, "open until 15:00".
wish-now =
    Thank you. We have noted your wish.
    No time is fixed yet. A person will answer you here.
    Our hours now: { $staff_now }.

# The same, while nobody on the staff is at work.
wish-later =
    Thank you. We have noted your wish.
    No time is fixed yet. A person will answer you here.
    Nobody is here now. Our next hours: { $staff_next }.
    Danger now: call { $police }. Hurt or ill: call { $ambulance }.

# The same on SMS.
wish-later-sms =
    Thank you. We have noted your wish.
    No time is fixed yet. A person will answer you here.
    Nobody is here now. Our next hours: { $staff_next }.
    Danger now: call { $police }. Hurt or ill: { $ambulance }.
