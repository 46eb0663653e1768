### state = draft
### The inbox: who waits for a person, and the conversation with each of them.

console-inbox-count =
    { $count ->
        [0] Nobody is waiting now.
        [one] One person is waiting.
       *[other] { $count } people are waiting.
    }
console-inbox-empty = Whoever asks for a person, is in danger, or writes something the bot does not understand comes here: danger first, then the longest wait. The page updates itself.
console-inbox-language-unknown = Language not known
console-inbox-channel =
    { $channel ->
        [sms] SMS
        [whatsapp] WhatsApp
        [telegram] Telegram
       *[other] { $channel }
    }
console-inbox-danger = In danger.
console-inbox-why =
    { $why ->
        [asked] Asked for a person
        [danger] Wrote something that sounds like danger
        [danger_refused] Our answer did not arrive
        [media] Sent a picture, a voice message or a location
        [misses] The bot did not understand
        [campaign] Wants what a campaign offered
        [wish_today] Wants to come today
        [wish_this_week] Wants to come this week
        [wish_next_week] Wants to come next week
        [refused] The bot’s answer did not arrive
        [late] The bot’s answer would have come too late
        [error] The bot could not answer
       *[other] Is waiting for a person
    }
console-inbox-waits = Has been waiting { $time }
console-inbox-free = Nobody has taken it yet
console-inbox-held = { $who } is answering, until { $until }
console-inbox-held-me = You are answering, until { $until }. Each answer gives you more time.
console-inbox-read = Reads { $language }: { $names }
console-inbox-read-me = Reads { $language }: you
console-inbox-read-us = Read { $language }: you, { $names }
console-inbox-read-nobody = Nobody here has said that they read { $language }
console-inbox-window = WhatsApp: { $time } left to write freely
console-inbox-window-over = WhatsApp: the 24 hours are over, only the template gets through
console-inbox-aside = Put aside
console-inbox-aside-why = They come back by themselves when the time is up, or when they write again.
console-inbox-aside-until = Put aside until { $until }
console-inbox-back = ← Inbox
console-inbox-to-list = To the inbox
console-inbox-gone-head = Not waiting any more
console-inbox-gone = The conversation was closed, or given back to the bot. What was said is deleted here.
console-inbox-unsent = What you had written (not sent)

console-inbox-not-done = Not done yet
console-inbox-talk = What was said
console-inbox-nothing-said = Nothing is written here yet.
console-inbox-new = New.
console-inbox-look-up = Something new was said. Read it above before you send.
console-inbox-by =
    { $by ->
        [person] They wrote
        [bot] The bot
       *[other] You
    }
console-inbox-pressed = Pressed: { $button }
console-inbox-kind =
    { $kind ->
        [image] Sent a picture. We do not keep it.
        [photo] Sent a picture. We do not keep it.
        [voice] Sent a voice message. We do not keep it.
        [audio] Sent a voice message. We do not keep it.
        [video] Sent a video. We do not keep it.
        [location] Sent a location. We do not keep it.
        [start] Opened the chat
       *[other] Sent something other than text. We do not keep it.
    }
console-inbox-mend-unsure = If you hear nothing, you can write again. They may then get it twice.
console-inbox-mend-late = It could not be sent in time. Write again, and tell whoever runs the server if it goes on.
console-inbox-mend-unwanted = It was not sent, and will not be: they said STOP, or have not said that we may write.
console-inbox-mend-window = WhatsApp’s 24 hours were over. Ask with the template whether you can talk.
console-inbox-mend-message = It would be refused again. Say it in another way.
console-inbox-mend-person = Nothing reaches them here until they write again.
console-inbox-mend-later = Try again later.
console-inbox-mend-account = This stops everybody’s messages. Tell whoever runs the server.
console-inbox-mend-ask = Ask whoever runs the server what the code means.

