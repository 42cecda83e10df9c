"""What is known of a video beside its words: its captions, why there were none, who is reading it, its picture."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, ClassVar
from uuid import UUID

from django.db import models
from django.db.models import Exists, OuterRef
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from summaries.transcripts.base import Track, TranscriptUnavailable, pickable

LOOK_AGAIN_AFTER = timedelta(minutes=10)
"""A remembered failure stands for so long even where somebody asks us to look again."""
MOST_TRACKS = 300


class VideoQuerySet(models.QuerySet["Video"]):
    def known(self, video_id: str) -> "Video":
        """The row of a video, made where it is missing."""
        row = self.filter(pk=video_id).first()
        if row is None:
            self.bulk_create([Video(pk=video_id)], ignore_conflicts=True)
            row = self.get(pk=video_id)
        return row

    def with_picture(self) -> "VideoQuerySet":
        """With whether a picture of it is here."""
        return self.annotate(has_picture=Exists(Thumbnail.objects.filter(pk=OuterRef("pk"))))

    def allow_look(self, video_id: str) -> bool:
        """Forget why a video had no captions, so that the next request looks. False where it is too soon."""
        looked_before = timezone.now() - LOOK_AGAIN_AFTER
        rows = self.filter(pk=video_id, looked_at__lte=looked_before, error_until__isnull=False)
        return bool(rows.update(error_until=None))


class Video(models.Model):
    """A video that was asked for. `tracks` are [language, name, is_generated], the default in front.

    While `token` is that of a summary being made, its worker reads the captions and others wait.
    """

    id = models.CharField(_("video"), max_length=11, primary_key=True)
    tracks = models.JSONField(_("captions"), default=list, blank=True)
    looked_at = models.DateTimeField(_("last looked at"), default=timezone.now, db_index=True)
    token = models.UUIDField(_("token"), null=True, blank=True)
    error_language = models.CharField(_("captions asked for"), max_length=35, blank=True)
    error_code = models.CharField(_("error"), max_length=50, blank=True)
    error_sentence = models.TextField(_("what went wrong"), blank=True)
    error_next_step = models.TextField(_("next step"), blank=True)
    error_until = models.DateTimeField(_("remembered until"), null=True, blank=True)

    objects = VideoQuerySet.as_manager()

    class Meta:
        verbose_name = _("video")
        verbose_name_plural = _("videos")

    def __str__(self) -> str:
        return self.pk

    # -- Who reads it ---------------------------------------------------------------------------

    def claim(self, token: UUID) -> bool:
        """Become the one who reads the captions, in place of whom this row names. False where another did."""
        claimed = Video.objects.filter(pk=self.pk, token=self.token).update(token=token)
        if claimed:
            self.refresh_from_db()
        return bool(claimed)

    def release(self) -> None:
        """Let others read, where this one still is the reader."""
        Video.objects.filter(pk=self.pk, token=self.token).update(token=None)

    # -- What was found -------------------------------------------------------------------------

    def note_tracks(self, tracks: Sequence[Track]) -> None:
        """Keep which captions there are; what failed before is over."""
        self._note(tracks=_stored(tracks), error_code="", error_until=None)

    def note_failure(
        self, error: TranscriptUnavailable, language: str, remember: timedelta, tracks: Sequence[Track] = ()
    ) -> None:
        """Keep why the captions in this language (the default ones: "") couldn't be had."""
        now = timezone.now()
        more: dict[str, Any] = {"tracks": _stored(tracks)} if tracks else {}
        self._note(
            error_language=language,
            error_code=error.code,
            error_sentence=str(error.sentence),
            error_next_step=str(error.next_step),
            error_until=now + remember if remember else None,
            **more,
        )

    def _note(self, **fields: Any) -> None:
        Video.objects.filter(pk=self.pk).update(looked_at=timezone.now(), **fields)

    def failure(self, language: str, since: datetime) -> TranscriptUnavailable | None:
        """Why there are no captions, where that is remembered or was found out `since` somebody waits for it."""
        if not self.error_code or self.error_language != language:
            return None
        if self.looked_at >= since:
            passes = self.error_until is None  # what is worth another try isn't remembered
            return TranscriptUnavailable(self.error_code, self.error_sentence, self.error_next_step, temporary=passes)
        if not self.is_remembered:
            return None
        step = f"{self.error_next_step} {self._when()}".strip()
        return TranscriptUnavailable(self.error_code, self.error_sentence, step)

    @property
    def is_remembered(self) -> bool:
        """Whether a request would fail by what was found before."""
        return self.error_until is not None and self.error_until > timezone.now()

    def _when(self) -> str:
        again = self.looked_at + LOOK_AGAIN_AFTER
        times = {"looked": f"{self.looked_at:%H:%M}", "again": f"{again + timedelta(minutes=1):%H:%M}"}
        if again <= timezone.now():
            return _("We last looked at %(looked)s UTC.") % times
        return _("We last looked at %(looked)s UTC, and can look again from %(again)s UTC on.") % times

    # -- What the pages show --------------------------------------------------------------------

    def read_tracks(self) -> list[Track]:
        """What can be picked, the default in front."""
        return pickable([Track(language, name, is_generated) for language, name, is_generated in self.tracks])


def _stored(tracks: Sequence[Track]) -> list[list[Any]]:
    return [[track.language[:35], track.name, track.is_generated] for track in tracks[:MOST_TRACKS]]


class Thumbnail(models.Model):
    """A video's picture, fetched once and served by ourselves."""

    video = models.OneToOneField(Video, on_delete=models.CASCADE, primary_key=True, verbose_name=_("video"))
    content_type = models.CharField(_("type"), max_length=20)
    data = models.BinaryField(_("picture"))

    objects: ClassVar[models.Manager["Thumbnail"]] = models.Manager()

    class Meta:
        verbose_name = _("thumbnail")
        verbose_name_plural = _("thumbnails")

    def __str__(self) -> str:
        return str(self.video_id)
