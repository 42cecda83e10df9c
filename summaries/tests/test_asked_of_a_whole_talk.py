"""Who asks for the conclusion, for tips, for all prices or for plain words asks it of a whole talk."""

import pytest

from summaries.summarisers.base import SummaryFailed
from summaries.tests.test_extractive import summarise, untimed
from summaries.tests.test_theses import SAID, lines_of

CONCLUSION = {
    "en": (
        "What is the conclusion?",
        "What should I remember?",
        "What's the bottom line?",
        "What is the main message?",
    ),
    "de": ("Was ist das Fazit?", "Was soll ich mir merken?", "Was ist die Kernaussage?"),
    "fr": ("Quelle est la conclusion ?", "Que faut-il retenir ?", "Quelle est l'idée principale ?"),
    "es": ("¿Cuál es la conclusión?", "¿Qué debo recordar?", "¿Cuál es la idea principal?"),
    "pt": ("Qual é a conclusão?", "O que devo lembrar?", "Qual é a ideia principal?"),
    "it": ("Qual è la conclusione?", "Che cosa devo ricordare?", "Qual è il punto principale?"),
    "pl": ("Jaki jest wniosek?", "Co warto zapamiętać?", "Jaka jest główna myśl?"),
    "uk": ("Який висновок?", "Що варто запам'ятати?", "Яка головна думка?"),
    "ru": ("Какой вывод?", "Что стоит запомнить?", "Какая главная мысль?"),
    "ja": ("結論は何ですか", "一番大事なことは何ですか"),
    "zh": ("结论是什么？", "最重要的一点是什么？"),
}
RUSSIAN = (
    "Сегодня мы говорим о том, как клеить обои в старой квартире.",
    "Сначала стену мочат тёплой водой и снимают старую бумагу шпателем.",
    "Мой сосед делал это насухо и вырвал кусок штукатурки.",
    "Потом стену грунтуют, и грунтовка сохнет целый вечер.",
    "Первую полосу клеят по отвесу, потому что углы в домах кривые.",
    "Мы с сестрой клеили комнату шесть дней и слушали радио.",
    "Самое главное, что торопиться нельзя, и тогда полосы ложатся ровно.",
    "Нож меняют через каждые две полосы.",
    "В кухне мы потом красили потолок.",
    "Спасибо, что смотрели, и до встречи.",
)
CONCLUDED = {code: said for code, (_name, said, _plain) in SAID.items()} | {
    "ru": RUSSIAN[6],
    "ja": "まとめると",
}
CASES = [(code, question) for code, questions in CONCLUSION.items() for question in questions]


def custom(talk, text, **options):
    return summarise(talk, kind="custom", instructions=text, **options)


def talk_of(code):
    """A talk in whose second half it is said what it comes to."""
    if code == "ru":
        return untimed(*RUSSIAN)
    name, said, _plain = SAID[code]
    lines = lines_of(name)
    place = len(lines) * 6 // 10
    return untimed(*lines[:place], said, *lines[place:])


@pytest.mark.parametrize(("code", "question"), CASES)
def test_the_conclusion_is_what_the_speaker_says_it_comes_to(code, question):
    result = custom(talk_of(code), question)

    assert CONCLUDED[code] in result.answer
    assert len(result.answer_points) <= 3
    assert result.points


def test_a_conclusion_that_is_only_announced_is_told_too():
    talk = untimed(
        "Many years ago I started to run beside the railway.",
        "My neighbour laughed at me for a whole summer.",
        "Her dog ran with me in the evening.",
        "So let me sum up.",
        "Run slower than you think and buy comfortable shoes.",
        "Thanks for watching.",
    )

    assert "Run slower" in custom(talk, "What is the conclusion?").answer


def test_the_conclusion_about_something_is_a_question_like_any_other():
    talk = untimed("The bridge was built in spring. Ruth paints boats.", "The most important thing is patience.")

    with pytest.raises(SummaryFailed):
        custom(talk, "What is the most important ingredient?")


