"""Takes a request for a summary in: the charge, the row and the task, all three or none."""

import hashlib
import json
from dataclasses import dataclass, replace
from typing import Self

from django.db import transaction
from uuid_utils.compat import uuid7

from accounts.compiled import insert
from accounts.models import User
from summaries.models import SourceKind, Summary, Transcript, content_hash
from summaries.tasks import make_summary
from summaries.transcripts.base import TranscriptData
from summaries.transcripts.links import VideoLink, video_link
from usage.models import KeyUsed, LimitReached, UsageCharge, UserUsage

END_MARKS = " ?!.…？！。؟"


class KeyMismatch(Exception):
    """An Idempotency-Key was used before, for something else."""


class SourceGone(Exception):
    """The transcript that something is asked of was deleted meanwhile."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody asks for: a video by its id, or a transcript as read (or kept before), which may be a video's."""

    source_kind: SourceKind
    source: str
    video_id: str = ""
    caption_language: str = ""
    data: TranscriptData | None = None
    transcript: Transcript | None = None
    kind: str = Summary.Kind.SUMMARY
    language: str = ""
    length: str = Summary.Length.MEDIUM
    instructions: str = ""
    engine: str = Summary.Engine.BUILT_IN
    title: str = ""

    @property
    def link(self) -> VideoLink | None:
        """What the link says besides which video; None where it is no video's."""
        return video_link(self.source) if self.video_id and self.source_kind is SourceKind.YOUTUBE else None

    @classmethod
    def before(cls, summary: Summary) -> Self:
        """What was asked for when this summary was."""
        return cls(
            SourceKind(summary.source_kind),
            source=summary.source,
            video_id=summary.video_id,
            caption_language=summary.caption_language,
            transcript=summary.transcript,
            kind=summary.kind,
            language=summary.language,
            length=summary.length,
            instructions=summary.instructions,
            engine=Summary.Engine(summary.wanted_engine),
            title=summary.own_title or "",
        )

    @classmethod
    def built_in_of(cls, summary: Summary) -> Self:
        """The built-in summary in place of one that a model failed at; it can't translate."""
        return replace(cls.before(summary), engine=Summary.Engine.BUILT_IN, language="")

    @property
    def units(self) -> int:
        """What it costs of the month's limit: nothing where the person pays for the model."""
        return 0 if self.engine == Summary.Engine.OWN_KEY else 1

    @property
    def fingerprint(self) -> str:
        """The same for the same request: transcript or video, kind, language, length, instructions.

        And the engine, so that what one of them made is no answer to whoever asks for another. A question
        is the same in other case, with other spaces and without its mark.
        """
        if self.source_kind == SourceKind.YOUTUBE:
            origin = f"{self.video_id} {self.caption_language}".strip()
        elif self.transcript:
            origin = self.transcript.content_hash
        else:
            assert self.data is not None
            origin = content_hash(self.data)
        if self.video_id and self.source_kind != SourceKind.YOUTUBE:  # words given for a video are that video's
            origin = f"{self.video_id} {origin}"
        asked = " ".join(self.instructions.casefold().split()).rstrip(END_MARKS)
        choices = [self.source_kind, origin, self.kind, self.language, self.length, asked]
        if self.engine != Summary.Engine.BUILT_IN:
            choices.append(self.engine)
        return hashlib.sha256(json.dumps(choices).encode()).hexdigest()


def ask(user: User, wanted: Wanted, *, key: str, usage: UserUsage | None = None, again: bool = False) -> Summary:
    """The summary for a request: a new one, queued and paid for, or the one that stands, free.

    A `key` that was used before answers with its summary, and so does a request that is the same
    as an earlier one, unless it is wanted `again`. Raises LimitReached where no use is left,
    KeyMismatch where the key was used for another request and SourceGone where what it is asked of
    is deleted.
    """
    fingerprint, standing, is_used = wanted.fingerprint, None, False
    try:
        with transaction.atomic(durable=True):
            charge = UserUsage.objects.hold(
                user, key=key, fingerprint=fingerprint, kind=wanted.kind, units=wanted.units, usage=usage
            )
            # Looked for behind the hold, which is where rivals of one person wait for each other.
            standing = None if again else Summary.objects.same_request(user, fingerprint)
            if standing is None:
                return _insert(user, wanted, fingerprint, charge)
            transaction.set_rollback(True)
    except LimitReached:
        standing = None if again else Summary.objects.same_request(user, fingerprint)
        if standing is None:
            raise
    except KeyUsed:
        is_used = True
    if usage is not None:
        usage.refresh_from_db(fields=["summary_count"])  # what was held is given back
    if is_used:
        standing = answered(user, key, fingerprint)
    # A request whose summary was deleted since is a new one, under a key made from the old.
    return standing or ask(
        user, wanted, key=f"again-{hashlib.sha256(key.encode()).hexdigest()}", usage=usage, again=again
    )


def answered(user: User, key: str, fingerprint: str) -> Summary | None:
    """What this key was answered with before; None where it wasn't, or its summary was deleted since."""
    charge = UsageCharge.objects.filter(user=user, key=key).first()
    if charge and charge.fingerprint != fingerprint:
        raise KeyMismatch(key)
    return Summary.objects.filter(charge=charge).first() if charge else None


def _insert(user: User, wanted: Wanted, fingerprint: str, charge: UsageCharge) -> Summary:
    transcript = wanted.transcript
    if transcript and not Transcript.objects.select_for_update(of=("self",)).filter(pk=transcript.pk).exists():
        raise SourceGone
    if wanted.data is not None:
        transcript = Transcript.objects.keep(wanted.source_kind, wanted.data, user)
    pk = uuid7()
    task = make_summary.enqueue(str(pk))
    summary = Summary(
        pk=pk,
        user=user,
        charge=charge,
        transcript=transcript,
        source_kind=wanted.source_kind,
        source=wanted.source[:500],
        video_id=wanted.video_id,
        caption_language=wanted.caption_language,
        kind=wanted.kind,
        language=wanted.language,
        length=wanted.length,
        instructions=wanted.instructions,
        wanted_engine=wanted.engine,
        fingerprint=fingerprint,
        task_id=task.id,
        own_title=wanted.title[:300] or None,
    )
    insert(summary)
    return summary
