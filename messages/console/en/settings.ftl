### state = draft
### The console's settings: one's own account, people, choices, channels, what is kept, and the log.

console-settings-sections = Settings
console-settings-section =
    { $section ->
        [people] People
        [choices] Choices
        [channels] Channels
        [kept] What is kept
        [log] Log
       *[other] My account
    }
console-settings-save = Save
console-settings-back = Back to my account

console-settings-account = My account
console-settings-name = What colleagues see
console-settings-name-hint = A name or initials, { $longest } letters at most. People who write to the bot never see it.
console-settings-name-wrong = Use letters, digits, spaces, full stops and hyphens, { $longest } at most
console-settings-languages-mine = Languages you can answer in
console-settings-languages-mine-hint = The inbox shows colleagues who reads which language.
console-said-settings-described = Saved.
console-settings-ways-in = How you sign in
console-settings-email-is = Your e-mail address:
console-settings-password-change = Change the password
console-settings-factor-change = Change the second factor
console-settings-factor-why = For a new phone or a new app. The old codes work until you have typed a code from the new one.
console-settings-code-new = A code from the new app
console-settings-password-now = The password you have now
console-settings-prove-hint = So that nobody else can change this on a screen you left open.
console-settings-others-end = When you do this, you are signed out everywhere else.
console-said-settings-password-changed = Your password is changed. You are signed out everywhere else.
console-said-settings-factor-changed = From now on use the codes from the new app. You are signed out everywhere else.
console-settings-visits = Where you are signed in
console-settings-visits-hint = Is there one you do not recognise? Sign it out, then change your password.
console-settings-visit-here = This browser
console-settings-visit-other = Another browser ({ $number })
console-settings-visit-since = since { $moment }
console-settings-visit-seen = last used { $ago } ago
console-settings-visit-locked = locked
console-settings-visit-end = Sign out browser { $number }
console-settings-visits-end = Sign out everywhere but here
console-said-settings-visits-ended = Signed out there.

console-passkey-sign-in = Sign in with a passkey
console-passkey-wrong = That passkey is not known here. Sign in with e-mail, password and code, and look at your passkeys under Settings.
console-passkey-failed = It did not work this time. Try again, or use your password.
console-passkey-unlock = Unlock with a passkey
console-settings-passkeys = Passkeys
console-settings-passkeys-why = A passkey lets you in with the finger, face or PIN you use to unlock this device: no password, no code. Nobody can guess it, and it works on this page only.
console-settings-passkeys-impossible = Passkeys need the page to have a name of its own. Whoever runs the server sets it with PUBLIC_URL.
console-settings-passkey-made = added { $day }
console-settings-passkey-used = last used { $ago } ago
console-settings-passkey-unused = not used yet
console-settings-passkey-new = Add a passkey
console-settings-passkey-remove-this = Remove passkey { $number }
console-settings-passkey-remove = Remove the passkey
console-settings-passkey-remove-what = It no longer opens anything here. Your password and your code still work. Delete it on the device too.
console-settings-passkey-instead = Use a passkey instead
console-settings-passkey-cannot = This browser cannot make passkeys here. Everything else works without one.
console-settings-passkey-offer = Your device now asks how you unlock it. Do it within two minutes.
console-settings-passkey-make = Make the passkey
console-settings-passkey-failed = The passkey was not made, or it took longer than two minutes. Try again.
console-settings-passkey-most = You have { $most } passkeys already. Remove one you no longer use.
console-settings-called = What do you call it?
console-settings-called-hint = For example “my phone”. Your device shows it when you sign in, so write nothing that gives away where you work.
console-settings-called-wrong = Write a name of at most { $longest } letters
console-settings-continue = Continue
console-said-settings-passkey-added = Your passkey is ready. Next time you can sign in with it.
console-said-settings-passkey-removed = The passkey is removed.

console-settings-people = People
console-settings-people-what = Who may sign in here, and what each may do. Open somebody to change their roles, give them a new link, or remove them.
console-settings-people-back = Back to everybody
console-settings-admins-one = Only one person can change people and settings. Give somebody else the role too, for the day that person is away.
console-settings-person-add = Add somebody
console-settings-person-add-go = Add, and show the link
console-settings-person-you = you
console-settings-person-unready = Has not used the link yet
console-settings-person-seen = Last signed in { $ago } ago
console-settings-person-never = Has not signed in yet
console-settings-person-since = Added { $day }
console-settings-roles = What they may do
console-settings-role =
    { $role ->
        [outreach] Outreach
        [coordinator] Coordination
        [admin] Administration
       *[viewer] Statistics
    }
console-settings-role-what =
    { $role ->
        [outreach] Campaigns, inbox, contacts and opening hours
        [coordinator] All of outreach, statistics, and approving campaigns
        [admin] People and settings. Sees no message and no contact
       *[viewer] Statistics only. Small numbers are hidden
    }
