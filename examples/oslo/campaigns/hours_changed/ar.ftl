### state = draft
### A correction to those who were told times that have changed since.

message =
    مرحبا! تغيرت أوقات العمل التي كتبنا لك عنها.
    الأوقات القادمة:
    { $clinic_next }

message-sms =
    مرحبا! تغيرت أوقات العمل وأصبحت:
    { $clinic_next }
    0: شخص. 9: وقف الرسائل
