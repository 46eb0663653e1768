### state = draft
### What the bot says about itself: menu, languages, STOP, START, DELETE, a person, and when it does not understand.
### For translators: people read these on a cheap phone, perhaps with someone looking. Short sentences, one thought each.
### Nothing names sex, illness or the service. Write the words STOP, START, LANG, MENU and DELETE exactly like this, in
### capitals: the bot knows them in every language. Never ask people to send YES, END, CANCEL or INFO.
### A message whose name ends in -sms is for SMS. In nb, en, es, pt, ro and pl write it without letters that SMS cannot
### carry cheaply (no curly quotes, long dashes or three-dot signs; the rest is folded for you).

# Above the numbered list of topics. The list follows on the next lines.
menu-head = What do you want to know? Choose one.

# The same on SMS.
menu-head-sms = Choose a number:

# Above the second page of the list.
menu-more-head = More to choose from:

# The answer to HELP, and to "what can you do?". The menu follows.
help =
    I am a robot. I can answer some questions.
    Choose one below, or write in your own words.
    To talk to a person: send 0.
    No more messages: send STOP.
    Another language: send LANG.

# The same on SMS; the menu follows.
help-sms =
    I am a robot. I answer some questions.
    STOP: no more messages. LANG: language.

# Telegram's start button: the first thing somebody sees there. The menu follows.
start-welcome =
    Hi! I am a robot. I can answer some questions.
    You do not have to say who you are.
    You decide what you ask.

# START after a STOP: messages may come again. It is no promise that any will come.
start-done =
    OK. You are back.
    We answer when you write. You decide.
    To stop again: send STOP.

# START from somebody who had not stopped. The menu follows.
start-already = Hi! You can write to us here.

# After STOP. Short and neutral, and how to come back.
stop-done =
    OK. We will not write to you any more.
    You can still ask us here. To come back: send START.

# The same on SMS, where the phone company may hold back our answers until START.
stop-done-sms = OK. We will not write to you any more. To come back: send START.

# Somebody wrote a sentence that looks like a wish to get no more messages. Ask so that "yes" can only mean: stop.
# Two choices follow: label-stop and label-keep.
stop-ask = Shall we stop writing to you?

# Somebody wrote a sentence that looks like a wish to have everything deleted. Two choices follow: label-delete and label-keep.
delete-ask = Do you want us to delete everything about you? Your number, your messages and your choices.

# The same on SMS.
delete-ask-sms = Do you want us to delete everything about you?

# Somebody wrote a sentence that looks like "wrong number". Two choices follow: label-wrong-number and label-keep.
wrong-number-ask = Did we write to the wrong number? Then we can delete it.

# After "no" to one of the three questions above.
kept = OK. Nothing has changed.

# After DELETE. What stays: counts (how many people wrote, and what about) and a fingerprint of the address, which cannot be
# read as a number; by it we know this person, so that nobody on our side can write to them first. Say both, simply.
delete-done =
    Done. We have deleted everything about you.
    Your number, your messages, your language and your choices are gone.
    We keep only this: how many people asked, never who.
    And a secret code, so that we never write to you again.
    You may also delete this chat on your phone.
    You can write to us when you want. Then we answer.

# The same on SMS.
delete-done-sms =
    Done. Your number, messages and choices are deleted. We keep only a count, and a secret code, so that we never write to you again.
    You may delete this chat on your phone too.

# After "wrong number".
wrong-number-done = Sorry! We have deleted this number. We keep only a secret code, so that we never write to it again.

# Above the list of languages, each in its own name.
language-head = Which language do you want?

# After a language was chosen. Written in that language.
language-done = OK. From now on I write English.

# At the end of the first answer somebody ever gets. LANG stays as it is.
lang-line = Other languages: send LANG

# At the end of an answer on SMS and WhatsApp: how to reach a person, and the menu.
person-line = A person: send 0. More: send MENU

# Not understood, once. The menu follows.
unsure =
    Sorry, I did not understand. I am only a robot.
    Try other words, or choose one below. A person: 0.

# The same on SMS; the menu follows.
unsure-sms = Sorry, I did not understand. I am a robot. Choose a number:

# Not understood twice, or the same answer would come a third time: we offer a person. Two choices follow: label-human and
# label-menu.
unsure-person =
    Sorry, I do not know the answer.
    Do you want a person to answer you here? You decide.

# A digit that belongs to a list sent long ago, or to none. The menu follows.
digit-old = I no longer know what this number meant. Here is the list again.

# The same on SMS; the menu follows.
digit-old-sms = Which one do you mean?

# A digit that means two things, because two lists are open. The two things follow, newly numbered.
digit-two = Which one do you mean?

# Too many messages in one hour.
# $police: the number of the police. $ambulance: the number of the ambulance.
limit =
    We have written a lot. I take a short break now.
    Write again in an hour, if you want.
    Danger now: call { $police }. Hurt or ill: call { $ambulance }.

# The same on SMS.
limit-sms = I take a break for an hour. Then you can write again. Danger now: call { $police }. Hurt or ill: call { $ambulance }.
