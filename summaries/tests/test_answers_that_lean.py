"""What is to be done is often said of an "it" that was named before; and what only has the words is no way to do it."""

import re

import pytest

from summaries.summarisers.base import SummaryFailed
from summaries.tests.test_extractive import segments_of, summarise, untimed
from summaries.tests.test_plain_answers import reply
from summaries.tests.test_theses import lines_of


def test_what_to_do_with_it_is_told_with_what_it_is():
    answer = reply(segments_of("sourdough-starter.vtt"), "What should I do about grey liquid on top?")

    assert answer.startswith("The most common worry is a layer of grey liquid")
    assert answer.endswith("Pour it off or stir it in, and feed.")


def test_a_passage_that_only_has_the_words_tells_no_way():
    talk = untimed(
        "We live beside the river. Next time I may speak of the repair of disc brakes. My sister paints the boats."
    )

    with pytest.raises(SummaryFailed) as failed:
        summarise(talk, kind="custom", instructions="How do you repair disc brakes?")
    assert "disc brakes" in failed.value.nearest.points[0].text


def test_a_number_answers_only_who_asks_for_most_of_what_is_said():
    talk = untimed(
        "We live beside the river. My flat has ninety metres and the router hangs in the hall. "
        "My sister paints the boats every spring. Her flat has a garden."
    )

    with pytest.raises(SummaryFailed):
        summarise(talk, kind="custom", instructions="How many metres of cable does the flat need?")


@pytest.mark.parametrize(
    ("talk", "question", "words"),
    [
        ("川のそばに住んでいます。雨の日に巣を開けてはいけません。", "雨の日はどうしますか", "いけません"),
        ("我们住在河边。下雨的时候不要打开蜂箱。", "下雨的时候怎么办？", "不要打开"),
    ],
)
def test_what_must_not_be_done_is_told(talk, question, words):
    assert words in reply(untimed(talk), question)


def test_a_part_of_another_word_is_no_duration():
    talk = untimed("今日はですね、片付けの話をしようと思います。川のそばに住んでいます。妹は舟に色を塗ります。")

    assert reply(talk, "毎日何分片付けますか") == ""


def test_what_something_costs_is_not_what_somebody_earns():
    talk = untimed("We live beside the river. The blanket costs six hundred dollars. My sister paints boats.")

    with pytest.raises(SummaryFailed):
        summarise(talk, kind="custom", instructions="How much does he earn?")
    assert "six hundred" in reply(talk, "How much does it cost?")


def test_what_was_only_guessed_to_end_is_told_with_what_follows():
    answer = reply(segments_of("night-sky-walk.auto.srt"), "Do planets twinkle?")

    assert "planets look like very small discs." in answer


def test_what_is_never_named_is_never_near_to_what_explains_it():
    talk = untimed("我们住在河边。我以前总是刷手机，设闹钟，装软件，都没用。后来我把充电器搬到了客厅。")

    with pytest.raises(SummaryFailed) as failed:
        summarise(talk, kind="custom", instructions="什么是番茄钟？")
    assert failed.value.nearest is None


def test_what_comes_nearest_in_captions_is_told_with_what_belongs_to_it():
    with pytest.raises(SummaryFailed) as refused:
        summarise(segments_of("night-sky-walk.auto.srt"), kind="custom", instructions="Who sells small telescopes?")

    nearest = [point.text for point in refused.value.nearest.points]
    assert nearest[0].startswith("You don't need a telescope for that, you don't need binoculars")


def test_in_captions_a_conclusion_is_told_with_what_belongs_to_it():
    said = "If you take only one thing from this video let it be this, let the cheese stay in the fridge for an hour."
    words = re.findall(r"[\w'-]+", " ".join([*lines_of("cooking.en"), said]).lower())
    captions = untimed(*(" ".join(words[i : i + 8]) for i in range(0, len(words), 8)))

    assert "let the cheese stay in the fridge" in reply(captions, "What is the conclusion?")
