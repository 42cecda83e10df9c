"""Everything we hold about a person, as JSON that is read and sent row by row.

Left out are secrets that would open a door: password, session keys, tokens of other sites, secrets of
second factors, a model provider's key. That they are there is said.
"""

import json
from collections.abc import Callable, Iterator
from typing import Any

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from allauth.usersessions.models import UserSession
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model, QuerySet

from accounts.fields import UnreadableSecret
from accounts.models import AccountEvent, User
from summaries.models import Instruction, OwnKey, Summary, Transcript
from usage.models import UsageCharge, UserUsage

AT_ONCE = 200
LARGE: dict[type[Model], int] = {Transcript: 1, Summary: 20}
"""Rows that are in memory together, and of those that may be long."""

Row = dict[str, Any]


def fields(*names: str) -> Callable[[Any], Row]:
    """A row as these fields of it."""
    return lambda row: {name: getattr(row, name) for name in names}


def key(row: Authenticator) -> Row:
    name = row.data.get("name", "") if row.type == Authenticator.Type.WEBAUTHN else ""
    return {"type": row.type, "name": name, "created_at": row.created_at, "last_used_at": row.last_used_at}


def linked_account(row: SocialAccount) -> Row:
    shown = fields("provider", "uid", "date_joined", "last_login", "extra_data")(row)
    try:
        tokens = getattr(row, "tokens", None)
    except UnreadableSecret:
        return shown | {"tokens": "unreadable"}
    if tokens:
        shown["tokens"] = {
            "scope": tokens.scope,
            "expires_at": tokens.expires_at,
            "kept": [name for name in ("access_token", "refresh_token", "id_token") if getattr(tokens, name)],
        }
    return shown


def summary(row: Summary) -> Row:
    names = ["id", "own_title", "source_kind", "source", "video_id", "kind", "language", "length", "instructions"]
    names += ["state", "result", "markdown", "wanted_engine", "engine", "model", "error_code", "error_sentence"]
    names += ["created_at", "finished_at"]
    return {**fields(*names)(row), "caption_language": row.caption_language, "transcript": row.transcript_id}


PARTS: dict[str, tuple[type[Model], str, Callable[[Any], Row]]] = {
    "email_addresses": (EmailAddress, "user", fields("email", "verified", "primary")),
    "linked_accounts": (SocialAccount, "user", linked_account),
    "keys_and_second_factors": (Authenticator, "user", key),
    "sessions": (UserSession, "user", fields("ip", "user_agent", "created_at", "last_seen_at")),
    "events": (AccountEvent, "user", fields("kind", "ip", "device", "detail", "created_at")),
    "usage": (
        UserUsage,
        "user",
        fields("plan_id", "limit_override", "summary_count", "period_start", "last_used", "created_at"),
    ),
    "charges": (UsageCharge, "user", fields("id", "kind", "units", "state", "reason", "created_at", "settled_at")),
    "summaries": (Summary, "user", summary),
    "saved_instructions": (Instruction, "user", fields("name", "text", "created_at")),
    "own_key": (OwnKey, "user", fields("provider", "model", "created_at", "updated_at")),
    "transcripts": (
        Transcript,
        "owner",
        fields("id", "source", "language", "title", "channel", "duration", "segments", "fetched_at"),
    ),
}
"""Every table that names a person: the model, the field that does, and how a row of it is shown."""
LEFT_OUT: dict[type[Model], list[str]] = {OwnKey: ["key"], Transcript: ["text"], Summary: ["partial"]}


def everything_about(user: User) -> Iterator[str]:
    """The pieces of one JSON object."""
    names = ["id", "email", "email_verified_at", "name", "image", "is_staff", "last_login", "created_at", "updated_at"]
    yield f'{{"user": {encode(fields(*names)(user))}'
    for name, (model, owner, show) in PARTS.items():
        rows: QuerySet[Any] = model._default_manager.filter(**{owner: user}).defer(*LEFT_OUT.get(model, []))
        yield f',\n"{name}": ['
        for number, row in enumerate(in_batches(rows, LARGE.get(model, AT_ONCE))):
            yield (",\n" if number else "\n") + encode(show(row))
        yield "]"
    yield "}\n"


def in_batches(rows: "QuerySet[Any]", at_once: int) -> Iterator[Any]:
    """The rows in order, by short queries: whoever downloads slowly keeps no cursor open."""
    rows = rows.order_by("pk")
    batch = list(rows[:at_once])
    yield from batch
    while len(batch) == at_once:
        batch = list(rows.filter(pk__gt=batch[-1].pk)[:at_once])
        yield from batch


def encode(row: Row) -> str:
    return json.dumps(row, cls=DjangoJSONEncoder, ensure_ascii=False)
