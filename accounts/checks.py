"""What must be so for staff to be safe; `check --deploy` says what is not."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Tags, Warning, register


def register_all() -> None:
    register(staff_have_second_factors, Tags.security, deploy=True)


def staff_have_second_factors(**kwargs: Any) -> list[CheckMessage]:
    if settings.STAFF_SECOND_FACTOR:
        return []
    return [Warning("Staff may open the admin with a password alone.", "STAFF_SECOND_FACTOR", id="accounts.W001")]
