"""A chapter begins where the speaker says that something comes: by a name, a question, a count, or that he sums up."""

import pytest

from summaries.summarisers.base import SummaryRequest
from summaries.summarisers.extractive import weighed_of
from summaries.summarisers.quoting.chapters import changes, chapters, odds
from summaries.summarisers.quoting.leading import ASKING, COUNTING, HEADING, SUMMING, UNCLEAR, led
from summaries.summarisers.quoting.phrases import Nouns
from summaries.summarisers.quoting.titles import Titles
from summaries.tests.test_extractive import untimed
from summaries.tests.test_subjects import sentences

PLAIN = {
    "en": "The sea is grey in winter.",
    "de": "Das Meer ist im Winter grau.",
    "fr": "La mer est grise en hiver.",
    "es": "El mar es gris en invierno.",
    "pt": "O mar é cinzento no inverno.",
    "it": "Il mare è grigio in inverno.",
    "pl": "Morze zimą jest szare.",
    "uk": "Море взимку сіре.",
    "ru": "Море зимой серое.",
}
NAMED = {
    "en": "Let's get to the engine.",
    "de": "Kommen wir zum Motor.",
    "fr": "Passons maintenant au moteur.",
    "es": "Pasemos ahora a la máquina.",
    "pt": "Passamos ao motor.",
    "it": "Arriviamo al motore.",
    "pl": "Przejdźmy teraz do silnika.",
    "uk": "Переходимо тепер до двигуна.",
    "ru": "Переходим теперь к двигателю.",
}


def weights(language, *said):
    """What the own words of the last statement count, behind nine that lead to nothing."""
    weighed = weighed_of(SummaryRequest(segments=untimed(*[PLAIN[language]] * 9, *said), language=language))
    return leading_of(weighed)


def leading_of(weighed):
    titles = Titles(weighed, Nouns(weighed.talk, weighed.stems))
    return led(weighed, titles.openings, titles.announcing, odds(weighed))


@pytest.mark.parametrize("language", list(NAMED))
def test_a_speaker_who_names_what_comes_begins_a_chapter(language):
    found = weights(language, NAMED[language])

    assert found[-1] >= HEADING
    assert max(found[:9]) < HEADING


@pytest.mark.parametrize("language", ["en", "de", "fr", "pt", "it", "pl", "ru"])
def test_he_does_without_marks_too(language):
    said = [PLAIN[language].rstrip(".").lower()] * 9
    weighed = weighed_of(
        SummaryRequest(segments=untimed(*said, NAMED[language].rstrip(".").lower()), language=language)
    )
    assert leading_of(weighed)[-1] >= HEADING


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "And the engine?"), ("it", "E il motore?"), ("pt", "E o dinheiro?"), ("fr", "Et le moteur ?")],
)
def test_a_question_of_no_more_than_a_name_is_a_heading(language, said):
    assert weights(language, said)[-1] >= HEADING


def test_who_says_what_will_be_talked_about_begins_a_chapter_if_it_is_named():
    assert weights("en", "We're going to talk about turbo engines.")[-1] >= HEADING
    assert weights("en", "We're going to talk about each of them.")[-1] < HEADING


def test_a_heading_may_stand_behind_a_word_or_two():
    assert weights("en", "Back to it. Now the engine.")[-1] >= HEADING


def test_a_count_of_things_is_more_than_a_name():
    assert weights("en", "The third mistake is that nobody cleans the engine.")[-1] >= COUNTING


def test_a_question_that_can_be_understood_counts_more_than_one_that_leans():
    assert ASKING <= weights("en", "How does an engine start in winter?")[-1] < HEADING
    assert UNCLEAR <= weights("en", "How does it start in winter?")[-1] < ASKING


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Let me sum up."), ("uk", "Підсумуймо."), ("it", "Facciamo il punto.")]
)
def test_who_sums_up_late_begins_a_part(language, said):
    assert weights(language, said)[-1] >= SUMMING


def test_a_word_that_is_new_and_comes_often_from_there_on_begins_something():
    rust = "Rust eats the iron.", "The rust goes deep.", "Nobody likes rust.", "So the rust must go."
    found = weights("en", *rust)

    assert found[9] > found[-1] == 0


WELCOME = "Hello and welcome back to the channel, it is good to see you all here again on this wet morning."
AIM = "Today I'd like to talk about old engines."


def test_behind_a_welcome_the_first_subject_begins_a_chapter_though_nothing_sure_tells_where():
    lines = [WELCOME, *["It rained here and the dog was wet and nobody went out."] * 3, AIM, *sentences("lesson.en")[0]]
    weighed = weighed_of(SummaryRequest(segments=untimed(*lines), language="en"))

    first, second, *_others = chapters(weighed, Nouns(weighed.talk, weighed.stems))

    assert first.title == "Introduction"
    assert second.first >= 5
    assert weighed.statements[second.first].unit.start <= 160


def test_what_a_talk_is_about_is_said_before_its_first_subject():
    lines = [WELCOME, "It rained here and the dog was wet and nobody went out.", WELCOME, AIM]
    weighed = weighed_of(SummaryRequest(segments=untimed(*lines, *sentences("lesson.en")[0]), language="en"))

    _first, second, *_others = chapters(weighed, Nouns(weighed.talk, weighed.stems))

    assert second.first > 3


def test_a_short_talk_has_more_parts_where_more_surely_begin():
    lines = (sentences("repair.en")[0] * 2)[:96]
    weighed = weighed_of(SummaryRequest(segments=untimed(*lines), language="en"))
    count = len(weighed.statements)

    sure = [1.0 if i % (count // 9) == 0 else -9.0 for i in range(count)]
    fair = [score and -0.5 if score > 0 else score for score in sure]

    assert len(changes(weighed, sure)) > len(changes(weighed, fair))
