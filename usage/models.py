"""Plans, counts and the ledger: how many summaries a person may ask for, and each one they asked for.

A charge is held when work is asked for and settled once: charged when it is finished, refunded
when it failed. Counts change only through UPDATE statements that compare and add at once, because
a row read earlier may be stale; conditions stand on the row itself, because PostgreSQL does not
check a subquery again after it waited for a lock.
"""

from datetime import UTC, date, datetime, time
from typing import Any, ClassVar

from django.conf import settings
from django.db import IntegrityError, models, transaction
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from uuid_utils.compat import uuid7

from accounts.models import User

NEAR, CLOSE = 75, 90
"""Percent of the limit from which a person is warned, quietly and plainly."""


def first_of_month(now: datetime | None = None) -> date:
    """The first day of the month, in UTC, that `now` lies in."""
    return (now or timezone.now()).astimezone(UTC).date().replace(day=1)


class LimitReached(Exception):
    """No use is left. `context` is what the page that says so shows beside it."""

    def __init__(self, used: int, limit: int, resets_at: datetime) -> None:
        super().__init__(f"{used} of {limit} used")
        self.used = used
        self.limit = limit
        self.resets_at = resets_at
        self.context: dict[str, Any] = {}

    @property
    def retry_after(self) -> int:
        """Whole seconds until the limit is fresh, at least 1."""
        return max(1, int((self.resets_at - timezone.now()).total_seconds()) + 1)


class KeyUsed(Exception):
    """This person's key has a charge already. The caller must leave its transaction, then look it up."""


class PlanQuerySet(models.QuerySet["Plan"]):
    def create_missing(self) -> None:
        """Put the two plans that every installation starts with where they are missing."""
        rows = [
            Plan(code=Plan.FREE, name="Free", summary_limit=10, position=1),
            Plan(
                code="pro",
                name="Pro",
                summary_limit=200,
                position=2,
                upgrade_text="Two hundred summaries a month, for people who watch for a living.",
            ),
        ]
        self.bulk_create(rows, ignore_conflicts=True)


class Plan(models.Model):
    """What a tier allows; edited in the admin."""

    FREE = "free"

    code = models.SlugField(_("code"), primary_key=True)
    name = models.CharField(_("name"), max_length=100)
    summary_limit = models.PositiveIntegerField(
        _("summaries a month"), null=True, blank=True, help_text=_("Empty: no limit.")
    )
    upgrade_text = models.TextField(_("upgrade text"), blank=True, help_text=_("Why somebody would choose this plan."))
    upgrade_link = models.URLField(
        _("upgrade link"), blank=True, help_text=_("Where this plan is bought or asked for; may stay empty.")
    )
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    objects = PlanQuerySet.as_manager()

    class Meta:
        verbose_name = _("plan")
        verbose_name_plural = _("plans")
        ordering = ["position", "code"]

    def __str__(self) -> str:
        return self.name


class UserUsageManager(models.Manager["UserUsage"]):
    def create_for(self, user: User) -> "UserUsage":
        """The usage row of a person (the seed's createUserUsage); the one that stands, where there is one."""
        return self.get_or_create(user=user)[0]

    def for_user(self, user: User) -> "UserUsage":
        """A person's usage with its plan (the seed's getUserUsage), made where it is missing."""
        usage = self.select_related("plan").filter(user=user).first()
        return usage or self.create_for(user)

    def hold(
        self,
        user: User,
        *,
        key: str,
        fingerprint: str = "",
        kind: str = "summary",
        units: int = 1,
        usage: "UserUsage | None" = None,
    ) -> "UsageCharge":
        """Take `units` of this month's limit (the seed's incrementUsage; with settle, trackUserUsage).

        Call it in the transaction that inserts what is being paid for. `usage`, where the caller has
        read it already, saves a query. Raises LimitReached where too few are left and KeyUsed where
        `key` has a charge; in both cases nothing was taken once the caller's transaction is left.
        """
        now = timezone.now()
        usage = usage or self.for_user(user)
        if units and not self._take(usage, units, now):
            if UsageCharge.objects.filter(user=user, key=key).exists():
                raise KeyUsed(key)
            usage = self._take_afresh(user, units)
        try:
            return UsageCharge.objects.create(
                user=user,
                epoch=usage.epoch,
                key=key,
                fingerprint=fingerprint,
                kind=kind,
                units=units,
                created_at=now,
            )
        except IntegrityError as error:
            raise KeyUsed(key) from error

    def _take(self, usage: "UserUsage", units: int, now: datetime) -> bool:
        room = self.filter(user_id=usage.user_id, epoch=usage.epoch, period_start__gte=first_of_month(now))
        if usage.limit is not None:
            room = room.filter(summary_count__lte=usage.limit - units)
        if not room.update(summary_count=F("summary_count") + units, last_used=now):
            return False
        usage.summary_count += units  # what this request shows; the row itself was changed above
        return True

    def _take_afresh(self, user: User, units: int) -> "UserUsage":
        """Take after a first try found nothing: a new month, a reset in between, or really the limit."""
        while True:
            now = timezone.now()
            self.roll_over(user, now)
            usage = self.for_user(user)
            if self._take(usage, units, now):
                return usage
            # Passes only where a rival changed the row since it was read; then look again.
            usage.check_limit(units)

    def roll_over(self, user: User, now: datetime) -> bool:
        """Begin the month of `now` where the row still stands in an earlier one; never goes back."""
        month = first_of_month(now)
        stale = self.filter(user=user, period_start__lt=month)
        return bool(stale.update(summary_count=0, epoch=F("epoch") + 1, period_start=month))


