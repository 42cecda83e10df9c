"""What lets a statement lean on the one before it, by language code, for languages other than English.

- `standing_for` are pronouns that mean somebody or something named before, wherever they stand before the first noun;
- `clinging_to` are such only beside a verb, between one of `actors` and it or first of all;
- `article` is a pronoun only before a verb;
- `owned` says whose something is;
- `there` is a place or time named before;
- `picking` says which of several, with nothing behind it to say of what;
- `acting` are verbs that, first in a statement, leave out of whom they are said, and `acting_endings` what others end
  in that do;
- with `therefore` something follows from what was said;
- `nobody` begins what is said of nothing named before ("es gibt", "il faut").
"""

LEANING: dict[str, dict[str, str]] = {
    "de": {
        "article": "das",
        "standing_for": "er ihn ihm ihnen sie es davon daran darin daraus dahinter dabei dadurch damit daneben darunter",
        "owned": "sein seine seinen seinem seiner seines",
        "there": "dort damals danach drinnen hinterher dorthin da",
        "picking": """
            die anderen|der andere|die andere|das andere|den anderen|ein anderer|eine andere|die meisten|die beiden|beide|der erste|
            die erste|der zweite|die zweite|das zweite|der dritte|die dritte|der letzte|die letzte|einer|eine davon|keiner davon|
            der rest|das gleiche|dasselbe|genauso|das gegenteil|umgekehrt|einen anderen""",
        "nobody": """
            es ist wichtig|das was|der wer|das wichtigste|es gibt|es geht|gibt es|geht es|es kommt|es kommt darauf an|es reicht|reicht es|es lohnt|
            es dauert|dauert es|es ist besser|es ist egal|es ist|ist es|es hilft|hilft es|es macht|es heißt|es war|war es|
            es sind|es waren|es hat sich|es stellt sich|es bringt|bringt es|es braucht|braucht es|es liegt|liegt es|
            es wird|wird es|damit die|damit der|damit das|damit ein|damit eine|damit man|damit ihr|damit wir|damit ich|
            damit nichts|damit sich|da es|da sich|da man""",
    },
    "fr": {
        "article": "en",
        "standing_for": "il elle ils elles lui eux celui-ci celle-ci celui-là celle-là ceux-ci ceux-là",
        "clinging_to": "le la les l' lui leur y en",
        "actors": "je tu il elle on nous vous ils elles ne n' me m' te se s'",
        "owned": "son sa ses leur leurs",
        "there": "là dedans dessus dessous là-bas là-dedans là-dessus là-dessous",
        "picking": """
            la plupart|les autres|l'autre|un autre|une autre|d'autres|le reste|les deux|tous les deux|toutes les deux|le premier|
            la première|le deuxième|la deuxième|le second|la seconde|le troisième|la troisième|le dernier|la dernière|l'un|l'une|
            pareil|la même chose|c'est pareil|le contraire|celui de|celle de|ceux de|celles de|certains|certaines""",
        "nobody": """
            il faut|il faudra|il faudrait|il fallait|il y|il n'y|il ne faut|il suffit|il vaut|il s'agit|il existe|il reste|
            il fait|il pleut|il paraît|il semble|il est|il arrive|il me faut|il vous faut|il nous faut|il me reste|il vaudrait|
            ce que|ce qui|ce qu'il|ce qu'elle|ce qu'on|ce dont|ceux qui|celui qui|celle qui|on y va|faut-il|il se peut|il se trouve|vous en pensez|j'en ai marre|s'il""",
    },
    "es": {
        "standing_for": "él ella ellos ellas aquel aquella aquellos aquellas",
        "clinging_to": "lo la los las le les",
        "actors": "no yo tú nosotros vosotros ustedes usted se me te nos os ya si",
        "owned": "su sus suyo suya suyos suyas",
        "there": "ahí allí entonces allá",
        "picking": """
            la otra|el otro|las otras|los otros|otro|otra|otros|otras|los demás|las demás|la mayoría|el resto|ambos|ambas|los dos|
            las dos|el primero|la primera|el segundo|la segunda|el tercero|la tercera|el último|la última|uno de ellos|lo mismo|
            igual|al revés|el de|la de|los de|las de""",
        "therefore": "así",
        "nobody": """
            es que|es importante|es mejor|es posible|es verdad|es necesario|es fácil|es difícil|es normal|es decir|lo que|los que|las que|el que|la que|quien|
            lo mejor|lo peor|lo más|lo primero|lo segundo|lo bueno|lo malo|lo único|lo importante|lo normal|lo mismo|
            está claro|está bien|hace falta|hace unos|hace dos|hace tres|hace diez|hace años|hace tiempo|hace mucho|hace un|
            hace una|hace más|hace poco|hace calor|hace frío|da igual|vale la|vale que|basta con|cuesta creer|parece que|
            resulta que|pasa que|se trata|se puede|era una vez""",
        "acting": """
            es son era eran fue fueron está están estaba estaban estuvo tiene tienen tenía tenían tuvo tuvieron hace hacen
            hacía hizo hicieron va van iba iban puede pueden podía pudo debe deben lleva llevan llevaba cuesta cuestan
            costó dura duran sale salen salió viene vienen vino vinieron queda quedan da dan dio dieron pone dice dicen dijo
            sirve sirven pesa pesan mide miden vale valen trae traen sabe saben sigue siguen deja dejan parece parecen
            gasta consume ocupa aguanta murió nació vivió""",
        "acting_endings": "(?:aron|ieron|aban)$",
    },
    "it": {
        "article": "lo",
        "standing_for": "lui lei loro egli ella esso essa essi esse costui costei",
        "clinging_to": "lo la li le l' gli ne",
        "actors": "non io tu noi voi si mi ti ci vi se poi",
        "owned": "suo sua suoi sue",
        "there": "lì là dentro sopra allora",
        "picking": """
            l'altro|l'altra|gli altri|le altre|un altro|un'altra|altri|altre|la maggior parte|il resto|entrambi|entrambe|tutti e due|
            il primo|la prima|il secondo|la seconda|il terzo|la terza|l'ultimo|l'ultima|uno di loro|lo stesso|al contrario|
            quello di|quella di|quelli di|quelle di|alcuni|alcune""",
        "therefore": "così",
        "nobody": """
            è importante|è meglio|è possibile|è vero|è necessario|è facile|è difficile|è normale|è che|quello che|quelli che|ciò che|chi|è ora|è da|è stato|
            sembra che|basta che|vale la|fa caldo|fa freddo|ne vale|sono le|sono tanti|sono molti|sono pochi|va bene""",
        "acting": """
            è sono era erano fu furono sta stanno stava stavano ha hanno aveva avevano fa fanno faceva facevano fece va vanno
            andava può possono poteva deve devono doveva costa costano dura durano esce escono viene vengono veniva rimane
            restano resta dà danno dice dicono diceva disse serve servono pesa pesano misura vale valgono porta portano sa
            sanno diventa diventano contiene nacque morì visse""",
        "acting_endings": "(?:arono|irono|avano|evano)$",
    },
    "pt": {
        "standing_for": "ele ela eles elas dele dela deles delas nele nela neles nelas lhe lhes",
        "clinging_to": "o a os as",
        "actors": "não eu você vocês ele ela se",
        "there": "lá ali aí",
        "picking": """
            o outro|a outra|os outros|as outras|outro|outra|outros|outras|a maioria|o resto|ambos|ambas|os dois|as duas|o primeiro|
            a primeira|o segundo|a segunda|o terceiro|a terceira|o último|a última|um deles|o mesmo|a mesma coisa|ao contrário|
            o de|a de|os de|as de""",
        "therefore": "assim",
        "nobody": """
            é importante|é melhor|é possível|é verdade|é preciso|é necessário|é fácil|é difícil|é normal|é que|o que|aquilo que|quem|é claro|
            foi aí|foi então|foi quando|está bem|está bom|faz tempo|faz anos|faz um|faz uma|faz dois|faz três|faz parte|
            vale a|dá para|dá pra|parece que|tem que|tem gente|tem muita|tem um|tem uma|tem coisa|tem quem|era uma vez""",
        "acting": """
            é são era eram foi foram está estão estava estavam tá tão tinha tinham teve tiveram faz fazem fazia fez fizeram
            vai vão ia iam pode podem podia pôde deve devem leva levam levava custa custam custou dura duram sai saem saiu
            vem vêm veio vieram fica ficam ficou ficaram dá dão deu deram diz dizem disse serve servem pesa pesam mede vale
            valem traz trazem sabe sabem continua parece parecem gasta consome ocupa aguenta morreu nasceu viveu""",
        "acting_endings": "(?:aram|eram|iram|avam)$",
    },
    "pl": {
        "article": "im",
        "standing_for": "on ona ono oni one go jemu mu nią nim niej niego nich nimi im ją",
        "owned": "jego jej ich",
        "there": "tam wtedy stamtąd",
        "picking": """
            drugi|druga|drugie|drugą|inny|inna|inni|inne|reszta|większość|obaj|obie|oba|pierwszy|pierwsza|pierwsze|pierwszą|trzeci|
            trzecia|trzecie|ostatni|ostatnia|jeden z nich|jedna z nich|to samo|tak samo|odwrotnie|niektóre|niektórzy""",
        "therefore": "tak",
        "nobody": "to jest|to co|ten kto|ci którzy|jest tak|są ludzie|są tacy|było tak|było to|nie ma|ma sens|jest jeszcze|jest też|jest jeden|jest jedna",
        "acting": """
            ma mają miał miała mieli miały może mogą mógł mogła musi muszą musiał kosztuje
            kosztują waży ważą trwa mówi mówił mówiła robi robią zrobił zrobiła daje dają idzie szedł przyszedł przyszła
            stoi leży żyje umarł urodził znaczy""",
        "acting_endings": r"(?:\w{2}[ae]ł|\w{2}ił|\w{2}ył|\w{2}ął|\w{2}[aei]ła|\w{2}yła|\w{2}ęła|\w{2}[aei]li)$",
    },
    "ru": {
        "standing_for": "он она оно они ему него неё нее ним ней ними нему ему ей им них",
        "owned": "его её ее их",
        "there": "там тогда туда оттуда",
        "picking": """
            другой|другая|другое|другие|остальные|остальное|большинство|оба|обе|первый|первая|первое|первые|второй|вторая|второе|
            вторые|третий|третья|третье|последний|последняя|один из них|одна из них|то же самое|так же|наоборот|некоторые""",
        "therefore": "поэтому",
        "nobody": "то что|тот кто|те кто",
        "acting": """
            мог могла могли имеет имеют может могут должен должна должны стоит стоят весит длится лежит
            живёт умер родился говорит говорил говорила делает делают даёт дают идёт шёл пришёл пришла стал стала""",
        "acting_endings": r"(?:\w{2}[аеиыоуя]л(?:а|и|ся|ась|ись)?)$",
    },
    "uk": {
        "standing_for": "він вона воно вони йому нього неї ньому ній ними ним нею їй їм них",
        "owned": "його її їх їхній їхня їхнє їхні",
        "there": "там тоді туди звідти",
        "picking": """
            інший|інша|інше|інші|решта|більшість|обидва|обидві|перший|перша|перше|перші|другий|друга|друге|другі|третій|третя|
            третє|останній|остання|один із них|одна з них|те саме|так само|навпаки|деякі""",
        "therefore": "тому",
        "nobody": "те що|той хто|ті хто",
        "acting": """
            міг могла могли був була були має мають може можуть мусить коштує коштують важить триває лежить живе помер
            народився каже казав казала робить роблять дає дають іде йшов прийшов прийшла став стала""",
        "acting_endings": r"(?:\w{2}[аиуя]в(?:ся)?|\w{2}[аеиіїоуя]л(?:а|и)(?:ся|сь)?)$",
    },
}

UNSPACED_LEANING: dict[str, dict[str, str]] = {
    "ja": {
        "pointing": "^.{0,8}?(?:その|それ|この|これ|そこ|そんな|こんな|あの人|彼女|彼ら|彼は|彼が)",
        "naming": "[はがも](?![いなっ]).{3}|って(?:いうの|いう|、)?.{4}|なら.{3}|とは",
    },
    "zh": {"pointing": "^.{0,6}?(?:[它他她]们?(?!人)|那个|這個人|那時候|那时候)"},
}
"""Patterns of languages without spaces: `pointing` stands for something named before, and without something `naming` a
statement says nothing of whom or what it tells."""
