"""How somebody says of how many points or sentences a summary should be, by language code; lower case.

`counts` are the words for one, two, and so on, each with its forms, parted by `/`; `points` and `sentences` are what
is counted. `*` stands for any letters.
"""

SHAPES: dict[str, dict[str, str]] = {
    "en": {
        "counts": "one/single two three four five six seven eight nine ten eleven twelve",
        "points": "point* bullet* bulletpoint* item* takeaway* highlight* line* tip*",
        "sentences": "sentence*",
    },
    "de": {
        "counts": """
            ein/eine/einem/einen/einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf""",
        "points": """
            punkt* stichpunkt* stichwort* stichworte* aussage* kernaussage* zeile* unterpunkt* tipp* ratschlag*
            ratschläge*""",
        "sentences": "satz sätze sätzen",
    },
    "fr": {
        "counts": "un/une/seul/seule deux trois quatre cinq six sept huit neuf dix onze douze",
        "points": "point* puce* idée* ligne* conseil* astuce*",
        "sentences": "phrase*",
    },
    "es": {
        "counts": "un/uno/una/sola/solo dos tres cuatro cinco seis siete ocho nueve diez once doce",
        "points": "punto* viñeta* idea* línea* consejo* truco*",
        "sentences": "frase* oración oraciones",
    },
    "pt": {
        "counts": "um/uma/só dois/duas três quatro cinco seis sete oito nove dez onze doze",
        "points": "ponto* tópico* ideia* linha* dica* conselho*",
        "sentences": "frase*",
    },
    "it": {
        "counts": "un/uno/una/sola/solo due tre quattro cinque sei sette otto nove dieci undici dodici",
        "points": "punto punti idea idee riga righe consiglio consigli",
        "sentences": "frase frasi",
    },
    "pl": {
        "counts": """
            jeden/jedno/jednym/jednej/jedną dwa/dwie/dwóch/dwoma trzy/trzech/trzema cztery/czterech/czterema pięć/pięciu
            sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu jedenaście/jedenastu
            dwanaście/dwunastu""",
        "points": "punkt* podpunkt* myśl* linii liniach linijk* rad rady porad*",
        "sentences": "zdani* zdań",
    },
    "uk": {
        "counts": """
            один/одне/одному/одну/одній два/дві/двох/двома три/трьох/трьома чотири/чотирьох/чотирма п'ять/п'яти/п'ятьох
            шість/шести/шістьох сім/семи/сімох вісім/восьми/вісьмох дев'ять/дев'яти десять/десяти/десятьох
            одинадцять/одинадцяти дванадцять/дванадцяти""",
        "points": "пункт* тез* рядк* порад*",
        "sentences": "речен*",
    },
    "ru": {
        "counts": """
            один/одно/одном/одну/одной два/две/двух/двумя три/трёх/трех/тремя четыре/четырёх/четырех/четырьмя пять/пяти
            шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти одиннадцать/одиннадцати
            двенадцать/двенадцати""",
        "points": "пункт* тезис* строк* строч* совет*",
        "sentences": "предложени* фраз*",
    },
    "ja": {
        "counts": "一/１ 二/２ 三/３ 四/４ 五/５ 六/６ 七/７ 八/８ 九/９ 十/１０",
        "points": "つのポイント つの要点 点で 点に 個のポイント 個の要点 項目 行で つのコツ つのアドバイス",
        "sentences": "文で 文に",
    },
    "zh": {
        "counts": "一/１ 二/两/兩/２ 三/３ 四/４ 五/５ 六/６ 七/７ 八/８ 九/９ 十/１０",
        "points": "个要点 個要點 条要点 點 点 条 條 个重点 個重點 个建议 個建議 条建议 條建議 个技巧",
        "sentences": "句话 句話 句",
    },
}
