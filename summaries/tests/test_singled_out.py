"""Whoever asks for the longest, the first or the end isn't told of another one, in each language."""

import pytest

from summaries.tests.test_extractive import untimed
from summaries.tests.test_plain_answers import reply

# code: a talk, questions with the words of their answers
SINGLED = {
    "en": (
        "A usual trip with the canoe takes two days. The longest trip with the canoe took thirty days. A plain paddle "
        "is twenty euros. The most expensive paddle is ninety euros. The school opens in April. The school closes in "
        "October. We sleep in tents beside the water.",
        [
            ("How long did the longest trip take?", "thirty"),
            ("How much is the most expensive paddle?", "ninety"),
            ("When does the school open?", "April"),
            ("When does the school close?", "October"),
        ],
    ),
    "de": (
        "Eine Fahrt dauert meistens zwei Tage. Die längste Fahrt dauerte dreißig Tage. Ein Paddel kostet zwanzig Euro. "
        "Das teuerste Paddel kostet neunzig Euro. Die Schule beginnt im April. Fertig ist die Schule im Oktober. Wir "
        "schlafen in Zelten am Wasser.",
        [
            ("Wie lange dauerte die längste Fahrt?", "dreißig"),
            ("Was kostet das teuerste Paddel?", "neunzig"),
            ("Wann beginnt die Schule?", "April"),
            ("Wann endet die Schule?", "Oktober"),
        ],
    ),
    "fr": (
        "Un voyage dure deux jours. Le voyage le plus long a duré trente jours. Une pagaie coûte vingt euros. La "
        "pagaie la plus chère coûte cent euros. L'école commence en avril. L'école finit en octobre. Nous dormons sous "
        "la tente au bord de l'eau.",
        [
            ("Combien de temps a duré le voyage le plus long ?", "trente"),
            ("Combien coûte la pagaie la plus chère ?", "cent euros"),
            ("Quand commence l'école ?", "avril"),
            ("Quand finit l'école ?", "octobre"),
        ],
    ),
    "es": (
        "Un viaje dura dos días. El viaje más largo duró treinta días. Un remo cuesta veinte euros. El remo más caro "
        "cuesta noventa euros. La escuela empieza en abril. La escuela termina en octubre. Dormimos en tiendas junto "
        "al agua.",
        [
            ("¿Cuánto tiempo duró el viaje más largo?", "treinta"),
            ("¿Cuánto cuesta el remo más caro?", "noventa"),
            ("¿Cuándo empieza la escuela?", "abril"),
            ("¿Cuándo termina la escuela?", "octubre"),
        ],
    ),
    "it": (
        "Un viaggio dura due giorni. Il viaggio più lungo è durato trenta giorni. Una pagaia costa venti euro. La "
        "pagaia più cara costa novanta euro. La scuola comincia ad aprile. La scuola finisce a ottobre. Dormiamo in "
        "tenda vicino all'acqua.",
        [
            ("Quanto è durato il viaggio più lungo?", "trenta"),
            ("Quanto costa la pagaia più cara?", "novanta"),
            ("Quando comincia la scuola?", "aprile"),
            ("Quando finisce la scuola?", "ottobre"),
        ],
    ),
    "pt": (
        "Uma viagem dura dois dias. A viagem mais longa durou trinta dias. Um remo custa vinte euros. O remo mais caro "
        "custa noventa euros. A escola começa em abril. A escola termina em outubro. Dormimos em barracas perto da "
        "água.",
        [
            ("Quanto tempo durou a viagem mais longa?", "trinta"),
            ("Quanto custa o remo mais caro?", "noventa"),
            ("Quando começa a escola?", "abril"),
            ("Quando termina a escola?", "outubro"),
        ],
    ),
    "pl": (
        "Wyprawa trwa zwykle dwa dni. Najdłuższa wyprawa trwała trzydzieści dni. Wiosło kosztuje dwadzieścia złotych. "
        "Najdroższe wiosło kosztuje sto złotych. Szkoła zaczyna się w kwietniu. Szkoła kończy się w październiku. "
        "Śpimy w namiotach nad wodą.",
        [
            ("Jak długo trwała najdłuższa wyprawa?", "trzydzieści"),
            ("Ile kosztuje najdroższe wiosło?", "sto złotych"),
            ("Kiedy zaczyna się szkoła?", "kwietniu"),
            ("Kiedy kończy się szkoła?", "październiku"),
        ],
    ),
    "uk": (
        "Подорож триває зазвичай два дні. Найдовша подорож тривала тридцять днів. Весло коштує двадцять гривень. "
        "Найдорожче весло коштує сто гривень. Школа починається у квітні. Школа закінчується у жовтні. Ми спимо в "
        "наметах біля води.",
        [
            ("Скільки часу тривала найдовша подорож?", "тридцять"),
            ("Скільки коштує найдорожче весло?", "сто гривень"),
            ("Коли починається школа?", "квітні"),
            ("Коли закінчується школа?", "жовтні"),
        ],
    ),
    "ru": (
        "Поход длится обычно два дня. Самый долгий поход длился тридцать дней. Весло стоит двадцать рублей. Самое "
        "дорогое весло стоит сто рублей. Школа начинается в апреле. Школа заканчивается в октябре. Мы спим в палатках "
        "у воды, и это нам очень нравится.",
        [
            ("Сколько времени длился самый долгий поход?", "тридцать"),
            ("Сколько стоит самое дорогое весло?", "сто рублей"),
            ("Когда начинается школа?", "апреле"),
            ("Когда заканчивается школа?", "октябре"),
        ],
    ),
    "ja": (
        "ふつうの松は三万円で買えます。一番高い松は八十万円でした。手入れは四月に始まります。手入れは十月に終わります。"
        "庭は川のそばにあります。",
        [
            ("一番高い松はいくらですか", "八十万円"),
            ("手入れはいつ始まりますか", "四月"),
            ("手入れはいつ終わりますか", "十月"),
        ],
    ),
    "zh": (
        "普通的茶壶只要三百块。最贵的茶壶卖了六万块。展览三月开始。展览六月结束。我们家住在河边。",
        [("最贵的茶壶多少钱？", "六万"), ("展览什么时候开始？", "三月"), ("展览什么时候结束？", "六月")],
    ),
}
ASKED = [(code, *asked) for code, (_talk, questions) in SINGLED.items() for asked in questions]


