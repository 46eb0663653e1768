### state = draft
### The lines of numbered lists, and what stands on buttons.

label-clinic-hours = Horario
label-clinic-address = Dónde estamos
label-clinic-address-sms = Donde estamos
label-book-nurse = Hablar con enfermería
label-book-nurse-sms = Hablar con enfermeria
label-lawyer-hours = Hablar con un abogado
label-infection-control = Protegerte de infecciones
label-infection-control-sms = Consejos de salud
label-vaccines = Vacunas
label-sti-testing = Pruebas de salud sexual
label-sti-testing-sms = Hacerte una prueba
label-condoms = Condones y lubricante
label-condoms-sms = Cosas gratis para ti
label-violence-help = Ayuda si alguien te hace daño
label-violence-help-sms = Ayuda y seguridad
label-police-rights = La policía y tus derechos
label-police-rights-sms = Tus derechos
label-anonymity = Quién ve lo que escribo
label-cost = Cuánto cuesta
label-cost-sms = Cuanto cuesta
label-hiv-exposure = Después de un riesgo de VIH
label-hiv-exposure-sms = Ayuda rapida tras un riesgo
label-emergency-contraception = Pastilla de emergencia
label-emergency-contraception-sms = Una pastilla para después
label-exploitation = Si alguien te controla
label-exploitation-sms = Presion y deudas
label-health-care = Médico sin papeles
label-vaccination-proof = Certificado de vacunas
label-about = Qué hacemos
label-pregnancy = ¿Embarazo?
label-pregnancy-sms = ¿Retraso este mes?
label-shelter = Dónde dormir, comida
label-shelter-sms = Donde dormir, comida
label-mental-health = Cuando te sientes mal
label-who-is-this = ¿Quién eres?

label-language = Idioma / LANG

label-stop = No más mensajes
label-stop-sms = No mas mensajes

label-delete-data = Borrar mis datos

label-delete = Sí, borrar todo
label-delete-sms = Si, borrar todo

label-wrong-number = Sí, número equivocado
label-wrong-number-sms = Si, numero equivocado

label-keep = No, no cambiar nada

label-human = Una persona

label-menu = Menú
label-menu-sms = Menu

label-more = Más
label-more-sms = Mas

label-more-languages = más
label-more-languages-sms = mas

label-yes = Sí
label-yes-sms = Si
label-no = No

label-campaign-yes = Sí, por favor
label-campaign-yes-sms = Si, por favor
label-campaign-later = Ahora no
label-campaign-no = No, gracias

label-wish-today = Hoy
label-wish-this-week = Esta semana
label-wish-next-week = La próxima semana
label-wish-next-week-sms = La proxima semana
