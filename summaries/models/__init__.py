"""Transcripts, the summaries asked for of them, and what people and videos have beside."""

from summaries.models.parts import SummaryPart
from summaries.models.personal import Instruction, OwnKey
from summaries.models.search_entries import SearchEntry
from summaries.models.summaries import MODEL_FAILED, Summary
from summaries.models.summary_rows import A_DAY, LEASE, MAX_ATTEMPTS, UNANSWERED, SummaryQuerySet
from summaries.models.transcripts import SourceKind, Transcript, content_hash
from summaries.models.videos import Thumbnail, Video
from summaries.models.workers import WorkerSeen

__all__ = [
    "A_DAY",
    "LEASE",
    "MAX_ATTEMPTS",
    "MODEL_FAILED",
    "UNANSWERED",
    "Instruction",
    "OwnKey",
    "SearchEntry",
    "SourceKind",
    "Summary",
    "SummaryPart",
    "SummaryQuerySet",
    "Thumbnail",
    "Transcript",
    "Video",
    "WorkerSeen",
    "content_hash",
]
