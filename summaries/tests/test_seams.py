"""Where one statement ends and the next begins is learned from talks with marks, and added up for those without."""

import re
from pathlib import Path

import numpy as np
import pytest
from django.conf import settings

from summaries.summarisers.base import SummaryFailed
from summaries.summarisers.quoting import tokens
from summaries.summarisers.quoting.cutting_learned import (
    ANNOUNCED,
    HESITATION,
    NEW_LINE,
    PAUSE,
    UNPAUSED,
    Learned,
)
from summaries.summarisers.quoting.kinds import kinds
from summaries.summarisers.quoting.languages import UNSPACED_LANGUAGES
from summaries.summarisers.quoting.seams import WEIGHTS, Forms, Seams, distances, has_letters, script, seams
from summaries.summarisers.quoting.tidying import tidy
from summaries.tests.talks import KINDS, as_written
from summaries.tests.test_extractive import summarise
from summaries.training.talks import marked, spoken_of, talks_of
from summaries.transcripts.base import Segment

CODES = sorted(path.stem for path in WEIGHTS.glob("*.txt"))
FEW = """\
bias -2.00
words milk so then
endings ing
u so 3.00
e ~ld -0.20
fu milk so 0.50
w ~ing 0.40
U l 0.25
FUV - l v 0.10
<v 5 -0.30
>v 1 0.70
<>v 5 1 0.05
"""
KINDS_OF = {"cold": "-", "milk": "-", "so": "l", "is": "v", "boiling": "-"}


def test_a_place_counts_what_the_words_around_it_do_alone_together_and_from_afar():
    scores = Seams(FEW).scores(["cold", "milk", "so", "is", "boiling"], KINDS_OF)

    near = 3.0 + -0.2 + 0.5 + 0.4 + 0.25 + 0.1
    afar = -0.3 + 0.7 + 0.05  # no verb within reach before it, the next is the second word behind
    assert scores[2] == pytest.approx(-2.0 + near + afar)


def test_a_rare_word_counts_by_its_ending_and_any_number_like_another():
    forms = Forms(frozenset({"milk"}), frozenset({"ing"}))

    assert [forms.of(word) for word in ("milk", "boiling", "cold", "1988", "30")] == ["milk", "~ing", "~ld", "0", "0"]


def test_distances_are_counted_in_words_up_to_the_farthest_that_count():
    before, behind = distances(np.array([True, False, False, False, True]))

    assert list(zip(before, behind, strict=True)) == [(12, 1), (1, 4), (2, 3), (3, 2), (4, 1)]
    before, behind = distances(np.array([True, *[False] * 40]))
    assert (before[30], behind[30]) == (12, 12)


def test_a_kind_of_word_may_count_by_several_names():
    assert has_letters(["v", "vs", "-"], "v") == [True, True, False]
    assert has_letters(["v", "vs", "-"], "s") == [False, True, False]


def test_a_talk_to_learn_from_has_no_fillers_and_knows_what_begins():
    talk = marked("Ähm, das ist, äh, gut. Um drei! Und dann?", "de")

    assert talk.keys == ["das", "ist", "gut", "um", "drei", "und", "dann"]
    assert [key for key, begins in zip(talk.keys, talk.begins, strict=True) if begins] == ["das", "um", "und"]


def test_a_word_behind_a_comma_is_known_and_one_behind_a_full_stop_is_not_taken_for_it():
    talk = marked("Das ist gut, äh, und neu. Aber, na ja, schwer.", "de")

    assert [key for key, parted in zip(talk.keys, talk.parted, strict=True) if parted] == ["und", "na", "schwer"]


def test_where_no_spaces_part_words_their_letters_are_learned_and_any_foreign_word_as_the_same_letter():
    talk = marked("今日はWi-Fiの話です。えーと、これは30分。", "ja")

    assert talk.keys == [*"今日は", "a", *"の話ですこれは", "0", "分"]
    assert [i for i, begins in enumerate(talk.begins) if begins] == [0, 8]


def test_a_comma_tells_in_chinese_that_a_clause_ends_and_in_japanese_only_a_verb_does():
    chinese, japanese = marked("今天下雨，我们在家。", "zh"), marked("雨ですが、家にいます。", "ja")

    assert [chinese.keys[i] for i, parted in enumerate(chinese.parted) if parted] == ["我"]
    assert not any(japanese.parted)


def test_a_clause_begins_behind_a_comma_and_not_behind_what_parts_a_list():
    talk = marked("如果下雨，我们买米、盐。好。", "zh")

    assert [talk.keys[i] for i, begins in enumerate(talk.clauses) if begins] == ["如", "我", "好"]


@pytest.mark.parametrize(
    ("letter", "kind"), [("あ", "h"), ("ア", "k"), ("ー", "k"), ("字", "H"), ("0", "0"), ("a", "a")]
)
def test_a_letter_is_known_by_its_script(letter, kind):
    assert script(letter) == kind


def test_each_word_of_a_script_without_spaces_has_the_odds_of_its_first_letter():
    talk = tokens.read([Segment(None, None, "今日はパンの話です昨日は雨でした")], "ja")
    letters = "".join(talk.keys)
    plain = seams("ja").scores(letters, {letter: script(letter) for letter in letters})

    told = Learned(talk, seams("ja")).odds

    firsts = [sum(map(len, talk.keys[:place])) for place in range(len(talk.keys))]
    assert told == pytest.approx([plain[first] for first in firsts])
    assert max(told[1:]) == told[talk.keys.index("昨日")]


def odds(*lines):
    """The odds of each word of English captions with times: a beginning, an end and the words."""
    talk = tokens.read([Segment(start, end, text) for start, end, text in lines], "en")
    return dict(zip(talk.keys, Learned(talk, seams("en")).odds, strict=True))


