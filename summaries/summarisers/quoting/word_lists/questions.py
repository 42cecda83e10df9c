"""What questions ask for, and what answers look like, by language code; lower case.

`|` parts items and `*` stands for any letters. `price` to `steps` are how one asks for that kind of answer; `naming`
are those of them that only name it, so that another question word beside them asks.
`money`, `numbers`, `spans` (of time), `years`, `dates`, `occasions` (which may say when as well), `people`, `namings`, `places`,
`reasons`, `ways` and `meanings` are found in answers.
`empty` words of a question name nothing, `wishes` say how a summary should look, and `translating` asks for another
language.
`summing` words ask what all of it comes to, where a question has no others ("What are the main points?").
`synonyms` are groups of words that mean about the same to one who asks, `choosing` words stand before what is asked
for, `leaving` ones before what is to be left out; `common` words of the groups ask for nothing themselves.
"""

QUESTIONS: dict[str, dict[str, str]] = {
    "en": {
        "summing": "learn tldr tl;dr lesson lessons conclusion conclusions takeaway takeaways point points main key",
        "synonyms": """
            cost price pay paid payment fee charge expensive cheap afford money spend spent bill|
            begin began beginning start started first founded opened origin earliest|
            end ended finish finished final last stop stopped|last lasts lasted lasting lifespan lifetime|open opened opening close closed hours|
            problem issue wrong trouble fail failure difficult difficulty challenge broke broken badly worst hard|
            mistake error wrong avoid regret differently|risk danger dangerous threat hazard warning careful|
            advice advise tip recommend recommendation suggest suggestion should rule|
            tool software app program library equipment gear kit machine|need necessary require required must|
            programmer developer code programming software|result outcome found finding conclusion effect|
            benefit advantage better help improve gain good|drawback disadvantage downside bother bad|
            plan future next upcoming soon will|learn lesson taught teach course class|
            team staff employee worker colleague people us|
            customer client user visitor member participant people us use|
            fund funding finance invest investor loan lent bank grant subsidy state|save savings saving bank aside|
            earn salary wage income|food eat ate meal diet drink|buy bought purchase|sell sold|shop store market|
            house home flat building|noise sound loud quiet hear|pain hurt injury ill illness disease sick|
            replace replacement new change swap|install installed installation setup|
            maintain maintenance service repair clean|event race competition concert performance|
            old age aged oldest|child kid daughter son|job work profession career|die died dead death|
            fast quick speed slow|build built construct make made create|unsold waste leftover throw""",
        "common": "should will us people must hard most found make made work help use good better",
        "choosing": "which what",
        "price": "cost*|price*|pay|paid|fee|fees|expensive|cheap|charge|charged|charges|how much money",
        "amount": "how much|how many|number of|how popular|what percentage",
        "measure": """
            how big|how large|how tall|how high|how heavy|how far|how fast|how loud|how hot|how cold|how deep|
            what size|how wide|how thick|how small|what temperature|what distance""",
        "age": "how old|what age",
        "duration": "how long|how often|how frequently|how much time|lifespan|life span|how regularly",
        "time": """
            when|what time|which time|what year|which year|what day|which day|what date|which date|date of|which month""",
        "name": """
            what is the name|what's the name|name of|what is * called|what are * called|what is * name|whose name|
            who is the|who was the|who's the|who are the|who were the|which city|which town|which country""",
        "person": "who|whose|whom",
        "place": "where|what place|which place",
        "reason": "why|how come|what caused|what causes|what is the reason|what was the reason|for what reason",
        "way": """
            how do|how does|how did|how to|how can|how could|how should|how would|how is|how are|how was|what should""",
        "meaning": "what is a|what is an|what's a|what's an|what exactly is|mean|means|meaning|define|definition",
        "steps": "step|steps|stages|phases",
        "money": """
            euro*|dollar*|pound|pounds|cent|cents|pence|bucks|quid|yen|francs|grand|bill|for free|is free|it's free|
            are free|free of charge|free for""",
        "numbers": """
            two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|*teen|twenty*|thirty*|forty*|fifty*|sixty*|
            seventy*|eighty*|ninety*|hundred*|thousand*|million*|billion*|dozen*|half|twice|percent|couple""",
        "spans": """
            second|seconds|minute|minutes|hour|hours|day|days|week|weeks|weekend|month|months|year|years|decade*|every|
            daily|weekly|monthly|yearly|once""",
        "years": "old|aged",
        "dates": """
            at one|at two|at three|at four|at five|at six|at seven|at eight|at nine|at ten|at eleven|at twelve|
            january|february|march|april|june|july|august|september|october|november|december|in may|of may|
            monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|o'clock|noon|midnight|at night|morning|
            evening|dusk|dawn|ago|last year|this year|next year|last week|next week|yesterday|tomorrow|spring|summer|
            autumn|winter|nineties|eighties|seventies|sixties|two thousand *|sixteen *ty|seventeen *ty|eighteen *ty|nineteen *ty|twenty twenty|
            seventeen hundred|eighteen hundred|nineteen hundred|eighteen *teen|nineteen *teen|nineteen oh *|twenty *teen|
            century|as soon as|once the|
            when it|when the|when you""",
        "occasions": "never|during|when|whenever|if|while|until|before|after",
        "people": """
            mr|mrs|ms|dr|doctor|professor|my name|called|named|my wife|my husband|my brother|my sister|my father|
            my mother|my friend|my guest|founder""",
        "namings": """
            my name|name is|names are|is called|are called|was called|was named|is named|named|name's|calls himself|
            calls herself|we call|they call|call it|call him|call her""",
        "places": "in|at|on|near|from|behind|next to|between|opposite|beside|above|under the|abroad",
        "reasons": """
            because|since|so that|reason|reasons|that's why|that is why|this is why|due to|in order to|otherwise|
            caused|comes from|thanks to|cause|therefore|as a result""",
        "ways": """
            by|with|you can|you need|you should|you have to|you must|start with|begin with|we used|we use|first|then""",
        "meanings": """
            is a|is an|are a|means|mean|is called|are called|kind of|sort of|stands for|is like|works like|defined""",
        "ordered": """
            first|second|third|fourth|fifth|step *|number one|number two|number three|then|next|finally|after that|
            the last|begin with|start with|start by|start using|i would suggest|i suggest|i recommend""",
        "empty": """
            business company firm project focus focuses concentrate emphasise emphasize mention mentions say tell give
            show find write answer video talk speaker presenter author host guest lecture interview question person
            according exactly actually please know recommended possible usual usually mentioned said called named main
            main three five happened happen happens take place took takes deal handle there anything any some something
            stuff kind type sort biggest best good right current currently similar useful""",
        "wishes": """
            beginner beginners newbie kid kids child children dummies bullet bullets bulleted point points list table
            format short shorter brief briefly concise concisely long longer detailed detail details simple simpler
            simply easy plain language words word sentence sentences paragraph paragraphs style tone friendly formal
            informal casual funny tldr summary summarise summarize overview takeaway takeaways key highlights headline
            ideas essence gist insights notes minutes outline everything all whole video understand understandable
            clear clearly terms quick quickly markdown emoji emojis steps actionable""",
        "leaving": "ignore|skip|without|except|leave out|leaving out|don't|do not|not",
        "translating": "translate*|translation",
    },
    "de": {
        "summing": """
            kernaussage kernaussagen hauptaussage hauptaussagen hauptpunkte hauptthema punkt punkte punkten
            wichtigsten zusammenfassen lerne lernen lernt handelt themen inhalt wesentliche wesentlichen
            fazit kern hauptsächlich""",
        "synonyms": """
            kosten kostet preis teuer bezahlen zahlen geld|anfang anfangen anfängt begonnen beginnen beginn erste ersten starten|
            ende aufhören schluss letzte|problem schwierig schwierigkeit schief fehler schlecht gefahr|
            fehler falsch vermeiden|risiko gefahr gefährlich warnung|rat tipp empfehlen empfiehlt ratschlag|
            werkzeug gerät programm software ausrüstung|ergebnis folge resultat|vorteil besser hilft|
            plan pläne zukunft nächstes künftig|lernen lehre kurs|team mitarbeiter leute wir|
            krankheit krank schmerz|kaufen laden|essen trinken nahrung|zeit dauert stunde|sterben gestorben tot stirbt""",
        "choosing": "welche welcher welches welchen",
        "price": """
            kostet|kosten|kostete|kosteten|gekostet|verdient|verdienen|preis*|teuer|bezahlen|zahlen|bezahlt|zahlt|
            gebühr*|günstig|billig|wie viel geld""",
        "amount": "wie viel|wie viele|wieviel|wieviele|anzahl",
        "measure": """
            wie groß|wie hoch|wie schnell|wie weit|wie schwer|wie laut|wie breit|wie dick|wie tief|wie warm|wie heiß|
            wie kalt|wie klein|welche temperatur|welcher temperatur""",
        "age": "wie alt",
        "duration": "seit wie lange|wie lange|wie lang|wie oft|wie häufig|wie viel zeit|wieviel zeit",
        "time": "wann|welches jahr|welchem jahr|welcher tag|welchem tag|um wie viel uhr|wie spät|seit wann",
        "name": """
            wie heißt|wie heißen|wie hieß|wie hießen|wie nennt|name|namen|wer ist der|wer ist die|wer war der|
            wer war die|wer sind die|welcher stadt|welchem land|welches land|welche stadt""",
        "person": "wer|wem|wen|wessen",
        "place": "wo|wohin|woher|welchem ort",
        "reason": "warum|weshalb|wieso|aus welchem grund|wozu",
        "way": """
            wie kann|wie macht|wie geht|wie soll|wie muss|wie wird|wie man|wie funktioniert|was tun|was macht man|
            was soll""",
        "meaning": "was ist ein|was ist eine|was sind|was bedeutet|was heißt|definition|bedeutung",
        "steps": "schritt|schritte|schritten|phasen",
        "money": "euro|euros|cent|dollar|franken|mark|kostenlos|umsonst|gratis|pfund",
        "numbers": """
            zwei*|drei*|vier*|fünf*|sechs*|sieben*|acht|achtzehn|achtzig|neun*|zehn*|elf|zwölf|*zig|*hundert*|
            *tausend*|million*|halb*|doppelt*|dutzend|prozent""",
        "spans": "sekunde*|minute*|stunde*|tag|tage|tagen|woche*|monat*|jahr|jahre|jahren|täglich|jeden|jede|einmal",
        "years": "alt|jährig*",
        "dates": """
            um eins|um zwei|um drei|um vier|um fünf|um sechs|um sieben|um acht|um neun|um zehn|um elf|um zwölf|januar|
            februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|*montag*|*dienstag*|*mittwoch*|
            *donnerstag*|*freitag*|*samstag*|*sonntag*|uhr|morgens|abends|nachts|mittags|vor * jahren|letztes jahr|
            nächstes jahr|frühling|frühjahr|sommer|herbst|winter|gestern|morgen|neunzehnhundert*|achtzehnhundert*|
            zweitausend*|sobald|immer wenn|jahrhundert*""",
        "occasions": "nie|niemals|bei|beim|während|wenn|als|bis|bevor|nachdem|solange",
        "people": """
            herr|frau|doktor|professor*|heiße|heißt|mein mann|meine frau|mein vater|meine mutter|mein bruder|nachbar*""",
        "namings": "heißt|heißen|heiße|hieß|hießen|genannt|namens|nennt|nennen|nannte|name|namen",
        "places": "in|im|ins|an|am|auf|unter|hinter|neben|zwischen|gegenüber|bei der|beim",
        "reasons": "weil|denn|deshalb|deswegen|darum|damit|grund|gründe|daher|sonst|wegen|nämlich|davon dass|daran dass|daher dass",
        "ways": """
            man muss|man kann|man soll|sie müssen|sie können|du musst|du kannst|indem|mit|zuerst|dann|soll|gehen sie""",
        "meanings": "ist ein|ist eine|sind|bedeutet|heißt|nennt man|eine art",
        "ordered": """
            erstens|zweitens|drittens|zuerst|danach|dann|als nächstes|zum schluss|der erste|der zweite|der dritte""",
        "empty": """
            mache machen macht machst projekt firma unternehmen geschäft gesagt genannt erwähnt konzentriere fokus video vortrag sprecher
            sprecherin bitte zeige nenne liste braucht brauchen dafür muss müssen tun genau wichtig wichtigsten
            passiert passierte passieren geschah geschehen""",
        "wishes": """
            gib mir mach schreib
            anfänger kinder stichpunkte stichpunkten stichworte liste tabelle kurz kürzer knapp ausführlich einfach
            einfache einfachen worten sätze sätzen satz absatz stil freundlich überblick zusammenfassung fasse zusammen
            erkläre erklären kernaussagen wichtigsten punkte punkten alles verständlich""",
        "leaving": "ohne|außer|nicht|ignoriere|lass",
        "translating": "übersetz*",
    },
    "fr": {
        "summing": """
            point points principaux principales s'agit propos apprend apprendre contenu essentiel conclusion
            thème sujets""",
        "synonyms": """
            coût coûte prix cher payer argent|début commencer commencé commence premier première ouvert|fin finir dernier arrêter|
            problème difficulté difficile panne échec mauvais pire|erreur faute éviter|risque danger dangereux attention menace|
            conseil conseille astuce|outil logiciel matériel équipement appareil|résultat effet conclusion|
            avantage mieux aide|projet projets avenir prochain prochaine|apprendre leçon cours|équipe employés gens|
            maladie douleur malade|acheter magasin|manger boire nourriture|mort mourir meurt""",
        "choosing": "quel quelle quels quelles",
        "price": """
            coûte|coûtent|coûtait|coûtaient|coûtera|coûté|gagne|gagnent|coût|coûts|prix|cher|chère|payer|paye|paie|
            tarif*|combien d'argent|payé|payée|payez""",
        "amount": "combien|quelle quantité|quel nombre",
        "measure": """
            quelle taille|quelle hauteur|quelle vitesse|quelle température|quelle distance|quelle longueur|
            quelle largeur|quel poids|quelle profondeur""",
        "age": "quel âge|combien d'années|combien d'ans",
        "duration": """
            depuis combien de temps|pendant combien de temps|combien de temps|quelle durée|à quelle fréquence|
            tous les combien""",
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
            liste donne dis passé passe passer arrivé arrive""",
        "wishes": """
            donne donnez moi fais faites écris débutants débutant enfants points puces liste tableau court courte bref
            brièvement simple simples simplement mots phrases phrase paragraphe style ton résumé résume résumer
            explique expliquer essentiel idées clés tout""",
        "leaving": "sans|sauf|ignore|pas",
        "translating": "tradui*|traduc*",
    },
    "es": {
        "summing": "cuáles punto puntos principales aprendo aprender aprende contenido conclusiones temas dice",
        "synonyms": """
            costo cuesta precio caro pagar dinero|inicio empezar empezamos comenzar comenzó comienzo primer abrir|fin terminar último|
            problema dificultad difícil falló fallar rompió roto peor|error equivocación evitar|riesgo peligro peligroso|
            consejo recomienda recomendar recomendación|herramienta programa equipo aparato|resultado efecto conclusión|
            ventaja mejor ayuda|plan planes futuro próximo queremos|aprender lección clase clases curso|
            equipo empleados gente personas|enfermedad dolor enfermo|comprar tienda|
            comer beber comida|muerte morir muere|abrir abren cerrar cerramos""",
        "choosing": "qué cuál cuáles",
        "price": """
            cuesta|cuestan|costó|costaba|costaron|cobra|cobran|gana|ganan|cuánto sale|cuánto salen|costo|coste|precio*|
            vale|valen|pagar|paga|caro|cara|tarifa*|cuánto dinero|pagó|pagaste|pagado|pagaron""",
        "amount": "cuánto|cuánta|cuántos|cuántas|cuanto|cuantos|cuantas",
        "measure": "qué tamaño|qué altura|qué temperatura|qué distancia|qué longitud|qué peso|qué velocidad",
        "age": "cuántos años|cuantos años|qué edad",
        "duration": "cada cuánto tiempo|cuánto tiempo|cuánto tarda|cuánto dura|con qué frecuencia|cada cuánto",
        "time": "cuándo|cuando|qué año|qué día|qué hora|qué fecha|desde cuándo",
        "name": """
            cómo se llama|como se llama|cómo se llaman|cómo se llamaba|cuál es el nombre|qué nombre|nombre de|
            nombre del|quién es el|quién es la|quién era el|quién era la|quién fue el|quién fue la|quiénes son|
            qué ciudad|qué país""",
        "person": "quién|quiénes|quien",
        "place": "dónde|adónde|donde|qué lugar",
        "reason": "por qué|cuál es la razón|por qué razón|porqué",
        "way": "cómo|como se|qué hacer|qué hay que",
        "meaning": "qué es un|qué es una|qué son|qué significa|definición",
        "steps": "paso|pasos|etapas|fases",
        "money": "euro|euros|céntimos|dólar|dólares|pesos|gratis|gratuito",
        "numbers": """
            dos|tres|cuatro*|cinco*|seis*|siete*|ocho*|nueve*|diez|once|doce|trece|catorce|quince|dieci*|veint*|
            treinta*|cuarenta*|cincuenta*|sesenta*|setenta*|ochenta*|noventa*|cien|ciento|*cientos|*cientas|mil|mill*|
            mitad|docena|doble|quinient*|seteci*|noveci*""",
        "spans": "segundo|segundos|minuto*|hora|horas|día|días|semana*|mes|meses|año|años|cada|todos los",
        "years": "años|año",
        "dates": """
            a las dos|a las tres|a las cuatro|a las cinco|a las seis|a las siete|a las ocho|a las nueve|a las diez|
            a las once|a las doce|a la una|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|
            noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado*|domingo*|mediodía|medianoche|
            mil novecientos|mil ochocientos|dos mil *|hace * años|ayer|mañana|primavera|verano|otoño|invierno|siglo|
            próximo año|año pasado|en cuanto|en el momento""",
        "occasions": "nunca|jamás|durante|cuando|si|mientras|hasta|antes|después",
        "people": """
            señor|señora|doctor|doctora|profesor|profesora|me llamo|se llama|mi marido|mi mujer|mi padre|mi madre""",
        "namings": "se llama|se llaman|se llamaba|me llamo|llamado|llamada|nombre|nombres|le dicen|bautizó|apodo",
        "places": "en|bajo|sobre|detrás|cerca|entre|junto|frente a",
        "reasons": "porque|ya que|por eso|razón|motivo|para que|debido|gracias a|si no|así que",
        "ways": "hay que|se puede|puedes|pueden|debes|deben|con|primero|luego|después",
        "meanings": "es un|es una|son unos|significa|se llama|quiere decir|una especie",
        "ordered": "primero|segundo|tercero|luego|después|por último|al final|el primer|la primera",
        "empty": """
            debo debe debería hago hacer proyecto empresa negocio mencionado mencionan vídeo video ponente céntrate enfócate lista necesita
            encuentra pasó pasa pasado ocurrió ocurre""",
        "wishes": """
            va explícalo explícame resúmelo hazme haz dame enumera principales
            principiantes principiante niños puntos viñetas lista tabla corto corta breve brevemente simple sencillo
            sencillas palabras frases frase párrafo estilo tono resumen resume resumir explica explicar ideas clave
            principales todo fácil""",
        "leaving": "sin|excepto|ignora|no",
        "translating": "traduc*|tradú*|traduz*",
    },
    "pt": {
        "summing": "ponto pontos principais aprendo aprender aprende conteúdo conclusões temas diz fala",
        "synonyms": """
            custo custa preço caro pagar dinheiro|início começar começou começo primeiro abrir|fim terminar último|
            problema dificuldade difícil falhou falhar quebrou pior|erro evitar|risco perigo perigoso|
            conselho recomenda recomendar dica|ferramenta programa equipamento aparelho|resultado efeito conclusão|
            vantagem melhor ajuda|plano planos futuro próximo|aprender lição aula curso|equipe equipa funcionários pessoas|
            doença dor doente|comprar loja|comer beber comida|morte morrer morre|abrir fechar""",
        "choosing": "que qual quais",
        "price": """
            custa|custam|custou|custava|custaram|cobra|cobram|ganha|ganham|custo|custos|preço*|pagar|paga|caro|cara|
            taxa|quanto dinheiro|pagou|pagaram|pagam|pago""",
        "amount": "quanto|quanta|quantos|quantas",
        "measure": """
            que tamanho|que altura|que temperatura|qual a temperatura|que distância|qual a distância|
            qual o comprimento|qual é o comprimento|qual o peso""",
        "age": "quantos anos|que idade|qual a idade",
        "duration": """
            quanto tempo|com que frequência|de quanto em quanto tempo|de quanto em quanto|há quanto tempo|
            por quanto tempo|quanto dura|quanto demora""",
        "time": "quando|que ano|que dia|que horas|que data|desde quando",
        "name": """
            como se chama|como se chamam|como se chamava|como é que se chama|qual é o nome|qual o nome|que nome|
            nome de|nome do|nome da|quem é o|quem é a|quem era o|quem era a|quem foi o|quem foi a|quem são|que cidade|
            que país|qual cidade|qual país""",
        "person": "quem",
        "place": "onde|aonde|que lugar",
        "reason": "por que|porque|porquê|por quê|qual a razão|qual o motivo",
        "way": "como|o que fazer",
        "meaning": "o que é um|o que é uma|o que são|o que significa|definição",
        "steps": "passo|passos|etapas|fases",
        "money": "euro|euros|cêntimos|centavos|dólar|dólares|reais|real|grátis|gratuito|de graça",
        "numbers": """
            dois|duas|três|quatro*|cinco*|seis*|sete*|oito*|nove*|dez*|onze|doze|treze|catorze|quinze|vinte*|trinta*|
            quarenta*|cinquenta*|sessenta*|setenta*|oitenta*|noventa*|cem|cento|*centos|*centas|mil|milh*|metade|dúzia|
            dobro|*zentos|*zentas|quinhent*""",
        "spans": "segundos|minuto*|hora|horas|dia|dias|semana*|mês|meses|ano|anos|cada|todos os|todas as",
        "years": "anos|ano",
        "dates": """
            às duas|às três|às quatro|às cinco|às seis|às sete|às oito|às nove|às dez|às onze|à uma|janeiro|fevereiro|
            março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|segunda-feira|terça-feira|
            quarta-feira|quinta-feira|sexta-feira|sábado*|domingo*|meio-dia|meia-noite|mil novecentos|mil oitocentos|
            dois mil e|há * anos|ontem|amanhã|primavera|verão|outono|inverno|século|próximo ano|ano passado|assim que|
            no momento|logo que|no dia|pro dia|para o dia|do dia""",
        "occasions": "nunca|jamais|durante|quando|se|enquanto|até|antes|depois",
        "people": """
            senhor|senhora|doutor|doutora|professor|professora|chamo-me|me chamo|chama-se|se chama|meu pai|minha mãe""",
        "namings": """
            se chama|se chamam|se chamava|chama-se|chamava-se|chamo-me|me chamo|chamado|chamada|nome|nomes|apelido|
            batizaram|batizou""",
        "places": "em|sob|sobre|no|na|atrás|perto|entre|junto",
        "reasons": "porque|pois|por isso|razão|motivo|para que|devido|graças|senão|já que",
        "ways": "é preciso|pode|podem|deve|devem|com|primeiro|depois",
        "meanings": "é um|é uma|são|significa|chama-se|se chama|quer dizer|uma espécie",
        "ordered": "primeiro|segundo|terceiro|depois|por fim|por último|o primeiro|a primeira",
        "empty": """
            devo deve deveria faço fazer projeto empresa negócio mencionado mencionados vídeo palestrante foque concentre lista precisa fica
            aconteceu acontece acontecer passou""",
        "wishes": """
            dê me faz faça escreva liste iniciantes principiantes crianças pontos tópicos lista tabela curto curta
            breve simples palavras frases frase parágrafo estilo tom resumo resuma resumir explique explica explicar
            ideias principais chave tudo fácil""",
        "leaving": "sem|exceto|ignore|não",
        "translating": "tradu*",
    },
    "it": {
        "summing": "tratta punto punti principali qual imparo imparare contenuto conclusioni temi argomenti dice",
        "synonyms": """
            costo costa prezzo caro pagare soldi|inizio cominciare iniziare iniziato cominciato primo aprire|fine finire ultimo|
            problema difficoltà difficile guasto fallito peggio|errore sbaglio evitare|rischio pericolo pericoloso|
            consiglio consiglia raccomanda|strumento programma attrezzatura apparecchio|risultato effetto conclusione|
            vantaggio meglio aiuta|piano piani futuro prossimo|imparare lezione corso|squadra dipendenti persone|
            malattia dolore malato|comprare negozio|mangiare bere cibo|morte morire muore|aprire chiudere""",
        "choosing": "che quale quali",
        "price": """
            costa|costano|costava|costato|costata|guadagna|guadagnano|costo|costi|prezzo|prezzi|pagare|paga|caro|cara|
            tariffa|quanti soldi|pagato|pagata|pagano""",
        "amount": "quanto|quanta|quanti|quante",
        "measure": """
            che dimensione|che altezza|che temperatura|quale temperatura|che distanza|quale distanza|che velocità""",
        "age": "quanti anni|che età",
        "duration": """
            quanto tempo|ogni quanto tempo|ogni quanto|da quanto tempo|per quanto tempo|con quale frequenza|quanto dura""",
        "time": "quando|che anno|quale anno|che giorno|che ora|quale data|da quando",
        "name": """
            come si chiama|come si chiamano|come si chiamava|qual è il nome|che nome|nome del|nome della|nome di|
            chi è il|chi è la|chi era il|chi era la|chi è l'*|chi sono|quale città|quale paese|che città|che paese""",
        "person": "chi",
        "place": "dove|quale luogo",
        "reason": "perché|per quale motivo|qual è il motivo|come mai",
        "way": "come|cosa fare|cosa bisogna",
        "meaning": "cos'è un|cos'è una|che cos'è|cosa sono|cosa significa|definizione",
        "steps": "passo|passi|passaggi|fasi",
        "money": "euro|centesimi|dollaro|dollari|gratis|gratuito|lire",
        "numbers": """
            due|tre|quattro*|cinque*|sei|sette*|otto*|nove*|dieci|undici|dodici|tredici|quattordici|quindici|sedici|
            dici*|venti*|cento*|*cento|mille|*mila|milion*|metà|mezzo|mezza|dozzina|doppio|ventun*|ventott*|trent*|quarant*|
            cinquant*|sessant*|settant*|ottant*|novant*""",
        "spans": "secondi|minuto|minuti|ora|ore|giorno|giorni|settiman*|mese|mesi|anno|anni|ogni|tutti i",
        "years": "anni|anno",
        "dates": """
            alle due|alle tre|alle quattro|alle cinque|alle sei|alle sette|alle otto|alle nove|alle dieci|alle undici|
            alle dodici|dalle *|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|
            dicembre|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|mezzogiorno|mezzanotte|millenovecento*|
            milleottocento*|duemila*|anni fa|ieri|domani|primavera|estate|autunno|inverno|secolo|prossimo anno|
            anno scorso|nel momento|non appena""",
        "occasions": "mai|durante|quando|se|mentre|finché|fino a|prima|dopo",
        "people": """
            signor|signora|dottor|dottoressa|professor*|mi chiamo|si chiama|mio marito|mia moglie|mio padre|mia madre""",
        "namings": """
            si chiama|si chiamano|si chiamava|mi chiamo|chiamato|chiamata|di nome|nome|nomi|soprannome|battezzato""",
        "places": "a|in|al|alla|sotto|nel|nella|dietro|vicino|accanto|tra|di fronte|sulla|sul",
        "reasons": "perché|poiché|per questo|ragione|motivo|affinché|grazie a|altrimenti|quindi|siccome",
        "ways": "bisogna|si può|puoi|potete|devi|dovete|con|prima|poi",
        "meanings": "è un|è una|sono|significa|si chiama|vuol dire|una specie",
        "ordered": "primo|secondo|terzo|prima|poi|infine|dopo|il primo|la prima",
        "empty": """
            faccio fare progetto azienda impresa menzionato menzionati video relatore concentrati elenca serve
            successo succede succedere accaduto""",
        "wishes": """
            spiegalo spiegami riassumilo dammi fammi scrivi principianti principiante bambini punti elenco lista
            tabella corto breve brevemente semplice semplici parole frasi frase paragrafo stile tono riassunto riassumi
            riassumere spiega spiegare idee principali chiave tutto""",
        "leaving": "senza|tranne|ignora|non",
        "translating": "traduc*|traduz*|traduci",
    },
    "pl": {
        "summing": """
            czym punkt punkty główny główne wniosek wnioski streścić podsumować treść sens chodzi przesłanie
            tematy uczę""",
        "synonyms": """
            koszt kosztuje cena drogi płacić zapłacić pieniądze|początek zacząć zaczęła zaczął założono powstał powstało najpierw|
            koniec skończyć ostatni|problem trudność trudny zepsuło nieudany najgorszy|błąd unikać|
            ryzyko niebezpieczny zagrożenie|rada radzi poleca wskazówka|narzędzie program sprzęt|wynik skutek wniosek|
            zaleta lepiej pomaga korzyść|plan plany przyszłość przyszłym|uczyć lekcja kurs|zespół pracownicy ludzie|
            choroba ból chory|kupić sklep|jeść pić jedzenie|śmierć umrzeć""",
        "choosing": "jaki jaka jakie jakiej",
        "price": """
            kosztuje|kosztują|kosztowało|kosztował|kosztowała|kosztowały|zarabia|zarabiają|koszt*|cena|ceny|cenę|
            płaci*|drogi|drogie|droga|zapłaci*|zapłacono""",
        "amount": "ile|ilu|liczba",
        "measure": """
            jak duży|jak duża|jak duże|jak wysoki|jak szybko|jak daleko|jak szeroki|jak głęboki|jak głęboko|jak ciężki|
            jaka temperatura|jakiej temperaturze|jaka odległość|jaka długość""",
        "age": "ile lat|ilu lat|w jakim wieku|jak stary|jak stara",
        "duration": "ile jest czasu|ile mam czasu|od jak dawna|jak długo|ile czasu|jak często|ile trwa|co ile",
        "time": """
            kiedy|którym roku|który rok|jaki dzień|która godzina|której godzinie|o której|od której|do której|od kiedy""",
        "name": """
            jak ma na imię|jak miał na imię|jak miała na imię|jak się nazywa|jak się nazywał|jak się nazywała|
            jak nazywa|jakie jest imię|jaka jest nazwa|imię|nazwa|nazwisko|kim jest|kim był|kim była|kto jest|kto był|
            kto była|jakim mieście|jakim kraju|którym mieście|którym kraju""",
        "person": "kto|kogo|komu|kim|czyj*",
        "place": "gdzie|dokąd|skąd",
        "reason": "dlaczego|czemu|z jakiego powodu|po co",
        "way": "jak|w jaki sposób|co robić|co zrobić",
        "meaning": "co to jest|czym jest|co to są|co oznacza|co znaczy|definicja",
        "steps": "krok|kroki|kroków|etapy|etap",
        "money": "złot*|zł|grosz*|euro|dolar*|darmo|bezpłatn*|darmow*",
        "numbers": """
            dwa|dwie|dwóch|dwaj|trzy|trzech|cztery|czterech|pięć*|pięciu|sześć*|siedem*|osiem*|dziewięć*|dziesięć|
            jedenaście|dwanaście|*naście|*nastu|dwadzieścia|trzydzieści|czterdzieści|*dziesiąt|sto|dwieście|*sta|*set|
            tysiąc*|tysięcy|milion*|połow*|pół|tuzin|procent""",
        "spans": """
            sekund*|minut*|godzin*|dzień|dni|tydzień|tygodni*|tygodnie|miesiąc*|miesięcy|rok|roku|lat|lata|codziennie|
            co""",
        "years": "lat|lata|letni*",
        "dates": """
            o pierwszej|o drugiej|o trzeciej|o czwartej|o piątej|o szóstej|o siódmej|o ósmej|o dziewiątej|o dziesiątej|
            o *nastej|o dwunastej|o dwudziestej|styczeń|styczni*|luty|lutego|marzec|marca|kwiecień|kwietni*|maj|maja|
            maju|czerwiec|czerwc*|lipiec|lipc*|sierpień|sierpni*|wrzesień|wrześni*|październik*|listopad*|grudzień|
            grudni*|poniedział*|wtorek|wtork*|środa|środę|środy|czwartek|czwartk*|piątek|piątk*|sobota|sobotę|soboty|
            niedziel*|tysiąc dziewięćset|tysiąc osiemset|dwa tysiące *|dwutysięcz*|lat temu|rano|wieczorem|wczoraj|
            jutro|wiosną|latem|jesienią|zimą|wiek*|przyszłym roku|zeszłym roku|jak tylko|w chwili|o godzinie|na godzinę""",
        "occasions": "nigdy|podczas|kiedy|gdy|jeśli|jeżeli|dopóki|zanim|po",
        "people": "pan|pani|pana|doktor|profesor|nazywam|nazywa|mój mąż|moja żona|mój ojciec|moja matka",
        "namings": "na imię|nazywa|nazywają|nazywał*|nazywam|nazwa|nazwę|nazwali*|imię|imieniem|nazwisk*|zwan*",
        "places": "w|we|na|do|pod|nad|przed|obok|przy|między|naprzeciwko|koło",
        "reasons": "bo|ponieważ|dlatego|gdyż|powód|powodu|żeby|aby|dzięki|inaczej",
        "ways": "trzeba|można|należy|musisz|musicie|możesz|najpierw|potem|najlepiej|za pomocą",
        "meanings": "to jest|jest to|oznacza|znaczy|nazywa|rodzaj",
        "ordered": """
            po pierwsze|po drugie|po trzecie|najpierw|potem|następnie|na koniec|wreszcie|pierwszy|drugi|trzeci""",
        "empty": """
            robić zrobić robię projekt firma firmę wspomniane wspomniano wideo film prelegent skup proszę wymień podaj bierze tam
            stało stanie dzieje zdarzyło""",
        "wishes": """
            wypisz wymień przedstaw opisz napisz pokaż
            początkujących dzieci punktach punkty punktów lista listę tabela krótko krótkie zwięźle proste prostych
            prostymi słowach słowami zdaniach zdania akapit styl ton podsumowanie podsumuj streść streszczenie wyjaśnij
            najważniejsze wnioski kluczowe wszystko łatwo""",
        "leaving": "bez|oprócz|pomiń|nie",
        "translating": "przetłumacz*|tłumacz*",
    },
    "uk": {
        "summing": "про головні головне думки йдеться суть зміст теми основні висновки",
        "synonyms": """
            вартість коштує ціна дорогий платити гроші|початок почати почали почався заснували відкрили спочатку|
            кінець закінчити останній|проблема складність складний зламався невдача найгірше|помилка уникати|
            ризик небезпека небезпечний загроза|порада радить рекомендує|інструмент програма обладнання|результат наслідок висновок|
            перевага краще допомагає користь|план плани майбутнє наступний наступного|вчити урок курс|команда працівники люди|
            хвороба біль хворий|купити магазин|їсти пити їжа|смерть померти""",
        "choosing": "який яка яке які",
        "price": """
            коштує|коштують|коштувало|коштував|коштувала|коштували|заробляє|заробляють|ціна|ціни|ціну|платити|
            заплатити|платять|дорого|дорогий|дорога|дороге|вартість|заплатив|заплатили|заплатила""",
        "amount": "скільки|кількість|наскільки",
        "measure": """
            який розмір|яка висота|яка температура|якій температурі|яка відстань|яка довжина|яка ширина|яка вага""",
        "age": "скільки років|який вік|якого віку",
        "duration": "як довго|скільки часу|як часто|скільки триває",
        "time": """
            коли|якому році|якого року|який рік|який день|котрій годині|о котрій|з котрої|до котрої|якого дня|відколи""",
        "name": """
            як звуть|як звати|як звали|як називається|як називають|як називалося|як називався|як називалась|яке ім'я|
            яка назва|ім'я|назва|хто такий|хто така|хто такі|хто був|хто була|хто є|якому місті|якій країні""",
        "person": "хто|кого|кому|ким|чий|чия",
        "place": "де|куди|звідки",
        "reason": "чому|навіщо|з якої причини",
        "way": "як|яким чином|що робити",
        "meaning": "що таке|що означає|визначення",
        "steps": "крок|кроки|кроків|етапи|етап",
        "money": "гривень|гривні|гривня|гривню|копій*|євро|долар*|безкоштовн*|грн|злотих",
        "numbers": """
            два|дві|двох|три|трьох|чотири|чотирьох|п'ять*|шість*|сім|сімдесят|вісім*|дев'ять*|дев'яност*|десять|
            одинадцять|дванадцять|*надцять|двадцять|тридцять|сорок|*десят|сто|двісті|*ста|*сот|тисяч*|мільйон*|
            половин*|пів|дюжина|відсотк*""",
        "spans": """
            секунд*|хвилин*|годин*|день|дні|днів|тиждень|тижн*|місяц*|рік|року|роки|років|щодня|щороку|кожен|кожні""",
        "years": "років|роки|рік|року|річн*",
        "dates": """
            о першій|о другій|о третій|о четвертій|о п'ятій|о шостій|о сьомій|о восьмій|о дев'ятій|о десятій|
            о *надцятій|січень|січня|січні|лютий|лютого|лютому|березень|березн*|квітень|квітн*|травень|травн*|червень|
            червн*|липень|липн*|серпень|серпн*|вересень|вересн*|жовтень|жовтн*|листопад*|грудень|грудн*|понеділ*|
            вівтор*|серед*|четвер*|п'ятниц*|субот*|неділ*|тисяча дев'ятсот|тисяча вісімсот|дві тисячі *|років тому|
            вранці|ввечері|вчора|завтра|навесні|влітку|восени|взимку|століт*|наступного року|минулого року|щойно|
            у мить|в момент""",
        "occasions": "ніколи|під час|коли|якщо|поки|доки|перш ніж|після",
        "people": "пан|пані|доктор|професор|звати|називається|мій чоловік|моя дружина|мій батько|моя мати",
        "namings": "звуть|звати|звали|називається|називають|називали|назвали|назва|ім'я|імені|прізвище|прозвали",
        "places": "під|над|перед|біля|поруч|між|навпроти|у|в|на",
        "reasons": "бо|тому|оскільки|адже|причина|причини|щоб|завдяки|через те|інакше",
        "ways": "треба|можна|потрібно|слід|спочатку|потім|найкраще|за допомогою",
        "meanings": "це|означає|називається|називають|різновид",
        "ordered": "по-перше|по-друге|по-третє|спочатку|потім|далі|нарешті|перший|другий|третій",
        "empty": """
            можна робити зробити роблю проєкт компанія фірма згадано згадані відео фільм доповідач зосередься перелічи назви будь ласка
            сталося трапилося відбулося стається""",
        "wishes": """
            дай напиши зроби виклади
            початківців дітей пунктах пункти список таблиця коротко коротке стисло прості простими словами реченнях
            абзац стиль тон підсумок підсумуй поясни головне основні висновки ключові усе легко""",
        "leaving": "без|крім|пропусти|не",
        "translating": "перекла*",
    },
    "ru": {
        "summing": "чём каковы главные мысли речь суть содержание темы основные выводы идёт",
        "synonyms": """
            стоимость стоит цена дорого дорогой платить деньги|начало начать начали начался основали открыли сначала|
            конец закончить последний|проблема сложность трудность трудный сломался неудача хуже|ошибка избегать|
            риск опасность опасный угроза|совет советует рекомендует|инструмент программа оборудование|
            результат итог следствие вывод|преимущество лучше помогает польза|план планы будущее следующий следующего|
            учить урок курс|команда работники люди|болезнь боль больной|купить магазин|есть пить еда|
            смерть умереть|зарплата оклад зарабатывать""",
        "choosing": "какой какая какое какие",
        "price": """
            сколько стоит|сколько стоят|сколько стоил*|почём|цена|цены|цену|стоимость|платить|заплатить|платят|
            заплатил*|обошл*|зарабатывает|зарабатывают|зарплата|стоит денег""",
        "amount": "сколько|количество|насколько",
        "measure": """
            какой размер|какого размера|какая высота|какой рост|какая температура|какой температуре|какое расстояние|
            какая длина|какая ширина|какой вес""",
        "age": "сколько лет|скольких лет|какой возраст|какого возраста",
        "duration": "как долго|сколько времени|как часто|сколько длится|сколько длилось|сколько длился",
        "time": "когда|каком году|какого года|какой год|какой день|во сколько|котором часу|какого числа|с каких пор",
        "name": """
            как зовут|как звали|как звать|как называется|как называются|как называлась|как назывался|какое имя|
            какое название|имя|название|фамилия|кто такой|кто такая|кто такие|кто был|кто была|каком городе|
            какой стране""",
        "person": "кто|кого|кому|кем|чей|чья",
        "place": "где|куда|откуда|каком месте",
        "reason": "почему|зачем|отчего|по какой причине",
        "way": "как|каким образом|что делать",
        "meaning": "что такое|что означает|что значит|определение",
        "steps": "шаг|шаги|шагов|этапы|этап",
        "money": "рубл*|копе*|евро|доллар*|бесплатн*|даром|гривен|тенге",
        "numbers": """
            два|две|двух|три|трёх|трех|четыре|четырёх|четырех|пять*|пяти|шесть*|семь*|восемь*|девять*|девяносто|десять|
            десяти|одиннадцать|двенадцать|*надцать|*надцати|двадцать|двадцати|тридцать|тридцати|сорок*|*десят|*десяти|
            сто|ста|двести|*ста|*сот|тысяч*|миллион*|миллиард*|половин*|пол|полтора|дюжина|процент*|оба|обе|шести|семи|
            восьми|девяти""",
        "spans": """
            секунд*|минут*|час|часа|часов|день|дня|дни|дней|недел*|месяц*|год|года|годы|годов|лет|ежедневно|ежегодно|
            каждый|каждые|каждую""",
        "years": "лет|года|год|летн*",
        "dates": """
            январ*|феврал*|март|марта|марте|апрел*|май|мая|мае|июн*|июл*|август*|сентябр*|октябр*|ноябр*|декабр*|
            понедельник*|вторник*|сред*|четверг*|пятниц*|суббот*|воскресень*|тысяча девятьсот|тысяча восемьсот|
            две тысячи *|лет назад|год назад|утром|вечером|ночью|полдень|полночь|вчера|завтра|в пять|в шесть|в семь|
            в восемь|в девять|в десять|в *надцать|весной|летом|осенью|зимой|век|века|веке|следующем году|прошлом году|
            как только""",
        "occasions": "никогда|во время|когда|если|пока|прежде чем|после",
        "people": "господин|госпожа|доктор|профессор|зовут|меня зовут|мой муж|моя жена|мой отец|моя мать|брат|сестра",
        "namings": "зовут|звали|называется|называются|называют|назвали|название|имя|имени|фамилия|прозвали",
        "places": "в|во|на|под|над|перед|возле|рядом|между|напротив|у|около",
        "reasons": "потому|поэтому|поскольку|ведь|так как|причина|причины|чтобы|благодаря|из-за|иначе|оттого",
        "ways": "надо|можно|нужно|следует|сначала|потом|лучше всего|с помощью",
        "meanings": "это|означает|значит|называется|называют|разновидность",
        "ordered": "во-первых|во-вторых|в-третьих|сначала|потом|далее|наконец|первый|второй|третий",
        "empty": """
            нельзя можно делать сделать делаю проект компания фирма упомянуто упомянуты видео фильм докладчик сосредоточься перечисли назови
            пожалуйста случилось произошло стало происходит""",
        "wishes": """
            дай напиши сделай изложи начинающих детей пунктах пункты список таблица коротко краткое кратко просто
            простыми словами предложениях абзац стиль тон итог подытожь объясни главное основные выводы ключевые всё
            легко""",
        "leaving": "без|кроме|пропусти|не",
        "translating": "перевед*|перевод*",
    },
    "ja": {
        "summing": "何の話 どんな話 何を話して 何について",
        "price": "いくら|値段|価格|料金|費用|コスト|かかるお金",
        "amount": "何人|何名|何個|何本|何枚|何回|何度|何歳|何冊|何匹|何台|何頭|何杯|何階|何メートル|どのくらい|どれくらい|どれぐらい|どのぐらい|何キロ|何グラム|いくつ",
        "duration": "何時間|時間は|どのくらい待|どれくらい待|どのくらいかか|どれくらいかか|何分|何日|何年間|何年|何か月|何週間|どのくらいの時間|期間|頻度",
        "time": "いつ|何時|何月|何曜日|何年に|何日に",
        "name": "何という名前|名前は何|名前|何と呼",
        "person": "誰|だれ|どなた",
        "place": "どこ|どちら",
        "reason": "なぜ|どうして|なんで|理由",
        "way": "どうやって|どのように|どうすれば|どうします|方法|やり方",
        "meaning": "とは何|って何|とはなん|意味",
        "steps": "手順|ステップ|段階",
        "naming": "値段 価格 料金 費用 コスト 理由 方法 やり方 意味 手順 期間 頻度 名前",
        "money": "円|ドル|ユーロ|無料|ただで",
        "numbers": "[0-9０-９一二三四五六七八九十百千万半]",
        "spans": "秒|分|時間|日間|日|週間|か月|ヶ月|年|毎",
        "dates": "年|月|曜日|[0-9０-９一二三四五六七八九十]時|春|夏|秋|冬|朝|夜|昨日|明日|去年|来年|前に|とき",
        "people": "さん|先生|氏|と申します|といいます|君|ちゃん",
        "namings": "といいます|という名|と呼|と申します|名前|名付け",
        "places": "で|に|そば|隣|近く|裏|前",
        "reasons": "から|ので|ため|理由|おかげ|ないと",
        "ways": "ます|ましょう|ください|して|使って|まず",
        "meanings": "とは|という|です|意味",
        "ordered": "まず|次に|最後に|第一|第二|第三|その後",
        "empty": "ですか ますか でしょうか 教えて ください 動画 話 について 何 どんな どの おすすめ",
        "wishes": "初心者 向け 箇条書き 簡潔に 短く わかりやすく 簡単に 要約して まとめて 説明して ポイント",
        "translating": "翻訳|訳して",
    },
    "zh": {
        "summing": "讲的是什么 讲了什么 讲什么 说什么 说的是什么 說什麼 講什麼 講的是什麼",
        "price": "多少钱|多少錢|价格|價格|费用|費用|贵吗|貴嗎|成本|价钱|價錢|花多少",
        "amount": "多少|几个|幾個|多大|多高|多重|多远|多遠|几岁|幾歲|数量|數量|几种|几次",
        "duration": "多久|多长时间|多長時間|几天|幾天|几年|幾年|几个小时|几分钟|幾分鐘|频率|頻率",
        "time": "什么时候|什麼時候|何时|何時|哪年|哪一年|几点|幾點|哪天|什么时间",
        "name": "叫什么|叫什麼|什么名字|什麼名字|名字",
        "person": "谁|誰|哪位",
        "place": "哪里|哪裡|哪儿|什么地方|什麼地方",
        "reason": "为什么|為什麼|为何|為何|原因|怎么会",
        "way": "怎么|怎麼|如何|怎样|怎樣|方法|怎么办",
        "meaning": "是什么意思|什么是|什麼是|意思",
        "steps": "步骤|步驟|几步",
        "naming": "价格 價格 费用 費用 成本 价钱 價錢 原因 方法 意思 步骤 步驟 频率 頻率 数量 數量 名字",
        "money": "元|块|塊|美元|欧元|歐元|免费|免費|人民币",
        "numbers": "[0-9０-９一二两三四五六七八九十百千万半]",
        "spans": "秒|分钟|分鐘|小时|小時|天|星期|周|个月|個月|年|每",
        "dates": "年|月|号|號|点|點|星期|周末|春|夏|秋|冬|早上|晚上|昨天|明天|去年|明年|时候|時候|以前",
        "people": "先生|女士|老师|老師|叫|是",
        "namings": "叫|名字|名叫|称为|稱為",
        "places": "在|旁边|旁邊|附近|里|裡|后面|後面",
        "reasons": "因为|因為|所以|由于|由於|原因|为了|為了|否则",
        "ways": "先|然后|然後|用|要|可以|把",
        "meanings": "是|就是|叫做|指的是|意思",
        "ordered": "首先|其次|第一|第二|第三|然后|然後|最后|最後|接下来",
        "empty": "请 告诉 視頻 视频 什么 什麼 哪些 哪个 推荐 提到 吗 呢",
        "wishes": "初学者 要点 列表 简短 简单 总结 概括 解释 重点 用几句话 说明",
        "translating": "翻译|翻譯|译成",
    },
}
