"""The built-in summariser quotes what was said, leads back to where, and covers all of it."""

import re
import time
from itertools import pairwise
from pathlib import Path

import pytest
from django.conf import settings
from hypothesis import given
from hypothesis import settings as fuzzing
from hypothesis import strategies as some

from summaries.bench.extractive import captions
from summaries.summarisers import extractive
from summaries.summarisers.base import SummaryFailed, SummaryRequest
from summaries.summarisers.quoting.openings import LONGEST_QUESTION
from summaries.summarisers.render import count_words, to_text
from summaries.transcripts import SOURCES
from summaries.transcripts.base import Segment, Source

CAPTIONS = Path(settings.BASE_DIR) / "fixtures" / "captions"
NIGHT_SKY = "night-sky-walk.auto.srt"
REPAIR = "repair-cafe-interview.vtt"
BREAD = "sourdough-starter.vtt"
MARKET = "saturday-market.de.srt"
SPEAKER = re.compile(r"(?:Host|Guest): ")
TALKS = [NIGHT_SKY, REPAIR, BREAD, MARKET]


def segments_of(name):
    return SOURCES["file"](Source(data=(CAPTIONS / name).read_bytes(), name=name)).segments


def untimed(*lines):
    return [Segment(None, None, line) for line in lines]


def summarise(segments, **wanted):
    return extractive.summarise(SummaryRequest(segments=segments, **wanted), lambda progress: None)


def words_of(text):
    return [word for word in "".join(c.lower() if c.isalnum() else " " for c in text).split() if word]


def all_points(result):
    return [*result.answer_points, *result.points, *result.chapters]


@pytest.mark.parametrize("talk", TALKS)
def test_every_point_leads_back_to_its_segments_and_their_times(talk):
    segments = segments_of(talk)
    result = summarise(segments)

    assert result.points
    for point in all_points(result):
        assert 0 <= point.first <= point.last < len(segments)
        assert (point.start, point.end) == (segments[point.first].start, segments[point.last].end)


@pytest.mark.parametrize("talk", TALKS)
def test_every_word_of_a_point_was_said_in_its_segments(talk):
    segments = segments_of(talk)
    result = summarise(segments)

    for point in [*result.answer_points, *result.points]:
        said = words_of(" ".join(segment.text for segment in segments[point.first : point.last + 1]))
        position = 0
        for word in words_of(point.text):
            assert word in said[position:], (point.text, word)
            position = said.index(word, position) + 1


@pytest.mark.parametrize("talk", TALKS)
def test_points_follow_the_time_line_and_say_nothing_twice(talk):
    result = summarise(segments_of(talk), length="long")

    assert all(one.first <= other.first for one, other in pairwise(result.points))
    texts = [point.text for point in [*result.answer_points, *result.points]]
    assert len(texts) == len(set(texts))


def test_a_talk_of_half_an_hour_gets_points_from_each_of_its_thirds():
    segments = segments_of(BREAD) + [
        Segment(one.start + 740, one.end + 740, one.text) for one in segments_of(REPAIR) + segments_of(NIGHT_SKY)
    ]
    segments.sort(key=lambda segment: segment.start)
    result = summarise(segments)
    thirds = {int(3 * point.first / len(segments)) for point in result.points}

    assert 5 <= len(result.points) <= 9
    assert thirds == {0, 1, 2}


def test_even_a_dull_beginning_is_heard():
    dull = ["It was like that with their boat in the rain.", "Thank you all for coming to the show."] * 14
    things = ["saw", "rake", "spade", "hoe", "barrow", "ladder", "hose", "trowel", "fork", "scythe"]
    rich = [f"The {one} cuts the pear branches near the {other} gate." for one in things for other in things[:4]]
    result = summarise(untimed(*dull, *rich))

    assert min(point.first for point in result.points) < len(dull)


def test_a_longer_summary_has_more_points():
    segments = segments_of(NIGHT_SKY)
    short, medium, long = (len(summarise(segments, length=length).points) for length in ("short", "medium", "long"))

    assert short < medium < long


