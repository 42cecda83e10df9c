"""What the command line says in a sentence instead of a traceback."""

from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, InterfaceError, InternalError, OperationalError, ProgrammingError

UNDEFINED_TABLE = "42P01"
"""PostgreSQL's code for a table that isn't there."""


def sentence_for(error: BaseException) -> str:
    """Why a command could not do its work, where that is the settings' or the database's state; else nothing."""
    if isinstance(error, ImproperlyConfigured):
        return str(error)
    what = str(error).partition("\n")[0]
    if is_not_migrated(error):
        return f"The database could not be used: {what}. Run manage.py migrate."
    if isinstance(error, (OperationalError, InterfaceError, InternalError)):  # the last where it is read-only
        return f"The database could not be used: {what}. Check DATABASE_URL."
    return ""


def is_not_migrated(error: BaseException) -> bool:
    if isinstance(error, ProgrammingError):
        return getattr(error.__cause__, "sqlstate", None) == UNDEFINED_TABLE
    return isinstance(error, DatabaseError) and str(error).startswith("no such table")
