"""A pasted text is called by the first words that say what it is about."""

import re

import pytest

from summaries import job, search
from summaries.models import Summary
from summaries.tests import talks
from summaries.tests.helpers import ask, reread, wanted
from summaries.transcripts import SOURCES
from summaries.transcripts.base import Source

MORE = "\nThen the water is poured over the beans, and we wait for a good long while before we try anything at all."


def title(text, more=MORE):
    return SOURCES["text"](Source(text=text + more)).title


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("[Music]\nWe open a shed for the town.", "We open a shed for the town"),
        (
            "Hello everyone and welcome back!\nToday we bake bread without an oven.",
            "Today we bake bread without an oven",
        ),
        ("Hi everyone, today we bake bread without an oven.", "Today we bake bread without an oven"),
        ("So nice to be here. Uh, today we, um, bake bread in a pot.", "Today we bake bread in a pot"),
        ("Schön, dass ihr alle da seid. Wir reden heute über Brot.", "Wir reden heute über Brot"),
        ("Bardzo się cieszę, że tylu z was przyszło. Dziś opowiem o remoncie łodzi.", "Dziś opowiem o remoncie łodzi"),
        ("Ravie de vous voir ! Nous parlons d'un four à bois.", "Nous parlons d'un four à bois"),
        ("Good morning. Thanks for coming. What is a good oven?", "What is a good oven?"),
        (
            "0:00 hello and welcome\n0:04 so today we're going\n0:07 to see the sky.",
            "So today we're going to see the sky",
        ),
        ("Dzień dobry, dziś opowiem o remoncie łodzi.", "Dziś opowiem o remoncie łodzi"),
        ("Guten Tag und herzlich willkommen.\nWir reden heute über Brot.", "Wir reden heute über Brot"),
        ("大家好，今天我们讲一讲怎样修理旧船的方法。", "今天我们讲一讲怎样修理旧船的方法"),
    ],
)
def test_a_greeting_is_no_title(text, called):
    assert title(text) == called


@pytest.mark.parametrize(
    "text",
    [
        "Host: We open a shed for the town.",
        "[00:01] Host: We open a shed for the town.",
        "Host: Good morning.\nHost: We open a shed for the town.",
        "Dr Anna Nowak: Good morning.\nDr Anna Nowak: We open a shed for the town.",
        "Anna (0:05): We open a shed for the town.\nAnna (0:15): It has ladders.",
        ">> Hello. >> Hi there. >> We open a shed for the town.",
        "(12:04:33) - We open a shed for the town.",
        "Transcript\n\nWe open a shed for the town.",
        "# **We open a shed for the town**",
    ],
)
def test_times_speakers_and_marks_are_no_part_of_it(text):
    assert title(text) == "We open a shed for the town"


@pytest.mark.parametrize(
    ("text", "called"),
    [
        (
            "We begin with a list and a door and one kettle, and then the neighbours bring what they have to the shed.",
            "We begin with a list and a door and one kettle…",
        ),
        (
            "We begin with a list and a door and one kettle and then the neighbours bring what they have to the shed.",
            "We begin with a list and a door and one kettle and then the neighbours bring…",
        ),
        ("The U.S. economy grew by 3.5 percent. So it went.", "The U.S. economy grew by 3.5 percent"),
        ("Dr. Smith went to town. So it went.", "Dr. Smith went to town"),
        ("How to bake: a few plain rules.", "How to bake: a few plain rules"),
    ],
)
def test_it_is_cut_at_a_sensible_place(text, called):
    assert title(text) == called


def test_where_there_is_nothing_better_the_first_words_stay():
    assert title("Hello all!\n" * 20, more="") == "Hello all!"


@pytest.mark.parametrize(
    "text", ["今天我们讲一讲怎样修理旧船的方法" * 20, "x" * 5_000 + " word" * 30, "a: " * 3_000, "00:00 " * 900]
)
def test_it_is_never_long(text):
    assert len(title(text)) <= 80


@pytest.mark.django_db
def test_a_text_without_marks_is_called_by_what_it_speaks_of_once_that_is_known(user):
    data = SOURCES["text"](Source(text=re.sub(r"[^\w\s']", "", talks.text()).lower()))
    summary = ask(user, wanted(data=data))

    job.run(summary.pk)

    done = reread(summary)
    phrases = done.parsed_result.phrases
    assert len(phrases) > 3
    assert done.title == ", ".join(phrases[:3]).capitalize() != data.title
    assert done.markdown.startswith(f"# {done.title}")
    assert list(search.matching(Summary.objects.filter(user=user), phrases[0])) == [done]


@pytest.mark.django_db
def test_a_text_with_marks_keeps_its_first_sentence(user):
    summary = ask(user)

    job.run(summary.pk)

    assert reread(summary).title == summary.title
    assert reread(summary).parsed_result.phrases
