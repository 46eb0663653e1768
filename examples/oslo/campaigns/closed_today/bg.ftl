### state = draft
### A correction to those who were invited: we are closed today.

message =
    Здравей! Съжаляваме: днес е затворено.
    Можеш да дойдеш друг ден:
    { $clinic_next }

message-sms = Здравей! Съжаляваме, днес е затворено. Ела друг ден. Прати 1: кога е отворено. 0: човек. 9: без съобщения.

reply-1 = Кога е отворено?
