"""`manage.py sweep`: what every worker does every few seconds, once, by hand."""

from typing import Any

from django.core.management.base import BaseCommand

from summaries.sweep import prune, sweep


class Command(BaseCommand):
    help = (
        "Requeue summaries whose worker is gone, fail and refund those that can't be made, and remove expired "
        "sessions and tokens. Workers do it by themselves; running it as well does no harm."
    )

    def handle(self, **options: Any) -> None:
        for what, count in {**sweep(), **prune()}.items():
            self.stdout.write(f"{what}: {count}")
