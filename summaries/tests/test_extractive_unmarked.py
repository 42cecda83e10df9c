"""Captions without marks are cut where a speaker would end a statement, in every language whose weights were learned.

None of the talks here is among the texts that they were learned from.
"""

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from summaries.summarisers import extractive
from summaries.summarisers.base import SummaryRequest
from summaries.summarisers.quoting import cutting, tokens
from summaries.summarisers.quoting.choosing import REPORTED, Chooser
from summaries.summarisers.quoting.cutting_learned import COMMA, STOP, Learned
from summaries.summarisers.quoting.readability import readability
from summaries.summarisers.quoting.seams import seams
from summaries.summarisers.quoting.tidying import tidy, wording
from summaries.tests.talks import KINDS, as_written
from summaries.tests.test_extractive import summarise, untimed
from summaries.tests.test_extractive_reading import said
from summaries.transcripts.base import Segment

CODES = ["en", "de", "fr", "es", "pt", "it", "pl", "uk"]
TALKS = {code: [name for name in KINDS if name.endswith(f".{code}")] for code in CODES}
BARE = re.compile(r"^\W+|\W+$")
MARK = re.compile("[.,?!] ?")
LED_IN = 3
"""Words that may be left out where a statement begins."""


@cache
def marked_words(name):
    """The words of a talk in small letters, after which of them a sentence ends, and after which a clause."""
    words, ends, clauses = [], {0}, set()
    for segment in as_written(name):
        for word in re.sub(r"^[^\W\d_]+: ", "", segment.text).split():
            if bare := BARE.sub("", word.lower()):
                words.append(bare)
            if word[-1] in ",:;–":
                clauses.add(len(words))
        ends.add(len(words))
    return words, ends, clauses


def without_marks(words):
    """As automatic captions have them, nine words a line."""
    lines = [" ".join(words[i : i + 9]) for i in range(0, len(words), 9)]
    return [Segment(i * 3.5, i * 3.5 + 6, line) for i, line in enumerate(lines)]


def beginnings(words, code):
    talk = tokens.read(without_marks(words), code)
    return {start for start, _end in cutting.cut(talk)} - {0}


@pytest.mark.parametrize("code", CODES)
def test_most_sentences_are_found_and_few_cuts_are_made_up(code):
    found = right = tolerable = there = 0
    for name in TALKS[code]:
        words, ends, clauses = marked_words(name)
        begun = beginnings(words, code)
        found += len(begun)
        right += len(begun & ends)
        tolerable += len(begun & (ends | clauses))
        there += len(ends) - 2

    assert right > 0.5 * there
    assert tolerable > 0.6 * found


@pytest.mark.parametrize("code", CODES)
def test_most_of_what_is_quoted_begins_and_ends_with_a_statement_and_has_a_whole_sentence(code):
    quoted = cleanly = fully = 0
    for name in TALKS[code]:
        words, ends, clauses = marked_words(name)
        result = summarise(without_marks(words))
        for point in [*result.answer_points, *result.points]:
            start, end = place(words, MARK.sub(" ", point.text.lower()).split())
            begins = not (ends | clauses).isdisjoint(range(start - LED_IN, start + 1))
            quoted += 1
            cleanly += begins and end in ends | clauses
            fully += any(start - LED_IN <= first and last <= end for first, last in pairwise(sorted(ends)))

    assert cleanly > 0.55 * quoted
    assert fully > 0.5 * quoted


def place(words, quoted):
    """Where a quotation begins and ends in a talk; fillers may be left out of it."""
    size = min(4, len(quoted))
    first, last = quoted[:size], quoted[-size:]
    start = next(i for i in range(len(words)) if words[i : i + size] == first)
    return start, next(i + size for i in range(start, len(words)) if words[i : i + size] == last)


@pytest.mark.parametrize(
    ("code", "spoken", "tied"),
    [
        ("fr", "je pense que la pluie va tomber ce soir et que la route sera fermée demain matin", ["que", "la"]),
        ("es", "la mujer que vende flores en la plaza sabe que mañana no viene nadie al mercado", ["que", "vende"]),
        ("pt", "o homem que mora naquela casa disse que a ponte caiu quando o rio subiu demais", ["que", "mora"]),
        ("it", "la signora che abita qui sopra dice che il tetto perde acqua quando piove forte", ["che", "abita"]),
    ],
)
def test_what_is_tied_on_stays_with_what_it_belongs_to(code, spoken, tied):
    words = spoken.split()

    assert beginnings(words, code).isdisjoint({words.index(word) for word in tied} | {len(words) - 1})


