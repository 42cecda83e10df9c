"""How a chapter begins, by language code; lower case, parted by `|`.

`announcing` stands before the name of a part (beside what is listed with the language), `turns` lead to what comes
next ("next up is", "back to"), `soft` may stand before it without saying that something new begins ("and"), `asking`
are the first words of a question that asks for something, `replies` those that answer one, `that` ties a clause to what is said to be first or the like,
`about` stands before what that is about, `neutral` words stand for no person, `meta` ones name a piece of a talk and
not what it is about, `idle` questions ask for nothing, and `summing` begins what a talk comes to at its end. In scripts
without spaces `counted` has what is counted up in its group, `loose` letters at the end of a clause are left out, and
an `open` one waits for more.
"""

OPENINGS: dict[str, dict[str, str]] = {
    "en": {
        "announcing": "tell you about",
        "turns": """
            let's talk a bit about|let's talk now about|let's also talk about|let's say something about|
            let's get to|let's get on to|let's get into|let's move to|let's go on to|let's look at|let's do|time for|onto the next step which is|that takes us to|
            now|next|next up|next up is|next up are|next is|next comes|then comes|then there's|then there is|then|
            there's also|there is also|finally|lastly|last|last up|first|first up|right|so now|and now|now for|on to|
            onto|moving on to|let's move on to|that brings me to|that brings us to|which brings me to|
            which brings us to|this brings me to|that leaves|that leaves us with|that leaves me with|what about|
            and what about|but what about|how about|and how about|back to|let's get back to|let's go back to|
            let's come back to|to come back to|as for|speaking of|let's talk about|talking about|let's turn to|
            let's start with|let's begin with|we'll start with|i'll start with|start with|begin with|
            and then there's|and then there is|let me say something about|let me say a word about|
            let me tell you about|i want to say something about|a quick word about|a word about|a word on|
            a few words about|my next topic is""",
        "soft": "and|but|so|or|well|okay|ok|alright|all right|yeah|yes|no|anyway|good|great|oh",
        "replies": "yes|yeah|yep",
        "asking": "how|why|what|what's|where|where's|when|who|who's|which|whose|whom",
        "about": "about",
        "that": "that",
        "neutral": "it|it's|this|that|that's",
        "meta": """
            attention|thought|word|secret|controversy|side|question|questions|story|example|examples|thing|things|
            part|parts|point|points|end|beginning|start|case|idea|problem|news|deal|moment|while|bit|lot|mistake|
            kind|way|time|minute|second|page|screen|link|video|episode|sponsor|break""",
        "idle": """
            where was i|what happened|where were we|can you see|can you hear|you know what|guess what|why not|how so|
            what do you mean|do you know what|what about it|who knows|who cares|what else|what is it|how are you""",
        "summing": "so that's it|that's about it|to sum up|let me sum up|let's sum up|let's recap|to recap|to conclude|in conclusion|let me conclude|i'll conclude",
    },
    "de": {
        "turns": """
            reden wir noch über|reden wir jetzt über|reden wir mal über|sprechen wir noch über|sprechen wir jetzt über|dann geht es an|dann geht es ans|jetzt geht es an|jetzt geht es ans|
            kommen wir jetzt aber zu|gehen wir zu|gehen wir über zu|gehen wir jetzt zu|und damit zu|und damit zum|und damit zur|zeit für|
            nun|jetzt|jetzt zu|jetzt zum|jetzt zur|nun zu|nun zum|nun zur|als nächstes|als nächstes kommt|
            als nächstes kommen|dann|dann ist da|dann ist da noch|dann gibt es|dann gibt es noch|dann wäre da noch|
            zuletzt|zum schluss|zum schluss noch|schließlich|zuerst|zuerst zu|apropos|zurück zu|zurück zum|
            zurück zur|kommen wir zu|kommen wir zum|kommen wir zur|kommen wir jetzt zu|kommen wir jetzt zum|
            kommen wir jetzt zur|damit kommen wir zu|damit kommen wir zum|damit kommen wir zur|damit sind wir bei|
            damit sind wir beim|damit sind wir bei der|bleibt noch|bleiben noch|fehlt noch|weiter geht es mit|
            weiter geht's mit|weiter mit|fangen wir an mit|fangen wir mit|beginnen wir mit|was ist mit|
            und was ist mit|wie ist es mit|reden wir über|sprechen wir über|und da wäre noch""",
        "soft": "und|aber|also|so|ja|gut|na ja|okay|nein|doch|ach",
        "asking": """
            wie|warum|was|wo|wer|wann|wieso|weshalb|womit|wofür|woran|wohin|woher|worauf|wozu|worum|wodurch|welche|
            welcher|welches|welchen|welchem|wen|wem|wessen|wieviel|woraus|wovon""",
        "about": "über",
        "that": "dass",
        "neutral": "das|es|dies",
        "meta": """
            gedanke|gedanken|achtung|vorsicht|wort|geheimnis|frage|fragen|geschichte|beispiel|ding|dinge|sache|
            sachen|teil|punkt|ende|anfang|fall|idee|problem|moment|video|folge|pause|mal|zeit|stelle|schluss""",
        "idle": """
            wo war ich|was ist passiert|wo waren wir|seht ihr|hört ihr|warum nicht|was meint ihr|wisst ihr|
            wie geht's|was noch|na und|wer weiß""",
        "summing": """
            fassen wir zusammen|ich fasse zusammen|zusammengefasst|fazit|mein fazit|das war's|das wars|
            ich fasse noch einmal zusammen|noch einmal zusammengefasst|kurz zusammengefasst|unterm strich""",
    },
    "fr": {
        "turns": """
            parlons encore de|parlons aussi de|parlons enfin de|parlons maintenant des|
            passons maintenant à|passons maintenant au|passons maintenant aux|on va passer à|on va passer au|et maintenant passons à|place à|place au|place aux|je passe à|je passe au|
            maintenant|ensuite|et maintenant|puis|et puis il y a|ensuite il y a|puis il y a|il y a aussi|enfin|
            pour finir|d'abord|tout d'abord|passons à|passons au|passons aux|on passe à|on passe au|on passe aux|
            venons-en à|venons-en au|venons-en aux|on en vient à|j'en viens à|revenons à|revenons au|revenons aux|
            parlons de|parlons du|parlons des|parlons maintenant de|parlons maintenant du|parlons un peu de|
            commençons par|on commence par|je commence par|à propos de|quant à|quant au|quant aux|reste|restent|
            qu'en est-il de|qu'en est-il du|qu'en est-il des|et pour""",
        "soft": "et|mais|alors|donc|bon|ben|bien|oui|non|voilà|eh bien|or",
        "replies": "oui",
        "asking": """
            comment|pourquoi|combien|quand|où|qui|que|quoi|qu'est-ce|quel|quelle|quels|quelles|à quoi|de quoi|à qui|
            d'où|en quoi|lequel|laquelle""",
        "about": "sur",
        "that": "que",
        "neutral": "ça|cela|c'est|ce|en|y",
        "meta": """
            attention|mot|secret|pensée|polémique|question|questions|histoire|exemple|chose|choses|partie|point|fin|
            début|cas|idée|problème|moment|vidéo|épisode|pause|fois|temps""",
        "idle": """
            où en étais-je|que s'est-il passé|vous voyez|vous savez quoi|pourquoi pas|et alors|quoi d'autre|ça va|
            qui sait|c'est-à-dire""",
        "summing": """
            en résumé|pour résumer|je résume|résumons|pour conclure|en conclusion|récapitulons|pour récapituler|
            si je résume|je récapitule|en somme""",
    },
    "es": {
        "turns": """
            hablemos también de|hablemos un poco de|hablemos ahora del|
            pasemos ahora a|pasamos ahora a|vayamos a|vayamos con|vamos a pasar a|llegamos a|llegamos al|toca hablar de|toca hablar del|
            ahora|luego|después|ahora vamos con|vamos con|vamos ahora con|y ahora vamos con|pasemos a|pasamos a|
            vamos a|hablemos de|hablemos del|hablemos ahora de|empecemos por|empecemos con|empezamos por|
            empezamos con|empiezo por|por último|finalmente|primero|lo primero|lo siguiente|lo siguiente es|
            luego está|luego están|después está|también está|queda|quedan|volvamos a|volvamos al|volviendo a|
            volviendo al|y qué hay de|qué hay de|qué hay del|y qué pasa con|qué pasa con|en cuanto a|en cuanto al|
            a propósito de|y para terminar""",
        "soft": "y|pero|entonces|bueno|pues|vale|bien|o sea|así que|no|sí|e",
        "replies": "sí",
        "asking": """
            qué|cómo|por qué|cuándo|dónde|quién|quiénes|cuánto|cuánta|cuántos|cuántas|cuál|cuáles|para qué|de qué|
            a qué|en qué|con qué|adónde""",
        "about": "sobre",
        "that": "que",
        "neutral": "esto|eso|lo",
        "meta": """
            atención|cuidado|palabra|secreto|polémica|pregunta|preguntas|historia|ejemplo|cosa|cosas|parte|punto|
            final|fin|principio|caso|idea|problema|momento|vídeo|video|episodio|pausa|vez|tiempo""",
        "idle": """
            qué tal|qué pasó|qué pasa|por dónde iba|sabéis qué|saben qué|por qué no|y qué|qué más|quién sabe|
            qué os parece|qué les parece""",
        "summing": """
            en resumen|resumiendo|para resumir|resumo|recapitulemos|recapitulando|en conclusión|para concluir|
            para terminar|hasta aquí|a modo de resumen""",
    },
    "pt": {
        "turns": """
            vamos falar agora de|vamos falar agora do|vamos falar agora da|falemos de|falemos do|falemos da|
            vamos passar para|vamos passar para o|vamos passar para a|passamos a|passamos ao|passamos à|passando para|passando para o|passando para a|chegamos ao|chegamos à|vamos agora ao|vamos agora à|
            agora|depois|em seguida|a seguir|agora vamos a|agora vamos para|vamos para|vamos ao|vamos à|
            vamos falar de|vamos falar do|vamos falar da|vamos começar por|vamos começar pelo|vamos começar pela|
            vamos começar com|vamos começar com o|vamos começar com a|começo pelo|começo pela|comecemos por|
            comecemos pelo|comecemos pela|por último|por fim|finalmente|primeiro|tem também|tem ainda|falta|faltam|
            resta|restam|voltando a|voltando ao|voltando à|vamos voltar a|vamos voltar ao|vamos voltar à|quanto a|
            quanto ao|quanto à|passemos a|passemos ao|passemos à|falando em|falando de""",
        "soft": "e|mas|então|bom|bem|ok|tá|aí|olha|não|sim|pois",
        "replies": "sim",
        "asking": """
            como|por que|o que|que|quando|onde|quem|quanto|quanta|quantos|quantas|qual|quais|pra que|para que|
            pra quem|para quem|de que|em que|a que|aonde|porque é que""",
        "about": "sobre",
        "that": "que",
        "neutral": "isso|isto",
        "meta": """
            atenção|cuidado|palavra|segredo|polêmica|pergunta|perguntas|história|exemplo|coisa|coisas|parte|ponto|
            fim|final|começo|caso|ideia|problema|momento|vídeo|episódio|pausa|vez|tempo""",
        "idle": """
            tudo bem|o que aconteceu|onde eu estava|sabe o que|sabem o que|por que não|e daí|o que mais|quem sabe|
            o que vocês acham""",
        "summing": """
            em resumo|resumindo|pra resumir|para resumir|concluindo|em conclusão|recapitulando|vamos recapitular|
            pra terminar|para terminar|pra fechar|é isso então""",
    },
    "it": {
        "turns": """
            parliamo ora di|parliamo adesso di|parliamo anche di|parliamo un po' di|
            passiamo ora a|passiamo ora al|passiamo ora alla|passiamo adesso a|passiamo adesso al|passiamo adesso alla|andiamo a|arriviamo a|arriviamo al|arriviamo alla|vediamo ora|vediamo adesso|veniamo ora al|veniamo ora alla|veniamo alle|veniamo all|
            ora|adesso|poi|poi c'è|poi ci sono|e poi c'è|e poi ci sono|c'è anche|passiamo a|passiamo al|
            passiamo alla|passiamo ai|passiamo alle|passiamo all|partiamo da|partiamo dal|partiamo dalla|
            partiamo dai|partiamo dalle|partiamo dagli|cominciamo dai|cominciamo dalle|iniziamo dai|iniziamo dalle|
            passiamo agli|torniamo ai|torniamo alle|cominciamo da|cominciamo dal|cominciamo dalla|cominciamo con|
            iniziamo da|iniziamo dal|iniziamo dalla|iniziamo con|parliamo di|parliamo del|parliamo della|
            parliamo dei|parliamo delle|veniamo a|veniamo al|veniamo alla|veniamo ai|torniamo a|torniamo al|
            torniamo alla|infine|per ultimo|per prima cosa|prima di tutto|resta|restano|quanto a|quanto al|
            quanto alla|a proposito di|a proposito del|a proposito della|che dire di|che dire del|che dire della""",
        "soft": "e|ma|allora|quindi|bene|dunque|ecco|ok|sì|no|però|beh|insomma|o",
        "replies": "sì",
        "asking": """
            come|perché|cosa|che cosa|quando|dove|chi|quanto|quanta|quanti|quante|qual|quale|quali|che|a cosa|
            di cosa|a che|per chi|com'è|cos'è|dov'è|qual'è""",
        "about": "su|sul|sulla|sui|sulle",
        "that": "che",
        "neutral": "questo|ciò|lo|così",
        "meta": """
            attenzione|parola|segreto|pensiero|polemica|domanda|domande|storia|esempio|cosa|cose|parte|punto|fine|
            inizio|caso|idea|problema|momento|video|puntata|pausa|volta|tempo""",
        "idle": """
            dove ero|cosa è successo|dov'ero|sapete cosa|perché no|e allora|che altro|cos'altro|chi lo sa|
            che ne dite|come va""",
        "summing": """
            facciamo il punto|
            in sintesi|ricapitolando|ricapitoliamo|riassumendo|riassumiamo|per riassumere|in conclusione|
            per concludere|tirando le somme|per finire|concludendo""",
    },
    "pl": {
        "turns": """
            porozmawiajmy teraz o|pomówmy teraz o|powiedzmy jeszcze o|
            przejdźmy teraz do|przechodzimy teraz do|pora na|czas na|zajmijmy się|przyjrzyjmy się|
            teraz|a teraz|następnie|dalej|potem|potem jest|jest jeszcze|jest też|na koniec|wreszcie|najpierw|
            zacznijmy od|zaczynam od|zaczniemy od|przejdźmy do|przechodzimy do|przechodząc do|wróćmy do|wracając do|
            wracamy do|a propos|porozmawiajmy o|pomówmy o|zostaje|zostają|zostaje jeszcze|a co z|co z|a jak z|
            jeśli chodzi o|kilka słów o|parę słów o|mówiąc o""",
        "soft": "a|i|ale|no|więc|no to|no dobra|no dobrze|dobra|dobrze|okej|to|czyli|tak|nie",
        "asking": """
            jak|dlaczego|czemu|gdzie|kiedy|co|kto|skąd|dokąd|ile|jaki|jaka|jakie|jakiego|jakich|jaką|który|która|
            które|czego|komu|kogo|czym|o czym|po co|na co|z czego|od czego|do czego|w czym""",
        "about": "o",
        "that": "że",
        "neutral": "to|tego|tym",
        "meta": """
            uwaga|słowo|sekret|myśl|pytanie|pytania|historia|przykład|rzecz|rzeczy|część|punkt|koniec|początek|
            przypadek|pomysł|problem|moment|chwila|film|odcinek|przerwa|raz|czas""",
        "idle": """
            na czym skończyłem|co się stało|gdzie skończyłem|wiecie co|czemu nie|dlaczego nie|co jeszcze|kto wie|
            i co|co u was""",
        "summing": """
            podsumujmy|podsumowując|podsumuję|na podsumowanie|reasumując|na zakończenie|to by było na tyle|
            zbierzmy to|w skrócie""",
    },
    "uk": {
        "turns": """
            поговорімо ще про|поговоримо ще про|поговоримо тепер про|
            перейдімо тепер до|перейдемо тепер до|переходимо тепер до|перехожу до|час для|погляньмо на|подивімося на|подивимося на|
            тепер|а тепер|далі|потім|потім є|є ще|є також|наостанок|нарешті|насамкінець|спочатку|почнімо з|почнемо з|
            починаю з|перейдімо до|перейдемо до|переходимо до|повернімося до|повертаючись до|повертаємося до|
            до речі про|поговорімо про|поговоримо про|залишається|лишається|а що з|що з|а як щодо|щодо|
            кілька слів про|тепер про""",
        "soft": "а|і|й|та|але|ну|отже|тож|добре|гаразд|так|ні|ну добре|то",
        "asking": """
            як|чому|де|коли|що|хто|скільки|навіщо|звідки|куди|який|яка|яке|які|якого|яких|яку|чого|кому|кого|чим|
            про що|на що|з чого|від чого|до чого|для чого|в чому|у чому""",
        "about": "про",
        "that": "що",
        "neutral": "це|цього|цьому",
        "meta": """
            увага|слово|секрет|думка|питання|запитання|історія|приклад|річ|речі|частина|пункт|кінець|початок|випадок|
            ідея|проблема|момент|хвилина|відео|випуск|перерва|раз|час""",
        "idle": "на чому я зупинився|що сталося|знаєте що|чому ні|що ще|хто знає|і що|як справи",
        "summing": """
            підсумуймо|підіб'ємо підсумок|підбиймо підсумки|
            підсумуємо|підсумую|підсумовуючи|підіб'ємо підсумки|підіб'ємо підсумок|отже підсумок|на завершення|
            у підсумку|коротко підсумую""",
    },
    "ru": {
        "turns": """
            поговорим ещё о|поговорим еще о|поговорим теперь о|поговорим теперь об|
            перейдём теперь к|перейдем теперь к|переходим теперь к|перехожу к|пора поговорить о|посмотрим на|давайте посмотрим на|
            теперь|а теперь|дальше|затем|потом|потом есть|есть ещё|есть еще|наконец|напоследок|сначала|начнём с|
            начнем с|начинаю с|перейдём к|перейдем к|переходим к|вернёмся к|вернемся к|возвращаясь к|возвращаемся к|
            кстати о|поговорим о|поговорим об|поговорим про|остаётся|остается|а что с|что с|а как насчёт|насчёт|
            несколько слов о|теперь о|теперь об|теперь про""",
        "soft": "а|и|но|ну|итак|так|вот|хорошо|ладно|да|нет|ну хорошо|значит|то",
        "replies": "да",
        "asking": """
            как|почему|где|когда|что|кто|сколько|зачем|откуда|куда|какой|какая|какое|какие|какого|каких|какую|чего|
            кому|кого|чем|о чём|о чем|на что|из чего|от чего|до чего|для чего|в чём|в чем|отчего""",
        "about": "о|об|про",
        "that": "что",
        "neutral": "это|этого|этому",
        "meta": """
            внимание|слово|секрет|мысль|вопрос|вопросы|история|пример|вещь|вещи|часть|пункт|конец|начало|случай|идея|
            проблема|момент|минута|видео|выпуск|перерыв|раз|время""",
        "idle": "на чём я остановился|что случилось|что произошло|знаете что|почему нет|почему бы и нет|что ещё|кто знает|и что|как дела",
        "summing": """
            подведём итог|подведем итог|подведём итоги|подведем итоги|подытожим|подытожу|в итоге|итог|в заключение|
            резюмирую|подводя итог|если коротко""",
    },
    "ja": {
        "turns": "",
        "soft": "",
        "counted": """
            ^(?:まず|次に|最後に|では|それから|、)*(?:[一二三四五六七八九1-9１-９][つ個]目|第[一二三四五六七八九]|もう[一ひと]つ)
            (?:の[^、。は]{1,6})?(?:は|に|、)+([^、。][^。]{2,24}?)(?:です|ます|だ)?(?:よ|ね)*(?:。|$)""",
        "loose": "(?:ですね|ますね|ですよ|ね|よ|わ)$",
        "open": "(?:ので|んで|けど|けれども|が|は|と|て|で|を|に|も|から|し|たら|れば|の|や|とか|しつつ|ながら|という)$|[0-9一二三四五六七八九十]時|一日でした|一日でございました",
        "asking": "どう|なぜ|何|どこ|いつ|誰|どの|どれ|いくら|どんな|なに",
        "about": "",
        "that": "",
        "neutral": "",
        "meta": "",
        "idle": "",
        "summing": "まとめます|まとめると|まとめましょう|まとめてみます|まとめに|まとめです|最後にまとめ|おさらい",
    },
    "zh": {
        "turns": "",
        "soft": "",
        "counted": """
            ^(?:好了?|那么?|然后|，)*第[一二三四五六七八九十](?![题題次天年名])(?:[个個點点步件条])?(?:[^，。]{0,4}?)(?:就?是|，)
            (?:也?是[^，。]{2,10}，)?(?:就是)?([^，。]{2,18})(?:，|。|$)""",
        "loose": "(?:呢|吧|啊|嘛|哈|喔)$",
        "open": "(?:的时候|以后|之后|之前|的话|因为|如果|虽然|但是|问我|跟我说|说|是|在|把|和|跟)$|^(?:因为|如果|虽然|有人|不)|[0-9一二三四五六七八九十]点|到这里|你们看",
        "asking": "怎么|为什么|如何|什么|哪里|哪|谁|多少|几",
        "about": "",
        "that": "",
        "neutral": "",
        "meta": "",
        "idle": "",
        "summing": "总结一下|小结一下|小结|做个整理|整理一下|做个总结|做一个总结|总的来说|最后总结|今天的视频就到这里|今天就到这里|今天就讲到这里|就先到这里",
    },
}
