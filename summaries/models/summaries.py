"""The summaries asked for.

A summary's row is its job: it is queued with its charge, claimed under a lease by one worker at a
time, and finished or failed by the worker whose token it still bears. Text and settlement commit
together, so a finished summary is a charged one and no other.
"""

import re
from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.db import models, transaction
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from uuid_utils.compat import uuid7

from summaries import languages
from summaries.models.parts import SummaryPart
from summaries.models.summary_rows import LEASE, UNANSWERED, SummaryQuerySet
from summaries.models.transcripts import SourceKind, Transcript
from summaries.summarisers.base import Progress, Result
from summaries.summarisers.render import clock, escape, escape_paragraphs
from summaries.transcripts.base import TranscriptUnavailable
from summaries.transcripts.links import VideoLink, video_link
from usage.models import UsageCharge

MODEL_FAILED = ("model_", "own_key_")
"""How the codes of failures begin that are a model's and say nothing of the transcript."""
SENTENCE_MARK = re.compile(r"[.!?…。！？।؟](?!\d)")
LONGEST_SENTENCE = 400
"""Letters that a sentence has on the average at most where somebody has set full stops."""
USUAL_WAIT = timedelta(seconds=30)
"""For a worker, where some are running."""

QUESTION_MARKS = "?？؟"
OWN_KEY_FAILED = {
    "model_unauthorised", "model_unpaid", "model_unknown", "model_refused", "model_filtered", "model_too_long",
}  # fmt: skip
"""Failures that another key or model of one's own may end; those of the key's row are added by their beginning."""