def test_a_very_short_text_gets_one_or_two_points():
    result = summarise(
        untimed(
            "The bakery on the corner opens at six every morning.",
            "The bread is gone by nine because the whole street buys there.",
            "The baker sells the rest to the school for half the price.",
            "Nothing is thrown away.",
        )
    )

    assert result.answer
    assert 1 <= len(result.points) <= 2
    assert result.chapters == []


@pytest.mark.parametrize("talk", TALKS)
def test_the_answer_is_made_of_one_to_four_passages(talk):
    result = summarise(segments_of(talk))

    assert 1 <= len(result.answer_points) <= 4
    points = " ".join(point.text for point in result.answer_points)
    assert SPEAKER.sub("", result.answer) == SPEAKER.sub("", points)  # who goes on speaking is named once


def test_who_says_what_is_named_in_the_answer_where_it_is_said_by_two():
    answer = summarise(segments_of(REPAIR)).answer

    assert SPEAKER.findall(answer) == ["Host: ", "Guest: "]


def test_the_answer_says_what_the_talk_is_about():
    assert "broken things" in summarise(segments_of(REPAIR)).answer
    assert "keep a starter alive" in summarise(segments_of(BREAD)).answer


@pytest.mark.parametrize("talk", [NIGHT_SKY, REPAIR, BREAD])
def test_chapters_cover_the_whole_line_and_have_short_names(talk):
    segments = segments_of(talk)
    chapters = summarise(segments).chapters

    assert 3 <= len(chapters) <= 12
    assert (chapters[0].first, chapters[-1].last) == (0, len(segments) - 1)
    assert all(other.first - 1 <= one.last < other.last for one, other in pairwise(chapters))
    assert len({chapter.text for chapter in chapters}) == len(chapters)
    for chapter in chapters:
        assert 1 <= len(chapter.text.split()) <= LONGEST_QUESTION
        assert chapter.text[0] == chapter.text[0].upper()


def test_a_new_chapter_begins_where_the_speaker_says_so():
    starts = [chapter.start for chapter in summarise(segments_of(NIGHT_SKY)).chapters]
    announced = next(segment.start for segment in segments_of(NIGHT_SKY) if "part three" in segment.text)

    assert any(abs(start - announced) < 15 for start in starts)


def test_a_speaker_who_announces_a_part_is_believed_where_the_words_do_not_change():
    same = [
        f"The {a} {b} stands beside the {c} in the shed."
        for a in ("old", "red")
        for b in ("saw", "rake")
        for c in ("box", "door")
    ]
    lines = [*same * 4, "Now let's talk about winter storage of tools.", *same * 4]
    chapters = summarise(untimed(*lines)).chapters

    assert len(same) * 4 in [chapter.first for chapter in chapters]
    assert any("winter storage" in chapter.text.lower() for chapter in chapters)


def test_key_phrases_are_what_the_talk_keeps_coming_back_to():
    assert "pole star" in summarise(segments_of(NIGHT_SKY)).phrases
    assert "repair café" in summarise(segments_of(REPAIR)).phrases
    assert "Stand" in summarise(segments_of(MARKET)).phrases


def test_the_same_request_gives_the_same_summary():
    segments = segments_of(NIGHT_SKY)

    assert summarise(segments).to_json() == summarise(segments).to_json()


@pytest.mark.parametrize("words", [1, 7, 30, 150, 400])
@pytest.mark.parametrize("kind", ["summary", "topics"])
@pytest.mark.parametrize("talk", [NIGHT_SKY, REPAIR])
def test_a_number_of_words_is_a_limit_and_is_made_use_of(talk, kind, words):
    result = summarise(segments_of(talk), words=words, kind=kind)
    text = to_text(result, words)

    assert 0 < len(text.split()) <= words
    assert words < 30 or sum(count_words(point.text) for point in result.points) <= words
    if kind == "summary" and words >= 150:
        assert len(text.split()) > 0.85 * words


