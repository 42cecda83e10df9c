from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [("summaries", "0005_unindexed")]

    operations = [
        migrations.AddField(
            "transcript",
            "chapters",
            models.JSONField(blank=True, null=True, verbose_name="chapters"),
        ),
    ]
