"""Closed word lists of French; what each is for stands in `languages.Language`."""

FRENCH = {
    "stop": """
        qu'est-ce est-ce moi toi bout petit petite petits grand grande quinze vingt haut grave coup tant plutôt surtout celui-ci maintenant depuis tellement
        le la les l un une des du de d et ou mais donc or ni car que qu qui quoi dont où si quand
        comme comment pourquoi à au aux en dans sur sous par pour avec sans chez vers entre contre
        depuis pendant avant après jusque jusqu'à jusqu'au jusqu'aux jusqu'en là-bas je j tu il elle on nous vous ils elles me m te t se s lui
        leur leurs y mon ma mes ton ta tes son sa ses notre nos votre vos ce c cet cette ces ça cela
        ceci celui celle ceux celles ne n pas plus moins très trop assez peu beaucoup bien mal aussi
        encore déjà toujours jamais souvent ici là alors ainsi puis ensuite enfin bon ben voilà oui
        non est sont était étaient être été suis es sommes êtes sera seront serait ai as a avons
        avez ont avait avaient avoir eu aura aurait fait faire faites font peut peuvent pouvez
        pouvoir peux pourrait doit doivent devez faut va vont vais allez aller allons veut veux
        vouloir voudrais dit dire voir vois voit même mêmes tout tous toute toutes chaque quelque
        quelques autre autres plusieurs chose choses truc trucs gens fois exemple parce lorsque
        puisque tandis deux trois quatre cinq premier première c'est n'est d'un d'une qu'il qu'elle
        qu'on j'ai l'on s'il aujourd'hui vraiment juste peut-être quel quelle quels quelles mettre
        met prendre prend""",
    "joiners": """
        le la les un une des du de d et ou mais donc car que qui dont où si quand à au aux en dans
        sur sous par pour avec sans chez vers entre je j tu il on nous vous ils mon ma mes ton ta
        tes son sa ses notre nos votre vos ce cet cette ces ne très est sont c'est d'un d'une qu'il
        qu'on leur leurs quelques chaque lequel laquelle lesquels lesquelles auquel duquel""",
    "openers": """
        alors|donc|ensuite|puis|et puis|mais|maintenant|d'abord|tout d'abord|enfin|premièrement|
        deuxièmement|troisièmement|par exemple|en fait|bon|voilà|bonjour|aujourd'hui|et donc|
        et alors|du coup|c'est pourquoi|par contre|cependant|d'accord|pour finir|première étape|
        deuxième étape|et maintenant|il faut|il y a""",
    "sure_openers": """
        aujourd'hui je|aujourd'hui on|aujourd'hui nous|dans cette vidéo|je vais vous|pour conclure|
        passons|commençons""",
    "soft_openers": """
        je|j'ai|on|nous|vous|c'est|il|et on|et je|et vous|et c'est|si|quand|et il|ça|là|ici|et ça|
        et si|et quand""",
    "subjects": "je j'ai tu il elle on nous vous ils elles c'est ça",
    "links": "et mais ou donc car",
    "takers": "que qui où quand si comme et ou mais car donc parce ne est sont a ont peut dont ce",
    "fillers": "euh heu hum hein bah beh ben mmh",
    "leads": """
        là|et là|moi|et|mais|donc|alors|ben|voilà|oui|puis|et puis|ensuite|du coup|en fait|enfin|bref|d'accord|
        ok|okay|car|ou|et donc|et alors|maintenant|eh bien|tu vois|vous voyez|tu sais|vous savez|
        par exemple""",
    "ordinals": """
        premièrement|deuxièmement|troisièmement|quatrièmement|primo|secundo|tertio|
        en premier lieu|en deuxième lieu|en second lieu""",
    "bound": "voilà pourquoi|maintenant que|alors que|ou bien|puis que|aussi bien",
    "tails": "moi|là|hein|quoi|et|ou|mais|donc|alors|voilà|hein|d'accord|en fait|tu vois|vous voyez|etc|ok",
    "vague": "ça cela ceci c'est il elle ils elles celui celle ceux celles ce c'était y en lui leur",
    "leaning": "que qui dont où car parce de du et ou ni est sont puisque",
    "nouny": """
        le la les un une des du de au aux mon ma mes ton ta son sa ses notre nos votre vos ce cet
        cette ces chaque d'un d'une""",
    "verby": "je j'ai tu il elle on nous vous ils ne pas peut pour va doit se à",
    "generic": """
        résumé résumer sujet vidéo idée principale message principal parle expliquer présentation
        essentiel conclusion conversation entretien interview épisode podcast""",
    "promising": """
        aujourd'hui on va|aujourd'hui nous allons|aujourd'hui je vais|aujourd'hui je vous|on va parler|
        nous allons parler|je vais vous parler|je vais vous montrer|je vais vous expliquer|je vais vous raconter|
        dans cette vidéo|dans cet épisode|nous allons voir|on va voir|nous parlerons|on se retrouve pour|
        je voudrais vous|je vous montre|je vous raconte|je vous explique|aujourd'hui on|au programme|mon invité|
        notre invité|il sera question|le sujet du jour|vous allez apprendre""",
    "aim": """
        aujourd'hui|on va parler|nous allons|je vais vous|dans cette vidéo|je voudrais|il s'agit|
        l'objectif|le but|l'idée|le plus important|en résumé|en bref|il est question|nous parlerons|
        parler de|pour conclure|en conclusion|ma conclusion|l'essentiel""",
    "stress": """
        important|importante|essentiel|surtout|la raison|le problème|la règle|le secret|il faut|
        jamais|toujours|c'est-à-dire|doit|devez|en général|la différence|le plus|premièrement|
        deuxièmement|troisièmement""",
    "turn": """
        ensuite|maintenant|passons|d'abord|tout d'abord|enfin|pour finir|premièrement|deuxièmement|
        troisièmement|parlons|commençons|la première|la deuxième|la troisième|le premier|
        le deuxième|le troisième|la dernière|le dernier|première étape|deuxième étape|
        troisième étape|en résumé|en conclusion""",
    "courtesy": """
        bonne semaine|merci beaucoup|j'espère que vous allez|je vous embrasse|nous recevoir|d'être là|en commentaire|d'avoir regardé|
        merci|bonjour|bonsoir|bienvenue|au revoir|abonnez|abonnez-vous|à bientôt|je m'appelle|salut|
        à la prochaine|vous abonner|ma chaîne|la chaîne|dans les commentaires|un pouce|
        votre attention|prochaine vidéo|nouvel épisode|bonne journée|bonne soirée|prochaine fois|
        n'hésitez pas à me|bisous|j'espère que ça vous|dites-moi en|à très vite|à très bientôt|c'est une bonne question|très bonne question|cinq étoiles""",
    "objects": "nous vous il elle ils elles",
    "determiners": "le la les un une mon ma mes notre nos votre ce cet cette ces chaque",
    "announcing": """
        parler de|parler du|parler des|parlons de|parlons du|commençons par|passons à|passons au|
        passons aux|on passe à|on passe au|commencer par|étape c'est|il s'agit de|première étape|
        deuxième étape|troisième étape""",
    "selves": "je j'ai mon ma mes",
    "conditions": "si quand lorsque comme pendant",
    "verbs": """
        est sont était étaient suis es sommes êtes sera serait c'est c'était a ai as avons avez ont
        avait j'ai fait font faut peut peux pouvez peuvent pouvons doit dois devez doivent va vais
        vont allons allez veut veux voulez veulent dit disent voit vois met mets prend prends
        prennent vient viennent donne donnent reste restent devient permet permettent commence
        marche aide montre trouve sait sais pense crois aime existe faites mettez laissez prenez
        ajoutez n'est n'a utilise sert signifie""",
    "inner": "à de du des",
    "empty": """
        voilà|comme je disais|comme je l'ai dit|c'est tout|c'est important|regardez|vous voyez|
        bonne question|je vous montre|je vais vous montrer|retenez ceci|la chose suivante|
        le troisième point|le deuxième point|le premier point|j'y reviens|on y reviendra""",
    "asking": (
        r"^(?:(?:et|mais|alors|donc) )?(?:est-ce|qu'est-ce|pourquoi|comment|combien|quand|où|"
        r"qui est-ce|quel est|quelle est|quels sont|que faut-il)\b"
    ),
    "imperatives": """
        prenez prends mettez mets ajoutez ajoute coupez coupe versez verse mélangez mélange laissez
        laisse faites fais regardez utilisez utilise gardez évitez commencez tournez posez placez
        chauffez attendez n'oubliez""",
    "askers": "comment pourquoi",
    "articles": "le la les",
    "units": """
        heure heures minute minutes seconde secondes mois jour jours semaine semaines année années
        an ans siècle euro euros kilo kilos gramme grammes litre litres mètre mètres degrés pour
        cent fois fin début côté place temps point chose un deux trois quatre cinq six sept huit
        neuf dix vingt trente cinquante mille
        million millions milliard milliards millier milliers dizaine dizaines douzaine quinzaine vingtaine
        trentaine centaine centaines centime centimes dollar dollars centimètre centimètres millimètre
        millimètres kilomètre kilomètres degré numéro numéros moitié tiers quart siècles demi demie""",
    "hollow": """
        règle règles conseil conseils astuce astuces point points thème sujet idée idées exemple exemples
        raison raisons question questions cause commentaire commentaires vidéo vidéos épisode leçon
        personne personnes gens monde""",
    "both": "et",
    "introduction": "Introduction",
    "summary": "Conclusion",
}
