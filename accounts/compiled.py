"""Statements that every request asks, their SQL built once.

Building a statement takes the ORM 0.2 to 0.5 ms of processor time, several times what the database
takes to answer it; `make bench-usage` shows the difference. The ORM still writes each statement,
so that a changed model changes it too; only the values are put in anew.
"""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections, models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models.expressions import Expression
from django.db.models.sql import UpdateQuery


class Slot(Expression):
    """The place of a value that is known only when the statement is run; its field says how it is stored."""

    def __init__(self, name: str, field: models.Field[Any, Any]) -> None:
        super().__init__(output_field=field)
        self.name = name

    def as_sql(self, compiler: Any, connection: Any) -> Any:
        return "%s", [self]

    def stored(self, value: Any, connection: BaseDatabaseWrapper) -> Any:
        return self.output_field.get_db_prep_value(value, connection)


class Select:
    """A SELECT of fixed columns; `build` makes its `values_list` when it is first asked."""

    def __init__(self, build: Callable[[], "models.QuerySet[Any, Any]"]) -> None:
        self.build = cache(lambda vendor: self._compile(build))

    @staticmethod
    def _compile(build: Callable[[], "models.QuerySet[Any, Any]"]) -> tuple[str, Sequence[Any], list[Any]]:
        connection = ours()
        compiler = build().query.get_compiler(connection=connection)
        sql, params = compiler.as_sql()
        columns = [column for column, _, _ in compiler.select]
        return sql, params, list(compiler.get_converters(columns).items())

    def first(self, **values: Any) -> list[Any] | None:
        """The first row, its values as the models have them; None where there is none."""
        return next(iter(self.all(**values)), None)

    def all(self, **values: Any) -> list[list[Any]]:
        """Every row, its values as the models have them."""
        connection = ours()
        sql, params, converters = self.build(connection.vendor)
        with connection.cursor() as cursor:
            cursor.execute(sql, filled(params, values, connection))
            rows = [list(row) for row in cursor.fetchall()]
        for place, (functions, column) in converters if rows else ():
            for row in rows:
                for function in functions:
                    row[place] = function(row[place], column, connection)
        return rows


class Update:
    """An UPDATE of the rows that `build` filters, setting `changes`."""

    def __init__(self, build: Callable[[], "models.QuerySet[Any, Any]"], **changes: Expression) -> None:
        self.build = cache(lambda vendor: self._compile(build, changes))

    @staticmethod
    def _compile(build: Callable[[], "models.QuerySet[Any, Any]"], changes: dict[str, Any]) -> tuple[str, Any]:
        query: Any = build().query.chain(UpdateQuery)
        query.add_update_values(changes)
        sql, params = query.get_compiler(connection=ours()).as_sql()
        return sql, params

    def run(self, **values: Any) -> int:
        """How many rows it changed."""
        connection = ours()
        sql, params = self.build(connection.vendor)
        with connection.cursor() as cursor:
            cursor.execute(sql, filled(params, values, connection))
            changed: int = cursor.rowcount
        return changed


def insert(row: models.Model) -> None:
    """Add a new row, whose key and defaults are set."""
    connection = ours()
    fields = row._meta.concrete_fields
    stored = [field.get_db_prep_save(field.pre_save(row, True), connection) for field in fields]
    with connection.cursor() as cursor:
        cursor.execute(_insertion(type(row), connection.vendor), stored)
    row._state.adding, row._state.db = False, connection.alias


@cache
def _insertion(model: type[models.Model], vendor: str) -> str:
    quote = ours().ops.quote_name
    fields = model._meta.concrete_fields
    columns = ", ".join(quote(str(field.column)) for field in fields)
    return f"INSERT INTO {quote(model._meta.db_table)} ({columns}) VALUES ({', '.join(['%s'] * len(fields))})"  # noqa: S608


def ours() -> BaseDatabaseWrapper:
    """This thread's connection itself: `django.db.connection` looks it up anew for every attribute."""
    return connections[DEFAULT_DB_ALIAS]


def filled(params: Sequence[Any], values: dict[str, Any], connection: BaseDatabaseWrapper) -> list[Any]:
    return [param.stored(values[param.name], connection) if isinstance(param, Slot) else param for param in params]