class Summary(models.Model):
    """One summary that a person asked for, from the request to its text."""

    class State(models.TextChoices):
        QUEUED = "queued", _("Waiting")
        RUNNING = "running", _("Being made")
        DONE = "done", _("Done")
        FAILED = "failed", _("Failed")

    class Kind(models.TextChoices):
        SUMMARY = "summary", _("Summary")
        TOPICS = "topics", _("Topics")
        POST = "post", _("Post")
        CUSTOM = "custom", _("Question")

    class Engine(models.TextChoices):
        """Who is to make it; nobody else does where that one can't."""

        BUILT_IN = "extractive", _("Built-in summariser")
        MODEL = "llm", _("The site's model")
        OWN_KEY = "own-key", _("A model by one's own key")

    class Length(models.TextChoices):
        SHORT = "short", _("Short")
        MEDIUM = "medium", _("Medium")
        LONG = "long", _("Long")

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="summaries", verbose_name=_("user")
    )
    # RESTRICT, not PROTECT, which would forbid deleting an account.
    charge = models.OneToOneField(
        UsageCharge, on_delete=models.RESTRICT, related_name="summary", verbose_name=_("charge")
    )
    transcript = models.ForeignKey(
        Transcript,
        on_delete=models.RESTRICT,
        null=True,
        blank=True,
        related_name="summaries",
        verbose_name=_("transcript"),
    )
    source_kind = models.CharField(_("source"), max_length=10, choices=SourceKind.choices)
    source = models.CharField(_("as given"), max_length=500, blank=True)
    video_id = models.CharField(_("video"), max_length=11, blank=True)
    caption_language = models.CharField(_("captions picked"), max_length=35, blank=True, default="", db_default="")
    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices, default=Kind.SUMMARY)
    language = models.CharField(_("language"), max_length=35, blank=True)
    length = models.CharField(_("length"), max_length=10, choices=Length.choices, default=Length.MEDIUM)
    instructions = models.TextField(_("instructions"), blank=True)
    wanted_engine = models.CharField(
        _("wanted of"),
        max_length=10,
        choices=Engine.choices,
        default=Engine.BUILT_IN,
        db_default=Engine.BUILT_IN,
    )
    fingerprint = models.CharField(_("fingerprint"), max_length=64)
    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.QUEUED)
    progress = models.PositiveSmallIntegerField(_("progress"), default=0)
    progress_phrase = models.CharField(_("progress in words"), max_length=100, blank=True)
    partial = models.TextField(_("text so far"), blank=True)
    result = models.JSONField(_("result"), null=True, blank=True)
    markdown = models.TextField(_("Markdown"), blank=True)
    engine = models.CharField(_("engine"), max_length=50, blank=True)
    model = models.CharField(_("model"), max_length=100, blank=True, default="", db_default="")
    error_code = models.CharField(_("error"), max_length=50, blank=True)
    error_sentence = models.TextField(_("what went wrong"), blank=True)
    error_next_step = models.TextField(_("next step"), blank=True)
    error_is_final = models.BooleanField(_("would fail again"), default=False, db_default=False)
    task_id = models.UUIDField(_("task"), null=True, blank=True)
    token = models.UUIDField(_("token"), null=True, blank=True)
    lease_until = models.DateTimeField(_("lease until"), null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    created_at = models.DateTimeField(_("asked for at"), default=timezone.now)
    queued_at = models.DateTimeField(_("queued at"), default=timezone.now)
    started_at = models.DateTimeField(_("started at"), null=True, blank=True)
    finished_at = models.DateTimeField(_("finished at"), null=True, blank=True)
    # Null, so that SQLite adds the column without making the table anew.
    own_title = models.CharField(_("own title"), max_length=300, null=True, blank=True)  # noqa: DJ001
    indexed_at = models.DateTimeField(_("can be searched since"), null=True, blank=True)

    objects = SummaryQuerySet.as_manager()

    class Meta:
        verbose_name = _("summary")
        verbose_name_plural = _("summaries")
        indexes = [
            models.Index(fields=["user", "-id"], name="summary_history"),
            models.Index(fields=["user", "fingerprint"], name="summary_same_request"),
            models.Index(
                fields=["state", "lease_until", "queued_at"],
                condition=Q(state__in=["queued", "running"]),
                name="summary_sweep",
            ),
            # For the admin, which lists by id: ids sort by time.
            models.Index(fields=["id"], condition=Q(state="failed"), name="summary_failed"),
            models.Index(fields=["error_code", "id"], condition=Q(state="failed"), name="summary_error"),
            models.Index(fields=["id"], condition=Q(state="done", indexed_at=None), name="summary_unindexed"),
            models.Index(fields=["id"], condition=Q(state="failed", indexed_at=None), name="summary_failed_unindexed"),
        ]

    def __str__(self) -> str:
        return self.source or str(self.pk)

    def get_absolute_url(self) -> str:
        return reverse("summaries:detail", args=[self.pk])

    # -- The worker's verbs: each matches on the token, so that a late one changes nothing --------

    def _held_by_token(self) -> SummaryQuerySet:
        return Summary.objects.filter(pk=self.pk, token=self.token, state=self.State.RUNNING)

    def extend_lease(self) -> bool:
        """Keep the claim for another lease. False where it is lost."""
        return bool(self._held_by_token().update(lease_until=timezone.now() + LEASE))

    def note_transcript(self, transcript: Transcript) -> bool:
        """Tie the transcript that was read to this summary. False where the claim is lost."""
        self.transcript = transcript
        return bool(self._held_by_token().update(transcript=transcript))

    def note_progress(self, progress: Progress) -> bool:
        """Show how far the work is. False where the claim is lost."""
        # Text that was shown once stays, also when another worker begins anew: it is what makes deleting cost.
        text = {"partial": progress.text} if progress.text else {}
        fields = {"progress": progress.percent, "progress_phrase": progress.phrase[:100], **text}
        return bool(self._held_by_token().update(**fields))

    def keep_part(self, key: str, text: str) -> bool:
        """Keep what was worked out so far for a worker that takes over. False where the claim is lost."""
        text = text.encode(errors="replace").decode().replace("\0", "")  # a model may say what no database stores
        with transaction.atomic():
            held = self._held_by_token().select_for_update(of=("self",)).exists()
            if held:
                SummaryPart.objects.update_or_create(summary=self, key=key, defaults={"text": text})
        return held

    def finish(self, result: Result, markdown: str, engine: str, model: str = "") -> bool:
        """Store the text and settle its charge, together. False where the claim is lost."""
        with transaction.atomic():
            won = self._end(
                self._held_by_token(),
                state=self.State.DONE,
                result=result.to_json(),
                markdown=markdown,
                engine=engine,
                model=model[:100],
                progress=100,
            )
            return won and self.charge.settle()

    def fail(
        self, code: str, sentence: str, next_step: str = "", *, is_final: bool = False, nearest: Result | None = None
    ) -> bool:
        """Say what went wrong and give the use back, together. False where the claim is lost.

        `is_final` where the same request would only fail again; `nearest` is shown to whoever asked in vain.
        """
        return self._fail(self._held_by_token(), code, sentence, next_step, is_final, nearest)

    def hand_back(self) -> None:
        """Let another worker take over at once; an interrupted try is not a failed one."""
        self._held_by_token().update(lease_until=timezone.now() - LEASE, attempts=F("attempts") - 1)

    # -- The sweep's verbs: each matches only what no worker holds --------------------------------

    def fail_abandoned(self, code: str, sentence: str, next_step: str) -> bool:
        """Fail and refund what no living worker holds. False where one has it again."""
        return self._fail(Summary.objects.abandoned().filter(pk=self.pk), code, sentence, next_step)

    def fail_queued(self, code: str, sentence: str, next_step: str) -> bool:
        """Fail and refund what still waits. False where a worker took it."""
        return self._fail(Summary.objects.queued().filter(pk=self.pk), code, sentence, next_step)

    def _fail(
        self,
        rows: SummaryQuerySet,
        code: str,
        sentence: str,
        next_step: str,
        is_final: bool = False,
        nearest: Result | None = None,
    ) -> bool:
        with transaction.atomic():
            won = self._end(
                rows,
                state=self.State.FAILED,
                error_code=code[:50],
                error_sentence=sentence,
                error_next_step=next_step,
                error_is_final=is_final,
                result=nearest and nearest.to_json(),
            )
            return won and self.charge.refund(code)

    def _end(self, rows: SummaryQuerySet, **fields: object) -> bool:
        now = timezone.now()
        won = bool(rows.update(token=None, lease_until=None, partial="", finished_at=now, **fields))
        if won:
            SummaryPart.objects.filter(summary=self).delete()
        return won

    # -- Its owner's verbs --------------------------------------------------------------------

    def rename(self, title: str) -> None:
        """Call it, and what else of its talk is called the same, by a title of one's own; without, by the source's."""
        alike = Q(own_title=self.own_title) if self.own_title else Q(own_title=None)
        others = list(Summary.objects.others_of(self).filter(alike).values_list("pk", flat=True))
        self.own_title, self.indexed_at = title or None, None
        Summary.objects.filter(pk__in=[self.pk, *others]).update(own_title=self.own_title, indexed_at=None)

    def discard(self) -> None:
        """Delete this summary, and its transcript where nobody else has it.

        A summary under way is refunded unless part of its text was shown; a finished one gives
        nothing back. Otherwise one could read to 95 %, delete, and repeat for ever.
        """
        with transaction.atomic():
            row = Summary.objects.select_for_update(of=("self",)).select_related("charge").filter(pk=self.pk).first()
            if row is None:
                return
            if row.partial:
                row.charge.settle()
            else:
                row.charge.refund("deleted")  # a settled charge stays as it is
            row.delete()
            if row.transcript_id:
                orphan = Transcript.objects.filter(pk=row.transcript_id, owner=row.user_id, summaries__isnull=True)
                orphan.delete()

    # -- What the pages show --------------------------------------------------------------------

    @property
    def is_active(self) -> bool:
        """Queued or running."""
        return self.state in (self.State.QUEUED, self.State.RUNNING)

    @property
    def waits_long(self) -> bool:
        """Whether it waits for a worker longer than usual."""
        return self.state == self.State.QUEUED and timezone.now() - self.queued_at > USUAL_WAIT

    @property
    def is_failed(self) -> bool:
        return self.state == self.State.FAILED

    @property
    def has_given_words(self) -> bool:
        """Whether it is of a video whose words somebody gave, because YouTube didn't."""
        return bool(self.video_id) and self.source_kind != SourceKind.YOUTUBE

    @property
    def waiting_before(self) -> int:
        """How many others wait for a worker longer than this one; a hundred at the most."""
        return Summary.objects.queued().filter(queued_at__lt=self.queued_at)[:100].count()

    @property
    def title(self) -> str:
        """What to call it: as its owner does, or as its source is called."""
        return self.own_title or self.source_title

    @property
    def source_title(self) -> str:
        title = self.transcript and self.transcript.title
        return title or (f"youtu.be/{self.video_id}" if self.video_id else self.source)

    @property
    def title_language(self) -> str:
        """The code of the language that its title is in; empty where it isn't known, as of one's own or a bare link."""
        transcript = None if self.own_title else self.transcript
        return transcript.language if transcript and transcript.title and transcript.is_default else ""

    @property
    def talk(self) -> str | UUID:
        """What all summaries of the same video or the same words have in common."""
        return self.video_id or self.transcript_id or self.pk

    @property
    def titled_markdown(self) -> str:
        """The stored Markdown under the title that it has now, and what was asked below it."""
        heading, line_end, rest = self.markdown.partition("\n")
        if not heading.startswith("# "):
            return self.markdown
        if self.own_title:
            heading = f"# {escape(self.own_title)}"
        if self.instructions:
            heading += f"\n\n{_('You asked:')} {escape_paragraphs(self.instructions)}"
        return f"{heading}{line_end}{rest}"

    @cached_property
    def parsed_result(self) -> Result | None:
        """The typed result, once there is one."""
        return Result.from_json(self.result) if self.result else None

    @property
    def source_label(self) -> str:
        # Captions have times and so a duration; a file without is a text.
        is_text_file = self.source_kind == SourceKind.FILE and self.duration is None
        label = str(_("Text file") if is_text_file else SourceKind(self.source_kind).label)
        return f"{SourceKind.YOUTUBE.label} · {label}" if self.has_given_words else label

    @property
    def state_label(self) -> str:
        return str(_("Not answered") if self.is_unanswered else self.State(self.state).label)

    def get_language_display(self) -> str:
        """The language that was asked for, in words; empty for the video's own."""
        return str(dict(languages.CHOICES).get(self.language, self.language)) if self.language else ""

    @property
    def engine_label(self) -> str:
        """Who made it, in words."""
        if self.engine != self.Engine.MODEL:
            return str(_("Built-in summariser")) if self.engine == self.Engine.BUILT_IN else self.engine
        written = _("Written by %(model)s with your own key") if self.uses_own_key else _("Written by %(model)s")
        return str(written) % {"model": self.model or _("a model")}

    @property
    def uses_own_key(self) -> bool:
        """Whether it was asked for with the person's own key, and so counts nothing."""
        return self.wanted_engine == self.Engine.OWN_KEY

    @property
    def is_about_model(self) -> bool:
        """Whether it failed for its model, so that another source would change nothing."""
        return self.error_code.startswith(MODEL_FAILED)

    @property
    def is_unanswered(self) -> bool:
        """Whether nothing went wrong but that the talk doesn't say what was asked."""
        return self.state == self.State.FAILED and self.error_code == UNANSWERED

    @property
    def has_words(self) -> bool:
        """Whether there is something to ask of: a transcript, and words in it."""
        return self.transcript is not None and self.error_code != "no_words"

    @property
    def offers_built_in(self) -> bool:
        """Whether the built-in summariser could do what the model failed to."""
        return self.state == self.State.FAILED and self.is_about_model and self.kind != self.Kind.POST

    @property
    def may_be_tried_again(self) -> bool:
        """Whether another try may end otherwise: captions that were not there may have come since."""
        return self.is_failed and (not self.error_is_final or (bool(self.video_id) and self.transcript is None))

    @property
    def is_key_to_blame(self) -> bool:
        """Whether it failed for something that is set with the person's own key."""
        return self.uses_own_key and (self.error_code in OWN_KEY_FAILED or self.error_code.startswith("own_key_"))

    @property
    def video_url(self) -> str:
        """The video's page, or nothing where there is no video."""
        return f"https://www.youtube.com/watch?v={self.video_id}" if self.video_id else ""

    @cached_property
    def link(self) -> VideoLink | None:
        """What the link said besides which video: from which second on, and whether it named a playlist."""
        try:
            return video_link(self.source) if self.video_id else None
        except TranscriptUnavailable:  # kept only as far as the field is long
            return None

    @property
    def channel(self) -> str:
        return self.transcript.channel if self.transcript else ""

    @property
    def duration(self) -> float | None:
        """Seconds, where known."""
        return self.transcript.duration if self.transcript else None

    @property
    def transcript_language(self) -> str:
        return self.transcript.language if self.transcript else ""

    @property
    def text_language(self) -> str:
        """The code of the language that the summary is in; empty where it isn't known."""
        return languages.CODES.get(self.language, "") if self.language else self.transcript_language

    @property
    def is_quoted(self) -> bool:
        """Whether its words are the speaker's own."""
        return self.state == self.State.DONE and self.engine == self.Engine.BUILT_IN

    @property
    def is_cut_by_guess(self) -> bool:
        """Whether it had to be guessed where a sentence ends, as in captions without full stops."""
        text = self.transcript.text if self.is_quoted and self.transcript else ""
        return len(SENTENCE_MARK.findall(text)) * LONGEST_SENTENCE < len(text)

    @property
    def leaves_question(self) -> bool:
        """Whether a question was asked of a kind of summary that is about it, but answers none."""
        asks = any(mark in self.instructions for mark in QUESTION_MARKS)
        return self.is_quoted and asks and self.kind != self.Kind.CUSTOM

    @property
    def is_timed(self) -> bool:
        """Whether the points carry times."""
        return bool(self.parsed_result and self.parsed_result.covers)

    @property
    def covers_label(self) -> str:
        """The span that was read, in words."""
        covers = self.parsed_result and self.parsed_result.covers
        return str(_("%(start)s to %(end)s")) % {"start": clock(covers[0]), "end": clock(covers[1])} if covers else ""

    def moment_url(self, start: float | None, first: int) -> str:
        """Where something was said: the video at that second, or the line of the transcript."""
        if self.video_url and start is not None:
            return f"{self.video_url}&t={int(start)}s"
        return f"#line-{first}"
