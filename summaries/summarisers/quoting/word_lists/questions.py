"""What questions ask for, and what answers look like, by language code; lower case.

`|` parts items and `*` stands for any letters. `price` to `steps` are how one asks for that kind of answer.
`money`, `numbers`, `spans` (of time), `dates`, `people`, `places`, `reasons`, `ways` and `meanings` are found in
answers. `empty` words of a question name nothing, `wishes` say how a summary should look, and `translating`
asks for another language.
`synonyms` are groups of words that mean about the same to one who asks, `choosing`
words stand before what is asked for, `leaving` ones before what is to be left out;
`common` words of the groups ask for nothing themselves.
"""

QUESTIONS: dict[str, dict[str, str]] = {
    "en": {
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
            earn salary wage income|food eat ate meal diet drink|buy bought purchase sell sold|shop store market|
            house home flat building|noise sound loud quiet hear|pain hurt injury ill illness disease sick|
            replace replacement new change swap|install installed installation setup|
            maintain maintenance service repair clean|event race competition concert performance|
            old age aged oldest|child kid daughter son|job work profession career|die died dead death|
            fast quick speed slow|build built construct make made create|unsold waste left leftover throw""",
        "common": "should will us people must hard most found make made work help use good better",
        "choosing": "which what",
        "price": "cost*|price*|pay|paid|fee|fees|expensive|cheap|charge|charged|charges|how much money",
        "amount": """
            how much|how many|how big|how large|how tall|how high|how heavy|how far|how fast|how old|how loud|
            how hot|how cold|how deep|what size|number of|how popular|what percentage|what age""",
        "duration": "how long|how often|how frequently|how much time|lifespan|life span|how regularly",
        "time": "when|what time|which time|what year|which year|what day|which day|what date|which date|date of|which month",
        "person": "who|whose|whom",
        "place": "where|which city|which town|which country|what place|which place",
        "reason": "why|how come|what caused|what causes|what is the reason|what was the reason|for what reason",
        "way": "how do|how does|how did|how to|how can|how could|how should|how would|how is|how are|how was|what should",
        "meaning": "what is a|what is an|what's a|what's an|what exactly is|mean|means|meaning|define|definition",
        "steps": "step|steps|stages|phases",
        "money": "euro*|dollar*|pound|pounds|cent|cents|pence|bucks|quid|yen|francs|grand|bill|for free|is free|it's free|are free|free of charge|free for",
        "numbers": """
            two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|*teen|twenty*|thirty*|forty*|fifty*|sixty*|
            seventy*|eighty*|ninety*|hundred*|thousand*|million*|billion*|dozen*|half|twice|percent|couple""",
        "spans": """
            second|seconds|minute|minutes|hour|hours|day|days|week|weeks|weekend|month|months|year|years|decade*|every|
            daily|weekly|monthly|yearly|once""",
        "dates": """
            january|february|march|april|june|july|august|september|october|november|december|in may|of may|
            monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|o'clock|noon|midnight|at night|morning|
            evening|dusk|dawn|ago|last year|this year|next year|last week|next week|yesterday|tomorrow|spring|summer|
            autumn|winter|nineties|eighties|seventies|sixties|nineteen *|two thousand *|century|as soon as|once the|
            when it|when the|when you""",
        "people": """
            mr|mrs|ms|dr|doctor|professor|my name|called|named|my wife|my husband|my brother|my sister|my father|
            my mother|my friend|my guest|founder""",
        "places": "in the|at the|on the|near the|behind|next to|between|opposite|beside|above|under the|from the|abroad",
        "reasons": """
            because|since|so that|reason|reasons|that's why|that is why|this is why|due to|in order to|otherwise|caused|
            comes from|thanks to|cause|therefore|as a result""",
        "ways": "by|with|you can|you need|you should|you have to|you must|start with|begin with|we used|we use|first|then",
        "meanings": "is a|is an|are a|means|mean|is called|are called|kind of|sort of|stands for|is like|works like|defined",
        "ordered": """
            first|second|third|fourth|fifth|step *|number one|number two|number three|then|next|finally|after that|
            the last|begin with|start with|start by|start using|i would suggest|i suggest|i recommend""",
        "empty": """
            business company firm project focus focuses concentrate emphasise emphasize mention mentions say tell give show find write answer video
            talk speaker presenter author host guest lecture interview question person according exactly actually
            please know recommended possible usual usually mentioned said called named main main three five
            happened happen happens take place took takes deal handle there anything any some something stuff kind type sort
            biggest best good right current currently similar useful""",
        "wishes": """
            beginner beginners newbie kid kids child children dummies bullet bullets bulleted point points list table
            format short shorter brief briefly concise concisely long longer detailed detail details simple simpler simply
            easy plain language words word sentence sentences paragraph paragraphs style tone friendly formal informal
            casual funny tldr summary summarise summarize overview takeaway takeaways key highlights headline ideas
            essence gist insights notes minutes outline everything all whole video understand understandable clear
            clearly terms quick quickly markdown emoji emojis steps actionable""",
        "leaving": "ignore|skip|without|except|leave out|leaving out|don't|do not|not",
        "translating": "translate*|translation",
    },
    "de": {
        "synonyms": """
            kosten kostet preis teuer bezahlen zahlen geld|anfang anfangen anfängt begonnen beginnen beginn erste ersten starten|
            ende aufhören schluss letzte|problem schwierig schwierigkeit schief fehler schlecht gefahr|
            fehler falsch vermeiden|risiko gefahr gefährlich warnung|rat tipp empfehlen empfiehlt ratschlag|
            werkzeug gerät programm software ausrüstung|ergebnis folge resultat|vorteil besser hilft|
            plan pläne zukunft nächstes künftig|lernen lehre kurs|team mitarbeiter leute wir|
            krankheit krank schmerz|kaufen verkaufen laden|essen trinken nahrung|zeit dauert stunde|sterben gestorben tot stirbt""",
        "choosing": "welche welcher welches welchen",
        "price": "kostet|kosten|preis*|teuer|bezahlen|zahlen|bezahlt|zahlt|gebühr*|günstig|billig|wie viel geld",
        "amount": "wie viel|wie viele|wieviel|wieviele|wie groß|wie hoch|wie alt|wie schnell|wie weit|wie schwer|wie laut|anzahl",
        "duration": "wie lange|wie lang|wie oft|wie häufig|wie viel zeit|wieviel zeit",
        "time": "wann|welches jahr|welchem jahr|welcher tag|welchem tag|um wie viel uhr|seit wann",
        "person": "wer|wem|wen|wessen",
        "place": "wo|wohin|woher|welcher stadt|welchem ort|welchem land",
        "reason": "warum|weshalb|wieso|aus welchem grund|wozu",
        "way": "wie kann|wie macht|wie geht|wie soll|wie muss|wie wird|wie man|wie funktioniert|was tun|was macht man|was soll",
        "meaning": "was ist ein|was ist eine|was sind|was bedeutet|was heißt|definition|bedeutung",
        "steps": "schritt|schritte|schritten|phasen",
        "money": "euro|euros|cent|dollar|franken|mark|kostenlos|umsonst|gratis|pfund",
        "numbers": """
            zwei*|drei*|vier*|fünf*|sechs*|sieben*|acht|achtzehn|achtzig|neun*|zehn*|elf|zwölf|*zig|*hundert*|*tausend*|
            million*|halb*|doppelt*|dutzend|prozent""",
        "spans": "sekunde*|minute*|stunde*|tag|tage|tagen|woche*|monat*|jahr|jahre|jahren|täglich|jeden|jede|einmal",
        "dates": """
            januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|*montag*|*dienstag*|
            *mittwoch*|*donnerstag*|*freitag*|*samstag*|*sonntag*|uhr|morgens|abends|nachts|mittags|vor * jahren|
            letztes jahr|nächstes jahr|frühling|frühjahr|sommer|herbst|winter|gestern|morgen""",
        "people": "herr|frau|doktor|professor*|heiße|heißt|mein mann|meine frau|mein vater|meine mutter|mein bruder|nachbar*",
        "places": "hinter|neben|zwischen|gegenüber|in der|im|am|an der|auf der|auf dem|bei der|beim",
        "reasons": "weil|denn|deshalb|deswegen|darum|damit|grund|gründe|daher|sonst|wegen|nämlich",
        "ways": "man muss|man kann|man soll|sie müssen|sie können|du musst|du kannst|indem|mit|zuerst|dann|soll|gehen sie",
        "meanings": "ist ein|ist eine|sind|bedeutet|heißt|nennt man|eine art",
        "ordered": "erstens|zweitens|drittens|zuerst|danach|dann|als nächstes|zum schluss|der erste|der zweite|der dritte",
        "empty": """
            projekt firma unternehmen geschäft gesagt genannt erwähnt konzentriere fokus video vortrag sprecher sprecherin bitte zeige
            nenne liste braucht brauchen dafür muss müssen tun genau wichtig wichtigsten""",
        "wishes": """
            gib mir mach schreib
            anfänger kinder stichpunkte stichpunkten stichworte liste tabelle kurz kürzer knapp ausführlich einfach
            einfache einfachen worten sätze sätzen satz absatz stil freundlich überblick zusammenfassung fasse zusammen
            erkläre erklären kernaussagen wichtigsten punkte punkten alles verständlich""",
        "leaving": "ohne|außer|nicht|ignoriere|lass",
        "translating": "übersetz*",
    },
    "fr": {
        "synonyms": """
            coût coûte prix cher payer argent|début commencer commencé commence premier première ouvert|fin finir dernier arrêter|
            problème difficulté difficile panne échec mauvais pire|erreur faute éviter|risque danger dangereux attention menace|
            conseil conseille astuce|outil logiciel matériel équipement appareil|résultat effet conclusion|
            avantage mieux aide|projet projets avenir prochain prochaine|apprendre leçon cours|équipe employés gens|
            maladie douleur malade|acheter vendre magasin|manger boire nourriture|mort mourir meurt""",
        "choosing": "quel quelle quels quelles",
        "price": "coûte|coûtent|coût|coûts|prix|cher|chère|payer|paye|paie|tarif*|combien d'argent",
        "amount": "combien|quelle taille|quel âge|quelle quantité|quel nombre|quelle hauteur|quelle vitesse",
        "duration": "combien de temps|quelle durée|à quelle fréquence|tous les combien",
        "time": "quand|quelle année|quel jour|quelle heure|quelle date|depuis quand",
        "person": "qui|à qui|de qui",
        "place": "où|quelle ville|quel pays|quel endroit",
        "reason": "pourquoi|quelle raison|pour quelle raison",
        "way": "comment|que faire|que faut-il",
        "meaning": "qu'est-ce qu'un|qu'est-ce qu'une|c'est quoi|que signifie|définition|que veut dire",
        "steps": "étape|étapes|phases",
        "money": "euro|euros|centimes|francs|dollars|gratuit|gratuite|gratuitement|livres",
        "numbers": """
            deux|trois|quatre*|cinq*|six|sept|huit|neuf|dix*|onze|douze|treize|quatorze|quinze|seize|vingt*|trente*|
            quarante*|cinquante*|soixante*|cent|cents|mille|million*|moitié|douzaine|double""",
        "spans": "seconde*|minute*|heure*|jour|jours|semaine*|mois|an|ans|année*|chaque|tous les|toutes les",
        "dates": """
            janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi*|mardi*|
            mercredi*|jeudi*|vendredi*|samedi*|dimanche*|midi|minuit|matin|soir|il y a * ans|hier|demain|
            printemps|été|automne|hiver|siècle""",
        "people": "monsieur|madame|docteur|professeur|m'appelle|s'appelle|mon mari|ma femme|mon père|ma mère|mon frère",
        "places": "dans|derrière|près|chez|entre|à côté|au bord|en face|sur la|sur le",
        "reasons": "parce|car|puisque|raison|c'est pourquoi|afin|à cause|grâce|sinon|pour que|donc",
        "ways": "il faut|vous pouvez|vous devez|on peut|on doit|avec|en utilisant|d'abord|ensuite|puis",
        "meanings": "est un|est une|sont des|signifie|veut dire|s'appelle|on appelle|une sorte",
        "ordered": "premièrement|deuxièmement|d'abord|ensuite|puis|enfin|après|la première|la deuxième|la troisième",
        "empty": "projet entreprise société recommande recommander mentionné mentionnés vidéo orateur concentre insiste svp liste donne dis",
        "wishes": """
            donne donnez moi fais faites écris
            débutants débutant enfants points puces liste tableau court courte bref brièvement simple simples simplement
            mots phrases phrase paragraphe style ton résumé résume résumer explique expliquer essentiel idées clés tout""",
        "leaving": "sans|sauf|ignore|pas",
        "translating": "tradui*|traduc*",
    },
    "es": {
        "synonyms": """
            costo cuesta precio caro pagar dinero|inicio empezar empezamos comenzar comenzó comienzo primer abrir|fin terminar último|
            problema dificultad difícil falló fallar rompió roto peor|error equivocación evitar|riesgo peligro peligroso|
            consejo recomienda recomendar recomendación|herramienta programa equipo aparato|resultado efecto conclusión|
            ventaja mejor ayuda|plan planes futuro próximo queremos|aprender lección clase clases curso|
            equipo empleados gente personas|enfermedad dolor enfermo|comprar vender venden tienda|
            comer beber comida|muerte morir muere|abrir abren cerrar cerramos""",
        "choosing": "qué cuál cuáles",
        "price": "cuesta|cuestan|costó|costo|coste|precio*|vale|valen|pagar|paga|caro|cara|tarifa*|cuánto dinero",
        "amount": "cuánto|cuánta|cuántos|cuántas|cuanto|cuantos|cuantas|qué tamaño|qué edad|qué altura",
        "duration": "cuánto tiempo|cuánto tarda|cuánto dura|con qué frecuencia|cada cuánto",
        "time": "cuándo|cuando|qué año|qué día|qué hora|qué fecha|desde cuándo",
        "person": "quién|quiénes|quien",
        "place": "dónde|adónde|donde|qué ciudad|qué país|qué lugar",
        "reason": "por qué|cuál es la razón|por qué razón|porqué",
        "way": "cómo|como se|qué hacer|qué hay que",
        "meaning": "qué es un|qué es una|qué son|qué significa|definición",
        "steps": "paso|pasos|etapas|fases",
        "money": "euro|euros|céntimos|dólar|dólares|pesos|gratis|gratuito",
        "numbers": """
            dos|tres|cuatro*|cinco*|seis*|siete*|ocho*|nueve*|diez|once|doce|trece|catorce|quince|dieci*|veint*|
            treinta*|cuarenta*|cincuenta*|sesenta*|setenta*|ochenta*|noventa*|cien|ciento|*cientos|*cientas|mil|
            mill*|mitad|docena|doble""",
        "spans": "segundo|segundos|minuto*|hora|horas|día|días|semana*|mes|meses|año|años|cada|todos los",
        "dates": """
            enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|
            miércoles|jueves|viernes|sábado*|domingo*|mediodía|medianoche|hace * años|ayer|mañana|primavera|verano|
            otoño|invierno|siglo|próximo año|año pasado""",
        "people": "señor|señora|doctor|doctora|profesor|profesora|me llamo|se llama|mi marido|mi mujer|mi padre|mi madre",
        "places": "en el|en la|detrás|cerca|al lado|entre|junto|frente a|sobre la",
        "reasons": "porque|ya que|por eso|razón|motivo|para que|debido|gracias a|si no|así que",
        "ways": "hay que|se puede|puedes|pueden|debes|deben|con|primero|luego|después",
        "meanings": "es un|es una|son unos|significa|se llama|quiere decir|una especie",
        "ordered": "primero|segundo|tercero|luego|después|por último|al final|el primer|la primera",
        "empty": "proyecto empresa negocio mencionado mencionan vídeo video ponente céntrate enfócate lista necesita encuentra",
        "wishes": """
            explícalo explícame resúmelo hazme haz dame enumera principales
            principiantes principiante niños puntos viñetas lista tabla corto corta breve brevemente simple sencillo
            sencillas palabras frases frase párrafo estilo tono resumen resume resumir explica explicar ideas clave
            principales todo fácil""",
        "leaving": "sin|excepto|ignora|no",
        "translating": "traduc*|tradú*|traduz*",
    },
    "pt": {
        "synonyms": """
            custo custa preço caro pagar dinheiro|início começar começou começo primeiro abrir|fim terminar último|
            problema dificuldade difícil falhou falhar quebrou pior|erro evitar|risco perigo perigoso|
            conselho recomenda recomendar dica|ferramenta programa equipamento aparelho|resultado efeito conclusão|
            vantagem melhor ajuda|plano planos futuro próximo|aprender lição aula curso|equipe equipa funcionários pessoas|
            doença dor doente|comprar vender loja|comer beber comida|morte morrer morre|abrir fechar""",
        "choosing": "que qual quais",
        "price": "custa|custam|custou|custo|custos|preço*|pagar|paga|caro|cara|taxa|quanto dinheiro",
        "amount": "quanto|quanta|quantos|quantas|que tamanho|que idade|que altura",
        "duration": "quanto tempo|com que frequência|de quanto em quanto|quanto dura|quanto demora",
        "time": "quando|que ano|que dia|que horas|que data|desde quando",
        "person": "quem",
        "place": "onde|aonde|que cidade|que país|que lugar",
        "reason": "por que|porque|porquê|por quê|qual a razão|qual o motivo",
        "way": "como|o que fazer",
        "meaning": "o que é um|o que é uma|o que são|o que significa|definição",
        "steps": "passo|passos|etapas|fases",
        "money": "euro|euros|cêntimos|centavos|dólar|dólares|reais|real|grátis|gratuito|de graça",
        "numbers": """
            dois|duas|três|quatro*|cinco*|seis*|sete*|oito*|nove*|dez*|onze|doze|treze|catorze|quinze|vinte*|trinta*|
            quarenta*|cinquenta*|sessenta*|setenta*|oitenta*|noventa*|cem|cento|*centos|*centas|mil|milh*|metade|
            dúzia|dobro""",
        "spans": "segundos|minuto*|hora|horas|dia|dias|semana*|mês|meses|ano|anos|cada|todos os|todas as",
        "dates": """
            janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|segunda-feira|
            terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado*|domingo*|meio-dia|meia-noite|há * anos|ontem|
            amanhã|primavera|verão|outono|inverno|século|próximo ano|ano passado""",
        "people": "senhor|senhora|doutor|doutora|professor|professora|chamo-me|me chamo|chama-se|se chama|meu pai|minha mãe",
        "places": "no|na|atrás|perto|ao lado|entre|junto|em frente",
        "reasons": "porque|pois|por isso|razão|motivo|para que|devido|graças|senão|já que",
        "ways": "é preciso|pode|podem|deve|devem|com|primeiro|depois",
        "meanings": "é um|é uma|são|significa|chama-se|se chama|quer dizer|uma espécie",
        "ordered": "primeiro|segundo|terceiro|depois|por fim|por último|o primeiro|a primeira",
        "empty": "projeto empresa negócio mencionado mencionados vídeo palestrante foque concentre lista precisa fica",
        "wishes": """
            dê me faz faça escreva liste
            iniciantes principiantes crianças pontos tópicos lista tabela curto curta breve simples palavras frases frase
            parágrafo estilo tom resumo resuma resumir explique explica explicar ideias principais chave tudo fácil""",
        "leaving": "sem|exceto|ignore|não",
        "translating": "tradu*",
    },
    "it": {
        "synonyms": """
            costo costa prezzo caro pagare soldi|inizio cominciare iniziare iniziato cominciato primo aprire|fine finire ultimo|
            problema difficoltà difficile guasto fallito peggio|errore sbaglio evitare|rischio pericolo pericoloso|
            consiglio consiglia raccomanda|strumento programma attrezzatura apparecchio|risultato effetto conclusione|
            vantaggio meglio aiuta|piano piani futuro prossimo|imparare lezione corso|squadra dipendenti persone|
            malattia dolore malato|comprare vendere negozio|mangiare bere cibo|morte morire muore|aprire chiudere""",
        "choosing": "che quale quali",
        "price": "costa|costano|costato|costo|costi|prezzo|prezzi|pagare|paga|caro|cara|tariffa|quanti soldi",
        "amount": "quanto|quanta|quanti|quante|che dimensione|che età|che altezza",
        "duration": "quanto tempo|ogni quanto|con quale frequenza|quanto dura",
        "time": "quando|che anno|quale anno|che giorno|che ora|quale data|da quando",
        "person": "chi",
        "place": "dove|quale città|quale paese|quale luogo",
        "reason": "perché|per quale motivo|qual è il motivo|come mai",
        "way": "come|cosa fare|cosa bisogna",
        "meaning": "cos'è un|cos'è una|che cos'è|cosa sono|cosa significa|definizione",
        "steps": "passo|passi|passaggi|fasi",
        "money": "euro|centesimi|dollaro|dollari|gratis|gratuito|lire",
        "numbers": """
            due|tre|quattro*|cinque*|sei|sette*|otto*|nove*|dieci|undici|dodici|tredici|quattordici|quindici|sedici|
            dici*|venti*|trenta*|quaranta*|cinquanta*|sessanta*|settanta*|ottanta*|novanta*|cento*|*cento|mille|*mila|
            milion*|metà|dozzina|doppio""",
        "spans": "secondi|minuto|minuti|ora|ore|giorno|giorni|settiman*|mese|mesi|anno|anni|ogni|tutti i",
        "dates": """
            gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedì|martedì|
            mercoledì|giovedì|venerdì|sabato|domenica|mezzogiorno|mezzanotte|anni fa|ieri|domani|primavera|estate|
            autunno|inverno|secolo|prossimo anno|anno scorso""",
        "people": "signor|signora|dottor|dottoressa|professor*|mi chiamo|si chiama|mio marito|mia moglie|mio padre|mia madre",
        "places": "nel|nella|dietro|vicino|accanto|tra|di fronte|sulla|sul",
        "reasons": "perché|poiché|per questo|ragione|motivo|affinché|grazie a|altrimenti|quindi|siccome",
        "ways": "bisogna|si può|puoi|potete|devi|dovete|con|prima|poi",
        "meanings": "è un|è una|sono|significa|si chiama|vuol dire|una specie",
        "ordered": "primo|secondo|terzo|prima|poi|infine|dopo|il primo|la prima",
        "empty": "progetto azienda impresa menzionato menzionati video relatore concentrati elenca serve",
        "wishes": """
            spiegalo spiegami riassumilo dammi fammi scrivi
            principianti principiante bambini punti elenco lista tabella corto breve brevemente semplice semplici parole
            frasi frase paragrafo stile tono riassunto riassumi riassumere spiega spiegare idee principali chiave tutto""",
        "leaving": "senza|tranne|ignora|non",
        "translating": "traduc*|traduz*|traduci",
    },
    "pl": {
        "synonyms": """
            koszt kosztuje cena drogi płacić zapłacić pieniądze|początek zacząć zaczęła zaczął założono powstał powstało najpierw|
            koniec skończyć ostatni|problem trudność trudny zepsuło nieudany najgorszy|błąd unikać|
            ryzyko niebezpieczny zagrożenie|rada radzi poleca wskazówka|narzędzie program sprzęt|wynik skutek wniosek|
            zaleta lepiej pomaga korzyść|plan plany przyszłość przyszłym|uczyć lekcja kurs|zespół pracownicy ludzie|
            choroba ból chory|kupić sprzedać sklep|jeść pić jedzenie|śmierć umrzeć""",
        "choosing": "jaki jaka jakie jakiej",
        "price": "kosztuje|kosztują|kosztowało|kosztował|kosztowała|koszt*|cena|ceny|cenę|płaci*|zapłacić|drogi|drogie|droga",
        "amount": "ile|ilu|jak duży|jak duża|jak duże|jak wysoki|jak stary|jak szybko|jak daleko|liczba",
        "duration": "jak długo|ile czasu|jak często|ile trwa|co ile",
        "time": "kiedy|którym roku|który rok|jaki dzień|która godzina|której godzinie|od kiedy",
        "person": "kto|kogo|komu|kim|czyj*",
        "place": "gdzie|dokąd|skąd|jakim mieście|jakim kraju",
        "reason": "dlaczego|czemu|z jakiego powodu|po co",
        "way": "jak|w jaki sposób|co robić|co zrobić",
        "meaning": "co to jest|czym jest|co to są|co oznacza|co znaczy|definicja",
        "steps": "krok|kroki|kroków|etapy|etap",
        "money": "złot*|zł|grosz*|euro|dolar*|darmo|bezpłatn*|darmow*",
        "numbers": """
            dwa|dwie|dwóch|dwaj|trzy|trzech|cztery|czterech|pięć*|pięciu|sześć*|siedem*|osiem*|dziewięć*|dziesięć|
            jedenaście|dwanaście|*naście|*nastu|dwadzieścia|trzydzieści|czterdzieści|*dziesiąt|sto|dwieście|*sta|*set|
            tysiąc*|tysięcy|milion*|połow*|pół|tuzin|procent""",
        "spans": "sekund*|minut*|godzin*|dzień|dni|tydzień|tygodni*|tygodnie|miesiąc*|miesięcy|rok|roku|lat|lata|codziennie|co",
        "dates": """
            styczeń|styczni*|luty|lutego|marzec|marca|kwiecień|kwietni*|maj|maja|maju|czerwiec|czerwc*|lipiec|lipc*|
            sierpień|sierpni*|wrzesień|wrześni*|październik*|listopad*|grudzień|grudni*|poniedział*|wtorek|wtork*|środa|
            środę|środy|czwartek|czwartk*|piątek|piątk*|sobota|sobotę|soboty|niedziel*|lat temu|rano|wieczorem|wczoraj|
            jutro|wiosną|latem|jesienią|zimą|wiek*|przyszłym roku|zeszłym roku""",
        "people": "pan|pani|pana|doktor|profesor|nazywam|nazywa|mój mąż|moja żona|mój ojciec|moja matka",
        "places": "obok|za|przy|między|naprzeciwko|w pobliżu|na dachu|koło|z",
        "reasons": "bo|ponieważ|dlatego|gdyż|powód|powodu|żeby|aby|dzięki|inaczej",
        "ways": "trzeba|można|należy|musisz|musicie|możesz|najpierw|potem|najlepiej|za pomocą",
        "meanings": "to jest|jest to|oznacza|znaczy|nazywa|rodzaj",
        "ordered": "po pierwsze|po drugie|po trzecie|najpierw|potem|następnie|na koniec|wreszcie|pierwszy|drugi|trzeci",
        "empty": "projekt firma firmę wspomniane wspomniano wideo film prelegent skup proszę wymień podaj bierze tam",
        "wishes": """
            wypisz wymień przedstaw opisz napisz pokaż
            początkujących dzieci punktach punkty punktów lista listę tabela krótko krótkie zwięźle proste prostych
            prostymi słowach słowami zdaniach zdania akapit styl ton podsumowanie podsumuj streść streszczenie wyjaśnij
            najważniejsze wnioski kluczowe wszystko łatwo""",
        "leaving": "bez|oprócz|pomiń|nie",
        "translating": "przetłumacz*|tłumacz*",
    },
    "uk": {
        "synonyms": """
            вартість коштує ціна дорогий платити гроші|початок почати почали почався заснували відкрили спочатку|
            кінець закінчити останній|проблема складність складний зламався невдача найгірше|помилка уникати|
            ризик небезпека небезпечний загроза|порада радить рекомендує|інструмент програма обладнання|результат наслідок висновок|
            перевага краще допомагає користь|план плани майбутнє наступний наступного|вчити урок курс|команда працівники люди|
            хвороба біль хворий|купити продати магазин|їсти пити їжа|смерть померти""",
        "choosing": "який яка яке які",
        "price": "коштує|коштують|коштувало|коштував|коштувала|ціна|ціни|ціну|платити|заплатити|платять|дорог*|вартість",
        "amount": "скільки|який розмір|який вік|яка висота|кількість|наскільки",
        "duration": "як довго|скільки часу|як часто|скільки триває",
        "time": "коли|якому році|якого року|який рік|який день|котрій годині|якого дня|відколи",
        "person": "хто|кого|кому|ким|чий|чия",
        "place": "де|куди|звідки|якому місті|якій країні",
        "reason": "чому|навіщо|з якої причини",
        "way": "як|яким чином|що робити",
        "meaning": "що таке|що означає|визначення",
        "steps": "крок|кроки|кроків|етапи|етап",
        "money": "гривень|гривні|гривня|гривню|копій*|євро|долар*|безкоштовн*|грн|злотих",
        "numbers": """
            два|дві|двох|три|трьох|чотири|чотирьох|п'ять*|шість*|сім|сімдесят|вісім*|дев'ять*|десять|одинадцять|
            дванадцять|*надцять|двадцять|тридцять|сорок|*десят|сто|двісті|*ста|*сот|тисяч*|мільйон*|половин*|пів|
            дюжина|відсотк*""",
        "spans": "секунд*|хвилин*|годин*|день|дні|днів|тиждень|тижн*|місяц*|рік|року|роки|років|щодня|щороку|кожен|кожні",
        "dates": """
            січень|січня|січні|лютий|лютого|лютому|березень|березн*|квітень|квітн*|травень|травн*|червень|червн*|
            липень|липн*|серпень|серпн*|вересень|вересн*|жовтень|жовтн*|листопад*|грудень|грудн*|понеділ*|вівтор*|
            серед*|четвер*|п'ятниц*|субот*|неділ*|років тому|вранці|ввечері|вчора|завтра|навесні|влітку|восени|взимку|
            століт*|наступного року|минулого року""",
        "people": "пан|пані|доктор|професор|звати|називається|мій чоловік|моя дружина|мій батько|моя мати",
        "places": "біля|за|поруч|між|навпроти|у|в|на",
        "reasons": "бо|тому|оскільки|адже|причина|причини|щоб|завдяки|через те|інакше",
        "ways": "треба|можна|потрібно|слід|спочатку|потім|найкраще|за допомогою",
        "meanings": "це|означає|називається|називають|різновид",
        "ordered": "по-перше|по-друге|по-третє|спочатку|потім|далі|нарешті|перший|другий|третій",
        "empty": "проєкт компанія фірма згадано згадані відео фільм доповідач зосередься перелічи назви будь ласка",
        "wishes": """
            дай напиши зроби виклади
            початківців дітей пунктах пункти список таблиця коротко коротке стисло прості простими словами реченнях
            абзац стиль тон підсумок підсумуй поясни головне основні висновки ключові усе легко""",
        "leaving": "без|крім|пропусти|не",
        "translating": "перекла*",
    },
    "ja": {
        "price": "いくら|値段|価格|料金|費用|コスト|かかるお金",
        "amount": "何人|何個|何本|何枚|何回|何歳|どのくらい|どれくらい|どれぐらい|どのぐらい|何キロ|何グラム|いくつ",
        "duration": "何時間|何分|何日|何年間|何年|何か月|何週間|どのくらいの時間|期間|頻度",
        "time": "いつ|何時|何月|何曜日|何年に|何日に",
        "person": "誰|だれ|どなた",
        "place": "どこ|どちら",
        "reason": "なぜ|どうして|なんで|理由",
        "way": "どうやって|どのように|どうすれば|どうします|方法|やり方",
        "meaning": "とは何|って何|とはなん|意味",
        "steps": "手順|ステップ|段階",
        "money": "円|ドル|ユーロ|無料|ただで",
        "numbers": "[0-9０-９一二三四五六七八九十百千万半]",
        "spans": "秒|分|時間|日間|日|週間|か月|ヶ月|年|毎",
        "dates": "年|月|曜日|時|春|夏|秋|冬|朝|夜|昨日|明日|去年|来年|前に|とき",
        "people": "さん|先生|氏|と申します|といいます|です",
        "places": "で|に|そば|隣|近く|裏|前",
        "reasons": "から|ので|ため|理由|おかげ",
        "ways": "ます|ましょう|ください|して|使って|まず",
        "meanings": "とは|という|です|意味",
        "ordered": "まず|次に|最後に|第一|第二|第三|その後",
        "empty": "ですか ますか でしょうか 教えて ください 動画 話 について 何 どんな どの おすすめ",
        "wishes": "初心者 向け 箇条書き 簡潔に 短く わかりやすく 簡単に 要約して まとめて 説明して ポイント",
        "translating": "翻訳|訳して",
    },
    "zh": {
        "price": "多少钱|多少錢|价格|價格|费用|費用|贵吗|貴嗎|成本|价钱|價錢|花多少",
        "amount": "多少|几个|幾個|多大|多高|多重|多远|多遠|几岁|幾歲|数量|數量|几种|几次",
        "duration": "多久|多长时间|多長時間|几天|幾天|几年|幾年|几个小时|几分钟|幾分鐘|频率|頻率",
        "time": "什么时候|什麼時候|何时|何時|哪年|哪一年|几点|幾點|哪天|什么时间",
        "person": "谁|誰|哪位",
        "place": "哪里|哪裡|哪儿|什么地方|什麼地方",
        "reason": "为什么|為什麼|为何|為何|原因|怎么会",
        "way": "怎么|怎麼|如何|怎样|怎樣|方法|怎么办",
        "meaning": "是什么意思|什么是|什麼是|意思",
        "steps": "步骤|步驟|几步",
        "money": "元|块|塊|美元|欧元|歐元|免费|免費|人民币",
        "numbers": "[0-9０-９一二两三四五六七八九十百千万半]",
        "spans": "秒|分钟|分鐘|小时|小時|天|星期|周|个月|個月|年|每",
        "dates": "年|月|号|號|点|點|星期|周末|春|夏|秋|冬|早上|晚上|昨天|明天|去年|明年|时候|時候|以前",
        "people": "先生|女士|老师|老師|叫|是",
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