console-settings-roles-at-once = It applies at once, also where they are signed in now.
console-settings-roles-save = Save roles
console-said-settings-roles-changed = The roles are changed.
console-said-settings-roles-same = Nothing was changed.
console-settings-person-myself = Your own password, code and passkeys are under
console-settings-person-cannot-in = They cannot get in
console-settings-person-reset-lost = Phone lost or password forgotten
console-settings-person-reset-what = Their password, code and passkeys stop working at once, they are signed out everywhere, and you get a link to give them.
console-settings-person-reset = Reset, and show a new link
console-settings-person-again-what = Is the link lost or older than a day? A new one ends the one before.
console-settings-person-again = Show a new link
console-settings-person-leaves = They have left
console-settings-person-remove = Remove
console-settings-person-remove-head = Remove
console-settings-person-remove-what = They are signed out everywhere at once and cannot sign in again. Their name disappears from the log; what they did stays there. Conversations they had taken go back to the others.
console-settings-person-remove-not = No, keep them
console-said-settings-person-removed = Removed, and signed out everywhere.
console-settings-refused =
    { $why ->
        [email] Write an e-mail address, like kari@example.org
        [known] Somebody has this address already. Open them under People to give them a new link
        [role] Choose at least one
        [yourself] This is you. Somebody else with the role Administration can do it; your own password, code and passkeys are under My account
        [last_admin] Nobody else could change people and settings then. Give somebody else the role Administration first
        [ready] They have used their link. Reset them to give them a new one
       *[gone] This person is no longer here
    }
console-settings-link = The link is ready
console-settings-link-for = With this link they choose a password and add their phone:
console-settings-link-once = You see it only now. It works once, within a day. Whoever has it gets in, so give it in a way that only they see.
console-settings-link-qr = The link as a square code, to scan with their phone
console-settings-link-do = How to give it to them
console-settings-link-do-phone = Are they beside you? Let them scan the square with their phone.
console-settings-link-do-chat = Otherwise copy it into a message that only they read, and ask them to delete it afterwards.
console-settings-link-do-day = Did it run out or get lost? Open them under People and show a new one.
console-settings-link-done = I have given it to them

console-settings-log = Log
console-settings-log-what = Who did what in the last year. It has no messages, numbers or names of the people we write with.
console-settings-log-kind = Show only
console-settings-log-all = Everything
console-settings-log-show = Show
console-settings-log-when = When
console-settings-log-who = Who
console-settings-log-did = What
console-settings-log-gone = somebody who is no longer here
console-settings-log-nobody = by itself, or at the command line
console-settings-log-none = Nothing here. Choose another kind, or everything.
console-settings-deed =
    { $did ->
        [signed_in] signed in
        [refused] could not sign in
        [unlocked] unlocked
        [locked] left quickly
        [signed_out] signed out
        [signed_out_everywhere] signed out everywhere
        [link_made] made a one-time link
        [link_used] chose a password and a second factor
        [added] added somebody
        [removed] removed somebody
        [roles_changed] changed roles
        [chosen] changed a choice in the settings
        [channel_resumed] resumed a channel
        [reset] reset somebody’s password and second factor
        [hours_changed] changed opening hours
        [hours_confirmed] confirmed opening hours
        [asked] asked somebody they met whether we may write
        [stopped] noted STOP for a contact
        [erased] forgot a contact
        [found] searched for a number
        [looked] saw a whole number
        [imported] brought in contacts from a file
        [paused] paused a campaign
        [resumed] resumed a campaign
        [cancelled] cancelled a campaign
        [password_changed] changed their password
        [factor_changed] changed their second factor
        [passkey_added] added a passkey
        [passkey_removed] removed a passkey
        [visits_ended] signed out other browsers
        [drafted] began a campaign
        [tested] tried a campaign on a phone
        [launched] launched a campaign
        [undone] undid a campaign
        [approved] approved a campaign
        [approval_voided] changed a campaign that was approved
       *[other] { $did }
    }

console-settings-choices = Choices
console-settings-choices-what = What you choose here takes effect within seconds, for the bot and for campaigns under way. It applies instead of the file service.toml until you take it back.
console-settings-choice-file = In the file:
console-settings-choice-undo = Use what is in the file
console-settings-choice-wrong =
    { $kind ->
        [number] Write a whole number, 0 or more
        [time] Write a time like 20:00
        [pace] Write a number above 0, and no more than what is allowed
        [twice] Two languages have this place. Give each its own
       *[none] Offer at least one language
    }
console-said-settings-choice-made = Saved. It applies from now on.
console-said-settings-choice-back = What is in the file applies again.
console-said-settings-choice-same = Nothing was changed.
console-settings-approve = A second person
console-settings-approve-what = If a campaign goes to more people than this, it starts only when somebody else with the role Coordination has approved it. Any change of text, recipients or time needs a new approval.
console-settings-approve-above = People. 0 turns it off
console-settings-approve-off = It is off now.
console-settings-approve-few =
    { $count ->
        [0] Nobody can approve yet. It takes two with the role Coordination.
       *[other] Only { $count } can approve. It takes two with the role Coordination.
    }
