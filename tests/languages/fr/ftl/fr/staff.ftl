### state = draft
safe-ask = Pouvons-nous vous écrire ici ?
label-safe-now = Oui, maintenant
label-safe-yes = Oui
label-safe-later = Plus tard
label-safe-no = Ne m'écrivez pas
safe-now = Merci. Une personne vous écrira ici dès que possible.
safe-now-later =
    Merci. Personne n'est là maintenant. Nos prochaines heures : { $staff_next }. Alors une personne vous écrira ici.
    Danger maintenant : appelez le { $police }. Blessé ou malade : appelez le { $ambulance }.
safe-now-later-sms =
    Merci. Personne n'est là. Nos prochaines heures : { $staff_next }. Alors une personne vous écrira ici.
    Danger maintenant : { $police }. Blessure ou maladie : { $ambulance }.
safe-later = D'accord. Nous n'écrivons pas maintenant. Écrivez-nous ici quand c'est bon pour vous.
safe-no = D'accord. Nous ne vous écrivons pas. Vous pouvez toujours nous écrire ici.
handoff-lapsed = Personne de chez nous n'est ici maintenant. Une personne reviendra vers vous. Jusque-là un robot répond.
handoff-lapsed-later =
    Personne de chez nous n'est ici maintenant. Nos prochaines heures : { $staff_next }. Jusque-là un robot répond.
    Danger maintenant : appelez le { $police }. Blessé ou malade : appelez le { $ambulance }.
handoff-lapsed-later-sms =
    Personne de chez nous n'est ici. Nos prochaines heures : { $staff_next }. Jusque-là un robot repond.
    Danger maintenant : { $police }. Blessure ou maladie : { $ambulance }.
staff-opener = Bonjour. On peut se parler maintenant ?
staff-hello = Bonjour. Je suis une personne, pas un robot. J'ai lu votre message.
staff-more = Pouvez-vous en dire un peu plus ? Vous n'avez pas à dire votre nom.
staff-language = Je parle mal votre langue. Écrivez des phrases courtes, s'il vous plaît.
staff-call = Pouvons-nous vous appeler ? Si oui, quand est-ce bon pour vous ?
staff-wait = Je dois d'abord demander à quelqu'un. Je vous écrirai de nouveau ici.
staff-come = Vous pouvez venir nous voir. Pour l'adresse et les heures, envoyez MENU.
staff-bye = Merci d'avoir écrit. Vous pouvez nous écrire quand vous voulez.
chat-notice = Une personne attend une réponse.
chat-notice-danger = DANGER. Quelqu'un a besoin d'une réponse maintenant.
chat-why-asked = A demandé une personne
chat-why-misses = Le robot n'a pas compris
chat-why-media = A envoyé une image, un message vocal ou un lieu
chat-why-campaign = Veut ce que notre message offrait
chat-why-wish-today = Souhaite venir aujourd'hui
chat-why-wish-this-week = Souhaite venir cette semaine
chat-why-wish-next-week = Souhaite venir la semaine prochaine
chat-why-other = Le robot n'a pas pu répondre
