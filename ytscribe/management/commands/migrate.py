"""`manage.py migrate`, over DIRECT_URL where that is set: a pooler between would break migrations."""

from typing import Any

from django.conf import settings
from django.core.management.commands.migrate import Command as DjangoMigrate
from django.db import DEFAULT_DB_ALIAS, connections


class Command(DjangoMigrate):
    def handle(self, *args: Any, **options: Any) -> None:
        if settings.DIRECT_DATABASE and options["database"] == DEFAULT_DB_ALIAS:
            self.go_direct()
        super().handle(*args, **options)

    @staticmethod
    def go_direct() -> None:
        """Swap the default connection before it is opened, for this process."""
        connections[DEFAULT_DB_ALIAS].close()
        connections.settings[DEFAULT_DB_ALIAS] = connections.configure_settings(
            {DEFAULT_DB_ALIAS: settings.DIRECT_DATABASE}
        )[DEFAULT_DB_ALIAS]
        del connections[DEFAULT_DB_ALIAS]
