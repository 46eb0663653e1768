### state = draft
### What a campaign to those who were sent another one says when its opening times have changed. The staff can rewrite it.

correction-hours =
    สวัสดี เวลาที่เราเคยแจ้งไว้เปลี่ยนแล้ว
    ครั้งต่อไปที่เปิด:
    { $times }

correction-hours-sms =
    สวัสดี เวลาเปลี่ยนแล้ว ตอนนี้:
    { $times }
    0: คุยกับคน 9: ไม่รับอีก
