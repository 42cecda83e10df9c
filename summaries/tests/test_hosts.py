"""In a conversation where only marks show that another voice speaks, what its host says counts less."""

from summaries.summarisers.base import SummaryRequest
from summaries.summarisers.extractive import weighed_of
from summaries.summarisers.quoting.hosting import hosting
from summaries.tests.test_extractive import untimed

TURNS = [
    ("That's a lovely story about your mother. How did you come to the bees?", True),
    ("My grandfather kept four hives behind the barn, and I carried the smoker for him every summer.", False),
    ("I can picture that smoker. And what does a hive need in winter?", True),
    (
        "It needs about fifteen kilos of honey, and it needs to be dry, because bees stand the cold and not the damp.",
        False,
    ),
    ("Wow, fifteen kilos. What do beginners get wrong?", True),
    ("They open the hive every other day, and every time they do so the bees lose a day of work.", False),
    ("My neighbour does that with his bread.", True),
    ("Bread can take it, and a hive in April can't.", False),
]


def test_what_the_host_says_between_turn_marks_is_known():
    talk = weighed_of(SummaryRequest(segments=untimed(*(f">> {said}" for said, _is_host in TURNS)), language="en"))

    said = {id(one) for one in hosting(talk)}

    hosted = [" ".join(talk.talk.tokens[i] for i in one.unit.kept) for one in talk.statements if id(one) in said]
    assert hosted == [
        "That's a lovely story about your mother.",
        "How did you come to the bees?",
        "I can picture that smoker.",
        "what does a hive need in winter?",
        "Wow, fifteen kilos.",
        "What do beginners get wrong?",
        "My neighbour does that with his bread.",
    ]


def test_a_mark_within_a_line_begins_a_turn_as_well():
    text = " ".join(f">> {said}" for said, _is_host in TURNS)

    assert hosting(weighed_of(SummaryRequest(segments=untimed(text), language="en")))


def test_nobody_is_the_host_where_turns_that_ask_do_not_alternate():
    lines = [f">> {said}" for said, _is_host in TURNS]
    lines.insert(1, ">> Yes, how did you come to them?")
    lines.insert(4, ">> And what does it need in summer?")
    lines.insert(7, ">> Or what do you still get wrong?")

    assert not hosting(weighed_of(SummaryRequest(segments=untimed(*lines), language="en")))


def test_who_asks_and_says_most_is_a_teacher():
    lines = [f">> {said}" for said, is_host in TURNS if is_host]
    answers = [">> Honey.", ">> Fifteen kilos.", ">> They open it.", ">> Yes."]
    turns = [line for pair in zip(lines, answers, strict=True) for line in pair]

    assert not hosting(weighed_of(SummaryRequest(segments=untimed(*turns), language="en")))
