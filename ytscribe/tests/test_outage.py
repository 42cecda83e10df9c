"""While the database is away: the same page with the same headers as ever, and one line in the log."""

import time

import pytest
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.db import OperationalError
from django.test import RequestFactory
from django.views.generic.base import TemplateResponseMixin

from accounts.session_store import SessionStore
from usage.models import Plan
from ytscribe import outage

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


def test_the_log_has_a_line_for_each_request_and_a_traceback_a_minute(away, caplog, monkeypatch):
    monkeypatch.setattr(outage.traces, "due_at", 0.0)
    for _ in range(3):
        ask(cookie=away)

    said = "GET / refused, the database or Redis could not be used: the server closed the connection unexpectedly"
    assert [record.getMessage() for record in caplog.records] == [said] * 3
    assert [bool(record.exc_info) for record in caplog.records] == [True, False, False]

    monkeypatch.setattr(outage.traces, "due_at", time.monotonic() - 1)
    ask(cookie=away)
    assert caplog.records[-1].exc_info


SECRET = "4k-d3adbe-f00dfeedf00dfeed"
ADDRESSES = [f"/accounts/password/reset/key/{SECRET}/", f"/accounts/confirm-email/{SECRET}/"]


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("view_only", [True, False])
def test_the_log_has_no_key_of_an_address(db, caplog, monkeypatch, address, view_only):
    monkeypatch.setattr(*((TemplateResponseMixin, "render_to_response") if view_only else (SessionStore, "load")), gone)
    assert ask(address, f"{settings.SESSION_COOKIE_NAME}={'a' * 32}").status_code == 503

    assert "refused" in caplog.text
    assert SECRET not in caplog.text


@pytest.mark.parametrize("address", ADDRESSES)
def test_nor_has_it_one_where_a_page_of_ours_fails(db, caplog, monkeypatch, address):
    def broken(*arguments, **choices):
        raise ZeroDivisionError

    monkeypatch.setattr(TemplateResponseMixin, "render_to_response", broken)
    assert ask(address).status_code == 500

    assert "Internal Server Error: /accounts/" in caplog.text
    assert SECRET not in caplog.text
