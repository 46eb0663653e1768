### state = draft
### Contacts: whom we can reach, their addresses hidden.

console-contacts = Contacts
console-contacts-back = ← All contacts
console-contacts-add = Ask the person beside me
console-contacts-any = All
console-contacts-never = never
console-contacts-count =
    { $count ->
        [0] No contacts
        [one] One contact
       *[other] { $count } contacts
    }
console-contacts-find = Find one
console-contacts-number = Phone number
console-contacts-find-hint = The number as it is written. From another country: with + and the country code. A chat on Telegram: telegram: and the number.
console-contacts-find-go = Find
console-contacts-nobody = We have nobody with this number. If the person is beside you, you can ask whether we may write.
console-contacts-filter = Show only some
console-contacts-filter-go = Show
console-contacts-filter-none = Show all
console-contacts-none = None yet. They come here when they write to the bot, when you ask the person beside you, or from a file.
console-contacts-none-so = Nobody matches this. Choose something else, or show all.
console-contacts-who = Who
console-contacts-language = Language
console-contacts-language-other = Another, or not known yet
console-contacts-language-none = not known yet
console-contacts-language-given = not their own choice
console-contacts-channel-head = Channel
console-contacts-channel =
    { $channel ->
        [sms] SMS
        [whatsapp] WhatsApp
       *[telegram] Telegram
    }
console-contacts-twin =
    { $channel ->
        [sms] Same number on SMS
       *[whatsapp] Same number on WhatsApp
    }
console-contacts-consent = May we write?
console-contacts-consent-which =
    { $consent ->
        [given] Yes
        [none] Not answered
       *[stopped] Said STOP
    }
console-contacts-standing =
    { $standing ->
        [given] yes
        [asked] asked, not answered
        [declined] no
        [stopped] STOP
        [blocked] has blocked us
        [forgotten] forgotten
       *[none] not asked
    }
console-contacts-source = How we know
console-contacts-source-ours =
    { $source ->
        [street] one of us asked
       *[chat] the bot asked
    }
console-contacts-heard = Last heard from
console-contacts-tag = Tag
console-contacts-tags = Tags
console-contacts-danger = in danger
console-contacts-danger-long = This person may be in danger, and somebody else may hold the phone. No campaign goes here. Do not call unless that has been agreed.

console-contacts-one = Contact
console-contacts-forgotten = This person asked to be forgotten, { $when }. We know nothing else any more. Only they can come back, by writing START.
console-contacts-address = Number
console-contacts-show = Show the whole number
console-contacts-show-go = Show the number
console-contacts-show-logged = That you looked, and why, is written down. Colleagues can read it.
console-contacts-shown = Shown only now. Do not write it down where others can see it.
console-contacts-look-why = Why do you need it?
console-contacts-look-choose = Choose
console-contacts-look-reason =
    { $reason ->
        [they_asked] They asked us to call or write
        [beside_me] To recognise the person beside me
        [wrong_number] The number may be wrong, or somebody else’s
        [danger] Somebody may be in danger
       *[other] Something else
    }
console-contacts-look-words = In your own words
console-contacts-look-words-hint = Needed only with “Something else”. At most { $most } characters, and no names.
console-contacts-look-why-wrong = Choose why you need the number
console-contacts-look-words-wrong = Write briefly why, in at most { $most } characters
console-contacts-looks = Who has seen the number
console-contacts-look-gone = somebody who is not here any more
console-contacts-sent = Campaigns
console-contacts-sent-campaign = Campaign
console-contacts-sent-when = Sent
console-contacts-sent-status = Status
console-contacts-sent-none = No campaign has gone here.
console-contacts-no-more = When somebody wants no more
console-contacts-stop-what = If somebody says STOP to you, it counts from now on, just as if they had written it themselves. Only they can undo it, by writing START.
console-contacts-stop = Note that they said STOP
console-contacts-erase-what = If somebody wants to be forgotten, the number, what was said and the consent are deleted. You are asked once more.
console-contacts-erase = Forget this person …
console-contacts-erase-head = Forget the contact
console-contacts-erase-gone = This is deleted at once, and cannot be brought back:
console-contacts-erase-gone-address = the number
console-contacts-erase-gone-said = everything written, both ways, also what waits for an answer
console-contacts-erase-gone-consent = consent, language, tags, and who has seen the number
console-contacts-erase-stays = What stays is numbers in the statistics, and a fingerprint of the number, so that no file and no colleague brings it in again.
console-contacts-erase-both = The same number on the other channel is forgotten too.
console-contacts-erase-do = Forget for good
console-contacts-erase-not = No, do not forget

