### state = draft
### Answers: what the bot answers, in every language, and a box to try.

console-answers = Answers
console-answers-back = ← All answers
console-answers-first = What is most urgent
console-answers-none-wrong = Every answer is valid, was checked within the last year, and exists in every language.
console-answers-outdated = Was valid until { $until }, and is no longer given.
console-answers-outdated-long = This was valid until { $until }. Whoever asks now is told that a person can answer.
console-answers-missing-in = Missing in { $languages }.
console-answers-unchecked = Nobody has checked it since { $on }.
console-answers-drafts =
    { $count ->
        [one] In one language texts are drafts: nobody who speaks it has vouched for them.
       *[other] In { $count } languages texts are drafts: nobody who speaks them has vouched for them.
    }
console-answers-how = The texts are in files. Whoever runs the server corrects them, and sees what is missing with
console-answers-all = All topics
console-answers-topic = Topic
console-answers-checked = Last checked
console-answers-holds = Valid until
console-answers-holds-always = until somebody says otherwise
console-answers-late = too long ago
console-answers-over = expired
console-answers-state =
    { $state ->
        [missing] missing
        [draft] draft
        [changed] changed after review
       *[reviewed] reviewed
    }
console-answers-by = { $by }, { $on }
console-answers-owner = Responsible
console-answers-owner-is =
    { $owner ->
        [coordinator] coordinator
        [nurse] nurse
        [lawyer] lawyer
       *[other] { $owner }
    }
console-answers-mend = Whoever runs the server changes this in
console-answers-sms = On SMS
console-answers-chat = In chat, in { $language }
console-answers-parts =
    { $count ->
        [one] one SMS part
       *[other] { $count } SMS parts
    }
console-answers-characters =
    { $count ->
        [one] one character
       *[other] { $count } characters
    }
console-answers-more = { $number } of { $all }, the next one comes when somebody answers M
console-answers-buttons = Buttons:
console-answers-none-in = The bot has nothing to say about this in this language.

console-answers-try = Try it
console-answers-try-text = Write as somebody who is asking
console-answers-try-text-hint = Spelling mistakes do not matter. Nothing you type here is stored. Even so, do not copy what somebody has written to us.
console-answers-try-text-wrong = Type something, at most { $most } characters
console-answers-try-failed = A text is missing here, so the bot cannot answer. Tell whoever runs the server.
console-answers-try-chosen = The language the person has chosen
console-answers-try-guess = Not chosen: the bot guesses
console-answers-try-channel = Channel
console-answers-try-go = See the answer
console-answers-try-first = The first answer takes a few seconds.
console-answers-try-said = The bot would answer
console-answers-try-silence = Nothing. The bot is silent here.
console-answers-try-why = Why
console-answers-try-how =
    { $how ->
        [danger] It was taken for danger. The numbers come first, and the inbox is told.
        [command] It was taken for a command.
        [word] A word shows what it is about:
        [meaning] It is like what others ask:
        [wish] It may be a wish to stop or be deleted. That is never done without asking first.
        [offered] Not sure enough to answer. The bot asks back.
       *[nothing] Not understood.
    }
console-answers-try-sure = { $share } sure
console-answers-try-menu = It offers:
console-answers-try-language = The language seems to be
console-answers-try-language-none = hard to tell
console-answers-try-danger = Words that may mean danger
console-answers-try-command = Command
console-answers-try-words = Words it knows
console-answers-try-likely = Most likely
console-answers-try-class =
    { $id ->
        [none] something we have no answer to
        [danger] danger now
       *[other] { $id }
    }

console-answers-words = Words the bot did not understand
console-answers-words-what = From short messages, without who wrote them. A word is shown when at least { $enough } people have used it in the same week, for { $weeks } weeks. Numbers, addresses and links are never kept.
console-answers-words-none = None in the last weeks. When people write something the bot does not understand, the words appear here.
console-answers-words-messages = Messages not understood
console-answers-words-language = Language
console-answers-words-week = This week
console-answers-words-month = { $weeks } weeks
console-answers-words-no-language = Language not known
console-answers-words-too-few = No word was used by { $enough } or more in the same week, so none is shown.
console-answers-words-words = Words
console-answers-words-few = fewer than { $enough }
console-answers-words-try = Try: { $words }
console-answers-words-try-go = Try
console-answers-words-then = Is an answer missing? Tell whoever is responsible for the topic. If only the word is missing, whoever runs the server can add it.
