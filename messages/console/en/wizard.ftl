### state = draft
### New campaign: one step a page. GOV.UK Notify's manner: plain, short, what happens next.

console-wizard-new = New campaign
console-wizard-new-how = Start from an example or a copy. You get a draft that you can change as you like. Nothing is sent before you say so on the last page.
console-wizard-examples = Examples
console-wizard-examples-none = There are no examples. Whoever runs the server can put some into the folder “campaigns”.
console-wizard-begin = Start from this
console-wizard-copies = Copy one that was sent
console-wizard-copies-none = None has been sent yet. Start from an example.
console-wizard-copy = Copy this
console-wizard-sent = Sent { $day }
console-wizard-not-sent = Never sent
console-wizard-mend-from = Choose an example or a campaign to copy
console-wizard-mend-example = The texts of this example cannot be read. Whoever runs the server sees why with “lykt messages check”.

console-wizard-draft = Draft
console-wizard-steps = Steps
console-wizard-step =
    { $step ->
        [who] Who is it for?
        [what] What does it say?
        [replies] What do the replies do?
        [test] Try it on a phone
        [when] When does it go out?
       *[check] Check before you send
    }
console-wizard-way =
    { $step ->
        [who] Who
        [what] What
        [replies] Replies
        [test] Test
        [when] When
       *[check] Check
    }
console-wizard-standing =
    { $state ->
        [missing] missing
        [look] check
       *[done] done
    }
console-wizard-on = Save and go on
console-wizard-keep = Save
console-wizard-conflict-changed-head = Somebody else changed this meanwhile
console-wizard-conflict-changed = What you wrote is below and is not saved yet. If you save it, it replaces what they wrote.
console-wizard-conflict-gone-head = This is no draft any more
console-wizard-conflict-gone = It was launched while you were writing, so nothing was saved. What you wrote is below. If it has not started, undo it on the campaign’s page, come back here and save.
console-wizard-conflict-theirs = See it as it is now

console-wizard-name = Name of the campaign
console-wizard-name-hint = Only staff see this.
console-wizard-mend-name = Write a name
console-wizard-corrects = Only those who were sent “{ $name }” get it.
console-wizard-consent = Only those who gave their consent this way get it: { $ways }.
console-wizard-languages = Languages
console-wizard-mend-languages = Choose at least one language
console-wizard-channels = Channels
console-wizard-mend-channels = Choose at least one channel
console-wizard-channel =
    { $channel ->
        [sms] SMS
        [whatsapp] WhatsApp
        [telegram] Telegram
       *[other] { $channel }
    }
console-wizard-people =
    { $count ->
        [0] nobody
        [one] 1 person
       *[other] { $count } people
    }
console-wizard-no-text = no text yet
console-wizard-tags = Tags
console-wizard-tags-hint = Leave this empty to reach everybody. If you write several, with commas between them, it goes only to those who have all of them.
console-wizard-mend-tags = A tag is one word of letters and digits
console-wizard-seen = Last message from them
console-wizard-seen-hint = Somebody who has not written for a long time may have a new number.
console-wizard-seen-within =
    { $months ->
        [0] Whenever it was
        [one] In the last month
       *[other] In the last { $months } months
    }
console-wizard-reached =
    { $count ->
        [0] Nobody gets it
        [one] 1 person gets it
       *[other] { $count } people get it
    }
console-wizard-few =
    { $count ->
        [one] 1 person: a report on so few can point someone out.
       *[other] { $count } people: a report on so few can point someone out.
    }
console-wizard-nobody = Nobody gets it as it stands.
console-wizard-left-out =
    { $count ->
        [0] Nobody is left out.
        [one] 1 person is left out
       *[other] { $count } people are left out
    }
console-wizard-no-language = no language known
console-wizard-count = Count again

console-wizard-tabs = Languages
console-wizard-text =
    { $state ->
        [missing] missing
        [reviewed] reviewed
       *[draft] draft
    }
