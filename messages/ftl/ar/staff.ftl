### state = draft
### After danger, what the staff send ready-made, and what the staff group is told.

safe-ask = هل يمكننا أن نكتب لك هنا؟
label-safe-now = نعم، الآن
label-safe-yes = نعم
label-safe-later = لاحقا
label-safe-no = لا تكتبوا لي

safe-now = شكرا. سيكتب لك شخص هنا في أقرب وقت ممكن.
safe-now-later =
    شكرا. لا أحد هنا الآن. أوقات عملنا القادمة: { $staff_next }. عندها سيكتب لك شخص هنا.
    هل أنت في خطر الآن؟ الاتصال على { $police }
    إصابة أو مرض؟ الاتصال على { $ambulance }
safe-now-later-sms =
    شكرا. لا أحد هنا الآن. أوقات عملنا القادمة: { $staff_next }. عندها سيكتب لك شخص هنا.
    خطر الآن؟ الاتصال على { $police }
    إصابة أو مرض: { $ambulance }
safe-later = حسنا. لن نكتب الآن. يمكنك الكتابة لنا هنا في الوقت المناسب لك.
safe-no = حسنا. لن نكتب لك. يمكنك دائما الكتابة لنا هنا.

handoff-lapsed = لا أحد منا في هذه المحادثة الآن. سيعود شخص للكتابة لك. حتى ذلك الوقت يجيب روبوت.
handoff-lapsed-later =
    لا أحد منا هنا الآن. أوقات عملنا القادمة: { $staff_next }. حتى ذلك الوقت يجيب روبوت.
    هل أنت في خطر الآن؟ الاتصال على { $police }
    إصابة أو مرض؟ الاتصال على { $ambulance }
handoff-lapsed-later-sms =
    لا أحد منا هنا الآن. أوقات عملنا القادمة: { $staff_next }. حتى ذلك الوقت يجيب روبوت.
    خطر الآن؟ الاتصال على { $police }
    إصابة أو مرض: { $ambulance }

staff-opener = مرحبا. هل يمكننا أن نتحدث الآن؟
staff-hello = مرحبا. أنا إنسان ولست روبوتا. لقد قرأت رسالتك.
staff-more = هل يمكن أن نعرف أكثر قليلا؟ لا حاجة لذكر اسمك.
staff-language = لا أتكلم لغتك جيدا. من فضلك، جمل قصيرة.
staff-call = هل يمكننا الاتصال بك؟ وما الوقت المناسب لك؟
staff-wait = علي أن أسأل أحدا أولا. ثم سأكتب لك هنا مرة أخرى.
staff-come = يمكنك القدوم إلينا. للعنوان والأوقات: إرسال MENU
staff-bye = شكرا على رسالتك. يمكنك الكتابة لنا من جديد في أي وقت.

chat-notice = شخص ينتظر جوابا.
chat-notice-danger = خطر. شخص يحتاج جوابا منا الآن.
chat-why-asked = طلب التحدث مع إنسان
chat-why-misses = الروبوت لم يفهم
chat-why-media = أرسل صورة أو رسالة صوتية أو مكانا
chat-why-campaign = يريد ما عرضته رسالة منا
chat-why-wish-today = يريد القدوم اليوم
chat-why-wish-this-week = يريد القدوم هذا الأسبوع
chat-why-wish-next-week = يريد القدوم الأسبوع القادم
chat-why-other = لم يستطع الروبوت الجواب
