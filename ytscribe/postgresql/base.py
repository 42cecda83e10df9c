"""Django's PostgreSQL, but that connections which died in the pool cost nobody a wait."""

from typing import Any

from django.db.backends.postgresql import base
from psycopg import Error
from psycopg_pool import ConnectionPool


class DatabaseWrapper(base.DatabaseWrapper):
    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        """One of the pool's that answers; each dead one is given back, so that the pool replaces it.

        The pool's own check sleeps for a second, then two, after each dead one that it meets, and after
        a restart of the server all of them are dead.
        """
        connection = super().get_new_connection(conn_params)
        pool = self.pool
        tries = pool.max_size if pool else 0
        while tries and not answers(connection):
            pool.putconn(connection)
            connection = super().get_new_connection(conn_params)
            tries -= 1
        return connection


def answers(connection: Any) -> bool:
    try:
        ConnectionPool.check_connection(connection)
    except Error:
        return False
    return True
