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
    Puedes venir cuando esté abierto. Ahora: { $clinic_now }.
    { $clinic_address }

    O dinos qué prefieres. Una persona te responderá aquí: soy un robot y no puedo prometerte una cita.
    ¿Cuándo quieres venir?

topic-book-nurse-sms =
    Ven cuando esté abierto. Ahora: { $clinic_now }.
    O dinos que prefieres: te respondera una persona. ¿Para cuando?

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

topic-hiv-exposure =
    Esto puede ser urgente, y hay ayuda.
    Hay un medicamento que se llama PEP. Puede parar el VIH antes de que se quede en el cuerpo.
    Hay que empezar antes de 72 horas. Cuanto antes, mejor: hoy mismo.
    Se toma 28 días.

    No esperes a que abramos. Llama ahora al { $doctor } y di: necesito PEP. O ve a urgencias de un hospital.
    ¿Ya pasaron más de 72 horas? Habla con nosotros. Puedes hacerte una prueba.

    Ahora: { $clinic_now }.
    { $clinic_address }

topic-hiv-exposure-sms =
    Hay un medicamento para esto. Se llama PEP. Hay que empezar antes de 72 horas. Cuanto antes, mejor.
    No esperes: llama ahora al { $doctor } y di: PEP. O ve a un hospital.

topic-hiv-exposure-more-sms =
    Se toma 28 dias. ¿Ya pasaron mas de 72 horas? Ven a hablar con nosotros. Puedes hacerte una prueba.
    Ahora: { $clinic_now }. { $clinic_address }

topic-emergency-contraception =
    Hay una pastilla que puedes tomar ahora.
    Se llama pastilla de emergencia o del día después. Puede evitar un embarazo antes de que empiece.
    Algunas sirven hasta 3 días después del sexo, otras hasta 5 días. Cuanto antes, mejor.
    Pregunta en una farmacia, o a una enfermera o un médico.
    El DIU de cobre también sirve, hasta 5 días después, y es lo que mejor funciona. Lo pone un médico o una enfermera.

    ¿No sabes adónde ir? Llama al { $doctor }.

    Ahora: { $clinic_now }.
    { $clinic_address }

topic-emergency-contraception-sms =
    Hay una pastilla que puedes tomar después. Algunas sirven hasta 3 dias después, otras hasta 5. Cuanto antes, mejor.
    Pregunta en una farmacia, o llama al { $doctor }.

topic-emergency-contraception-more-sms =
    También te pueden poner un DIU de cobre, hasta 5 dias después. Es lo que mejor funciona.
    Ahora: { $clinic_now }. { $clinic_address }

topic-exploitation =
    No hiciste nada malo.
    Nadie puede quedarse con tu pasaporte, retenerte ni obligarte a trabajar. Una deuda no cambia eso.
    Puedes recibir ayuda sin contarlo todo.

    Habla con nosotros, o con el abogado: { $lawyer_next }
    Para hablar con alguien sobre violencia: { $violence }. Menos de 18 años: { $child }.
    ¿Estás en peligro ahora? Llama al { $police }.

    Tú decides qué pasa. Primero hablamos contigo.
    ¿Alguien más lee tu teléfono? Borra este chat.

topic-exploitation-sms =
    No hiciste nada malo. Nadie puede quedarse con tus papeles, retenerte ni obligarte. Una deuda no cambia eso.
    ¿Peligro ahora? Llama al { $police }.

topic-exploitation-more-sms =
    Puedes hablar con nosotros, o con el abogado: { $lawyer_next }
    Para hablar con alguien: { $violence }. Menos de 18 años: { $child }.
    Tu decides qué pasa. Primero hablamos contigo.

topic-health-care =
    Aquí te ayudamos sin papeles.
    No necesitas seguro. Es gratis. No hace falta decir tu nombre.
    En enfermería te ayudan, y te dicen a qué médico puedes ir.

    ¿Está cerrado? Llama al { $doctor }.
    ¿Te sientes muy mal o tienes una herida? Llama al { $ambulance }. También puedes llamar sin papeles.
    En otros lugares quizás cobran. Pregúntanos antes, si puede esperar.

    Ahora: { $clinic_now }.
    { $clinic_address }

