### state = draft
### What the bot says about itself: menu, languages, STOP, START, DELETE, a person, and when it does not understand.

menu-head = ¿Qué quieres saber? Elige una opción.

menu-head-sms = Elige un numero:

menu-more-head = Más opciones:

menu-more-head-sms = Mas opciones:

help =
    Soy un robot. Puedo responder algunas preguntas.
    Elige una opción abajo, o escribe con tus palabras.
    Hablar con una persona: envía 0.
    No más mensajes: envía STOP.
    Otro idioma: envía LANG.

help-sms =
    Soy un robot. Respondo algunas preguntas.
    STOP: no mas mensajes. LANG: idioma.

start-welcome =
    ¡Hola! Soy un robot. Puedo responder algunas preguntas.
    No hace falta decir quién eres.
    Tú decides qué preguntas.

start-welcome-sms =
    ¡Hola! Soy un robot. Puedo responder algunas preguntas.
    No hace falta decir quién eres.
    Tu decides qué preguntas.

start-done =
    OK. Ya puedes recibir mensajes otra vez.
    Respondemos cuando nos escribes. Tú decides.
    Para parar de nuevo: envía STOP.

start-done-sms =
    OK. Ya puedes recibir mensajes otra vez.
    Respondemos cuando nos escribes. Tu decides.
    Para parar de nuevo: envia STOP.

start-already = ¡Hola! Aquí puedes escribirnos.

start-already-sms = ¡Hola! Aqui puedes escribirnos.

stop-done =
    OK. Ya no te escribiremos más.
    Todavía puedes preguntarnos aquí. Para volver: envía START.

stop-done-sms = OK. Ya no te escribiremos mas. Para volver: envia START.

stop-ask = ¿Quieres que dejemos de escribirte?

delete-ask = ¿Quieres que borremos todo sobre ti? Tu número, tus mensajes y lo que elegiste.

delete-ask-sms = ¿Quieres que borremos todo sobre ti?

wrong-number-ask = ¿Escribimos a un número equivocado? Podemos borrarlo.

wrong-number-ask-sms = ¿Escribimos a un numero equivocado? Podemos borrarlo.

kept = OK. No ha cambiado nada.

delete-done =
    Listo. Borramos todo sobre ti.
    Ya no tenemos tu número, tus mensajes, tu idioma ni lo que elegiste.
    Solo guardamos cuántas personas preguntaron, nunca quién.
    Y un código secreto, para no escribirte nunca más.
    También puedes borrar este chat en tu teléfono.
    Puedes escribirnos cuando quieras. Entonces te respondemos.

delete-done-sms =
    Listo. Borramos tu numero, tus mensajes y lo que elegiste. Solo guardamos cuantas personas preguntan, y un codigo secreto para no escribirte nunca mas.
    También puedes borrar este chat en tu teléfono.

wrong-number-done = ¡Perdón! Borramos este número. Solo guardamos un código secreto, para no escribirle nunca más.

wrong-number-done-sms = ¡Perdon! Borramos este numero. Solo guardamos un codigo secreto, para no escribirle nunca mas.

language-head = ¿Qué idioma quieres?

language-done = OK. Desde ahora escribo en español.

lang-line = Otros idiomas: envía LANG

lang-line-sms = Otros idiomas: envia LANG

person-line = Hablar con una persona: envía 0. Más: envía MENU

person-line-sms = Hablar con una persona: envia 0. Mas: envia MENU

unsure =
    Perdón, no entendí. Solo soy un robot.
    Prueba con otras palabras, o elige una opción abajo. Una persona: 0.

unsure-sms = Perdon, no entendi. Soy un robot. Elige un numero:

unsure-person =
    Perdón, no sé la respuesta.
    ¿Quieres que una persona te responda aquí? Tú decides.

unsure-person-sms =
    Perdon, no sé la respuesta.
    ¿Quieres que una persona te responda aqui? Tu decides.

digit-old = Ya no sé qué significaba este número. Aquí está la lista otra vez.

digit-old-sms = ¿Cual de estas opciones?

digit-two = ¿Cuál de estas opciones?

digit-two-sms = ¿Cual de estas opciones?

limit =
    Hemos escrito mucho. Ahora hago una pausa corta.
    Escribe otra vez dentro de una hora, si quieres.
    ¿Estás en peligro ahora? Llama al { $police }. ¿Tienes una herida o te sientes muy mal? Llama al { $ambulance }.

limit-sms = Hago una pausa de una hora. Después puedes escribir otra vez. ¿Peligro ahora? Llama al { $police }. ¿Necesitas una ambulancia? Llama al { $ambulance }.
