### state = draft
### One answer per topic. `topic-…` is for chat, `topic-…-sms` for SMS.

topic-clinic-hours =
    Agora: { $clinic_now }.

    Os próximos 7 dias na clínica:
    { $clinic_week }

topic-clinic-hours-sms =
    Agora: { $clinic_now }.
    { $clinic_week }

topic-clinic-address =
    Veja como chegar:
    { $clinic_address }
    { $clinic_directions }

    Agora: { $clinic_now }.

topic-clinic-address-sms =
    { $clinic_address }
    { $clinic_directions }
    Agora: { $clinic_now }.

topic-book-nurse =
    Você pode vir quando estiver aberto. Agora: { $clinic_now }.
    { $clinic_address }

    Ou diga quando prefere. Uma pessoa vai responder aqui: eu sou um robô e não posso prometer um horário.
    Quando você quer vir?

topic-book-nurse-sms =
    Venha quando estiver aberto. Agora: { $clinic_now }.
    Ou diga quando prefere: uma pessoa vai responder. Quando voce quer vir?

topic-lawyer-hours =
    Os próximos horários:
    { $lawyer_next }
    { $lawyer_address }

    O advogado ajuda você de graça.
    O que você diz fica entre você e o advogado. Você decide o que contar.

topic-lawyer-hours-sms =
    Os proximos horarios: { $lawyer_next }
    { $lawyer_address }
    É de graca. Voce decide o que contar.

topic-infection-control =
    Isto ajuda:
    Lave as mãos muitas vezes, com sabão.
    Está passando mal ou com febre? Descanse. Se puder, não fique perto de outras pessoas.

    Está passando muito mal agora? Ligue { $ambulance }.
    Dúvidas sobre a sua saúde? Ligue { $doctor }, ou pergunte para a enfermagem.

    Agora: { $clinic_now }.

topic-infection-control-sms =
    Lave as maos muitas vezes, com sabao. Nao esta bem? Descanse, se puder.
    Duvidas: ligue { $doctor }. Emergencia: { $ambulance }.

topic-vaccines =
    Você pode perguntar aqui para a enfermagem.
    Lá você fica sabendo quais vacinas existem para você, e para que servem.
    Você decide. Pode pensar e voltar outro dia.

    Agora: { $clinic_now }.
    { $clinic_address }

topic-vaccines-sms =
    Agora: { $clinic_now }. { $clinic_address }
    A enfermagem diz quais vacinas existem para voce. Voce decide.

topic-sti-testing =
    Sim, você pode fazer aqui. É de graça.
    Muitas infecções a gente não vê nem sente. O teste mostra.
    A maioria tem tratamento.
    Você decide quais testes fazer. Ninguém pergunta por quê.

    Agora: { $clinic_now }.
    { $clinic_address }

topic-sti-testing-sms =
    Sim, voce pode fazer um teste aqui. É de graca. Ninguém pergunta por que. Voce decide.
    Agora: { $clinic_now }. { $clinic_address }

topic-condoms =
    Sim, tem aqui. É de graça.
    Camisinha e lubrificante: leve o quanto precisar.

    A camisinha estourou? Fale com a enfermagem ou com um médico o mais rápido possível.
    Existe ajuda que só funciona nas primeiras horas ou dias. Ligue { $doctor }.

    Agora: { $clinic_now }.
    { $clinic_address }

topic-condoms-sms =
    Sim, tem aqui, de graca. Leve o quanto precisar.
    Deu algo errado? Nao espere, ligue { $doctor }.
    Agora: { $clinic_now }. { $clinic_address }

topic-violence-help =
    Estamos com você.
    A culpa não é sua.
    Para falar com alguém sobre violência: { $violence }.
    Menos de 18 anos: { $child }.
    Em perigo agora? Ligue { $police }. Se machucou? Ligue { $ambulance }.

    Podemos ajudar você a achar um lugar seguro, um médico ou um advogado.
    Você decide o que acontece. Primeiro a gente fala com você.

