"""`manage.py reconcile_usage`: every count against the ledger, the truth."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db.models import Exists, OuterRef
from django.template.defaultfilters import pluralize

from accounts.models import User
from usage.management.progress import Progress
from usage.models import UsageCharge, UserUsage

BATCH = 2000


class Command(BaseCommand):
    help = (
        "Check every person's count against the ledger: a line for each that differs, and exit status 1. It may run "
        "while people work: each batch is one statement, which sees counts and ledger as of one moment."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--repair",
            action="store_true",
            help="Set what differs to what the ledger says; uses taken meanwhile are kept. Exit status 0 once all is.",
        )

    def handle(self, *, repair: bool, **options: Any) -> None:
        missing = self.check_missing(repair)
        wrong = missing + self.check_counts(repair)
        if wrong and not repair:
            differ, them = pluralize(wrong, "count differs,counts differ"), pluralize(wrong, "it,them")
            raise CommandError(f"{wrong} {differ} from the ledger. --repair sets {them} to what it says.")
        self.stdout.write(f"{wrong} repaired." if wrong else "Every count is what the ledger says.")

    def check_missing(self, repair: bool) -> int:
        """People with charges and no row to count them, as only a hand in the database can leave them."""
        charges = UsageCharge.objects.filter(user=OuterRef("pk"))
        people = list(User.objects.filter(usage=None).filter(Exists(charges)).only("pk"))
        for person in people:
            if repair:
                UserUsage.objects.create_for(person)
            self.stdout.write(f"{person.pk}: charges but no usage{'; made' if repair else ''}")
        return len(people)

    def check_counts(self, repair: bool) -> int:
        progress = Progress(self.stderr, UserUsage.objects.count(), "person,people")
        wrong = done = 0
        for rows in UserUsage.objects.pieces(BATCH):
            for usage in rows.differing():
                wrong += 1
                self.report(usage, repair)
            done += BATCH
            progress(min(done, progress.total))
        progress.end(progress.total)
        return wrong

    def report(self, usage: UserUsage, repair: bool) -> None:
        line = f"{usage.user_id}: counted {usage.summary_count}, the ledger says {usage.ledger}"
        self.stdout.write(f"{line}; {self.repair(usage)}" if repair else line)

    def repair(self, usage: UserUsage | None) -> str:
        while usage is not None:
            if usage.repair(usage.ledger):
                return f"set to {usage.ledger}"
            # Somebody used it meanwhile: look again.
            usage = UserUsage.objects.filter(pk=usage.pk).differing().first()
        return "right by now"
