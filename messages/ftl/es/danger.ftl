### state = draft
### The answer when somebody seems to be in danger, and everything about reaching a person.

danger =
    ¿Estás en peligro ahora? Llama al { $police }.
    ¿Tienes una herida o te sientes muy mal? Llama al { $ambulance }.
    Para hablar con alguien sobre violencia: { $violence }.

    No es tu culpa. Tú decides a quién llamas.
    Una persona de aquí leerá esto lo antes posible.
    ¿Otra persona puede ver tu teléfono? Borra este chat.

danger-sms =
    ¿Peligro ahora? Llama al { $police }.
    ¿Necesitas una ambulancia? { $ambulance }.
    Para hablar con alguien: { $violence }.
    Una persona de aqui leera esto lo antes posible. No es tu culpa.

danger-later =
    ¿Estás en peligro ahora? Llama al { $police }.
    ¿Tienes una herida o te sientes muy mal? Llama al { $ambulance }.
    Para hablar con alguien sobre violencia: { $violence }.

    No es tu culpa. Tú decides a quién llamas.
    Ahora nadie lee este chat. Una persona lo leerá después.
    Próximo horario: { $staff_next }.
    ¿Otra persona puede ver tu teléfono? Borra este chat.

danger-later-sms =
    ¿Peligro ahora? Llama al { $police }.
    ¿Necesitas una ambulancia? { $ambulance }.
    Para hablar con alguien: { $violence }.
    Ahora no hay nadie aqui. Leeremos esto después. Proximo horario: { $staff_next }. No es tu culpa.

human-now =
    OK. Una persona leerá esto y te responderá aquí.
    Puede tardar un poco.
    Escribe tu pregunta, si quieres. No hace falta decir tu nombre.
    ¿Estás en peligro ahora? Llama al { $police }.

human-now-sms = OK. Una persona te respondera aqui. Puede tardar un poco. Escribe tu pregunta, si quieres. ¿Peligro ahora? Llama al { $police }.

human-later =
    OK. Una persona te responderá aquí.
    Ahora no hay nadie. Próximo horario: { $staff_next }.
    Ya puedes escribir tu pregunta, si quieres.
    ¿Estás en peligro ahora? Llama al { $police }. ¿Tienes una herida o te sientes muy mal? Llama al { $ambulance }.

human-later-sms =
    OK. Una persona te respondera aqui. Ahora no hay nadie. Proximo horario: { $staff_next }.
    ¿Peligro ahora? Llama al { $police }. ¿Necesitas una ambulancia? { $ambulance }.

human-waiting = Una persona leerá esto también, y te responderá aquí. Otra cosa: envía MENU

human-waiting-sms = Una persona leera esto también, y te respondera aqui. Otra cosa: envia MENU

media-note =
    Solo puedo leer texto. No he guardado lo que enviaste.
    Guárdalo en tu teléfono, si lo necesitas.

media-note-sms =
    Solo puedo leer texto. No he guardado lo que enviaste.
    Guardalo en tu teléfono, si lo necesitas.

wish-now =
    Gracias. Hemos anotado lo que prefieres.
    Todavía no hay ninguna hora fijada. Una persona te responderá aquí.
    Nuestro horario ahora: { $staff_now }.
wish-now-sms =
    Gracias. Hemos anotado lo que prefieres.
    Todavia no hay ninguna hora fijada. Una persona te respondera aqui.
    Nuestro horario ahora: { $staff_now }.

wish-later =
    Gracias. Hemos anotado lo que prefieres.
    Todavía no hay ninguna hora fijada. Una persona te responderá aquí.
    Ahora no hay nadie. Próximo horario: { $staff_next }.
    ¿Estás en peligro ahora? Llama al { $police }. ¿Tienes una herida o te sientes muy mal? Llama al { $ambulance }.
wish-later-sms =
    Gracias. Hemos anotado lo que prefieres.
    Todavia no hay ninguna hora fijada. Una persona te respondera aqui.
    Ahora no hay nadie. Proximo horario: { $staff_next }.
    ¿Peligro ahora? Llama al { $police }. ¿Necesitas una ambulancia? { $ambulance }.
