from typing import Any

from django.apps import AppConfig
from django.apps.registry import Apps
from django.db.models.signals import post_migrate, post_save
from django.utils.translation import gettext_lazy as _


class UsageConfig(AppConfig):
    name = "usage"
    verbose_name = _("Usage")

    def ready(self) -> None:
        # Django's own signals: however a user is made (sign-up, admin, createsuperuser), the
        # row is there; and the two plans, which a data migration would lose in tests.
        post_save.connect(create_usage, sender="accounts.User", dispatch_uid="create_usage")
        post_migrate.connect(create_plans, sender=self, dispatch_uid="create_plans")


def create_usage(instance: Any, created: bool, raw: bool, **kwargs: Any) -> None:
    from usage.models import UserUsage

    if created and not raw:
        UserUsage.objects.create_for(instance)


def create_plans(using: str, apps: Apps | None = None, **kwargs: Any) -> None:
    from usage.models import Plan

    # `apps` is what was migrated to (flush leaves it out): after `migrate usage zero` there is no table.
    if apps is None or "plan" in apps.all_models["usage"]:
        Plan.objects.using(using).create_missing()