console-wizard-chat = Text on WhatsApp and Telegram
console-wizard-chat-hint = The replies appear below it as buttons.
console-wizard-sms = Text by SMS
console-wizard-sms-hint = Say what 1, 2, 0 and 9 do. Leave it empty to send the text above.
console-wizard-as-file = This text chooses its words by a number. It is shown as it is in the file. Change the words, and leave the signs around them as they are.
console-wizard-mend-long = Shorten it to { $most } characters
console-wizard-mend-file = The signs around the words do not fit together any more. Compare with another language, or go back and begin again.
console-wizard-mend-value = There is no value { "{" }${ $value }{ "}" }. Choose one from the list of values
console-wizard-stray = Curly brackets that belong to no value are sent as they are. Values are written like { "{" }$clinic_now{ "}" }.
console-wizard-values = Values you can put in
console-wizard-values-hint = Times and places from the opening hours, as they are at the moment of sending.
console-wizard-aside = The text in { $language }
console-wizard-looks = How it looks
console-wizard-looks-hint = With the longest times and places there can be.
console-wizard-text-none = No text in this language yet. People who read only this language do not get it.
console-wizard-broken = This text cannot be sent:
console-wizard-as-chat = As chat
console-wizard-as-sms = As SMS
console-wizard-as-locked = On a locked screen
console-wizard-sender = The service’s number
console-wizard-betraying = These words give the service away to whoever sees the phone: { $words }
console-wizard-betraying-locked = On a locked screen the first line gives the service away: { $words }
console-wizard-too-long = { $count } characters are too many for one message on WhatsApp.
console-wizard-unsaid = The SMS does not say what these do: { $digits }
console-wizard-parts =
    { $parts ->
        [one] 1 SMS part
       *[other] { $parts } SMS parts
    }
console-wizard-measure = { $characters } characters ({ $encoding })
console-wizard-cost =
    { $people ->
        [0] Nobody gets it by SMS in this language.
        [one] 1 person by SMS: about { $cost }
       *[other] { $people } people by SMS, { $parts } parts: about { $cost }
    }
console-wizard-dear =
    { $count ->
        [one] 1 character is not in the SMS alphabet
       *[other] { $count } characters are not in the SMS alphabet
    }
console-wizard-dear-why = If there is a plainer way to write a character, it is sent that way. Any other makes each part hold only 70 characters instead of 160.
console-wizard-write = Write { $instead } instead of { $character }
console-wizard-leave-out = Leave out { $character }
console-wizard-replace-all = Replace all
console-wizard-waiting-text =
    { $count ->
        [one] 1 person who reads { $language } is left out until there is a text.
       *[other] { $count } people who read { $language } are left out until there is a text.
    }

console-wizard-replies-how = People answer with a digit or press the button. Choose what each one does.
console-wizard-digit = Reply { $digit }
console-wizard-does = What it does
console-wizard-does-nothing = Nothing: this digit is not used
console-wizard-does-tells = We learn their answer
console-wizard-does-answers = The bot answers about
console-wizard-answer =
    { $meaning ->
        [yes] They say yes: a person on the staff writes to them
        [later] They say: not now
        [no] They say: no, thank you
       *[other] { $meaning }
    }
console-wizard-mend-meaning = Choose what reply { $digit } does
console-wizard-labels =
    { $done ->
        [0] Words on the button: none yet
       *[other] Words on the button: { $first } ({ $done } of { $all } languages)
    }
console-wizard-labels-hint = If you leave one empty, the bot’s own words are used.
console-wizard-mend-label = Shorten it to { $most } characters
console-wizard-more = One more reply
console-wizard-always = Always there
console-wizard-always-0 = A person on the staff answers them. They wait in the inbox.
console-wizard-always-9 = They get no more messages, from this moment on.
console-wizard-always-words = Words
console-wizard-always-words-do = Whatever else they write, the bot answers as always.

