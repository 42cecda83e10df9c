"""100 requests at once from one person with 10 left: exactly 10 are taken, through real processes."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests

from summaries.models import Summary
from summaries.tests import talks
from usage.models import UsageCharge
from usage.tests.helpers import count, ledger_count, set_limit
from ytscribe.testing import session_cookie, web

pytestmark = pytest.mark.usefixtures("committed")


def browser(address, user):
    """A session that has the person's cookie and the form's token."""
    session = requests.Session()
    session.trust_env = False
    session.cookies.update(session_cookie(user))
    session.get(address, timeout=30).raise_for_status()
    return session


def send_at_once(address, user, requests_to_send):
    token_holder = browser(address, user)
    cookies = token_holder.cookies.get_dict()
    gate = threading.Barrier(len(requests_to_send))

    def send(fields):
        gate.wait()
        return requests.post(
            f"{address}/summaries/",
            data={**fields, "csrfmiddlewaretoken": cookies["csrftoken"]},
            cookies=cookies,
            allow_redirects=False,
            timeout=60,
        )

    with ThreadPoolExecutor(len(requests_to_send)) as pool:
        return list(pool.map(send, requests_to_send))


def test_a_hundred_at_once_get_exactly_ten(user):
    with web(processes=4) as address:
        answers = send_at_once(address, user, [{"source": talks.text(n), "key": f"k{n}"} for n in range(100)])

    statuses = sorted(answer.status_code for answer in answers)
    assert statuses == [303] * 10 + [429] * 90
    assert Summary.objects.count() == UsageCharge.objects.count() == count(user) == ledger_count(user) == 10
    assert len({answer.headers["Location"] for answer in answers if answer.status_code == 303}) == 10
    assert all("Retry-After" in answer.headers for answer in answers if answer.status_code == 429)


def test_one_request_sent_many_times_at_once_on_the_last_use_is_one_summary(user):
    set_limit(user, 1)
    with web(processes=4) as address:
        answers = send_at_once(address, user, [{"source": talks.text(), "key": "same"}] * 12)

    assert {answer.status_code for answer in answers} == {303}
    assert len({answer.headers["Location"] for answer in answers}) == 1
    assert Summary.objects.count() == UsageCharge.objects.count() == count(user) == 1
