### state = draft
### Campaigns in the console: all of them, one as it goes, and what stops it.

console-campaigns-new = New campaign
console-campaigns-all = All campaigns
console-campaigns-unnamed = Without a name
console-campaigns-empty = No campaigns yet. Start with one of the examples: everything is a draft until you send it.
console-campaigns-no-more = There are no older ones.
console-campaigns-made = Begun { $day }. Not sent to anybody.
console-campaigns-starts = Starts { $moment }.
console-campaigns-starts-in =
    { $seconds ->
        [0] Starts now.
        [one] Starts { $moment }, in 1 second.
       *[other] Starts { $moment }, in { $seconds } seconds.
    }
console-campaigns-undo-why = Until then you can undo it, and nobody gets anything.
console-campaigns-never-started = It was never started. Nobody got it.
console-campaigns-launched = started { $moment }
console-campaigns-sent-to =
    { $whole ->
        [0] Nobody is to get it.
        [one] { $count } of 1 message handed over.
       *[other] { $count } of { $whole } messages handed over.
    }
console-campaigns-waiting =
    { $count ->
        [0] Nobody is waiting for it.
        [one] One person is waiting for it.
       *[other] { $count } are waiting for it.
    }
console-campaigns-done-share = { $share } done
console-campaigns-counting = We are still counting who gets it. The numbers below go up for a moment.
console-campaigns-progress-head = How far it has got
console-campaigns-send-by = What has not gone out by { $moment } is not sent.
console-campaigns-deed =
    { $deed ->
        [undo] Undo: do not send
        [pause] Pause
        [resume] Resume
       *[cancel] Cancel …
    }

console-campaigns-paused-head = Paused
console-campaigns-paused-hand = Somebody on the staff paused it.
console-campaigns-paused-failures = It paused itself: more than five of fifty messages in a row failed. Below you see what went wrong and what you can do. If you resume, the count starts again.
console-campaigns-paused-stops = It paused itself: more than three of fifty people in a row said STOP. Read the message again as if you were the one who got it. Is it right for these people, and is this the right time? If you resume, the count starts again.
console-campaigns-paused-hours = The opening hours it shows were changed: { $point ->
        [clinic] clinic
        [lawyer] lawyer
        [drop_in] drop-in
       *[other] { $point }
    }. If you resume, the rest get the new hours.
console-campaigns-paused-what =
    { $begun ->
        [no] It has not started, and nobody has got it. If you resume, it starts at the planned time, or at once if that has passed.
       *[yes]
        { $count ->
            [0] Nobody is waiting for it any more.
            [one] One person has not got it yet and is waiting.
           *[other] { $count } people have not got it yet and are waiting.
        }
    }

console-said-campaigns-paused =
    Paused. { $handed ->
        [0] Nothing was handed over
        [one] One message was already handed over
       *[other] { $handed } messages were already handed over
    }, { $waiting ->
        [0] nobody is waiting.
        [one] one is waiting.
       *[other] { $waiting } are waiting.
    }
console-said-campaigns-resumed =
    It goes on. { $handed ->
        [0] Nothing was handed over before
        [one] One message was handed over before
       *[other] { $handed } messages were handed over before
    }, { $waiting ->
        [0] none are left.
        [one] one is left.
       *[other] { $waiting } are left.
    }
console-said-campaigns-resumed-waiting = It goes on, and starts at the planned time.
console-said-campaigns-cancelled =
    { $handed ->
        [0] Cancelled. Nobody gets it.
        [one] Cancelled. One message was already handed over and cannot be called back. Nobody else gets it.
       *[other] Cancelled. { $handed } messages were already handed over and cannot be called back. Nobody else gets it.
    }
console-said-campaigns-not-now =
    { $state ->
        [finished] That is not possible any more: everything has been sent.
        [cancelled] That is not possible any more: it was cancelled.
        [running] It is running.
        [paused] It is paused.
        [scheduled] It has not started yet.
       *[other] It is a draft.
    }

console-campaigns-cancel-head = Cancel this campaign?
console-campaigns-cancel-handed =
    { $count ->
        [0] Nothing has been handed over yet.
        [one] One message was handed over. It cannot be called back.
       *[other] { $count } messages were handed over. They cannot be called back.
    }
console-campaigns-cancel-waiting =
    { $count ->
        [0] Nobody is waiting for it.
        [one] One person is waiting for it and will never get it.
       *[other] { $count } people are waiting for it and will never get it.
    }
console-campaigns-cancel-before = It has not started. Nobody has got it, and nobody will.
console-campaigns-cancel-for-good = A cancelled campaign cannot go on. If you only want it to wait, pause it.
console-campaigns-cancel-yes = Yes, cancel it
console-campaigns-cancel-no = No, go back

