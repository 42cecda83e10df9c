"""What a talk is called by where it came without a title, by language code.

`explaining` begin an indirect question that is announced, and `seldom_explaining` ones do where they stand near.
`going_on` give a reason for what was announced or go on after it, and are no part of it; `between` joins two things
with the "and" behind it. `meeting` are phrases before the name of a guest, of which `beside` words belong to the name
where it is in another case; `listeners` are whom somebody speaks to. `measures` say how much of the
thing behind them there is, which is what a phrase with them is about ("handful of bran"); so do `vessels`, but these
may be spoken of themselves.
"""

CALLING: dict[str, dict[str, str]] = {
    "en": {
        "explaining": "how why",
        "going_on": "because since 'cause cause which okay ok anyway basically",
        "today": "today",
        "between": "between",
        "meeting": """
            i'm talking to|i'm talking with|i am talking to|i am talking with|i'm speaking to|i'm speaking with|
            i am speaking to|i am speaking with|i'm talking today to|i'm talking today with|i'm joined by|
            i am joined by|i'm joined today by|we're joined by|we are joined by|joined today by|joining me is|
            joining me today is|joining us is|joining us today is|with me is|with me today is|with us is|
            with us today is|my guest is|my guest today is|my guest tonight is|our guest is|our guest today is|
            our guest tonight is|today's guest is|i'm here with|i am here with|i sat down with|i talk to|i talk with|
            her name is|his name is|i spoke to|i spoke with|i'm chatting to|i'm chatting with|in conversation with|please welcome""",
        "listeners": "you you're you've you'd you'll your",
        "measures": """
            handful bit bits piece pieces pair couple spoonful teaspoon tablespoon slice slices drop
            drops pinch kilo kilos gram grams litre litres pint mile miles dozen hundreds thousands
            millions""",
        "vessels": "cup cups spoon bag bags layer layers glass bottle bucket bunch pile set",
    },
    "de": {
        "explaining": "wie warum wieso weshalb",
        "going_on": "weil denn also genau und ja",
        "today": "heute",
        "between": "zwischen",
        "meeting": """
            ich spreche mit|spreche ich mit|ich spreche heute mit|spreche ich heute mit|ich rede mit|rede ich mit|
            ich rede heute mit|ich unterhalte mich mit|unterhalte ich mich mit|wir sprechen mit|sprechen wir mit|
            mein gast ist|mein gast heute ist|mein heutiger gast ist|unser gast ist|unser gast heute ist|zu gast ist|
            zu gast ist heute|bei mir ist|bei mir ist heute|bei mir sitzt|bei uns ist|mir gegenüber sitzt|
            ich begrüße|begrüße ich|ihr name ist|sein name ist""",
        "beside": "mit",
        "listeners": "du dich dir dein deine ihr euch euer eure ihnen",
        "measures": """
            handvoll stück stücke paar prise esslöffel teelöffel tropfen liter kilo gramm milliliter
            dutzend tausende millionen""",
        "vessels": "tasse tassen löffel glas flasche schicht schichten haufen scheibe scheiben",
    },
    "fr": {
        "explaining": "comment pourquoi",
        "going_on": "parce car puisque alors donc voilà bah",
        "today": "aujourd'hui",
        "between": "entre",
        "meeting": """
            je reçois|nous recevons|j'accueille|je parle avec|je discute avec|nous parlons avec|je suis avec|
            je m'entretiens avec|mon invité est|mon invitée est|notre invité est|notre invitée est|
            mon invité aujourd'hui est|mon invitée aujourd'hui est|mon invité du jour est|mon invitée du jour est""",
        "listeners": "tu toi vous votre vos ton ta tes",
        "measures": """
            poignée bout bouts morceau morceaux paire cuillerée pincée goutte gouttes litre litres
            millilitre millilitres kilo kilos gramme grammes dizaine douzaine centaine milliers millions""",
        "vessels": "tasse cuillère cuillères couche couches tranche tranches verre bouteille tas",
    },
    "es": {
        "explaining": "cómo",
        "seldom_explaining": "como",
        "going_on": "porque pues entonces bueno",
        "today": "hoy",
        "between": "entre",
        "meeting": """
            hablo con|hablamos con|converso con|conversamos con|charlo con|charlamos con|estoy con|me acompaña|
            nos acompaña|nos visita|entrevisto a|mi invitado es|mi invitada es|nuestro invitado es|
            nuestra invitada es|mi invitado de hoy es|mi invitada de hoy es|nuestro invitado de hoy es|
            nuestra invitada de hoy es""",
        "listeners": "tú te ti tu tus usted ustedes vosotros vosotras os",
        "measures": """
            puñado pedazo trozo trozos par cucharada cucharadita pizca gota gotas litro litros mililitros
            kilo kilos gramo gramos docena cientos miles millones""",
        "vessels": "taza tazas cuchara capa capas rodaja vaso botella montón",
    },
    "pt": {
        "seldom_explaining": "como",
        "going_on": "porque então pois",
        "today": "hoje",
        "between": "entre",
        "meeting": """
            falo com|falamos com|converso com|conversamos com|estou com|recebo aqui|meu convidado é|minha convidada é|
            nosso convidado é|nossa convidada é|meu convidado de hoje é|minha convidada de hoje é|
            nosso convidado de hoje é|nossa convidada de hoje é""",
        "listeners": "tu te ti você vocês",
        "measures": """
            punhado pedaço pedaços par pitada gota gotas litro litros mililitros quilo quilos grama
            gramas dúzia centenas milhares milhões""",
        "vessels": "xícara colher colheres camada camadas fatia copo garrafa monte",
    },
    "it": {
        "explaining": "perché",
        "seldom_explaining": "come",
        "going_on": "perché poiché siccome allora dunque quindi",
        "today": "oggi stasera",
        "between": "tra fra",
        "meeting": """
            parlo con|parliamo con|chiacchiero con|chiacchieriamo con|sono con|sono qui con|il mio ospite è|
            la mia ospite è|il nostro ospite è|la nostra ospite è|il mio ospite di oggi è|la mia ospite di oggi è|
            l'ospite di oggi è""",
        "listeners": "tu te ti voi vi lei",
        "measures": """
            manciata pezzo pezzi paio cucchiaino pizzico goccia gocce litro litri millilitri chilo chili
            grammo grammi dozzina centinaia migliaia milioni""",
        "vessels": "tazza cucchiaio cucchiai strato strati fetta bicchiere bottiglia mucchio",
    },
    "pl": {
        "explaining": "dlaczego",
        "seldom_explaining": "jak",
        "going_on": "bo ponieważ gdyż no więc czyli",
        "today": "dzisiaj dziś",
        "between": "między",
        "meeting": """
            rozmawiam z|rozmawiam ze|rozmawiam dziś z|rozmawiam dzisiaj z|rozmawiamy z|rozmawiamy ze|porozmawiam z|
            porozmawiamy z|moim gościem jest|moim gościem jest dziś|moim gościem jest dzisiaj|
            moim gościem dziś jest|moim gościem dzisiaj jest|moim dzisiejszym gościem jest|naszym gościem jest|
            naszym gościem jest dziś|naszym gościem jest dzisiaj|moją gościnią jest|naszą gościnią jest|
            ze mną jest|ze mną w studiu jest""",
        "beside": "z ze",
        "listeners": "ty ciebie ci cię wy was wam pan pani pana panu panią państwo",
        "measures": """
            garść kawałek kawałki łyżeczka szczypta kropla krople litr litry kilo kilogram gramy tuzin
            setki tysiące miliony kilowatogodziny""",
        "vessels": "szklanka szklanki łyżka łyżki warstwa warstwy plaster butelka stos para",
    },
    "uk": {
        "explaining": "чому",
        "seldom_explaining": "як",
        "going_on": "бо тому отже",
        "today": "сьогодні",
        "between": "між",
        "meeting": """
            розмовляю з|розмовляю із|розмовляю зі|розмовляємо з|розмовляємо із|говорю з|моя гостя|мій гість|
            наш гість|наша гостя|у мене в гостях|в мене в гостях|у мене у гостях|у нас в гостях|у нас у гостях|
            в гостях у нас|в гостях у мене""",
        "beside": "з із зі",
        "listeners": "ти тебе тобі ви вас вам",
        "measures": """
            жменя шматок шматки дрібка крапля краплі літр літри кіло кілограм грами десяток сотні тисячі
            мільйони""",
        "vessels": "склянка ложка ложки шар шари скибка пляшка банка купа пара",
    },
    "ru": {
        "explaining": "почему",
        "seldom_explaining": "как",
        "going_on": "потому поскольку ведь ну вот так",
        "today": "сегодня",
        "between": "между",
        "meeting": """
            говорю с|говорю со|говорим с|разговариваю с|разговариваю со|разговариваем с|беседую с|беседую со|
            беседуем с|мой гость|моя гостья|наш гость|наша гостья|у меня в гостях|у нас в гостях|в гостях у нас|
            в гостях у меня""",
        "beside": "с со",
        "listeners": "ты тебя тебе вы вас вам",
        "measures": """
            горсть кусок куски щепотка капля капли литр литры кило килограмм граммы десяток сотни тысячи
            миллионы""",
        "vessels": "стакан ложка ложки слой слои ломтик бутылка банка куча пара",
    },
    "zh": {
        "explaining": "怎么 怎样 为什么 为何 如何 什么 哪里 哪个 哪些 谁 多少",
        "today": "今天 今日 今儿 今晚 这期 本期",
    },
    "ja": {"explaining": "何 なぜ どう どうして どんな どの どこ いつ 誰 どれ いくら"},
}

HONORIFICS = frozenset(
    "pan pani pana panią panem señor señora don doña monsieur madame signor signora signore senhor senhora dona "
    "пан пані господин госпожа professor profesor dr mr mrs ms".split()
)
"""What stands before a guest's name, in small letters."""
