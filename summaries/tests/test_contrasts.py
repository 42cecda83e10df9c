"""What something is not is quoted together with what it is."""

import pytest

from summaries.summarisers.base import SummaryRequest
from summaries.summarisers.extractive import weighed_of
from summaries.summarisers.quoting.candidates import pairs
from summaries.summarisers.quoting.choosing import Chooser
from summaries.summarisers.quoting.contrasting import contrasts
from summaries.tests.test_extractive import untimed

# code: what is not so, and what is
HALVES = {
    "en": ("The problem isn't the heat of the oven.", "It's the flour that the bakers buy."),
    "de": ("Es liegt nicht an der Hitze im Ofen.", "Es liegt am Mehl aus dem Supermarkt."),
    "fr": ("Le problème n'est pas la chaleur du four.", "C'est la farine du supermarché."),
    "es": ("El problema no está en el calor del horno.", "Está en la harina del supermercado."),
    "it": ("Il problema non è il calore del forno.", "È la farina del supermercato."),
    "pt": ("O problema não é o calor do forno.", "É a farinha do supermercado."),
    "pl": ("Problemem nie jest temperatura pieca.", "To mąka z supermarketu."),
    "uk": ("Проблема не в температурі печі.", "Проблема в борошні з магазину."),
    "ru": ("Проблема не в температуре печи.", "Проблема в муке из магазина."),
    "zh": ("关键不是烤箱的温度。", "其实是超市里买的面粉。"),
    "ja": ("大切なのはオーブンの温度ではありません。", "大切なのはスーパーで買う小麦粉です。"),
}


def weighed(code, *lines):
    return weighed_of(SummaryRequest(segments=untimed(*lines), language=code))


@pytest.mark.parametrize("code", HALVES)
def test_what_is_not_so_may_be_quoted_with_what_is(code):
    talk = weighed(code, *HALVES[code])
    denial, answer = talk.statements

    assert (denial, answer) in list(contrasts(talk))
    assert any(pair.lead is denial and pair.unit is answer.unit for pair in pairs(talk, contrasts(talk)))


@pytest.mark.parametrize("code", HALVES)
def test_what_is_not_so_counts_less_alone(code):
    talk = weighed(code, *HALVES[code])
    denial, _answer = talk.statements
    before = denial.worth

    Chooser(talk)

    assert denial.worth < before


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("en", ("The problem isn't the heat but the flour.", "It's sold in the big shops of the town.")),
        ("en", ("It's not only the heat of the oven.", "It's the flour that the bakers buy.")),
        ("en", ("Don't open the oven for twenty minutes.", "It's full of steam that the bread needs.")),
        ("en", ("I can't bake without a good oven at home.", "I bought the flour in a small shop.")),
        ("de", ("Es liegt nicht am Ofen, sondern am Mehl.", "Es ist in jedem Supermarkt zu haben.")),
        ("fr", ("Le problème n'est pas le four, mais la farine.", "C'est au marché qu'on la trouve.")),
        ("es", ("No es el horno, sino la harina.", "Es la más barata del supermercado.")),
        ("en", ("The rule for the oven isn't bad at all.", "The second rule is about the flour.")),
        ("de", ("Das Mehl kommt nicht aus dem Supermarkt.", "Aus der Mühle kommt es jeden Freitag.")),
        ("ru", ("Дело не в печи, а в муке.", "Это известно каждому пекарю.")),
        ("ru", ("Клей мажут на стену, а не на обои.", "Это экономит много времени.")),
    ],
)
def test_what_says_both_or_asks_not_to_do_something_needs_nothing(code, lines):
    assert not list(contrasts(weighed(code, *lines)))


def test_what_is_not_so_of_somebody_named_before_is_not_quoted_with_what_is():
    talk = weighed("en", "He wasn't angry about the flour.", "He was sad about the oven in the shop.")

    assert list(contrasts(talk))
    assert not list(pairs(talk, contrasts(talk)))


def test_a_not_at_the_end_of_its_half_is_heard_as_well():
    talk = weighed("en", "The worst thing you can do to a loaf of bread isn't heat.", "It's the change of heat.")

    assert list(contrasts(talk))


TALK = [f"The {part} of a bridge has to be looked after every year." for part in ("steel", "paint", "road", "joint")]


def test_what_is_said_to_be_the_point_is_no_point_without_what_is():
    herald = "So if there's one thing to remember from this, it's this."
    talk = weighed(
        "en", *TALK * 5, herald, "A price isn't what a thing costs.", "It's a question to everybody who buys."
    )

    chooser = Chooser(talk)
    denial, answer = talk.statements[-2:]
    pair = next(one for one in pairs(talk, contrasts(talk)) if one.lead is denial)

    assert [chooser._is_thesis(one) for one in (denial, answer, pair)] == [False, False, True]


def test_another_voice_says_what_is_so_for_itself():
    lines = (
        "Ann: The problem isn't the heat.",
        "Ben: It's the flour that they buy.",
        "Ann: Is it?",
        "Ben: Yes, it is.",
    )

    assert not list(contrasts(weighed("en", *lines)))
