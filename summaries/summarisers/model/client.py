"""Asks an OpenAI-compatible endpoint: every wait is bounded, looked at twice a second, and ends when it must.

Only the worker imports this module; the SDK takes half a second and 20 MB.
"""

import json
import logging
import random
import re
import secrets
import ssl
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpcore2
import httpx2
import openai

from summaries.summarisers.base import Endpoint
from summaries.summarisers.model import answers
from summaries.summarisers.model.failures import TooLong, Truncated, failed
from summaries.summarisers.model.prompts import FENCE, Prompt

CONNECT_SECONDS = 5.0
SILENCE_SECONDS = 120.0
"""Without a byte. A model on one's own machine is loaded and reads the prompt before it says anything."""
CALL_SECONDS = 420.0
"""One answer: 1,500 tokens at 4 a second, which is a large model on a processor."""
ALL_SECONDS = 25 * 60.0
"""Everything for one summary, below the 30 minutes that its job has."""
LOOK_EVERY = 0.5
"""Seconds between two looks at whether to go on, while the network is waited for."""
MOST_CALLS = 400
"""Requests for one summary, tries included: a bound on what a mistake can cost."""
MOST_BYTES = 8 * 1024 * 1024
"""Of one answer on the wire: a token takes some 300 bytes there, thoughts included."""
LONGEST_TOKEN = 8
"""Characters a token: a server that writes more than so many for each token allowed ignores the cap."""

TRIES = {
    "model_busy": 5, "model_away": 4, "model_cut": 3, "model_garbled": 3, "model_empty": 2, "model_endless": 2,
    "silent": 2,
}  # fmt: skip
"""How often the same is asked in all, by what went wrong; anything else is not asked again."""
PAUSE, LONGEST_PAUSE = 1.0, 30.0
"""Seconds before the second try, doubled for each further one, with jitter."""
LONGEST_RETRY_AFTER = 90.0
"""A server that asks for a longer wait is taken as busy at once: a person waits."""

TOO_LONG = re.compile(
    r"context.{0,10}(?:length|size|window|limit)|maximum context|too many (?:input )?tokens|prompt is too long|"
    r"(?:input|prompt|request).{0,20}too (?:long|large)|exceeds?.{0,40}(?:tokens|n_ctx)|token limit|string_above_max",
    re.IGNORECASE,
)
TOO_LARGE = re.compile(r"request too large", re.IGNORECASE)
"""What some providers say with 429 about one request that is over the limit of a whole minute."""
UNPAID = re.compile(
    r"insufficient_quota|exceeded your current quota|billing|no credits?\b|insufficient (?:balance|credit)"
)
KEY = re.compile(r"[\x21-\x7e]{1,500}")
TEMPERATURE = 0.3
"""Low, because notes must keep to what was said and to their form."""

logger = logging.getLogger(__name__)
# At INFO it logs addresses, which may have a password in them.
logging.getLogger("httpx2").setLevel(logging.WARNING)

Tick = Callable[[], None]
OnText = Callable[[str], None]


class _Again(Exception):
    """A failure that may pass by itself: its code, its limit in TRIES, and the wait that the server asks for."""

    def __init__(self, code: str, after: float | None = None, limit: str = "") -> None:
        super().__init__(code)
        self.code, self.after, self.limit = code, after, limit or code


class _Stream(httpcore2.NetworkStream):
    """A connection that is read in short waits, with a look at the clock and the claim between them."""

    def __init__(self, stream: httpcore2.NetworkStream, look: Callable[[int], None]) -> None:
        self.stream, self.look = stream, look

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        until = time.monotonic() + (SILENCE_SECONDS if timeout is None else timeout)
        while True:
            self.look(0)
            try:
                piece = self.stream.read(max_bytes, LOOK_EVERY)
            except httpcore2.ReadTimeout:
                if time.monotonic() >= until:
                    raise
                continue
            self.look(len(piece))
            return piece

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.stream.write(buffer, timeout)

    def close(self) -> None:
        self.stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        return _Stream(self.stream.start_tls(ssl_context, server_hostname, timeout), self.look)

    def get_extra_info(self, info: str) -> Any:
        return self.stream.get_extra_info(info)


class _Network(httpcore2.NetworkBackend):
    def __init__(self, look: Callable[[int], None]) -> None:
        self.look, self.backend = look, httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        self.look(0)
        return _Stream(self.backend.connect_tcp(host, port, timeout, local_address, socket_options), self.look)


class _Transport(httpx2.HTTPTransport):
    """httpx's own, on our connections: neither proxies nor .netrc of the environment come in between."""

    def __init__(self, look: Callable[[int], None]) -> None:
        super().__init__(trust_env=False)
        self._pool = httpcore2.ConnectionPool(
            ssl_context=httpx2.create_ssl_context(), network_backend=_Network(look), max_connections=1
        )


