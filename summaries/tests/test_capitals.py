"""Captions without capitals get those of names and of German nouns; captions that have some keep them as they are."""

import pytest

from summaries.summarisers.quoting import tokens
from summaries.summarisers.quoting.capitals import cased
from summaries.summarisers.quoting.languages import LANGUAGES
from summaries.tests.test_extractive import untimed


@pytest.mark.parametrize(
    ("code", "spoken", "written"),
    [
        ("en", "she came from leeds on a monday in may", "she came from Leeds on a Monday in May"),
        ("en", "it may rain when they march in august", "it may rain when they march in August"),
        ("en", "they speak english and look at the dna", "they speak English and look at the DNA"),
        ("en", "my name is rose and i grow a rose", "my name is Rose and i grow a rose"),
        ("de", "ich frage die leute wo die heizung steht", "ich frage die Leute wo die Heizung steht"),
        ("de", "die frage kostet vierhundert euro", "die Frage kostet vierhundert Euro"),
        ("de", "ich heiße ortwin und gehe nach hause", "ich heiße Ortwin und gehe nach Hause"),
        ("en", "her name is hetty brandreth and hetty is here", "her name is Hetty Brandreth and Hetty is here"),
        ("fr", "je m'appelle claire et je vis à toulouse", "je m'appelle Claire et je vis à Toulouse"),
        ("es", "me llamo luz y enciendo la luz en madrid", "me llamo Luz y enciendo la luz en Madrid"),
        ("es", "el cuajo de cardo gracias a dios", "el cuajo de cardo gracias a Dios"),
        ("pt", "o meu nome é rui e moro em lisboa", "o meu nome é Rui e moro em Lisboa"),
        ("it", "mi chiamo vera ed è vera la storia di torino", "mi chiamo Vera ed è vera la storia di Torino"),
        ("pl", "nazywam się ola i mieszkam w krakowie", "nazywam się Ola i mieszkam w Krakowie"),
        ("uk", "мене звати віра я живу у львові", "мене звати Віра я живу у Львові"),
        ("ru", "меня зовут вера я живу в москве", "меня зовут Вера я живу в Москве"),
    ],
)
def test_captions_without_capitals_get_those_of_names(code, spoken, written):
    assert " ".join(tokens.read(untimed(spoken), code).tokens) == written


def test_marks_around_a_name_stay():
    talk = tokens.read(untimed('we went to "paris", then to london.'), "en")

    assert " ".join(talk.tokens) == 'we went to "Paris", then to London.'


def test_captions_with_capitals_keep_them_as_they_are():
    spoken = "The bakery in leeds opens on Monday and the owner is from Hull"

    assert cased(spoken.split(), spoken.lower().split(), LANGUAGES["en"]) == {}


def test_the_i_of_captions_is_no_capital_of_theirs():
    spoken = "I think I'm sure that I was in leeds"

    assert cased(spoken.split(), spoken.lower().split(), LANGUAGES["en"]) == {8: "Leeds"}


def test_a_language_without_capitals_or_names_stays_as_it_is():
    assert " ".join(tokens.read(untimed("jag bor i stockholm och det är bra"), "sv").tokens).islower()