console-campaigns-came = How it went
console-campaigns-nothing-yet = Nothing yet.
console-campaigns-status = Status
console-campaigns-language = Language
console-campaigns-channel =
    { $channel ->
        [sms] SMS
        [whatsapp] WhatsApp
        [telegram] Telegram
       *[other] { $channel }
    }
console-campaigns-status-means =
    { $status ->
        [accepted] The provider has taken it. We learn later whether it arrived.
        [sent] On its way to the phone. Some operators never say more than this, and Telegram never does.
        [suppressed] Not sent, or refused: they have said STOP, blocked us, or are in danger.
        [expired] It was not sent before it was too late.
        [uncertain] The connection broke while it was being handed over. We look for it in the provider’s list, and never send it again.
       *[unknown] Nobody can say whether it went out. It is not sent again, so that nobody gets it twice.
    }

console-campaigns-left-out = Who was left out
console-campaigns-left-out-none = Nobody was left out.

console-campaigns-replies = Replies and STOP
console-campaigns-replied =
    { $count ->
        [0] Nobody has answered yet.
        [one] One person has answered.
       *[other] { $count } people have answered.
    }
console-campaigns-stopped =
    { $count ->
        [0] Nobody said STOP.
        [one] One said STOP.
       *[other] { $count } said STOP.
    }
console-campaigns-replied-all = People who answered
console-campaigns-choice-person = A person
console-campaigns-answer-share = { $share } of what was handed over
console-campaigns-answer =
    { $what ->
        [word] Something else
        [stop] STOP
       *[other] { $what }
    }
console-campaigns-replies-how = Each person counts once under each answer, so one person may be under several. What people wrote is only in the inbox, while they wait for an answer.

console-campaigns-failed = What failed
console-campaigns-failed-none = Nothing has failed.
console-campaigns-failed-count =
    { $count ->
        [one] one message on { $channel }
       *[other] { $count } messages on { $channel }
    }
console-campaigns-failed-codes = Code: { $codes }
console-campaigns-failed-why =
    { $kind ->
        [off] The phone was off or out of reach
        [number] The number is wrong or not in use
        [landline] A landline, or an operator that cannot be reached
        [spam] Taken for spam by the operator
        [stopped] They have blocked us, or said STOP to the sender
        [operator] The operator could not deliver it, and does not say why
        [late] It could not be delivered in time
        [held] WhatsApp held it back
        [absent] Not on WhatsApp
        [window] WhatsApp takes only approved templates here
        [template] The WhatsApp template is missing or wrong
        [content] The message itself was refused
        [country] Our sender cannot reach this country
        [sender] Our sender may not send this
        [chat] Telegram refused it: most often the chat is gone
        [account] Our account with the provider is refused
        [ours] Our own fault: a key, a text or a picture is missing
        [none] No reason was given
       *[other] The provider’s code { $codes }
    }
console-campaigns-failed-mend =
    { $kind ->
        [off] Nothing is wrong with the campaign. They may be reached another day.
        [number] Look at these contacts when you next meet them: the number may be mistyped or given up.
        [landline] They need a mobile number to be reached.
        [spam] Use fewer links and capitals, and say who you are. If it goes on, tell whoever runs the server.
        [stopped] Nothing to do. They get nothing more until they write themselves.
        [operator] Nothing to fix here. If there are many, try again another day.
        [late] Nothing to fix here. They may be reached another day.
        [held] Nothing can be done about it. Those with SMS can be reached there.
        [absent] Reach them by SMS.
        [window] Have a template approved in this language. Whoever runs the server knows how.
        [template] Tell whoever runs the server: the template must be fixed before you send again.
        [content] Change the message before you send it again.
        [country] Tell whoever runs the server: it may have to be switched on at the provider.
        [sender] Tell whoever runs the server: the sender must be registered.
        [chat] They are reached again when they write to the bot.
        [account] Tell whoever runs the server at once: nothing goes out on this channel.
        [ours] Tell whoever runs the server: “lykt check” shows what is missing.
        [none] If there are many, tell whoever runs the server.
       *[other] Ask whoever runs the server what the code means.
    }

console-campaigns-who = Who did what
console-campaigns-who-did =
    { $did ->
        [made] Written by
        [launched] Launched by
       *[approved] Approved by
    }
console-campaigns-who-when = Begun
console-campaigns-who-gone = Somebody who no longer works here
console-campaigns-who-reason = Why it was sent with texts that are still drafts
console-campaigns-correct = Write a correction
console-campaigns-correct-hint = A correction goes to those who were sent this one, and to nobody else.
console-campaigns-correction-of = Correction: { $name }
