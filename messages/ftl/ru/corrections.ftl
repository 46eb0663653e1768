### state = draft
### What a campaign to those who were sent another one says when its opening times have changed. The staff can rewrite it.

correction-hours =
    Здравствуйте! Время, о котором мы писали, изменилось.
    Ближайшее время:
    { $times }

correction-hours-sms =
    Здравствуйте! Время изменилось. Теперь:
    { $times }
    0: человек. 9: не писать
