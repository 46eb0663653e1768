### state = draft
topic-clinic-hours =
    Maintenant : { $clinic_now }.

    Les 7 prochains jours :
    { $clinic_week }
topic-clinic-hours-sms =
    Maintenant : { $clinic_now }.
    { $clinic_week }
topic-clinic-address =
    Voici le chemin :
    { $clinic_address }
    { $clinic_directions }

    Maintenant : { $clinic_now }.
topic-clinic-address-sms =
    { $clinic_address }
    { $clinic_directions }
    Maintenant : { $clinic_now }.
topic-book-nurse =
    Vous pouvez venir quand c'est ouvert. Maintenant : { $clinic_now }.
    { $clinic_address }

    Ou souhaitez un moment. Une personne vous répond ici : je suis un robot, je ne peux rien promettre.
    Quand voulez-vous venir ?
topic-book-nurse-sms =
    Venez quand c'est ouvert. Maintenant : { $clinic_now }.
    Ou choisissez : une personne vous repond. Quand voulez-vous venir ?
topic-lawyer-hours =
    Les prochaines fois :
    { $lawyer_next }
    { $lawyer_address }

    L'avocat vous aide gratuitement.
    Ce que vous dites reste entre vous. Vous décidez ce que vous racontez.
topic-lawyer-hours-sms =
    Les prochaines fois : { $lawyer_next }
    { $lawyer_address }
    C'est gratuit. Vous racontez ce que vous voulez.
topic-infection-control =
    Voici ce qui aide :
    Lavez-vous souvent les mains, avec du savon.
    Malade, ou de la fièvre ? Reposez-vous, et restez loin des autres si vous pouvez.

    Très malade maintenant : appelez le { $ambulance }.
    Des questions de santé : appelez le { $doctor }, ou demandez à notre infirmière.

    Maintenant : { $clinic_now }.
topic-infection-control-sms =
    Lavez-vous souvent les mains, avec du savon. Ca ne va pas ? Reposez-vous, si vous pouvez.
    Questions : appelez le { $doctor }. Urgence : { $ambulance }.
topic-vaccines =
    Vous pouvez demander à l'infirmière ici.
    Elle vous dit quels vaccins il y a pour vous, et contre quoi ils protègent.
    Vous décidez. Vous pouvez réfléchir et revenir.

    Maintenant : { $clinic_now }.
    { $clinic_address }
topic-vaccines-sms =
    Maintenant : { $clinic_now }. { $clinic_address }
    L'infirmiere vous dit quels vaccins il y a pour vous. Vous décidez.
topic-sti-testing =
    Oui, c'est possible ici. C'est gratuit.
    Beaucoup d'infections ne se voient pas et ne se sentent pas. Un test les montre.
    La plupart se soignent.
    Vous décidez quels tests vous faites. Personne ne demande pourquoi.

    Maintenant : { $clinic_now }.
    { $clinic_address }
topic-sti-testing-sms =
    Oui, vous pouvez faire un test ici. C'est gratuit. Personne ne demande pourquoi. Vous décidez.
    Maintenant : { $clinic_now }. { $clinic_address }
topic-condoms =
    Oui, il y en a ici. C'est gratuit.
    Préservatifs et lubrifiant : prenez ce qu'il vous faut.

    Un préservatif a craqué ? Parlez à une infirmière ou à un médecin dès que possible.
    Certaines aides ne marchent que les premières heures ou les premiers jours. Appelez le { $doctor }.

    Maintenant : { $clinic_now }.
    { $clinic_address }
topic-condoms-sms =
    Oui, il y en a ici, gratuitement. Prenez ce qu'il vous faut.
    Un probleme ? N'attendez pas, appelez le { $doctor }.
    Maintenant : { $clinic_now }. { $clinic_address }
topic-violence-help =
    Vous n'êtes pas seul.
    Ce n'est pas votre faute.
    Quelqu'un à qui parler de la violence : { $violence }.
    Moins de 18 ans : { $child }.
    Danger maintenant : appelez le { $police }. Une blessure : appelez le { $ambulance }.

    Nous pouvons vous aider à trouver un lieu sûr, un médecin ou un avocat.
    Vous décidez de la suite. Nous parlons d'abord avec vous.