def test_without_times_points_carry_their_lines_only():
    lines = [segment.text for segment in segments_of(REPAIR)]
    result = summarise(untimed(*lines))

    assert result.covers is None
    assert {(point.start, point.end) for point in all_points(result)} == {(None, None)}
    assert result.points[-1].first > len(lines) / 2


def test_it_covers_the_transcript_from_its_first_moment_to_its_last():
    segments = segments_of(BREAD)

    assert summarise(segments).covers == (segments[0].start, segments[-1].end)


def test_progress_tells_what_is_found_so_far():
    seen = []
    extractive.summarise(SummaryRequest(segments=segments_of(BREAD)), seen.append)

    assert [progress.percent for progress in seen] == sorted(progress.percent for progress in seen)
    assert seen[0].phrase == "Reading the transcript"
    assert seen[-1].text.startswith("- 3:") or seen[-1].text.startswith("- ")
    assert seen[-1].text.count("\n") >= 2


def test_a_report_that_raises_stops_the_work():
    def stop(progress):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        extractive.summarise(SummaryRequest(segments=segments_of(BREAD)), stop)


@pytest.mark.parametrize(
    "lines",
    [[], [""], ["[Music]", "[Applause]"], ["♪♪♪", "[Music] [Laughter]"], ["...", "- -"], ["uh um", "um"]],
)
def test_nothing_but_sounds_is_refused_with_a_clear_sentence(lines):
    with pytest.raises(SummaryFailed) as failed:
        summarise(untimed(*lines))

    assert failed.value.code == "no_words"
    assert "no spoken words" in str(failed.value.sentence)


def test_a_post_needs_a_model():
    with pytest.raises(SummaryFailed) as failed:
        summarise(segments_of(BREAD), kind="post")

    assert failed.value.code == "needs_model"


def test_topics_are_phrases_with_the_passages_that_say_most_of_them():
    result = summarise(segments_of(REPAIR), kind="topics")

    assert len(result.points) == len(result.phrases) >= 3
    for phrase, point in zip(result.phrases, result.points, strict=True):
        topic, _, passage = point.text.partition(": ")
        assert topic.lower() == phrase.lower()
        assert phrase.lower()[:4] in passage.lower()


HARBOUR = """
Why does the town close the harbour for cars, Mrs Albers?
The main reason is the air at the harbour, which is worse than anywhere else in the county.
Lorries bring fish and ice to the quay every morning, and they stay allowed until eleven.
A permit costs a craftsman a hundred and twenty pounds a year.
We count on a new tram, because the old ferry takes only forty passengers.
The bridge will carry bicycles from next spring.
Shops near the church lost a tenth of their customers in the first month and won them back by Christmas.
A petition against the plan gathered two thousand signatures.
Mrs Albers, thank you very much for talking about the harbour with us today.
"""


def test_neither_a_question_nor_thanks_stand_under_a_topic():
    result = summarise(untimed(*HARBOUR.strip().splitlines()), kind="topics")

    assert len(result.points) >= 2
    assert not [point.text for point in result.points if "Mrs Albers" in point.text]


def test_what_was_said_but_once_is_a_topic_where_nothing_was_said_twice():
    result = summarise(untimed(*(line for line in HARBOUR.strip().splitlines() if "Albers" not in line)), kind="topics")

    assert len(result.points) >= 2
    assert all(": " in point.text for point in result.points)


@pytest.mark.parametrize(
    ("talk", "question", "words"),
    [
        (REPAIR, "What about safety? Is a repaired kettle dangerous?", "kettle could be dangerous"),
        (BREAD, "What should I do about grey liquid on top?", "grey liquid"),
        (BREAD, "fridge", "fridge"),
        (MARKET, "Wo stehen die Blumen?", "Blumen stehen"),
        (NIGHT_SKY, "how do I find the pole star", "pole star"),
    ],
)
def test_a_question_finds_the_passage_that_fits(talk, question, words):
    result = summarise(segments_of(talk), kind="custom", instructions=question)

    assert words in result.answer
    assert 1 <= len(result.points) <= 5
    assert len(result.answer.split()) <= 60
    assert {point.text for point in result.answer_points} <= {point.text for point in result.points}


