"""What counts things up, by language code; lower case, `/` parts one count from the next.

`ranks` are first, second and so on, `one` and `counts` two, three and so on, `unlike` have an ordinal that counts nothing up,
`last` begins the last one, `being` may stand
between which one it is and what it is, and `things` are what may be counted without saying what it is.
"""

COUNTING: dict[str, dict[str, str]] = {
    "en": {
        "ranks": """
            first|firstly|number one/second|secondly|number two/third|thirdly|number three/fourth|fourthly|number four/
            fifth|fifthly|number five/sixth|number six/seventh|number seven/eighth|number eight/ninth|number nine/
            tenth|number ten""",
        "one": "one",
        "counts": "two/three/four/five/six/seven/eight/nine/ten",
        "last": "last|finally|lastly",
        "unlike": "first of all|first time|second time|third time|at first|first thing in|second half|a second|one second",
        "being": "is|was|are|were|is that|was that",
        "things": """
            thing|things|point|points|tip|tips|step|steps|reason|reasons|rule|rules|mistake|mistakes|lesson|lessons|item|
            items|idea|ideas|way|ways|question|questions|trick|tricks|principle|principles|part|parts|habit|habits""",
    },
    "de": {
        "ranks": """
            erste|ersten|erster|erstes|erstens|nummer eins/zweite|zweiten|zweiter|zweites|zweitens|nummer zwei/dritte|dritten|dritter|drittes|drittens|nummer drei/vierte|vierten|vierter|viertes|viertens|
            nummer vier/fünfte|fünften|fünfter|fünftes|fünftens|nummer fünf/sechste|sechsten|sechster|sechstes|sechstens|nummer sechs/siebte|siebten|siebter|siebtes|siebtens|nummer sieben/
            achte|achten|achter|achtes|achtens|nummer acht/neunte|neunten|neunter|neuntes|neuntens|nummer neun/zehnte|zehnten|zehnter|zehntes|zehntens|nummer zehn""",
        "one": "eins",
        "counts": "zwei/drei/vier/fünf/sechs/sieben/acht/neun/zehn",
        "last": "letzte|letzten|letzter|letztes|schließlich|zum schluss",
        "unlike": "erste mal|erstes mal|ersten mal|zweite mal|zweites mal|zweiten mal|dritte mal|in erster linie|am ersten|am zweiten|am dritten|am vierten",
        "being": "ist|war|sind|waren",
        "things": """
            ding|dinge|dingen|sache|sachen|punkt|punkte|punkten|tipp|tipps|schritt|schritte|schritten|grund|gründe|gründen|
            regel|regeln|fehler|fehlern|lektion|lektionen|idee|ideen|frage|fragen|trick|tricks|gewohnheiten""",
    },
    "fr": {
        "ranks": """
            premier|première|premièrement|numéro un/deuxième|deuxièmement|second|seconde|numéro deux/troisième|
            troisièmement|numéro trois/quatrième|quatrièmement|numéro quatre/cinquième|cinquièmement|numéro cinq/sixième|
            numéro six/septième|numéro sept/huitième|numéro huit/neuvième|numéro neuf/dixième|numéro dix""",
        "one": "un",
        "counts": "deux/trois/quatre/cinq/six/sept/huit/neuf/dix",
        "last": "dernier|dernière|enfin|pour finir",
        "unlike": "première fois|deuxième fois|seconde fois|troisième fois|une seconde",
        "being": "est|c'est|sont|était|c'était",
        "things": """
            chose|choses|point|points|conseil|conseils|astuce|astuces|étape|étapes|raison|raisons|règle|règles|erreur|
            erreurs|leçon|leçons|idée|idées|question|questions|principe|principes|habitudes""",
    },
    "es": {
        "ranks": """
            primer|primero|primera|número uno/segundo|segunda|número dos/tercer|tercero|tercera|número tres/cuarto|
            cuarta|número cuatro/quinto|quinta|número cinco/sexto|sexta|número seis/séptimo|séptima|número siete/octavo|
            octava|número ocho/noveno|novena|número nueve/décimo|décima|número diez""",
        "one": "uno",
        "counts": "dos/tres/cuatro/cinco/seis/siete/ocho/nueve/diez",
        "last": "último|última|por último|finalmente",
        "unlike": "primera vez|segunda vez|tercera vez|un segundo|en primer lugar de",
        "being": "es|son|era|fue",
        "things": """
            cosa|cosas|punto|puntos|consejo|consejos|truco|trucos|paso|pasos|razón|razones|motivo|motivos|regla|reglas|
            error|errores|lección|lecciones|idea|ideas|pregunta|preguntas|principios|hábitos""",
    },
    "pt": {
        "ranks": """
            primeiro|primeira|número um/segundo|segunda|número dois/terceiro|terceira|número três/quarto|quarta|
            número quatro/quinto|quinta|número cinco/sexto|sexta|número seis/sétimo|sétima|número sete/oitavo|oitava|
            número oito/nono|nona|número nove/décimo|décima|número dez""",
        "one": "um",
        "counts": "dois|duas/três/quatro/cinco/seis/sete/oito/nove/dez",
        "last": "último|última|por último|finalmente",
        "unlike": "primeira vez|segunda vez|terceira vez|um segundo|segundo o|segundo a",
        "being": "é|são|era|foi",
        "things": """
            coisa|coisas|ponto|pontos|dica|dicas|passo|passos|razão|razões|motivo|motivos|regra|regras|erro|erros|lição|
            lições|ideia|ideias|pergunta|perguntas|princípios|hábitos|truques""",
    },
    "it": {
        "ranks": """
            primo|prima|numero uno/secondo|seconda|numero due/terzo|terza|numero tre/quarto|quarta|numero quattro/quinto|
            quinta|numero cinque/sesto|sesta|numero sei/settimo|settima|numero sette/ottavo|ottava|numero otto/nono|nona|
            numero nove/decimo|decima|numero dieci""",
        "one": "uno",
        "counts": "due/tre/quattro/cinque/sei/sette/otto/nove/dieci",
        "last": "ultimo|ultima|infine",
        "unlike": "prima volta|seconda volta|terza volta|secondo me|secondo te|secondo lui|secondo lei|secondo noi|secondo voi|secondo loro|un secondo|prima di|prima che",
        "being": "è|sono|era",
        "things": """
            cosa|cose|punto|punti|consiglio|consigli|trucco|trucchi|passo|passi|passaggi|ragione|ragioni|motivo|motivi|
            regola|regole|errore|errori|lezione|lezioni|idea|idee|domanda|domande|principi|abitudini""",
    },
    "pl": {
        "ranks": """
            pierwszy|pierwsza|pierwsze|pierwszą|po pierwsze|numer jeden/drugi|druga|drugie|drugą|po drugie|numer dwa/
            trzeci|trzecia|trzecie|trzecią|po trzecie|numer trzy/czwarty|czwarta|czwarte|czwartą|po czwarte|numer cztery/
            piąty|piąta|piąte|piątą|po piąte|numer pięć/szósty|szósta|szóste|szóstą|po szóste|numer sześć/siódmy|siódma|
            siódme|siódmą|po siódme|numer siedem/ósmy|ósma|ósme|ósmą|po ósme/dziewiąty|dziewiąta|dziewiąte/dziesiąty|
            dziesiąta|dziesiąte""",
        "one": "raz",
        "counts": "dwa|dwie|dwóch/trzy|trzech/cztery|czterech/pięć|pięciu/sześć|sześciu/siedem|siedmiu/osiem|ośmiu/"
        "dziewięć/dziesięć",
        "last": "ostatni|ostatnia|ostatnie|na koniec|wreszcie",
        "unlike": "pierwszy raz|drugi raz|trzeci raz|pierwsze słyszę",
        "being": "to|to jest|jest|są|był|była|było",
        "things": """
            rzecz|rzeczy|punkt|punkty|punktów|rada|rady|rad|porad|porady|krok|kroki|kroków|powód|powody|powodów|zasada|
            zasady|zasad|błąd|błędy|błędów|lekcje|lekcji|pomysły|pytania|pytań|sposoby|sposobów|nawyków|nawyki""",
    },
    "uk": {
        "ranks": """
            перший|перша|перше|першу|по-перше|номер один/другий|друга|друге|другу|по-друге|номер два/третій|третя|третє|
            третю|по-третє|номер три/четвертий|четверта|четверте|четверту|по-четверте|номер чотири/п'ятий|п'ята|п'яте|
            п'яту|по-п'яте/шостий|шоста|шосте|шосту|по-шосте/сьомий|сьома|сьоме|сьому|по-сьоме/восьмий|восьма|восьме/
            дев'ятий|дев'ята|дев'яте/десятий|десята|десяте""",
        "one": "раз",
        "counts": "два|дві|двох/три|трьох/чотири|чотирьох/п'ять|п'яти/шість|шести/сім|семи/вісім|восьми/дев'ять/десять",
        "last": "останній|остання|останнє|нарешті|насамкінець",
        "unlike": "перший раз|другий раз|третій раз|уперше",
        "being": "це|є|була|був|було",
        "things": """
            річ|речі|речей|пункт|пункти|порада|поради|порад|крок|кроки|кроків|причина|причини|причин|правило|правила|
            правил|помилка|помилки|помилок|уроки|уроків|ідеї|питання|способи|способів|звички|звичок""",
    },
    "ru": {
        "ranks": """
            первый|первая|первое|первую|во-первых|номер один/второй|вторая|второе|вторую|во-вторых|номер два/третий|
            третья|третье|третью|в-третьих|номер три/четвёртый|четвёртая|четвёртое|четвёртую|четвертый|четвертая|
            четвертое|в-четвёртых|номер четыре/пятый|пятая|пятое|пятую|в-пятых|номер пять/шестой|шестая|шестое|шестую/
            седьмой|седьмая|седьмое|седьмую/восьмой|восьмая|восьмое/девятый|девятая|девятое/десятый|десятая|десятое""",
        "one": "раз",
        "counts": "два|две|двух/три|трёх|трех/четыре|четырёх|четырех/пять|пяти/шесть|шести/семь|семи/восемь|восьми/"
        "девять/десять",
        "last": "последний|последняя|последнее|наконец|напоследок",
        "unlike": "первый раз|второй раз|третий раз|впервые",
        "being": "это|была|был|было",
        "things": """
            вещь|вещи|вещей|пункт|пункты|пунктов|совет|совета|советы|советов|шаг|шага|шаги|шагов|причина|причины|причин|
            правило|правила|правил|ошибка|ошибки|ошибок|урок|уроки|уроков|идеи|идей|вопрос|вопросы|вопросов|способы|
            способов|привычки|привычек""",
    },
    "ja": {
        "ranks": """
            [一1１]つ目|[一1１]つめ|ひとつ目|第一に|[一1１]番目/[二2２]つ目|[二2２]つめ|ふたつ目|第二に|[二2２]番目/[三3３]つ目|[三3３]つめ|第三に|
            [三3３]番目/[四4４]つ目|[四4４]つめ|第四に|[四4４]番目/[五5５]つ目|[五5５]つめ|[五5５]番目/[六6６]つ目|[六6６]番目/[七7７]つ目|[七7７]番目/
            [八8８]つ目/[九9９]つ目/[十]個目""",
        "one": "",
        "counts": "[二2２]つ|ふたつ/[三3３]つ/[四4４]つ/[五5５]つ/[六6６]つ/[七7７]つ/[八8８]つ/[九9９]つ/十個",
        "last": "最後",
        "unlike": "",
        "being": "",
        "things": "こと|もの|点|ポイント|コツ|ステップ|手順|理由|ルール|間違い|失敗|教訓|アイデア|質問|方法|習慣",
    },
    "zh": {
        "ranks": """
            第一[,，个個点點步条條是]|首先/第二[,，个個点點步条條是]|其次/第三[,，个個点點步条條是]|再次/第四[,，个個点點步条條是]/第五[,，个個点點步条條是]/
            第六[,，个個点點步条條是]/第七[,，个個点點步条條是]/第八[,，个個点點步条條是]/第九[,，个個点點步条條是]/第十[,，个個点點步条條是]""",
        "one": "",
        "counts": "[两兩二2][个個点點步条條件]/[三3][个個点點步条條件]/[四4][个個点點步条條件]/[五5][个個点點步条條件]/[六6][个個点點步条條件]/"
        "[七7][个個点點步条條件]/[八8][个個点點步条條件]/[九9][个個点點步条條件]/[十][个個点點步条條件]",
        "last": "最后",
        "unlike": "",
        "being": "",
        "things": "事|事情|点|要点|要點|建议|步骤|步|原因|理由|规则|错误|教训|想法|问题|办法|方法|技巧|习惯",
    },
}  # fmt: skip
