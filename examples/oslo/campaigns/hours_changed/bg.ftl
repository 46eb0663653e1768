### state = draft
### A correction to those who were told times that have changed since.

message =
    Здравей! Часовете, за които ти писахме, са променени.
    Следващите часове:
    { $clinic_next }

message-sms =
    Здравей! Часовете са променени. Сега:
    { $clinic_next }
    0: човек. 9: без съобщения
