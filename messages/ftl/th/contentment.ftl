### state = draft
### How was it to write with us? Asked when a person on the staff has seen to somebody.

faces-ask = คุยกับเราเป็นยังไงบ้าง เลือกอีโมจิที่ตรงกับใจได้เลย ไม่ตอบก็ได้
faces-ask-sms = คุยกับเราเป็นยังไงบ้าง ส่งหมายเลข:
faces-thanks = ขอบคุณที่บอกเรา