topic-violence-help-sms =
    Ce n'est pas votre faute. Quelqu'un à qui parler : { $violence }. Moins de 18 ans : { $child }.
    Danger maintenant : { $police }. Vous décidez de la suite.
topic-police-rights =
    Vous pouvez demander à notre avocat.
    Pour certaines personnes, aller à la police est un risque.
    Parlez d'abord avec nous ou avec l'avocat, si vous voulez.
    L'avocat : { $lawyer_next }

    Danger maintenant : appelez le { $police }.
topic-police-rights-sms =
    Vous pouvez d'abord demander à notre avocat. Vous décidez.
    Les prochaines fois : { $lawyer_next }
    Danger maintenant : appelez le { $police }.
topic-anonymity =
    Vous n'avez pas à dire votre nom. Nous ne demandons pas.
    Nous gardons votre numéro sous clé. Il sert seulement à vous écrire.
    Les personnes qui travaillent ici peuvent lire vos messages. Nous ne les montrons à personne d'autre.

    Mais : votre opérateur ou l'application voit que vous nous écrivez. Peut-être peut-on aussi lire.
    Quelqu'un d'autre utilise votre téléphone ? Effacez cette discussion.
    Envoyez DELETE, et nous effaçons votre numéro et vos messages.
topic-anonymity-sms =
    Vous n'avez pas à dire votre nom. Votre numéro est sous cle, il sert à vous écrire.
    L'opérateur voit que vous nous écrivez, et lit peut-etre.
    Envoyez DELETE : nous effacons votre numéro et vos messages.
topic-cost =
    C'est gratuit.
    Chez nous il ne faut ni papiers ni assurance.
    Vous n'avez pas à dire votre nom.
topic-cost-sms = C'est gratuit. Chez nous il ne faut ni papiers ni assurance. Vous n'avez pas à dire votre nom.
topic-human =
    Envoyez 0. Alors une personne vous répond ici.
    Nos prochaines heures : { $staff_next }.
topic-language = Envoyez LANG et choisissez votre langue.
topic-stop =
    Envoyez STOP. Alors nous ne vous écrivons plus.
    Vous pouvez toujours poser une question ici.
topic-stop-sms = Envoyez STOP. Alors nous ne vous écrivons plus.
topic-delete-data =
    Envoyez DELETE. Alors nous effaçons votre numéro, vos messages et vos choix.
    Nous gardons seulement combien de personnes ont demandé, jamais qui.
    Et un code secret, pour ne plus jamais vous écrire.
topic-delete-data-sms = Envoyez DELETE. Alors nous effacons votre numéro, vos messages et vos choix. Nous gardons un compte, et un code secret pour ne plus jamais vous écrire.
topic-who-is-this =
    Bonjour ! Nous sommes { $service_name }.
    Nous offrons gratuitement de l'aide et des conseils de santé. Vous n'avez pas à dire votre nom.
    Je suis un robot. Des personnes travaillent ici aussi.

    Mauvais numéro ? Dites-le : envoyez MAUVAIS NUMÉRO. Alors nous l'effaçons.
    Plus de messages : envoyez STOP.
topic-who-is-this-sms =
    Bonjour ! Nous repondons à des questions par message. Nous écrivons seulement à qui nous a écrit ou donné ce numéro.
    Ce n'est pas vous ? Envoyez MAUVAIS NUMERO et nous l'effacons.
