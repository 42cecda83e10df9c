"""What a speaker says it all comes to belongs to the answer, in every language that has lists for it."""

import re
from pathlib import Path

import pytest

from summaries.summarisers.base import SummaryRequest
from summaries.summarisers.extractive import weighed_of
from summaries.summarisers.quoting.languages import LANGUAGES, NOTHING, UNSPACED_LANGUAGES
from summaries.summarisers.quoting.thesis import theses
from summaries.summarisers.quoting.word_lists.theses import THESES
from summaries.tests.test_extractive import summarise, untimed

TEXTS = Path(__file__).parent / "texts"

# code: a talk, what it comes to, and the same where nothing says so
SAID = {
    "en": (
        "cooking.en",
        "What I've learned is that patience with the onions matters more than the price of the cheese.",
        "The patience with the onions was worth more to me than the price of the cheese.",
    ),
    "de": (
        "tutorial.de",
        "Das Wichtigste ist, dass die Kette trocken bleibt, wenn das Rad im Winter draußen steht.",
        "Bei meiner Nachbarin ist die Kette trocken geblieben, als das Rad im Winter draußen stand.",
    ),
    "fr": (
        "history.fr",
        "L'essentiel, c'est que le pain a fait tomber plus de ministres que les longs discours.",
        "Un vieux livre raconte que le pain a fait tomber des ministres et de longs discours.",
    ),
    "es": (
        "talk.es",
        "Lo más importante es que la siesta tenga una hora fija y que nadie la llame pereza.",
        "Mi abuela tenía una hora fija para la siesta y nadie la llamaba pereza.",
    ),
    "pt": (
        "lesson.pt",
        "O mais importante é provar o café com calma e mudar uma coisa de cada vez.",
        "O meu vizinho provou o café com calma e mudou uma coisa de cada vez.",
    ),
    "it": (
        "lesson.it",
        "La cosa più importante è che qualcuno guardi il ponte ogni anno e scriva quello che vede.",
        "Ieri qualcuno ha guardato il ponte e ha scritto su un foglio quello che vedeva.",
    ),
    "pl": (
        "garden.pl",
        "Najważniejsze jest to, żeby kompost oddychał, a reszta zrobi się sama w ciągu roku.",
        "Mój sąsiad mówił wczoraj, że kompost oddychał, a reszta zrobiła się sama w ciągu roku.",
    ),
    "uk": (
        "lesson.uk",
        "Найважливіше те, що море збирає сіль мільйони років і нікому її не віддає.",
        "Учора моя сусідка розповідала, що море збирало сіль і нікому її не віддавало.",
    ),
    "ja": (
        "lesson.ja",
        "大切なのは、お湯を急がずに注いで、茶葉がゆっくり開くのを待つことです。",
        "昨日は友達がお湯を注いで、茶葉がゆっくり開くのを一緒に見ていました。",
    ),
    "zh": (
        "lesson.zh",
        "最重要的是，颱風來之前要把窗戶檢查一遍，準備好三天的水和食物。",
        "昨天我鄰居在颱風來之前把窗戶檢查了一遍，買了一些水和食物。",
    ),
}


def lines_of(name):
    text = (TEXTS / f"{name}.txt").read_text(encoding="utf-8")
    return [sentence for sentence in re.split(r"(?<=[.!?])\s+|(?<=[。！？])", text) if sentence.strip()]


def answer(name, said):
    """The answer of a talk into whose second half something is said."""
    lines = lines_of(name)
    place = len(lines) * 6 // 10
    return summarise(untimed(*lines[:place], said, *lines[place:])).answer


@pytest.mark.parametrize("code", SAID)
def test_what_it_comes_to_is_part_of_the_answer_because_the_speaker_says_so(code):
    name, marked, plain = SAID[code]

    assert marked in answer(name, marked)
    assert plain not in answer(name, plain)


@pytest.mark.parametrize("code", THESES)
def test_every_language_has_all_lists(code):
    language = (LANGUAGES | UNSPACED_LANGUAGES)[code]

    assert NOTHING not in {language.main, language.thesis, language.closing}


def test_what_comes_long_after_the_conclusion_has_begun_is_none(monkeypatch):
    conclusion = "Mein Fazit ist, dass eine Kette mit Lappen und Öl doppelt so lange hält wie ohne."
    rest = [
        "Am Samstag bin ich mit meiner Schwester an der Weser unterwegs, falls jemand mitkommen mag.",
        "Die Karte dazu liegt im Laden neben der Kasse, und der Kaffee geht an diesem Tag auf mich.",
        "Letztes Jahr hat es geregnet, und wir haben drei Stunden unter einer Brücke gestanden.",
    ]
    goodbye = "Meine Kette hat an diesem Tag mehr Öl, Lappen und Dreck gesehen als sonst in einem ganzen Jahr."

    lines = [*lines_of("tutorial.de"), conclusion, *rest, goodbye]

    assert goodbye not in summarise(untimed(*lines)).answer
    monkeypatch.setattr("summaries.summarisers.quoting.choosing.CONCLUDING", 1000)
    assert goodbye in summarise(untimed(*lines)).answer


@pytest.mark.parametrize(("word", "meant"), [("this", 22), ("that", 20)])
def test_a_last_word_says_whether_the_point_comes_before_or_behind_it(word, meant):
    parts = ("steel", "paint", "road", "joint")
    lines = [f"The {part} of a bridge has to be looked after every year." for part in parts]
    herald = f"And if there's one thing to remember from this talk, it's {word}."
    talk = weighed_of(
        SummaryRequest(
            segments=untimed(*lines * 5, "A bridge wants to be painted.", herald, "A bridge is never finished at all."),
            language="en",
        )
    )

    assert list(theses(talk, ())) == [meant]
