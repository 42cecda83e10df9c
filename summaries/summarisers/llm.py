"""The engine that asks a model: reads a transcript of any length whole, in parts, and writes from its notes."""

import hashlib
import json
import logging
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, TypeVar
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop

from summaries.summarisers.base import Endpoint, Progress, Report, Result, SummaryFailed, SummaryRequest
from summaries.summarisers.model import answers, checking, prompts
from summaries.summarisers.model.citing import Places
from summaries.summarisers.model.failures import (
    OPERATOR_MENDS,
    OPERATOR_MUST_KNOW,
    CapTooHigh,
    TooLong,
    Truncated,
    failed,
)
from summaries.summarisers.model.lines import Lines, Passage, chunks, cost, thinned
from summaries.summarisers.model.prompts import Prompt
from summaries.summarisers.model.writing import Unusable, Writer

if TYPE_CHECKING:
    from summaries.summarisers.model.client import Model

__all__ = ["check", "summarise"]

AT_ONCE = 8_000
"""Characters that a model is given at once, some 2,000 tokens of English and 2,500 of German: with the rules, the form
and the answer that stays below 4,096, the context of a local server that nobody configured, which cuts what is over it
off silently."""
LEAST_AT_ONCE = 300
"""A model that can't take so much is no use."""
LONGEST = 1_500_000
"""Characters of a whole transcript, about a day of talk: what a model can read in the time that a job has."""
NOTE = 170
"""Characters of a note, about."""
TOKENS = {"notes": 1_200, "final": 2_500}
MOST_TOKENS = 10_000
"""Where an answer reaches its cap, the cap is doubled up to this; models that think aloud need it."""
SHAPE_TRIES = 2
"""An answer that can't be used is asked for once more, with what was wrong."""
SHRINKS = 0.6
"""Notes of notes cost at most this share of what they were made from, so that rounds come to an end."""
DRAFT_EVERY = 0.3
"""Seconds between two drafts of what is being written."""
WAITING = gettext_noop("Waiting for the model, which is busy")
CHECK_SECONDS, CHECK_TOKENS = 20.0, 32
"""Some providers refuse a cap below 16."""

logger = logging.getLogger(__name__)

Made = TypeVar("Made", covariant=True)
Show = Callable[[str], None]
Tick = Callable[[], None]


class Read(Protocol[Made]):
    """Makes something of an answer, or raises Unusable; what is read last may pass with less."""

    def __call__(self, raw: str, *, is_last: bool) -> Made: ...


def summarise(request: SummaryRequest, report: Report) -> Result:
    """A summary that a model wrote. Raises SummaryFailed, and what `report` raises."""
    if request.endpoint is None:
        raise failed("model_missing")
    lines = Lines(request.segments)
    if not any(any(map(str.isalnum, passage.text)) for passage in lines.passages):
        raise SummaryFailed(
            "no_words",
            _("There is nothing to summarise: the transcript has no spoken words."),
            _("Give a transcript with words in it, or a video in which somebody speaks."),
        )
    if cost(lines.passages) > LONGEST:
        raise failed("model_too_long")
    try:
        return Work(request, request.endpoint, lines, report).result()
    except SummaryFailed as error:
        _tell_operator(error, request.endpoint)
        raise


def check(endpoint: Endpoint) -> None:
    """Ask the endpoint for a word; raises SummaryFailed where it wouldn't do."""
    model = _model(endpoint, lambda: None, CHECK_SECONDS)
    try:
        model.check(Prompt("Answer with one word.", "Say: ready"), CHECK_TOKENS)
    except SummaryFailed as error:
        _tell_operator(error, endpoint)
        if error.code == "model_slow":
            raise failed("model_away") from None
        raise
    finally:
        model.close()


def _model(endpoint: Endpoint, tick: Tick, seconds: float | None = None) -> "Model":
    # Here, so that the web process, which imports the engines' names, loads the SDK only where a key is tried.
    from summaries.summarisers.model.client import Model

    return Model(endpoint, tick, seconds)


