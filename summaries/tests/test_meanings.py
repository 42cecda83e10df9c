"""Questions in other words than the talk's, and what comes nearest to those that nothing answers plainly."""

import pytest

from summaries.summarisers.base import SummaryFailed, SummaryRequest
from summaries.summarisers.extractive import NEAREST, weighed_of
from summaries.summarisers.quoting.asking import Asked, answer_weights
from summaries.summarisers.quoting.meanings import GROUPS, meanings
from summaries.summarisers.quoting.questions import KINDS, Question
from summaries.summarisers.quoting.said import Said
from summaries.tests.test_extractive import summarise, untimed


def near(question, *lines):
    """The passages that come nearest to a question that nothing answers plainly, likeliest first."""
    with pytest.raises(SummaryFailed) as failed:
        summarise(untimed(*lines), kind="custom", instructions=question)
    return [point.text for point in failed.value.nearest.points] if failed.value.nearest else []


OTHER_WORDS = {
    "en": (
        "Which vehicle do they use?",
        "We drive to the market in an old van.",
        "The bread is baked at night.",
        "My sister sings in the choir.",
    ),
    "de": (
        "Welches Fahrzeug benutzen sie?",
        "Wir liefern alles mit einem alten Traktor aus.",
        "Das Brot wird nachts gebacken.",
        "Meine Schwester singt im Chor.",
    ),
    "fr": (
        "Quel véhicule utilisent-ils ?",
        "Nous livrons avec une vieille camionnette.",
        "Le pain cuit pendant la nuit.",
        "Ma sœur chante dans une chorale.",
    ),
    "es": (
        "¿Qué vehículo usan?",
        "Repartimos todo en una furgoneta vieja.",
        "El pan se hornea de noche.",
        "Mi hermana canta en el coro.",
    ),
    "it": (
        "Quale veicolo usano?",
        "Consegniamo tutto con un vecchio camion.",
        "Il pane si cuoce di notte.",
        "Mia sorella canta nel coro.",
    ),
    "pt": (
        "Que veículo eles usam?",
        "A gente entrega tudo com um caminhão velho.",
        "O pão assa de noite.",
        "Minha irmã canta no coro.",
    ),
    "pl": (
        "Jakim pojazdem jeżdżą?",
        "Wszystko wozimy starym samochodem.",
        "Chleb piecze się nocą.",
        "Moja siostra śpiewa w chórze.",
    ),
    "uk": (
        "Який транспорт вони мають?",
        "Ми возимо все старим автобусом.",
        "Хліб печеться вночі.",
        "Моя сестра співає в хорі.",
    ),
    "ru": (
        "Какой у них транспорт?",
        "Мы возим всё на старом автобусе.",
        "Хлеб печётся ночью.",
        "Моя сестра поёт в хоре.",
    ),
    "ja": (
        "どんな動物がいますか。",
        "庭には猫が三匹います。",
        "パンは夜に焼きます。",
        "妹は合唱団で歌います。",
    ),
    "zh": (
        "他们用什么交通工具？",
        "我们坐地铁去市场。",
        "面包是夜里烤的。",
        "我妹妹在合唱团唱歌。",
    ),
}


def shown(question, *lines):
    """The answer, or what comes nearest."""
    try:
        return [summarise(untimed(*lines), kind="custom", instructions=question).answer]
    except SummaryFailed as failed:
        return [point.text for point in failed.nearest.points] if failed.nearest else []


@pytest.mark.parametrize("code", OTHER_WORDS)
def test_a_general_word_finds_what_it_stands_for_in_each_language(code):
    question, *lines = OTHER_WORDS[code]

    assert shown(question, *lines)[0] == lines[0]


def test_one_thing_of_a_kind_does_not_find_another():
    assert not near("Where is the tractor?", "We go by bus.", "The choir meets on Monday.", "Nobody sings alone.")
    assert "bus" in shown("Which vehicle?", "We go by bus.", "The choir meets on Monday.", "Nobody sings alone.")[0]


def test_what_comes_nearest_begins_with_the_likeliest_and_is_not_long():
    lines = [f"Ruth has {thing} in the garden." for thing in "roses tulips beans peas herbs moss clover".split()]
    lines.insert(5, "In May the neighbour lends Ruth a mower.")

    assert "mower" in near("What did Ruth do with the neighbour's mower in the war?", *lines)[0]
    assert len(near("What did Ruth do before?", *lines)) == NEAREST


