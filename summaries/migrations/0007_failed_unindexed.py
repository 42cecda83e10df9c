from django.db import migrations, models

from accounts.online import AddIndexOnline


class Migration(migrations.Migration):
    atomic = False

    dependencies = [("summaries", "0006_given_chapters")]

    operations = [
        AddIndexOnline(
            "summary",
            models.Index(
                fields=["id"], condition=models.Q(state="failed", indexed_at=None), name="summary_failed_unindexed"
            ),
        ),
    ]
