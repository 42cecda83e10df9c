"""Our own checks name what is wrong, and are silent where nothing is."""

import pytest
from django.conf import settings as django_settings
from django.core.checks import run_checks

WRONG = {
    "ytscribe.E001": {"ENGINE": "django.db.backends.sqlite3", "OPTIONS": {"timeout": 20}},
    "ytscribe.E002": {
        "ENGINE": "django.db.backends.sqlite3",
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 1},
    },
    "ytscribe.W003": {"ENGINE": "django.db.backends.sqlite3", "OPTIONS": {"transaction_mode": "IMMEDIATE"}},
    "ytscribe.E004": {"ENGINE": "django.db.backends.postgresql", "OPTIONS": {"pool": True}, "CONN_MAX_AGE": 60},
    "ytscribe.W005": {"ENGINE": "django.db.backends.postgresql", "HOST": "db", "PORT": 6432},
}


def found():
    return {message.id for message in run_checks(databases=[]) if (message.id or "").startswith("ytscribe.")}


def test_as_it_is_nothing_is_wrong():
    assert found() == set()


@pytest.mark.parametrize("code", WRONG)
def test_a_database_that_would_harm_is_named(monkeypatch, code):
    monkeypatch.setattr(django_settings, "DATABASES", {"default": WRONG[code]})

    assert code in found()


def test_behind_a_pooler_a_direct_url_silences_it(monkeypatch):
    monkeypatch.setattr(django_settings, "DATABASES", {"default": WRONG["ytscribe.W005"]})
    monkeypatch.setattr(django_settings, "DIRECT_DATABASE", {"ENGINE": "django.db.backends.postgresql"})

    assert found() == set()
