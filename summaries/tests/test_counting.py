"""What a speaker counts up answers a question that asks for it, and gives a talk that is made of it its parts."""

import re

import pytest

from summaries.summarisers import extractive
from summaries.summarisers.base import SummaryRequest
from summaries.summarisers.quoting.counting import name_of
from summaries.summarisers.quoting.ordinals import counted_places
from summaries.tests.test_extractive import summarise, untimed
from summaries.tests.test_plain_answers import reply
from summaries.tests.test_theses import lines_of

STOVE = """
Today I want to show you four mistakes that people make with a wood stove. Mistake number one is buying wet logs. They
hiss and they smoke and you heat the water instead of the room. I bought a whole load of them in my first winter here.
Mistake number two is shutting the air too soon. The flame goes out and the tar settles in the chimney where you cannot
see it. My neighbour found out when the sweep came in the spring. Mistake number three is burning the same wood every
day of the year. Birch is quick and oak is slow, and you want both of them in the basket. I keep mine in two heaps
beside the door. Mistake number four is emptying the ash every morning. A bed of two inches holds the heat and the next
fire starts by itself. Empty it once a week and no more than that.
"""

# code: sentences, of which the third, fifth and seventh count; a question for all, and one for the last
COUNTED = {
    "en": (
        "I have kept bees for twelve years beside the railway. Today I tell you the three things I wish I had known. "
        "The first thing is that the hive stands in the sun. My neighbour laughed at me for a whole summer. "
        "The second thing is a dish of water close to the hive. The bees drank from the gutter before. "
        "Third, nobody opens a hive in the wind. I was stung eleven times that day.",
        "What are the three things?",
        "What is the third thing?",
        ["sun", "dish of water", "in the wind"],
    ),
    "de": (
        "Ich habe seit zwölf Jahren Bienen neben der Bahn. Heute erzähle ich euch die drei Dinge aus dieser Zeit. "
        "Erstens steht der Stock immer in der Sonne. Mein Nachbar hat einen ganzen Sommer lang gelacht. "
        "Zweitens gehört eine Schale mit Wasser daneben. Vorher tranken die Bienen aus der Regenrinne. "
        "Drittens öffnet niemand einen Stock bei Wind. An dem Tag wurde ich elfmal gestochen.",
        "Was sind die drei Dinge?",
        "Was ist das dritte Ding?",
        ["Sonne", "Schale mit Wasser", "bei Wind"],
    ),
    "fr": (
        "J'ai des abeilles depuis douze ans près de la gare. Aujourd'hui je vous donne les trois choses que je sais. "
        "La première chose, c'est une ruche au soleil. Mon voisin a ri pendant tout un été. "
        "La deuxième chose, c'est une assiette d'eau à côté. Avant, les abeilles buvaient dans la gouttière. "
        "La troisième chose, c'est une ruche fermée les jours de vent. J'ai été piqué onze fois ce jour-là.",
        "Quelles sont les trois choses ?",
        "Quelle est la troisième chose ?",
        ["au soleil", "assiette d'eau", "jours de vent"],
    ),
    "es": (
        "Tengo abejas desde hace doce años junto a la estación. Hoy os cuento las tres cosas de todo este tiempo. "
        "La primera cosa es poner la colmena al sol. Mi vecino se rio durante todo un verano. "
        "La segunda cosa es un plato de agua al lado. Antes las abejas bebían del canalón. "
        "La tercera cosa es no abrir la colmena con viento. Aquel día me picaron once veces.",
        "¿Cuáles son las tres cosas?",
        "¿Cuál es la tercera cosa?",
        ["al sol", "plato de agua", "con viento"],
    ),
    "pt": (
        "Tenho abelhas há doze anos ao lado da estação. Hoje conto as três coisas de todo esse tempo. "
        "A primeira coisa é pôr a colmeia no sol. O meu vizinho riu durante um verão inteiro. "
        "A segunda coisa é um prato de água ao lado. Antes as abelhas bebiam da calha. "
        "A terceira coisa é não abrir a colmeia com vento. Naquele dia fui picado onze vezes.",
        "Quais são as três coisas?",
        "Qual é a terceira coisa?",
        ["no sol", "prato de água", "com vento"],
    ),
    "it": (
        "Tengo le api da dodici anni vicino alla stazione. Oggi vi dico le tre cose di tutto questo tempo. "
        "La prima cosa è mettere l'alveare al sole. Il mio vicino ha riso per tutta un'estate. "
        "La seconda cosa è un piatto d'acqua accanto. Prima le api bevevano dalla grondaia. "
        "La terza cosa è non aprire l'alveare con il vento. Quel giorno mi hanno punto undici volte.",
        "Quali sono le tre cose?",
        "Qual è la terza cosa?",
        ["al sole", "piatto d'acqua", "con il vento"],
    ),
    "pl": (
        "Mam pszczoły od dwunastu lat obok dworca. Dziś opowiem wam trzy rzeczy z tych lat. "
        "Po pierwsze, ul stoi na słońcu. Mój sąsiad śmiał się całe lato. "
        "Po drugie, obok ula stoi miska z wodą. Wcześniej pszczoły piły z rynny. "
        "Po trzecie, nikt nie otwiera ula na wietrze. Tego dnia użądliły mnie jedenaście razy.",
        "Jakie są te trzy rzeczy?",
        "Jaka jest trzecia rzecz?",
        ["na słońcu", "miska z wodą", "na wietrze"],
    ),
    "uk": (
        "Я тримаю бджіл дванадцять років біля вокзалу. Сьогодні розповім вам три речі з цих років. "
        "По-перше, вулик стоїть на сонці. Мій сусід сміявся ціле літо. "
        "По-друге, біля вулика стоїть миска з водою. Раніше бджоли пили з ринви. "
        "По-третє, ніхто не відкриває вулик на вітрі. Того дня мене вжалили одинадцять разів.",
        "Які ці три речі?",
        "Яка третя річ?",
        ["на сонці", "миска з водою", "на вітрі"],
    ),
    "ru": (
        "Я держу пчёл двенадцать лет возле вокзала. Сегодня расскажу вам три вещи из этих лет. "
        "Во-первых, улей стоит на солнце. Мой сосед смеялся всё лето. "
        "Во-вторых, рядом с ульем стоит миска с водой. Раньше пчёлы пили из водостока. "
        "В-третьих, никто не открывает улей на ветру. В тот день меня ужалили одиннадцать раз.",
        "Какие это три вещи?",
        "Какая третья вещь?",
        ["на солнце", "миска с водой", "на ветру"],
    ),
    "ja": (
        "駅のそばで十二年、蜂を飼っています。今日は大事なことを三つお話しします。"
        "一つ目は、巣箱を日なたに置くことです。隣の人は夏の間ずっと笑っていました。"
        "二つ目は、水の皿をそばに置くことです。前は蜂が雨どいの水を飲んでいました。"
        "三つ目は、風の日に巣箱を開けないことです。その日は十一回も刺されました。",
        "三つのことは何ですか？",
        "三つ目のことは何ですか？",
        ["日なた", "水の皿", "風の日"],
    ),
    "zh": (
        "我在车站旁边养蜂十二年了。今天我给大家讲三个建议。"
        "第一个，蜂箱要放在太阳底下。邻居笑了我一个夏天。"
        "第二个，旁边要放一盘清水。以前蜜蜂都喝屋檐的水。"
        "第三个，刮风的时候不要打开蜂箱。那天我被蜇了十一次。",
        "三个建议是什么？",
        "第三个建议是什么？",
        ["太阳", "清水", "刮风"],
    ),
}


