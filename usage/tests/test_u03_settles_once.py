"""U3: a charge settles once, under every order of finish, fail, delete and sweep, and all at once."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from itertools import combinations_with_replacement, product

import pytest
from django.db import connection
from django.utils import timezone

from summaries.models import MAX_ATTEMPTS, Summary
from summaries.sweep import sweep
from summaries.tests.helpers import claimed
from usage.models import UsageCharge
from usage.tests.helpers import count, ledger_count


class Text:
    """What a summariser returns, as far as storing it goes."""

    def to_json(self):
        return {"answer": "a"}


VERBS = {
    "finish": lambda summary: summary.finish(Text(), "# a", "extractive"),
    "fail": lambda summary: summary.fail("broken", "It broke."),
    "delete": lambda summary: summary.discard(),
    "sweep": lambda summary: sweep(),
}
ENDS = {"finish": "charged", "fail": "refunded", "delete": "refunded", "sweep": "refunded"}


def on_its_last_attempt(user, partial=""):
    """Claimed by a worker whose lease is over, so that each of the verbs may end it."""
    summary = claimed(user)
    over = timezone.now() - timedelta(seconds=1)
    Summary.objects.filter(pk=summary.pk).update(attempts=MAX_ATTEMPTS, lease_until=over, partial=partial)
    return summary


def holds_together(user):
    charge = UsageCharge.objects.get(user=user)
    summary = Summary.objects.filter(user=user).first()
    assert count(user) == ledger_count(user) == (1 if charge.state == "charged" else 0)
    assert charge.state != "held"
    if summary:
        assert (summary.state == "done") is (charge.state == "charged")
    return charge


@pytest.mark.django_db
@pytest.mark.parametrize(("first", "second"), list(product(VERBS, VERBS)))
def test_whoever_is_first_decides(user, first, second):
    summary = on_its_last_attempt(user)

    VERBS[first](summary)
    VERBS[second](summary)

    assert holds_together(user).state == ENDS[first]


@pytest.mark.django_db
@pytest.mark.parametrize("second", VERBS)
def test_deleting_what_was_partly_shown_is_charged_and_stays_so(user, second):
    summary = on_its_last_attempt(user, partial="The first half")

    summary.discard()
    VERBS[second](summary)

    assert holds_together(user).state == "charged"


@pytest.mark.usefixtures("committed")
@pytest.mark.parametrize(("one", "other"), list(combinations_with_replacement(VERBS, 2)))
def test_at_once_one_of_them_wins(user, one, other):
    summary = on_its_last_attempt(user)
    gate = threading.Barrier(4)

    def act(name):
        try:
            gate.wait(10)
            VERBS[name](Summary.objects.select_related("charge").get(pk=summary.pk) if name == "delete" else summary)
        except Summary.DoesNotExist:
            pass  # deleted before it was looked up
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(act, [one, other, one, other]))

    assert holds_together(user).state in {ENDS[one], ENDS[other]}
