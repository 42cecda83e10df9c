"""What must be so for sessions, sign-in limits and staff to be safe; `check --deploy` says what is not."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, Warning, register

DATABASE_SESSIONS = "accounts.session_store"
PER_PROCESS_CACHES = ("LocMemCache", "DummyCache")


def register_all() -> None:
    register(sessions_end_at_once, Tags.security)
    register(limits_hold_across_processes, Tags.security, deploy=True)
    register(encryption_has_its_own_keys, Tags.security, deploy=True)
    register(staff_have_second_factors, Tags.security, deploy=True)


def sessions_end_at_once(**kwargs: Any) -> list[CheckMessage]:
    if settings.SESSION_ENGINE == DATABASE_SESSIONS:
        return []
    hint = f"Set SESSION_ENGINE to {DATABASE_SESSIONS}."
    return [Error("A session that is ended must be over at once: it may live in no cache.", hint, id="accounts.E001")]


def limits_hold_across_processes(**kwargs: Any) -> list[CheckMessage]:
    if not str(settings.CACHES["default"]["BACKEND"]).endswith(PER_PROCESS_CACHES):
        return []
    hint = "Use the database's cache or Redis."
    message = "Each process counts tries at signing in for itself: with this cache the limits are no limits."
    return [Error(message, hint, id="accounts.E002")]


def encryption_has_its_own_keys(**kwargs: Any) -> list[CheckMessage]:
    if settings.FIELD_ENCRYPTION_KEYS_ARE_OWN:
        return []
    message = "Stored secrets are encrypted under a key derived from SECRET_KEY: with a new one they could not be read."
    return [Warning(message, "Set FIELD_ENCRYPTION_KEYS.", id="accounts.W002")]


def staff_have_second_factors(**kwargs: Any) -> list[CheckMessage]:
    if settings.STAFF_SECOND_FACTOR:
        return []
    return [Warning("Staff may open the admin with a password alone.", "STAFF_SECOND_FACTOR", id="accounts.W001")]