class Work:
    """One summary under way: what has been read, and how far it is."""

    def __init__(self, request: SummaryRequest, endpoint: Endpoint, lines: Lines, report: Report) -> None:
        self.request, self.lines, self.report = request, lines, report
        self.endpoint = endpoint
        self.at_once = AT_ONCE
        self.caps, self.most_tokens = dict(TOKENS), MOST_TOKENS
        self.progress = Progress(5, gettext_noop("Reading the transcript"))
        self.next_draft = 0.0
        self.model: Model | None = None

    def result(self) -> Result:
        """Notes of the parts, notes of the notes while they are too long, then the summary from them."""
        passages: Sequence[Passage] = self.lines.passages
        self.tell(5, gettext_noop("Reading the transcript"))
        try:
            while True:
                while cost(passages) > self.at_once and len(passages) > 1:
                    passages = self.condensed(passages)
                try:
                    return self.written(passages)
                except TooLong:
                    self.take_less(passages)
        finally:
            if self.model:
                self.model.close()

    def condensed(self, passages: Sequence[Passage]) -> list[Passage]:
        """Notes that cover all the passages and cost less."""
        from_notes = passages is not self.lines.passages
        if from_notes:
            self.tell(self.progress.percent, gettext_noop("Putting the notes together"))
        queue = deque(chunks(passages, self.at_once))
        whole, read = cost(passages), 0
        wanted = max(3, min(12, self.at_once // NOTE // len(queue)))
        notes: list[Passage] = []
        while queue:
            chunk = queue.popleft()
            if cost(chunk) > self.at_once and len(chunk) > 1:
                queue.extendleft(reversed(chunks(chunk, self.at_once)))
                continue
            try:
                notes += self.notes(chunk, wanted, from_notes=from_notes)
            except TooLong:
                self.take_less(chunk)
                queue.appendleft(chunk)
                continue
            read += cost(chunk)
            if not from_notes:
                self.tell(5 + 70 * read // whole, gettext_noop("Reading the transcript"))
        return thinned(notes, max(self.at_once // 2, int(SHRINKS * whole)))

    def take_less(self, passages: Sequence[Passage]) -> None:
        """From now on no more at once than half of these, which were too long."""
        self.at_once = min(self.at_once, cost(passages)) // 2
        if len(passages) == 1 or self.at_once < LEAST_AT_ONCE:
            raise failed("model_too_long")

    def notes(self, chunk: Sequence[Passage], count: int, *, from_notes: bool) -> list[Passage]:
        """What a part says, each note with lines of this part."""
        places = Places(chunk)

        def read(raw: str, *, is_last: bool) -> list[Passage]:
            said = answers.read(raw)
            placed = ((places.of(cited), cited.text) for cited in said.points or answers.statements(raw))
            found = list(dict.fromkeys(Passage(*place, text) for place, text in placed if place))
            if not found:
                raise Unusable("it had no notes that begin with numbers of the lines.")
            return sorted(found[: 2 * count], key=lambda note: note.first)

        prompt = prompts.notes(self.request, chunk, count, from_notes=from_notes)
        try:
            return self.asked("notes", prompt, read)
        except Truncated:
            raise TooLong from None

    def written(self, passages: Sequence[Passage]) -> Result:
        """What the person will read."""
        writer = Writer(self.request, self.lines, passages)
        self.tell(max(self.progress.percent, 75), gettext_noop("Writing the summary"))

        def read(raw: str, *, is_last: bool) -> Result:
            result = writer.result(raw, is_last=is_last)
            text = " ".join([result.answer, *(point.text for point in result.points)])
            # Who asked for a language would pay for what they can't read, and so would who gave captions that say
            # what they are in, and are. Others may have a talk in several languages, or have named one in their own
            # words: there our guess is worth another try at most.
            has_own_words = bool(self.request.instructions.strip())
            is_sure = bool(self.request.output_language) or (not has_own_words and checking.is_told(self.request))
            is_guess = not is_last and not has_own_words
            if (is_sure or is_guess) and checking.is_other_language(text, self.request):
                wanted = self.request.output_language or "the language of the transcript"
                raise Unusable(f"it was not in {wanted}.", "model_language")
            return result

        def show(raw: str) -> None:
            if time.monotonic() >= self.next_draft:
                text = writer.draft(raw)
                if len(text) > len(self.progress.text):  # a second try starts anew, and the page would jump
                    self.tell(min(99, 75 + len(raw) * 24 // 3_000), self.progress.phrase, text)
                self.next_draft = time.monotonic() + DRAFT_EVERY

        prompt = prompts.final(self.request, passages, len(self.lines.passages))
        try:
            return self.asked("final", prompt, read, show)
        except Truncated:
            if self.most_tokens < MOST_TOKENS:
                raise TooLong from None
            raise failed("model_endless") from None

    def asked(self, step: str, prompt: Prompt, read: Read[Made], show: Show = lambda raw: None) -> Made:
        """What `read` makes of the answer: of the one that is kept, or of one that is asked for now."""
        key = self.key(step, prompt)
        if kept := self.request.kept.get(key):
            try:
                return read(kept, is_last=True)
            except Unusable:
                del self.request.kept[key]
        question = prompt
        for left in reversed(range(SHAPE_TRIES)):
            raw = self.whole_answer(step, question, show)
            try:
                made = read(raw, is_last=not left)
            except Unusable as error:
                logger.info("the model's answer can't be used: %s", error.code)
                if not left:
                    raise failed(error.code) from None
                question = prompt.again(str(error))
            else:
                self.request.kept[key] = raw
                return made
        raise AssertionError("unreachable")

    def whole_answer(self, step: str, prompt: Prompt, show: Show) -> str:
        """An answer with its end; where the cap was too low, a higher one holds from now on."""
        self.model = self.model or _model(self.endpoint, self.tick)
        while True:
            try:
                return self.model.ask(prompt, self.caps[step], show)
            except Truncated:
                if self.caps[step] * 2 > self.most_tokens:
                    raise
                self.caps[step] *= 2
            except CapTooHigh:  # the server's own limit, or what the prompt leaves of its context
                least = TOKENS[step] // 2
                if self.caps[step] <= least:
                    raise TooLong from None
                self.most_tokens = self.caps[step] = max(least, self.caps[step] // 2)

    def key(self, step: str, prompt: Prompt) -> str:
        """A hash of everything that determines an answer; the fence is not in it, being another each time."""
        parts = [self.endpoint.base_url, self.endpoint.model, step, prompt.system, prompt.user]
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()

    def tell(self, percent: int, phrase: str, text: str = "") -> None:
        """Report, and remember it for the waits to come."""
        self.progress = Progress(percent, phrase, text or self.progress.text)
        self.tick()

    def tick(self) -> None:
        """Called at least every second while the model is waited for."""
        is_waiting = self.model and self.model.is_waiting
        self.report(replace(self.progress, phrase=WAITING) if is_waiting else self.progress)


def _tell_operator(error: SummaryFailed, endpoint: Endpoint) -> None:
    """What is wrong with the site's own key or model, or with any address, is for the operator to mend."""
    is_ours = (endpoint.base_url, endpoint.api_key) == (settings.LLM_BASE_URL, settings.LLM_API_KEY)
    if error.code in OPERATOR_MUST_KNOW and (is_ours or error.code == "model_moved"):
        error.next_step = OPERATOR_MENDS
        logger.error("the model %s at %s: %s", endpoint.model, urlsplit(endpoint.base_url).hostname, error.code)
