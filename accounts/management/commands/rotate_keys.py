"""`manage.py rotate_keys`: every stored secret under the newest key, so that the older keys can be taken out."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.template.defaultfilters import pluralize

from accounts.fields import UnreadableSecret
from accounts.rotation import batches, tables


class Command(BaseCommand):
    help = (
        "Encrypt every stored secret with the first of FIELD_ENCRYPTION_KEYS. Put the new key in front, restart, run "
        "this, and take the old key out ten minutes later (half-finished sign-ins may still need it). Safe to "
        "interrupt and to run again: what is done already is left alone."
    )

    def handle(self, **options: Any) -> None:
        seen = changed = 0
        try:
            for rows, renew_row in tables():
                for looked_at, renewed in batches(rows, renew_row):
                    seen, changed = seen + looked_at, changed + renewed
                    self.stdout.write(f"{seen} row{pluralize(seen)} seen, {changed} encrypted anew")
        except UnreadableSecret as error:
            raise CommandError(f"{error} Put the key that is missing back, at the end, and run this again.") from None
        keys = len(settings.FIELD_ENCRYPTION_KEYS)
        under = f"{seen} row{pluralize(seen)} under the newest of {keys} key{pluralize(keys)}"
        self.stdout.write(f"Done: {under}, {changed} encrypted anew.")
