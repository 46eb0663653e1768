### state = draft
### What the bot says about itself: menu, languages, STOP, START, DELETE, a person, and when it does not understand.

menu-head = O que você quer saber? Escolha uma opção.

menu-head-sms = Escolha um numero:

menu-more-head = Mais opções:

menu-more-head-sms = Mais opcoes:

help =
    Eu sou um robô. Posso responder algumas perguntas.
    Escolha uma opção abaixo, ou escreva do seu jeito.
    Falar com uma pessoa: envie 0.
    Não receber mais mensagens: envie STOP.
    Outro idioma: envie LANG.

help-sms =
    Sou um robo. Respondo algumas perguntas.
    STOP: sem mais mensagens. LANG: idioma.

start-welcome =
    Oi! Eu sou um robô. Posso responder algumas perguntas.
    Você não precisa dizer quem é.
    Você decide o que perguntar.

start-welcome-sms =
    Oi! Eu sou um robo. Posso responder algumas perguntas.
    Voce nao precisa dizer quem é.
    Voce decide o que perguntar.

start-done =
    OK. Você está de volta.
    A gente responde quando você escreve. Você decide.
    Para parar de novo: envie STOP.

start-done-sms =
    OK. Voce esta de volta.
    A gente responde quando voce escreve. Voce decide.
    Para parar de novo: envie STOP.

start-already = Oi! Você pode escrever para a gente aqui.

start-already-sms = Oi! Voce pode escrever para a gente aqui.

stop-done =
    OK. Não vamos mais escrever para você.
    Você ainda pode perguntar aqui. Para voltar: envie START.

stop-done-sms = OK. Nao vamos mais escrever para voce. Para voltar: envie START.

stop-ask = Você quer que a gente pare de escrever para você?

stop-ask-sms = Voce quer que a gente pare de escrever para voce?

delete-ask = Quer que a gente apague tudo sobre você? Seu número, suas mensagens e suas escolhas.

delete-ask-sms = Quer que a gente apague tudo sobre voce?

wrong-number-ask = A gente escreveu para o número errado? Podemos apagar esse número.

wrong-number-ask-sms = A gente escreveu para o numero errado? Podemos apagar esse numero.

kept = OK. Nada mudou.

delete-done =
    Pronto. Apagamos tudo sobre você.
    Não temos mais seu número, suas mensagens, seu idioma nem suas escolhas.
    Só guardamos quantas pessoas perguntaram, nunca quem.
    E um código secreto, para nunca mais escrever para você.
    Você também pode apagar este chat no seu celular.
    Pode escrever quando quiser. Aí a gente responde.

delete-done-sms =
    Pronto. Apagamos seu numero, suas mensagens e suas escolhas. So guardamos quantas pessoas perguntaram, e um codigo secreto para nunca mais escrever para voce.
    Voce também pode apagar esta conversa no celular.

wrong-number-done = Desculpe! Apagamos este número. Só guardamos um código secreto, para nunca mais escrever para ele.

wrong-number-done-sms = Desculpe! Apagamos este numero. So guardamos um codigo secreto, para nunca mais escrever para ele.

language-head = Qual idioma você quer?

language-head-sms = Qual idioma voce quer?

language-done = OK. Agora eu escrevo em português.

language-done-sms = OK. Agora eu escrevo em portugues.

lang-line = Outros idiomas: envie LANG

person-line = Falar com uma pessoa: envie 0. Mais: envie MENU

unsure =
    Desculpe, não entendi. Eu sou só um robô.
    Tente com outras palavras, ou escolha abaixo. Uma pessoa: 0.

unsure-sms = Desculpe, nao entendi. Sou um robo. Escolha um numero:

unsure-person =
    Desculpe, não sei responder isso.
    Quer que uma pessoa responda aqui? Você decide.

unsure-person-sms =
    Desculpe, nao sei responder isso.
    Quer que uma pessoa responda aqui? Voce decide.

digit-old = Não sei mais o que este número queria dizer. Aqui está a lista de novo.

digit-old-sms = Qual destas opcoes?

digit-two = Qual destas opções?

digit-two-sms = Qual destas opcoes?

limit =
    A gente já escreveu muito. Vou fazer uma pausa curta.
    Escreva de novo daqui a uma hora, se quiser.
    Em perigo agora? Ligue { $police }. Se machucou ou está passando mal? Ligue { $ambulance }.

limit-sms = Vou fazer uma pausa de uma hora. Depois voce pode escrever de novo. Em perigo agora? Ligue { $police }. Precisa de ambulancia? Ligue { $ambulance }.
