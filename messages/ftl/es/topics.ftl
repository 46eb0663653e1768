### state = draft
### One answer per topic. `topic-…` is for chat, `topic-…-sms` for SMS.

topic-clinic-hours =
    Ahora: { $clinic_now }.

    Los próximos 7 días en la clínica:
    { $clinic_week }

topic-clinic-hours-sms =
    Ahora: { $clinic_now }.
    { $clinic_week }

topic-clinic-address =
    Así llegas:
    { $clinic_address }
    { $clinic_directions }

    Ahora: { $clinic_now }.

topic-clinic-address-sms =
    { $clinic_address }
    { $clinic_directions }
    Ahora: { $clinic_now }.

topic-book-nurse =
    ¿Qué día puedes venir?
    Primero envía 0. Después envía el día. Una persona te responderá aquí.
    Soy un robot y no puedo prometerte una cita.

    O ven cuando esté abierto. Ahora: { $clinic_now }.
    { $clinic_address }

topic-book-nurse-sms =
    ¿Qué dia puedes venir? Primero envia 0. Después envia el dia. Una persona te respondera.
    O ven cuando esté abierto. Ahora: { $clinic_now }.

topic-lawyer-hours =
    Los próximos horarios:
    { $lawyer_next }
    { $lawyer_address }

    El abogado te ayuda gratis.
    Lo que dices queda entre tú y el abogado. Tú decides qué cuentas.

topic-lawyer-hours-sms =
    Los proximos horarios: { $lawyer_next }
    { $lawyer_address }
    Es gratis. Tu decides qué cuentas.

topic-infection-control =
    Esto ayuda:
    Lávate las manos muchas veces al día, con jabón.
    ¿Te sientes mal o tienes fiebre? Descansa. Si puedes, no estés cerca de otras personas.

    ¿Te sientes muy mal ahora? Llama al { $ambulance }.
    ¿Preguntas sobre tu salud? Llama al { $doctor }, o pregunta en enfermería.

    Ahora: { $clinic_now }.

topic-infection-control-sms =
    Lavate las manos muchas veces, con jabon. ¿Te sientes mal? Descansa, si puedes.
    Preguntas: llama al { $doctor }. Emergencia: { $ambulance }.

topic-vaccines =
    Puedes preguntar aquí, en enfermería.
    Allí te dicen qué vacunas hay para ti, y para qué sirven.
    Tú decides. Puedes pensarlo y volver otro día.

    Ahora: { $clinic_now }.
    { $clinic_address }

topic-vaccines-sms =
    Ahora: { $clinic_now }. { $clinic_address }
    En enfermeria te dicen qué vacunas hay para ti. Tu decides.

topic-sti-testing =
    Sí, puedes hacerlo aquí. Es gratis.
    Muchas infecciones no se ven ni se sienten. Una prueba las muestra.
    La mayoría tiene tratamiento.
    Tú decides qué pruebas te haces. Nadie pregunta por qué.

    Ahora: { $clinic_now }.
    { $clinic_address }

topic-sti-testing-sms =
    Si, puedes hacerte una prueba aqui. Es gratis. Nadie pregunta por qué. Tu decides.
    Ahora: { $clinic_now }. { $clinic_address }

topic-condoms =
    Sí, aquí te los damos. Es gratis.
    Condones y lubricante: llévate lo que necesites.

    ¿Se rompió un condón? Habla con enfermería o con un médico lo antes posible.
    Hay ayuda que solo funciona en las primeras horas o días. Llama al { $doctor }.

    Ahora: { $clinic_now }.
    { $clinic_address }

topic-condoms-sms =
    Si, aqui te los damos gratis. Llévate lo que necesites.
    ¿Algo salio mal? No esperes, llama al { $doctor }.
    Ahora: { $clinic_now }. { $clinic_address }

topic-violence-help =
    Estamos contigo.
    No es tu culpa.
    Para hablar con alguien sobre violencia: { $violence }.
    Si tienes menos de 18 años: { $child }.
    ¿Estás en peligro ahora? Llama al { $police }. ¿Tienes una herida? Llama al { $ambulance }.

    Podemos ayudarte a encontrar un lugar seguro, un médico o un abogado.
    Tú decides qué pasa. Primero hablamos contigo.

