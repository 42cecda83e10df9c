"""Ids sort by time, so that rows are found by when they were made without an index of its own."""

from datetime import datetime
from uuid import UUID


def first_id(moment: datetime) -> UUID:
    """The least id that a row made at this moment can have: the time in milliseconds stands in front."""
    return UUID(int=int(moment.timestamp() * 1000) << 80)
