"""What a word of French may be in a clause, for `kinds.py`."""

FRENCH_KINDS = {
    "subjects": "personne quelqu'un chacun rien s'il s'ils je tu il elle on nous vous ils elles ça c' j' celui-ci celle-ci",
    "clitics": "me te se le la les lui leur y en nous vous m' t' s' l'",
    "negations": "ne n'",
    "determiners": """
        le la les l' un une des du mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces
        chaque quelques plusieurs certains certaines""",
    "prepositions": """en y
        à de d' du des au aux dans sur sous par pour avec sans chez vers entre contre depuis pendant avant après
        jusqu'à jusqu'au jusqu'en malgré selon devant derrière jusque""",
    "subordinators": """dès
        que qu' qui dont où si s'il s'ils quand lorsque lorsqu' puisque puisqu' parce comme tandis afin pourvu lequel laquelle
        lesquels lesquelles tant quoique""",
    "links": "et mais ou car sinon ni",
    "askers": "pourquoi comment combien quel quelle quels quelles quoi est-ce qu'est-ce",
    "adverbs": """
        ne n' aussi même déjà toujours jamais encore vraiment bien alors donc là ici après ensuite puis maintenant
        franchement aujourd'hui peut-être c'est-à-dire souvent parfois surtout seulement juste simplement d'abord enfin""",
    "strong": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille deux-cents très trop plus moins pas si tellement assez plutôt presque",
    "verbs": """pleut cuisait avais auraient étais étions avions faisais allais voulais devais pouvais savais disais
        est sont était étaient suis es sommes êtes sera seront serait seraient fut furent soit soient a ai as avons avez
        ont avait avaient aura auront aurait auraient ait fait fais faisons faites font faisait faisaient fera feront
        ferait faut fallait faudra faudrait peut peux pouvons pouvez peuvent pouvait pouvaient pourra pourrait
        pourraient doit dois devons devez doivent devait devaient devra devrait va vais vas allons allez vont allait
        allaient ira irait veut veux voulons voulez veulent voulait voulaient voudrait voudrais dit dis disons dites
        disent disait disaient voit vois voyons voyez voient voyait verra verrez met mets mettons mettez mettent
        mettait prend prends prenons prenez prennent prenait vient viens venons venez viennent venait venaient viendra
        tient tiens tenez tiennent tenait sait sais savons savez savent savait savaient connaît connais connaissez
        connaissent devient deviennent devenait permet permettent servent servait vit vivent vivait suivent
         sortent sortait partent partait dort dorment perd perdent vend vend vendent rend rendent attend
        attendent entend entendent répond répondent descend comprend comprends comprennent apprend apprends apprennent
        reçoit reçoivent croit crois croient croyait boit bois boivent lit lisent écrit écris écrivent produit
        produisent conduit conduisent construit détruit cuit cuisent vaut valent voici voilà naît meurt meurent
        ouvre ouvrent offre offrent souffre couvre suffit suffisent finit finissent réussit grandit remplit choisit
        choisissent agit réfléchit obtient obtiennent contient contiennent appartient revient reviennent fondent
        paraît paraissent disparaît disparaissent bat battent sentent plaît craint plaint éteint peint
        """,
    "infinitives": """
        souffler coudre limer scier percer clouer peler raboter éplucher mixer fouetter gratter pétrir abîmer accepter acheter adorer aider aimer ajouter aller amener annoncer appeler apporter arrêter arriver
        attirer attraper augmenter avancer baisser bloquer bouger brûler cacher casser changer chanter chauffer
        chercher coller commencer comparer compter conseiller continuer couler couper coûter créer crier cuisiner
        débarrasser décaler décider demander dépenser dépendre déranger dessiner dessécher développer donner durer
        écouter économiser élever emballer empêcher enlever enseigner entrer essayer étaler étudier éviter exister
        expliquer fermer fonctionner forcer former frapper gagner garder gêner geler habiter imaginer installer inviter
        jeter jouer laisser lancer laver lever manger manquer marcher mélanger mesurer monter montrer noter nourrir
        obliger occuper oublier parler partager passer payer penser planter pleurer porter poser posséder pousser
        préférer préparer présenter prêter profiter proposer protéger provoquer quitter raconter ramasser ramener
        râper rappeler rater rechercher récupérer refuser regarder regretter rejeter remarquer remercier remplacer
        rencontrer rentrer réparer répéter reposer respecter respirer ressembler ressortir rester retenir retirer
        retourner retrouver réveiller rêver rouler sauver séparer serrer signaler signer souhaiter surveiller tenter
        terminer tirer tomber toucher tourner transformer travailler traverser trembler tromper trouver tuer utiliser
        verser vider visiter voler""",
    "auxiliaries": "ai as a avons avez ont avait avaient avais aura auront aurait auraient ait est sont était étaient suis es sommes êtes sera seront serait été eu",
    "participles": "fait dit écrit produit conduit construit détruit cuit éteint peint",
    "conditions": "dès si s'il s'ils quand lorsque lorsqu' puisque puisqu' comme tant",
    "nonfinite": r"(?:er|ir|oir|dre|é|ée|és|ées|ant|ment)$",
    "ambiguous": "fond fondent part partent court courent bout ment sort sort reste sent sentent suit sert couvre",
    "governing": r"(?:er|ir|oir|dre|ant)$",
    "endings": r"(?:[a-zé]{2,}aient|[a-zé]{3,}ais|[a-z]{2}(?:er|ir|r)ont|[a-zé]{3,}ez|[a-zé]{2,}çons|[a-zé]{2,}issent|[a-zé]{2}erait)$",
    "nouns": "jamais désormais français anglais palais mauvais relais marais chez assez nez rez front",
    "er": "e es ent ait",
}
