"""Phrases of several words are found by walking from word to word, just as a pattern would find them."""

import pytest

from summaries.summarisers.quoting.languages import LANGUAGES
from summaries.summarisers.quoting.sayings import Sayings

NEEDED = Sayings("have to | have to | | must | must\n    not")


@pytest.mark.parametrize(
    ("said", "spans"),
    [
        ("you have to stop", [(1, 3)]),
        ("you have two", []),
        ("have", []),
        ("you must not stop", [(1, 3)]),
        ("you must have to", [(1, 2), (2, 4)]),
        ("", []),
    ],
)
def test_each_place_has_the_longest_phrase_that_begins_there(said, spans):
    assert list(NEEDED.spans(said.split())) == spans
    assert NEEDED.are_in(said.split()) == bool(spans)


def test_phrases_that_overlap_count_once():
    begins = Sayings("so what | what now | now")

    assert begins.count("so what now what now now".split()) == 4
    assert begins.count("nothing of the kind".split()) == 0


@pytest.mark.parametrize("code", LANGUAGES)
def test_walking_finds_what_searching_finds(code):
    kind = LANGUAGES[code].courtesy
    for phrase in kind.phrases:
        said = f"so {phrase} and {phrase} again"
        assert kind.count(said.split()) == len(list(kind.finditer(said))) > 1
