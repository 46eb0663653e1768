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
console-settings-prove-hint = So that nobody else changes this on a screen you left open.
console-settings-others-end = Everywhere else you are signed out when you do this.
console-said-settings-password-changed = Your password is changed. You are signed out everywhere else.
console-said-settings-factor-changed = From now on the codes of the new app count. You are signed out everywhere else.
console-settings-visits = Where you are signed in
console-settings-visits-hint = Do you not know one of them? Sign it out, then change your password.
console-settings-visit-here = This browser
console-settings-visit-other = Another browser ({ $number })
console-settings-visit-since = since { $moment }
console-settings-visit-seen = last used { $ago } ago
console-settings-visit-locked = locked
console-settings-visit-end = Sign out browser { $number }
console-settings-visits-end = Sign out everywhere but here
console-said-settings-visits-ended = Signed out there.
