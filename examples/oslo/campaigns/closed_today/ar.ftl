### state = draft
### A correction to those who were invited: we are closed today.

message =
    مرحبا! نعتذر، المكان مغلق اليوم.
    يمكنك المجيء في يوم آخر. المواعيد القادمة:
    { $clinic_next }

message-sms =
    مرحبا! نعتذر، المكان مغلق اليوم. يمكنك المجيء في يوم آخر.
    إرسال 1: متى نفتح. 0: شخص. 9: وقف الرسائل

reply-1 = متى تفتحون؟
