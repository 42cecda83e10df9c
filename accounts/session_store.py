"""Django's sessions in the database, read by a statement built once, as every request asks it.

The store also tells until when the row that was read is good, so that the middleware knows without
a statement of its own when somebody was here last.
"""

from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib.sessions.backends import db
from django.contrib.sessions.models import Session
from django.db.models import CharField, DateTimeField, QuerySet
from django.utils import timezone

from accounts.compiled import Select, Slot


def _living() -> "QuerySet[Session, Any]":
    rows = Session.objects.filter(session_key=Slot("key", CharField()), expire_date__gt=Slot("now", DateTimeField()))
    return rows.values_list("session_data", "expire_date")


LIVING = Select(_living)


class SessionStore(db.SessionStore):
    read_until: datetime | None = None

    def load(self) -> dict[str, Any]:
        row = LIVING.first(key=self.session_key, now=timezone.now())
        if row is None:
            self._session_key = None
            return {}
        data, self.read_until = row
        return self.decode(data)

    def create_model_instance(self, data: dict[str, Any]) -> Any:
        """A row that is over after idle days, whatever the cookie says."""
        row = super().create_model_instance(data)
        row.expire_date = min(row.expire_date, timezone.now() + timedelta(seconds=settings.SESSION_IDLE_AGE))
        return row
