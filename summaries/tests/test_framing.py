"""What a speaker says of his own words: which one is the point, which he takes back, which is beside the subject."""

import pytest

from summaries.summarisers.base import SummaryRequest
from summaries.summarisers.extractive import weighed_of
from summaries.summarisers.quoting.chapters import chapters
from summaries.summarisers.quoting.framing import Frame, framed
from summaries.summarisers.quoting.phrases import Nouns
from summaries.summarisers.quoting.word_lists.framing import FRAMING
from summaries.tests.test_extractive import NIGHT_SKY, segments_of, summarise, untimed

# code: the point and what says so; what is said next to be the point; a belief and what takes it back; what asks about
# one and the answer; what a sponsor has; what the next talk will be about
SAID = {
    "en": (
        ("Small fires keep the forest alive.", "That's the lesson."),
        ("And here's the trick.", "You burn the dry grass before the wind comes."),
        ("People think that every fire kills the trees.", "That's not true."),
        ("The old foresters put out every fire.", "Is that true?", "No, not all of them."),
        "You get two months for free with the link in the description.",
        "Next week we'll talk about the rivers.",
    ),
    "de": (
        ("Kleine Feuer halten den Wald am Leben.", "Das ist das ganze Geheimnis."),
        ("Und jetzt kommt der Trick.", "Man brennt das trockene Gras vor dem Wind ab."),
        ("Viele Leute glauben fest an den Schaden durch jedes Feuer.", "Das stimmt nicht."),
        ("Die alten Förster haben jedes Feuer gelöscht.", "Stimmt das?", "Nein, nicht jedes."),
        "Mit dem Code WALD bekommt ihr zwei Monate umsonst.",
        "Nächste Woche reden wir über die Flüsse.",
    ),
    "fr": (
        ("Les petits feux gardent la forêt en vie.", "C'est ça le secret."),
        ("Et voici l'astuce.", "On brûle les herbes sèches avant le vent."),
        ("Les gens voient dans chaque feu la mort des arbres.", "C'est faux."),
        ("Les vieux forestiers éteignaient tous les feux.", "C'est vrai ?", "Non, pas tous."),
        "Avec le code FORÊT vous avez deux mois offerts.",
        "La semaine prochaine on parlera des rivières.",
    ),
    "es": (
        ("Los fuegos pequeños mantienen vivo el bosque.", "Ahí está la clave."),
        ("Y este es el truco.", "Se quema la hierba seca antes del viento."),
        ("La gente ve en cada fuego la muerte de los árboles.", "No es verdad."),
        ("Los viejos guardas apagaban todos los fuegos.", "¿Es verdad?", "No, no todos."),
        "Con el código BOSQUE tenéis dos meses gratis.",
        "La semana que viene hablamos de los ríos.",
    ),
    "pt": (
        ("Os fogos pequenos mantêm a floresta viva.", "É esse o segredo."),
        ("E o truque é este.", "A gente queima o mato seco antes do vento."),
        ("As pessoas veem em cada fogo a morte das árvores.", "Não é verdade."),
        ("Os velhos guardas apagavam todos os fogos.", "Será verdade?", "Não, nem todos."),
        "Com o código MATA vocês têm dois meses de graça.",
        "Na próxima semana a gente fala dos rios.",
    ),
    "it": (
        ("I piccoli fuochi tengono vivo il bosco.", "Ecco il segreto."),
        ("Ed ecco il trucco.", "Si brucia l'erba secca prima del vento."),
        ("La gente vede in ogni fuoco la morte degli alberi.", "Non è vero."),
        ("I vecchi guardaboschi spegnevano tutti i fuochi.", "È vero?", "No, non tutti."),
        "Con il codice BOSCO avete due mesi gratis.",
        "La prossima settimana parliamo dei fiumi.",
    ),
    "pl": (
        ("Małe pożary utrzymują las przy życiu.", "To jest sedno."),
        ("A sekret jest taki.", "Suchą trawę wypala się przed wiatrem."),
        ("Ludzie widzą w każdym pożarze śmierć drzew.", "To nieprawda."),
        ("Dawni leśnicy gasili każdy pożar.", "Czy to prawda?", "Nie, nie każdy."),
        "Z kodem LAS dostaniecie dwa miesiące za darmo.",
        "W następnym odcinku będzie o rzekach.",
    ),
    "uk": (
        ("Малі пожежі тримають ліс живим.", "У цьому суть."),
        ("А секрет простий.", "Суху траву випалюють перед вітром."),
        ("Люди бачать у кожній пожежі смерть дерев.", "Це неправда."),
        ("Старі лісники гасили кожну пожежу.", "Чи це правда?", "Ні, не кожну."),
        "Промокод ЛІС дає два місяці безкоштовно.",
        "Наступного тижня говоримо про річки.",
    ),
    "ru": (
        ("Малые пожары держат лес живым.", "В этом суть."),
        ("А секрет простой.", "Сухую траву выжигают перед ветром."),
        ("Люди видят в каждом пожаре смерть деревьев.", "Это неправда."),
        ("Старые лесники тушили каждый пожар.", "Правда ли это?", "Нет, не каждый."),
        "Промокод ЛЕС даёт два месяца бесплатно.",
        "На следующей неделе говорим про реки.",
    ),
    "ja": (
        ("小さな火が森を生かしています。", "これが一番大事です。"),
        ("そして、答えは簡単です。", "風が来る前に乾いた草を焼きます。"),
        ("どの火も木を殺すと思われています。", "実は逆です。"),
        ("昔の森番はどの火も消しました。", "本当でしょうか？", "いいえ、全部ではありません。"),
        "クーポンを使うと二か月無料です。",
        "次回は川の話をします。",
    ),
    "zh": (
        ("小火让森林一直活着。", "这就是关键。"),
        ("其实答案很简单。", "风来之前先把干草烧掉。"),
        ("大家觉得每一场火都会烧死树木。", "不是的。"),
        ("以前的护林员把每一场火都扑灭。", "是真的吗？", "不是，没有全部扑灭。"),
        "输入优惠码可以免费用两个月。",
        "下周我们讲河流。",
    ),
}

