"""What a search reads: the words of summaries and of transcripts."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from summaries.fields import WordsField
from summaries.models.summaries import Summary
from summaries.models.transcripts import Transcript


class SearchEntry(models.Model):
    """The words of one summary, or of a part of one transcript, which may serve many people's summaries.

    A search reads the entries of one's own summaries and no others, so that it takes no longer
    the more there are of everybody else's; see docs/database.md.
    """

    summary = models.OneToOneField(
        Summary, on_delete=models.CASCADE, null=True, related_name="search_entry", verbose_name=_("summary")
    )
    transcript = models.ForeignKey(
        Transcript,
        on_delete=models.CASCADE,
        null=True,
        db_index=False,
        related_name="search_entries",
        verbose_name=_("transcript"),
    )
    part = models.PositiveIntegerField(_("part"), default=0)
    words = WordsField(_("words"))

    class Meta:
        verbose_name = _("search entry")
        verbose_name_plural = _("search entries")
        constraints = [
            models.UniqueConstraint(fields=["transcript", "part"], name="search_entry_transcript_part"),
            models.CheckConstraint(
                condition=Q(summary__isnull=True) ^ Q(transcript__isnull=True), name="search_entry_of_one"
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)