def test_a_silence_speaks_for_a_new_statement():
    """And where there are some, that nobody is silent speaks against it."""
    told = odds((0.0, 2.0, "we opened the gate"), (2.1, 4.0, "horses ran"), (4.1, 6.0, "over the long field"))
    silent = odds((0.0, 2.0, "we opened the gate"), (3.0, 4.0, "horses ran"), (4.1, 6.0, "over the long field"))

    assert silent["horses"] - told["horses"] == pytest.approx(1.5 * PAUSE)
    assert silent["ran"] - told["ran"] == pytest.approx(-UNPAUSED)


def test_a_silence_before_the_last_word_of_a_statement_belongs_behind_it():
    """Recognisers of speech often tell a word as late as the silence behind it lasts."""
    lines = (0.0, 2.0, "we put the ladders against the"), (2.1, 4.0, "wall now they are dry"), (4.1, 6.0, "again")
    told, late = odds(*lines), odds(lines[0], (3.0, 4.0, lines[1][2]), lines[2])

    assert late["now"] - told["now"] == pytest.approx(1.5 * PAUSE + NEW_LINE)
    assert late["wall"] < told["wall"]


def test_short_lines_that_took_long_tell_silences_where_they_are_few():
    """Programs that show every line for two seconds at least make many of them, and these tell nothing."""
    full = [(2.0 * i, 2.0 * i + 2.0, "the boats lie in the harbour all day long") for i in range(20)]
    few = [*full[:10], (20.0, 22.0, "they wait"), *((start + 2.0, end + 2.0, text) for start, end, text in full[10:])]
    many = [
        line
        for i, (_start, _end, text) in enumerate(full)
        for line in ((4.0 * i, 4.0 * i + 2.0, text), (4.0 * i + 2.0, 4.0 * i + 4.0, "they wait"))
    ]

    talks = [tokens.read([Segment(start, end, text) for start, end, text in lines], "en") for lines in (few, many)]

    assert [len(talk.breaks) for talk in talks] == [1, 0]


def test_a_filler_belongs_to_the_statement_that_follows_it():
    fluent, halting = odds((0, 9, "we opened the gate horses ran")), odds((0, 9, "we opened the gate um horses ran"))

    assert halting["um"] == pytest.approx(fluent["horses"] + HESITATION)
    assert halting["horses"] < -5


def test_an_and_before_what_announces_something_likely_begins_a_statement():
    said = "we were in france and today we talk about bread"
    talk = tokens.read([Segment(None, None, said)], "en")

    plain = seams("en").scores(talk.keys, talk.kinds)
    told = Learned(talk, seams("en")).odds

    assert [place for place, key in enumerate(talk.keys) if told[place] != pytest.approx(plain[place])] == [4]
    assert told[4] == pytest.approx(plain[4] + ANNOUNCED)


@pytest.mark.parametrize(
    ("code", "said"),
    [("en", "um uh um uh um uh"), ("de", "äh ähm äh ähm äh ähm"), ("pl", ""), ("ja", "えー えーと えー えーと")],
)
def test_where_nobody_says_a_word_nothing_is_cut_and_nothing_breaks(code, said):
    assert not list(seams(code).scores([], {}))
    with pytest.raises(SummaryFailed, match="no_words"):
        summarise([Segment(None, None, said)], language=code)


@pytest.mark.parametrize("code", CODES)
def test_no_talk_of_the_tests_is_among_those_that_were_learned_from(code):
    """What the other tests say of captions without marks would be worth nothing."""
    learned = {sentence.strip() for sentence in re.split(r"[.?!。？！\n]", "\n".join(talks_of(code) + spoken_of(code)))}
    written = [name for name in KINDS if name.endswith(f".{code}")]
    told = {segment.text.strip(" .?!。？！") for name in written for segment in as_written(name)}
    longest = 20 if code in UNSPACED_LANGUAGES else 40  # letters

    assert not {sentence for sentence in told & learned if len(sentence) > longest}


@pytest.mark.parametrize("code", CODES)
def test_the_weights_belong_to_the_texts(code):
    words = {"words", *marked("\n".join(talks_of(code) + spoken_of(code)), code).keys}
    known = next(line for line in (WEIGHTS / f"{code}.txt").read_text("utf-8").splitlines() if line.startswith("words"))

    assert set(known.split()) <= words
    assert len(known.split()) > 500


def test_nothing_that_runs_needs_what_learning_needs():
    requirements = (Path(settings.BASE_DIR) / "requirements.txt").read_text(encoding="utf-8")

    assert "scikit" not in requirements


@pytest.mark.parametrize(
    ("code", "word", "kind"),
    [
        ("pl", "piekarnia", "-.N1"),
        ("pl", "piekarni", "-.N3"),
        ("pl", "zielonego", "-.A3"),
        ("uk", "лікаря", "-.N3"),
        ("de", "bäckerei", "-.N"),
        ("fr", "l'eau", "do.'-.N"),
        ("en", "bakery", "-"),
    ],
)
def test_the_kind_of_a_word_has_what_its_form_tells_where_forms_were_learned(code, word, kind):
    assert kinds(code).of(word) == kind


@pytest.mark.parametrize(("silence", "last"), [(1.0, "of"), (0.0, "scared")])
def test_a_word_before_a_silence_is_not_left_hanging(silence, last):
    lines = (
        (0.0, 3.0, "that's what I was most scared of"),
        (3.0 + silence, 6.0, "we ride it daily"),
        (6.5, 8.0, "now"),
    )
    talk = tokens.read([Segment(start, end, text) for start, end, text in lines], "en")

    unit = tidy(talk, 0, 7)

    assert talk.keys[unit.kept[-1]] == last
