from django.db import migrations, models

from accounts.online import AddIndexOnline


class Migration(migrations.Migration):
    atomic = False

    dependencies = [("summaries", "0004_own_title_and_search")]

    operations = [
        AddIndexOnline(
            "summary",
            models.Index(fields=["id"], condition=models.Q(state="done", indexed_at=None), name="summary_unindexed"),
        ),
    ]
