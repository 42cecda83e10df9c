"""The HTTP session for YouTube: one origin, bounded answers, bounded time, a few tries."""

import logging
import time
from typing import Any
from urllib.parse import urljoin, urlsplit

import requests
from requests.cookies import RequestsCookieJar
from urllib3.exceptions import HTTPError

CONNECT_SECONDS = 5.0
READ_SECONDS = 15.0
ALL_SECONDS = 60.0
"""For everything that one transcript needs, further tries included."""
PAUSES = (0.5, 2.0)
"""Seconds between tries, so there is one try more than there are pauses."""
MAX_BYTES = 10 * 1024 * 1024
LONGEST_CUE = 4_000
MOST_MARKUP = 600_000
MAX_REDIRECTS = 3
PIECE = 16 * 1024

YOUTUBE_HOSTS = {"www.youtube.com", "youtube.com", "m.youtube.com"}
PLAYER_PATH = "/youtubei/v1/player"
WATCH_PATH = "/watch"

logger = logging.getLogger(__name__)


class AnswerTooLarge(requests.RequestException):
    """An answer, or one caption in it, is larger than any real one."""


class LeftOrigin(requests.RequestException):
    """YouTube's answer leads to another site."""


class _OneOriginCookies(RequestsCookieJar):
    """Cookies for the origin, wherever it is: the library sets its own for .youtube.com."""

    def set(self, name: str, value: Any, **kwargs: Any) -> Any:
        return super().set(name, value, path="/")


class YouTubeSession(requests.Session):
    """Reaches YouTube at `origin`, through `proxy` where there is one, and nothing else."""

    def __init__(self, origin: str, proxy: str = "") -> None:
        super().__init__()
        self.origin = origin.rstrip("/")
        # The environment's proxies would come before ours.
        self.trust_env = False
        self.proxies = {"http": proxy, "https": proxy} if proxy else {}
        self.cookies = _OneOriginCookies()
        # Without this, YouTube sends Europeans to its consent page on another site first.
        self.cookies.set("SOCS", "CAI")
        self.deadline = time.monotonic() + ALL_SECONDS
        self._player: requests.Response | None = None

    def request(self, method: str | bytes, url: str | bytes, **kwargs: Any) -> requests.Response:  # type: ignore[override]
        """The answer, wholly read. Server errors and lost connections are tried again."""
        place = self._at_origin(str(url))
        kwargs.update(allow_redirects=False, stream=True)
        for _ in range(MAX_REDIRECTS + 1):
            response = self._try(str(method), place, kwargs)
            if str(method).upper() != "GET" or not response.is_redirect:
                self._note(response)
                return response
            place = self._at_origin(urljoin(response.url, response.headers["location"]))
        raise LeftOrigin("redirected too often")

    def player_answer(self, name: str) -> dict[str, Any]:
        """A part of what the player answered, empty where there is none."""
        try:
            answer = self._player.json() if self._player is not None else {}
        except (requests.exceptions.JSONDecodeError, RecursionError):
            return {}
        part = answer.get(name) if isinstance(answer, dict) else None
        return part if isinstance(part, dict) else {}

    def _try(self, method: str, url: str, kwargs: dict[str, Any]) -> requests.Response:
        for pause in PAUSES:
            try:
                response = self._once(method, url, kwargs)
            except (requests.ConnectionError, requests.Timeout) as error:
                logger.info("YouTube: %s %s failed: %s", method, urlsplit(url).path, type(error).__name__)
            else:
                if response.status_code < 500:
                    return response
                logger.info("YouTube: %s %s answered %s", method, urlsplit(url).path, response.status_code)
            time.sleep(max(0.0, min(pause, self._left())))
        return self._once(method, url, kwargs)

    def _once(self, method: str, url: str, kwargs: dict[str, Any]) -> requests.Response:
        left = self._left()
        if left <= 0:
            raise requests.Timeout("no time is left")
        kwargs["timeout"] = (min(CONNECT_SECONDS, left), min(READ_SECONDS, left))
        try:
            answer = super().request(method, url, **kwargs)
        except requests.exceptions.ProxyError:
            logger.warning("the proxy for YouTube can't be reached, or refuses us")
            raise
        with answer as response:
            # requests has no way to bound a body other than to put it there.
            response._content = self._body(response)
            response._content_consumed = True  # type: ignore[attr-defined]
        if response.status_code == requests.codes.proxy_authentication_required:
            logger.warning("the proxy for YouTube doesn't take our name and password")
        # All of YouTube is UTF-8; where it doesn't say so, guessing takes long and may be wrong.
        response.encoding = "utf-8"
        return response

    def _body(self, response: requests.Response) -> bytes:
        body = bytearray()
        try:
            # read1 gives what there is, so that an answer that drips is noticed.
            while piece := response.raw.read1(PIECE, decode_content=True):
                body += piece
                if len(body) > MAX_BYTES:
                    raise AnswerTooLarge("more than any answer of YouTube's")
                if self._left() <= 0:
                    raise requests.Timeout("the answer took too long")
        except (HTTPError, OSError) as error:
            if isinstance(error, requests.RequestException):
                raise
            raise requests.ConnectionError(error) from error
        return bytes(body)

    def _left(self) -> float:
        return self.deadline - time.monotonic()

    def _at_origin(self, url: str) -> str:
        """The same path at the origin; raises LeftOrigin for another site."""
        try:
            parts = urlsplit(url)
            host = parts.hostname
        except ValueError as error:
            raise LeftOrigin("a damaged address") from error
        is_ours = not parts.netloc or host in YOUTUBE_HOSTS or f"{parts.scheme}://{parts.netloc}" == self.origin
        if not is_ours or not parts.path.startswith("/"):
            raise LeftOrigin(f"to {parts.scheme}://{host}")
        return self.origin + parts._replace(scheme="", netloc="", fragment="").geturl()

    def _note(self, response: requests.Response) -> None:
        path = urlsplit(response.url).path
        if path == PLAYER_PATH:
            self._player = response
        elif path != WATCH_PATH:
            _check_captions(response.content)


def _check_captions(body: bytes) -> None:
    """Refuse what the library would choke on: it keeps every element, and strips the tags of a caption
    in a time that grows with the square of its length.
    """
    if body[:1] == b"{":  # json3, which is ours to read
        return
    if body.count(b"<") > MOST_MARKUP or max(map(len, body.split(b"</text>"))) > LONGEST_CUE:
        raise AnswerTooLarge("more captions, or a longer one, than in any real answer")
