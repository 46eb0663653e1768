### state = draft
### A correction to those who were told times that have changed since.

message =
    Здравствуйте! Время, о котором мы писали, изменилось.
    Ближайшее время:
    { $clinic_next }

message-sms =
    Здравствуйте! Время изменилось. Теперь:
    { $clinic_next }
    0: человек. 9: не писать