topic-health-care-sms =
    Puedes hablar con enfermeria sin papeles ni seguro. Es gratis.
    ¿Cerrado? Llama al { $doctor }. Muy mal o con una herida: { $ambulance }, también sin papeles.
    Ahora: { $clinic_now }. { $clinic_address }

topic-vaccination-proof =
    Puedes preguntar aquí, en enfermería.
    Trae lo que tengas: una tarjeta, un papel o una foto.
    Allí te dicen qué certificado puedes tener, y cómo.
    ¿No tienes nada? Ven igual.

    Ahora: { $clinic_now }.
    { $clinic_address }

topic-vaccination-proof-sms =
    En enfermeria te dicen qué certificado puedes tener. Trae lo que tengas: una tarjeta, un papel o una foto. ¿No tienes nada? Ven igual.
    Ahora: { $clinic_now }. { $clinic_address }

topic-about =
    ¡Hola! Somos { $service_name }.
    Puedes hablar con enfermería o con un abogado, hacerte pruebas, y recibir vacunas y condones. O solo conversar.
    Es gratis. No necesitas papeles. No hace falta decir tu nombre.

    Soy un robot. Respondo con textos que escribieron personas.
    Aquí también trabajan personas, pero nadie lee este chat día y noche. ¿Estás en peligro ahora? Llama al { $police }.

topic-about-sms =
    Ayudamos gratis: puedes preguntar en enfermeria o a un abogado, o solo conversar. Sin papeles y sin decir tu nombre.
    Soy un robot. Aqui también trabajan personas, pero no dia y noche. ¿Peligro ahora? Llama al { $police }.

topic-pregnancy =
    Tú decides, y te ayudamos.
    Una prueba lo muestra desde el primer día de retraso de la regla. ¿No sabes el día? Hazte la prueba 3 semanas después del sexo.
    ¿Quieres, no quieres, o todavía no sabes? De todo puedes hablar en enfermería.
    Cuanto antes vengas, más opciones tienes.

    ¿Dolor fuerte o mucha sangre? Llama al { $ambulance }.
    ¿Preguntas cuando está cerrado? Llama al { $doctor }.

    Ahora: { $clinic_now }.
    { $clinic_address }

topic-pregnancy-sms =
    Tu decides, y te ayudamos. Una prueba lo muestra desde el primer dia de retraso. ¿No sabes el dia? Hazte la prueba 3 semanas después.
    Dolor fuerte o mucha sangre: llama al { $ambulance }. Preguntas: { $doctor }.

topic-pregnancy-more-sms =
    Quieras lo que quieras, puedes hablarlo en enfermeria. Cuanto antes vengas, mas opciones tienes.
    Ahora: { $clinic_now }. { $clinic_address }

topic-shelter =
    Podemos ayudarte a encontrar algo.
    Un lugar para dormir, comida, ducha, ropa: ven, o envía 0.
    { $drop_in_address }
    Ahora: { $drop_in_now }.

    ¿Te da miedo volver a casa? Llama al { $violence }. Menos de 18 años: { $child }.
    ¿Estás en peligro ahora? Llama al { $police }.

topic-shelter-sms =
    Podemos ayudarte a encontrar donde dormir, comida, ducha o ropa. Ven: { $drop_in_address }
    Ahora: { $drop_in_now }.
    ¿Miedo de volver a casa? { $violence }. ¿Peligro ahora? { $police }.

topic-mental-health =
    Qué bueno que escribes.
    Muchas personas se sienten así a veces. No tienes que llevarlo a solas.
    ¿Quieres hablar? Envía 0. No hace falta decir tu nombre.

    ¿No hay nadie aquí? Llama al { $doctor }. Menos de 18 años: { $child }.
    ¿Piensas en hacerte daño? Llama ahora al { $ambulance }. Puedes decirlo tal como es.

topic-mental-health-sms =
    Qué bueno que escribes. No tienes que llevarlo a solas. ¿Quieres hablar? Envia 0.
    ¿No hay nadie? Llama al { $doctor }. Menos de 18 años: { $child }.
    ¿Piensas en hacerte daño? Llama ahora al { $ambulance }.
