### state = draft
### May we write to somebody first? A free choice, no pressure.

consent-ask =
    ¿Podemos escribirte de vez en cuando con noticias como esta?
    Tú decides. Puedes parar cuando quieras.

consent-ask-sms = ¿Podemos escribirte de vez en cuando? Puedes parar cuando quieras.

consent-yes =
    ¡Gracias! Te escribiremos de vez en cuando.
    Para parar: envía STOP. Para borrar todo sobre ti: envía DELETE.

consent-yes-sms =
    ¡Gracias! Te escribiremos de vez en cuando.
    Para parar: envia STOP. Para borrar todo sobre ti: envia DELETE.

consent-no = OK. Solo te respondemos cuando tú escribes, y no volveremos a preguntar. Siempre puedes escribirnos.

consent-no-sms = OK. Solo te respondemos cuando tu escribes, y no volveremos a preguntar. Siempre puedes escribirnos.

contact-add =
    ¡Hola! Nos dijiste que podemos escribirte aquí. ¿Es así?
    Si no sabes qué es esto, no hace falta responder.

contact-add-sms = ¡Hola! Nos dijiste que podemos escribirte aqui. ¿Es asi? Si no sabes qué es esto, no hace falta responder.

campaign-yes =
    ¡Gracias! Lo anotamos. Una persona te escribirá aquí.
    Puedes cambiar de idea cuando quieras.

campaign-yes-sms =
    ¡Gracias! Lo anotamos. Una persona te escribira aqui.
    Puedes cambiar de idea cuando quieras.

campaign-yes-later =
    ¡Gracias! Lo anotamos. Una persona te escribirá aquí.
    Ahora no hay nadie. Próximo horario: { $staff_next }.
    Puedes cambiar de idea cuando quieras.
    ¿Estás en peligro ahora? Llama al { $police }. ¿Tienes una herida o te sientes muy mal? Llama al { $ambulance }.
campaign-yes-later-sms =
    ¡Gracias! Lo anotamos. Una persona te escribira aqui.
    Ahora no hay nadie. Proximo horario: { $staff_next }.
    Puedes cambiar de idea cuando quieras.
    ¿Peligro ahora? Llama al { $police }. ¿Necesitas una ambulancia? { $ambulance }.

campaign-later = OK. No hay prisa. Puedes escribirnos cuando quieras.

campaign-no = OK, gracias por avisar. Puedes escribirnos cuando quieras.
