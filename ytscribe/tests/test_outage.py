"""While the database is away: the same page with the same headers as ever, and one line in the log."""

import pytest
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.db import OperationalError
from django.test import RequestFactory

from accounts.session_store import SessionStore
from usage.models import Plan

SECURITY = [
    "Content-Security-Policy",
    "Cross-Origin-Opener-Policy",
    "Referrer-Policy",
    "X-Content-Type-Options",
    "X-Frame-Options",
]


def ask(path="/", cookie=""):
    """What a browser is answered; the tests' client would raise what a middleware meets."""
    return WSGIHandler().get_response(RequestFactory().get(path, headers={"Cookie": cookie}))


def gone(*arguments, **choices):
    raise OperationalError("the server closed the connection unexpectedly\n\tThis probably means trouble.")


AWAY = {"a view": (Plan.objects, "filter"), "a middleware": (SessionStore, "load")}


@pytest.fixture(params=AWAY)
def away(request, db, monkeypatch):
    """The database is away where a view asks it, or a middleware before."""
    monkeypatch.setattr(*AWAY[request.param], gone)
    return f"{settings.SESSION_COOKIE_NAME}={'a' * 32}" if request.param == "a middleware" else ""


def test_the_page_has_the_security_headers_of_every_other(away):
    usual = ask("/accounts/login/")
    answer = ask(cookie=away)

    assert (usual.status_code, answer.status_code, answer["Retry-After"]) == (200, 503, "5")
    assert "Back in a moment" in answer.content.decode()
    assert {name: answer.get(name) for name in SECURITY} == {name: usual.get(name) for name in SECURITY}
    assert all(usual.get(name) for name in SECURITY)
