### state = draft
### A correction to those who were told times that have changed since.

message =
    สวัสดี เวลาที่เราเคยแจ้งไว้เปลี่ยนแล้ว
    ครั้งต่อไปที่เปิด:
    { $clinic_next }

message-sms =
    สวัสดี เวลาเปลี่ยนแล้ว ตอนนี้:
    { $clinic_next }
    0: คุยกับคน 9: ไม่รับอีก