topic-violence-help-sms =
    Estamos com voce. A culpa nao é sua. Para falar com alguém: { $violence }. Menos de 18 anos: { $child }.
    Em perigo agora? Ligue { $police }. Voce decide o que acontece.

topic-police-rights =
    Você pode perguntar isso para o nosso advogado.
    Para algumas pessoas, ir à polícia tem riscos.
    Fale antes com a gente ou com o advogado, se quiser.
    O advogado: { $lawyer_next }

    Em perigo agora? Ligue { $police }.

topic-police-rights-sms =
    Voce pode perguntar antes para o nosso advogado, se quiser. Voce decide.
    Os proximos horarios: { $lawyer_next }
    Em perigo agora? Ligue { $police }.

topic-anonymity =
    Você não precisa dizer seu nome. A gente não pergunta.
    Seu número fica trancado aqui. Só usamos para escrever para você.
    Quem trabalha aqui pode ler suas mensagens. Não mostramos para mais ninguém.

    Mas: a empresa do seu celular ou o aplicativo pode ver que você escreve para a gente. Talvez possa ler também.
    Mais alguém usa o seu celular? Apague este chat.
    Se você enviar DELETE, apagamos seu número e suas mensagens.

topic-anonymity-sms =
    Voce nao precisa dizer seu nome. Seu numero fica trancado aqui, so para escrever para voce.
    A empresa do seu celular pode ver que voce escreve para a gente, e talvez ler.
    Se voce enviar DELETE, apagamos seu numero e suas mensagens.

topic-cost =
    É de graça.
    Aqui você não precisa de documentos nem de seguro.
    Não precisa dizer seu nome.

topic-cost-sms = É de graca. Aqui voce nao precisa de documentos nem de seguro. Nao precisa dizer seu nome.

topic-human =
    Envie 0. Uma pessoa vai responder aqui.
    Próximo horário: { $staff_next }.

topic-human-sms =
    Envie 0. Uma pessoa vai responder aqui.
    Proximo horario: { $staff_next }.

topic-language = Envie LANG e escolha seu idioma.

topic-stop =
    Envie STOP. Não vamos mais escrever para você.
    Você ainda pode perguntar aqui.

topic-stop-sms = Envie STOP. Nao vamos mais escrever para voce.

topic-delete-data =
    Envie DELETE. Vamos apagar seu número, suas mensagens e suas escolhas.
    Só guardamos quantas pessoas perguntaram, nunca quem.
    E um código secreto, para nunca mais escrever para você.

topic-delete-data-sms = Envie DELETE. Vamos apagar seu numero, suas mensagens e suas escolhas. So guardamos quantas pessoas perguntaram, e um codigo secreto para nunca mais escrever para voce.

topic-who-is-this =
    Oi! Somos { $service_name }.
    Damos ajuda de saúde e orientação de graça. Você não precisa dizer seu nome.
    Eu sou um robô. Aqui também trabalham pessoas.

    Número errado? Envie NÚMERO ERRADO e apagamos.
    Não receber mais mensagens: envie STOP.

topic-who-is-this-sms =
    Oi! Respondemos perguntas por SMS. So escrevemos para quem escreveu para a gente ou deu este numero.
    Nao é para voce? Envie NUMERO ERRADO e apagamos.

hours-unsure = Ninguém conferiu estes horários nos últimos tempos. Pergunte antes de vir: envie 0.

hours-unsure-sms = Faz tempo que nao conferimos esses horarios. Antes de vir, envie 0.

topic-outdated = Esta orientação é antiga. Uma pessoa pode dizer o que vale agora: envie 0.
topic-outdated-sms = Esta orientacao é antiga. Uma pessoa pode dizer o que vale agora: envie 0.

part-line = Mais: envie M ({ $part }/{ $parts }). Uma pessoa: envie 0

