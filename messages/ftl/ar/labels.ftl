### state = draft
### The lines of numbered lists, and what stands on buttons.

label-clinic-hours = أوقات العمل
label-clinic-address = أين نحن
label-book-nurse = الحديث مع التمريض
label-lawyer-hours = الحديث مع محام
label-infection-control = الوقاية من العدوى
label-infection-control-sms = نصائح صحية
label-vaccines = اللقاحات
label-sti-testing = فحص الصحة الجنسية
label-sti-testing-sms = عمل فحص
label-condoms = الواقي والمزلق
label-condoms-sms = أشياء مجانية
label-violence-help = عندما يؤذيك أحد
label-violence-help-sms = مساعدة وأمان
label-police-rights = الشرطة وحقوقك
label-police-rights-sms = حقوقك
label-anonymity = من يرى ما أكتب
label-cost = كم الثمن؟
label-hiv-exposure = بعد خطر HIV
label-hiv-exposure-sms = مساعدة بعد خطر
label-emergency-contraception = حبة الطوارئ
label-emergency-contraception-sms = حبة لما بعد
label-exploitation = عندما يتحكم بك أحد
label-exploitation-sms = ضغط وديون
label-health-care = طبيب بدون أوراق
label-vaccination-proof = شهادة اللقاح
label-about = ماذا نقدم
label-pregnancy = حمل؟
label-pregnancy-sms = تأخير هذا الشهر؟
label-shelter = مكان للنوم وطعام
label-mental-health = وقت الضيق
label-who-is-this = من أنتم؟

label-language = اللغة / LANG

label-stop = وقف الرسائل

label-delete-data = حذف ما عندكم عني

label-delete = نعم، حذف كل شيء

label-wrong-number = نعم، رقم خطأ

label-keep = لا، بدون تغيير

label-human = الحديث مع شخص
label-human-sms = شخص

label-menu = القائمة

label-more = المزيد

label-more-languages = أخرى

label-yes = نعم
label-no = لا

label-campaign-yes = نعم، من فضلكم
label-campaign-later = ليس الآن
label-campaign-no = لا، شكرا

label-wish-today = اليوم
label-wish-this-week = هذا الأسبوع
label-wish-next-week = الأسبوع القادم
