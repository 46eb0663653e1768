### state = draft
### After danger, what the staff send ready-made, and what the staff group is told.

safe-ask = ¿Podemos escribirte aquí?
safe-ask-sms = ¿Podemos escribirte aqui?
label-safe-now = Sí, ahora
label-safe-now-sms = Si, ahora
label-safe-yes = Sí
label-safe-yes-sms = Si
label-safe-later = Más tarde
label-safe-later-sms = Mas tarde
label-safe-no = No me escriban

safe-now = Gracias. Una persona te escribirá aquí lo antes posible.
safe-now-sms = Gracias. Una persona te escribira aqui lo antes posible.
safe-now-later =
    Gracias. Ahora no hay nadie. Próximo horario: { $staff_next }. Entonces una persona te escribirá aquí.
    ¿Estás en peligro ahora? Llama al { $police }. ¿Tienes una herida o te sientes muy mal? Llama al { $ambulance }.
safe-now-later-sms =
    Gracias. Ahora no hay nadie. Proximo horario: { $staff_next }. Entonces una persona te escribira aqui.
    ¿Peligro ahora? Llama al { $police }. ¿Necesitas una ambulancia? { $ambulance }.
safe-later = OK. Ahora no te escribimos. Escríbenos aquí cuando puedas.
safe-later-sms = OK. Ahora no te escribimos. Escribenos aqui cuando puedas.
safe-no = OK. No te escribimos. Tú siempre puedes escribirnos aquí.
safe-no-sms = OK. No te escribimos. Tu siempre puedes escribirnos aqui.

handoff-lapsed = Ahora nadie de nosotros está en este chat. Una persona volverá a escribirte. Hasta entonces responde un robot.
handoff-lapsed-sms = Ahora nadie de nosotros esta en este chat. Una persona volvera a escribirte. Hasta entonces responde un robot.
handoff-lapsed-later =
    Ahora nadie de nosotros está en este chat. Próximo horario: { $staff_next }. Hasta entonces responde un robot.
    ¿Estás en peligro ahora? Llama al { $police }. ¿Tienes una herida o te sientes muy mal? Llama al { $ambulance }.
handoff-lapsed-later-sms =
    Ahora nadie de nosotros esta en este chat. Proximo horario: { $staff_next }. Hasta entonces responde un robot.
    ¿Peligro ahora? Llama al { $police }. ¿Necesitas una ambulancia? { $ambulance }.

staff-opener = Hola. ¿Podemos hablar ahora?
staff-hello = Hola. Soy una persona, no un robot. He leído tu mensaje.
staff-hello-sms = Hola. Soy una persona, no un robot. He leido tu mensaje.
staff-more = ¿Puedes contarme un poco más? No hace falta decir tu nombre.
staff-more-sms = ¿Puedes contarme un poco mas? No hace falta decir tu nombre.
staff-language = No hablo bien tu idioma. Escribe frases cortas, por favor.
staff-call = ¿Podemos llamarte? Si quieres, ¿a qué hora?
staff-wait = Primero tengo que preguntar a alguien. Te escribiré aquí otra vez.
staff-wait-sms = Primero tengo que preguntar a alguien. Te escribiré aqui otra vez.
staff-come = Puedes venir a vernos. Para la dirección y el horario, envía MENU.
staff-come-sms = Puedes venir a vernos. Para la direccion y el horario, envia MENU.
staff-bye = Gracias por escribir. Puedes escribirnos otra vez cuando quieras.

chat-notice = Una persona espera respuesta.
chat-notice-danger = PELIGRO. Alguien necesita una respuesta nuestra ahora.
chat-why-asked = Pidió una persona
chat-why-misses = El robot no entendió
chat-why-media = Envió una foto, un audio o un lugar
chat-why-campaign = Quiere lo que ofrecía un mensaje nuestro
chat-why-wish-today = Quiere venir hoy
chat-why-wish-this-week = Quiere venir esta semana
chat-why-wish-next-week = Quiere venir la próxima semana
chat-why-other = El robot no pudo responder