def _refuse_packed(response: httpx2.Response) -> None:
    """Eight megabytes that unpack to gigabytes are bounded by refusing to unpack: we ask for none."""
    if response.headers.get("content-encoding", "identity").lower() != "identity":
        raise _Again("model_garbled")


class Model:
    """One endpoint, for as long as one summary takes. `tick` is called at least every second and may raise."""

    def __init__(self, endpoint: Endpoint, tick: Tick, seconds: float | None = None) -> None:
        self.endpoint, self.tick = endpoint, tick
        self.deadline = time.monotonic() + (ALL_SECONDS if seconds is None else seconds)
        self.call_deadline = self.deadline
        self.bytes = self.calls = 0
        self.has_begun = False
        self.options: dict[str, Any] = {"temperature": TEMPERATURE}
        self.cap = "max_tokens"
        # What the SDK would take from the environment, or make up.
        names = ["OpenAI-Organization", "OpenAI-Project", *([] if endpoint.api_key else ["Authorization"])]
        self.omitted = {name: openai.Omit() for name in names}
        self.client = self._client()

    def _client(self) -> openai.OpenAI:
        if self.endpoint.api_key and not KEY.fullmatch(self.endpoint.api_key):
            raise failed("model_unauthorised")
        try:
            http = httpx2.Client(
                transport=_Transport(self._look),
                timeout=httpx2.Timeout(SILENCE_SECONDS, connect=CONNECT_SECONDS, write=CONNECT_SECONDS),
                headers={"Accept-Encoding": "identity"},
                follow_redirects=False,
                trust_env=False,
                event_hooks={"response": [_refuse_packed]},
            )
            return openai.OpenAI(
                base_url=self.endpoint.base_url,
                api_key=self.endpoint.api_key or "none",
                max_retries=0,
                http_client=http,
            )
        except (httpx2.InvalidURL, openai.OpenAIError, ValueError):
            raise failed("model_away") from None

    def close(self) -> None:
        """Let the connection go."""
        self.client.close()

    def ask(self, prompt: Prompt, tokens: int, on_text: OnText = lambda text: None) -> str:
        """The whole answer. Raises SummaryFailed, TooLong or Truncated, and what `tick` raises."""
        counts: dict[str, int] = {}
        while True:
            try:
                return self._once(prompt, tokens, on_text)
            except _Again as error:
                counts[error.limit] = counts.get(error.limit, 0) + 1
                logger.info("the model failed: %s (%d)", error.limit, counts[error.limit])
                is_last = counts[error.limit] >= TRIES[error.limit] or sum(counts.values()) >= max(TRIES.values())
                if is_last or (error.after or 0) > LONGEST_RETRY_AFTER:
                    raise failed(error.code) from None
                self._wait(error.after or self._pause(sum(counts.values())))

    def check(self, prompt: Prompt, tokens: int) -> None:
        """Ask once; whatever the answer says, there was one."""
        try:
            self._once(prompt, tokens, lambda text: None)
        except Truncated:
            pass
        except TooLong:
            raise failed("model_refused") from None
        except _Again as error:
            if error.code not in ("model_empty", "model_endless"):
                raise failed(error.code) from None

    @staticmethod
    def _pause(tries: int) -> float:
        return min(LONGEST_PAUSE, PAUSE * 2.0 ** (tries - 1)) * random.uniform(0.75, 1.25)  # noqa: S311

    def _wait(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        if until >= self.deadline:
            raise failed("model_slow")
        while (left := until - time.monotonic()) > 0:
            self.tick()
            time.sleep(min(LOOK_EVERY, left))

    def _look(self, count: int) -> None:
        """Between two waits: whether the work is still wanted, and the bounds of one answer and of all."""
        self.tick()
        self.bytes += count
        now = time.monotonic()
        if now >= self.deadline:
            raise failed("model_slow")
        if now >= self.call_deadline or self.bytes > MOST_BYTES:
            raise _Again("model_endless")

    def _once(self, prompt: Prompt, tokens: int, on_text: OnText) -> str:
        self.calls += 1
        if self.calls > MOST_CALLS:
            raise failed("model_too_long")
        self.call_deadline, self.bytes, self.has_begun = time.monotonic() + CALL_SECONDS, 0, False
        try:
            with self.client.chat.completions.create(
                model=self.endpoint.model,
                messages=_messages(prompt),
                stream=True,
                extra_headers=self.omitted,
                extra_body={self.cap: tokens, **self.options},
            ) as stream:
                return self._read(stream, tokens, on_text)
        except openai.APIStatusError as error:
            return self._answered_with(error, prompt, tokens, on_text)
        except openai.APITimeoutError:
            raise _Again("model_away", limit="silent") from None
        except openai.APIConnectionError:
            raise _Again("model_cut" if self.has_begun else "model_away") from None
        except openai.APIError as error:  # an error in the middle of the stream
            _raise_for(_words_of(error))
            raise _Again("model_away") from None
        except openai.OpenAIError:
            raise _Again("model_garbled") from None

    def _answered_with(self, error: openai.APIStatusError, prompt: Prompt, tokens: int, on_text: OnText) -> str:
        """Raise what a status means; or ask again without an option that this server doesn't know."""
        words, status = _words_of(error), error.status_code
        logger.info("the model's server answered %s", status)
        if status in (400, 422) and self._gave_up_option(words):
            return self._once(prompt, tokens, on_text)
        if status in (401, 403):
            raise failed("model_unauthorised") from None
        if status == 402 or (status in (400, 429) and UNPAID.search(words)):
            raise failed("model_unpaid") from None
        if status == 404:
            raise failed("model_unknown") from None
        if status == 429 and not TOO_LARGE.search(words):
            raise _Again("model_busy", _retry_after(error.response.headers.get("retry-after", ""))) from None
        if 300 <= status < 400:
            raise failed("model_moved") from None
        _raise_for(words, status)
        if status >= 500 or status in (408, 409, 425):
            raise _Again("model_away", _retry_after(error.response.headers.get("retry-after", ""))) from None
        raise failed("model_refused") from None

    def _gave_up_option(self, words: str) -> bool:
        if self.cap == "max_tokens" and "max_completion_tokens" in words:
            self.cap = "max_completion_tokens"
            return True
        return "temperature" in words and self.options.pop("temperature", None) is not None

    def _read(self, stream: "openai.Stream[Any]", tokens: int, on_text: OnText) -> str:
        content_type = stream.response.headers.get("content-type", "").lower()
        if "html" in content_type:
            raise _Again("model_garbled")
        if content_type.startswith("application/json"):  # a server that doesn't stream
            text, reason = _choice(_parsed(stream.response.read()), "message")
            return self._ended(text, reason)
        text, reason = "", None
        for piece in _pieces(stream):
            self.has_begun = True
            written, reason_now = _choice(piece, "delta")
            reason = reason_now or reason
            if written:
                text += written
                if len(text) > LONGEST_TOKEN * tokens:
                    raise _Again("model_endless")
                on_text(text)
        return self._ended(text, reason)

    def _ended(self, text: str, reason: str | None) -> str:
        """The text, if its end is the end: a dropped connection is no error to the SDK."""
        if reason in ("length", "max_tokens"):
            raise Truncated(text)
        if reason == "content_filter":
            raise failed("model_refused")
        if reason is None:
            raise _Again("model_cut" if self.has_begun else "model_garbled")
        if not answers.unwrapped(text).strip():
            raise _Again("model_empty")
        if answers.is_page(text):
            raise _Again("model_garbled")
        return text


def _messages(prompt: Prompt) -> Any:
    fence = f"----- {secrets.token_hex(8)} -----"
    texts = {"system": prompt.system, "user": prompt.user}
    return [{"role": role, "content": text.replace(FENCE, fence)} for role, text in texts.items()]


def _pieces(stream: "openai.Stream[Any]") -> Iterator[Any]:
    """The events of a stream as plain values; what is no JSON, or JSON a mile deep, ends it."""
    try:
        for piece in stream:
            yield piece.model_dump(warnings=False) if isinstance(piece, openai.BaseModel) else piece
    except (ValueError, TypeError, AttributeError, RecursionError):
        raise _Again("model_garbled") from None


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise _Again("model_garbled") from None


def _choice(data: Any, part: str) -> tuple[str, str | None]:
    """The text and the finish reason in a piece of an answer, whatever else it may be."""
    choices = data.get("choices") if isinstance(data, dict) else None
    choice = choices[0] if isinstance(choices, list) and choices and isinstance(choices[0], dict) else {}
    written = choice.get(part)
    text = written.get("content") if isinstance(written, dict) else None
    reason = choice.get("finish_reason")
    return (text if isinstance(text, str) else "", reason.lower() if isinstance(reason, str) and reason else None)


def _words_of(error: openai.APIError) -> str:
    """What the server says, for us to recognise and for nobody to see: it may repeat the key."""
    return f"{error.code or ''} {error.message} {error.body or ''}"[:4_000]


def _raise_for(words: str, status: int = 400) -> None:
    if TOO_LONG.search(words) or status == 413:
        raise TooLong from None
    if UNPAID.search(words):
        raise failed("model_unpaid") from None


def _retry_after(header: str) -> float | None:
    """Seconds, from a number or a date."""
    try:
        return max(0.0, float(header))
    except ValueError:
        pass
    try:
        return max(0.0, (parsedate_to_datetime(header) - datetime.now(UTC)).total_seconds())
    except (TypeError, ValueError):
        return None
