"""Putting every stored secret under the newest key: in batches, each safe to interrupt and to run again."""

from collections.abc import Callable, Iterator
from typing import Any

from allauth.mfa.models import Authenticator
from django.apps import apps
from django.db import models, transaction
from django.db.models.functions import Cast
from django.views.decorators.debug import sensitive_variables

from accounts.factors import SECRETS
from accounts.fields import EncryptedTextField, renew

BATCH = 200

Renew = Callable[[Any], bool]


def tables() -> list[tuple[models.QuerySet[Any], Renew]]:
    """What holds secrets, each with how one row of it is renewed: every model of any app with an encrypted field."""
    holders = sorted(apps.get_models(), key=lambda model: model._meta.label)
    sealed = [(sealed_rows(model, names), renew_fields) for model in holders if (names := encrypted(model))]
    return [*sealed, (Authenticator.objects.all(), renew_authenticator)]


def encrypted(model: type[models.Model]) -> list[str]:
    """The names of a model's encrypted fields."""
    return [field.name for field in model._meta.concrete_fields if isinstance(field, EncryptedTextField)]


def sealed_rows(model: type[models.Model], names: list[str]) -> models.QuerySet[Any]:
    """A model's rows with their secrets as they are stored."""
    sealed = {f"sealed_{name}": Cast(name, models.TextField()) for name in names}
    rows: models.QuerySet[Any] = model._default_manager.annotate(**sealed).only("pk")
    return rows


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
def renew_fields(row: Any) -> bool:
    """Raises UnreadableSecret, like the other one."""
    sealed = {name: getattr(row, f"sealed_{name}") for name in encrypted(type(row))}
    fresh = {name: renew(text) for name, text in sealed.items() if text}
    changed = {name: text for name, text in fresh.items() if text != sealed[name]}
    if changed:
        values = {name: models.Value(text, models.TextField()) for name, text in changed.items()}
        type(row)._default_manager.filter(pk=row.pk).update(**values)
    return bool(changed)


@sensitive_variables()
def renew_authenticator(row: Authenticator) -> bool:
    before = {name: row.data[name] for name in SECRETS if row.data.get(name)}
    after = {name: _renew_each(value) for name, value in before.items()}
    if after != before:
        row.data |= after
        row.save(update_fields=["data"])
    return after != before


@sensitive_variables()
def _renew_each(value: str | list[str]) -> str | list[str]:
    return [renew(text) for text in value] if isinstance(value, list) else renew(value)
