from django.db import migrations, models

from accounts.online import AddIndexOnline


class Migration(migrations.Migration):
    atomic = False

    dependencies = [("usage", "0002_usage_reset")]

    operations = [
        AddIndexOnline("usagecharge", models.Index(fields=["id"], condition=models.Q(state="held"), name="charge_held")),
        AddIndexOnline(
            "usagecharge", models.Index(fields=["id"], condition=models.Q(state="refunded"), name="charge_refunded")
        ),
    ]
