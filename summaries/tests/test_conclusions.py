"""What a talk comes to by its speaker's own words is in the answer, whatever it begins with; asides aren't."""

import pytest

from summaries.summarisers.base import SummaryRequest
from summaries.summarisers.extractive import weighed_of
from summaries.summarisers.quoting.candidates import pairs
from summaries.summarisers.quoting.contrasting import contrasts
from summaries.tests.test_extractive import summarise, untimed
from summaries.tests.test_theses import lines_of

# code: a talk, and what it comes to in words that lean on what stands before
POINTS = {
    "en": ("cooking.en", "It is slow, and it's the idea of this video: the onions need more patience than the cheese."),
    "de": ("tutorial.de", "Und da ist sie, die Idee dieses Videos: Eine trockene Kette hält doppelt so lange."),
    "fr": ("history.fr", "Et c'est là que je veux en venir : le pain a fait tomber plus de ministres que la peur."),
    "es": ("talk.es", "Y eso es lo que quiero decir, es la idea de este vídeo: la siesta necesita una hora fija."),
    "pt": ("lesson.pt", "E isso é a ideia deste vídeo: o café precisa de calma e de uma mudança de cada vez."),
    "it": ("lesson.it", "E questo è il punto fondamentale, quello per cui ho fatto il video: ai ponti serve cura."),
    "pl": ("garden.pl", "I to jest moja teza, mój wniosek z tego roku: kompost musi oddychać, reszta zrobi się sama."),
    "uk": ("lesson.uk", "І це головна думка, мій висновок на сьогодні: море збирає сіль і нікому її не віддає."),
    "ja": ("lesson.ja", "それが今日一番お伝えしたいことで、お茶はお湯を急がずに注いで待つものです。"),
    "zh": ("lesson.zh", "那這就是今天我最想告訴大家的：颱風來之前，窗戶要檢查一遍，水和食物要準備三天。"),
}


@pytest.mark.parametrize("code", POINTS)
def test_the_point_of_a_talk_is_in_its_answer_though_it_leans_on_what_was_said(code):
    name, point = POINTS[code]
    lines = lines_of(name)
    place = len(lines) // 2

    answer = summarise(untimed(*lines[:place], point, *lines[place:])).answer

    assert point.rstrip(".。")[-25:] in answer


TALK = lines_of("cooking.en")


def test_who_does_not_know_what_the_lesson_is_sums_nothing_up():
    unsure = "I don't know what the lesson is there with the onions and the cheese and the pan."

    assert unsure not in summarise(untimed(*TALK, unsure)).answer


def test_what_points_at_the_one_before_brings_that_one_into_the_answer():
    point = "Onions brown in forty minutes, and a hot pan burns the onions and the cheese."
    pointing = "If there's one thing I want you to take away from this evening it's that."
    place = len(TALK) // 2

    answer = summarise(untimed(*TALK[:place], point, pointing, *TALK[place:])).answer

    assert point in answer
    assert pointing not in answer


def test_what_is_said_in_one_sentence_at_the_very_beginning_is_not_yet_the_point():
    prize = "Whoever tells me in one sentence why the onions burn gets the first bowl of soup."

    assert prize not in summarise(untimed(prize, *TALK)).answer


def test_a_few_words_among_the_conclusions_conclude_nothing():
    recap = "So let's sum up: the onions need patience, and the cheese goes in last."
    aside = "The onion soup is ready."

    answer = summarise(untimed(*TALK, recap, aside)).answer

    assert "the cheese goes in last" in answer
    assert aside not in answer


def test_that_the_conclusion_comes_now_is_none():
    announced = "So here's my verdict on onions."
    verdict = "The onions need patience, and the cheese goes in last, or the soup is ruined."

    answer = summarise(untimed(*TALK, announced, verdict)).answer

    assert verdict in answer
    assert "my verdict" not in answer


def test_a_story_at_the_end_is_no_conclusion():
    recap = "To sum up, the onions need patience, and the cheese goes in last."
    story = "Last week my mother was here, tasted the onions and the cheese, and went home with two bowls."

    answer = summarise(untimed(*TALK, recap, story)).answer

    assert recap.removeprefix("To sum up, ")[-30:] in answer
    assert story not in answer


