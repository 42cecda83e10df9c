"""REDIS_URL: what all processes count together lives there, and its absence is a 503 that passes by itself."""

import os
import shutil

import pytest
import redis
import requests

from ytscribe.testing import Visitor, run_manage, web
from ytscribe.tests.servers import Redis

pytestmark = [
    pytest.mark.servers,
    pytest.mark.skipif(
        not shutil.which("redis-server") and not os.environ.get("CI"),
        reason="redis-server is not installed (Debian: apt-get install redis-server)",
    ),
]
WRONG = {"login": "somebody@example.com", "password": "wrong"}


@pytest.fixture
def database(tmp_path):
    url = f"sqlite:///{tmp_path}/redis.sqlite3"
    assert run_manage("migrate", "--verbosity", "0", DATABASE_URL=url, DIRECT_URL="").returncode == 0
    return {"DATABASE_URL": url, "DIRECT_URL": ""}


def one_try(address):
    stranger = Visitor(address)
    stranger.get("/accounts/login/").raise_for_status()
    return stranger.post("/accounts/login/", WRONG)


def test_wrong_passwords_are_counted_over_all_processes(database):
    with Redis() as server, web(processes=3, REDIS_URL=server.url, **database) as address:
        for _ in range(16):
            one_try(address)

        assert "Too many" in one_try(address).text
        assert redis.Redis.from_url(server.url).keys("ytscribe:*")


def test_while_it_is_away_signing_in_is_a_503_and_goes_on_once_it_is_back(database):
    server = Redis()
    with web(processes=1, REDIS_URL=server.url, **database) as address:
        with server:
            assert one_try(address).status_code == 200
            assert requests.get(f"{address}/readyz", timeout=20).status_code == 200

        ready = requests.get(f"{address}/readyz", timeout=20)
        assert (ready.status_code, ready.json()["cache"]) == (503, "unreachable")
        gone = one_try(address)
        assert (gone.status_code, gone.headers["Retry-After"]) == (503, "5")
        assert "Traceback" not in gone.text

        with server:
            assert one_try(address).status_code == 200