BETWEEN = {
    "ja": "森には古い松の木がたくさんあります。",
    "zh": "森林里有很多古老的松树。",
}


def frames(code, sentences):
    """What is said of each sentence, without those of which nothing is."""
    weighed = weighed_of(SummaryRequest(segments=untimed(*sentences), language=code))
    starts = [0]
    for index, ends in enumerate(weighed.talk.ends):
        if ends:
            starts.append(index + 1)
    found = {weighed.statements[index].unit.start: frame for index, frame in framed(weighed).items()}
    return {sentence: found[start] for sentence, start in zip(sentences, starts, strict=False) if start in found}


@pytest.mark.parametrize("code", SAID)
def test_what_is_said_of_a_statement_is_known_in_every_language(code):
    (point, lesson), (herald, trick), (belief, denial), (habit, doubt, no), sponsor, teaser = SAID[code]
    before = [point, lesson, herald, trick, belief, denial, habit, doubt, no]

    found = frames(code, [*before, sponsor, teaser])

    assert found.get(point) is found.get(trick) is Frame.UNDERLINED
    assert found.get(lesson) is found.get(herald) is Frame.FRAMING
    assert found.get(belief) is found.get(habit) is Frame.DENIED
    assert found.get(sponsor) is found.get(teaser) is Frame.BESIDE


@pytest.mark.parametrize("code", SAID)
def test_without_the_words_for_it_nothing_is_said_of_the_same_statements(code):
    (point, _lesson), (_herald, trick), (belief, _denial), (habit, *_doubt), *_beside = SAID[code]

    assert not frames(code, [point, trick, belief, habit])


def test_every_language_has_every_list():
    names = {frozenset(lists) for lists in FRAMING.values()}

    assert len(names) == 1
    assert set(FRAMING) == set(SAID)


