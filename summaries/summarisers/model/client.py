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
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import httpcore2
import httpx2
import openai

from summaries.summarisers.base import Endpoint
from summaries.summarisers.model import answers
from summaries.summarisers.model.failures import CapTooHigh, TooLong, Truncated, failed
from summaries.summarisers.model.prompts import FENCE, Prompt
from summaries.summarisers.model.refusals import LONGEST_WAIT, LONGEST_WORDS, Again, meaning, retry_after

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
    "model_slow": 2, "silent": 2, "loading": 30,
}  # fmt: skip
"""How often the same is asked in all, by what went wrong; anything else is not asked again."""
MOST_TRIES = 5
"""Whatever went wrong in turn. Waiting until a model is loaded is no try."""
PAUSE, LONGEST_PAUSE = 1.0, 30.0
"""Seconds before the second try, doubled for each further one, with jitter."""

KEY = re.compile(r"[\x21-\x7e]{1,500}")
NO_STREAM = re.compile(
    r"to stream\b|[\"']param[\"']: [\"']stream[\"']|stream\w* is not (?:supported|allowed)", re.IGNORECASE
)
FINISHED = {"stop", "eos", "eos_token", "end_turn", "stop_sequence", "complete", "completed", "end", "stop_token"}
CAPPED = {"length", "max_tokens", "max_output_tokens", "model_length", "model_context_window_exceeded"}
FILTERED = {"content_filter", "content-filter", "safety", "recitation", "prohibited_content", "blocklist", "refusal"}
"""How an answer ended, in the words of many servers; any other word, such as "error" or "abort", is no end."""
TEMPERATURE = 0.3
"""Low, because notes must keep to what was said and to their form."""

logger = logging.getLogger(__name__)
# At INFO it logs addresses, which may have a password in them.
logging.getLogger("httpx2").setLevel(logging.WARNING)

Tick = Callable[[], None]
OnText = Callable[[str], None]


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
        raise Again("model_garbled")


