"""Commands that can't do what they are asked end with a sentence and status 1."""

import subprocess
import sys
from pathlib import Path

import pytest

from ytscribe.testing import TOP, child_environment, run_manage

NOWHERE = {"DATABASE_URL": "sqlite:////nowhere/at/all.sqlite3"}
NEED_A_DATABASE = [
    "sweep",
    "reconcile_usage",
    "reset_usage",
    "rotate_keys",
    "clearsessions",
    "seed_demo",
    "loaddata demo",
    "migrate",
]


def last_line(done):
    assert "Traceback" not in done.stderr, done.stderr
    assert done.returncode == 1
    return done.stderr.strip().splitlines()[-1]


@pytest.mark.parametrize("command", NEED_A_DATABASE)
def test_a_database_that_can_not_be_reached_is_said_in_a_sentence(command):
    done = run_manage(*command.split(), **NOWHERE)

    assert last_line(done) == "The database could not be used: unable to open database file. Check DATABASE_URL."


def test_so_is_one_that_was_never_migrated(tmp_path):
    done = run_manage("sweep", DATABASE_URL=f"sqlite:///{tmp_path}/new.sqlite3")

    assert last_line(done).startswith("The database could not be used: no such table: ")
    assert last_line(done).endswith("Run manage.py migrate.")


def test_so_is_a_setting_that_is_refused():
    assert last_line(run_manage("sweep", PORT="eighty")).startswith("PORT is 'eighty'; it must be")


def test_the_whole_of_it_is_shown_to_who_asks_for_it():
    assert "Traceback" in run_manage("sweep", "--traceback", **NOWHERE).stderr


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("command", "said"),
    [
        (["reset_usage", "--batch", "0"], "--batch must be from 1 to 100000."),
        (["reset_usage", "--batch", "99999999999999999999"], "--batch must be from 1 to 100000."),
        (["worker", "--interval", "inf"], "--interval must be from 0 to 3600 seconds."),
        (["summarise", "README.md", "--language", "x" * 300], "--language must be a code such as de"),
        (["summarise", "README.md", "--language", "../de"], "--language must be a code such as de"),
    ],
)
def test_so_are_arguments_that_make_no_sense(command, said):
    assert said in last_line(run_manage(*command))


@pytest.mark.parametrize(
    ("ends", "said"),
    [
        ("summarise - <&-", "CommandError: Standard input is closed: there is nothing to read."),
        ("transcript - <&-", "CommandError: Standard input is closed: there is nothing to read."),
        ("summarise README.md >&-", "Standard output is closed: there is nowhere to write to."),
        pytest.param(
            "transcript README.md >/dev/full",
            "It could not be written: No space left on device.",
            marks=pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full"),
        ),
    ],
)
def test_so_are_ends_that_lead_nowhere(ends, said):
    command = f"exec '{sys.executable}' manage.py {ends}"
    done = subprocess.run(["sh", "-c", command], cwd=TOP, env=child_environment(), capture_output=True, text=True)

    assert last_line(done) == said
