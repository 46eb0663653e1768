### state = draft
### The lines of numbered lists, and what stands on buttons.

label-clinic-hours = Часы работы
label-clinic-address = Где мы находимся
label-book-nurse = Поговорить с медсестрой
label-book-nurse-sms = Медсестра
label-lawyer-hours = Поговорить с юристом
label-infection-control = Как защититься от инфекций
label-infection-control-sms = Советы о здоровье
label-vaccines = Прививки
label-sti-testing = Анализы на половые инфекции
label-sti-testing-sms = Сдать анализ
label-condoms = Презервативы и смазка
label-condoms-sms = Взять бесплатно
label-violence-help = Если вам делают больно
label-violence-help-sms = Помощь и защита
label-police-rights = Полиция и ваши права
label-police-rights-sms = Ваши права
label-anonymity = Кто видит, что я пишу
label-cost = Сколько это стоит
label-hiv-exposure = После риска ВИЧ
label-hiv-exposure-sms = Срочно после риска
label-emergency-contraception = Экстренная контрацепция
label-emergency-contraception-sms = Таблетка после
label-exploitation = Если вас контролируют
label-exploitation-sms = Давление и долги
label-health-care = Врач без документов
label-vaccination-proof = Справка о прививке
label-about = Чем мы помогаем
label-pregnancy = Беременность?
label-pregnancy-sms = Задержка?
label-shelter = Ночлег, еда
label-mental-health = Когда тяжело
label-who-is-this = Кто это?

label-language = Язык / LANG

label-stop = Больше мне не писать

label-delete-data = Удалить всё обо мне

label-delete = Да, удалите всё

label-wrong-number = Да, не тот номер

label-keep = Нет, ничего не менять

label-human = Поговорить с человеком
label-human-sms = Человек

label-menu = Меню

label-more = Ещё

label-more-languages = ещё

label-yes = Да
label-no = Нет

label-campaign-yes = Да, пожалуйста
label-campaign-later = Не сейчас
label-campaign-no = Нет, спасибо

label-wish-today = Сегодня
label-wish-this-week = На этой неделе
label-wish-next-week = На следующей неделе
