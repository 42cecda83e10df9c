"""The admin's log names who was deleted by their address until now: by their id instead."""

from typing import Any

from django.db import migrations
from django.db.models import F

NAMED = [("accounts", "User"), ("usage", "UserUsage")]
BATCH = 500


def leave_ids_only(apps: Any, schema_editor: Any) -> None:
    entries, types = apps.get_model("admin", "LogEntry").objects, apps.get_model("contenttypes", "ContentType").objects
    for app, name in NAMED:
        about = entries.filter(content_type__in=types.filter(app_label=app, model=name.lower()))
        keys = sorted({str(key) for key in about.values_list("object_id", flat=True)})
        for begin in range(0, len(keys), BATCH):
            some = keys[begin : begin + BATCH]
            there = apps.get_model(app, name).objects.filter(pk__in=some).values_list("pk", flat=True)
            gone = set(some) - {str(key) for key in there}
            about.filter(object_id__in=gone).update(object_repr=F("object_id"))


class Migration(migrations.Migration):
    dependencies = [
        ("usage", "0003_charge_states"),
        ("accounts", "0004_own_key_events"),
        ("admin", "0003_logentry_add_action_flag_choices"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(leave_ids_only, migrations.RunPython.noop)]
