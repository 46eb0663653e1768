### state = draft
### What a campaign to those who were sent another one says when its opening times have changed. The staff can rewrite it.

correction-hours =
    Здравствуйте! Часы работы, о которых мы писали, изменились.
    Ближайшие часы работы:
    { $times }

correction-hours-sms =
    Здравствуйте! Новые часы работы:
    { $times }
    0: человек. 9: не писать
