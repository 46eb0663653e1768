### state = draft
### What a campaign to those who were sent another one says when its opening times have changed. The staff can rewrite it.

correction-hours =
    مرحبا! تغيرت أوقات العمل التي كتبنا لك عنها.
    الأوقات القادمة:
    { $times }

correction-hours-sms =
    مرحبا! تغيرت أوقات العمل وأصبحت:
    { $times }
    0: شخص. 9: وقف الرسائل
