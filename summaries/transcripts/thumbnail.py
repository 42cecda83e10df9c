"""Fetches a video's picture, small and checked; where there is none, nothing fails."""

import logging
import time
from typing import NamedTuple

import requests
from django.conf import settings
from urllib3.exceptions import HTTPError

from summaries.transcripts.links import VIDEO_ID

TIMEOUT = (3.0, 3.0)
"""Seconds to connect, and for each read."""
ALL_SECONDS = 5.0
MAX_BYTES = 100_000
PIECE = 16 * 1024
BEGINNINGS = {"image/jpeg": (b"\xff\xd8\xff",), "image/webp": (b"RIFF",)}

logger = logging.getLogger(__name__)


class Picture(NamedTuple):
    content_type: str
    data: bytes


def fetch(video_id: str) -> Picture | None:
    """The picture of a video, 320 by 180; None where there is none to be had, or it is not as it should be."""
    if not settings.YOUTUBE_IMAGE_ORIGIN or not VIDEO_ID.fullmatch(video_id):
        return None
    with requests.Session() as session:
        session.trust_env = False  # the environment's proxies would come before ours
        if settings.YOUTUBE_PROXY:
            session.proxies = {"http": settings.YOUTUBE_PROXY, "https": settings.YOUTUBE_PROXY}
        try:
            return _get(session, f"{settings.YOUTUBE_IMAGE_ORIGIN}/vi/{video_id}/mqdefault.jpg")
        except (requests.RequestException, HTTPError, OSError, ValueError) as error:
            logger.info("no picture: %s", type(error).__name__)
            return None


def _get(session: requests.Session, url: str) -> Picture | None:
    until = time.monotonic() + ALL_SECONDS
    with session.get(url, timeout=TIMEOUT, stream=True, allow_redirects=False) as response:
        content_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if response.status_code != 200 or content_type not in BEGINNINGS:
            return None
        data = bytearray()
        # As it came: a picture is not compressed once more, and what is could unfold without end.
        while piece := response.raw.read1(PIECE, decode_content=False):
            data += piece
            if len(data) > MAX_BYTES or time.monotonic() > until:
                return None
    return Picture(content_type, bytes(data)) if is_picture(content_type, data) else None


def is_picture(content_type: str, data: bytes | bytearray) -> bool:
    """Whether these bytes begin like what they are said to be."""
    if content_type == "image/webp" and data[8:12] != b"WEBP":
        return False
    return data.startswith(BEGINNINGS[content_type])