console-wizard-start = When does it start?
console-wizard-start-now = Now
console-wizard-start-now-hint = { $seconds } seconds after you launch it. Until then you can undo it.
console-wizard-start-later = Later
console-wizard-zone = In local time: { $zone }
console-wizard-day = Day
console-wizard-at = Time
console-wizard-mend-moment = Write a day and a time
console-wizard-mend-past = Choose a day and a time in the future, within a year
console-wizard-quiet = Quiet hours
console-wizard-quiet-hint = Nothing of this goes out in these hours. Answers to people who write always do.
console-wizard-quiet-service = As usual: from { $start } until { $end }
console-wizard-quiet-none = As usual: none
console-wizard-quiet-own = Other hours
console-wizard-quiet-off = None: also at night
console-wizard-quiet-off-hint = Only where people must know at once.
console-wizard-from = From
console-wizard-until = Until
console-wizard-mend-quiet = Write two different times
console-wizard-pace = How fast?
console-wizard-pace-free = As fast as the channels can
console-wizard-pace-free-hint = Answers to people who write go first in any case.
console-wizard-pace-own = Slower, so that you can keep up with the answers
console-wizard-per-minute = Messages a minute
console-wizard-mend-pace = Write a number, 1 or more
console-wizard-lasts =
    { $minutes ->
        [one] { $count ->
            [one] 1 message takes about a minute.
           *[other] { $count } messages take about a minute.
        }
       *[other] { $count } messages take about { $minutes } minutes, quiet hours not counted.
    }
console-wizard-lasts-unknown = How long { $count } messages take is not known: a channel is off.
console-wizard-send-by = When is it too late to send it?
console-wizard-send-by-hint = What has not gone out by then is not sent.
console-wizard-hours =
    { $hours ->
        [one] An hour after it starts
        [24] A day after it starts
        [48] Two days after it starts
        [72] Three days after it starts
        [168] A week after it starts
       *[other] { $hours } hours after it starts
    }
console-wizard-until-moment = A certain day and time
console-wizard-mend-until = Choose a time after the start, at most a week later

console-wizard-change = Change
console-wizard-every = all
console-wizard-none = none
console-wizard-cost-all = All SMS: { $parts } parts, about { $cost }. What WhatsApp costs is not known.
console-wizard-pace-of = At most { $count } messages a minute.
console-wizard-until-when = What has not gone out by { $moment } is not sent.
console-wizard-blocks =
    { $count ->
        [one] One thing to fix before it can be sent
       *[other] { $count } things to fix before it can be sent
    }
console-wizard-warns =
    { $count ->
        [one] One thing to look at
       *[other] { $count } things to look at
    }
console-wizard-approval = A second person
console-wizard-approval-why = What goes to more than { $above } people is approved by a second person. Any change takes the approval back.
console-wizard-approval-by = Approved by { $name }.
console-wizard-approval-yours = You did not write this. Look at everything above, then approve it.
console-wizard-approval-waits =
    { $count ->
        [0] There is nobody else who can approve it. Ask a colleague with the role Administration to give somebody the role Coordination.
       *[other] It is waiting for one of these coordinators: { $names }. They find it under Campaigns.
    }
console-wizard-approve = Approve
console-wizard-launch = Send
console-wizard-launch-not-yet = First fix what is listed at the top.
console-wizard-reason-head = Not all texts are reviewed
console-wizard-reason = Why should it go out all the same?
console-wizard-reason-hint = It is kept with the campaign.
console-wizard-reason-coordinator = Only a coordinator can send texts that are drafts, and must then say why.
console-wizard-confirm = Type { $count } to confirm the number of people
console-wizard-confirm-hint = Each of them gets one message.
console-wizard-send =
    { $count ->
        [one] Send 1 message
       *[other] Send { $count } messages
    }
console-wizard-send-later =
    { $count ->
        [one] Send 1 message on { $moment }
       *[other] Send { $count } messages on { $moment }
    }