hours-unsure = Personne n'a vérifié ces heures récemment. Demandez-nous avant de venir : envoyez 0.
hours-unsure-sms = Heures non verifiees récemment. Avant de venir, envoyez 0.
topic-outdated = Ce conseil est ancien. Une personne peut vous dire ce qui vaut maintenant : envoyez 0.
part-line = Suite : envoyez M ({ $part }/{ $parts }). Une personne : envoyez 0
topic-hiv-exposure =
    Cela peut être urgent, et il y a de l'aide.
    Il existe un médicament, PEP en anglais, TPE en français. Il peut arrêter le VIH avant qu'il ne s'installe.
    Il faut commencer dans les 72 heures. Le plus tôt est le mieux : aujourd'hui.
    Vous le prenez pendant 28 jours.

    N'attendez pas l'ouverture. Appelez le { $doctor } et dites : j'ai besoin du TPE. Ou allez aux urgences d'un hôpital.
    Plus de 72 heures ? Parlez-nous. Vous pouvez faire un test.

    Maintenant : { $clinic_now }.
    { $clinic_address }
topic-hiv-exposure-sms =
    Il existe un medicament, PEP ou TPE. Il faut commencer dans les 72 heures. Le plus tot est le mieux.
    N'attendez pas : appelez le { $doctor } et dites : TPE. Ou allez à un hopital.
topic-hiv-exposure-more-sms =
    Vous le prenez pendant 28 jours. Plus de 72 heures ? Venez nous parler. Vous pouvez faire un test.
    Maintenant : { $clinic_now }. { $clinic_address }
topic-emergency-contraception =
    Il existe une pilule que vous pouvez prendre maintenant.
    On l'appelle pilule d'urgence ou pilule du lendemain. Elle peut empêcher une grossesse avant qu'elle ne commence.
    Certaines marchent jusqu'à 3 jours après, d'autres jusqu'à 5. Le plus tôt est le mieux.
    Demandez en pharmacie, à une infirmière ou à un médecin.
    Un stérilet au cuivre aide aussi, jusqu'à 5 jours après, et marche le mieux. Un médecin ou une infirmière le pose.

    Vous ne savez pas où aller ? Appelez le { $doctor }.

    Maintenant : { $clinic_now }.
    { $clinic_address }
topic-emergency-contraception-sms =
    Il existe une pilule pour apres. Certaines marchent jusqu'à 3 jours, d'autres jusqu'à 5. Le plus tot est le mieux.
    Demandez en pharmacie, ou appelez le { $doctor }.
topic-emergency-contraception-more-sms =
    Un medecin ou une infirmiere peut aussi poser un sterilet au cuivre, jusqu'à 5 jours apres. Cela marche le mieux.
    Maintenant : { $clinic_now }. { $clinic_address }
topic-exploitation =
    Vous n'avez rien fait de mal.
    Personne n'a le droit de garder votre passeport, de vous retenir ou de vous forcer à travailler. Une dette n'y change rien.
    Vous pouvez avoir de l'aide, sans tout raconter.

    Parlez-nous, ou à l'avocat : { $lawyer_next }
    Quelqu'un à qui parler de la violence : { $violence }. Moins de 18 ans : { $child }.
    Danger maintenant : appelez le { $police }.

    Vous décidez de la suite. Nous parlons d'abord avec vous.
    Quelqu'un d'autre lit votre téléphone ? Effacez cette discussion.
topic-exploitation-sms =
    Vous n'avez rien fait de mal. Personne ne peut garder vos papiers, vous retenir ou vous forcer. Une dette n'y change rien.
    Danger maintenant : appelez le { $police }.
topic-exploitation-more-sms =
    Parlez-nous, ou à l'avocat : { $lawyer_next }
    Quelqu'un à qui parler : { $violence }. Moins de 18 ans : { $child }.
    Vous décidez de la suite.
topic-health-care =
    Vous pouvez avoir de l'aide ici sans papiers.
    Il ne faut pas d'assurance. C'est gratuit. Vous n'avez pas à dire votre nom.
    L'infirmière vous aide, et peut dire quel médecin vous pouvez voir.

    C'est fermé ? Appelez le { $doctor }.
    Très malade ou blessé : appelez le { $ambulance }. Aussi sans papiers.
    Ailleurs, on demande peut-être de l'argent. Demandez-nous d'abord, si cela peut attendre.

    Maintenant : { $clinic_now }.
    { $clinic_address }