TALK = [
    "A forest is older than anybody who walks in it, and the pines up here are older than the village.",
    "The ranger showed me how thick the bark is, as thick as my hand is wide.",
    "Every fire kills the trees, and that is what the whole village believed for a hundred years.",
    "That's not true.",
    "A pine with thick bark lives through a small fire, and its cones open in the heat.",
    "You have to burn the dry grass in spring, while the ground is still wet.",
    "This walk is brought to you by Woolly, who knit socks for people with cold feet in the forest.",
    "The socks are warm, and the trees and the forest and the fire are printed on them.",
    "You get a third pair of socks if you use my code PINE.",
    "A forest without small fires waits for the big one.",
    "If you remember one sentence of mine, make it that one.",
    "The ranger counts the pines every autumn and writes the number on the door of his hut.",
    "Next week we'll walk to the lake below the forest and look at the fire tower.",
]


def said(result):
    """All that is quoted, answer and points."""
    return " ".join([result.answer, *(point.text for point in result.points)])


def test_the_point_is_part_of_the_answer_and_what_only_speaks_of_it_is_not():
    result = summarise(untimed(*TALK))

    assert "waits for the big one" in result.answer
    assert "If you remember" not in said(result)


@pytest.mark.parametrize("words", ["Every fire kills", "socks", "Next week"])
def test_what_is_taken_back_a_sponsor_and_the_next_talk_are_not_quoted(words):
    assert words not in said(summarise(untimed(*TALK)))


def test_a_belief_that_nobody_takes_back_is_quoted():
    assert "Every fire kills" in said(summarise(untimed(*(line for line in TALK if line != "That's not true."))))


def test_a_recap_that_tells_what_to_do_is_part_of_the_answer_and_what_nobody_wants_to_talk_about_is_none():
    answer = summarise(
        untimed(
            "It's Rosa, and today we're doing the thing that you have all been asking for, which is roast chicken.",
            "My mum once roasted the bag, and she still doesn't want to talk about it.",
            "A small chicken cooks more evenly than a big one, so do two small ones for eight people.",
            "Water is the enemy of crispy skin, because the oven has to dry the chicken before it browns.",
            "The salt goes into the meat and keeps the chicken juicy, and the cold air dries the skin.",
            "Every time you open the oven you lose thirty degrees, and it takes minutes to come back.",
            "A chicken that rests keeps its juice on the board and not on the floor of the oven.",
            "So, to recap.",
            "Dry the chicken, salt it the day before, start hot, and rest it for twenty minutes.",
            "If you make it, send me a photo.",
        )
    ).answer

    assert "which is roast chicken" in answer
    assert "Dry the chicken" in answer
    assert "My mum" not in answer


def test_what_is_beside_the_subject_begins_no_chapter_and_gives_none_its_title():
    weighed = weighed_of(SummaryRequest(segments=segments_of(NIGHT_SKY), language="en"))
    nouns = Nouns(weighed.talk, weighed.stems)
    first, *others = chapters(weighed, nouns)

    for one in others:
        starts = [other.first for other in chapters(weighed, nouns, beside={one.first})]
        assert one.first not in starts
        assert one.first + 1 in starts or len(starts) <= len(others)  # it may have been all that names it
    within = [index for one in others for index in range(one.first + 1, one.end)]
    assert len(chapters(weighed, nouns, beside=within)) < len([first, *others]) / 2  # what has no title is no chapter


def test_a_few_words_may_stand_before_those_that_say_which_one_was_the_point():
    said = (
        "Małe ogniska trzymają las przy życiu.",
        "I to jest moim zdaniem najważniejsze zdanie, powtórzę je na końcu.",
    )
    weighed = weighed_of(SummaryRequest(segments=untimed("Dzisiaj mówimy o lesie.", *said), language="pl"))

    assert framed(weighed) == {1: Frame.UNDERLINED, 2: Frame.FRAMING}