@pytest.mark.parametrize("name", [name for code in ("fr", "es", "pt", "it") for name in TALKS[code]])
def test_no_verb_of_the_talk_is_a_key_phrase(name):
    lines = without_marks(marked_words(name)[0])
    talk = tokens.read(lines, name[-2:])

    assert talk.verbal
    assert talk.verbal.isdisjoint(phrase.lower() for phrase in summarise(lines).phrases)


@pytest.mark.parametrize(
    ("code", "spoken", "shown"),
    [
        ("de", "und dann haben wir ähm die Tafel im Flur abgehängt", "Dann haben wir die Tafel im Flur abgehängt."),
        ("de", "also das kostet halt nur noch die Hälfte ne", "Das kostet nur noch die Hälfte."),
        ("pl", "no więc rower stoi yyy codziennie w piwnicy wiecie", "Rower stoi codziennie w piwnicy."),
        ("uk", "ну отже карта лежить е завжди у кишені знаєте", "Карта лежить завжди у кишені."),
    ],
)
def test_spoken_fillers_go_and_a_german_verb_keeps_its_place(code, spoken, shown):
    assert said(spoken, code) == shown


LIBRARY = [
    "Dzisiaj opowiem o bibliotece i o ludziach.", "W bibliotece było cicho jak w lesie.",
    "Nasza biblioteka stoi przy rynku od stu lat.", "Po bibliotece chodzi szary kot.",
    "Ta biblioteka ma trzy strefy i duży ogród.", "W bibliotece zimą jest ciepło.",
]  # fmt: skip


def test_a_polish_key_phrase_names_the_thing_however_often_it_is_declined():
    phrases = [phrase.lower() for phrase in summarise(untimed(*LIBRARY)).phrases]

    assert "biblioteka" in phrases
    assert "bibliotece" not in phrases


@pytest.mark.parametrize("name", [name for code in ("de", "pl", "uk") for name in TALKS[code]])
def test_no_topic_stands_over_statements_that_run_together(name):
    words, _ends, _clauses = marked_words(name)
    result = summarise(without_marks(words), kind="topics", length="long")

    for point in result.points:
        assert len(point.text.split()) < 34, point.text


@pytest.mark.parametrize(
    ("code", "whole", "broken_off"),
    [
        ("en", "we save the page and we go to the second tab", "we save the page and if we go to the second tab"),
        ("en", "the old device was not yet ready for it", "when the old device was not yet ready for it"),
        ("en", "the first thing to know about it is the nap", "the first thing to know about it is that the nap"),
        ("en", "the old gasworks is now a big concert hall", "the old gasworks which is now a concert hall"),
        ("en", "you tell us about the noise in the kitchen", "the kind that tells us about the noise there"),
        ("en", "when the water boils you turn it down a bit", "when the water boils or you've got a pan that leaks"),
        ("es", "lo primero que hay que decir es muy corto", "lo primero que hay que decir es que la siesta"),
    ],
)
def test_what_breaks_off_reads_worse_than_what_is_whole(code, whole, broken_off):
    """Without marks the odds alone would let it end there."""
    assert reads(broken_off, code) < 0.5 * reads(whole, code)


def reads(text, code):
    talk = tokens.read(untimed(text), code)
    unit = tidy(talk, 0, len(talk.keys))
    return readability(talk, unit, unit.keys(talk), asks=False)


def test_a_not_behind_which_another_statement_may_begin_is_seldom_quoted():
    """ "It is not so. What matters is the heat" would say the opposite if it were one."""
    talk = tokens.read(untimed("das stimmt so nicht entscheidend ist die temperatur im ganzen haus"), "de")
    unit = tidy(talk, 0, len(talk.keys))
    plain = readability(talk, unit, unit.keys(talk), asks=False)

    talk.odds = Learned(talk, seams("de")).odds

    assert readability(talk, unit, unit.keys(talk), asks=False) < 0.2 * plain