topic-health-care-sms =
    Vous pouvez parler à notre infirmiere sans papiers ni assurance, gratuitement.
    C'est ferme ? { $doctor }. Urgence : { $ambulance }, aussi sans papiers.
    Maintenant : { $clinic_now }. { $clinic_address }
topic-vaccination-proof =
    Vous pouvez demander à l'infirmière ici.
    Apportez ce que vous avez : une carte, un papier ou une photo.
    Elle vous dit quelle preuve vous pouvez avoir, et comment.
    Vous n'avez rien ? Venez quand même.

    Maintenant : { $clinic_now }.
    { $clinic_address }
topic-vaccination-proof-sms =
    L'infirmiere vous dit quelle preuve vous pouvez avoir. Apportez ce que vous avez : carte, papier ou photo. Rien ? Venez quand meme.
    Maintenant : { $clinic_now }. { $clinic_address }
topic-about =
    Bonjour ! Nous sommes { $service_name }.
    Vous pouvez parler à une infirmière ou à un avocat, faire des tests, avoir des vaccins et des préservatifs. Ou juste parler.
    C'est gratuit. Sans papiers. Vous n'avez pas à dire votre nom.

    Je suis un robot. Je réponds avec des textes que des personnes ont écrits.
    Des personnes travaillent ici aussi, mais pas jour et nuit. Danger maintenant : appelez le { $police }.
topic-about-sms =
    Nous aidons gratuitement : une infirmiere, un avocat, ou juste parler. Sans papiers. Sans dire votre nom.
    Je suis un robot. Des personnes sont là aussi, mais pas jour et nuit. Danger maintenant : { $police }.
topic-pregnancy =
    Vous décidez, et nous vous aidons.
    Un test le montre dès le premier jour de retard. Vous ne savez pas le jour ? Faites un test 3 semaines après.
    Vous le voulez, vous ne le voulez pas, vous ne savez pas encore ? Vous pouvez parler de tout avec l'infirmière.
    Plus vous venez tôt, plus vous avez de choix.

    Fortes douleurs ou beaucoup de sang : appelez le { $ambulance }.
    Des questions quand c'est fermé : appelez le { $doctor }.

    Maintenant : { $clinic_now }.
    { $clinic_address }
topic-pregnancy-sms =
    Vous décidez, nous aidons. Un test le montre des le premier jour de retard. Jour inconnu ? Test 3 semaines apres.
    Fortes douleurs ou beaucoup de sang : appelez le { $ambulance }. Questions : { $doctor }.
topic-pregnancy-more-sms =
    Vous pouvez parler de tout avec l'infirmiere. Plus vous venez tot, plus vous avez de choix.
    Maintenant : { $clinic_now }. { $clinic_address }
topic-shelter =
    Nous pouvons vous aider à trouver quelque chose.
    Un lit, à manger, une douche, des vêtements : venez, ou envoyez 0.
    { $drop_in_address }
    Maintenant : { $drop_in_now }.

    Peur de rentrer ? Appelez le { $violence }. Moins de 18 ans : { $child }.
    Danger maintenant : appelez le { $police }.
topic-shelter-sms =
    Un lit, à manger, une douche, des vetements : venez. { $drop_in_address }
    Maintenant : { $drop_in_now }.
    Peur de rentrer ? { $violence }. Danger maintenant : { $police }.
topic-mental-health =
    C'est bien que vous écriviez.
    Beaucoup de gens se sentent ainsi. Vous n'avez pas à rester seul avec ça.
    Vous voulez parler ? Envoyez 0. Vous n'avez pas à dire votre nom.

    Personne n'est là ? Appelez le { $doctor }. Moins de 18 ans : { $child }.
    Vous pensez à vous faire du mal ? Appelez le { $ambulance } maintenant. Dites-le simplement.
topic-mental-health-sms =
    C'est bien que vous écriviez. Vous n'avez pas à rester seul avec cela. Parler ? Envoyez 0.
    Personne n'est là ? { $doctor }. Moins de 18 ans : { $child }.
    Envie de vous faire du mal : appelez le { $ambulance }.
