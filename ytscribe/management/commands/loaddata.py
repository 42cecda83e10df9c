"""`manage.py loaddata`, but that a living ledger is not rewound by a fixture."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import CommandError, CommandParser
from django.core.management.commands.loaddata import Command as DjangoLoadData

from usage.models import UsageCharge


class Command(DjangoLoadData):
    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        parser.add_argument(
            "--into-a-living-ledger",
            action="store_true",
            help="Load although there are charges already; counts may then differ from the ledger.",
        )

    def handle(self, *fixture_labels: str, into_a_living_ledger: bool = False, **options: Any) -> None:
        if not into_a_living_ledger and UsageCharge.objects.using(options["database"]).exists():
            raise CommandError(
                "Nothing was loaded: there are charges in this database, and a fixture would set counts back under "
                "them. Use an empty database, or --into-a-living-ledger if you know that it is right."
            )
        names = {Path(label).name.partition(".")[0] for label in fixture_labels}
        if "demo" in names and not settings.DEMO_ALLOWED:
            raise CommandError(
                "Nothing was loaded: everybody knows the demo's passwords, one of them the admin's. Set DEBUG=true."
            )
        super().handle(*fixture_labels, **options)
