### state = draft
danger =
    Danger maintenant : appelez le { $police }.
    Blessé ou malade : appelez le { $ambulance }.
    Quelqu'un à qui parler de la violence : { $violence }.

    Ce n'est pas votre faute. Vous décidez qui vous appelez.
    Une personne ici lira ceci dès que possible.
    Quelqu'un d'autre peut voir votre téléphone ? Effacez cette discussion.
danger-sms =
    Danger maintenant : appelez le { $police }.
    Blessure ou maladie : { $ambulance }.
    Quelqu'un à qui parler : { $violence }.
    Une personne ici lira ceci dès que possible. Ce n'est pas votre faute.
danger-later =
    Danger maintenant : appelez le { $police }.
    Blessé ou malade : appelez le { $ambulance }.
    Quelqu'un à qui parler de la violence : { $violence }.

    Ce n'est pas votre faute. Vous décidez qui vous appelez.
    Personne ne lit cette discussion maintenant. Une personne la lira plus tard.
    Nos prochaines heures : { $staff_next }.
    Quelqu'un d'autre peut voir votre téléphone ? Effacez cette discussion.
danger-later-sms =
    Danger maintenant : appelez le { $police }.
    Blessure ou maladie : { $ambulance }.
    Quelqu'un à qui parler : { $violence }.
    Personne n'est là. Nous lirons ceci plus tard. Nos prochaines heures : { $staff_next }. Ce n'est pas votre faute.
human-now =
    D'accord. Une personne lira ceci et vous répondra ici.
    Cela peut prendre du temps.
    Écrivez votre question, si vous voulez. Vous n'avez pas à dire votre nom.
    Danger maintenant : appelez le { $police }.
human-now-sms = D'accord. Une personne vous repondra ici. Cela peut prendre du temps. Ecrivez votre question, si vous voulez. Danger maintenant : { $police }.
human-later =
    D'accord. Une personne vous répondra ici.
    Personne n'est là maintenant. Nos prochaines heures : { $staff_next }.
    Vous pouvez déjà écrire votre question, si vous voulez.
    Danger maintenant : appelez le { $police }. Blessé ou malade : appelez le { $ambulance }.
human-later-sms =
    D'accord. Une personne vous repondra ici. Personne n'est là maintenant. Nos prochaines heures : { $staff_next }.
    Danger maintenant : { $police }. Blessure ou maladie : { $ambulance }.
human-waiting = Une personne lira aussi cela, et vous répondra ici. Autre chose : envoyez MENU
media-note =
    Je ne lis que le texte. Je n'ai pas gardé ce que vous avez envoyé.
    Gardez-le sur votre téléphone, si vous en avez besoin.
wish-now =
    Merci. Votre souhait est noté.
    Aucune heure n'est fixée. Une personne vous répondra ici.
    Nos heures maintenant : { $staff_now }.
wish-later =
    Merci. Votre souhait est noté.
    Aucune heure n'est fixée. Une personne vous répondra ici.
    Personne n'est là maintenant. Nos prochaines heures : { $staff_next }.
    Danger maintenant : appelez le { $police }. Blessé ou malade : appelez le { $ambulance }.
wish-later-sms =
    Merci. Votre souhait est noté.
    Aucune heure n'est fixée. Une personne vous repondra ici.
    Personne n'est là. Nos prochaines heures : { $staff_next }.
    Danger maintenant : { $police }. Blessure ou maladie : { $ambulance }.