def test_a_guessed_statement_that_has_a_word_twice_is_likelier_two():
    def quality(text):
        talk = tokens.read(untimed(text), "en")
        talk.soundness[0, len(talk.keys)] = 0.5
        unit = tidy(talk, 0, len(talk.keys))
        return readability(talk, unit, unit.keys(talk), asks=False)

    once = quality("we make a slim controller here in the other folder")
    assert quality("we make a slim controller here in the slim folder") == pytest.approx(0.6 * once)


HEATING = (
    "wer im januar ohne heizung dasteht der nimmt was lieferbar ist und hat keine zeit irgendetwas zu testen "
    "die anlage hat mit einbau einunddreißigtausend euro gekostet"
)


def test_what_may_as_well_be_one_statement_is_weighed_as_one_too():
    talk = tokens.read(untimed(HEATING), "de")
    spans = cutting.cut(talk)

    shown = [wording(talk, tidy(talk, *span)) for span in talk.sound_joins]
    assert len(spans) == 3
    assert shown == [
        "Wer im Januar ohne Heizung dasteht der nimmt was lieferbar ist und hat keine Zeit irgendetwas zu testen."
    ]


@pytest.mark.parametrize(
    ("odds", "mark"), [(0.5 * (STOP + COMMA), ", die Anlage"), (STOP, ". Die Anlage"), (COMMA - 0.1, " die Anlage")]
)
def test_a_mark_is_read_where_likely_something_ends(odds, mark):
    talk = tokens.read(untimed(HEATING), "de")
    learned = Learned(talk, seams("de"))
    learned.odds[talk.keys.index("die")] = odds

    learned.spans(0, len(talk.keys))

    assert f"testen{mark}" in wording(talk, tidy(talk, 0, len(talk.keys)))


def test_japanese_has_its_own_marks():
    talk = tokens.read(untimed("水は二百三十グラムです粉はボウルに入れてください"), "ja")
    cutting.cut(talk)

    assert wording(talk, tidy(talk, 0, len(talk.keys))) == "水は二百三十グラムです。粉はボウルに入れてください。"


def test_a_mark_that_was_written_stays_the_only_one():
    talk = tokens.read(untimed(HEATING.replace("testen", "testen,")), "de")
    cutting.cut(talk)

    assert "testen, die" in wording(talk, tidy(talk, 0, len(talk.keys)))


def test_what_a_never_was_cut_off_from_is_hardly_quoted():
    """ "Water them when it is warm and never | when it freezes because the roots burst" would say the opposite."""
    talk = tokens.read(
        untimed("ihr gießt die pflanzen am abend und nie wenn es friert dann platzen nämlich die wurzeln im boden"),
        "de",
    )
    units = [tidy(talk, *span) for span in cutting.cut(talk)]
    before = talk.keys.index("nie")
    cut_off = next(unit for unit in units if unit.start == before + 1)
    plain = readability(talk, cut_off, cut_off.keys(talk), asks=False)

    talk.keys[before] = "selten"

    assert plain < 0.1 * readability(talk, cut_off, cut_off.keys(talk), asks=False)


@pytest.mark.parametrize(
    ("code", "text", "without"),
    [
        ("es", "viene lo bueno que no vamos a amasar solamente cada treinta minutos", "ya"),
        ("en", "the good part is that we don't knead it only every thirty minutes", "do"),
        ("de", "das gute ist dass wir den teig nicht kneten nur alle dreißig minuten", "selbst"),
        ("uk", "добре те що ми не місимо тісто тільки кожні тридцять хвилин", "самі"),
    ],
)
def test_what_is_done_instead_belongs_to_an_only_behind_a_not(code, text, without):
    """ "We don't knead, only every thirty minutes we fold it", cut off before the folding, says the opposite."""
    denied = next(key for key in text.split() if key in ("no", "don't", "nicht", "не"))

    assert reads(text, code) < 0.1 * reads(text.replace(f" {denied} ", f" {without} "), code)