@pytest.mark.parametrize("code", COUNTED)
def test_all_that_is_counted_up_is_told_in_order(code):
    talk, question, _for_one, wanted = COUNTED[code]

    answer = reply(untimed(talk), question)

    places = [answer.find(words) for words in wanted]
    assert -1 not in places, answer
    assert places == sorted(places)


@pytest.mark.parametrize("code", COUNTED)
def test_one_of_those_counted_up_is_told_alone(code):
    talk, _for_all, question, wanted = COUNTED[code]

    answer = reply(untimed(talk), question)

    assert wanted[2] in answer
    assert wanted[0] not in answer
    assert wanted[1] not in answer


SAID_BY_NUMBER = {
    "en": (
        "I have kept bees for twelve years beside the railway. There are three rules for the spring. "
        "One, the hive stands in the sun. My neighbour laughed at me for a whole summer. "
        "Two, a dish of water stands close to the hive. The bees drank from the gutter before. "
        "Three, nobody opens a hive in the wind. I was stung eleven times that day.",
        "What are the three rules?",
        ["sun", "dish of water", "in the wind"],
    ),
    "pl": (
        "Mam pszczoły od dwunastu lat koło torów. Na wiosnę są trzy zasady. "
        "Raz, ul stoi w słońcu. Sąsiad śmiał się ze mnie całe lato. "
        "Dwa, obok stoi miska z wodą. Wcześniej pszczoły piły z rynny. "
        "Trzy, nikt nie otwiera ula na wietrze. Tego dnia użądliło mnie jedenaście pszczół.",
        "Jakie są trzy zasady?",
        ["słońcu", "miska z wodą", "na wietrze"],
    ),
}


