"""Django's sessions in the database, looked up by a statement that is built once: every request asks it."""

from typing import Any

from django.contrib.sessions.backends import db
from django.contrib.sessions.models import Session
from django.db.models import CharField, DateTimeField, QuerySet
from django.utils import timezone

from usage.compiled import Select, Slot


def _standing() -> "QuerySet[Session, Any]":
    key, now = Slot("key", CharField()), Slot("now", DateTimeField())
    return Session.objects.filter(session_key=key, expire_date__gt=now).values_list("session_data", "expire_date")


STANDING = Select(_standing)


class SessionStore(db.SessionStore):
    def _get_session_from_db(self) -> Session | None:
        row = STANDING.first(key=self.session_key, now=timezone.now())
        if row is None:
            self._session_key = None
            return None
        return Session(session_key=self.session_key or "", session_data=row[0], expire_date=row[1])