@pytest.mark.parametrize(("code", "question", "words"), ASKED)
def test_the_one_that_is_asked_for_is_the_answer(code, question, words):
    others = {other for one, _question, other in ASKED if one == code} - {words}

    answer = reply(untimed(SINGLED[code][0]), question)

    assert words in answer
    assert not [other for other in others if other in answer]


def test_the_second_sentence_of_a_reply_may_be_the_answer():
    talk = untimed(
        "Host: With me is Priya, who has driven ambulances for nineteen years.",
        "Priya: I have just come off a shift.",
        "Host: So how long do they wait?",
        "Priya: In 2015 it was about forty minutes. Last winter my longest was eleven hours.",
        "Host: What would you change?",
        "Priya: One patient can't leave the ward, so one patient can't leave my ambulance.",
    )

    assert "eleven hours" in reply(talk, "How long did the longest patient wait?")
    assert "forty minutes" in reply(talk, "How long do they wait?")


def test_another_one_is_no_answer_where_the_one_asked_for_is_spoken_of():
    talk = untimed(
        "The longest bridge of the valley is made of wood.",
        "A bridge of steel has a span of forty metres.",
        "Nobody paints the bridge in the winter.",
        "The road was closed and the mill was wet.",
    )

    assert "forty" not in reply(talk, "How many metres has the longest bridge?")


def test_the_longest_is_told_of_in_full_after_what_is_usual():
    talk = untimed(
        "Host: This is Harbour Radio, and Tom repairs pianos in Whitby.",
        "Tom: I have done it since I was sixteen.",
        "Host: Which repair took you longest?",
        "Tom: Most take a week or so. The longest was a grand from 1880, which took me fourteen months.",
        "Host: And what would you like to do next?",
        "Tom: I would like to sleep.",
    )

    answer = reply(talk, "What was the longest repair?")

    assert ("fourteen months" in answer, "a week" in answer) == (True, False)


def test_whoever_asks_when_it_ends_is_not_told_when_it_begins():
    talk = untimed(
        "Moderatorin: Heute spreche ich mit Karin Albers über den Umbau der Altstadt.",
        "Karin Albers: Vielen Dank für die Einladung, ich freue mich sehr.",
        "Moderatorin: Warum sperrt die Stadt die Straße für Autos?",
        "Karin Albers: Der wichtigste Grund ist die Luft.",
        "Moderatorin: Wann geht es los?",
        "Karin Albers: Der erste Abschnitt beginnt im März 2027 am Fluss. Fertig wollen wir im Herbst 2031 sein.",
        "Moderatorin: Frau Albers, ich danke Ihnen für das Gespräch.",
    )

    assert "Herbst 2031" in reply(talk, "Wann ist der Umbau fertig?")
    assert "2027" not in reply(talk, "Wann ist der Umbau fertig?")
    assert "März 2027" in reply(talk, "Wann beginnt der Umbau?")