def test_what_names_nothing_of_the_talk_does_not_say_what_it_is_about():
    empty = "That's what I'd like to talk about today, since it is the strangest event of the nineteenth century."
    unannounced = [line for line in TALK if "going to show" not in line]

    assert empty not in summarise(untimed(empty, *unannounced)).answer


def test_what_is_said_behind_the_first_thanks_at_the_end_is_seldom_a_point(monkeypatch):
    thanks = "Thank you for watching, everybody."
    aside = "The next onions are from the market in Leeds, and the cheese and the onions cost nine pounds together."
    lines = [*TALK, thanks, aside]

    assert aside not in [point.text for point in summarise(untimed(*lines)).points]
    monkeypatch.setattr("summaries.summarisers.quoting.choosing.PARTING", 1.0)
    assert aside in [point.text for point in summarise(untimed(*lines)).points]


def test_what_is_said_in_the_welcome_counts_less_among_the_points(monkeypatch):
    aside = "Without a canal the price of coal in the town is never less than double."
    lesson = lines_of("lesson.en")
    lines = [*lesson[:1], aside, *lesson[1:]]

    assert aside not in [point.text for point in summarise(untimed(*lines)).points]
    monkeypatch.setattr("summaries.summarisers.quoting.choosing.WELCOMING", 1.0)
    assert aside in [point.text for point in summarise(untimed(*lines)).points]


# code: a statement, and the next one that says of what is named there how it is
LEANING = {
    "de": ("Der Kompost braucht im Sommer viel Wasser.", "Das sind ungefähr zwei Kannen für jedes Beet in der Woche."),
    "fr": (
        "Tous les jardiniers arrosent le compost pendant les mois chauds.",
        "C'est à peu près deux arrosoirs pour chaque carré.",
    ),
    "pl": (
        "Kompost potrzebuje latem bardzo dużo wody.",
        "To są mniej więcej dwie konewki na każdą grządkę w tygodniu.",
    ),
    "ja": ("夏の堆肥にはたくさんの水が必要です。", "それは一つの畑に一週間でじょうろ二杯ぐらいの水になります。"),
    "zh": ("夏天的堆肥需要很多很多的水。", "這大概是每一塊菜地一個星期要用兩壺水的量。"),
}


@pytest.mark.parametrize("code", LEANING)
def test_what_begins_with_a_word_for_something_named_before_may_be_quoted_with_that(code):
    weighed = weighed_of(SummaryRequest(segments=untimed(*LEANING[code]), language=code))

    found = [(pair.lead, pair.unit) for pair in pairs(weighed, contrasts(weighed))]

    assert found == [(weighed.statements[0], weighed.statements[1].unit)]


def test_two_that_belong_together_by_one_word_alone_count_less_than_either():
    weighed = weighed_of(SummaryRequest(segments=untimed(*LEANING["de"]), language="de"))
    lead, leaning = weighed.statements

    (pair,) = pairs(weighed, contrasts(weighed))

    assert pair.quality < min(lead.quality, leaning.quality / leaning.standing)


@pytest.mark.parametrize(
    ("name", "wished"),
    [
        (
            "garden.pl",
            "To nie jest sprawa łopaty, tylko cierpliwości, i to chciałbym, żebyście zapamiętali o kompoście.",
        ),
        ("tutorial.de", "Das ist keine Frage des Öls, und das ist es, was ihr euch merken sollt über die Kette."),
    ],
)
def test_what_listeners_shall_remember_is_in_the_answer_though_it_begins_with_a_word_that_points_back(name, wished):
    lines = lines_of(name)
    place = len(lines) // 2

    assert wished in summarise(untimed(*lines[:place], wished, *lines[place:])).answer


def test_when_somebody_will_be_back_is_no_conclusion():
    recap = "To sum up, the onions need patience, and the cheese goes in last."
    back = "We'll be back on Thursday with the onions, the cheese and the soup of the week."

    assert back not in summarise(untimed(*TALK, recap, back)).answer


def test_the_answer_to_something_in_between_is_not_the_point_of_it_all():
    between = "Very often the answer is in the pan and not in the onions or the cheese."
    place = len(TALK) // 2

    assert between not in summarise(untimed(*TALK[:place], between, *TALK[place:])).answer
