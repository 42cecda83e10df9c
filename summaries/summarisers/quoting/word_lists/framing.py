"""What tells that somebody speaks of what was just said or comes next, or of something beside the subject, by language
code; lower case, `|` parts items and `*` stands for any letters.

`underlining` says of the statement before it that it is the one to remember, `heralding` and `repeating` of the next
one. `denying` begins a statement that takes back the one before it, `refusing` one that may say no to it, `doubting` asks
whether that is so, and `no` answers. `advertising` is for a sponsor, `resuming` ends that, and `next_time` announces the
next talk.
"""

FRAMING: dict[str, dict[str, str]] = {
    "en": {
        "refusing": "no|not|don't|doesn't|didn't|isn't|it isn't|it doesn't|they don't|you don't|never",
        "underlining": """
            that's the whole secret|that's the secret|that is the secret|that's the whole point|that's the whole trick|
            that's the whole idea|that's the whole lesson|that's the lesson|that is the lesson|that's my whole point|
            make it that one|make it this one|let that sink in|write that down|remember that one|that's the sentence|
            that is the sentence|that's the one thing|that is the one thing|that's the main thing|that's the key|
            that's the takeaway|that's the most important|that is the most important|that's what matters|
            that's what i want you to remember|that's the part to remember|
            the most important sentence""",
        "heralding": """
            i want you to write down|i want you to remember|i want you to take away|i want you to take home|
            something i never forgot|something i've never forgotten|something i'll never forget|something i still think about|
            here's the thing|here is the thing|here's the trick|here is the trick|here's the secret|here is the secret|
            here's what i've learned|here's what i learned|here is what i learned|here's what we learned|
            here's what nobody tells you|here's the key|here's the lesson|here's the point|here's my advice|
            here is my advice|here's the rule|here's my rule|here's the surprising part|here's the important part|
            take one thing from this video|take one thing from this|remember one thing|take away one thing|
            and this is important|this is the important part|the answer is simple|the answer is very simple|
            told me something|taught me something|taught me one thing|the lesson is this|my point is this""",
        "repeating": "let me say it again|let me say that again|i'll say it again|i'll say that again|let me repeat that|let me repeat",
        "denying": """
            not true|that's not true|that isn't true|that is not true|that's wrong|that is wrong|
            that's a myth|that is a myth|that's a lie|that's nonsense|it's the opposite|it is the opposite|
            and it's the opposite|but it's the opposite|it's exactly the opposite|it's just the opposite|
            it's the other way round|it's the other way around|except it isn't|except it wasn't|except it doesn't|
            except that's not|but that's not true|but that isn't true|but that's wrong|that turned out to be wrong|
            it turned out that was wrong|i was wrong|we were wrong|they were wrong|he was wrong|she was wrong|
            i take that back|i take it back|i have to take that back|i was mistaken|
            but it's almost never|but it almost never is|but it isn't|but they're wrong""",
        "doubting": "is that true|is it true|was that true|is that right|is that so|is that really so|is that really true|"
        "true or false|right or wrong",
        "no": "no|nope|not at all|not really|not quite|of course not|wrong|it's not|it isn't|that's a myth",
        "advertising": """
            sponsor|sponsors|sponsored|sponsoring|promo code|discount code|use my code|with my code|use the code|use code|dot com slash|
            money back guarantee|link in the description|
            free delivery|free shipping|free trial|affiliate|this video is brought to you|brought to you by|patreon|
            video is supported|episode is supported|show is supported|podcast is supported|video is made possible|there's a membership|channel membership|our sponsor|
            months free|month free|off your first|pounds off|dollars off|keep the lights on|our little ad|a word from""",
        "resuming": "back to|anyway|where was i|where were we|so back",
        "next_time": "we'll be back|i'll be back|next week|next time|next video|next episode|next lesson|next lecture|next month|tomorrow we",
    },
    "de": {
        "refusing": """
            nein|nicht|nie|niemals|kein|keine|auf keinen fall|bloß nicht|lieber nicht|muss man nicht|macht das nicht""",
        "underlining": """
            das ist das ganze geheimnis|das ist das geheimnis|das ist der ganze trick|das ist der trick|das ist der punkt|
            das ist der springende punkt|das ist der kern|das ist die lektion|das ist die lehre|das ist das wichtigste|
            das ist das entscheidende|das ist der satz|merkt euch diesen satz|merken sie sich diesen satz|
            merkt euch das|merken sie sich das|merk dir das|schreibt euch das auf|schreiben sie sich das auf|lasst das mal sacken|
            darum geht es|darum geht's|darauf kommt es an|
            der wichtigste satz|das wichtigste im ganzen""",
        "heralding": """
            etwas das ich nie vergessen|was ich nie vergessen|den ich nie vergessen|hier ist der trick|
            jetzt kommt der trick|jetzt kommt das wichtige|jetzt kommt der wichtige|und jetzt kommt's|
            das wichtigste ist folgendes|der punkt ist folgender|die regel ist einfach|die antwort ist einfach|
            eins merken|eine sache merken|eine sache mitnehmt|eine sache mitnehmen|merkt euch eins|
            ich habe gelernt|mein rat lautet""",
        "repeating": "ich sage es noch einmal|ich sag's nochmal|ich sag es nochmal|ich wiederhole das|ich wiederhole",
        "denying": """
            stimmt nicht|das stimmt nicht|das stimmt aber nicht|stimmt aber nicht|das ist falsch|
            das ist ein mythos|das ist ein märchen|das ist quatsch|das ist unsinn|
            genau das gegenteil|das gegenteil ist|es ist genau umgekehrt|es ist umgekehrt|umgekehrt ist|
            da lag ich falsch|da habe ich mich geirrt|ich habe mich geirrt|von wegen|
            das stimmt so nicht|so stimmt das nicht|das nehme ich zurück|ich nehme das zurück|
            da habe ich mich getäuscht|
            aber das ist nicht so|aber so ist es nicht|so ist es nicht""",
        "doubting": "stimmt das|ist das wahr|ist das so|ist das wirklich so|stimmt das wirklich|stimmt's",
        "no": "nein|nee|nicht ganz|überhaupt nicht|natürlich nicht|eben nicht|falsch|quatsch",
        "advertising": """
            sponsor|sponsoren|gesponsert|werbung|rabattcode|gutscheincode|mit dem code|werbepartner|
            unterstützt von|kostenloser versand|partnerlink|
            video wird unterstützt|folge wird unterstützt|kanalmitglied|link in der beschreibung|kurze unterbrechung|
            monate gratis|monate kostenlos|monat gratis""",
        "resuming": "zurück zum|zurück zur|zurück zu den|weiter geht's|weiter im text",
        "next_time": """
            nächste woche|nächstes mal|nächsten mal|nächste folge|nächsten folge|nächstes video|nächsten video|
            nächste stunde|nächsten stunde|nächsten sendung""",
    },
    "fr": {
        "refusing": "non|ne|n'|jamais|pas du tout|surtout pas|ce n'est pas",
        "underlining": """
            c'est ça le secret|c'est tout le secret|voilà le secret|c'est toute l'astuce|c'est ça l'astuce|
            c'est l'essentiel|c'est ça l'essentiel|voilà l'essentiel|c'est ça la leçon|c'est la leçon|retenez ça|
            retenez bien ça|retenez cette phrase|notez ça|notez-le|c'est la phrase|
            c'est ça qui compte|c'est le plus important|c'est ça le plus important|voilà ce qui compte|
            la phrase la plus importante""",
        "heralding": """
            que je n'ai jamais oublié|que je n'ai jamais oubliée|que je n'oublierai jamais|voici l'astuce|voilà l'astuce|
            voici le secret|retenez une chose|retenir une chose|retenir qu'une chose|une chose à retenir|
            la réponse est simple|la règle est simple|voici ce que j'ai appris|voilà ce que j'ai appris|
            c'est très important|écoutez bien""",
        "repeating": "je le répète|je répète",
        "denying": """
            c'est faux|c'est pas vrai|ce n'est pas vrai|pas du tout|c'est un mythe|c'est une légende|
            c'est le contraire|c'est exactement le contraire|c'est tout le contraire|c'est l'inverse|
            c'est exactement l'inverse|je me trompais|j'avais tort|eh bien non|eh ben non|
            je retire ce que|je me suis trompé|je me suis trompée|
            mais ce n'est pas ça|ce n'est pas ça|mais ce n'est pas vrai|mais c'est faux""",
        "doubting": "est-ce que c'est vrai|c'est vrai|est-ce vrai|vrai ou faux|est-ce que c'est le cas",
        "no": "non|pas du tout|pas vraiment|bien sûr que non|faux|eh bien non|eh ben non",
        "advertising": """
            sponsor|sponsors|sponsorisé|sponsorisée|partenaire de cette vidéo|code promo|avec le code|
            livraison gratuite|livraison offerte|lien affilié|tipeee|
            vidéo est soutenue|épisode est soutenu|en partenariat avec|lien en description|lien dans la description|
            mois offerts|mois gratuits|mois gratuit""",
        "resuming": "revenons|on reprend|retour à|je reprends",
        "next_time": "la semaine prochaine|la prochaine fois|prochaine vidéo|prochain épisode|prochain cours|prochaine séance",
    },
    "es": {
        "refusing": "no|nunca|jamás|ni hablar|para nada",
        "underlining": """
            ese es el secreto|ese es todo el secreto|ahí está el secreto|ese es el truco|ahí está el truco|
            eso es lo importante|esa es la clave|ahí está la clave|esa es la lección|eso es lo más importante|
            apuntad eso|apunten eso|anoten eso|anotad eso|quedaos con eso|quédense con eso|quédate con eso|
            quedaos con esa frase|quédense con esa frase|esa es la frase|eso es lo que cuenta|
            eso es lo que importa|
            la frase más importante""",
        "heralding": """
            que nunca olvidé|que no olvidé nunca|que no he olvidado|que nunca voy a olvidar|que no voy a olvidar|
            aquí viene el truco|este es el truco|el secreto es este|quedaos con una cosa|quédense con una cosa|
            recordad una cosa|recuerden una cosa|una cosa de este vídeo|una cosa de este video|la respuesta es sencilla|
            la respuesta es simple|la regla es sencilla|esto es importante|y esto es importante|esto es lo que aprendí|
            lo que aprendí es esto""",
        "repeating": "lo repito|lo voy a repetir|lo diré otra vez",
        "denying": """
            es falso|no es verdad|no es cierto|eso no es verdad|eso no es cierto|es mentira|
            es un mito|pues no|es al revés|es justo al revés|es lo contrario|es todo lo contrario|todo lo contrario|
            al contrario|me equivocaba|estaba equivocado|estaba equivocada|me equivoqué|
            lo retiro|retiro lo dicho|retiro lo que dije|me retracto|no es así|
            pero no es así|pero no es verdad|pero no es cierto""",
        "doubting": "es verdad|es cierto|es eso verdad|es eso cierto|será verdad|verdadero o falso",
        "no": "no|pues no|para nada|claro que no|en absoluto|falso|mentira",
        "advertising": """
            patrocinador|patrocinadores|patrocinado|patrocina|patrocinan|código de descuento|con el código|
            por ciento de descuento|envío gratis|enlace de afiliado|patreon|
            enlace en la descripción|enlace está en la descripción|código de promoción|
            enlace de la descripción|meses gratis|lo patrocina|la patrocina""",
        "resuming": "volvamos|volvemos a|sigamos|seguimos con|de vuelta",
        "next_time": """
            la próxima semana|la semana que viene|la próxima vez|próximo vídeo|próximo video|próximo episodio|
            próxima clase|próximo programa""",
    },
    "pt": {
        "refusing": "não|nunca|jamais|de jeito nenhum|nem pensar",
        "underlining": """
            esse é o segredo|esse é todo o segredo|é esse o segredo|aí está o segredo|esse é o truque|é esse o truque|
            isso é o mais importante|é isso que importa|é isso que conta|essa é a chave|essa é a lição|é essa a lição|
            anotem isso|anota isso|anotem aí|guardem isso|guarda isso|guardem essa frase|
            essa é a frase|
            a frase mais importante""",
        "heralding": """
            que nunca esqueci|que eu nunca esqueci|que nunca mais esqueci|que não vou esquecer|aqui está o truque|
            o truque é este|o segredo é este|o segredo é esse|lembrem de uma coisa|lembrem-se de uma coisa|
            guardem uma coisa|uma coisa deste vídeo|uma coisa desse vídeo|a resposta é simples|a regra é simples|
            isso é importante|e isso é importante|isto é importante|foi isso que aprendi""",
        "repeating": "vou repetir|repito",
        "denying": """
            é falso|não é verdade|isso não é verdade|é mentira|é um mito|é mito|
            é o contrário|é exatamente o contrário|é justamente o contrário|pelo contrário|muito pelo contrário|
            eu estava errado|eu estava errada|estava enganado|estava enganada|me enganei|enganei-me|
            eu retiro o que|retiro o que|eu retiro isso|retiro isso|não é assim|
            mas não é assim|mas não é verdade""",
        "doubting": "é verdade|isso é verdade|será verdade|será que é verdade|verdadeiro ou falso",
        "no": "não|de jeito nenhum|claro que não|nem um pouco|falso|mentira|nada disso",
        "advertising": """
            patrocinador|patrocinadores|patrocinado|patrocínio|patrocina|código de desconto|com o código|
            cupom|frete grátis|portes grátis|link de afiliado|apoia-se|
            link na descrição|link tá na descrição|link está na descrição|
            meses grátis|meses de graça|mês grátis""",
        "resuming": "voltando|vamos voltar|voltemos|de volta",
        "next_time": """
            na próxima semana|semana que vem|próxima semana|da próxima vez|na próxima vez|próximo vídeo|
            próximo episódio|próxima aula""",
    },
    "it": {
        "refusing": "no|non|mai|macché|per niente",
        "underlining": """
            è questo il segreto|questo è il segreto|ecco il segreto|è tutto qui il segreto|questo è il trucco|
            è questo il trucco|è questo il punto|questo è il punto|questa è la lezione|è questa la lezione|
            questa è la cosa più importante|è questo che conta|segnatevelo|scrivetevelo|scrivetelo|ricordatevelo|
            ricordatevi questa frase|questa è la frase|
            la frase più importante""",
        "heralding": """
            che non ho mai dimenticato|che non dimenticherò mai|che non ho più dimenticato|ecco il trucco|il trucco è questo|
            il segreto è questo|ricordatevi una cosa|ricordate una cosa|una cosa sola da questo video|
            una cosa da questo video|la risposta è semplice|la regola è semplice|questo è importante|
            e questo è importante|ascoltate bene""",
        "repeating": "lo ripeto|lo dico di nuovo|lo ridico",
        "denying": """
            è falso|non è vero|non è così|è un mito|è una leggenda|è una bugia|
            è il contrario|è esattamente il contrario|è l'opposto|è l'esatto contrario|al contrario|mi sbagliavo|
            avevo torto|
            ritiro quello che|mi rimangio|me lo rimangio|mi sono sbagliato|mi sono sbagliata|
            ma non è così|ma non è quasi mai così|non è quasi mai così|ma non è vero""",
        "doubting": "è vero|ma è vero|sarà vero|è davvero così|vero o falso",
        "no": "no|per niente|certo che no|assolutamente no|falso|macché|eh no",
        "advertising": """
            sponsor|sponsorizzato|sponsorizza|codice sconto|con il codice|col codice|
            spedizione gratuita|link affiliato|patreon|
            in collaborazione con|link in descrizione|link nella descrizione|
            mesi gratis|mese gratis""",
        "resuming": "torniamo a|torniamo al|torniamo alla|riprendiamo",
        "next_time": """
            la prossima settimana|settimana prossima|la prossima volta|prossimo video|prossimo episodio|prossima puntata|
            prossima lezione""",
    },
    "pl": {
        "refusing": "nie|nigdy|wcale nie|absolutnie nie",
        "underlining": """
            to cały sekret|to jest cały sekret|to jest sekret|w tym cały sekret|na tym polega sekret|to jest klucz|
            to jest najważniejsze|to jest sedno|o to chodzi|to jest ta lekcja|zapiszcie to sobie|zapiszcie sobie to|
            zapamiętajcie to|zapamiętaj to|zapamiętajcie to zdanie|
            to jest to zdanie|
            najważniejsze zdanie|moim zdaniem najważniejsze zdanie""",
        "heralding": """
            czego nigdy nie zapomnę|czego nigdy nie zapomniałem|czego nigdy nie zapomniałam|którego nigdy nie zapomnę|
            oto cały sekret|sekret jest taki|zapamiętajcie jedno|zapamiętajcie jedną rzecz|jedną rzecz z tego filmu|
            odpowiedź jest prosta|zasada jest prosta|to jest ważne|i to jest ważne|wniosek jest taki""",
        "repeating": "jeszcze raz powtórzę|powtórzę jeszcze raz",
        "denying": """
            to nieprawda|to nie jest prawda|to bzdura|to mit|to jest mit|jest odwrotnie|
            jest dokładnie odwrotnie|dokładnie odwrotnie|wręcz przeciwnie|przeciwnie|myliłem się|myliłam się|
            guzik prawda|otóż nie|
            to nie do końca prawda|nie do końca prawda|muszę to odwołać|odwołuję to|to nie tak|
            ale to nieprawda|ale tak nie jest|tak nie jest""",
        "doubting": "czy to prawda|czy tak jest|czy tak jest naprawdę|prawda czy fałsz",
        "no": "nie|otóż nie|wcale nie|oczywiście że nie|skąd|gdzie tam|nieprawda|bzdura",
        "advertising": """
            sponsor|sponsorem|sponsora|sponsorzy|sponsorowany|kod rabatowy|z kodem|darmowa dostawa|
            darmową dostawę|partnerem odcinka|partnerem tego|reklama|patronite|
            na hasło|link w opisie|znajdziecie w opisie|
            partnera odcinka|miesiące za darmo|miesiąc za darmo|odcinek wspiera""",
        "resuming": "wracamy|wracając|wróćmy|wracam do",
        "next_time": """
            w przyszłym tygodniu|za tydzień|następnym razem|w następnym odcinku|w kolejnym odcinku|w następnym filmie|
            na następnej lekcji|na następnych zajęciach""",
    },
    "uk": {
        "refusing": "не|ні|ніколи|аж ніяк",
        "underlining": """
            у цьому весь секрет|в цьому весь секрет|це і є секрет|ось і весь секрет|це головне|це найголовніше|
            це найважливіше|у цьому суть|в цьому суть|запишіть це|запам'ятайте це|запам'ятайте цю фразу|
            це урок|
            найважливіше речення|найважливіша фраза""",
        "heralding": """
            чого я ніколи не забуду|яке я ніколи не забуду|що я запам'ятав назавжди|що я запам'ятала назавжди|
            секрет такий|секрет простий|запам'ятайте одне|запам'ятайте одну річ|відповідь проста|правило просте|
            це важливо|і це важливо|висновок такий""",
        "repeating": "ще раз повторю|повторюю ще раз",
        "denying": """
            це неправда|це не так|це міф|це маячня|це дурниця|якраз навпаки|
            зовсім навпаки|усе навпаки|все навпаки|я помилявся|я помилялася|а от і ні|
            це не зовсім так|це не зовсім правда|беру свої слова назад|беру це назад|
            але це не так|але це неправда""",
        "doubting": "чи це правда|це правда|чи справді це так|правда чи ні|чи так це",
        "no": "ні|зовсім ні|звісно ні|аж ніяк|неправда|а от і ні",
        "advertising": """
            спонсор|спонсора|спонсором|спонсори|спонсорів|промокод|промокодом|
            безкоштовна доставка|реклама|партнер випуску|патреон|
            посилання в описі|
            місяці безкоштовно|місяць безкоштовно""",
        "resuming": "повернімося|повертаємось|повертаємося|повертаюся",
        "next_time": """
            наступного тижня|наступного разу|у наступному відео|в наступному відео|у наступному випуску|
            в наступному випуску|на наступному уроці|на наступній лекції""",
    },
    "ru": {
        "refusing": "не|нет|нельзя|никогда|ни в коем случае",
        "underlining": """
            в этом весь секрет|в этом и секрет|это и есть секрет|вот и весь секрет|это главное|это самое главное|
            это самое важное|в этом суть|в этом вся суть|запишите это|запомните это|запомните эту фразу|вот что важно|
            самая важная фраза|самое важное предложение""",
        "heralding": """
            чего я никогда не забуду|которую я никогда не забуду|которую я запомнил|которую я запомнила|
            секрет такой|секрет простой|секрет прост|запомните одно|запомните одну вещь|ответ прост|ответ простой|
            правило простое|это важно|и это важно|вывод такой""",
        "repeating": "ещё раз повторю|повторю ещё раз",
        "denying": """
            это неправда|это не так|это миф|это ерунда|всё наоборот|
            всё ровно наоборот|как раз наоборот|ровно наоборот|я ошибался|я ошибалась|а вот и нет|
            это не совсем так|это не совсем правда|беру свои слова обратно|беру свои слова назад|
            но это не так|но это неправда""",
        "doubting": "правда ли это|это правда|так ли это|правда или нет|это действительно так",
        "no": "нет|вовсе нет|совсем нет|конечно нет|ничего подобного|неправда|а вот и нет",
        "advertising": """
            спонсор|спонсора|спонсором|спонсоры|спонсоров|промокод|промокоду|промокодом|
            бесплатная доставка|реклама|партнёр выпуска|партнер выпуска|патреон|бусти|
            ссылка в описании|ссылку в описании|
            месяца бесплатно|месяц бесплатно""",
        "resuming": "вернёмся|вернемся|возвращаемся|возвращаюсь",
        "next_time": """
            на следующей неделе|в следующий раз|в следующем видео|в следующем выпуске|в следующем ролике|
            на следующем уроке|на следующей лекции""",
    },
    "ja": {
        "refusing": "^いいえ|^いや|^違|^ダメ|^だめ|^やめ|^そうじゃな|^そうではな",
        "underlining": """
            これが秘訣|それが秘訣|これがコツ|それがコツ|これが一番大事|これが一番大切|ここが一番大事|ここが大事|これがすべて|
            それがすべて|メモしてください|これを覚えておいて|これだけは覚えて|
            一番大事な一言|一番大切な一言""",
        "heralding": "忘れられない言葉|忘れられない一言|一つだけ覚えて|ひとつだけ覚えて|答えは簡単|答えはシンプル|ここからが大事",
        "repeating": "もう一度言います|繰り返します",
        "denying": """
            ^いいえ|^いや、|^違います|^ちがいます|^それは違|^間違い|^逆です|^実は逆|^その逆|^嘘です|^うそです|^そんなことはあり|^あれは、?撤回|^それは、?撤回|^撤回|^でも、?違|
            ^しかし、?違|^でも、?そうでは""",
        "doubting": "本当でしょうか|本当ですか|本当なの|そうでしょうか",
        "no": "^いいえ|^いや|^違い|^ちがい|^そんなことは|^実は違|^全然",
        "advertising": """
            スポンサー|提供でお送り|クーポン|プロモーションコード|案件|アフィリエイト|
            概要欄のリンクから|提供でお届け|
            無料お試し|か月無料""",
        "resuming": "本題に戻|話を戻|話に戻|では続き",
        "next_time": "来週|次回|次の動画|次の授業",
    },
    "zh": {
        "refusing": "^不|^别|^千万别|^没有",
        "underlining": """
            [这那]就是秘诀|[这那]就是关键|[这那]就是全部的秘密|[这那]才是最重要的|[这那]是最重要的|[这那]就是重点|把[这那]句话记|记住[这那]句话|
            最重要的一句话""",
        "heralding": """
            让我一直记到|我永远忘不了|一辈子忘不了|答案很简单|规则很简单|只记住一件事|记住一点|
            这点很重要""",
        "repeating": "我再说一遍|我重复一遍",
        "denying": """
            ^不是的|^不，|^不对|^错了|^其实不是|^其实不然|^恰恰相反|^正好相反|^刚好相反|^这是个误区|^这是假的|
            ^这不是真的|^[并並]不是|^才不是|^我错了|
            ^我收回|^这话我收回|^这个说法不对|^这个不对|^这是错的|
            ^其实没什么根据|^但不是这样|^但其实不是|^可是不对""",
        "doubting": "是真的吗|真的吗|对不对|是这样吗",
        "no": "^不是|^不，|^不对|^错|^[并並]不|^其实不|^当然不",
        "advertising": """
            赞助商|赞助播出|优惠码|折扣码|优惠券|广告时间|
            插播|链接在简介|简介里有链接|赞助|
            免费试用|个月免费""",
        "resuming": "我们继续|回到正题|言归正传|说回|好，继续",
        "next_time": "下周|下次|下个视频|下期|下一期|下节课|下一节",
    },
}  # fmt: skip
