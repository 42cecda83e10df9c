"""A database that only reads, as a standby's or one on a disk gone read-only: 503 in words, and reading goes on."""

import os

import pytest
from django.core.cache import cache
from django.db import connection

pytestmark = pytest.mark.django_db(transaction=True)

SWITCH = {
    "sqlite": ("PRAGMA query_only = on", "PRAGMA query_only = off"),
    "postgresql": (
        "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY",
        "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE",
    ),
}


@pytest.fixture
def only_reads(db):
    """Switches the test's connection to reading."""
    cache.clear()
    off, on = SWITCH[connection.vendor]

    def switch():
        with connection.cursor() as cursor:
            cursor.execute(off)

    yield switch
    with connection.cursor() as cursor:
        cursor.execute(on)


def test_signing_in_is_refused_as_any_other_trouble_and_not_as_too_many_tries(client, only_reads):
    only_reads()
    answer = client.post("/accounts/login/", {"login": "somebody@example.com", "password": "wrong"})

    assert (answer.status_code, answer["Retry-After"]) == (503, "5")
    assert "Back in a moment" in answer.content.decode()


def test_one_s_own_is_still_found(signed_in, only_reads):
    only_reads()

    assert signed_in.get("/summaries/?q=bread").status_code == 200


@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_database_that_can_not_be_written_is_not_ready(client, only_reads, monkeypatch, what):
    if connection.vendor == "sqlite":  # which tells by its file
        file = str(connection.settings_dict["NAME"])
        denied = {"file": file, "folder": os.path.dirname(file)}[what]
        monkeypatch.setattr(os, "access", lambda path, mode: str(path) != denied)
    else:
        only_reads()
    answer = client.get("/readyz")

    assert (answer.status_code, answer.json()) == (503, {"status": "unavailable", "database": "read-only"})
