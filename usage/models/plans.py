"""What each tier allows."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PlanQuerySet(models.QuerySet["Plan"]):
    def create_missing(self) -> None:
        """Put the two plans that every installation starts with where they are missing."""
        rows = [
            Plan(code=Plan.FREE, name="Free", summary_limit=10, position=1),
            Plan(
                code="pro",
                name="Pro",
                summary_limit=200,
                position=2,
                upgrade_text="Two hundred summaries a month, for people who watch for a living.",
            ),
        ]
        self.bulk_create(rows, ignore_conflicts=True)


class Plan(models.Model):
    """What a tier allows; edited in the admin."""

    FREE = "free"

    code = models.SlugField(_("code"), primary_key=True)
    name = models.CharField(_("name"), max_length=100)
    summary_limit = models.PositiveIntegerField(
        _("summaries a month"), null=True, blank=True, help_text=_("Empty: no limit.")
    )
    upgrade_text = models.TextField(_("upgrade text"), blank=True, help_text=_("Why somebody would choose this plan."))
    upgrade_link = models.URLField(
        _("upgrade link"), blank=True, help_text=_("Where this plan is bought or asked for; may stay empty.")
    )
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    objects = PlanQuerySet.as_manager()

    class Meta:
        verbose_name = _("plan")
        verbose_name_plural = _("plans")
        ordering = ["position", "code"]

    def __str__(self) -> str:
        return self.name
