"""What tells that somebody claims or advises something, that they only show it, or that they tell a story.

Of the languages beside English. `claiming` are phrases; `showing` and `telling` are patterns of words in lower case.
"""

CLAIMS = {
    "de": {
        "claiming": """
            weil|deshalb|deswegen|darum|damit|das heißt|heißt das|bedeutet|nämlich|muss man|man muss|müsst ihr|ihr müsst|
            sollte|solltet|sollten|darf man|man darf|nie|niemals|immer|statt|anstatt|wichtig|das wichtigste|am besten|
            am wichtigsten|das beste|der fehler|ein fehler|der grund|der trick|der unterschied|das problem|die regel|
            das geheimnis|der vorteil|der nachteil|der punkt|nennt man|man nennt|heißen|heißt|hängt davon ab|
            kommt darauf an|kommt drauf an|ich empfehle|empfehle|mein rat|mein tipp|wenn man|wenn ihr|wenn du|sonst|
            die meisten|jeder|jedes mal|im schnitt|im durchschnitt|reicht|braucht man|man braucht|braucht ihr|
            ihr braucht|lohnt sich|sorgt dafür|führt dazu|hilft|je mehr|je länger|desto|umso|doppelt|eigentlich|
            kostet|kosten|dauert|funktioniert|entsteht|besteht aus|merkt euch|merken|das liegt daran|liegt daran|
            spart|vermeiden|auf keinen fall|auf jeden fall|entscheidend|grundsätzlich|erst wenn|nur wenn|obwohl""",
        "showing": (
            r"(?<!\S)(?:schaut mal|guckt mal|seht ihr|wie ihr seht|hier seht|seht mal|schau mal|guck mal|"
            r"jetzt (?:gehe|geh|mache|mach|nehme|nehm|hole|hol|fahre|fahr) ich|ich (?:gehe|geh|fahre|fahr|hole|"
            r"hol) (?:jetzt|mal|kurz)|hier hinten|da vorne|da drüben|hier drüben|so sieht|auf dem bildschirm|"
            r"klicke?|warte mal|moment mal)\b"
        ),
        "telling": (
            r"(?<!\S)(?:ich (?:war|hatte|wollte|dachte|ging|kam|sah|saß|stand|bin|hab|habe) |hab ich|habe ich|"
            r"(?:wir|er|sie) (?:war|waren|hatte|hatten|wollte|wollten|sagte|sagten|hat|haben|ist|sind|kam|kamen) "
            r"(?:\w+ ){0,4}(?:ge\w+|gesagt|gekommen)\b|hat (?:er|sie|mir|mich) |gestern|letzte woche|letztes jahr|"
            r"vorhin|meine? (?:mutter|vater|mann|frau|oma|opa|schwester|bruder|freundin|freund|tochter|sohn))\b"
        ),
    },
    "fr": {
        "claiming": """
            parce que|parce qu'il|parce qu'on|car|donc il|c'est pour ça|ça veut dire|veut dire que|signifie|c'est-à-dire|
            il faut|faut pas|il ne faut|vous devez|on doit|tu dois|doit être|jamais|toujours|au lieu de|plutôt que|
            important|le plus important|le mieux|le meilleur|la meilleure|le pire|l'erreur|une erreur|la raison|l'astuce|
            le secret|le truc|la différence|le problème|la règle|l'avantage|l'inconvénient|le point|on appelle|s'appelle|
            ça dépend|dépend de|je conseille|je vous conseille|je recommande|mon conseil|si vous|si on|si tu|sinon|
            la plupart|tout le monde|personne ne|chaque fois|en moyenne|ça suffit|il suffit|suffit de|on a besoin|
            vous avez besoin|ça sert à|sert à|permet de|permet|évite|éviter|ça aide|plus on|plus vous|moins on|
            deux fois plus|ça coûte|coûte|ça prend|ça marche|fonctionne|en fait c'est|en général|surtout pas|
            à condition|afin de|pour que|même si|dès que|tant que|grâce à|à cause de|il vaut mieux|vaut mieux""",
        "showing": (
            r"(?<!\S)(?:regardez|regarde|vous voyez|comme vous voyez|tu vois|je vais (?:"
            r"mettre|prendre|aller|faire|ouvrir|couper)|là je|ici je|on va (?:aller|mettre|prendre)|juste là|"
            r"là-bas|derrière moi|à l'écran|je clique|cliquez|attendez)\b"
        ),
        "telling": (
            r"(?<!\S)(?:j'ai (?!besoin|envie|peur|faim|\d)(?:\w+ )?\w+(?:é|i|u|is|it|ert)\b|j'étais|j'avais|j'allais|"
            r"je (?:suis|me suis) (?:allée?|partie?|arrivée?|restée?|rentrée?|tombée?|dit|levée?)\b|"
            r"on a \w+(?:é|i|u|is)\b|on était|on avait|on est (?:allés?|partis?|arrivés?|rentrés?)\b|"
            r"(?:il|elle|ils|elles) (?:m'a|m'ont|était|avait|avaient|étaient) |hier|la semaine dernière|"
            r"l'année dernière|ce matin|m(?:a|on) (?:mère|père|mari|femme|sœur|frère|grand-mère|grand-père|fille|fils|"
            r"copine|copain|amie?)\b)"
        ),
    },
    "es": {
        "claiming": """
            porque|por eso|significa|quiere decir|es decir|hay que|no hay que|tienes que|tenéis que|tienen que|
            debes|deben|debería|deberían|se debe|conviene|nunca|siempre|en vez de|en lugar de|importante|
            lo más importante|lo mejor|lo peor|la clave|el truco|el secreto|el problema|la razón|el motivo|
            la diferencia|la regla|la ventaja|la desventaja|el error|un error|se llama|se llaman|se le llama|sirve para|
            sirven para|depende|si quieres|si quieren|si queréis|si no|para que|recomiendo|les recomiendo|os recomiendo|
            te recomiendo|mi consejo|consejo|la mayoría|todo el mundo|nadie|cada vez que|no hace falta|hace falta|
            es necesario|en promedio|de media|basta con|se necesita|necesitas|necesitan|ayuda a|permite|evita|evitar|
            cuanto más|el doble|cuesta|cuestan|se tarda|tarda|funciona|por lo general|normalmente|resulta que|
            lo único|es mejor|vale la pena|merece la pena|gracias a|a causa de|por culpa de|aunque|a menos que|
            siempre que|en cuanto|se puede|no se puede|la verdad es que|el punto|la idea es""",
        "showing": (
            r"(?<!\S)(?:mirad|miren|mira|mirá|fíjate|fijaos|fíjense|fijate|como (?:ves|veis|ven|pueden ver|podéis ver)|"
            r"voy a (?!hablar|contar|explicar|enseñar|mostrar|decir|intentar)\w+|vamos a (?:ir|poner|abrir)|"
            r"estoy \w+ndo|aquí (?:tengo|está|están|estoy|veis|ven)|por aquí|por allá|allá abajo|en la pantalla|"
            r"clic|espera|esperen|ahora mismo)\b"
        ),
        "telling": (
            r"(?<!\S)(?:fui|fuimos|era|estaba|estábamos|estuve|estuvimos|tenía|tuve|tuvimos|hice|hicimos|dije|dijo|"
            r"dijeron|llegué|llegamos|vi|vimos|pensé|salí|salimos|quería|empecé|puse|cogí|agarré|pasé|compré|me (?:dijo|"
            r"dijeron|dio|dieron|trajo|regaló|preguntó|preguntaron|contó|acuerdo|llamó|pasó)|le dije|yo \w+é\b|"
            r"ayer|anoche|la semana pasada|el año pasado|esta mañana|mis? (?:madre|mamá|padre|papá|mujer|marido|"
            r"esposa|esposo|hermana|hermano|abuela|abuelo|hija|hijo|amiga|amigo|tía|tío|cuñada|cuñado|jefe|jefa)s?)\b"
        ),
    },
    "pt": {
        "claiming": """
            porque|por isso|significa|quer dizer que|ou seja|tem que|têm que|tem de|é preciso|precisa|precisam|deve|
            devem|deveria|não pode|nunca|sempre|em vez de|ao invés de|importante|o mais importante|o melhor|a melhor|
            o pior|o segredo|o truque|a dica|uma dica|o problema|a razão|o motivo|a diferença|a regra|a vantagem|
            a desvantagem|o erro|um erro|chama-se|se chama|serve para|serve pra|depende|se você|se vocês|se não|
            para que|pra que|recomendo|meu conselho|o meu conselho|aconselho|a maioria|todo mundo|toda a gente|ninguém|
            cada vez que|toda vez que|não precisa|em média|basta|ajuda a|permite|evita|evitar|quanto mais|o dobro|
            custa|custam|demora|funciona|normalmente|geralmente|acontece que|o único|a única|é melhor|vale a pena|
            graças a|por causa de|por causa do|por causa da|embora|a não ser que|desde que|assim que|dá para|dá pra|
            não dá|o ponto|a ideia é|o certo é|a questão é""",
        "showing": (
            r"(?<!\S)(?:olha|olhem|olhe|vejam|veja|estão a ver|tá vendo|tão vendo|como vocês (?:veem|podem ver|estão)|"
            r"vou (?!falar|contar|explicar|mostrar|ensinar|dizer|tentar)\w+|vamos (?:lá|colocar|abrir)|estou \w+ndo|tô \w+ndo|estou a \w+|aqui (?:tem|está|estão|"
            r"tenho|ó)|por aqui|lá embaixo|lá em cima|na tela|clica|clico|espera|peraí|deixa eu (?:mostrar|ver|pegar))\b"
        ),
        "telling": (
            r"(?<!\S)(?:fui|fomos|era|estava|estávamos|estive|tinha|tive|tivemos|fiz|fizemos|falei|disse|disseram|"
            r"cheguei|chegamos|vi|vimos|pensei|saí|queria|comecei|peguei|comprei|botei|coloquei|passei|fiquei|"
            r"me (?:disse|falou|deu|deram|ligou|contou|perguntou)|(?:ele|ela|eles|elas) (?:falou|disse|veio|foi|"
            r"ficou|chegou|olhou|falaram|disseram)|eu \w+ei\b|ontem|semana passada|ano passado|hoje de manhã|"
            r"(?:minha|meu) (?:mãe|pai|mulher|marido|esposa|esposo|irmã|irmão|avó|avô|vó|vô|filha|filho|amiga|amigo|"
            r"tia|tio|sogra|chefe))\b"
        ),
    },
    "it": {
        "claiming": """
            perché|per questo|significa|vuol dire|cioè che|bisogna|non bisogna|si deve|devi|dovete|deve|devono|dovrebbe|
            dovresti|non si può|si può|mai|sempre|invece di|importante|la cosa più importante|la cosa migliore|
            il migliore|la migliore|il peggio|il trucco|il segreto|la chiave|il problema|la ragione|il motivo|
            la differenza|la regola|il vantaggio|lo svantaggio|l'errore|un errore|si chiama|si chiamano|serve a|
            servono|serve|dipende|se vuoi|se volete|se non|altrimenti|in modo che|affinché|consiglio|vi consiglio|
            il mio consiglio|raccomando|la maggior parte|tutti|nessuno|ogni volta che|non serve|in media|basta|
            aiuta a|permette|evita|evitare|più si|il doppio|costa|costano|ci vuole|ci vogliono|ci mette|funziona|
            di solito|in genere|normalmente|in realtà|l'unico|l'unica|è meglio|vale la pena|grazie a|a causa di|
            anche se|a meno che|purché|appena|il punto è|l'idea è|la questione è|il fatto è""",
        "showing": (
            r"(?<!\S)(?:guardate|guarda|vedete|come vedete|vedi|sto \w+ndo|stiamo \w+ndo|"
            r"adesso (?:vado|metto|prendo|faccio|apro|taglio)|ora (?:vado|metto|prendo|faccio|apro)|andiamo a "
            r"mettere|qui (?:c'è|ci sono|ho|abbiamo|dietro)|laggiù|lì dietro|sullo schermo|clicco|aspettate|aspetta)\b"
        ),
        "telling": (
            r"(?<!\S)(?:sono (?:andat|arrivat|uscit|rimast|tornat|entrat|partit|stat)\w|siamo (?:andat|arrivat|uscit|"
            r"rimast|tornat|entrat|partit|stat)\w|ero|eravamo|avevo|avevamo|ho (?!bisogno|paura|fame|voglia)"
            r"(?:\w+ )?\w+(?:ato|uto|ito|tto|so|sto)|abbiamo (?:\w+ )?\w+(?:ato|uto|ito|tto)|mi ha|mi hanno|gli ho|"
            r"le ho|ha detto|hanno detto|mi sono|ieri|la settimana scorsa|l'anno scorso|stamattina|"
            r"(?:mia|mio) (?:madre|mamma|padre|papà|moglie|marito|sorella|fratello|nonna|nonno|figlia|figlio|amica|"
            r"amico|zia|zio|suocera|cugina|cugino))\b"
        ),
    },
    "pl": {
        "claiming": """
            bo|ponieważ|dlatego|dlatego że|to znaczy|znaczy że|oznacza|czyli|trzeba|nie trzeba|musisz|musicie|musi|muszą|
            należy|powinno|powinien|powinna|powinny|warto|nie warto|można|nie można|nie wolno|nigdy|zawsze|zamiast|
            ważne|najważniejsze|najlepiej|najlepszy|najlepsza|najgorsze|najgorszy|błąd|błędem|powód|sekret|sposób|
            różnica|problem|zasada|zaleta|wada|nazywa się|nazywają się|służy do|zależy od|zależy|jeśli|jeżeli|żeby|
            polecam|radzę|moja rada|większość|każdy|nikt|za każdym razem|średnio|wystarczy|potrzeba|potrzebujesz|
            potrzebujecie|pomaga|pozwala|unikać|im więcej|im dłużej|tym|dwa razy|kosztuje|kosztują|trwa|działa|
            zwykle|zazwyczaj|na ogół|okazuje się|okazało się|jedyny|jedyne|lepiej|opłaca się|dzięki|przez to że|
            chociaż|chyba że|dopiero|pod warunkiem|chodzi o to|sęk w tym|rzecz w tym|pamiętajcie|pamiętaj""",
        "showing": (
            r"(?<!\S)(?:zobaczcie|zobacz|patrzcie|popatrzcie|patrz|widzicie|jak widzicie|jak widać|widzisz|"
            r"teraz (?:idę|biorę|robię|wkładam|nalewam|kroję|otwieram|jadę)|idę|jadę|wchodzimy|idziemy|"
            r"jedziemy|tu mam|tutaj mam|tu jest|tutaj jest|tam dalej|za mną|na ekranie|klikam|klikamy|czekajcie|"
            r"czekaj|chwila)\b"
        ),
        "telling": (
            r"(?<!\S)(?:\w{2,}(?:łem|łam|liśmy|łyśmy)\b|(?:on|ona|oni) \w+(?:ł|ła|li)\b|powiedział|powiedziała|"
            r"powiedzieli|mówił|mówiła|pytał|pytała|przyszedł|przyszła|wczoraj|przedwczoraj|w zeszłym|dzisiaj rano|"
            r"dziś rano|(?:moja|mój|moi) (?:mama|tata|mąż|żona|siostra|brat|babcia|dziadek|córka|syn|kolega|"
            r"koleżanka|teściowa|teść|rodzice))\b"
        ),
    },
    "uk": {
        "claiming": """
            бо|тому що|через те що|тому|тобто|це означає|означає|треба|не треба|потрібно|не потрібно|мусите|мусить|
            повинен|повинна|повинні|варто|не варто|можна|не можна|ніколи|завжди|замість|важливо|найважливіше|
            найкраще|найкращий|найгірше|помилка|причина|секрет|спосіб|різниця|проблема|правило|перевага|недолік|
            називається|називають|служить|залежить|якщо|щоб|раджу|рекомендую|моя порада|порада|більшість|кожен|ніхто|
            щоразу|кожного разу|у середньому|в середньому|досить|достатньо|допомагає|дозволяє|уникати|що більше|тим|
            удвічі|вдвічі|коштує|коштують|триває|працює|зазвичай|виявляється|виявилося|єдине|єдиний|краще|завдяки|
            хоча|хіба що|лише тоді|за умови|річ у тому|справа в тому|головне|обов'язково|пам'ятайте|не забувайте""",
        "showing": (
            r"(?<!\S)(?:дивіться|дивися|подивіться|гляньте|бачите|як бачите|як видно|зараз (?:я|ми|піду|візьму|"
            r"покладу|наллю|поставлю|відкрию)|іду|йду|їду|ідемо|йдемо|їдемо|ось тут|отут|осьо|отам|за мною|на екрані|"
            r"клікаю|тиснемо|зачекайте|почекайте)\b"
        ),
        "telling": (
            r"(?<!\S)(?:я (?:\w+ ){0,2}\w+(?:в|ла|вся|лася)\b|ми (?:\w+ ){0,2}\w+ли\b|(?:він|вона|вони) \w+(?:в|ла|ли)\b|"
            r"сказав|сказала|сказали|каже|кажуть|казав|казала|питає|прийшов|прийшла|вчора|учора|минулого|сьогодні вранці|"
            r"(?:моя|мій|мої) (?:мама|тато|чоловік|дружина|сестра|брат|бабуся|дідусь|дід|баба|донька|син|друг|подруга|"
            r"свекруха|теща|батьки))\b"
        ),
    },
    "ru": {
        "claiming": """
            потому что|поэтому|то есть|это значит|значит что|означает|надо|не надо|нужно|не нужно|должен|должна|должно|
            должны|стоит|не стоит|можно|нельзя|никогда|всегда|вместо|важно|самое важное|лучше|лучше всего|самый лучший|
            хуже|самое главное|главное|ошибка|причина|секрет|способ|разница|проблема|правило|плюс|минус|преимущество|
            недостаток|называется|называют|служит|зависит|если|чтобы|советую|рекомендую|мой совет|совет|большинство|
            каждый|никто|каждый раз|в среднем|достаточно|хватает|помогает|позволяет|избегать|чем больше|тем|вдвое|
            в два раза|стоит около|занимает|работает|обычно|оказывается|оказалось|единственное|единственный|благодаря|
            хотя|только если|при условии|дело в том|суть в том|смысл|обязательно|запомните|помните|не забывайте""",
        "showing": (
            r"(?<!\S)(?:смотрите|смотри|посмотрите|гляньте|видите|как видите|как видно|сейчас (?:я|мы|пойду|возьму|"
            r"положу|налью|поставлю|открою)|иду|еду|идём|идем|едем|вот тут|вот здесь|вон там|за мной|на экране|"
            r"кликаю|нажимаю|подождите|погодите)\b"
        ),
        "telling": (
            r"(?<!\S)(?:я (?:\w+ ){0,2}\w+(?:л|ла|лся|лась)\b|мы (?:\w+ ){0,2}\w+(?:ли|лись)\b|(?:он|она|они) "
            r"\w+(?:л|ла|ли)\b|сказал|сказала|сказали|говорит|говорю|говорил|говорила|спрашивает|пришёл|пришел|пришла|"
            r"вчера|позавчера|на прошлой неделе|в прошлом году|сегодня утром|(?:моя|мой|мои|у моей|у моего) (?:мама|мамы|"
            r"папа|папы|муж|мужа|жена|жены|сестра|сестры|брат|брата|бабушка|бабушки|дед|деда|дочка|дочь|дочки|сын|сына|"
            r"друг|друга|подруга|подруги|свекровь|тёща|родители))\b"
        ),
    },
    "ja": {
        "claiming": """
            から|ので|ために|必要|べき|なければ|ないと|大事|大切|ポイント|コツ|おすすめ|注意|方がいい|ほうがいい|つまり|理由|
            原因|違い|場合|だけで|一番|絶対|必ず|普通は|基本|どうしても|わけです|いいます|と呼|しないで|てください|できます|
            なります|かかります""",
        "showing": r"見てください|ご覧ください|見えますか|見えます[かね]|今から|やっていきます|行ってみ|こちらです|カメラ",
        "telling": (
            r"昨日|先週|先月|去年|さっき|と言われ|って言われ|って言って|と思ったら|お母さん|お父さん|母が|父が|妻が|主人が|"
            r"旦那|嫁|友達|(?:ました|でした|だった|かった)(?:ね|よ|よね)?$"
        ),
    },
    "zh": {
        "claiming": """
            因为|所以|必须|应该|一定要|千万|最重要|最好|关键|建议|如果|不要|需要|容易|原因|方法|区别|问题|叫做|就是说|不然|
            否则|每次|一般|越|适合|比较|只要|只有|除非|等于|比例|平均|值得|缺点|优点|好处|坏处|秘诀|窍门|注意|记住""",
        "showing": r"你们看|大家看|看一下|看这个|我现在|我们现在|这边|那边|镜头|屏幕|点一下|等一下",
        "telling": (
            r"昨天|前天|上个星期|上周|上个月|去年|刚才|我说|他说|她说|他们说|跟我说|告诉我|我妈|我爸|我老公|我老婆|我爷爷|我奶奶|"
            r"我朋友|我同事|我们就去|我就"
        ),
    },
}
