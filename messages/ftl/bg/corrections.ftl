### state = draft
### What a campaign to those who were sent another one says when its opening times have changed. The staff can rewrite it.

correction-hours =
    Здравей! Часовете, за които ти писахме, са променени.
    Следващите часове:
    { $times }

correction-hours-sms =
    Здравей! Часовете са променени. Сега:
    { $times }
    0: човек. 9: без съобщения
