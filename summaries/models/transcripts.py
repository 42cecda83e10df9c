"""What was said, and when."""

import hashlib
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from uuid_utils.compat import uuid7

from accounts.models import User
from summaries.transcripts.base import GivenChapter, Segment, TranscriptData


class SourceKind(models.TextChoices):
    YOUTUBE = "youtube", _("YouTube")
    FILE = "file", _("Caption file")
    TEXT = "text", _("Pasted text")


def content_hash(data: TranscriptData) -> str:
    """The same for the same words at the same times, in the same chapters where it came with some."""
    digest = hashlib.sha256()
    for segment in data.segments:
        digest.update(f"{segment.start}\t{segment.end}\t{segment.text}\n".encode())
    for chapter in data.chapters:
        digest.update(f"{chapter.start}\t{chapter.title}\n".encode())
    return digest.hexdigest()


class TranscriptManager(models.Manager["Transcript"]):
    def keep(self, source: SourceKind, data: TranscriptData, owner: User | None = None) -> "Transcript":
        """The row of a transcript as read, made where it is missing. Only YouTube's have no owner."""
        digest = content_hash(data)
        fields: dict[str, object] = {
            "segments": [[segment.start, segment.end, segment.text] for segment in data.segments],
            "chapters": [[chapter.start, chapter.title] for chapter in data.chapters] or None,
            "text": "\n".join(segment.text for segment in data.segments),
            "content_hash": digest,
            "is_generated": data.is_generated,
            "is_default": data.is_default,
            "title": data.title[:300],
            "channel": data.channel[:200],
            "duration": data.duration,
        }
        if source == SourceKind.YOUTUBE:
            identity: dict[str, object] = {"video_id": data.video_id, "language": data.language[:35], "owner": None}
            identity["source"] = source
        else:
            # The same captions as a file and pasted are one transcript.
            identity = {"owner": owner, "content_hash": digest}
            fields |= {"language": data.language[:35], "source": source}
        # Insert and look, where get_or_create would look, save, insert and release the savepoint.
        row = Transcript(**{**identity, **fields})
        self.bulk_create([row], ignore_conflicts=True)
        kept = self.filter(**identity).values_list("pk", flat=True).get()
        if kept != row.pk:
            if source == SourceKind.YOUTUBE and data.is_default:
                self.filter(pk=kept, is_default=False).update(is_default=True)
            return self.get(pk=kept)
        row._state.adding = False
        return row

    def of_video(self, video_id: str, language: str = "") -> "Transcript | None":
        """The transcript of a video that was read before, the default one or one in a language; it serves everybody."""
        picked = Q(language=language) if language else Q(is_default=True)
        return self.filter(picked, source=SourceKind.YOUTUBE, video_id=video_id).order_by("fetched_at").first()

    def title_of(self, video_id: str) -> str:
        """What a video is called, where any of its captions was read before."""
        rows = self.filter(source=SourceKind.YOUTUBE, video_id=video_id).exclude(title="")
        return rows.values_list("title", flat=True).first() or ""


class Transcript(models.Model):
    """What was said, and when. `segments` are [start, end, text], seconds or null; `chapters` are [start, title]."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    source = models.CharField(_("source"), max_length=10, choices=SourceKind.choices)
    video_id = models.CharField(_("video"), max_length=11, blank=True)
    language = models.CharField(_("language"), max_length=35, blank=True)
    is_generated = models.BooleanField(_("auto-generated"), default=False)
    is_default = models.BooleanField(_("read where no language is picked"), default=True, db_default=True)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="transcripts",
        verbose_name=_("owner"),
    )
    title = models.CharField(_("title"), max_length=300, blank=True)
    channel = models.CharField(_("channel"), max_length=200, blank=True)
    duration = models.FloatField(_("seconds"), null=True, blank=True)
    segments = models.JSONField(_("segments"))
    chapters = models.JSONField(_("chapters"), null=True, blank=True)
    text = models.TextField(_("text"))
    content_hash = models.CharField(_("content hash"), max_length=64)
    fetched_at = models.DateTimeField(_("read at"), default=timezone.now)

    objects: ClassVar[TranscriptManager] = TranscriptManager()

    class Meta:
        verbose_name = _("transcript")
        verbose_name_plural = _("transcripts")
        constraints = [
            models.UniqueConstraint(
                fields=["video_id", "language"],
                condition=Q(source="youtube"),
                name="transcript_video_language_once",
            ),
            models.UniqueConstraint(
                fields=["owner", "content_hash"],
                condition=~Q(source="youtube"),
                name="transcript_owner_content_once",
            ),
        ]

    def __str__(self) -> str:
        return self.title or self.video_id or self.get_source_display()

    def read_segments(self) -> list[Segment]:
        """The segments in order."""
        return [Segment(start, end, text) for start, end, text in self.segments]

    def read_chapters(self) -> list[GivenChapter]:
        """The chapters it came with, in order."""
        return [GivenChapter(start, title) for start, title in self.chapters or ()]

    def call(self, title: str) -> None:
        """Give it a better title."""
        self.title = title[:300]
        Transcript.objects.filter(pk=self.pk).update(title=self.title)

    @property
    def is_timed(self) -> bool:
        """Whether the segments say when they were spoken."""
        return self.segments[0][0] is not None
