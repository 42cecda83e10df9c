"""What tells that somebody says what all of it comes to, by language code; lower case.

`main` marks what a whole talk claims wherever it stands, `thesis` does so in words that are hardly said of anything
less, and `closing` begins the last conclusions. Patterns in Japanese and Chinese. English has the others elsewhere.
"""

THESES = {
    "en": {
        "thesis": """
            i want you to remember|want you to take away|want you to take home|like you to remember|like you to take away|
            take one thing|take only one thing|take away one thing|remember one thing|remember only one thing|
            one thing to remember|one thing from this|if there's one thing|if there is one thing|
            the idea of this video|the point of this video|the point of this talk|the point of this lecture|
            the answer is this|the short answer is|the answer to where|the answer to why|the answer to how|the answer to what|
            my conclusion|the conclusion is|final position|we both end up|we both agree|my verdict|the verdict|
            i'd give it|i would give it|i give it|my main argument|my argument is|my main point|
            my whole point|the main message|the message is|my message|what i want to say is|say this clearly|
            to sum up|to sum it up|sum it up|to summarise|to summarize|in summary|in one sentence|in a nutshell|
            in conclusion|the takeaway|what i've learned is|what i learned is|what we learned is|the lesson is|
            what i would say is|the moral is|the moral of""",
    },
    "de": {
        "main": """
            der springende punkt|der punkt ist|das wichtigste|am wichtigsten|der wichtigste|die wichtigste|
            kommt es an|entscheidend ist|das entscheidende|entscheidende ist|das eigentliche|der eigentliche grund|
            die eigentliche frage|der trick ist|der ganze trick|der grund ist|der wahre grund|es geht nicht um|
            geht es nicht um|in wahrheit|die wahrheit ist|mein rat|mein tipp|mein wichtigster|meine regel|
            die regel ist|die goldene regel|die faustregel|der größte fehler|der häufigste fehler|das beste ist|
            die idee ist|die grundidee|was ich gelernt|was wir gelernt|habe ich gelernt|haben wir gelernt|
            ich bin überzeugt|davon überzeugt|merkt euch|merken sie sich|merk dir|nur eine sache|nur eins|
            macht den unterschied|unterm strich|
            eine sache mitnehmt|eine sache merkt|nur eine sache merken|nur einen satz|
            worauf ich hinaus will|was ich sagen will|die botschaft""",
        "closing": """
            zusammenfassend|zusammengefasst|fassen wir zusammen|fasse ich zusammen|ich fasse|abschließend|
            zum abschluss|unterm strich|mein fazit|fazit|das fazit|was bleibt|merkt euch|merken sie sich|
            in einem satz|zu guter letzt""",
        "thesis": """
            mit nach hause nehmt|mit nach hause nehmen|ihr mitnehmen sollt|ihr euch merken sollt|
            eine sache merkt|eine sache mitnehmt|eine sache von heute|nur eine sache merken|die idee dieses videos|
            die idee hinter diesem video|meine antwort lautet|mein fazit|das fazit|unterm strich|in einem satz|
            zusammengefasst|zusammenfassend|ich fasse zusammen|fassen wir zusammen|mein hauptargument|meine these|
            die these ist|die botschaft|was ich sagen will|was ich damit sagen will|was ich gelernt habe ist|
            die lehre daraus|die lehre ist|mein urteil|worauf ich hinaus will|ich gebe ihm""",
    },
    "fr": {
        "main": """
            l'essentiel|ce qui compte|ce qui importe|le plus important|la plus importante|l'important|
            il ne s'agit pas|le vrai problème|la vraie question|la vraie raison|le vrai secret|la vérité c'est|
            le truc c'est|toute l'astuce|la règle d'or|la règle c'est|ma règle|mon conseil|le meilleur conseil|
            l'erreur la plus|la plus grande erreur|la raison principale|ce que j'ai appris|ce qu'on a appris|
            j'ai appris que|la leçon|je suis convaincu|je suis convaincue|à retenir|s'il y a une chose|
            la seule chose|l'idée c'est|l'idée principale|fait la différence|change tout|retenez bien|retenez que|
            retenir qu'une chose|retenir une chose|retenez celle-ci|ne retenir qu'une|une chose à retenir|
            l'idée de cette vidéo|le message de|ce que je veux dire c'est""",
        "closing": """
            pour résumer|en résumé|je résume|résumons|pour conclure|en conclusion|à retenir|qu'il faut retenir|
            en un mot|en une phrase|mon verdict|le bilan""",
        "thesis": """
            que vous reteniez|que vous devez retenir|ce qu'il faut retenir|
            retenir qu'une chose|retenir une chose|retenez celle-ci|ne retenir qu'une|une chose à retenir|
            l'idée de cette vidéo|le message de|le message c'est|ma conclusion|la conclusion c'est|ma thèse|mon verdict|
            en résumé|pour résumer|je résume|en une phrase|ma réponse c'est|ma réponse est|ce que je veux dire c'est|
            ce que j'ai appris c'est|la leçon c'est|mon argument principal|que je veux en venir|je lui donne""",
    },
    "es": {
        "main": """
            lo importante|lo más importante|lo que importa|lo que cuenta|lo esencial|lo fundamental|lo principal|
            todo el truco|el verdadero problema|la verdadera razón|la verdadera pregunta|no se trata de|
            la razón principal|la regla de oro|mi regla|la regla es|mi consejo|el mejor consejo|el mayor error|
            el error más|el peor error|lo que aprendí|lo que he aprendido|lo que aprendimos|aprendí que|
            he aprendido que|la lección|estoy convencido|estoy convencida|recuerden|recordad|la idea es|
            la idea principal|la diferencia está|marca la diferencia|hace la diferencia|
            con una cosa|una sola cosa|recordar una cosa|una cosa de este vídeo|una cosa de este video|
            la idea de este vídeo|la idea de este video|el mensaje es|lo que quiero decir""",
        "closing": """
            en resumen|el resumen|os resumo|resumiendo|para resumir|en conclusión|para concluir|en definitiva|me quedo con|quédense con|
            quedaos con|quédate con|la moraleja|en una frase""",
        "thesis": """
            que os llevéis|que se lleven|quiero que recordéis|quiero que recuerden|
            con una cosa|recordar una cosa|una cosa de este vídeo|una cosa de este video|la idea de este vídeo|
            la idea de este video|el mensaje es|lo que quiero decir es|mi conclusión|la conclusión es|mi veredicto|
            en resumen|el resumen|resumiendo|para resumir|en una frase|la respuesta es esta|mi respuesta es|lo que aprendí es|
            lo que he aprendido es|la lección es|mi tesis|mi argumento principal""",
    },
    "pt": {
        "main": """
            o importante|o mais importante|o que importa|o que conta|o essencial|o fundamental|o principal|
            todo o truque|o verdadeiro problema|a verdadeira razão|a verdadeira pergunta|não se trata de|
            a principal razão|a regra de ouro|a minha regra|minha regra|a regra é|o meu conselho|meu conselho|
            o melhor conselho|o maior erro|o erro mais|o que aprendi|o que eu aprendi|o que aprendemos|aprendi que|
            a lição|estou convencido|estou convencida|lembrem|uma única coisa|só uma coisa|a ideia é|
            a ideia principal|a diferença está|faz a diferença|faz toda a diferença|
            lembrar de uma coisa|guardar uma coisa|uma coisa deste vídeo|uma coisa desse vídeo|
            a ideia deste vídeo|a ideia desse vídeo|a mensagem é|o que eu quero dizer""",
        "closing": """
            em resumo|resumindo|para resumir|em conclusão|para concluir|concluindo|moral da história|fiquem com|
            levem daqui|em uma frase|numa frase""",
        "thesis": """
            que vocês levem|quero que vocês lembrem|quero que vocês guardem|
            lembrar de uma coisa|guardar uma coisa|uma coisa deste vídeo|uma coisa desse vídeo|a ideia deste vídeo|
            a ideia desse vídeo|a mensagem é|o que eu quero dizer é|minha conclusão|a conclusão é|meu veredito|
            meu veredicto|em resumo|resumindo|para resumir|resumir em uma frase|em uma frase|numa frase|a resposta é esta|minha resposta é|
            o que eu aprendi é|a lição é|minha tese|meu argumento principal""",
    },
    "it": {
        "main": """
            l'importante|la cosa più importante|la cosa importante|quello che conta|ciò che conta|l'essenziale|
            il punto è|tutto il trucco|il vero problema|il vero motivo|la vera ragione|la vera domanda|la verità è|
            non si tratta di|la ragione principale|il motivo principale|la regola d'oro|la mia regola|la regola è|
            il mio consiglio|l'errore più|l'errore peggiore|quello che ho imparato|ho imparato che|abbiamo imparato|
            la lezione è|sono convinto|sono convinta|ricordate|ricordatevi|una sola cosa|una cosa sola|
            in fin dei conti|l'idea è|fa la differenza|
            portate a casa una|
            il punto fondamentale|quello per cui ho fatto|il messaggio è|quello che voglio dire""",
        "closing": """
            per riassumere|riassumendo|in sintesi|ricapitolando|per ricapitolare|in conclusione|per concludere|
            concludendo|in poche parole|in una frase|la morale|portate a casa|ricordatevi""",
        "thesis": """
            che vi portiate|che vi portaste|voglio che ricordiate|vorrei che ricordaste|
            una cosa sola|una sola cosa|portate a casa una|il punto fondamentale|quello per cui ho fatto|
            il messaggio è|quello che voglio dire è|la mia conclusione|la conclusione è|il mio verdetto|in sintesi|
            riassumendo|ricapitolando|per riassumere|in una frase|la risposta è questa|la mia risposta è|quello che ho imparato è|
            la lezione è|la mia tesi|il mio argomento principale""",
    },
    "pl": {
        "main": """
            najważniejsze|najważniejsza|najważniejszy|nie chodzi o|rzecz w tym|sedno|cały sekret|cała sztuczka|
            sekret polega|kluczowe jest|kluczem jest|prawdziwy powód|prawdziwa przyczyna|prawdziwy problem|
            prawda jest taka|problem polega|główny powód|złota zasada|moja zasada|zasada jest|moja rada|
            najlepsza rada|największy błąd|najczęstszy błąd|czego się nauczyłem|czego się nauczyłam|nauczyłem się|
            nauczyłam się|nauczyliśmy się|jestem przekonany|jestem przekonana|zapamiętajcie|zapamiętaj|tylko jedno|
            różnica polega|
            zapamiętać jedną rzecz|jedną rzecz z tego|tylko jedną rzecz|
            o co mi chodzi|przesłanie|chcę powiedzieć że""",
        "closing": """
            podsumowując|podsumujmy|na podsumowanie|reasumując|krótko mówiąc|na zakończenie|wniosek|wnioski|morał|
            jednym zdaniem|zapamiętajcie|co z tego wynika""",
        "thesis": """
            żebyście stąd wynieśli|żebyście zapamiętali|żebyście wynieśli|
            tylko jedną rzecz|zapamiętać jedną rzecz|jedną rzecz z tego|o co mi chodzi|przesłanie jest|moja teza|
            mój wniosek|wniosek jest|wniosek z tego|podsumowując|jednym zdaniem|moja odpowiedź brzmi|
            lekcja jest|mój werdykt|mój główny argument""",
    },
    "uk": {
        "main": """
            найважливіше|найголовніше|суть у тому|суть в тому|справа в тому|річ у тім|річ у тому|справа не в|
            йдеться не про|весь секрет|справжня причина|справжня проблема|правда в тому|головна причина|
            золоте правило|моє правило|правило просте|моя порада|найкраща порада|найбільша помилка|
            найчастіша помилка|головна помилка|я навчився|я навчилася|ми навчилися|я переконаний|я переконана|
            запам'ятайте|ідея в тому|різниця в тому|головне правило|головна думка|
            запам'ятати одне|лише одну річ|тільки одну річ|
            що я хочу сказати|головне послання""",
        "closing": """
            підсумуємо|підсумую|підсумовуючи|підбиваючи підсумки|на завершення|висновок|висновки|мораль|
            одним реченням|коротко кажучи|запам'ятайте|що з цього""",
        "thesis": """
            щоб ви запам'ятали|щоб ви винесли|щоб ви забрали|
            запам'ятати одне|лише одну річ|тільки одну річ|що я хочу сказати|головне послання|головна думка|
            мій висновок|висновок простий|висновок такий|підсумовуючи|підсумую|одним реченням|моя відповідь|
            моя теза|урок простий|мій вердикт|мій головний аргумент""",
    },
    "ru": {
        "main": """
            самое важное|самое главное|суть в том|дело не в|речь не о|весь секрет|настоящая причина|
            настоящая проблема|правда в том|главная причина|золотое правило|моё правило|мое правило|правило простое|
            мой совет|лучший совет|главный совет|самая большая ошибка|главная ошибка|частая ошибка|я научился|
            я научилась|мы научились|я убеждён|я убеждена|запомните|идея в том|разница в том|главное правило|
            главная мысль|
            запомнить одно|только одну вещь|запомнить одну вещь|
            что я хочу сказать|главная идея""",
        "closing": """
            подведём итог|подведем итог|подводя итог|подытожим|подытожу|в заключение|вывод|выводы|мораль|
            одним предложением|одной фразой|короче говоря|запомните|что из этого""",
        "thesis": """
            чтобы вы запомнили|чтобы вы вынесли|чтобы вы унесли|
            запомнить одно|только одну вещь|запомнить одну вещь|что я хочу сказать|главная мысль|главная идея|
            мой вывод|вывод простой|вывод такой|подводя итог|подведём итог|подведем итог|одним предложением|
            одной фразой|мой ответ|мой тезис|урок простой|мой вердикт|мой главный аргумент""",
    },
    "ja": {
        "main": """
            大切なのは|大事なのは|重要なのは|肝心なのは|ポイントは|コツは|秘訣は|本当の理由|本当の問題|問題は|一番の理由|
            一番大切|一番大事|一番の間違い|よくある間違い|学んだのは|わかったのは|気づいたのは|覚えておいて|忘れないで|
            要するに|結局のところ|違いは|理由は|
            一つだけ覚え|ひとつだけ覚え|
            一番お伝えしたい|一番伝えたい""",
        "closing": """
            まとめると|まとめます|結論は|結論として|要するに|おさらい|一言で言うと|覚えて帰って|持ち帰って""",
        "thesis": """
            覚えて帰って|持って帰って|覚えておいてほしい|
            一番お伝えしたい|一番伝えたい|一つだけ覚え|ひとつだけ覚え|結論は|結論として|結論から言|まとめると|
            一言で言うと|要するに|学んだのは|私の答えは|答えはこう""",
    },
    "zh": {
        "main": """
            最重要的|关键是|关键在于|重点是|核心是|真正的原因|真正的问题|问题在于|
            秘诀|诀窍|我的建议|最大的错误|最常见的错误|我学到|我们学到|
            记住|不是.{1,15}而是|归根结底|换句话说|说白了|区别在于|
            十个里有九个|只记住一|最想告诉|最想说的""",
        "closing": """
            总结一下|总之|总的来说|一句话|结论是|归纳一下|记住这""",
        "thesis": """
            希望(?:大家|你们?|您)记住|最想告诉|最想说的|只记住一|结论是|总结一下|一句话说|总的来说|我的答案是|我学到的是""",
    },
}
