"""What the command line says in a sentence instead of a traceback."""

import errno
import sys

from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, InterfaceError, InternalError, OperationalError, ProgrammingError

UNDEFINED_TABLE = "42P01"
"""PostgreSQL's code for a table that isn't there."""

FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def sentence_for(error: BaseException) -> str:
    """Why a command could not do its work, where settings, database or a full disk are to blame; else nothing."""
    if isinstance(error, ImproperlyConfigured):
        return str(error)
    if sys.stdout is None and isinstance(error, AttributeError):
        return "Standard output is closed: there is nowhere to write to."
    if isinstance(error, OSError) and error.errno in FULL:
        return f"It could not be written: {error.strerror}."
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