console-settings-quiet = Quiet hours
console-settings-quiet-what = No campaign is sent in these hours. Answers always are. The same time twice means no quiet hours.
console-settings-quiet-from = From
console-settings-quiet-until = Until
console-settings-paces = Pace
console-settings-paces-what = How much each channel sends in a second, answers and campaigns together. Leave a field empty to send as fast as is allowed.
console-settings-paces-none = No channel is on.
console-settings-pace =
    { $channel ->
        [sms] SMS, parts a second
        [whatsapp] WhatsApp, messages a second
       *[telegram] Telegram, messages a second
    }
console-settings-pace-most = At most { $most }: more is set on the server.
console-settings-languages = Languages
console-settings-languages-what = Number them in the order in which people are offered them. A language without a number is not offered, and whoever used it is answered in one of the others.
console-settings-file = To keep it for good
console-settings-file-what = Whoever runs the server can put these lines into service.toml, in place of those there. Then take the choices back here.

console-settings-channels = Channels
console-settings-channels-what = The ways in which people reach the bot. Channels are turned on and off on the server, where their settings are.
console-settings-workers-none = The part that answers and sends is not running. Nothing is answered or sent. Whoever runs the server starts it with: lykt worker
console-settings-simulated = Every channel that is on leads to the sandbox on this machine. No real person is reached.
console-settings-channel =
    { $channel ->
        [sms] SMS
        [whatsapp] WhatsApp
       *[telegram] Telegram
    }
console-settings-channel-state =
    { $state ->
        [on] on
        [stopped] stopped
       *[off] off
    }
console-settings-channel-why = The provider refused the account:
console-settings-channel-resume-what = Fix it with the provider first. What is waiting is sent once the channel is running again.
console-settings-channel-resume =
    { $channel ->
        [sms] Go on with SMS
        [whatsapp] Go on with WhatsApp
       *[telegram] Go on with Telegram
    }
console-said-settings-channel-resumed = The channel is running again.
console-settings-channel-pace = { $pace } a second; at most { $most } are allowed.
console-settings-channel-missing = To turn it on, these must be set on the server:
console-settings-look = Ask the providers
console-settings-look-what = Are account and number in order, and do their messages find their way to us? Nothing is sent to anybody. It takes a few seconds.
console-settings-look-do = Ask now
console-settings-look-going = Asking …
console-settings-look-when = Asked: { $moment }
console-settings-look-none = No channel is on.
console-said-settings-channels-asked = The providers are being asked.
console-settings-level =
    { $level ->
        [error] To fix:
        [warning] For you to decide:
       *[note] Worth knowing:
    }

console-settings-kept = What is kept
console-settings-kept-what = Everything is in one place, and what could tell who somebody is is sealed: without the keys nobody can read it, not even on a stolen disk.
console-settings-kept-thing = What
console-settings-kept-until = How long
console-settings-kept-addresses = Numbers and chats of people, sealed
console-settings-kept-addresses-until = Until they ask to be forgotten
console-settings-kept-consent = Language, consent, STOP, tags
console-settings-kept-consent-until = Until they ask to be forgotten
console-settings-kept-words = What people write to the bot, sealed
console-settings-kept-words-until = Until it is answered. How far the conversation with the bot has got: { $week } days
console-settings-kept-conversations = What is said while somebody waits for a person, sealed
console-settings-kept-conversations-until = Until the conversation is closed
console-settings-kept-answers = Answers from the bot and from you, sealed
console-settings-kept-answers-until = { $answers } days
console-settings-kept-campaigns = Campaigns: their texts, and what became of each message, without numbers
console-settings-kept-campaigns-until = For good, so that the numbers say the same next year
console-settings-kept-events = What happened, for the statistics: kind, channel, language, topic. No words and no numbers
console-settings-kept-events-until = For good. After somebody is forgotten nothing leads from there to them
console-settings-kept-staff = Staff accounts: e-mail, name, password and keys, sealed
console-settings-kept-staff-until = Until the person is removed
console-settings-kept-log = The log of who did what
console-settings-kept-log-until = { $year } days
console-settings-kept-delete = When somebody is forgotten
console-settings-kept-delete-what = They write DELETE, or you forget them under Contacts. Number, messages, language, consent and tags are gone at once, and from the disk within a day. A fingerprint of the number stays. It leads back to nobody, but keeps a file from bringing them in again.
console-settings-kept-never = Never kept
console-settings-kept-never-what = Pictures and voice messages that people send, locations, names, and messages or numbers in log files or in the address of a page.
console-settings-kept-backups = Backups
console-settings-kept-backups-what = A backup has what was there that day, also about those who have been forgotten since. Keep backups no longer than you need, and apart from the keys.
console-settings-deed-passkey = with a passkey
console-settings-choice =
    { $name ->
        [approve_above] A second person
        [quiet_hours] Quiet hours
        [paces] Pace
       *[languages] Languages
    }
