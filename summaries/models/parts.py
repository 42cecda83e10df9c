"""What a model has said so far of a summary that it writes."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SummaryPart(models.Model):
    """What a model said of one piece of a transcript, kept until the summary ends: nothing is asked twice."""

    summary = models.ForeignKey(
        "summaries.Summary", on_delete=models.CASCADE, related_name="parts", verbose_name=_("summary")
    )
    key = models.CharField(_("key"), max_length=200)
    text = models.TextField(_("text"))

    class Meta:
        verbose_name = _("part of a summary")
        verbose_name_plural = _("parts of summaries")
        constraints = [models.UniqueConstraint(fields=["summary", "key"], name="summary_part_once")]

    def __str__(self) -> str:
        return self.key
