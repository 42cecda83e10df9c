"""Migrations go forward, back and forward again, and say what the models say."""

import uuid
from importlib.util import find_spec

import pytest
from django.core.management import call_command
from django.db import connection

from ytscribe.testing import database_url, run_manage

OURS = ["summaries", "usage", "accounts"]


@pytest.mark.django_db
def test_the_models_and_the_migrations_agree():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(not find_spec("django_migration_linter"), reason="the linter is in requirements-dev.txt")
def test_no_migration_would_break_what_runs_meanwhile():
    call_command("lintmigrations", include_apps=OURS, cache_path=None, quiet=["ok"])


@pytest.fixture
def empty_database(tmp_path, committed):
    """The URL of a database of this test's own, of the kind that the suite runs on."""
    if connection.vendor == "sqlite":
        yield f"sqlite:///{tmp_path}/empty.sqlite3"
        return
    name = f"empty_{uuid.uuid4().hex[:8]}"
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {name}")
    yield database_url().replace(connection.settings_dict["NAME"], name, 1)
    with connection.cursor() as cursor:
        cursor.execute(f"DROP DATABASE {name} WITH (FORCE)")


def manage(url, *arguments):
    done = run_manage(*arguments, DATABASE_URL=url)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_migration_goes_forward_back_and_forward_again(empty_database):
    manage(empty_database, "migrate", "--verbosity", "0")
    manage(empty_database, "loaddata", "demo", "--verbosity", "0")
    for app in OURS:
        manage(empty_database, "migrate", app, "zero", "--verbosity", "0")
    shown = manage(empty_database, "showmigrations", *OURS)
    assert "[X]" not in shown

    manage(empty_database, "migrate", "--verbosity", "0")

    assert "[ ]" not in manage(empty_database, "showmigrations")
    manage(empty_database, "loaddata", "demo", "--verbosity", "0")
    assert "No changes" in manage(empty_database, "makemigrations", "--check", "--dry-run")
