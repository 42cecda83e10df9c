"""The weights of seams are learned with a library that only developers need."""

import pytest

from summaries.summarisers.quoting.seams import Seams
from summaries.training.talks import marked

pytest.importorskip("sklearn", reason="what learning needs is in requirements-dev.txt")

from summaries.training.seams import by_clauses, learn, tried


def test_what_is_learned_from_talks_with_marks_finds_the_seams_of_others():
    said = ["Nun kommt {} dran.", "Wir sehen {} an.", "Dann legen wir {} weg!", "Wer will {} haben?"]
    things = "das Brot|den Topf|die Milch|den Löffel|das Salz|die Butter|das Mehl|den Teig|den Ofen|das Blech".split(
        "|"
    )
    talks = [marked(" ".join(line.format(thing) for line in said), "de") for thing in things]

    others = [marked("Wir sehen die Tür an. Nun kommt das Fenster dran. Dann legen wir den Hammer weg.", "de")]

    assert tried(others, learn(talks)) == "precision 1.00, recall 1.00, F1 1.00"


def test_a_comma_before_a_word_that_often_begins_sentences_is_no_sign_that_none_begins(monkeypatch):
    said = "Dann kommt {} dran. Dann liegt {} da, dann liegt {} dort. Er nimmt, wenn {} da liegt, ein Messer."
    things = "Brot Topf Milch Salz Mehl Teig Ofen Blech".split()
    talks = 4 * [marked(said.replace("{}", thing), "de") for thing in things]
    other = marked("Er nimmt Brot dann kommt Salz dran wenn Mehl da liegt", "de")

    def odds(word):
        return Seams(learn(talks)).scores(other.keys, other.kinds)[other.keys.index(word)]

    without = {word: odds(word) for word in ("dann", "wenn")}
    monkeypatch.setattr("summaries.training.seams.OFTEN", 99)

    assert without["dann"] > odds("dann") + 0.5
    assert without["wenn"] < 0


def test_what_ends_clauses_is_learned_from_commas_too():
    said = "米洗好了，放进锅里。水烧开了，盖上盖子。菜切好了，端到桌上。面揉好了，放在盆里。"
    talks = 6 * [marked(said, "zh")]
    other = marked("汤煮好了放进碗里", "zh")

    def odds(weights):
        return Seams(weights).scores(other.keys, other.kinds)[other.keys.index("放")]

    assert odds(learn(list(map(by_clauses, talks)))) > odds(learn(talks)) + 1
