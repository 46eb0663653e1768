### state = draft
menu-head = Que voulez-vous savoir ? Choisissez.
menu-head-sms = Choisissez un numero :
menu-more-head = D'autres sujets :
help =
    Je suis un robot. Je peux répondre à certaines questions.
    Choisissez ci-dessous, ou écrivez avec vos mots.
    Pour parler à une personne : envoyez 0.
    Plus de messages : envoyez STOP.
    Une autre langue : envoyez LANG.
help-sms =
    Je suis un robot. Je reponds à des questions.
    STOP : plus de messages. LANG : langue.
start-welcome =
    Bonjour ! Je suis un robot. Je peux répondre à certaines questions.
    Vous n'avez pas à dire qui vous êtes.
    Vous demandez ce que vous voulez.
start-done =
    D'accord. Vous êtes de retour.
    Nous répondons quand vous écrivez. Vous décidez.
    Pour arrêter de nouveau : envoyez STOP.
start-already = Bonjour ! Vous pouvez nous écrire ici.
stop-done =
    D'accord. Nous ne vous écrirons plus.
    Vous pouvez toujours poser une question ici. Pour revenir : envoyez START.
stop-done-sms = D'accord. Nous ne vous écrirons plus. Pour revenir : envoyez START.
stop-ask = Faut-il arrêter de vous écrire ?
delete-ask = Voulez-vous que nous effacions tout sur vous ? Votre numéro, vos messages et vos choix.
delete-ask-sms = Voulez-vous que nous effacions tout sur vous ?
wrong-number-ask = Avons-nous écrit au mauvais numéro ? Alors nous pouvons l'effacer.
kept = D'accord. Rien n'a changé.
delete-done =
    C'est fait. Nous avons tout effacé sur vous.
    Votre numéro, vos messages, votre langue et vos choix ne sont plus là.
    Nous gardons seulement combien de personnes ont demandé, jamais qui.
    Et un code secret, pour ne plus jamais vous écrire.
    Vous pouvez aussi effacer cette discussion sur votre téléphone.
    Vous pouvez nous écrire quand vous voulez. Alors nous répondons.
delete-done-sms =
    C'est fait. Votre numéro, vos messages et vos choix sont effacés. Nous gardons un compte, et un code secret pour ne plus jamais vous écrire.
    Effacez aussi cette discussion sur votre téléphone, si vous voulez.
wrong-number-done = Pardon ! Nous avons effacé ce numéro. Nous gardons un code secret, pour ne plus jamais lui écrire.
language-head = Quelle langue voulez-vous ?
language-done = D'accord. Maintenant j'écris en français.
lang-line = Autres langues : envoyez LANG
person-line = Une personne : envoyez 0. Autre chose : envoyez MENU
unsure =
    Pardon, je n'ai pas compris. Je ne suis qu'un robot.
    Essayez d'autres mots, ou choisissez ci-dessous. Une personne : 0.
unsure-sms = Pardon, je n'ai pas compris. Je suis un robot. Choisissez un numero :
unsure-person =
    Pardon, je ne connais pas la réponse.
    Voulez-vous qu'une personne vous réponde ici ? Vous décidez.
digit-old = Je ne sais plus ce que voulait dire ce chiffre. Voici de nouveau la liste.
digit-old-sms = Lequel voulez-vous dire ?
digit-two = Lequel voulez-vous dire ?
limit =
    Nous avons beaucoup écrit. Je fais une petite pause.
    Écrivez de nouveau dans une heure, si vous voulez.
    Danger maintenant : appelez le { $police }. Blessé ou malade : appelez le { $ambulance }.
limit-sms = Je fais une pause d'une heure. Puis vous pouvez ecrire de nouveau. Danger maintenant : { $police }. Blessure ou maladie : { $ambulance }.
