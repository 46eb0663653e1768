### state = draft
### How was it to write with us? Asked when a person on the staff has seen to somebody.

faces-ask = คุยกับเราเป็นอย่างไรบ้าง เลือกหน้าไหนก็ได้ ไม่ตอบก็ได้
faces-ask-sms = คุยกับเราเป็นอย่างไรบ้าง ส่งตัวเลข
faces-thanks = ขอบคุณที่บอกเรา
