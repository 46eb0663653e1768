### state = draft
### A correction to those who were told times that have changed since.

message =
    Здравствуйте! Часы работы, о которых мы писали, изменились.
    Ближайшие часы работы:
    { $clinic_next }

message-sms =
    Здравствуйте! Новые часы работы:
    { $clinic_next }
    0: человек. 9: не писать
