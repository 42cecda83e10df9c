"""`manage.py reset_usage`: everybody's count, a plan's or one person's, back to 0."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.template.defaultfilters import pluralize

from accounts import audit
from accounts.models import AccountEvent, User
from usage.changes import set_back
from usage.management.progress import Progress
from usage.models import Plan, UsageReset, UserUsage

LARGEST_BATCH = 100_000


class Command(BaseCommand):
    help = (
        "Set counts to 0 before the month is over (a new month does so by itself); summaries under way are forgiven. "
        "In batches, each a transaction of its own, so that people go on working meanwhile. Killed, it goes on where "
        "it was when it is started again with the same choice in the same month; started twice, the two share the work."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        whom = parser.add_mutually_exclusive_group()
        whom.add_argument("--plan", metavar="CODE", default=None, help="Only people on this plan.")
        whom.add_argument("--user", metavar="EMAIL", default=None, help="Only this person.")
        parser.add_argument("--dry-run", action="store_true", help="Only say how many would be reset.")
        parser.add_argument("--batch", type=int, metavar="N", default=500, help="People in a transaction (500).")

    def handle(self, *, plan: str | None, user: str | None, dry_run: bool, batch: int, **options: Any) -> None:
        if not 1 <= batch <= LARGEST_BATCH:
            raise CommandError(f"--batch must be from 1 to {LARGEST_BATCH}.")
        # Empty, as a variable that nobody set is, names nobody: it must not mean everybody.
        if plan is not None and not Plan.objects.filter(pk=plan).exists():
            raise CommandError(f"There is no plan {plan!r}.")
        if user is not None:
            self.reset_one(user, dry_run)
        elif dry_run:
            self.foretell(plan or "")
        else:
            self.reset_all(plan or "", batch)

    def reset_one(self, email: str, dry_run: bool) -> None:
        try:
            usage = UserUsage.objects.for_user(User.objects.get_by_natural_key(email))
        except User.DoesNotExist:
            raise CommandError(f"There is nobody with the address {email!r}.") from None
        used = usage.used
        if not dry_run:
            with transaction.atomic():
                audit.note(AccountEvent.Kind.STAFF, usage.user, fields=set_back(usage))
        self.stdout.write(f"{email}: {used} used, {'would be' if dry_run else 'now'} 0.")

    def foretell(self, plan: str) -> None:
        number = UsageReset.objects.foretell(plan)
        self.stdout.write(f"{number} {pluralize(number, 'person,people')} would be reset.")

    def reset_all(self, plan: str, batch: int) -> None:
        run = UsageReset.objects.begin_or_resume(plan)
        if run.people:
            self.stderr.write(f"Going on with the reset begun at {run.begun_at:%Y-%m-%d %H:%M} UTC: {run.people} done.")
        progress = Progress(self.stderr, run.rows.count(), "person,people")
        while run.advance(batch):
            progress(run.people)
        progress.end(run.people)
        self.stdout.write(f"{run.people} {pluralize(run.people, 'person was,people were')} reset.")