console-said-contacts-stopped = Noted. From now on we send nothing here of our own accord.
console-said-contacts-stopped-before = STOP was noted here already. Nothing has changed.
console-said-contacts-erased = Forgotten.
console-said-contacts-erased-before = They had already been forgotten.
console-said-contacts-asked = The question is on its way to the phone.
console-said-contacts-not-asked = This person was asked before and has not answered yet. We do not ask twice.
console-said-contacts-not-consented = This person has already said yes. Nothing was sent.

console-contacts-waits = Waiting for their answer
console-contacts-waits-say = This is on their phone now, or in a moment. Say: Answer 1 if we may write to you, 2 if not.
console-contacts-waits-then = Only their own answer counts. It shows here when it comes.
console-contacts-add-how = One neutral message goes to their phone. If they answer 1, we may write. That way it is they themselves who have said yes.
console-contacts-add-channel = Where should we write?
console-contacts-add-chat = On WhatsApp only if they have written to us within the last day. On Telegram they write first: show them the bot’s name.
console-contacts-add-off =
    { $channel ->
        [sms] SMS is not switched on here. The question waits until whoever runs the server does so.
       *[whatsapp] WhatsApp is not switched on here. The question waits until whoever runs the server does so.
    }
console-contacts-add-language = Their language
console-contacts-add-go = Send the question
console-contacts-add-channel-wrong = Choose SMS or WhatsApp
console-contacts-add-language-wrong = Choose their language
console-contacts-add-tell = Tell the person
console-contacts-add-tell-message = You get one message now. It does not say who we are.
console-contacts-add-tell-one = Answer 1 if we may write to you now and then. If you do not answer, we do not write.
console-contacts-add-tell-stop = You can stop whenever you like: write STOP. To be forgotten: write DELETE.
console-contacts-add-texts = The message in every language
console-contacts-not-asked =
    { $kind ->
        [forgotten] This person asked to be forgotten. Only they can come back, by writing START.
        [whatsapp] On WhatsApp they have to write to us first. After that we can answer for a day. Try SMS.
        [telegram] On Telegram they have to write to the bot first. Show them its name, then the bot asks by itself.
        [stopped] This person has said STOP. Only they can undo it, by writing START.
        [danger] This person may be in danger and has not said that we may write. Look in the inbox.
        [declined] This person was asked and said no. We do not ask again.
       *[other] Something changed just now, so nothing was sent. Try again.
    }
console-contacts-reason =
    { $kind ->
        [empty] the number is missing
        [chat_id] this is not a chat: write the number Telegram gave when they wrote to us
        [shortened] a spreadsheet has shortened the number: change the column to text, and write it again
        [letters] this is not a number: there are letters in it
        [long] the number has too many digits: one from another country begins with + or 00
        [short] the number has too few digits, or the country code is missing
        [channel] the channel is not sms, whatsapp or telegram
        [language] unknown language: write its code, like en or pt-BR
        [tags] too many tags
        [tag] a tag is not one word of letters, digits, - and _, at most 32
        [unclosed] a quotation mark opens here and never closes: what follows was not read
        [quotes] the quotation marks do not match
        [cells] more cells than the first line has names for
        [repeated] the same number as line { $other }, which counts instead
        [way] without consent: it does not say how it was given
        [date] without consent: the date is missing
        [future] without consent: the date is in the future
        [no_date] without consent: write the date as 2026-01-31 or 31.01.2026
        [forgotten] this person asked to be forgotten
       *[number] this is not a number
    }

