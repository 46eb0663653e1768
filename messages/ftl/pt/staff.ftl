### state = draft
### After danger, what the staff send ready-made, and what the staff group is told.

safe-ask = Podemos escrever para você aqui?
safe-ask-sms = Podemos escrever para voce aqui?
label-safe-now = Sim, agora
label-safe-yes = Sim
label-safe-later = Mais tarde
label-safe-no = Não escrevam para mim
label-safe-no-sms = Nao escrevam para mim

safe-now = OK. Uma pessoa vai escrever para você aqui assim que puder.
safe-now-sms = OK. Uma pessoa vai escrever para voce aqui assim que puder.
safe-now-later =
    OK. Agora não tem ninguém. Próximo horário: { $staff_next }. Aí uma pessoa escreve para você aqui.
    Em perigo agora? Ligue { $police }. Se machucou ou está passando mal? Ligue { $ambulance }.
safe-now-later-sms =
    OK. Agora nao tem ninguém. Proximo horario: { $staff_next }. Ai uma pessoa escreve para voce aqui.
    Em perigo agora? Ligue { $police }. Se machucou ou esta mal? { $ambulance }.
safe-later = OK. Não vamos escrever agora. Escreva para nós aqui quando for bom para você.
safe-later-sms = OK. Nao vamos escrever agora. Escreva para nos aqui quando for bom para voce.
safe-no = OK. Não vamos escrever para você. Você sempre pode escrever para nós aqui.
safe-no-sms = OK. Nao vamos escrever para voce. Voce sempre pode escrever para nos aqui.

handoff-lapsed = Agora ninguém da equipe está neste chat. Uma pessoa vai voltar a escrever. Até lá, um robô responde.
handoff-lapsed-sms = Agora ninguém da equipe esta neste chat. Uma pessoa vai voltar a escrever. Até la, um robo responde.
handoff-lapsed-later =
    Agora ninguém da equipe está neste chat. Próximo horário: { $staff_next }. Até lá, um robô responde.
    Em perigo agora? Ligue { $police }. Se machucou ou está passando mal? Ligue { $ambulance }.
handoff-lapsed-later-sms =
    Agora ninguém da equipe esta neste chat. Proximo horario: { $staff_next }. Até la, um robo responde.
    Em perigo agora? Ligue { $police }. Se machucou ou esta mal? { $ambulance }.

staff-opener = Oi. Podemos conversar agora?
staff-hello = Oi. Sou uma pessoa, não um robô. Li sua mensagem.
staff-hello-sms = Oi. Sou uma pessoa, nao um robo. Li sua mensagem.
staff-more = Pode me contar um pouco mais? Não precisa dizer seu nome.
staff-more-sms = Pode me contar um pouco mais? Nao precisa dizer seu nome.
staff-language = Não falo bem sua língua. Escreva frases curtas, por favor.
staff-language-sms = Nao falo bem sua lingua. Escreva frases curtas, por favor.
staff-call = Podemos ligar para você? Se sim, em que horário?
staff-call-sms = Podemos ligar para voce? Se sim, em que horario?
staff-wait = Preciso perguntar a alguém primeiro. Depois escrevo para você aqui de novo.
staff-wait-sms = Preciso perguntar a alguém primeiro. Depois escrevo para voce aqui de novo.
staff-come = Você pode vir até nós. Para ver o endereço e o horário, envie MENU.
staff-come-sms = Voce pode vir até nos. Para ver o endereco e o horario, envie MENU.
staff-bye = Que bom que você escreveu. Pode escrever de novo quando quiser.
staff-bye-sms = Que bom que voce escreveu. Pode escrever de novo quando quiser.

chat-notice = Uma pessoa espera uma resposta.
chat-notice-danger = PERIGO. Alguém precisa de uma resposta nossa agora.
chat-why-asked = Pediu uma pessoa
chat-why-misses = O robô não entendeu
chat-why-media = Mandou uma foto, um áudio ou um lugar
chat-why-campaign = Quer o que uma mensagem nossa oferecia
chat-why-wish-today = Quer vir hoje
chat-why-wish-this-week = Quer vir esta semana
chat-why-wish-next-week = Quer vir na semana que vem
chat-why-other = O robô não conseguiu responder