def test_so_it_does_where_it_was_cut_off_before_the_only():
    talk = tokens.read(untimed("viene lo bueno que no vamos a amasar solamente cada treinta minutos doblamos"), "es")
    cut_off = tidy(talk, 0, talk.keys.index("solamente"))
    denied = readability(talk, cut_off, cut_off.keys(talk), asks=False)

    talk.keys[talk.keys.index("solamente")] = "después"

    assert denied < 0.1 * readability(talk, cut_off, cut_off.keys(talk), asks=False)


@pytest.mark.parametrize(
    ("code", "leaning", "whole"),
    [
        ("de", "die zeigen wir den kindern in der schule", "so zeigen wir den kindern in der schule"),
        ("it", "la lasciamo riposare un'ora in cucina", "poi lasciamo riposare la pasta in cucina"),
        ("es", "la dejamos reposar una hora en la cocina", "luego dejamos reposar una hora la masa"),
    ],
)
def test_an_article_with_a_verb_behind_it_stands_for_what_was_named_before(code, leaning, whole):
    assert reads(leaning, code) < 0.7 * reads(whole, code)


def test_what_some_say_is_no_point_where_it_is_joined_with_what_follows_either():
    talk = (
        "i repair old sewing machines in my workshop some people say new machines are better "
        "i tell them that an old machine has a metal gear and the gear of a new one is plastic"
    )
    weighed = extractive.weighed_of(SummaryRequest(segments=untimed(talk)))
    saying = next(one for one in weighed.statements if one.keys[:3] == ["some", "people", "say"])
    joined = replace(saying)
    weighed.joined = [joined]
    before = saying.worth

    Chooser(weighed)

    assert joined.worth == saying.worth == pytest.approx(REPORTED * before)


def test_a_number_in_words_is_one():
    spoken = "we found a letter in the tin it was built in eighteen\nseventy eight by a firm from hull it has one bell"
    talk = tokens.read([Segment(i * 4.0, i * 4.0 + 4, line) for i, line in enumerate(spoken.split("\n"))], "en")

    assert talk.keys.index("seventy") not in {start for start, _end in cutting.cut(talk)}


def test_a_question_inside_that_has_no_verb_was_cut_off():
    def quality(spoken):
        talk = tokens.read(untimed(spoken), "en")
        unit = tidy(talk, 0, len(talk.keys))
        return readability(talk, unit, unit.keys(talk), asks=False)

    cut = "it doesn't matter to me what a table or a kite or a dress"

    assert quality(f"{cut} costs") > 2 * quality(cut)


def test_where_somebodys_name_is_said_a_sentence_begins():
    talk = tokens.read(
        untimed(
            "today i'm standing next to a woman who climbs into church organs for a living her name is hetty brandreth "
            "and she has been building and restoring pipe organs for twenty six years"
        ),
        "en",
    )

    assert talk.keys.index("her") in {start for start, _end in cutting.cut(talk)}


def test_what_it_will_be_about_is_told_though_its_cut_is_unsure():
    rated = Path(extractive.__file__).parents[1] / "bench" / "rated" / "en-2.txt"
    spoken = re.sub(r"(?m)^\d \d ", "", rated.read_text(encoding="utf-8"))
    words = re.findall(r"\w+(?:'\w+)*", spoken.lower())
    lines = [" ".join(words[i : i + 9]) for i in range(0, len(words), 9)]

    assert summarise(untimed(*lines)).answer.startswith("Today we're going to fix the squeaky brakes on this bike.")


def test_what_hangs_on_a_condition_is_not_quoted_without_it():
    hanging = "the chain is worn out and you buy a new one for your bike"

    def how_well(lead):
        said = (
            "we begin with a short look at the tools on the table",
            f"{lead} {hanging}",
            "a new one costs about eight pounds in any shop",
        )
        lines = [Segment(i * 4.0, i * 4.0 + 4.0, line) for i, line in enumerate(said)]
        weighed = extractive.weighed_of(SummaryRequest(segments=lines, language="en"))
        read = {wording(weighed.talk, statement.unit): statement.quality for statement in weighed.statements}
        return read[f"{hanging[0].upper()}{hanging[1:]}."]

    assert how_well("if it makes a noise") < 0.1 * how_well("yesterday we saw it")
