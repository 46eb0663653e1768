### state = draft
### The lines of numbered lists, and what stands on buttons.

label-clinic-hours = เวลาเปิด
label-clinic-address = เราอยู่ที่ไหน
label-book-nurse = คุยกับพยาบาล
label-lawyer-hours = คุยกับทนาย
label-infection-control = ป้องกันการติดเชื้อ
label-infection-control-sms = เรื่องสุขภาพ
label-vaccines = วัคซีน
label-sti-testing = ตรวจสุขภาพทางเพศ
label-sti-testing-sms = ขอตรวจ
label-condoms = ถุงยางและเจลหล่อลื่น
label-condoms-sms = ของแจกฟรี
label-violence-help = เมื่อมีคนทำร้ายคุณ
label-violence-help-sms = ขอความช่วยเหลือ
label-police-rights = ตำรวจและสิทธิของคุณ
label-police-rights-sms = สิทธิของคุณ
label-anonymity = ใครเห็นสิ่งที่เขียน
label-cost = ราคาเท่าไหร่
label-hiv-exposure = หลังเสี่ยงเชื้อ HIV
label-hiv-exposure-sms = เพิ่งเสี่ยงมา
label-emergency-contraception = ยาคุมฉุกเฉิน
label-emergency-contraception-sms = ยากินทีหลัง
label-exploitation = เมื่อมีคนบังคับคุณ
label-exploitation-sms = โดนกดดัน มีหนี้
label-health-care = หาหมอ ไม่มีเอกสาร
label-vaccination-proof = เอกสารรับรองวัคซีน
label-about = เราช่วยอะไรได้
label-pregnancy = ท้องหรือเปล่า
label-pregnancy-sms = เดือนนี้มาช้า
label-shelter = ที่นอน อาหาร
label-mental-health = เวลาใจไม่ดี
label-who-is-this = นี่คือใคร

label-language = เปลี่ยนภาษา / LANG

label-stop = ไม่รับข้อความอีก

label-delete-data = ลบข้อมูลของฉัน

label-delete = ใช่ ลบเลย

label-wrong-number = ใช่ ผิดเบอร์

label-keep = ไม่ ให้เหมือนเดิม

label-human = คุยกับคน

label-menu = เมนู

label-more = เพิ่มเติม

label-more-languages = อื่น ๆ

label-yes = ใช่ ได้เลย
label-no = ไม่

label-campaign-yes = ตกลง ขอบคุณ
label-campaign-later = ยังก่อน
label-campaign-no = ไม่เอา ขอบคุณ

label-wish-today = วันนี้
label-wish-this-week = สัปดาห์นี้
label-wish-next-week = สัปดาห์หน้า
