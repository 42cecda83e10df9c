"""Counts and the ledger: how many summaries each person asked for this month, and every one of them.

A charge is held when work is asked for and settled once: charged when it is finished, refunded
when it failed. Counts change only through UPDATE statements that compare and add at once, because
a row read earlier may be stale; conditions stand on the row itself, because PostgreSQL does not
check a subquery again after it waited for a lock.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import IntegrityError, connection, models, transaction
from django.db.models import F, OuterRef, Q, Subquery, Sum, Value
from django.db.models.functions import Coalesce, Greatest
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from uuid_utils.compat import uuid7

from accounts.compiled import Select, Slot, Update, insert
from accounts.models import User
from usage.models.months import first_of_month
from usage.models.plans import Plan

NEAR, CLOSE = 75, 90
"""Percent of the limit from which a person is warned, quietly and plainly."""
EARNED = ["summary_count", "period_start", "epoch", "last_used"]
"""What of a usage only the verbs below change."""


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


class UserUsageQuerySet(models.QuerySet["UserUsage"]):
    # -- Which rows ---------------------------------------------------------------------------

    def with_ceiling(self) -> "UserUsageQuerySet":
        """With `ceiling`: the own limit, else the plan's; null where there is none."""
        return self.annotate(ceiling=Coalesce("limit_override", "plan__summary_limit"))

    def near_limit(self, percent: int = NEAR) -> "UserUsageQuerySet":
        """Who has used `percent` of the limit or more; a row of an earlier month counts nothing."""
        used = Q(period_start__gte=first_of_month(), summary_count__gte=F("ceiling") * (percent / 100))
        return self.with_ceiling().filter(used | Q(ceiling=0))

    def at_limit(self) -> "UserUsageQuerySet":
        """Who has nothing left this month."""
        return self.near_limit(100)

    def with_ledger(self) -> "UserUsageQuerySet":
        """With `ledger`: what the count must be, the units held or charged in the row's epoch."""
        charges = UsageCharge.objects.counted().filter(user=OuterRef("user"), epoch=OuterRef("epoch"))
        total = charges.order_by().values("epoch").annotate(total=Sum("units")).values("total")
        return self.annotate(ledger=Coalesce(Subquery(total), 0))  # type: ignore[no-redef]

    def differing(self) -> "UserUsageQuerySet":
        """Whose count is not the ledger's. One statement sees one moment, so that holds may go on meanwhile."""
        return self.with_ledger().exclude(summary_count=F("ledger"))

    def behind(self, key: UUID | None) -> "UserUsageQuerySet":
        """The rows behind a primary key; all where there is none."""
        return self.filter(pk__gt=key) if key else self.all()

    def piece(self, after: UUID | None, size: int) -> tuple["UserUsageQuerySet", UUID | None]:
        """At most `size` rows behind a primary key, and the key to go on from; None at the end."""
        rest = self.behind(after)
        until = rest.order_by("pk").values_list("pk", flat=True)[size - 1 : size].first()
        return (rest.filter(pk__lte=until) if until else rest), until

    def pieces(self, size: int) -> Iterator["UserUsageQuerySet"]:
        """All rows, piece by piece, each looked up when it is asked for."""
        rows, until = self.piece(None, size)
        yield rows
        while until:
            rows, until = self.piece(until, size)
            yield rows

    # -- Verbs --------------------------------------------------------------------------------

    def begin_epoch(self) -> int:
        """Set every one of these counts to 0 in a new epoch; work under way is forgiven. Returns how many."""
        month = Greatest(F("period_start"), Value(first_of_month(), output_field=models.DateField()))
        return self.update(summary_count=0, epoch=F("epoch") + 1, period_start=month, updated_at=timezone.now())

    def create_for(self, user: User) -> "UserUsage":
        """The usage row of a person (the seed's createUserUsage); the one that stands, where there is one."""
        return self.get_or_create(user=user)[0]

    def for_user(self, user: User) -> "UserUsage":
        """A person's usage with its plan (the seed's getUserUsage), made where it is missing."""
        row = STANDING.first(user=user.pk)
        return UserUsage.from_row(row) if row else self.create_for(user)

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
        if not units:  # takes nothing, but waits for the person's other requests like every hold
            self.filter(user=user).update(last_used=now, updated_at=now)
        elif not self._take(usage, units, now):
            if UsageCharge.objects.filter(user=user, key=key).exists():
                raise KeyUsed(key)
            usage.__dict__.update(self._take_afresh(user, units).__dict__)  # whoever gave it shows what is left
        charge = UsageCharge(
            user=user, epoch=usage.epoch, key=key, fingerprint=fingerprint, kind=kind, units=units, created_at=now
        )
        try:
            insert(charge)
        except IntegrityError as error:
            raise KeyUsed(key) from error
        return charge

    def _take(self, usage: "UserUsage", units: int, now: datetime) -> bool:
        asked = {"user": usage.user_id, "epoch": usage.epoch, "month": first_of_month(now), "units": units, "now": now}
        taken = TAKE.run(**asked) if usage.limit is None else TAKE_WITHIN.run(**asked, room=usage.limit - units)
        if not taken:
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
        return bool(stale.update(summary_count=0, epoch=F("epoch") + 1, period_start=month, updated_at=now))


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

    ledger: int  # only on rows from `with_ledger`

    objects = UserUsageQuerySet.as_manager()

    class Meta:
        verbose_name = _("usage")
        verbose_name_plural = _("usages")
        constraints = [models.CheckConstraint(condition=Q(summary_count__gte=0), name="usage_count_not_negative")]

    def __str__(self) -> str:
        return f"{self.user}: {self.in_numbers}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """A row that stands keeps its count: what was read earlier would erase a rival's use."""
        if not self._state.adding and kwargs.get("update_fields") is None:
            kwargs["update_fields"] = [f.name for f in self._meta.concrete_fields if f.name not in {"id", *EARNED}]
        super().save(*args, **kwargs)

    @classmethod
    def from_row(cls, row: Sequence[Any]) -> "UserUsage":
        """The usage with its plan, from the values of `standing`."""
        usage = cls.from_db(connection.alias, USAGE_FIELDS, row[: len(USAGE_FIELDS)])
        usage.plan = Plan.from_db(connection.alias, PLAN_FIELDS, row[len(USAGE_FIELDS) : len(STANDING_FIELDS)])
        return usage

    @property
    def in_numbers(self) -> str:
        """What was used of the limit: "3 / 10"."""
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

    @cached_property
    def may_ask_for_more(self) -> bool:
        """Whether another plan has a link that leads to it, or somebody can be asked for a bigger one."""
        to_be_had = ~Q(upgrade_link="")
        if settings.CONTACT_EMAIL:
            to_be_had |= Q(position__gt=self.plan.position)
        return Plan.objects.exclude(pk=self.plan_id).filter(to_be_had).exists()

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
        UserUsage.objects.filter(pk=self.pk).begin_epoch()
        self.refresh_from_db(fields=EARNED)

    def repair(self, ledger: int) -> bool:
        """Set the count to what the ledger said; False where it changed since this row was read.

        Comparing the count is enough: every use changes count and ledger by the same units, so that
        as long as the one is what it was, the other is too.
        """
        as_read = UserUsage.objects.filter(pk=self.pk, epoch=self.epoch, summary_count=self.summary_count)
        return bool(as_read.update(summary_count=ledger, updated_at=timezone.now()))


