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

console-passkey-sign-in = Sign in with a passkey
console-passkey-wrong = That passkey is not known here. Sign in with e-mail, password and code, and look at your passkeys under Settings.
console-passkey-failed = It did not work this time. Try again, or use your password.
console-passkey-unlock = Unlock with a passkey
console-settings-passkeys = Passkeys
console-settings-passkeys-why = A passkey lets you in by the finger, face or PIN with which you unlock this device: no password, no code. Nobody can guess it, and it works on this page only.
console-settings-passkeys-impossible = Passkeys need the page to have a name of its own. Whoever runs the server sets it with PUBLIC_URL.
console-settings-passkey-made = added { $day }
console-settings-passkey-used = last used { $ago } ago
console-settings-passkey-unused = not used yet
console-settings-passkey-new = Add a passkey
console-settings-passkey-remove-this = Remove passkey { $number }
console-settings-passkey-remove = Remove the passkey
console-settings-passkey-remove-what = It opens nothing here any more. Your password and your code still do. Delete it on the device too.
console-settings-passkey-instead = Use a passkey instead
console-settings-passkey-cannot = This browser cannot make passkeys here. Everything else works without one.
console-settings-passkey-offer = Your device now asks how you unlock it. Do it within two minutes.
console-settings-passkey-make = Make the passkey
console-settings-passkey-failed = The passkey was not made, or it took longer than two minutes. Try again.
console-settings-passkey-most = You have { $most } passkeys already. Remove one you no longer use.
console-settings-called = What do you call it?
console-settings-called-hint = For example “my phone”. Your device shows it when you sign in, so write nothing that tells where you work.
console-settings-called-wrong = Write a name of at most { $longest } letters
console-settings-continue = Continue
console-said-settings-passkey-added = Your passkey is ready. Next time you can sign in with it.
console-said-settings-passkey-removed = The passkey is removed.
