"""What a person keeps for their summaries: a model provider's key of their own, and instructions to pick from."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from uuid_utils.compat import uuid7

from accounts.compiled import Select, Slot
from accounts.fields import EncryptedTextField
from accounts.models import User
from summaries.summarisers.base import Endpoint

INSTRUCTIONS_EACH = 50
LONGEST_INSTRUCTIONS = 2000
"""Letters of one instruction, saved or typed."""


class OwnKey(models.Model):
    """A person's key at one of the operator's providers. It is used, and never shown again."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        primary_key=True,
        related_name="own_key",
        verbose_name=_("user"),
    )
    provider = models.CharField(_("provider"), max_length=50)
    model = models.CharField(_("model"), max_length=100)
    key = EncryptedTextField(_("key"))
    created_at = models.DateTimeField(_("stored at"), default=timezone.now)
    updated_at = models.DateTimeField(_("changed at"), default=timezone.now)

    class Meta:
        verbose_name = _("own key")
        verbose_name_plural = _("own keys")

    def __str__(self) -> str:
        return f"{self.provider}, {self.model}"

    @property
    def endpoint(self) -> Endpoint | None:
        """Where its model is asked; None where the operator has taken the provider off the list."""
        address = settings.LLM_PROVIDERS.get(self.provider)
        return Endpoint(address, self.key, self.model) if address else None


class InstructionQuerySet(models.QuerySet["Instruction"]):
    def of(self, user: User) -> "InstructionQuerySet":
        """A person's own, by name."""
        return self.filter(user=user).order_by("name", "pk")

    def is_full(self, user: User) -> bool:
        """Whether this person has as many as one may have."""
        return self.filter(user=user).count() >= INSTRUCTIONS_EACH


class Instruction(models.Model):
    """Something that a person often asks of a summary, under a name."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="instructions", verbose_name=_("user")
    )
    name = models.CharField(_("name"), max_length=80)
    text = models.TextField(_("what to ask for"))
    created_at = models.DateTimeField(_("saved at"), default=timezone.now)

    objects = InstructionQuerySet.as_manager()

    class Meta:
        verbose_name = _("saved instruction")
        verbose_name_plural = _("saved instructions")
        constraints = [models.UniqueConstraint(fields=["user", "name"], name="instruction_name_once")]

    def __str__(self) -> str:
        return self.name


def _own() -> "models.QuerySet[User, Any]":
    people = User.objects.filter(pk=Slot("user", models.UUIDField())).order_by("instructions__name", "instructions__pk")
    return people.values_list("own_key__provider", "own_key__model", *(f"instructions__{name}" for name in SHOWN))


SHOWN = ["pk", "name", "text"]
OWN = Select(_own)


def own(user: User) -> tuple[OwnKey | None, list[Instruction]]:
    """What the form offers of a person's own: the key, without the key itself, and the instructions; one statement."""
    rows = OWN.all(user=user.pk)
    provider, model = rows[0][:2] if rows else (None, None)
    key = OwnKey(user=user, provider=provider, model=str(model)) if provider else None
    saved = [Instruction(user=user, **dict(zip(SHOWN, row[2:], strict=True))) for row in rows if row[2]]
    return key, saved
