"""How we speak to SQLite and to PostgreSQL, with the reason for each option."""

from typing import Any

from django.core.exceptions import ImproperlyConfigured

from ytscribe import env

SQLITE_OPTIONS = {
    # A deferred transaction that reads and then writes fails at once with "database is locked".
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    # Readers don't wait for the writer; NORMAL loses no commit when the process dies.
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
}
WAIT_FOR_A_CONNECTION = 5
"""Seconds that a request waits for one of the pool's connections; then it is answered 503."""
CONNECT_TIMEOUT = 5
PREPARE_AFTER = 5
"""How often a statement is sent on a connection before PostgreSQL keeps its plan."""


def configure(config: dict[str, Any], *, pooled: bool) -> dict[str, Any]:
    """Django's settings of a database; `pooled` where a transaction-pooling PgBouncer stands between."""
    if config["ENGINE"].endswith("sqlite3"):
        return {**config, "OPTIONS": {**config.get("OPTIONS", {}), **SQLITE_OPTIONS}}
    options: dict[str, Any] = {"connect_timeout": CONNECT_TIMEOUT, **config.get("OPTIONS", {}), "pool": pool_sizes()}
    if not pooled:
        # Values travel beside the statements, so that the server plans each of them once a
        # connection. Behind a pooler each transaction may run on another server connection, which
        # knows nothing of what an earlier one prepared.
        options = {"server_side_binding": True, "prepare_threshold": PREPARE_AFTER, **options}
    return {
        **config,
        # Ours: a connection that died is replaced when it is taken from the pool, and nobody sees it.
        "ENGINE": "ytscribe.postgresql",
        "OPTIONS": options,
        "DISABLE_SERVER_SIDE_CURSORS": pooled,
    }


def pool_sizes() -> dict[str, int]:
    """psycopg's pool in each process; raises ImproperlyConfigured where the sizes don't fit."""
    sizes = {
        "min_size": env.number("DB_POOL_MIN", 0, most=1000),
        "max_size": env.number("DB_POOL_MAX", 10, least=1, most=1000),
        "timeout": WAIT_FOR_A_CONNECTION,
        # The pool waits twice as long after each failed try, up to this: with its five minutes a
        # long outage would be followed by minutes of waiting for a database that is back.
        "reconnect_timeout": WAIT_FOR_A_CONNECTION,
    }
    if sizes["min_size"] > sizes["max_size"]:
        raise ImproperlyConfigured("DB_POOL_MIN is larger than DB_POOL_MAX. See .env.example.")
    return sizes
