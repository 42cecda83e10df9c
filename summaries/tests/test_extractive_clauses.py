"""Captions without marks in German, Polish and Ukrainian are cut where a speaker of the language would."""

import re

import pytest

from summaries.summarisers.quoting import cutting, tokens
from summaries.tests.talks import as_written
from summaries.tests.test_extractive import summarise, untimed
from summaries.tests.test_extractive_reading import said, statements
from summaries.transcripts.base import Segment

TALKS = ["talk.de", "tutorial.de", "lesson.pl", "garden.pl", "talk.uk", "interview.uk"]
BARE = re.compile(r"^\W+|\W+$")


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


@pytest.mark.parametrize("name", TALKS)
def test_most_cuts_in_captions_without_marks_are_where_a_sentence_or_clause_ended(name):
    words, ends, clauses = marked_words(name)
    talk = tokens.read(without_marks(words), name[-2:])

    begun = {start for start, _end in cutting.cut(talk)} - {0}

    assert len(begun & (ends | clauses)) >= 0.63 * len(begun)
    assert len(begun & ends) >= 0.4 * (len(ends) - 2)


@pytest.mark.parametrize("code", ["de", "pl", "uk"])
def test_half_of_what_is_quoted_from_captions_without_marks_is_one_whole_statement(code):
    whole = quoted = 0
    for name in (name for name in TALKS if name.endswith(code)):
        words, ends, clauses = marked_words(name)
        result = summarise(without_marks(words), length="long")
        said_in_talk = {" ".join(words[a:b]) for a in ends | clauses for b in ends if 3 < b - a < 40}
        shown = [point.text.rstrip(".?!").lower() for point in [*result.answer_points, *result.points]]
        quoted += len(shown)
        whole += sum(any(text in one and runs_into_none(text, words, ends) for one in said_in_talk) for text in shown)

    assert whole >= 0.5 * quoted


def runs_into_none(text, words, ends):
    """Whether no sentence ends inside a quoted text."""
    size = len(text.split())
    places = [i for i in range(len(words)) if " ".join(words[i : i + size]) == text]
    return any(not any(place < end < place + size for end in ends) for place in places)


@pytest.mark.parametrize(
    ("code", "spoken"),
    [
        ("de", ["am anfang war der raum ganz still", "dann haben die ersten kollegen davon erzählt"]),
        ("de", ["das dach ist an den nähten verrostet", "in der werkstatt schleifen wir die nähte ab"]),
        ("de", ["ich nehme den alten teig aus dem schrank", "wenn er sauer riecht muss man ihn füttern"]),
        ("de", ["mein onkel hat mir die balken gezeigt", "womit haben die leute damals gebaut"]),
        ("pl", ["w zeszłym roku kupiłam używany rower", "dzisiaj nie wyobrażam sobie życia bez niego"]),
        ("pl", ["zmieniliśmy godziny otwarcia biblioteki", "nie czekajcie na pieniądze z miasta"]),
        ("pl", ["nasza pani uczy dzieci rysunku", "wtedy zrozumiałam że warto próbować"]),
        ("uk", ["минулого року ми купили нове табло", "сьогодні кожен пацієнт отримує точний час"]),
        ("uk", ["подруга подарувала мені паперову карту", "я заблукала вже на першій вулиці"]),
        ("uk", ["річка несе ці солі до моря", "візьміть склянку води й розчиніть у ній сіль"]),
    ],
)
def test_a_statement_begins_with_all_that_stands_in_front_of_its_verb(code, spoken):
    assert statements([" ".join(spoken)], code) == [f"{one[0].upper()}{one[1:]}." for one in spoken]


@pytest.mark.parametrize(
    ("code", "spoken"),
    [
        ("de", "man muss den teig abdecken damit er über nacht nicht austrocknet"),
        ("de", "ich weiß dass die meisten kollegen am montag keine zeit haben"),
        ("de", "sonst klebt der teig an den fingern und reißt beim formen"),
        ("pl", "wiele osób myśli że zimą ziemia jest dalej od słońca"),
        ("pl", "próbowaliśmy otworzyć klub filmowy ale przychodziły tylko trzy osoby"),
        ("uk", "лікарі були виснажені бо кожен другий пацієнт заходив уже злий"),
        ("uk", "вона записувала хто прийшов і скільки він чекав у коридорі"),
    ],
)
def test_what_a_conjunction_ties_together_stays_together(code, spoken):
    assert statements([spoken], code) == [f"{spoken[0].upper()}{spoken[1:]}."]


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


@pytest.mark.parametrize("name", [*TALKS, "lesson.uk"])
def test_no_topic_stands_over_statements_that_run_together(name):
    words, _ends, _clauses = marked_words(name)
    result = summarise(without_marks(words), kind="topics", length="long")

    for point in result.points:
        assert len(point.text.split()) < 26, point.text
