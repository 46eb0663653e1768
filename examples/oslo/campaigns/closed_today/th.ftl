### state = draft
### A correction to those who were invited: we are closed today.

message =
    สวัสดี ขอโทษด้วย วันนี้เราปิด
    มาวันอื่นได้ ครั้งต่อไปที่เปิด:
    { $clinic_next }

message-sms = สวัสดี ขอโทษด้วย วันนี้เราปิด มาวันอื่นได้ ส่ง 1: เปิดเมื่อไหร่ 0: คุยกับคน 9: ไม่รับข้อความอีก

reply-1 = เปิดเมื่อไหร่
