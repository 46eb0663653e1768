### state = draft
### What a campaign to those who were sent another one says when its opening times have changed. The staff can rewrite it.

correction-hours =
    Здравей! Работното време, за което ти писахме, е променено.
    Следващите дни и часове:
    { $times }

correction-hours-sms =
    Здравей! Работното време е променено. Вече е:
    { $times }
    0: човек. 9: без съобщения
