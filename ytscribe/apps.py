from typing import Any

from django.apps import AppConfig, apps
from django.core.management import call_command
from django.db.models.signals import post_migrate


class YTScribeConfig(AppConfig):
    name = "ytscribe"
    verbose_name = "YT Scribe"

    def ready(self) -> None:
        from ytscribe import checks  # noqa: F401 - registers them

        # Sent for apps with models only, and this one has none.
        post_migrate.connect(
            create_cache_table, sender=apps.get_app_config("accounts"), dispatch_uid="create_cache_table"
        )


def create_cache_table(using: str, **kwargs: Any) -> None:
    """`migrate` leaves nothing to be done by hand: the cache's table has no model, so no migration."""
    call_command("createcachetable", database=using, verbosity=0)
