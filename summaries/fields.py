"""A field of words that can be searched on both databases."""

from typing import Any

from django.db import models
from django.db.models.lookups import Lookup

from summaries.words import Term

FTS_TABLE = "summaries_searchentry_words"
"""SQLite's full-text index (FTS5) of the search entries; triggers keep it."""


class WordsField(models.Field):  # type: ignore[type-arg]
    """A set of folded words: a tsvector on PostgreSQL; on SQLite text, of which FTS5 has an index."""

    def db_type(self, connection: Any) -> str:
        return "tsvector" if connection.vendor == "postgresql" else "text"

    def get_placeholder(self, value: Any, compiler: Any, connection: Any) -> str:
        # The words are ours already: no dictionary of the server's has a say, and no positions are kept.
        return "array_to_tsvector(%s::text[])" if connection.vendor == "postgresql" else "%s"

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:
        kept = sorted(self.to_python(value))
        return kept if connection.vendor == "postgresql" else " ".join(kept)

    def from_db_value(self, value: str | None, expression: object, connection: object) -> list[str]:
        return sorted((value or "").replace("'", "").split())

    def to_python(self, value: Any) -> list[str]:
        return value.split() if isinstance(value, str) else list(value or ())

    def value_to_string(self, obj: models.Model) -> str:
        return " ".join(sorted(self.to_python(self.value_from_object(obj))))


@WordsField.register_lookup
class Has(Lookup):
    """Whether a term is among the words. Words are letters and digits alone, so no query can break its syntax."""

    lookup_name = "has"
    prepare_rhs = False
    rhs: Term

    def get_db_prep_lookup(self, value: Any, connection: Any) -> Any:
        return "%s", [value]

    def as_postgresql(self, compiler: Any, connection: Any) -> tuple[str, list[Any]]:
        column, params = self.process_lhs(compiler, connection)
        return f"{column} @@ %s::tsquery", [*params, f"'{self.rhs.word}'" + ":*" * self.rhs.is_beginning]

    def as_sqlite(self, compiler: Any, connection: Any) -> tuple[str, list[Any]]:
        table = compiler.quote_name_unless_alias(self.lhs.alias)
        # The index is asked once a statement; + keeps SQLite from walking through all it found for each row.
        found = f"SELECT rowid FROM {FTS_TABLE} WHERE {FTS_TABLE} MATCH %s"  # noqa: S608
        return f'+{table}."id" IN ({found})', [f'"{self.rhs.word}"' + "*" * self.rhs.is_beginning]
