"""The cache in the database, but that one which can't be written is an error, as Redis's would be."""

from collections.abc import Callable
from typing import Any

from django.core.cache.backends import db
from django.core.cache.backends.base import DEFAULT_TIMEOUT
from django.db import DatabaseError, connections, router

from ytscribe.outage import is_outage


class Cache(db.DatabaseCache):
    def _base_set(self, mode: str, key: str, value: Any, timeout: Any = DEFAULT_TIMEOUT) -> bool:
        """Django takes every error for a rival who was quicker: a read-only database would count as too many tries."""
        met: list[DatabaseError] = []

        def note(execute: Callable[..., Any], *arguments: Any) -> Any:
            try:
                return execute(*arguments)
            except DatabaseError as error:
                met.append(error)
                raise

        with connections[router.db_for_write(self.cache_model_class)].execute_wrapper(note):
            done: bool = super()._base_set(mode, key, value, timeout)  # type: ignore[misc]
        for error in filter(is_outage, met):
            raise error
        return done
