### state = draft
### A correction to those who were told times that have changed since.

message =
    Здравей! Работното време, за което ти писахме, е променено.
    Следващите дни и часове:
    { $clinic_next }

message-sms =
    Здравей! Работното време е променено. Вече е:
    { $clinic_next }
    0: човек. 9: без съобщения
