"""What questions in French ask for, and what answers look like."""

FRENCH = {
    "earning": "gagne|gagnent|gagnait|salaire",
    "figures": "nombre|nombres|chiffre|chiffres|statistiques",
    "listing": "liste|tous|toutes|énumère|énumérez",
    "plainly": """
        comme si j'avais cinq ans|comme si j'avais 5 ans|comme à un enfant de cinq ans|comme à un enfant|
        comme pour un enfant|à un enfant de cinq ans""",
    "concluding": """
        conclusion|conclusions|verdict|bilan|morale|message principal|idée principale|idée centrale|idée clé|
        l'idée principale|l'idée centrale|l'idée clé|
        point principal|message central|leçon principale|conseil principal|le message|la leçon|
        conseil le plus important|point le plus important|chose la plus importante|leçon la plus importante|
        le plus important|l'essentiel|faut-il retenir|il faut retenir|dois-je retenir|retenir|à retenir""",
    "summing": """
        point points principaux principales s'agit propos apprend apprendre contenu essentiel conclusion
        thème sujets""",
    "small": "gens premier première",
    "choosing": "quel quelle quels quelles",
    "price": """
        coûte|coûtent|coûtait|coûtaient|coûtera|coûté|gagne|gagnent|coût|coûts|prix|cher|chère|payer|paye|paie|
        tarif*|combien d'argent|payé|payée|payez""",
    "amount": "combien|quelle quantité|quel nombre",
    "measure": """
        quelle taille|quelle hauteur|quelle vitesse|quelle température|quelle distance|quelle longueur|
        quelle largeur|quel poids|quelle profondeur|combien pèse|combien pèsent|combien pesait|combien mesure|
        combien mesurent""",
    "age": "quel âge|combien d'années|combien d'ans",
    "duration": """
        depuis combien de temps|pendant combien de temps|combien de temps|quelle durée|à quelle fréquence|
        tous les combien|depuis combien|au bout de combien|pendant combien""",
    "time": "quand|quelle année|quel jour|quelle heure|quelle date|depuis quand",
    "name": """
        comment s'appelle|comment s'appelait|comment s'appellent|comment se nomme|comment se prénomme|
        quel est le nom|quel nom|nom de|nom du|nom des|qui est le|qui est la|qui est l'*|qui était le|qui était la|
        qui sont les|quelle ville|quel pays""",
    "person": "qui|à qui|de qui",
    "place": "où|d'où|quel endroit",
    "reason": "pourquoi|quelle raison|pour quelle raison",
    "way": "comment|que faire|que faut-il",
    "meaning": "qu'est-ce qu'un|qu'est-ce qu'une|c'est quoi|que signifie|définition|que veut dire",
    "steps": "étape|étapes|phases",
    "money": "euro|euros|centimes|francs|dollars|gratuit|gratuite|gratuitement|livres",
    "numbers": """
        deux|trois|quatre*|cinq*|six|sept|huit|neuf|dix*|onze|douze|treize|quatorze|quinze|seize|vingt*|trente*|
        quarante*|cinquante*|soixante*|cent|cents|mille|million*|moitié|douzaine|double""",
    "spans": "seconde*|minute*|heure*|jour|jours|semaine*|mois|an|ans|année*|chaque|tous les|toutes les",
    "years": "ans|an|années",
    "dates": """
        à * heures|à une heure|à minuit|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|
        novembre|décembre|lundi*|mardi*|mercredi*|jeudi*|vendredi*|samedi*|dimanche*|midi|minuit|matin|soir|
        mille neuf cent|mille huit cent|deux mille *|il y a * ans|hier|demain|printemps|l'été|d'été|en été|cet été|automne|hiver|siècle|
        dès que|au moment où|lorsque""",
    "occasions": "jamais|pendant|lors|quand|lorsque|si|avant|après|jusqu'à|tant que",
    "people": """
        monsieur|madame|docteur|professeur|m'appelle|s'appelle|mon mari|ma femme|mon père|ma mère|mon frère""",
    "namings": """
        s'appelle|s'appelait|s'appellent|m'appelle|nommé|nommée|prénom|se nomme|on l'appelle|baptisé|surnommé""",
    "places": "à|au|aux|du|en|sous|devant|sur|dans|derrière|près|chez|entre",
    "reasons": "parce|car|puisque|raison|c'est pourquoi|afin|à cause|grâce|sinon|pour que|donc",
    "ways": "il faut|vous pouvez|vous devez|on peut|on doit|avec|en utilisant|d'abord|ensuite|puis",
    "meanings": "est un|est une|sont des|signifie|veut dire|s'appelle|on appelle|une sorte",
    "ordered": "premièrement|deuxièmement|d'abord|ensuite|puis|enfin|après|la première|la deuxième|la troisième",
    "empty": """
        dois devrais doit faire projet entreprise société recommande recommander mentionné mentionnés vidéo orateur concentre insiste svp
        liste donne dis passé passe passer arrivé arrive
        éviter répéter""",
    "wishes": """
        donne donnez moi fais faites écris débutants débutant enfants points puces liste tableau court courte bref
        brièvement simple simples simplement mots phrases phrase paragraphe style ton résumé résume résumer
        explique expliquer essentiel idées clés tout
        conseil conseils astuce astuces""",
    "leaving": "sans|sauf|ignore|pas",
    "translating": "tradui*|traduc*",
}
