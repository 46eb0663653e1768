### state = draft
### When one can talk to the lawyer.

message =
    สวัสดี มาคุยกับทนายที่นี่ได้ ฟรี
    ครั้งต่อไป:
    { $lawyer_next }

    อยากเล่าอะไร คุณเลือกเอง

message-sms =
    สวัสดี คุยกับทนายฟรี:
    { $lawyer_next }
    ส่ง 1: ที่ไหน 0: คุยกับคน 9: ไม่รับอีก

reply-1 = ที่ไหน
