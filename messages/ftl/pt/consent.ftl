### state = draft
### May we write to somebody first? A free choice, no pressure.

consent-ask =
    Podemos escrever para você de vez em quando, com novidades assim?
    Você decide. Pode parar quando quiser.

consent-ask-sms = Podemos escrever para voce de vez em quando? Pode parar quando quiser.

consent-yes =
    Que bom! Vamos escrever de vez em quando.
    Para parar: envie STOP. Para apagar tudo sobre você: envie DELETE.

consent-yes-sms =
    Que bom! Vamos escrever de vez em quando.
    Para parar: envie STOP. Para apagar tudo sobre voce: envie DELETE.

consent-no = OK. Só respondemos quando você escrever, e não vamos perguntar de novo. Você pode escrever sempre.

consent-no-sms = OK. So respondemos quando voce escrever, e nao vamos perguntar de novo. Voce pode escrever sempre.

contact-add =
    Oi! Você disse que podemos escrever para você aqui. Está certo?
    Se você não sabe o que é isso, não precisa responder.

contact-add-sms = Oi! Voce disse que podemos escrever para voce aqui. Esta certo? Se voce nao sabe o que é isso, nao precisa responder.

campaign-yes =
    Que bom! Anotamos aqui. Uma pessoa vai escrever para você.
    Você pode mudar de ideia quando quiser.

campaign-yes-sms =
    Que bom! Anotamos aqui. Uma pessoa vai escrever para voce.
    Voce pode mudar de ideia quando quiser.

campaign-yes-later =
    Que bom! Anotamos aqui. Uma pessoa vai escrever para você.
    Agora não tem ninguém. Próximo horário: { $staff_next }.
    Você pode mudar de ideia quando quiser.
    Em perigo agora? Ligue { $police }. Se machucou ou está passando mal? Ligue { $ambulance }.
campaign-yes-later-sms =
    Que bom! Anotamos aqui. Uma pessoa vai escrever para voce.
    Agora nao tem ninguém. Proximo horario: { $staff_next }.
    Voce pode mudar de ideia quando quiser.
    Em perigo agora? Ligue { $police }. Se machucou ou esta mal? { $ambulance }.

campaign-later = OK. Sem pressa. Você pode escrever quando quiser.

campaign-later-sms = OK. Sem pressa. Voce pode escrever quando quiser.

campaign-no = OK, valeu por avisar. Você pode escrever quando quiser.

campaign-no-sms = OK, valeu por avisar. Voce pode escrever quando quiser.