def test_a_question_finds_the_reply_rather_than_the_same_question():
    segments = untimed(
        "Where do you keep the bees in winter?",
        "The hives stand behind the barn, out of the wind.",
        "We sell the honey at the gate.",
        "The queen lives for about four years.",
    )

    assert "behind the barn" in summarise(segments, kind="custom", instructions="Where are the bees in winter?").answer


def test_a_question_about_everything_gets_the_summary():
    segments = segments_of(BREAD)
    general = summarise(segments, kind="custom", instructions="What is this video about?")

    assert general.answer == summarise(segments).answer


def test_a_question_about_everything_may_come_in_another_language():
    general = summarise(segments_of(MARKET), kind="custom", instructions="What is this talk about?")

    assert general.answer == summarise(segments_of(MARKET)).answer


def test_a_question_nothing_fits_is_refused_with_a_clear_sentence():
    with pytest.raises(SummaryFailed) as failed:
        summarise(segments_of(BREAD), kind="custom", instructions="Which submarines did Napoleon own?")

    assert failed.value.code == "no_match"
    assert "your question" in str(failed.value.sentence)


TEXTS = some.text(max_size=80) | some.sampled_from(
    [
        "so um the the garden",
        "[Music]",
        "Host: hello.",
        ">> yes",
        "これは本です。水",
        "I mean, you know",
        "…",
        "3. Mai",
        "- a",
    ]
)
SEGMENTS = some.lists(
    some.builds(
        Segment,
        some.none() | some.floats(0, 1e6),
        some.none() | some.floats(0, 1e6),
        TEXTS,
    ),
    max_size=40,
)


@fuzzing(max_examples=150, deadline=None)
@given(
    segments=SEGMENTS,
    kind=some.sampled_from(["summary", "topics", "custom"]),
    length=some.sampled_from(["short", "medium", "long"]),
    words=some.none() | some.integers(1, 60),
    instructions=some.sampled_from(["", "garden", "水", "what is it about?"]) | some.text(max_size=20),
    language=some.sampled_from(["", "en", "de-AT", "ja", "xx"]),
)
def test_whatever_comes_gives_a_valid_summary_or_a_clear_refusal(segments, kind, length, words, instructions, language):
    try:
        result = summarise(
            segments, kind=kind, length=length, words=words, instructions=instructions, language=language
        )
    except SummaryFailed:
        return

    assert result.answer
    for point in all_points(result):
        assert 0 <= point.first <= point.last < len(segments)
        assert point.text
    if words:
        assert count_words(to_text(result, words)) <= words


def test_a_word_without_end_is_refused_at_once():
    began = time.perf_counter()
    with pytest.raises(SummaryFailed):
        summarise(untimed("a" * 1_000_000))

    assert time.perf_counter() - began < 2


@pytest.mark.parametrize("opening", ["[", "(", "<a", "♪", "Host", "-", ">", "é" * 30 + " "])
def test_marks_without_end_take_no_time(opening):
    began = time.perf_counter()
    summarise(untimed(opening * 20_000 + " the garden needs water every day", "and the roses need shade"))

    assert time.perf_counter() - began < 5


def test_a_hundred_thousand_segments_of_one_word_are_read_quickly():
    words = " ".join(captions(100_000, "en")).split()
    began = time.perf_counter()
    result = summarise([Segment(i * 0.4, i * 0.4 + 0.4, word) for i, word in enumerate(words)])

    assert len(result.points) > 5
    assert time.perf_counter() - began < 20


def test_a_sentence_that_was_said_again_is_quoted_once():
    said = "Ducks are waterbirds that live near ponds and rivers."
    rest = "They moult in July and cannot fly for four weeks, which is why they hide in the reeds."

    result = summarise(untimed(said, said, said, rest, "A duck lays about nine eggs in a nest."))

    assert [point.text for point in [*result.answer_points, *result.points]].count(said) == 1