topic-hiv-exposure =
    Isso pode ser urgente, e tem ajuda.
    Existe um remédio que se chama PEP. Ele pode parar o HIV antes que ele fique no corpo.
    É preciso começar em até 72 horas. Quanto antes, melhor: hoje mesmo.
    Você toma por 28 dias.

    Não espere a gente abrir. Ligue agora { $doctor } e diga: preciso de PEP. Ou vá ao pronto-socorro de um hospital.
    Já passaram mais de 72 horas? Fale com a gente. Você pode fazer um teste.

    Agora: { $clinic_now }.
    { $clinic_address }

topic-hiv-exposure-sms =
    Existe um remedio para isso. Ele se chama PEP. É preciso comecar em até 72 horas. Quanto antes, melhor.
    Nao espere: ligue agora { $doctor } e diga: PEP. Ou va a um hospital.

topic-hiv-exposure-more-sms =
    Voce toma por 28 dias. Ja passaram mais de 72 horas? Venha falar com a gente. Voce pode fazer um teste.
    Agora: { $clinic_now }. { $clinic_address }

topic-emergency-contraception =
    Tem uma pílula que você pode tomar agora.
    Ela se chama pílula de emergência ou do dia seguinte. Ela pode evitar uma gravidez antes que comece.
    Algumas funcionam até 3 dias depois do sexo, outras até 5 dias. Quanto antes, melhor.
    Pergunte em uma farmácia, ou para a enfermagem ou um médico.
    O DIU de cobre também ajuda, até 5 dias depois, e é o que funciona melhor. Quem coloca é um médico ou a enfermagem.

    Não sabe aonde ir? Ligue { $doctor }.

    Agora: { $clinic_now }.
    { $clinic_address }

topic-emergency-contraception-sms =
    Tem uma pilula que voce pode tomar depois. Algumas funcionam até 3 dias depois, outras até 5. Quanto antes, melhor.
    Pergunte em uma farmacia, ou ligue { $doctor }.

topic-emergency-contraception-more-sms =
    Também da para colocar um DIU de cobre, até 5 dias depois. É o que funciona melhor.
    Agora: { $clinic_now }. { $clinic_address }

topic-exploitation =
    Você não fez nada de errado.
    Ninguém pode ficar com seu passaporte, prender você nem obrigar você a trabalhar. Uma dívida não muda isso.
    Você pode ter ajuda sem contar tudo.

    Fale com a gente, ou com o advogado: { $lawyer_next }
    Para falar com alguém sobre violência: { $violence }. Menos de 18 anos: { $child }.
    Perigo agora? Ligue { $police }.

    Você decide o que acontece. A gente fala primeiro com você.
    Outra pessoa lê seu telefone? Apague esta conversa.

topic-exploitation-sms =
    Voce nao fez nada de errado. Ninguém pode ficar com seus documentos, prender ou obrigar voce. Uma divida nao muda isso.
    Perigo agora? Ligue { $police }.

topic-exploitation-more-sms =
    Voce pode falar com a gente, ou com o advogado: { $lawyer_next }
    Para falar com alguém: { $violence }. Menos de 18 anos: { $child }.
    Voce decide o que acontece. A gente fala primeiro com voce.

topic-health-care =
    Aqui você tem ajuda sem documentos.
    Não precisa de seguro. É de graça. Você não precisa dizer seu nome.
    A enfermagem ajuda, e diz a que médico você pode ir.

    Está fechado? Ligue { $doctor }.
    Está passando muito mal ou se machucou? Ligue { $ambulance }. Pode ligar sem documentos também.
    Outros lugares podem cobrar. Pergunte antes para a gente, se der para esperar.

    Agora: { $clinic_now }.
    { $clinic_address }

