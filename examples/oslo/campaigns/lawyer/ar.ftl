### state = draft
### When one can talk to the lawyer.

message =
    مرحبا! يمكنك الحديث مع محام هنا. مجانا.
    المواعيد القادمة:
    { $lawyer_next }

    لا حاجة لقول كل شيء. القرار لك.

message-sms =
    مرحبا! محام مجانا:
    { $lawyer_next }
    إرسال 1: أين. 0: شخص. 9: وقف الرسائل

reply-1 = أين؟
