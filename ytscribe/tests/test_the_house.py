"""The picture of the house holds: ytscribe -> summaries -> usage -> accounts, and nothing points back."""

import ast
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]
FLOORS = ["accounts", "usage", "summaries", "ytscribe"]
PURE = ["summaries/transcripts", "summaries/summarisers"]


def modules(folder):
    return [path for path in (TOP / folder).rglob("*.py") if not {"tests", "migrations", "bench"} & set(path.parts)]


def imported(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.parametrize("floor", FLOORS[:-1])
def test_no_import_points_back(floor):
    above = FLOORS[FLOORS.index(floor) + 1 :]
    back = [
        f"{path.relative_to(TOP)} imports {name}"
        for path in modules(floor)
        for name in imported(path)
        if name.split(".")[0] in above
    ]

    assert not back


@pytest.mark.parametrize("folder", PURE)
def test_readers_and_summarisers_need_no_database_and_no_request(folder):
    forbidden = ("django.db", "django.http", "summaries.models", "usage", "accounts")
    wrong = [
        f"{path.name} imports {name}"
        for path in modules(folder)
        for name in imported(path)
        if name.startswith(forbidden)
    ]

    assert not wrong
    assert modules(folder)