PRICES = {
    "en": ("List every cost", "The {} costs {} dollars.", "tent stove lamp boat", "forty fifty sixty seventy"),
    "de": ("Nenne alle Preise", "{} kostet {} Euro.", "Zelt Kocher Lampe Boot", "vierzig fünfzig sechzig siebzig"),
    "fr": ("Liste tous les prix", "Le {} coûte {} euros.", "lit réchaud phare canot", "dix vingt trente quarante"),
    "es": (
        "Enumera todos los precios",
        "El {} cuesta {} euros.",
        "saco horno farol bote",
        "diez veinte treinta cuarenta",
    ),
    "it": ("Elenca tutti i prezzi", "Il {} costa {} euro.", "letto forno faro remo", "dieci venti trenta quaranta"),
    "pt": ("Liste todos os preços", "O {} custa {} euros.", "saco forno farol barco", "dez vinte trinta quarenta"),
    "pl": ("Wypisz wszystkie ceny", "Ten {} kosztuje {} złotych.", "namiot palnik plecak ponton", "30 40 50 60"),
    "uk": ("Перелічи всі ціни", "Цей {} коштує {} гривень.", "намет пальник рюкзак човен", "300 400 500 600"),
    "ru": ("Перечисли все цены", "Этот {} стоит {} рублей.", "шатёр примус рюкзак котёл", "300 400 500 600"),
    "ja": ("値段を全部教えて", "{}は{}円です。", "テント ランプ ボート ナイフ", "300 400 500 600"),
    "zh": ("列出所有价格", "{}卖{}块钱。", "帐篷 炉子 手电 皮艇", "三百 四百 五百 六百"),
}


@pytest.mark.parametrize("code", PRICES)
def test_who_wants_all_prices_gets_them_in_their_order(code):
    wish, told, things, prices = PRICES[code]
    lines = [told.format(thing, price) for thing, price in zip(things.split(), prices.split(), strict=True)]

    result = custom(untimed(*lines), wish, language=code)

    assert [point.text for point in result.points] == lines


def test_who_wants_all_numbers_gets_what_counts():
    talk = untimed("We paint boats in spring.", "The shed holds forty boats.", "Ruth sings.", "Her boat has two masts.")

    result = custom(talk, "List all the numbers mentioned")

    assert [point.text for point in result.points] == ["The shed holds forty boats.", "Her boat has two masts."]


TIPS = {
    "en": "Give me three tips",
    "de": "Gib mir drei Tipps",
    "fr": "Donne-moi trois conseils",
    "es": "Dame tres consejos",
    "pt": "Me dá três dicas",
    "it": "Dammi tre consigli",
    "pl": "Podaj trzy rady",
    "uk": "Дай три поради",
    "ru": "Дай три совета",
    "ja": "コツを三つ教えて",
    "zh": "给我三个建议",
}
PLAINLY = {
    "en": "Explain it like I'm five",
    "de": "Erklär es mir, als wäre ich fünf",
    "fr": "Explique comme si j'avais cinq ans",
    "es": "Explícamelo como si tuviera cinco años",
    "pt": "Explique como se eu tivesse cinco anos",
    "it": "Spiegamelo come se avessi cinque anni",
    "pl": "Wyjaśnij jak pięciolatkowi",
    "uk": "Поясни, як п'ятирічному",
    "ru": "Объясни, как пятилетнему",
    "ja": "五歳の子供にもわかるように説明して",
    "zh": "像对五岁孩子一样解释",
}


@pytest.mark.parametrize(
    ("code", "wishes"), [*((code, PLAINLY) for code in PLAINLY), *((code, TIPS) for code in TIPS if code != "zh")]
)
def test_tips_and_plain_words_are_wishes_for_a_summary(code, wishes):
    assert custom(talk_of(code), wishes[code]).phrases


@pytest.mark.parametrize("code", [code for code in TIPS if code not in ("ja", "zh")])
def test_three_tips_are_three_points(code):
    assert len(custom(talk_of(code), TIPS[code]).points) == 3


def test_what_is_counted_up_are_the_tips():
    talk = untimed(
        "I have kept bees for years. Today I tell you three things.",
        "First, the hive stands in the sun. My neighbour laughed.",
        "Second, a dish of water stands close to it. The bees drank from the gutter.",
        "Third, nobody opens a hive in the wind. I was stung that day.",
    )

    points = [point.text for point in custom(talk, "Give me three tips").points]

    assert [word for word in ("sun", "dish", "wind") if any(word in point for point in points)] == [
        "sun",
        "dish",
        "wind",
    ]
    assert not any("neighbour" in point for point in points)


def test_steps_that_nobody_counts_are_no_answer():
    talk = untimed("Then there is the battery. My brother lives next to a railway. We begin with the screen.")

    with pytest.raises(SummaryFailed):
        custom(talk, "Give me the steps")


def test_mistakes_not_to_repeat_are_the_mistakes():
    talk = untimed(
        "Today I tell you the three mistakes of my first summer with bees.",
        "The first mistake was a hive in the shade. My neighbour laughed.",
        "The second mistake was no dish of water. The bees drank from the gutter.",
        "The third mistake was to open it in the wind. I was stung that day.",
    )

    answer = custom(talk, "What mistakes should I not repeat?").answer

    assert all(word in answer for word in ("shade", "dish of water", "in the wind"))