console-wizard-undo-hint = It starts after { $seconds } seconds at the earliest. Until then you can undo it.
console-wizard-mend-stops = First fix what is stopping it
console-wizard-refused-approval = It goes to more than { $above } people: a second person approves it first
console-wizard-refused-count = Type { $count }: that is how many people get it now
console-wizard-refused-coordinator = Ask a coordinator to send it, or have the texts reviewed
console-wizard-refused-reason = Say why, in a few words
console-wizard-conflict-seen-head = Somebody changed it while you looked
console-wizard-conflict-seen = Nothing was sent. Look at it again as it is now.
console-said-wizard-launched = It starts soon. You can still undo it.
console-said-wizard-undone = You have undone it. It is a draft again, and nothing was sent.
console-said-wizard-undone-late = It had already started, so it was too late to undo it. You can pause or cancel it.
console-said-wizard-approved = Approved. It can be sent now.
console-said-wizard-approved-own = You cannot approve what you wrote yourself. Another coordinator can.
console-said-wizard-approved-changed = It was changed or approved meanwhile. Look at it again.

console-wizard-issue-name = It has no name
console-wizard-issue-corrects = The campaign that it corrects was never sent
console-wizard-issue-nobody = Nobody gets it as it stands
console-wizard-issue-few =
    { $count ->
        [one] Only 1 person gets it: a report on so few can point someone out
       *[other] Only { $count } people get it: a report on so few can point someone out
    }
console-wizard-issue-channel =
    { $channel ->
        [sms] SMS
        [whatsapp] WhatsApp
        [telegram] Telegram
       *[other] { $channel }
    } is switched off: { $count ->
        [one] 1 person
       *[other] { $count } people
    } would wait for it in vain
console-wizard-issue-text = There is no text in any language
console-wizard-issue-untranslated =
    { $count ->
        [one] 1 person who reads { $language } is left out: there is no text
       *[other] { $count } people who read { $language } are left out: there is no text
    }
console-wizard-issue-chat = { $language }: the text for WhatsApp and Telegram is missing
console-wizard-issue-broken = { $language }: the text cannot be sent as it is
console-wizard-issue-label = { $language }: reply { $digit } has no words on its button
console-wizard-issue-long = { $language }: the text is too long for WhatsApp
console-wizard-issue-betraying = { $language }: these words give the service away: { $words }
console-wizard-issue-parts = { $language }: the SMS takes { $parts } parts
console-wizard-issue-unsaid = { $language }: the SMS does not say what these do: { $digits }
console-wizard-issue-draft = Nobody has reviewed the words in { $languages }
console-wizard-issue-definition = Choose again when it goes out
console-wizard-issue-past = The time it was to start has passed
console-wizard-issue-until = The time limit for sending it runs out before it starts
console-wizard-issue-silent = Quiet hours last until the time limit, { $until }: nothing would go out
console-wizard-issue-held = Quiet hours hold it back until { $until }

console-wizard-test-how = Send the message to your own phone, as it is now. It is not counted anywhere. You can skip this step.
console-wizard-test-channel = Channel
console-wizard-test-address = Phone number
console-wizard-test-address-hint = A phone that one of the staff has. On Telegram: write to the bot from the phone first, then write the chat’s number here.
console-wizard-mend-address = Write a phone number, like +47 555 00 123
console-wizard-test-state =
    { $when ->
        [now] tried
        [before] tried before the last change
       *[other] not tried
    }
console-wizard-test-send = Send the test message
console-wizard-test-on = Go on
console-wizard-not-tested-off = This channel is not set up here. Choose another
console-wizard-not-tested-stopped = Whoever has this phone said STOP, or asked us not to write. Try another phone
console-wizard-not-tested-telegram = Write to the bot from this phone first, then try again
console-wizard-not-tested-window = WhatsApp takes free text for 24 hours after a message. Write to the bot from this phone first
console-wizard-not-tested-no_text = There is no text in these languages yet. Choose others
console-wizard-not-tested-broken = A text cannot be sent as it is. Fix it first
console-said-wizard-tested =
    { $count ->
        [one] The test message is on its way. Look at the phone.
       *[other] { $count } test messages are on their way. Look at the phone.
    }
