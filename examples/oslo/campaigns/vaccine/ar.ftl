### state = draft
### The invitation to a free vaccine. It takes three visits.

message =
    مرحبا! يمكنك أخذ لقاح عندنا. مجانا.
    يحتاج ذلك ثلاث زيارات.
    القرار لك. لا حاجة لذكر السبب.

    الآن: { $clinic_now }

message-sms =
    مرحبا! يمكنك أخذ لقاح مجانا. 3 زيارات. القرار لك.
    إرسال 1: طلب موعد. 2: أوقات العمل. 0: شخص. 9: وقف الرسائل

reply-1 = طلب موعد
reply-2 = أوقات العمل