@pytest.mark.parametrize("code", SAID_BY_NUMBER)
def test_what_is_counted_up_by_bare_numbers_is_told_in_order_too(code):
    talk, question, wanted = SAID_BY_NUMBER[code]

    answer = reply(untimed(talk), question)

    places = [answer.find(words) for words in wanted]
    assert -1 not in places, answer
    assert places == sorted(places)


# a talk in the texts, what is put into it in four places, and what those parts are called
MADE_OF = {
    "cooking.en": (
        [
            "Mistake number one: leaving the lid open.",
            "Number two is storing the glasses in the sun.",
            "Third mistake, the wooden spoon.",
            "And finally, mistake number four, and it's the one that hurts most: buying cheap salt.",
        ],
        ["Leaving the lid open", "Storing the glasses in the sun", "The wooden spoon", "Buying cheap salt"],
    ),
    "tutorial.de": (
        [
            "Erstens, der offene Deckel.",
            "Zweiter Fehler, die Gläser in der Sonne.",
            "Drittens, der Löffel aus Holz.",
            "Und der vierte Fehler ist das billige Salz.",
        ],
        ["Der offene Deckel", "Die Gläser in der Sonne", "Der Löffel aus Holz", "Das billige Salz"],
    ),
    "repair.es": (
        [
            "Primero, la tapa abierta.",
            "Segundo error, los vasos al sol.",
            "Tercero, la cuchara de madera.",
            "Y cuarto, la sal barata.",
        ],
        ["La tapa abierta", "Los vasos al sol", "La cuchara de madera", "La sal barata"],
    ),
    "vlog.fr": (
        [
            "Première erreur, le couvercle ouvert.",
            "Deuxième erreur, les verres au soleil.",
            "Troisièmement, la cuillère en bois.",
            "Et la quatrième erreur, c'est le sel bon marché.",
        ],
        ["Le couvercle ouvert", "Les verres au soleil", "La cuillère en bois", "Le sel bon marché"],
    ),
    "journey.it": (
        [
            "Errore numero uno, il coperchio aperto.",
            "Secondo, i bicchieri al sole.",
            "Terzo errore, il cucchiaio di legno.",
            "E quarto, il sale da due soldi.",
        ],
        ["Il coperchio aperto", "I bicchieri al sole", "Il cucchiaio di legno", "Il sale da due soldi"],
    ),
    "story.pt": (
        [
            "Primeiro erro, a tampa aberta.",
            "Segundo, os copos no sol.",
            "O terceiro erro é a colher de pau.",
            "E o quarto é o sal barato.",
        ],
        ["A tampa aberta", "Os copos no sol", "A colher de pau", "O sal barato"],
    ),
    "lesson.pl": (
        [
            "Błąd numer jeden, otwarta pokrywka.",
            "Po drugie, szklanki na słońcu.",
            "Trzeci błąd to drewniana łyżka.",
            "I czwarty, tania sól.",
        ],
        ["Otwarta pokrywka", "Szklanki na słońcu", "Drewniana łyżka", "Tania sól"],
    ),
    "lesson.uk": (
        [
            "Перша помилка, відкрита кришка.",
            "Друга, склянки на сонці.",
            "Третя помилка це дерев'яна ложка.",
            "І четверта, дешева сіль.",
        ],
        ["Відкрита кришка", "Склянки на сонці", "Дерев'яна ложка", "Дешева сіль"],
    ),
}