class UserUsage(models.Model):
    """One person's plan and what they used of it (the seed's UserUsage).

    `summary_count` is the units held or charged in the current epoch; a reset begins a new epoch.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="usage", verbose_name=_("user")
    )
    plan = models.ForeignKey(
        Plan, on_delete=models.PROTECT, default=Plan.FREE, related_name="usages", verbose_name=_("plan")
    )
    limit_override = models.PositiveIntegerField(
        _("own limit"), null=True, blank=True, help_text=_("Instead of the plan's; empty: the plan's.")
    )
    summary_count = models.IntegerField(_("used"), default=0)
    period_start = models.DateField(_("month"), default=first_of_month)
    epoch = models.BigIntegerField(_("epoch"), default=0)
    last_used = models.DateTimeField(_("last used"), null=True, blank=True)
    created_at = models.DateTimeField(_("created at"), default=timezone.now, editable=False)
    updated_at = models.DateTimeField(_("updated at"), auto_now=True)

    objects: ClassVar[UserUsageManager] = UserUsageManager()

    class Meta:
        verbose_name = _("usage")
        verbose_name_plural = _("usages")
        constraints = [models.CheckConstraint(condition=Q(summary_count__gte=0), name="usage_count_not_negative")]

    def __str__(self) -> str:
        return f"{self.used} / {'∞' if self.limit is None else self.limit}"

    @property
    def limit(self) -> int | None:
        """Summaries a month; None where there is no limit."""
        return self.plan.summary_limit if self.limit_override is None else self.limit_override

    @property
    def used(self) -> int:
        """What counts this month; a row that still stands in an earlier month counts nothing."""
        return self.summary_count if self.period_start >= first_of_month() else 0

    @property
    def remaining(self) -> int | None:
        """Summaries left this month; None where there is no limit."""
        return None if self.limit is None else max(0, self.limit - self.used)

    @property
    def percent(self) -> int:
        """How much of the limit is used, 0 to 100; 0 where there is no limit."""
        if self.limit is None:
            return 0
        return min(100, 100 * self.used // self.limit) if self.limit else 100

    @property
    def resets_at(self) -> datetime:
        """When the count begins anew: the first moment of the next month, in UTC."""
        month = max(self.period_start, first_of_month())
        following = date(month.year + month.month // 12, month.month % 12 + 1, 1)
        return datetime.combine(following, time(), UTC)

    @property
    def level(self) -> str:
        """How near the limit is: ok, near (75 %), close (90 %) or reached."""
        if self.is_limit_reached():
            return "reached"
        if self.percent >= CLOSE:
            return "close"
        return "near" if self.percent >= NEAR else "ok"

    def is_limit_reached(self) -> bool:
        """Whether no further summary may be asked for this month."""
        return self.remaining == 0

    def check_limit(self, units: int = 1) -> None:
        """Raise LimitReached unless `units` are left (the seed's checkUsageLimit).

        An answer for showing: between this and the request others may take; `hold` is what decides.
        """
        if self.limit is not None and self.used + units > self.limit:
            raise LimitReached(self.used, self.limit, self.resets_at)

    def reset(self) -> None:
        """Begin a new epoch at 0 (the seed's resetUsage); work under way is forgiven."""
        month = first_of_month()
        rows = UserUsage.objects.filter(pk=self.pk)
        rows.update(summary_count=0, epoch=F("epoch") + 1, period_start=month)
        self.refresh_from_db()


class UsageCharge(models.Model):
    """One use that was asked for. Never rewritten but for its one settlement."""

    class State(models.TextChoices):
        HELD = "held", _("held")
        CHARGED = "charged", _("charged")
        REFUNDED = "refunded", _("refunded")

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="charges", verbose_name=_("user")
    )
    epoch = models.BigIntegerField(_("epoch"))
    key = models.CharField(_("key"), max_length=255)
    fingerprint = models.CharField(_("fingerprint"), max_length=64, blank=True)
    kind = models.CharField(_("kind"), max_length=30)
    units = models.PositiveSmallIntegerField(_("units"), default=1)
    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.HELD)
    reason = models.CharField(_("reason"), max_length=100, blank=True)
    created_at = models.DateTimeField(_("created at"), default=timezone.now)
    settled_at = models.DateTimeField(_("settled at"), null=True)

    class Meta:
        verbose_name = _("charge")
        verbose_name_plural = _("charges")
        constraints = [
            models.UniqueConstraint(fields=["user", "key"], name="charge_key_once"),
            models.CheckConstraint(
                condition=Q(state="held", settled_at__isnull=True) | (~Q(state="held") & Q(settled_at__isnull=False)),
                name="charge_held_until_settled",
            ),
        ]
        indexes = [
            models.Index(fields=["user", "created_at"], name="charge_ledger"),
            models.Index(fields=["user", "epoch", "state"], name="charge_reconcile"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.created_at:%Y-%m-%d %H:%M} ({self.get_state_display()})"

    def settle(self) -> bool:
        """The work is finished: keep what was held. False where it was settled before."""
        return self._end(self.State.CHARGED, "")

    def refund(self, reason: str) -> bool:
        """The work failed: give back what was held. False where it was settled before."""
        with transaction.atomic():
            won = self._end(self.State.REFUNDED, reason)
            if won and self.units:
                # A charge of an epoch that is over touches no count.
                usage = UserUsage.objects.filter(user_id=self.user_id, epoch=self.epoch)
                usage.update(summary_count=F("summary_count") - self.units)
        return won

    def _end(self, state: str, reason: str) -> bool:
        held = UsageCharge.objects.filter(pk=self.pk, state=self.State.HELD)
        return bool(held.update(state=state, reason=reason[:100], settled_at=timezone.now()))
