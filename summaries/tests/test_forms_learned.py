"""What words may be is learned from teachers that only developers need; here from one that knows a few words."""

import pytest

from summaries.summarisers.quoting.forms import Forms
from summaries.training.forms import as_written, capitals, learn, weighed
from summaries.training.teachers import TEACHERS, Told, rule

STEMS = "kaw traw spraw ław staw".split()
TALKS = [f"ta {stem}a stoi a tej {stem}y nie ma".split() for stem in STEMS] + [["to", "zabawa", "stoi"]] * 3


def teach(words):
    told = {f"{stem}a": [Told("Nfn", f"{stem}a")] for stem in [*STEMS, "zabaw"]}
    told |= {f"{stem}y": [Told("Nfg-1a", f"{stem}a"), Told("Npna", f"{stem}a")] for stem in STEMS}
    told |= {word: [Told("V", word)] for word in ("stoi", "ma")}
    return {word: told[word] for word in words if word in told}


def learned(talks=TALKS, others=()):
    return learn(talks, list(others), teach, lambda word: 5.0, {})


def test_endings_are_learned_and_tell_what_other_words_are():
    known = Forms(learned())

    best = known.of("mewy").best

    assert (best.kind, best.naming("mewy")) == ("N", "mewa")


def test_the_words_beside_it_tell_which_of_its_readings_a_word_has():
    beside = {"kawy": {"<tej": 5, ">nie": 5}, "kawa": {"<ta": 5}, "nogi": {"<te": 5}, "nogami": {"<te": 5}}
    told = {"kawy": [Told("Nfg-1a", "kawa"), Told("Npn", "kawa")], "nogi": [Told("Npn", "noga")],
            "trawy": [Told("Nfg-1a", "trawa")]}  # fmt: skip
    from collections import Counter

    around = {word: Counter(found) for word, found in beside.items()}
    around["trawy"] = Counter({"<tej": 5, ">nie": 5})

    shares = weighed(told, around, lambda word: 5.0)

    assert shares["kawy"]["Nfg-1a"] > 0.9


def test_a_word_that_many_talks_have_is_an_everyday_one():
    assert "zabawa" in Forms(learned()).everyday
    assert "kawa" not in Forms(learned()).everyday


def test_learning_twice_makes_the_same_file():
    assert learned() == learned()


def test_a_word_is_as_often_a_noun_as_it_is_written_with_a_capital():
    written = capitals(["Sie sagt, das Essen sei gut, und sie essen am Abend. Das Essen ist da, wir essen."])

    shares = as_written({"essen": {"Nn": 0.1, "V": 0.9}, "gut": {"O": 1.0}}, written | {"essen": (40, 0)})

    assert written["essen"] == (2, 2)
    assert shares["essen"]["Nn"] > 0.9
    assert shares["gut"] == {"O": 1.0}


@pytest.mark.parametrize(
    ("form", "naming", "change"), [("mąki", "mąka", "-1a"), ("kot", "kot", ""), ("psów", "pies", "-3ies")]
)
def test_a_rule_makes_the_naming_form_of_another(form, naming, change):
    assert rule(form, naming) == change


@pytest.mark.parametrize(
    ("package", "code", "form", "reading"),
    [
        ("morfeusz2", "pl", "starszych", "APgal-2"),
        ("morfeusz2", "pl", "mieszkańców", "NPga-2y"),
        ("pymorphy3", "uk", "лікаря", "Nmga-1"),
        ("pymorphy3", "ru", "григорьевны", "Mfg-1а"),
        ("HanTa", "de", "keimen", "Np-1"),
    ],
)
def test_teachers_tell_readings_as_files_have_them(package, code, form, reading):
    pytest.importorskip(package, reason="what learning needs is in requirements-dev.txt")
    pytest.importorskip("german_nouns", reason="what learning needs is in requirements-dev.txt")

    assert reading in {told.reading for told in TEACHERS[code]([form])[form]}
