### state = draft
### A correction to those who were told times that have changed since.

message =
    مرحبا! تغيرت المواعيد التي كتبنا عنها.
    المواعيد القادمة:
    { $clinic_next }

message-sms =
    مرحبا! تغيرت المواعيد. الآن:
    { $clinic_next }
    0: شخص. 9: وقف الرسائل
