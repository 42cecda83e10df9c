"""What tells an answer is learned from questions to talks, with a library that only developers need."""

import pytest

from summaries.summarisers.quoting import tokens
from summaries.transcripts.base import Segment

pytest.importorskip("sklearn", reason="what learning needs is in requirements-dev.txt")

from summaries.training.answers import ASKED, Question, as_captions, asked, learn, questions, ranks, span

SAID = "Welcome to my garden. The shed is old. It cost ninety euros. The roses smell. We sing in May. Nobody hears us."


@pytest.mark.parametrize("path", sorted(ASKED.glob("*.txt")), ids=lambda path: path.stem)
def test_every_answer_stands_in_its_talk(path):
    for talk, put in asked(path):
        letters = "".join(tokens.read([Segment(None, None, line) for line in talk.splitlines()], path.stem).keys)
        for question, answers in put:
            for answer in answers:
                assert span(letters, answer, path.stem)[0] >= 0, question


def test_an_answer_is_known_in_captions_too():
    put = [("What did the shed cost?", ["It cost ninety euros."]), ("Who built it?", [])]

    for lines in (SAID.split(". "), as_captions(SAID, "en")):
        answered, unanswered = questions("en", lines, put)

        assert (sum(answered.is_answer), answered.is_answered) == (1, True)
        assert (sum(unanswered.is_answer), unanswered.is_answered) == (0, False)


def test_what_is_learned_ranks_the_statements_of_others():
    answers = [{"said": share, "bias": 1.0} for share in (0.1, 0.9, 0.2, 0.3)]
    fitted = learn([Question(answers, [False, True, False, False], is_answered=True)] * 5)

    other = Question([{"said": share, "bias": 1.0} for share in (0.8, 0.5, 0.1)], [False, True, False], True)
    none = Question([], [], is_answered=True)

    assert list(ranks([other], fitted)) == [1]
    assert min(ranks([none], fitted)) > 1
