### state = draft
### A correction to those who were told times that have changed since.

message =
    สวัสดี เวลาเปิดที่เราเคยบอกไว้เปลี่ยนแล้ว
    เปิดครั้งต่อไป:
    { $clinic_next }

message-sms =
    สวัสดี เวลาเปิดเปลี่ยนแล้ว ตอนนี้เป็น:
    { $clinic_next }
    0: คุยกับคน 9: ไม่รับอีก
