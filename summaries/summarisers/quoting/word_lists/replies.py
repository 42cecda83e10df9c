"""What tells that somebody only reports or asks, and words of a question that single one thing out, by language code.

Lower case, `|` parts items and `*` stands for any letters, as in `questions.py`.
`crowd` is a subject that stands for nobody in particular, with `saying` or `wondering` soon behind it ("some people
say", "everyone asks me"); `reported` and `wondered` are whole phrases of that meaning.
`absolutes` are "never" and "always", `extremes` are superlatives and the like, `begins` and `ends` tell of when something does.
`causes` announce a reason ("the second reason"); behind `using` a small word is asked about ("when do we use *of*?"),
and `uses` say what for.
"""

REPLIES: dict[str, dict[str, str]] = {
    "en": {
        "absolutes": "never|always",
        "crowd": """
            the internet|
            some|some people|many|many people|most people|a lot of|lots of|plenty of|people|everyone|everybody|several|
            half of you|listeners|viewers|readers|critics""",
        "saying": """
            say|says|claim|claims|believe|believes|think|thinks|argue|argues|assume|assumes|insist|tell me|tells me|
            said|told me|tells me|thought|believed|warned me|
            fear|worry|worries""",
        "wondering": "ask|asks|asked|asking|wonder|wonders|wondering|want to know|wants to know|wanted to know",
        "reported": """
            it is often said|it's often said|you might think|you may think|you'd think|you would think|you often hear|
            they say that|i often hear|i'm often told|the myth that|
            i used to think|i used to believe|i always thought|i always believed|we used to think|
            i used to say|i always said|
            i thought so too|i used to think so|i believed that too|i thought that too|
            i was taught|we were taught|i've been told|the answer i always hear""",
        "wondered": """
            i'm often asked|i get asked|i am often asked|i keep being asked|the question is whether|
            someone asked|somebody asked|there was a question|i got a question|i had a question|some of you asked|you asked me""",
        "extremes": """
            longest|shortest|biggest|largest|smallest|highest|lowest|tallest|oldest|youngest|newest|earliest|latest|fastest|
            quickest|slowest|cheapest|dearest|richest|poorest|strongest|weakest|heaviest|lightest|deepest|hardest|
            easiest|worst|coldest|hottest|warmest|busiest|loudest|furthest|farthest|rarest|most *|least *|the first|
            my first|our first|your first|his first|her first|their first|very first|the last|our last|my last""",
        "begins": "begin|begins|began|beginning|start|starts|started|open|opens|opened",
        "ends": "end|ends|ended|finish|finishes|finished|stop|stops|stopped|close|closes|closed|ready|over|complete",
        "causes": """
            first reason|second reason|third reason|fourth reason|last reason|other reason|another reason|main reason|
            one reason|biggest reason|common reason|real reason|reason is|reasons are|answer is|cause is|causes are""",
        "using": "do you use|do we use|do i use|does one use|should i use|should you use|should we use|to use",
        "uses": "for|to|with|after|before",
    },
    "de": {
        "absolutes": "nie|niemals|immer",
        "crowd": """
            das internet|
            manche|einige|viele|viele leute|viele menschen|die meisten|die leute|leute|alle|jeder|mancher|etliche|
            kritiker|ein paar""",
        "saying": """
            sagen|sagt|meinen|meint|glauben|glaubt|denken|denkt|behaupten|behauptet|finden|erzählen|sagten|meinten|
            dachten|glaubten|haben mir gesagt|hat mir gesagt|
            fürchten|befürchten""",
        "wondering": "fragen|fragt|fragten|gefragt|wundern|wissen wollen|wollen wissen|will wissen",
        "reported": """
            man könnte meinen|man sollte meinen|man möchte meinen|es heißt oft|es heißt immer|man hört oft|oft hört man|
            man sagt|das märchen|
            ich dachte immer|früher dachte ich|ich habe immer geglaubt|ich habe immer gedacht|ich habe früher immer|
            früher habe ich gesagt|ich habe früher gesagt|ich habe immer gesagt|früher habe ich immer gesagt|
            habe ich auch immer gedacht|habe ich auch gedacht|dachte ich auch|habe ich auch geglaubt|
            mir wurde beigebracht|man hat mir beigebracht|mir wurde immer gesagt|die antwort die ich immer höre""",
        "wondered": """
            ich werde oft gefragt|werde ich oft gefragt|werde ich gefragt|ihr fragt|habt ihr gefragt|
            jemand hat gefragt|hat jemand gefragt|es gab eine frage|es gab die frage|kam die frage|ihr habt gefragt|habt ihr mich gefragt""",
        "extremes": """
            längst*|kürzest*|größt*|kleinst*|höchst*|niedrigst*|tiefst*|ältest*|jüngst*|neuest*|neust*|frühest*|
            spätest*|schnellst*|langsamst*|teuerst*|billigst*|günstigst*|stärkst*|schwächst*|schwerst*|leichtest*|
            häufigst*|seltenst*|schlimmst*|kältest*|wärmst*|heißest*|schönst*|weitest*|erste|erster|erstes|ersten|
            letzte|letzter|letztes|letzten""",
        "begins": "beginn|beginnt|beginnen|begann|angefangen|anfang|anfangen|fängt|fangen|start|startet|los|losgeht",
        "ends": """
            ende|endet|enden|endete|aufhören|hört|schluss|schließt|fertig|abgeschlossen|vorbei|beendet|zu ende""",
        "causes": """
            erste grund|zweite grund|dritte grund|letzte grund|andere grund|weiterer grund|wichtigste grund|
            häufigste grund|grund ist|grund sind|gründe sind|antwort ist|ursache ist|liegt daran|liegt das daran""",
        "using": "verwendet man|benutzt man|braucht man|nimmt man|nutzt man|verwenden|benutzen",
        "uses": "für|um|nach|vor|mit|bei",
    },
    "fr": {
        "absolutes": "jamais|toujours",
        "crowd": """
            internet|
            certains|certaines personnes|beaucoup|beaucoup de gens|la plupart|les gens|des gens|tout le monde|plusieurs|
            on|vous êtes nombreux à|vous êtes nombreuses à|vous êtes beaucoup à|nombreux sont ceux qui""",
        "saying": """
            disent|dit|croient|croit|pensent|pense|affirment|prétendent|dire|croire|penser|racontent|disaient|
            pensaient|croyaient|m'ont dit|m'a dit|me disait|me disaient|
            craignent|ont peur""",
        "wondering": "demandent|demande|demander|demandez|demandé|veulent savoir|veut savoir|interrogent",
        "reported": """
            on pourrait croire|on pourrait penser|on entend souvent|on dit souvent|il paraît que|l'idée reçue|
            je croyais que|je pensais que|j'ai souvent dit|j'ai longtemps cru|j'ai longtemps pensé|j'ai toujours cru|j'ai toujours pensé|
            avant je disais|je disais toujours|je disais souvent|
            je le croyais aussi|je le pensais aussi|moi aussi je le croyais|je l'ai cru aussi|
            on m'a appris|on m'a toujours dit|la réponse que j'entends""",
        "wondered": """
            vous me demandez|on m'a demandé|on me demande|
            quelqu'un a demandé|quelqu'un m'a demandé|il y avait une question|j'ai eu une question|vous m'avez demandé""",
        "extremes": "plus *|moins *|pire|premier|première|premiers|premières|dernier|dernière|derniers|dernières",
        "begins": """
            commence|commencent|commencé|commencer|commençons|début|débute|ouvre|ouvrent|ouvrons|démarre""",
        "ends": """
            finit|finissent|finir|fini|finissons|fin|termine|terminent|terminé|ferme|ferment|fermons|arrête|arrêtent|
            prêt|prête|s'achève""",
        "causes": """
            première raison|deuxième raison|seconde raison|troisième raison|dernière raison|autre raison|raison est|
            raison c'est|raison principale|réponse est|réponse c'est|cause est|c'est que|c'est qu'*""",
        "using": "on utilise|utilise t on|utiliser|on emploie|emploie t on|s'emploie|s'utilise|employer",
        "uses": "pour|avec|après|avant",
    },
    "es": {
        "absolutes": "nunca|jamás|siempre",
        "crowd": """
            internet|
            algunos|algunas personas|muchos|muchas personas|mucha gente|la mayoría|la gente|todo el mundo|todos|
            siempre me|mis alumnos|varios|hay gente que|hay quien""",
        "saying": """
            dicen|dice|creen|cree|piensan|piensa|opinan|afirman|aseguran|sostienen|me decían|decían|me dijo|
            me dijeron|dijo|dijeron|creían|pensaban|
            temen|tienen miedo""",
        "wondering": "preguntan|pregunta|preguntáis|preguntado|preguntaron|quieren saber|quiere saber",
        "reported": """
            se dice que|se suele decir|uno pensaría|podría pensarse|se suele creer|el mito de|
            yo creía que|yo pensaba que|siempre creí que|siempre pensé que|los libros dicen|antes creía que|antes pensaba que|
            antes decía|antes os decía|yo decía que|
            yo también lo creía|yo también lo pensaba|yo también lo decía|
            me enseñaron que|me enseñaron a|siempre me dijeron|la respuesta que siempre oigo""",
        "wondered": """
            me preguntan|me preguntáis|me han preguntado|me habéis preguntado|me suelen preguntar|
            alguien preguntó|alguien me preguntó|alguien preguntaba|hubo una pregunta|había una pregunta|me preguntasteis""",
        "extremes": "más *|menos *|mayor|menor|peor|primer|primero|primera|primeros|último|última|últimos|últimas",
        "begins": "empieza|empiezan|empezó|empezamos|comienza|comienzan|comenzó|inicio|inicia|abre|abren|abrimos",
        "ends": """
            termina|terminan|terminó|terminamos|acaba|acaban|acabó|acabamos|fin|final|finales|finaliza|cierra|cierran|
            cerramos|listo|lista""",
        "causes": """
            primera razón|segunda razón|tercera razón|última razón|otra razón|razón principal|razón es|razones son|
            respuesta es|causa es|primer motivo|segundo motivo|otro motivo|motivo es""",
        "using": "se usa|se usan|usamos|usar|se utiliza|utilizamos|utilizar|se emplea|emplear",
        "uses": "para|con|después|antes|tras",
    },
    "it": {
        "absolutes": "mai|sempre",
        "crowd": """
            internet|
            alcuni|alcune persone|molti|molte persone|molta gente|la maggior parte|la gente|tutti|c'è chi|tanti|parecchi|
            tanta gente""",
        "saying": """
            dicono|dice|credono|crede|pensano|pensa|sostengono|sostiene|affermano|dicevano|diceva|mi hanno detto|
            mi ha detto|credevano|pensavano|
            temono|hanno paura""",
        "wondering": "chiedono|chiede|chiedete|chiesto|domandano|domandate|vogliono sapere|vuole sapere",
        "reported": """
            si dice che|si dice spesso|si potrebbe pensare|si sente dire|verrebbe da pensare|
            io credevo che|credevo che|pensavo che|ho sempre creduto|ho sempre pensato|
            una volta dicevo|prima dicevo|ho sempre detto|io dicevo|
            lo credevo anch'io|lo pensavo anch'io|anch'io lo credevo|anch'io lo pensavo|
            mi hanno insegnato|mi hanno sempre detto|la risposta che sento""",
        "wondered": """
            mi chiedono|mi chiedete|mi domandano|mi hanno chiesto|mi avete chiesto|
            qualcuno ha chiesto|qualcuno mi ha chiesto|c'era una domanda|c'è stata una domanda""",
        "extremes": """
            più *|meno *|maggiore|minore|peggiore|peggior|primo|la prima|primi|prime|ultimo|ultima|ultimi|ultime""",
        "begins": "comincia|cominciano|cominciamo|cominciato|inizia|iniziano|iniziamo|inizio|apre|aprono|apriamo",
        "ends": "finisce|finiscono|finiamo|finito|fine|termina|terminano|chiude|chiudono|chiudiamo|pronto|pronta|conclude",
        "causes": """
            prima ragione|seconda ragione|terza ragione|ultima ragione|altra ragione|ragione è|primo motivo|
            secondo motivo|terzo motivo|altro motivo|motivo è|motivi sono|risposta è|causa è""",
        "using": "si usa|si usano|usiamo|usare|si utilizza|utilizzare|si adopera",
        "uses": "per|con|dopo|prima",
    },
    "pt": {
        "absolutes": "nunca|jamais|sempre",
        "crowd": """
            a internet|
            alguns|algumas pessoas|muitos|muitas pessoas|muita gente|a maioria|as pessoas|todo mundo|toda a gente|todos|
            tem gente que|há quem|vários""",
        "saying": """
            dizem|diz|diga|acham|acha|acreditam|acredita|pensam|pensa|afirmam|disse|disseram|me disse|me disseram|
            dizia|diziam|achavam|pensavam|
            tem medo|têm medo|temem""",
        "wondering": "perguntam|pergunta|perguntaram|perguntado|querem saber|quer saber",
        "reported": """
            dizem que|diz-se que|costuma-se dizer|poderia se pensar|o mito de|
            eu achava que|eu pensava que|sempre achei que|sempre pensei que|eu acreditava que|
            antes eu dizia|eu dizia que|eu sempre disse|eu sempre dizia|
            eu também achava|eu também pensava|eu também acreditava|
            me ensinaram|ensinaram-me|sempre me disseram|a resposta que eu sempre ouço""",
        "wondered": """
            me perguntam|perguntam-me|vocês perguntam|me perguntaram|vocês me perguntam|
            alguém perguntou|alguém me perguntou|teve uma pergunta|houve uma pergunta""",
        "extremes": "mais *|menos *|maior|menor|pior|primeiro|primeira|primeiros|último|última|últimos|últimas",
        "begins": "começa|começam|começou|começamos|início|inicia|abre|abrem|abrimos",
        "ends": """
            termina|terminam|terminou|terminamos|acaba|acabam|acabou|acabamos|fim|final|encerra|fecha|fecham|fechamos|
            pronto|pronta""",
        "causes": """
            primeira razão|segunda razão|terceira razão|outra razão|razão é|primeiro motivo|segundo motivo|
            terceiro motivo|outro motivo|motivo é|motivos são|resposta é|causa é""",
        "using": "se usa|se usam|usamos|usar|usa se|se utiliza|utilizar|se emprega",
        "uses": "para|com|depois|antes",
    },
    "pl": {
        "absolutes": "nigdy|zawsze",
        "crowd": """
            internet|
            niektórzy|wielu|wielu ludzi|większość|ludzie|wszyscy|każdy|dużo osób|wiele osób|mnóstwo osób|część osób|
            są tacy co|sporo osób""",
        "saying": """
            mówią|mówi|twierdzą|twierdzi|myślą|myśli|uważają|uważa|sądzą|sądzi|wierzą|mówili|mówił|mówiła|myśleli|
            twierdzili|powtarzali|
            boją się|boi się|obawiają się""",
        "wondering": "pytają|pyta|pytacie|pytało|pytali|zastanawia|zastanawiają|chcą wiedzieć|chce wiedzieć",
        "reported": """
            mówi się że|często się słyszy|mogłoby się wydawać|można by pomyśleć|panuje przekonanie|
            myślałem że|myślałam że|zawsze myślałem|zawsze myślałam|wydawało mi się że|byłem przekonany że|byłam przekonana że|
            kiedyś mówiłem|kiedyś mówiłam|zawsze mówiłem|zawsze mówiłam|
            też tak myślałem|też tak myślałam|też tak mówiłem|też tak mówiłam|
            nauczono mnie|uczono mnie|zawsze mi mówiono""",
        "wondered": """
            pytacie mnie|często pytacie|jestem pytany|jestem pytana|pytają mnie|
            ktoś pytał|ktoś zapytał|było pytanie|padło pytanie|pytaliście""",
        "extremes": """
            najdłu*|najkró*|najwięk*|najmniej*|najwyż*|najniż*|najstar*|najmłod*|najnow*|najwcześ*|najpóź*|najszyb*|
            najwol*|najdroż*|najtań*|najsiln*|najsłab*|najcięż*|najlżej*|najgłęb*|najtrud*|najłatw*|najgor*|
            najzimn*|najciepl*|najczęst*|najrzad*|pierwszy|pierwsza|pierwsze|pierwszą|pierwszego|ostatni|ostatnia|
            ostatnie|ostatnią|ostatniego""",
        "begins": "zaczyna|zaczynają|zaczynamy|zaczął|zaczęła|zaczęło|początek|rozpoczyna|rusza|otwiera|otwieramy",
        "ends": """
            kończy|kończą|kończymy|kończycie|skończy|skończył|skończyła|koniec|zamyka|zamykają|zamykamy|gotowy|gotowa|
            gotowe|zakończenie""",
        "causes": """
            pierwszy powód|drugi powód|trzeci powód|inny powód|kolejny powód|główny powód|powód to|powodem jest|
            odpowiedź to|odpowiedź jest|przyczyną jest|przyczyna to|pierwsza przyczyna|druga przyczyna""",
        "using": "używa się|używamy|używać|używam|się używa|stosuje się|stosujemy",
        "uses": "do|dla|przy|przed|żeby|aby",
    },
    "uk": {
        "absolutes": "ніколи|завжди",
        "crowd": """
            інтернет|
            деякі|дехто|багато|багато хто|багато людей|більшість|люди|усі|всі|кожен|чимало людей|є люди які""",
        "saying": """
            кажуть|каже|говорять|думають|думає|вважають|вважає|стверджують|переконані|вірять|казали|казав|казала|
            говорили|думали|вважали|
            бояться|лякаються|боїться""",
        "wondering": "питають|питає|запитують|запитує|питаєте|запитуєте|цікавляться|хочуть знати",
        "reported": """
            кажуть що|часто чуємо|можна подумати|здавалося б|поширена думка|
            я думав що|я думала що|я завжди думав|я завжди думала|мені здавалося що|раніше я думав|раніше я думала|
            раніше я казав|раніше я казала|я завжди казав|я завжди казала|
            я теж так думав|я теж так думала|я теж так казав|я теж так казала|
            мене вчили|мене навчили що|мені завжди казали""",
        "wondered": """
            мене питають|мене часто питають|мене запитують|ви питаєте|мене часто запитують|
            хтось питав|хтось запитав|було питання|було запитання""",
        "extremes": """
            найдовш*|найкоротш*|найбільш*|найменш*|найвищ*|найнижч*|найстар*|наймолод*|найнов*|найраніш*|найпізніш*|
            найшвидш*|найповільн*|найдорож*|найдешев*|найсильн*|найслабш*|найважч*|найлегш*|найглибш*|найгірш*|
            найхолодн*|найтепл*|найчастіш*|найрідш*|перший|перша|перше|першу|першого|останній|остання|останнє|останню""",
        "begins": "починається|починаються|починаємо|почали|почався|почалося|початок|відкривається|відкриваємо|стартує",
        "ends": """
            закінчується|закінчуються|закінчуємо|закінчили|закінчився|завершується|завершуємо|кінець|кінця|
            закривається|закриваємо|готовий|готова|готове""",
        "causes": """
            перша причина|друга причина|третя причина|інша причина|ще одна причина|головна причина|причина в|
            причина у|відповідь проста|причиною є|причина це""",
        "using": "вживають|вживається|вживати|вживаємо|використовують|використовується|уживають",
        "uses": "для|щоб|перед|при",
    },
    "ru": {
        "absolutes": "никогда|всегда",
        "crowd": """
            интернет|
            некоторые|кто-то|многие|много людей|большинство|люди|все|каждый|часто|есть люди которые""",
        "saying": """
            говорят|говорит|думают|думает|считают|считает|утверждают|полагают|уверены|верят|говорили|говорил|говорила|
            думали|считали|сказали|
            боятся|пугаются|боится""",
        "wondering": "спрашивают|спрашивает|спрашиваете|спрашивали|интересуются|хотят знать",
        "reported": """
            говорят что|часто слышно|можно подумать|казалось бы|принято считать|бытует мнение|
            я думал что|я думала что|я всегда думал|я всегда думала|мне казалось что|раньше я думал|раньше я думала|
            раньше я говорил|раньше я говорила|я всегда говорил|я всегда говорила|
            я тоже так думал|я тоже так думала|я тоже так говорил|я тоже так говорила|
            меня учили|меня научили что|мне всегда говорили""",
        "wondered": """
            меня спрашивают|меня часто спрашивают|вы спрашиваете|вы меня спрашиваете|
            кто-то спрашивал|кто-то спросил|был вопрос|были вопросы""",
        "extremes": """
            самый *|самая *|самое *|самые *|самым *|самой *|самую *|самого *|самом *|первый|первая|первое|первую|
            первого|последний|последняя|последнее|последнюю|последнего|худший|худшая|наибольш*|наименьш*""",
        "begins": "начинается|начинаются|начинаем|начали|начался|началось|начало|открывается|открываем|стартует",
        "ends": """
            заканчивается|заканчиваются|заканчиваем|закончили|закончился|завершается|завершаем|конец|конце|
            закрывается|закрываем|готов|готова|готово""",
        "causes": """
            первая причина|вторая причина|третья причина|другая причина|ещё одна причина|главная причина|причина в|
            причиной|ответ прост|ответ простой|причина это""",
        "using": "употребляется|употребляют|употреблять|используется|используют|использовать|ставится",
        "uses": "для|чтобы|перед|при",
    },
    "ja": {
        "absolutes": "絶対|決して|必ず|いつも",
        "reported": """
            と言う人|という人がい|と思う人|と思っている人|とよく言われ|と言われます|と言われてい|と思われて|と考える人|
            といわれ|
            と思っていました|と思っていたんです|と信じていました|
            と言っていました|と言いました|
            私もそう思って|僕もそう思って|
            と教わりました|と習いました|と教えられ""",
        "wondered": "とよく聞かれ|と聞かれ|と質問され|かと聞く人|という質問|とよく質問|か気になる人|よく聞かれ|よく尋ねられ",
        "extremes": "一番[^のにはでがを]|最も[^のにはでがを]|最[高低大小長短古新初後]|初めて",
        "begins": "始ま|始め|開始|開き|開く",
        "ends": "終わ|終え|終了|閉ま|閉じ|完成|しまい",
        "causes": "第一の理由|第二の理由|第三の理由|もう一つの理由|理由は|原因は|答えは",
    },
    "zh": {
        "absolutes": "千万|绝对|从不|永远|绝不|總是|总是|千萬|絕對",
        "crowd": "很多人|有人|有些人|有的人|大家|不少人|人们|许多人|許多人|好多人|大部分人|多数人",
        "saying": "说|說|认为|認為|觉得|覺得|以为|以為|相信",
        "wondering": "问|問|想知道|好奇",
        "reported": """
            据说|據說|常听说|人家说|
            我以为|我一直以为|我原来以为|我以前觉得|以前我觉得|刚开始我觉得|一开始我觉得|
            我以前说|我以前觉得|以前我说|
            我也这么想|我也这样想|我也这么认为|我也这么说|
            别人教我|我被教|从小听说|网上说""",
        "wondered": "经常被问|有人问我|有朋友问|常被问|被问到|你们问我",
        "extremes": "最[^后後近]|第一[个個次部本家]|最[后後]一?[个個次部本家天]?",
        "begins": "开始|開始|开门|開門|开幕|開幕",
        "ends": "结束|結束|关门|關門|闭幕|閉幕|完成|完工",
        "causes": "第一个原因|第二个原因|第三个原因|另一个原因|主要原因|原因是|答案是|答案很简单",
    },
}  # fmt: skip
