"""Resets of many people at once, a piece at a time."""

from typing import ClassVar

from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from uuid_utils.compat import uuid7

from usage.models.months import this_month
from usage.models.usages import UserUsage, UserUsageQuerySet


class UsageResetManager(models.Manager["UsageReset"]):
    def begin_or_resume(self, plan: str) -> "UsageReset":
        """The reset of a plan, or of everyone (""), that was begun this month and is not finished; else a new one."""
        # What an earlier month left undone, the new month has done by itself.
        self.filter(plan=plan, finished_at=None, begun_at__lt=this_month()).update(finished_at=timezone.now())
        return self.get_or_create(plan=plan, finished_at=None)[0]

    def foretell(self, plan: str) -> int:
        """How many people `begin_or_resume` would have before it."""
        run = self.filter(plan=plan, finished_at=None, begun_at__gte=this_month()).first() or UsageReset(plan=plan)
        return run.rows.behind(run.reached).count()


class UsageReset(models.Model):
    """A bulk reset: how far it is, so that it goes on where it was killed and nobody is reset twice in it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    plan = models.CharField(_("plan"), max_length=50, blank=True, help_text=_("Empty: everyone."))
    begun_at = models.DateTimeField(_("begun at"), default=timezone.now)
    finished_at = models.DateTimeField(_("finished at"), null=True, blank=True)
    reached = models.UUIDField(_("reached"), null=True, blank=True)
    people = models.PositiveIntegerField(_("people"), default=0)

    objects: ClassVar[UsageResetManager] = UsageResetManager()

    class Meta:
        verbose_name = _("bulk reset")
        verbose_name_plural = _("bulk resets")
        constraints = [
            models.UniqueConstraint(fields=["plan"], condition=Q(finished_at=None), name="reset_one_at_a_time")
        ]

    def __str__(self) -> str:
        return f"{self.plan or _('everyone')}, {self.begun_at:%Y-%m-%d %H:%M}"

    @property
    def rows(self) -> UserUsageQuerySet:
        """Whom it is about: not those who came since it was begun."""
        rows = UserUsage.objects.filter(created_at__lt=self.begun_at)
        return rows.filter(plan=self.plan) if self.plan else rows

    def advance(self, size: int) -> bool:
        """Reset the next `size` people and note it, together; False once all are done.

        The lock lets many work on one reset at once: each takes the piece behind the last one's.
        """
        with transaction.atomic():
            self.refresh_from_db(from_queryset=UsageReset.objects.select_for_update())
            if self.finished_at is None:
                rows, until = self.rows.piece(self.reached, size)
                self.people += rows.begin_epoch()
                self.reached = until or self.reached
                self.finished_at = None if until else timezone.now()
                self.save()
        return self.finished_at is None
