### state = draft
### The lines of numbered lists, and what stands on buttons.

label-clinic-hours = Horário
label-clinic-hours-sms = Horario
label-clinic-address = Onde estamos
label-book-nurse = Falar com a enfermagem
label-lawyer-hours = Falar com um advogado
label-infection-control = Como evitar infecções
label-infection-control-sms = Dicas de saude
label-vaccines = Vacinas
label-sti-testing = Testes de saúde sexual
label-sti-testing-sms = Fazer um teste
label-condoms = Camisinha e lubrificante
label-condoms-sms = Coisas gratis para voce
label-violence-help = Ajuda se alguém machuca você
label-violence-help-sms = Ajuda e seguranca
label-police-rights = A polícia e seus direitos
label-police-rights-sms = Seus direitos
label-anonymity = Quem vê o que eu escrevo
label-anonymity-sms = Quem ve o que eu escrevo
label-cost = Quanto custa
label-hiv-exposure = Depois de um risco de HIV
label-hiv-exposure-sms = Ajuda rapida apos um risco
label-emergency-contraception = Pílula de emergência
label-emergency-contraception-sms = Uma pilula para depois
label-exploitation = Quando alguém controla você
label-exploitation-sms = Pressao e dividas
label-health-care = Médico sem documentos
label-vaccination-proof = Comprovante de vacina
label-about = O que fazemos
label-pregnancy = Gravidez?
label-pregnancy-sms = Atraso este mes?
label-shelter = Lugar para dormir, comida
label-mental-health = Quando você está mal
label-mental-health-sms = Quando voce esta mal
label-who-is-this = Quem é?

label-language = Idioma / LANG

label-stop = Sem mais mensagens

label-delete-data = Apagar meus dados

label-delete = Sim, apagar tudo

label-wrong-number = Sim, número errado
label-wrong-number-sms = Sim, numero errado

label-keep = Não, deixar como está
label-keep-sms = Nao, deixar como esta

label-human = Uma pessoa

label-menu = Menu

label-more = Mais

label-more-languages = mais

label-yes = Sim
label-no = Não
label-no-sms = Nao

label-campaign-yes = Sim, quero
label-campaign-later = Agora não
label-campaign-later-sms = Agora nao
label-campaign-no = Não quero
label-campaign-no-sms = Nao quero

label-wish-today = Hoje
label-wish-this-week = Esta semana
label-wish-next-week = Semana que vem
