"""Django's sessions in the database, which also tell until when the row that was read is good.

So the middleware knows without a statement of its own when somebody was here last.
"""

from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib.sessions.backends import db
from django.utils import timezone


class SessionStore(db.SessionStore):
    read_until: datetime | None = None

    def _get_session_from_db(self) -> Any:
        row = super()._get_session_from_db()  # type: ignore[misc]
        self.read_until = row.expire_date if row else None
        return row

    def create_model_instance(self, data: dict[str, Any]) -> Any:
        """A row that is over after idle days, whatever the cookie says."""
        row = super().create_model_instance(data)
        row.expire_date = min(row.expire_date, timezone.now() + timedelta(seconds=settings.SESSION_IDLE_AGE))
        return row
