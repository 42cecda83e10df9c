"""What an endpoint means by an error: by its status, and by the words that providers use for the same few things.

Most failures come as 400 or 429, and one word decides whether the person has to mend their key, add credit, choose
another model, or only wait. The words are for recognising alone, and nobody sees them: they may repeat the key.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from summaries.summarisers.model.failures import CapTooHigh, TooLong, Truncated, failed

LONGEST_WORDS = 4_000
LONGEST_WAIT = 90.0
"""Seconds: a server that asks for a longer wait is taken as busy at once, for a person waits."""
LOADING_PAUSE = 5.0
"""Seconds between two looks at whether a model is loaded."""

CAP_TOO_HIGH = re.compile(
    r"max_(?:completion_|output_)?tokens\b.{0,60}?(?:too (?:large|high|big)|less than or equal|at most|valid range)",
    re.IGNORECASE | re.DOTALL,
)
TOO_LONG = re.compile(
    r"context.{0,10}(?:length|size|window|limit)|maximum context|too many (?:input )?tokens|prompt is too long|"
    r"(?:input|prompt|request).{0,20}too (?:long|large)|exceeds?.{0,40}(?:tokens|n_ctx)|token limit|string_above_max|"
    r"max_new_tokens",
    re.IGNORECASE,
)
TOO_LARGE = re.compile(r"request too large", re.IGNORECASE)
"""What some providers say with 429 about one request that is over the limit of a whole minute."""
CUT = re.compile(r"could not finish the message", re.IGNORECASE)
"""With 400, where a model that thinks first had thought all the tokens away that it was allowed."""
UNPAID = re.compile(
    r"insufficient_quota|exceeded your current quota|billing|no credits?\b|insufficient (?:balance|credit|funds)|"
    r"per.?day",
    re.IGNORECASE,
)
NEVER_BY_ITSELF = re.compile(r"insufficient_quota|per.?day", re.IGNORECASE)
"""Gemini says of a full minute too that the quota is exceeded, and how long to wait; these no short wait ends."""
WRONG_KEY = re.compile(
    r"(?:api.?key|access token|credentials?).{0,20}(?:not valid|invalid|expired|not found)|"
    r"(?:invalid|incorrect|wrong|missing|no).{0,12}(?:api.?key|authenti|authori|credentials)|unauthori[sz]ed",
    re.IGNORECASE,
)
UNKNOWN = re.compile(
    r"model_not_found|invalid.?model|not a valid model|no such model|model_permission|decommissioned|"
    r"(?:access to|unknown|unsupported) model|model\b.{0,80}?(?:does not exist|not found|not supported|no longer)",
    re.IGNORECASE,
)
FILTERED = re.compile(
    r"content.?(?:filter|policy|management)|moderation|flagged|safety|prohibited|guardrail", re.IGNORECASE
)
BUSY = re.compile(r"overloaded|rate.?limit|too many requests|capacity|resource.{0,12}exhausted", re.IGNORECASE)
LOADING = re.compile(r"\bloading\b", re.IGNORECASE)

WAIT = re.compile(
    r"(?:retry.?delay|(?:retry|try again)(?: after| in)?)\W{0,6}"
    r"(?:(\d{1,4})\s*m(?:in\w*)?(?![a-z]))?\s*(?:(\d{1,7}(?:\.\d+)?)\s*(ms|s))?",
    re.IGNORECASE,
)


class Again(Exception):
    """A failure that may pass by itself: its code, its limit in TRIES, and the wait that the server asks for."""

    def __init__(self, code: str, after: float | None = None, limit: str = "") -> None:
        super().__init__(code)
        self.code, self.after, self.limit = code, after, limit or code


def meaning(status: int, words: str, wait: float | None = None) -> Exception:
    """What to raise for an answer with this status (0: none), these words, and this wait in its headers."""
    wait = asked_wait(words) if wait is None else wait
    if status == 401:
        return failed("model_unauthorised")
    if 300 <= status < 400:
        return failed("model_moved")
    if status in (402, 429) or (status == 0 and BUSY.search(words)):
        return _too_much(status, words, wait)
    if status == 403:
        return failed(_said(words, {"model_filtered": FILTERED, "model_unknown": UNKNOWN}, "model_unauthorised"))
    if status == 404:
        return failed("model_unknown")
    if CUT.search(words):
        return Truncated("")
    if CAP_TOO_HIGH.search(words):
        return CapTooHigh()
    if TOO_LONG.search(words) or status == 413:
        return TooLong()
    if status >= 500 or status in (0, 408, 409, 425):
        return _away(status, words, wait)
    told = {
        "model_unpaid": UNPAID, "model_unauthorised": WRONG_KEY, "model_unknown": UNKNOWN, "model_filtered": FILTERED
    }  # fmt: skip
    return failed(_said(words, told, "model_refused"))


def _too_much(status: int, words: str, wait: float | None) -> Exception:
    """Too fast, too much, or out of credit: only the first is worth waiting for."""
    if status != 402 and TOO_LARGE.search(words):
        return TooLong()
    passes = wait is not None and wait <= LONGEST_WAIT and not NEVER_BY_ITSELF.search(words)
    if (status == 402 or UNPAID.search(words)) and not passes:
        return failed("model_unpaid")
    return Again("model_busy", wait)


def _away(status: int, words: str, wait: float | None) -> Exception:
    if UNPAID.search(words):
        return failed("model_unpaid")
    if status == 503 and LOADING.search(words):
        return Again("model_away", wait or LOADING_PAUSE, "loading")
    return Again("model_busy" if status == 529 or BUSY.search(words) else "model_away", wait)


def _said(words: str, told: Mapping[str, re.Pattern[str]], otherwise: str) -> str:
    return next((code for code, sign in told.items() if sign.search(words)), otherwise)


def asked_wait(words: str) -> float | None:
    """The seconds that a message asks to wait, such as "try again in 1m26.4s" or "retryDelay": "34s"."""
    for minutes, number, unit in WAIT.findall(words):
        if minutes or number:
            return 60.0 * int(minutes or 0) + float(number or 0) / (1000 if unit.lower() == "ms" else 1)
    return None


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait by the headers: milliseconds, a number of seconds, or a date."""
    for name, share in (("retry-after-ms", 1000), ("retry-after", 1)):
        try:
            return max(0.0, float(headers.get(name, "")) / share)
        except ValueError:
            continue
    try:
        return max(0.0, (parsedate_to_datetime(headers.get("retry-after", "")) - datetime.now(UTC)).total_seconds())
    except (TypeError, ValueError):
        return None
