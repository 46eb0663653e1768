### state = draft
### The console: what the staff read. Only in Norwegian and English.

# The window's title, on every page: it must tell nothing to whoever looks at the history.
console-title = Overview
console-skip = Skip to the content
console-exit = Leave quickly
console-to-start = To the start page
console-start = Start

console-rooms = Pages
console-room =
    { $room ->
        [inbox] Inbox
        [campaigns] Campaigns
        [hours] Hours
        [answers] Answers
        [contacts] Contacts
        [statistics] Statistics
        [settings] Settings
       *[other] Start
    }
console-pages = More pages
console-page-earlier = ← Back
console-page-later = More →
console-unsent = You were away, and the page locked itself before this was sent. What you had written is back in its fields. Check it, then send it.
console-unsent-show = What you had written

console-sign-in = Sign in
console-sign-in-wrong = E-mail, password and code do not match. Check them. If the code has been used already, wait for the next one.
console-sign-in-help = Lost your phone or forgotten your password? A colleague with the role Administration can give you a new link.
console-sign-out = Sign out
console-sign-out-everywhere = Sign out everywhere
console-email = E-mail
console-email-hint = Only for signing in. Nothing is sent to it.
console-password = Password
console-password-new = New password
console-password-again = The same password again
console-password-hint = At least { $shortest } characters. A few words that only you would put together are easy to remember and hard to guess.
console-code = Code
console-code-hint = Six digits from the app on your phone
console-too-many-head = Busy just now
console-too-many = Too many people are trying to sign in at once. Wait a minute and try again.

console-locked = Locked
console-locked-why = The page locked itself because nothing happened for a while. Type your password to come back to where you were.
console-locked-wrong = The password is not right. Try again.
console-said-unlocked = You are back.
console-unlock = Unlock

console-welcome = Welcome
console-welcome-password = 1. Choose a password
console-welcome-factor = 2. Add your phone
console-welcome-factor-how = Open an authenticator app on your phone and scan the picture. From then on the app shows a new code every half minute.
console-welcome-done = Done
console-qr = A square code for your authenticator app. The same code is below as letters.
console-qr-without = If you cannot scan it, type this into the app:
console-mend =
    { $count ->
        [one] One thing to fix
       *[other] { $count } things to fix
    }
console-mend-email = Write an e-mail address, like kari@example.org
console-mend-password = Choose a password of { $shortest } characters or more
console-mend-again = The two passwords are not the same
console-mend-code = The code is not right. Wait for the next one and type that
console-link-over-head = This link does not work
console-link-over = It works once, and for a day. A colleague with the role Administration, or whoever runs the server, can give you a new one.

console-refused-400-head = That did not work
console-refused-400 = The page did not understand what it was sent. Go back and try again.
console-refused-403-head = You do not have access to this
console-refused-403 = Your role does not give access to this, or the form was too old. Go to the start page and try from there.
console-refused-404-head = Nothing here
console-refused-404 = This page does not exist. Go to the start page and look from there.
console-refused-413-head = Too large
console-refused-413 = What you sent is larger than the page takes. Split it in two and send each part by itself.
console-refused-421-head = Another address
console-refused-421 = The page cannot be opened at this address. Use the address you were given.

console-waiting = People waiting
console-waiting-count =
    { $count ->
        [0] Nobody is waiting for a person.
        [one] One is waiting for a person.
       *[other] { $count } are waiting for a person.
    }
console-waiting-danger =
    { $count ->
        [one] One of them is in danger.
       *[other] { $count } of them are in danger.
    }
console-hours = What the bot says about today
console-hours-today = Today: { $times }
console-hours-not-read = These hours cannot be read. Look at them and write them again.
console-point =
    { $point ->
        [clinic] Clinic
        [lawyer] Lawyer
        [drop_in] Drop-in
       *[other] { $point }
    }
console-state =
    { $state ->
        [draft] draft
        [scheduled] scheduled
        [running] running
        [paused] paused
        [cancelled] cancelled
        [finished] finished
       *[other] { $state }
    }
console-audience =
    { $count ->
        [one] One person in the audience.
       *[other] { $count } people in the audience.
    }
console-left-out-why =
    { $reason ->
        [no_consent] no consent
        [opted_out] said STOP
        [no_translation] no text in their language
        [no_template] no approved template
        [danger] in danger
        [in_conversation] talking to a person now
        [duplicate] gets it on another channel
        [erased] forgotten
       *[other] { $reason }
    } { $count }
console-by =
    { $by ->
        [channel] By channel
       *[language] By language
    }
console-status =
    { $status ->
        [pending] waiting
        [sending] on its way
        [accepted] accepted
        [sent] sent
        [delivered] delivered
        [read] read
        [undelivered] not delivered
        [failed] failed
        [suppressed] held back
        [expired] too late
        [cancelled] cancelled
        [uncertain] not sure yet
        [unknown] not known
       *[other] { $status }
    }
console-all = All
console-number = { $number }
console-unknowable = – cannot be known: Telegram never says whether a message arrived.
