### state = draft
### Opening times: small pieces that stand inside other texts, mostly after a colon.

hours-open-until = เปิดถึง { $until }

hours-open-until-weekday = เปิดถึง{ $weekday } { $until }

hours-always = เปิดตลอด 24 ชั่วโมง

hours-opens-today = ปิดอยู่ จะเปิดวันนี้ { $time }

hours-opens-tomorrow = ปิดอยู่ จะเปิดพรุ่งนี้ { $time }

hours-opens-weekday = ปิดอยู่ จะเปิด{ $weekday } { $time }

hours-opens-date = ปิดอยู่ จะเปิด{ $weekday } { $date } { $time }

hours-closed = ปิด

hours-from-until = { $from }-{ $until }

hours-all-day = ทั้งวัน

hours-list = { $before }, { $after }

hours-weekday = { $weekday }: { $times }

hours-date = { $weekday } { $date } { $times }

hours-no-day = ปิดตลอด 7 วันข้างหน้า
