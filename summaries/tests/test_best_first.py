"""The best of many are found without working out what all of them count."""

from itertools import islice

from summaries.summarisers.quoting.best_first import best_first

COUNTS = {"reed": 4.0, "oak": 1.0, "ash": 3.0, "elm": 0.0, "yew": 3.0}
LIMITS = {"reed": 9.0, "oak": 5.0, "yew": 3.0, "ash": 3.0, "elm": 2.0}


def test_the_best_come_first_and_what_counts_nothing_never() -> None:
    found = best_first(LIMITS, lambda tree: ((COUNTS[tree], tree), tree.upper()))

    assert list(found) == ["REED", "ASH", "YEW", "OAK"]


def test_nothing_is_worked_out_that_cannot_be_better_than_what_is_asked_for() -> None:
    looked_at = []

    def find(tree):
        looked_at.append(tree)
        return (COUNTS[tree], tree), tree

    assert list(islice(best_first(LIMITS, find), 1)) == ["reed"]
    assert looked_at == ["reed", "oak"]