topic-health-care-sms =
    Voce pode falar com a enfermagem sem documentos e sem seguro. É de graca.
    Fechado? Ligue { $doctor }. Muito mal ou ferimento: { $ambulance }, também sem documentos.
    Agora: { $clinic_now }. { $clinic_address }

topic-vaccination-proof =
    Você pode perguntar aqui para a enfermagem.
    Traga o que tiver: um cartão, um papel ou uma foto.
    A enfermagem diz que comprovante você pode ter, e como.
    Não tem nada? Venha mesmo assim.

    Agora: { $clinic_now }.
    { $clinic_address }

topic-vaccination-proof-sms =
    A enfermagem diz que comprovante voce pode ter. Traga o que tiver: um cartao, um papel ou uma foto. Nao tem nada? Venha mesmo assim.
    Agora: { $clinic_now }. { $clinic_address }

topic-about =
    Oi! Somos { $service_name }.
    Você pode falar com a enfermagem ou com um advogado, fazer testes, e receber vacinas e camisinhas. Ou só conversar.
    É de graça. Não precisa de documentos. Você não precisa dizer seu nome.

    Eu sou um robô. Respondo com textos que pessoas escreveram.
    Aqui também trabalham pessoas, mas ninguém lê esta conversa dia e noite. Perigo agora? Ligue { $police }.

topic-about-sms =
    Ajudamos de graca: voce pode perguntar para a enfermagem ou um advogado, ou so conversar. Sem documentos e sem dizer seu nome.
    Eu sou um robo. Aqui também trabalham pessoas, mas nao dia e noite. Perigo agora? Ligue { $police }.

topic-pregnancy =
    Você decide, e a gente ajuda.
    Um teste mostra a partir do primeiro dia de atraso da menstruação. Não sabe o dia? Faça o teste 3 semanas depois do sexo.
    Você quer, não quer, ou ainda não sabe? Pode falar de tudo com a enfermagem.
    Quanto antes você vier, mais opções tem.

    Dor forte ou muito sangue? Ligue { $ambulance }.
    Dúvidas quando está fechado? Ligue { $doctor }.

    Agora: { $clinic_now }.
    { $clinic_address }

topic-pregnancy-sms =
    Voce decide, e a gente ajuda. Um teste mostra a partir do primeiro dia de atraso. Nao sabe o dia? Faca o teste 3 semanas depois.
    Dor forte ou muito sangue: ligue { $ambulance }. Duvidas: { $doctor }.

topic-pregnancy-more-sms =
    Seja o que for que voce quer, pode falar com a enfermagem. Quanto antes voce vier, mais opcoes tem.
    Agora: { $clinic_now }. { $clinic_address }

topic-shelter =
    A gente pode ajudar você a encontrar algo.
    Um lugar para dormir, comida, banho, roupa: venha, ou envie 0.
    { $drop_in_address }
    Agora: { $drop_in_now }.

    Tem medo de voltar para casa? Ligue { $violence }. Menos de 18 anos: { $child }.
    Perigo agora? Ligue { $police }.

topic-shelter-sms =
    A gente pode ajudar voce a encontrar lugar para dormir, comida, banho ou roupa. Venha: { $drop_in_address }
    Agora: { $drop_in_now }.
    Medo de voltar para casa? { $violence }. Perigo agora? { $police }.

topic-mental-health =
    Que bom que você escreveu.
    Muita gente se sente assim às vezes. Você não precisa passar por isso só.
    Quer conversar? Envie 0. Você não precisa dizer seu nome.

    Não tem ninguém aqui? Ligue { $doctor }. Menos de 18 anos: { $child }.
    Pensa em se machucar? Ligue { $ambulance } agora. Pode dizer do jeito que é.

topic-mental-health-sms =
    Que bom que voce escreveu. Voce nao precisa passar por isso so. Quer conversar? Envie 0.
    Nao tem ninguém aqui? Ligue { $doctor }. Menos de 18 anos: { $child }.
    Pensa em se machucar? Ligue { $ambulance } agora.
