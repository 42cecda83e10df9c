"""What `manage.py check` says of settings that would lose data, exactness or safety."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Info, Tags, Warning, register

POOLER_PORTS = {"6432", "6543"}
"""What PgBouncer listens on by default, and what hosted poolers do."""


@register(Tags.database)
def check_sqlite(**kwargs: Any) -> list[CheckMessage]:
    """SQLite locks at once in a deferred transaction, and forgets foreign keys by default."""
    database = settings.DATABASES["default"]
    if not database["ENGINE"].endswith("sqlite3"):
        return []
    options = database.get("OPTIONS", {})
    found: list[CheckMessage] = []
    if options.get("transaction_mode") != "IMMEDIATE":
        hint = "Set OPTIONS['transaction_mode'] to 'IMMEDIATE'."
        found.append(Error("SQLite transactions would fail with 'database is locked'.", hint=hint, id="ytscribe.E001"))
    if options.get("timeout", 5) < 10:
        hint = "Set OPTIONS['timeout'] to 20."
        found.append(Error("SQLite would give up waiting for a lock too soon.", hint=hint, id="ytscribe.E002"))
    if "journal_mode=WAL" not in options.get("init_command", ""):
        hint = "Put PRAGMA journal_mode=WAL into OPTIONS['init_command']."
        found.append(Warning("SQLite's readers would wait for its writer.", hint=hint, id="ytscribe.W003"))
    return found


@register(Tags.database)
def check_pool(**kwargs: Any) -> list[CheckMessage]:
    """A pool keeps connections by itself; connections kept by age beside it would never come back to it."""
    database = settings.DATABASES["default"]
    if database.get("OPTIONS", {}).get("pool") and database.get("CONN_MAX_AGE", 0) != 0:
        return [
            Error("A connection pool and CONN_MAX_AGE exclude each other.", hint="Set it to 0.", id="ytscribe.E004")
        ]
    return []


@register(Tags.database)
def check_pooler(**kwargs: Any) -> list[CheckMessage]:
    """Prepared statements and server-side cursors break behind a transaction-pooling PgBouncer."""
    database = settings.DATABASES["default"]
    looks_pooled = str(database.get("PORT", "")) in POOLER_PORTS or "pooler" in str(database.get("HOST", ""))
    if not looks_pooled or settings.DIRECT_DATABASE:
        return []
    hint = "Set DIRECT_URL to the address of PostgreSQL itself: migrate uses it, and prepared statements are left out."
    return [Warning("DATABASE_URL seems to lead through a pooler.", hint=hint, id="ytscribe.W005")]


@register(Tags.security, deploy=True)
def check_hosts(**kwargs: Any) -> list[CheckMessage]:
    """Links in mails name the host that was asked for: whoever may choose it chooses where they lead."""
    if "*" not in settings.ALLOWED_HOSTS:
        return []
    hint = "Name the site's own hosts in ALLOWED_HOSTS."
    return [Warning("Mails would lead to whatever host a stranger's request names.", hint=hint, id="ytscribe.W006")]


@register(Tags.security, deploy=True)
def check_mail(**kwargs: Any) -> list[CheckMessage]:
    """People sign up by mail: without a server that sends it nobody gets in."""
    found: list[CheckMessage] = []
    if settings.EMAIL_BACKEND.endswith("console.EmailBackend"):
        hint = "Set EMAIL_URL to an SMTP server."
        found.append(Warning("Links and codes would be printed into the log.", hint=hint, id="ytscribe.W007"))
    elif settings.EMAIL_HOST == "localhost":
        found.append(Info("Mails go through a server on this machine.", hint="Else set EMAIL_URL.", id="ytscribe.I001"))
    if "@localhost" in settings.DEFAULT_FROM_EMAIL:
        hint = "Set DEFAULT_FROM_EMAIL."
        found.append(Info("Mails come from an address that nobody can answer.", hint=hint, id="ytscribe.I002"))
    return found


@register(Tags.security, deploy=True)
def check_proxies(**kwargs: Any) -> list[CheckMessage]:
    """Nothing else tells whether one stands in front, and most have one."""
    if settings.TRUSTED_PROXY_COUNT_IS_SET:
        return []
    message = "Behind a proxy pages would lead to themselves without end, and all would share one limit on tries."
    hint = "Set TRUSTED_PROXY_COUNT to the number of proxies in front; 0 says that there is none."
    return [Warning(message, hint=hint, id="ytscribe.W008")]