console-inbox-claim = I’ll take this one
console-inbox-claim-hint = The bot is then silent here, except for STOP and danger, and colleagues see that you are answering.
console-inbox-theirs = { $who } is answering here, until { $until }.
console-inbox-over = Take over from { $who }
console-inbox-over-hint = Talk to each other first. What { $who } is writing now will not be sent.
console-inbox-answer = Answer
console-inbox-answer-hint =
    { $channel ->
        [sms] They get it as an SMS.
        [whatsapp] They get it on WhatsApp.
       *[other] They get it on Telegram.
    } Somebody else may see the phone.
console-inbox-answer-language = They write { $language }.
console-inbox-parts = SMS parts:
console-inbox-send = Send
console-inbox-send-claim = Take it and send
console-inbox-phrases = Ready-made answers in { $language }
console-inbox-phrase-choose = Choose one. Below each it is in your language.
console-inbox-phrase-send = Send the chosen one
console-inbox-ask = Ask whether you can talk
console-inbox-ask-opener = They have been in danger and have not said that we may write. Until they say yes, only this question goes out.
console-inbox-ask-template = WhatsApp’s 24 hours are over. Only this approved question gets through. If they answer, you can write freely again.
console-inbox-ask-send = Send the question

console-inbox-after = When you are done
console-inbox-close = Close the conversation
console-inbox-close-hint = The bot answers them again, and what was written is deleted here. Often they get one question: how was it?
console-inbox-topic = What was it about?
console-inbox-topic-hint = For the statistics. Nobody can be recognised.
console-inbox-topic-other = Something else
console-inbox-give-back = Give back to the bot
console-inbox-give-back-hint = The bot answers them again, and what was written is deleted here. They are not asked anything.
console-inbox-snooze = Put aside
console-inbox-snooze-hint = It stays at the end of the inbox until then, and comes back when they write.
console-inbox-snooze-for = For how long?
console-inbox-snooze-time =
    { $time ->
        [hour] One hour
        [hours] Three hours
        [tomorrow] Until tomorrow at 9
       *[week] Until 9 o’clock in a week
    }
console-inbox-snooze-until = Or until a certain time
console-inbox-take-up = Take up again now

console-inbox-no-name = We do not know who you are. Sign in again.
console-inbox-no-nobody = They are not waiting any more.
console-inbox-no-taken = { $who } has taken this one. Talk to each other first.
console-inbox-no-not-claimed = Your time here ran out. Take it again, then send.
console-inbox-no-stopped = They said STOP and have not written since. Nothing goes out to them.
console-inbox-no-said-no = They asked us not to write. Nothing goes out until they say otherwise.
console-inbox-no-only-opener = They have not said yet that we may write. Until then only the question below goes out.
console-inbox-no-window = WhatsApp’s 24 hours are over, so this was not sent. Ask with the template below.
console-inbox-no-still-open = You can write freely here. The template is not needed.
console-inbox-no-no-template = There is no approved template in { $language } yet. Nothing reaches them until they write again. Tell whoever runs the server.
console-inbox-no-empty = Write something first.
console-inbox-no-long = That is too long: { $most } characters at most.
console-inbox-no-no-phrase = Choose one of the ready-made answers.
console-inbox-no-new = Something new was said while you were writing, so nothing was done. Read what is marked new, and try again if it still fits.
console-inbox-no-changed = Something changed here just now, so nothing was done. Look it over and try again.
console-inbox-no-danger = They may be in danger and stay in the inbox until somebody has helped them.
console-inbox-no-when = Choose a time within the next { $days } days.

console-said-inbox-claimed = You are answering this one. The bot is silent here now.
console-said-inbox-sent =
    { $parts ->
        [0] The answer is on its way.
        [one] The answer is on its way, as one SMS part.
       *[other] The answer is on its way, in { $parts } SMS parts.
    }
console-said-inbox-closed = The conversation is closed. The bot answers them again.
console-said-inbox-closed-asked = The conversation is closed, and they were asked how it was. The bot answers them again.
console-said-inbox-given-back = Given back. The bot answers them again.
console-said-inbox-put-aside = Put aside. It comes back by itself.
console-said-inbox-taken-up = They are waiting in the inbox again.