topic-violence-help-sms =
    Estamos contigo. No es tu culpa. Para hablar con alguien: { $violence }. Menos de 18 años: { $child }.
    ¿Peligro ahora? Llama al { $police }. Tu decides qué pasa.

topic-police-rights =
    Puedes preguntar esto a nuestro abogado.
    Para algunas personas, ir a la policía tiene riesgos.
    Habla antes con nosotros o con el abogado, si quieres.
    El abogado: { $lawyer_next }

    ¿Estás en peligro ahora? Llama al { $police }.

topic-police-rights-sms =
    Puedes preguntar antes a nuestro abogado, si quieres. Tu decides.
    Los proximos horarios: { $lawyer_next }
    ¿Peligro ahora? Llama al { $police }.

topic-anonymity =
    No hace falta decir tu nombre. No lo preguntamos.
    Guardamos tu número bajo llave. Solo lo usamos para escribirte.
    Las personas que trabajan aquí pueden leer tus mensajes. No los mostramos a nadie más.

    Pero: tu compañía de teléfono o la aplicación puede ver que nos escribes. Quizás también puede leerlo.
    ¿Otra persona usa tu teléfono? Borra este chat.
    Si envías DELETE, borramos tu número y tus mensajes.

topic-anonymity-sms =
    No hace falta decir tu nombre. Guardamos tu numero bajo llave, solo para escribirte.
    Tu compañia de teléfono puede ver que nos escribes, y quizas leerlo.
    Si envias DELETE, borramos tu numero y tus mensajes.

topic-cost =
    Es gratis.
    Con nosotros no necesitas papeles ni seguro.
    No hace falta decir tu nombre.

topic-cost-sms = Es gratis. Con nosotros no necesitas papeles ni seguro. No hace falta decir tu nombre.

topic-human =
    Envía 0. Una persona te responderá aquí.
    Próximo horario: { $staff_next }.

topic-human-sms =
    Envia 0. Una persona te respondera aqui.
    Proximo horario: { $staff_next }.

topic-language = Envía LANG y elige tu idioma.

topic-language-sms = Envia LANG y elige tu idioma.

topic-stop =
    Envía STOP. Ya no te escribiremos más.
    Todavía puedes preguntarnos aquí.

topic-stop-sms = Envia STOP. Ya no te escribiremos mas.

topic-delete-data =
    Envía DELETE. Borraremos tu número, tus mensajes y lo que elegiste.
    Solo guardamos cuántas personas preguntaron, nunca quién.
    Y un código secreto, para no escribirte nunca más.

topic-delete-data-sms = Envia DELETE. Borraremos tu numero, tus mensajes y lo que elegiste. Solo guardamos cuantas personas preguntan, y un codigo secreto para no escribirte nunca mas.

topic-who-is-this =
    ¡Hola! Somos { $service_name }.
    Damos ayuda de salud y consejos gratis. No hace falta decir tu nombre.
    Soy un robot. Aquí también trabajan personas.

    ¿Número equivocado? Envía NÚMERO EQUIVOCADO y lo borramos.
    No más mensajes: envía STOP.

topic-who-is-this-sms =
    ¡Hola! Respondemos preguntas por SMS. Solo escribimos a quien nos escribio o nos dio este numero.
    ¿No es para ti? Envia NUMERO EQUIVOCADO y lo borramos.

hours-unsure = Nadie ha revisado estos horarios últimamente. Pregúntanos antes de venir: envía 0.

hours-unsure-sms = Nadie ha revisado estas horas hace tiempo. Antes de venir, escribe 0.

topic-outdated = Este consejo ya es viejo. Una persona te dice qué vale ahora: envía 0.
topic-outdated-sms = Este consejo ya es viejo. Una persona te dice qué vale ahora: envia 0.

part-line = Más: envía M ({ $part }/{ $parts }). Una persona: envía 0
part-line-sms = Mas: envia M ({ $part }/{ $parts }). Una persona: envia 0