LONGER = {
    "tutorial.de": [
        "Wer das Rad im Winter draußen stehen lässt, findet im Frühjahr Rost auf jedem Glied.",
        "Der Rost frisst sich in die Rollen, und dann läuft die Kette schwer und laut über die Ritzel.",
        "Ein Tropfen Öl auf jede Rolle genügt, der Rest kommt mit dem Lappen wieder ab.",
        "Am besten wartet ihr eine Nacht, bevor ihr das nächste Mal fahrt, damit das Öl in die Rollen kriecht.",
        "Auf nassen Straßen hält das Öl ungefähr zweihundert Kilometer, auf trockenen doppelt so lange.",
        "Mit der Bürste kommt ihr auch zwischen die Ritzel, wo sich der Schmutz am liebsten sammelt.",
        "Ein alter Lappen um das Schaltwerk schützt den Rahmen vor dem schwarzen Fett.",
    ]
}


def listing(name):
    """A talk that counts four things up, all along it, and each of these."""
    items, titles = MADE_OF[name]
    lines = [*lines_of(name), *LONGER.get(name, [])]
    for number, item in reversed(list(enumerate(items))):
        lines.insert(len(lines) * (2 * number + 1) // 8, item)
    return lines, items, titles


@pytest.mark.parametrize("name", MADE_OF)
def test_all_of_what_a_talk_is_made_of_is_among_its_points(name):
    lines, _items, titles = listing(name)

    points = " ".join(point.text for point in summarise(untimed(*lines)).points).lower()

    assert all(title.lower() in points for title in titles)


@pytest.mark.parametrize("name", MADE_OF)
def test_its_chapters_are_called_so(name):
    lines, items, titles = listing(name)

    chapters = summarise(untimed(*lines)).chapters

    found = {chapter.text: chapter.first for chapter in chapters}
    assert [found.get(title) for title in titles] == [lines.index(item) for item in items]


def test_the_name_of_one_of_several_ends_where_the_next_clause_may_begin():
    said = "well number two is doing too much too soon your heart and your lungs get fitter within three or four weeks"
    weighed = extractive.weighed_of(SummaryRequest(segments=untimed(said), language="en"))

    name = name_of(weighed, weighed.statements[0])

    assert " ".join(weighed.talk.keys[i] for i in name) == "doing too much too soon"


def test_in_captions_without_marks_one_of_several_begins_a_chapter_too():
    lines, _items, titles = listing("cooking.en")
    words = " ".join(re.findall(r"[\w'-]+", " ".join(lines).lower())).split()
    captions = untimed(*(" ".join(words[i : i + 8]) for i in range(0, len(words), 8)))

    said = {chapter.text for chapter in summarise(captions).chapters}

    assert len(said & set(titles)) >= 2


def test_in_captions_without_marks_one_of_several_is_told_up_to_where_it_likely_ends():
    words = re.findall(r"[\w'-]+", STOVE.lower())
    captions = untimed(*(" ".join(words[i : i + 8]) for i in range(0, len(words), 8)))

    points = [point.text.lower() for point in summarise(captions).points]

    assert any("mistake number two is shutting the air too soon." in point for point in points)
    assert any("mistake number three is burning the same wood every day of the year" in point for point in points)


@pytest.mark.parametrize(
    ("code", "said", "named"),
    [
        ("en", "that was my winter and mistake number two is the wrong wood", "mistake number two"),
        ("pl", "zostały mi z tego cztery rzeczy po pierwsze stała godzina", "po pierwsze"),
        ("pl", "a teraz błąd numer dwa czyli mokre drewno", "błąd numer dwa"),
    ],
)
def test_a_thing_is_named_with_its_number_and_not_with_an_adverb(code, said, named):
    words = said.split()

    (first, last), *others = counted_places(code, words)

    assert (" ".join(words[first : last + 1]), others) == (named, [])


def test_four_days_one_after_the_other_at_the_end_are_not_what_a_talk_is_made_of():
    lines = lines_of("cooking.en")
    days = ["On the first day it rained.", "The second was dry.", "On the third we baked.", "The fourth was a Sunday."]

    points = " ".join(point.text for point in summarise(untimed(*lines, *days)).points)

    assert sum(day in points for day in days) < 3


def test_a_mark_behind_the_first_in_a_script_without_spaces_counts():
    talk = untimed(
        "大家好，我养蜂十二年了。我总结了三个要点。第一，蜂箱要放在太阳下面。邻居笑了我一个夏天。"
        "第二，旁边要放一盘水。以前蜜蜂喝屋檐的水。第三，刮风的时候不要打开蜂箱。那天我被蜇了十一次。"
    )

    answer = reply(talk, "三个要点是什么？")

    assert all(words in answer for words in ("太阳下面", "一盘水", "刮风"))
