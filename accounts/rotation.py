"""Putting every stored secret under the newest key: in batches, each safe to interrupt and to run again."""

from collections.abc import Callable, Iterator
from typing import Any

from allauth.mfa.models import Authenticator
from django.db import models, transaction
from django.db.models.functions import Cast
from django.views.decorators.debug import sensitive_variables

from accounts.fields import renew
from accounts.models import AccountToken

BATCH = 200
AUTHENTICATOR_SECRETS = ["secret", "seed", "migrated_codes"]

Renew = Callable[[Any], bool]


def tables() -> list[tuple[models.QuerySet[Any], Renew]]:
    """What holds secrets, each with how one row of it is renewed."""
    sealed = {f"sealed_{name}": Cast(name, models.TextField()) for name in AccountToken.ENCRYPTED}
    tokens = AccountToken.objects.annotate(**sealed).only("pk")
    return [(tokens, renew_tokens), (Authenticator.objects.all(), renew_authenticator)]


def batches(rows: models.QuerySet[Any], renew_row: Renew) -> Iterator[tuple[int, int]]:
    """Renew all rows; yields, a batch at a time, how many were looked at and how many of them changed.

    A batch is locked while it is renewed, so that tokens which arrive meanwhile are not overwritten.
    """
    last: Any = None
    while True:
        with transaction.atomic():
            following = rows.filter(pk__gt=last) if last is not None else rows
            batch = list(following.select_for_update(of=("self",)).order_by("pk")[:BATCH])
            changed = sum(renew_row(row) for row in batch)
        if not batch:
            return
        last = batch[-1].pk
        yield len(batch), changed


@sensitive_variables()
def renew_tokens(row: Any) -> bool:
    """Raises UnreadableSecret, like the other one."""
    sealed = {name: getattr(row, f"sealed_{name}") for name in AccountToken.ENCRYPTED}
    fresh = {name: renew(text) for name, text in sealed.items() if text}
    changed = {name: text for name, text in fresh.items() if text != sealed[name]}
    if changed:
        values = {name: models.Value(text, models.TextField()) for name, text in changed.items()}
        AccountToken.objects.filter(pk=row.pk).update(**values)
    return bool(changed)


@sensitive_variables()
def renew_authenticator(row: Authenticator) -> bool:
    before = {name: row.data[name] for name in AUTHENTICATOR_SECRETS if row.data.get(name)}
    after = {name: _renew_each(value) for name, value in before.items()}
    if after != before:
        row.data |= after
        row.save(update_fields=["data"])
    return after != before


@sensitive_variables()
def _renew_each(value: str | list[str]) -> str | list[str]:
    return [renew(text) for text in value] if isinstance(value, list) else renew(value)