class Model:
    """One endpoint, for as long as one summary takes. `tick` is called at least every second and may raise."""

    def __init__(self, endpoint: Endpoint, tick: Tick, seconds: float | None = None) -> None:
        self.endpoint, self.tick = endpoint, tick
        self.deadline = time.monotonic() + (ALL_SECONDS if seconds is None else seconds)
        self.call_deadline = self.deadline
        self.bytes = self.calls = 0
        self.has_begun = self.is_waiting = False
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
        """The whole answer. Raises SummaryFailed, TooLong, CapTooHigh or Truncated, and what `tick` raises."""
        counts: Counter[str] = Counter()
        while True:
            try:
                return self._once(prompt, tokens, on_text)
            except Again as error:
                counts[error.limit] += 1
                tries = counts.total() - counts["loading"]
                logger.info("the model failed: %s (%d)", error.limit, counts[error.limit])
                is_last = counts[error.limit] >= TRIES[error.limit] or tries >= MOST_TRIES
                if is_last or (error.after or 0) > LONGEST_WAIT:
                    raise failed(error.code) from None
                self._wait(error.after or self._pause(tries))

    def check(self, prompt: Prompt, tokens: int) -> None:
        """Ask once; whatever the answer says, there was one."""
        try:
            self._once(prompt, tokens, lambda text: None)
        except Truncated:
            pass
        except (TooLong, CapTooHigh):
            raise failed("model_refused") from None
        except Again as error:
            if error.code not in ("model_empty", "model_endless"):
                raise failed(error.code) from None

    @staticmethod
    def _pause(tries: int) -> float:
        return min(LONGEST_PAUSE, PAUSE * 2.0 ** (tries - 1)) * random.uniform(0.75, 1.25)  # noqa: S311

    def _wait(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        if until >= self.deadline:
            raise failed("model_slow")
        self.is_waiting = True
        while (left := until - time.monotonic()) > 0:
            self.tick()
            time.sleep(min(LOOK_EVERY, left))
        self.is_waiting = False

    def _look(self, count: int) -> None:
        """Between two waits: whether the work is still wanted, and the bounds of one answer and of all."""
        self.tick()
        self.bytes += count
        now = time.monotonic()
        if now >= self.deadline:
            raise failed("model_slow")
        if now >= self.call_deadline:
            raise Again("model_slow")
        if self.bytes > MOST_BYTES:
            raise Again("model_endless")

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
                timeout=self._timeout(),
            ) as stream:
                return self._read(stream, tokens, on_text)
        except openai.APIStatusError as error:
            words, status = _words_of(error), error.status_code
            logger.info("the model's server answered %s", status)
            refused = meaning(status, words, retry_after(error.response.headers))
            if status in (400, 422) and not isinstance(refused, CapTooHigh) and self._gave_up_option(words):
                return self._once(prompt, tokens, on_text)
            raise refused from None
        except openai.APITimeoutError:
            raise Again("model_away", limit="silent") from None
        except openai.APIConnectionError:
            raise Again("model_cut" if self.has_begun else "model_away") from None
        except openai.APIError as error:  # an error in the middle of the stream
            raise meaning(_status(error.body), _words_of(error)) from None
        except openai.OpenAIError:
            raise Again("model_garbled") from None

    def _timeout(self) -> httpx2.Timeout:
        """What doesn't stream is silent until its end."""
        silence = SILENCE_SECONDS if self.options.get("stream", True) else CALL_SECONDS
        return httpx2.Timeout(silence, connect=CONNECT_SECONDS, write=CONNECT_SECONDS)

    def _gave_up_option(self, words: str) -> bool:
        """Whether there was one that this server doesn't take: the old name of the cap, a temperature, streaming."""
        if self.cap == "max_tokens" and "max_completion_tokens" in words:
            self.cap = "max_completion_tokens"
            return True
        if "temperature" in words:
            return self.options.pop("temperature", None) is not None
        if NO_STREAM.search(words) and "stream" not in self.options:
            self.options["stream"] = False
            return True
        return False

    def _read(self, stream: "openai.Stream[Any]", tokens: int, on_text: OnText) -> str:
        content_type = stream.response.headers.get("content-type", "").lower()
        if "html" in content_type:
            raise Again("model_garbled")
        if content_type.startswith("application/json"):  # a server that doesn't stream
            return self._ended(*_choice(_parsed(stream.response.read()), "message"))
        text, reason = "", None
        for piece in _pieces(stream):
            self.has_begun = True
            written, reason_now = _choice(piece, "delta")
            reason = reason_now or reason
            if written:
                text += written
                if len(text) > LONGEST_TOKEN * tokens:
                    raise Again("model_endless")
                on_text(text)
        return self._ended(text, reason)

    def _ended(self, text: str, reason: str | None) -> str:
        """The text, if its end is the end: a dropped connection is no error to the SDK."""
        if reason in CAPPED:
            raise Truncated(text)
        if reason in FILTERED:
            raise failed("model_filtered")
        if reason not in FINISHED:
            raise Again("model_cut" if self.has_begun or reason else "model_garbled")
        if not answers.unwrapped(text).strip():
            raise Again("model_empty")
        if answers.is_page(text):
            raise Again("model_garbled")
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
        raise Again("model_garbled") from None


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise Again("model_garbled") from None


def _choice(data: Any, part: str) -> tuple[str, str | None]:
    """The text and the finish reason in a piece of an answer, whatever else it may be."""
    if isinstance(data, dict) and data.get("error"):
        raise meaning(_status(data["error"]), str(data["error"])[:LONGEST_WORDS])
    choices = data.get("choices") if isinstance(data, dict) else None
    choice = choices[0] if isinstance(choices, list) and choices and isinstance(choices[0], dict) else {}
    written = choice.get(part)
    text = _text(written.get("content")) if isinstance(written, dict) else ""
    reason = choice.get("finish_reason")
    return text, reason.lower() if isinstance(reason, str) and reason else None


def _text(content: Any) -> str:
    """What is written: a string, or parts of which some are thoughts."""
    if isinstance(content, list):
        return "".join(_text(part.get("text")) for part in content if isinstance(part, dict))
    return content if isinstance(content, str) else ""


def _status(error: Any) -> int:
    """The status that an error names by itself, where none came with it; 0: none."""
    code = str(error.get("code") or "") if isinstance(error, dict) else ""
    return int(code) if re.fullmatch("[345][0-9]{2}", code) else 0


def _words_of(error: openai.APIError) -> str:
    return f"{error.code or ''} {error.message} {error.body or ''}"[:LONGEST_WORDS]
