### state = draft
### The answer when somebody seems to be in danger, and everything about reaching a person.

danger =
    Em perigo agora? Ligue { $police }.
    Se machucou ou está passando mal? Ligue { $ambulance }.
    Para falar com alguém sobre violência: { $violence }.

    A culpa não é sua. Você decide para quem ligar.
    Uma pessoa daqui vai ler isto assim que puder.
    Alguém mexe no seu celular? Apague este chat.

danger-sms =
    Em perigo agora? Ligue { $police }.
    Se machucou ou esta mal? { $ambulance }.
    Para falar com alguém: { $violence }.
    Uma pessoa daqui vai ler isto assim que puder. A culpa nao é sua.

danger-later =
    Em perigo agora? Ligue { $police }.
    Se machucou ou está passando mal? Ligue { $ambulance }.
    Para falar com alguém sobre violência: { $violence }.

    A culpa não é sua. Você decide para quem ligar.
    Agora ninguém lê este chat. Uma pessoa vai ler depois.
    Próximo horário: { $staff_next }.
    Alguém mexe no seu celular? Apague este chat.

danger-later-sms =
    Em perigo agora? Ligue { $police }.
    Se machucou ou esta mal? { $ambulance }.
    Para falar com alguém: { $violence }.
    Agora nao tem ninguém aqui. Vamos ler isto depois. Proximo horario: { $staff_next }. A culpa nao é sua.

human-now =
    OK. Uma pessoa vai ler isto e responder aqui.
    Pode demorar um pouco.
    Escreva sua pergunta, se quiser. Não precisa dizer seu nome.
    Em perigo agora? Ligue { $police }.

human-now-sms = OK. Uma pessoa vai responder aqui. Pode demorar um pouco. Escreva sua pergunta, se quiser. Em perigo agora? Ligue { $police }.

human-later =
    OK. Uma pessoa vai responder aqui.
    Agora não tem ninguém. Próximo horário: { $staff_next }.
    Você já pode escrever sua pergunta, se quiser.
    Em perigo agora? Ligue { $police }. Se machucou ou está passando mal? Ligue { $ambulance }.

human-later-sms =
    OK. Uma pessoa vai responder aqui. Agora nao tem ninguém. Proximo horario: { $staff_next }.
    Em perigo agora? Ligue { $police }. Se machucou ou esta mal? { $ambulance }.

human-waiting = Uma pessoa vai ler isto também, e responder aqui. Outra coisa: envie MENU

media-note =
    Eu só consigo ler texto. Não guardei o que você mandou.
    Guarde no seu celular, se precisar.

media-note-sms =
    Eu so consigo ler texto. Nao guardei o que voce mandou.
    Guarde no seu celular, se precisar.

wish-now =
    OK. Anotamos o que você prefere.
    Ainda não há horário marcado. Uma pessoa vai responder aqui.
    Nosso horário agora: { $staff_now }.
wish-now-sms =
    OK. Anotamos o que voce prefere.
    Ainda nao tem horario marcado. Uma pessoa vai responder aqui.
    Nosso horario agora: { $staff_now }.

wish-later =
    OK. Anotamos o que você prefere.
    Ainda não há horário marcado. Uma pessoa vai responder aqui.
    Agora não tem ninguém. Próximo horário: { $staff_next }.
    Em perigo agora? Ligue { $police }. Se machucou ou está passando mal? Ligue { $ambulance }.
wish-later-sms =
    OK. Anotamos o que voce prefere.
    Ainda nao tem horario marcado. Uma pessoa vai responder aqui.
    Agora nao tem ninguém. Proximo horario: { $staff_next }.
    Em perigo agora? Ligue { $police }. Se machucou ou esta mal? { $ambulance }.
