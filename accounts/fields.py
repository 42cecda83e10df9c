"""Secrets at rest: encrypted with the newest of FIELD_ENCRYPTION_KEYS, readable with any of them."""

from functools import lru_cache
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.core.exceptions import FieldError
from django.db import models
from django.views.decorators.debug import sensitive_variables


class UnreadableSecret(Exception):
    """A stored secret was written with a key that is no longer among FIELD_ENCRYPTION_KEYS."""

    def __init__(self) -> None:
        super().__init__("A stored secret can't be read with any of FIELD_ENCRYPTION_KEYS.")


@lru_cache(maxsize=4)
def _box(keys: tuple[str, ...]) -> MultiFernet:
    return MultiFernet([Fernet(key) for key in keys])


def box() -> MultiFernet:
    return _box(tuple(settings.FIELD_ENCRYPTION_KEYS))


@sensitive_variables()
def encrypt(text: str) -> str:
    return box().encrypt(text.encode()).decode()


@sensitive_variables()
def decrypt(sealed: str) -> str:
    """The text again; raises UnreadableSecret."""
    try:
        return box().decrypt(sealed.encode()).decode()
    except InvalidToken:
        raise UnreadableSecret from None


@sensitive_variables()
def renew(sealed: str) -> str:
    """The same secret under the newest key: the very same text where it is already; raises UnreadableSecret."""
    newest = _box(tuple(settings.FIELD_ENCRYPTION_KEYS[:1]))
    try:
        newest.decrypt(sealed.encode())
    except InvalidToken:
        return encrypt(decrypt(sealed))
    return sealed


class EncryptedTextField(models.TextField[str, str]):
    """Text that the database sees encrypted. It can't be searched: the same text never looks the same twice."""

    def get_prep_value(self, value: Any) -> Any:
        text = super().get_prep_value(value)
        return encrypt(text) if text else text

    def from_db_value(self, value: str | None, *args: Any) -> str | None:
        return decrypt(value) if value else value

    def get_lookup(self, lookup_name: str) -> Any:
        if lookup_name != "isnull":
            raise FieldError(f"{self.name} is encrypted and can't be searched.")
        return super().get_lookup(lookup_name)