USAGE_FIELDS = [field.attname for field in UserUsage._meta.concrete_fields]
PLAN_FIELDS = [field.attname for field in Plan._meta.concrete_fields]
STANDING_FIELDS = [*USAGE_FIELDS, *(f"plan__{name}" for name in PLAN_FIELDS)]
USER = Slot("user", models.UUIDField())


def standing(*more: Any) -> models.QuerySet[UserUsage, Any]:
    """The values of a person's usage and plan, and of what else is wanted with them."""
    return UserUsage.objects.filter(user=USER).values_list(*STANDING_FIELDS, *more)


STANDING = Select(standing)


def _this_epoch() -> UserUsageQuerySet:
    # Conditions on the row itself only: PostgreSQL does not check a joined one again after it waited.
    month = Slot("month", models.DateField())
    return UserUsage.objects.filter(user=USER, epoch=Slot("epoch", models.BigIntegerField()), period_start__gte=month)


ADDED: dict[str, Any] = {
    "summary_count": F("summary_count") + Slot("units", models.IntegerField()),
    "last_used": Slot("now", models.DateTimeField()),
    "updated_at": Slot("now", models.DateTimeField()),
}
TAKE = Update(_this_epoch, **ADDED)
TAKE_WITHIN = Update(lambda: _this_epoch().filter(summary_count__lte=Slot("room", models.IntegerField())), **ADDED)


KINDS = {"summary": _("Summary"), "topics": _("Topics"), "post": _("Post"), "custom": _("Question")}
"""The words that charges are entered under, as people read them."""


class UsageChargeQuerySet(models.QuerySet["UsageCharge"]):
    def counted(self) -> "UsageChargeQuerySet":
        """Held or charged: what counts."""
        return self.filter(state__in=[UsageCharge.State.HELD, UsageCharge.State.CHARGED])


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

    objects = UsageChargeQuerySet.as_manager()

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
            # For the admin's filters; nearly all the others are charged.
            models.Index(fields=["id"], condition=Q(state="held"), name="charge_held"),
            models.Index(fields=["id"], condition=Q(state="refunded"), name="charge_refunded"),
        ]

    def __str__(self) -> str:
        return f"{KINDS.get(self.kind, self.kind)} {self.created_at:%Y-%m-%d %H:%M} ({self.get_state_display()})"

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
                usage.update(summary_count=F("summary_count") - self.units, updated_at=timezone.now())
        return won

    def _end(self, state: str, reason: str) -> bool:
        held = UsageCharge.objects.filter(pk=self.pk, state=self.State.HELD)
        return bool(held.update(state=state, reason=reason[:100], settled_at=timezone.now()))