def test_a_word_that_nothing_stands_for_finds_nothing():
    assert not near("Which submarine?", "We go by bus.", "The choir meets on Monday.", "Nobody sings alone.")


@pytest.mark.parametrize("path", sorted(GROUPS.glob("*.txt")), ids=lambda path: path.stem)
def test_each_group_has_words_of_the_language_once(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        words = line.replace(":", " ").split()
        assert len(words) > 1, line
        assert len(set(words)) == len(words), line
        assert line == line.strip().lower(), line
        assert line.count(":") <= 1, line
    assert len(meanings(path.stem)) > 1000


def test_every_sign_has_been_learned_and_no_other():
    weighed = weighed_of(SummaryRequest(segments=untimed("We go by bus.", "The choir meets on Monday.")))
    known = {sign for kind in KINDS for sign in Asked(Said(weighed), Question({"bus": 1.0}, kind)).signs(0)}
    learned = answer_weights().keys() - {"told "}

    assert learned - known == set()
    assert known - learned <= {"told steps"}  # of which nobody asked


def test_what_is_asked_may_be_told_some_statements_after_it_was_spoken_of():
    lines = (
        "We meet on Monday.",
        "The lighthouse was built by monks.",
        "Nobody knows their names.",
        "Their order is gone.",
        "Work went on for eleven years.",
        "The choir sings on Friday.",
        "The soup is warm.",
    )

    assert "eleven" in shown("How long did it take to build the lighthouse?", *lines)[0]


def test_a_fact_that_many_statements_seem_to_tell_is_told_by_none():
    prices = [
        f"The {thing} in the shop costs {price} euros."
        for thing, price in zip("pot jug bowl cup".split(), "2345", strict=True)
    ]

    assert len(near("How much does it cost in the shop?", *prices)) == len(prices)


def test_what_leads_to_a_question_answers_nothing():
    lines = (
        "We have kept bees for eleven years.",
        "Somebody wants to buy a hive this weekend.",
        "What do you tell them?",
        "Join a club first, and spend a summer with somebody who knows.",
    )

    assert "Somebody wants to buy a hive this weekend." in near("What should one do before buying a hive?", *lines)


def test_what_says_nothing_by_itself_is_not_shown_as_near():
    lines = "Ruth keeps bees.", "Don't.", "Ruth sells honey.", "We do not.", "The roof leaks."

    passages = near("What did Ruth do before?", *lines)

    assert passages
    assert {"Don't.", "We do not."}.isdisjoint(passages)


def test_what_people_think_may_be_told_without_a_reply():
    lines = "The choir meets on Monday.", "The villagers think that the bridge is ugly.", "Nobody sings alone."

    answer = summarise(untimed(*lines), kind="custom", instructions="What do people think of the bridge?").answer

    assert "ugly" in answer


def test_who_is_spoken_of_and_what_is_given_a_name_stand_before_it():
    lines = (
        "We meet on Monday.",
        "Birte looks after the repairs.",
        "She repairs every saw and every drill.",
        "Dust gets under the pallets and a note keeps sounding.",
        "We call that a cipher.",
        "Nobody sings alone.",
    )

    def answer(question):
        return summarise(untimed(*lines), kind="custom", instructions=question).answer

    assert answer("Who repairs the saws and the drills?").startswith("Birte looks after")
    assert answer("What is a cipher?").startswith("Dust gets under")


def test_several_things_that_are_asked_for_are_not_any_that_mean_about_the_same():
    lines = (
        "We left because of the rain.",
        "The roof leaks.",
        "The cause of the fire is unknown.",
        "Nobody sings alone.",
    )

    assert near("What were the two reasons?", *lines)


def test_thanks_are_not_near():
    lines = (
        "Idris, thanks for driving up.",
        "Thank you, Idris.",
        "Idris repairs organs.",
        "The roof leaks.",
        "It rains.",
    )

    passages = near("What does Idris think of radio?", *lines)

    assert "Idris repairs organs." in passages
    assert {"Idris, thanks for driving up.", "Thank you, Idris."}.isdisjoint(passages)
