### state = draft
consent-ask =
    Pouvons-nous vous écrire de temps en temps, avec des nouvelles comme ceci ?
    Vous décidez. Vous pouvez arrêter quand vous voulez.
consent-ask-sms = Pouvons-nous vous écrire de temps en temps ? Vous pouvez arreter quand vous voulez.
consent-yes =
    Merci ! Nous écrirons de temps en temps.
    Pour arrêter : envoyez STOP. Pour tout effacer sur vous : envoyez DELETE.
consent-no = D'accord. Nous répondons seulement quand vous écrivez, et nous ne demanderons plus. Vous pouvez toujours nous écrire.
contact-add =
    Bonjour ! Vous nous avez dit que nous pouvons vous écrire ici. C'est bien cela ?
    Si vous ne savez pas ce que c'est, vous n'avez pas à répondre.
contact-add-sms = Bonjour ! Vous avez dit que nous pouvons vous écrire ici. C'est bien cela ? Sinon, vous n'avez pas à repondre.
campaign-yes =
    Merci ! C'est noté. Une personne vous écrira ici.
    Vous pouvez changer d'avis quand vous voulez.
campaign-yes-later =
    Merci ! C'est noté. Une personne vous écrira ici.
    Personne n'est là maintenant. Nos prochaines heures : { $staff_next }.
    Vous pouvez changer d'avis quand vous voulez.
    Danger maintenant : appelez le { $police }. Blessé ou malade : appelez le { $ambulance }.
campaign-yes-later-sms =
    Merci ! C'est noté. Une personne vous écrira ici.
    Personne n'est là maintenant. Nos prochaines heures : { $staff_next }.
    Vous pouvez changer d'avis.
    Danger maintenant : { $police }. Blessure ou maladie : { $ambulance }.
campaign-later = D'accord. Rien ne presse. Vous pouvez nous écrire quand vous voulez.
campaign-no = D'accord, merci de nous le dire. Vous pouvez nous écrire quand vous voulez.
