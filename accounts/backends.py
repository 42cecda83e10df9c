"""Who a session belongs to, looked up by a statement that is built once: every request asks it."""

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend
from django.core.exceptions import ValidationError
from django.db.models import QuerySet, UUIDField

from accounts.compiled import Select, Slot
from accounts.models import User

FIELDS = [field.attname for field in User._meta.concrete_fields]


def _person() -> "QuerySet[User, Any]":
    return User.objects.filter(pk=Slot("user", UUIDField())).values_list(*FIELDS)


PERSON = Select(_person)


class Backend(AuthenticationBackend):  # type: ignore[misc]
    def get_user(self, user_id: Any) -> User | None:
        try:
            row = PERSON.first(user=user_id)
        except ValidationError:
            return None  # a session of before people had UUIDs
        user = User.from_db("default", FIELDS, row) if row else None
        return user if user and self.user_can_authenticate(user) else None
