### state = draft
### What a campaign to those who were sent another one says when its opening times have changed. The staff can rewrite it.

correction-hours =
    مرحبا! تغيرت المواعيد التي كتبنا عنها.
    المواعيد القادمة:
    { $times }

correction-hours-sms =
    مرحبا! تغيرت المواعيد. الآن:
    { $times }
    0: شخص. 9: وقف الرسائل