console-contacts-import = Bring in from a file
console-contacts-import-how = First we look through the file and say what would happen. Nothing is stored before you say yes.
console-contacts-import-file = File
console-contacts-import-file-hint = A CSV file, at most { $most } MB. From a spreadsheet: save as CSV UTF-8.
console-contacts-import-pasted = Or paste
console-contacts-import-pasted-hint = With the names of the columns in the first line.
console-contacts-import-look = Look through
console-contacts-import-kept = The file is kept sealed until it is brought in, { $minutes } minutes at most. Delete it from your phone or computer afterwards.
console-contacts-import-columns = The columns
console-contacts-import-column =
    { $column ->
        [channel] sms, whatsapp or telegram. Must be there.
        [address] The number, or the chat on Telegram. Must be there.
        [language] The language, like nb or en. Without it no campaign goes there.
        [consent_date] The day they said yes, like 2026-01-31. Without it no campaign goes there.
        [consent_source] How they said yes, in a few words. Without it no campaign goes there.
       *[tags] Tags, with commas between them.
    }
console-contacts-import-never = A file never undoes a STOP, a no, a language that somebody chose themselves, or that somebody is forgotten.
console-contacts-import-reading = Looking through the file.
console-contacts-import-importing = Bringing in.
console-contacts-import-progress = { $done } of { $total }.
console-contacts-import-moves = You can do something else meanwhile. It continues, and you will find it here again.
console-contacts-import-again = See how far it has got
console-contacts-import-stopped = This stopped half-way because the server was restarted. What is done is done, and nobody is brought in twice.
console-contacts-import-on = Go on
console-contacts-import-other = Try another file
console-contacts-import-would = This would happen
console-contacts-import-new = New
console-contacts-import-updated = Known before, updated
console-contacts-import-refused = Lines that cannot be used
console-contacts-import-without-consent =
    { $count ->
        [one] One is without consent: they can ask us, but get no campaign.
       *[other] { $count } are without consent: they can ask us, but get no campaign.
    }
console-contacts-import-without-language =
    { $count ->
        [one] One is without a language: they get no campaign before we know it.
       *[other] { $count } are without a language: they get no campaign before we know it.
    }
console-contacts-import-ignored = Columns not used:
console-contacts-import-do =
    { $count ->
        [one] Bring in one
       *[other] Bring in { $count }
    }
console-contacts-import-not = No, delete the file
console-contacts-import-wait = The file is here for another { $minutes } minutes.
console-contacts-import-nothing = No line can be used. Nothing is stored.
console-contacts-import-done =
    { $count ->
        [one] Done. One was brought in.
       *[other] Done. { $count } were brought in.
    }
console-contacts-import-refused-head =
    { $count ->
        [one] One line was not used
       *[other] { $count } lines were not used
    }
console-contacts-import-notes-head =
    { $count ->
        [one] One line is used, but not as it stands
       *[other] { $count } lines are used, but not as they stand
    }
console-contacts-import-kind =
    { $count ->
        [one] One:
       *[other] { $count }:
    }
console-contacts-import-lines = Line by line
console-contacts-import-line = Line
console-contacts-import-why = Why
console-contacts-import-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
console-contacts-import-over-head = The file is gone
console-contacts-import-over = A file stays here for { $minutes } minutes. Choose it again.
console-contacts-file-none = Choose a file, or paste
console-contacts-file-bad =
    { $kind ->
        [missing] The column { $column } is missing. The first line must have the names of the columns.
        [twice] The column { $column } is there twice. Remove one.
        [utf8] This is not a text file in UTF-8. Save it from the spreadsheet as CSV UTF-8.
       *[empty] The file is empty.
    }
console-contacts-reason-all =
    { $kind ->
        [repeated] the same number further down, which counts instead
       *[other] { console-contacts-reason }
    }
console-said-contacts-import-away = The file is deleted. Nothing was stored.
