"""The workers that were there lately."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class WorkerSeen(models.Model):
    """When each worker was last there; for /readyz and the admin."""

    worker_id = models.CharField(_("worker"), max_length=64, primary_key=True)
    started_at = models.DateTimeField(_("started at"), default=timezone.now)
    seen_at = models.DateTimeField(_("last seen"), default=timezone.now, db_index=True)

    class Meta:
        verbose_name = _("worker")
        verbose_name_plural = _("workers")

    def __str__(self) -> str:
        return self.worker_id
