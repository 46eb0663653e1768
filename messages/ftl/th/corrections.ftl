### state = draft
### What a campaign to those who were sent another one says when its opening times have changed. The staff can rewrite it.

correction-hours =
    สวัสดี เวลาเปิดที่เราเคยบอกไว้เปลี่ยนแล้ว
    เปิดครั้งต่อไป:
    { $times }

correction-hours-sms =
    สวัสดี เวลาเปิดเปลี่ยนแล้ว ตอนนี้เป็น:
    { $times }
    0: คุยกับคน 9: ไม่รับอีก
