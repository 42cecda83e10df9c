"""A database that is away, full, locked or read-only, or an absent Redis: 503 and when to come back, no traceback."""

import logging
import sys
import time
from collections.abc import Callable
from typing import Any

from django.core.signals import got_request_exception
from django.db import DatabaseError, InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.template.loader import render_to_string
from django.urls import Resolver404, resolve
from django.utils.translation import gettext as _
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import TimeoutError as RedisTimeoutError

from usage.middleware import wants_json

logger = logging.getLogger(__name__)

RETRY_AFTER = 5
"""Seconds; what is away for longer answers so again."""
READ_ONLY = "25006"
"""PostgreSQL's code for a write to a server that only reads, as a standby does before it takes over."""
TRACED_EVERY = 60
"""Seconds between two tracebacks of a process: with one for every request an outage would fill the disk."""


class OutageMiddleware:
    """Stands around all that asks the database, and within what sets the headers that every page has."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        error = getattr(request, "outage", None)
        if error is None:
            return response
        note(request, error)
        return unavailable(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """What a view raised, in development too; the page itself is made last, and once."""
        if not is_outage(error):
            return None
        request.outage = error  # type: ignore[attr-defined]
        return HttpResponse(status=503)


def is_outage(error: BaseException) -> bool:
    """Whether an error is the state of the database or of Redis rather than our mistake."""
    if isinstance(error, (OperationalError, InterfaceError, RedisConnectionError, RedisTimeoutError)):
        return True
    return isinstance(error, DatabaseError) and getattr(error.__cause__, "sqlstate", None) == READ_ONLY


def note(request: HttpRequest, error: BaseException) -> None:
    """One line for each request that is refused; what Django would add `ytscribe.errors` leaves out."""
    what = str(error).partition("\n")[0]
    message = "%s %s refused, the database or Redis could not be used: %s"
    logger.error(message, request.method, route(request), what, exc_info=error if traces.is_due() else None)


def route(request: HttpRequest) -> str:
    """The pattern of the address that was asked for: the address itself may hold a key that opens a door."""
    try:
        return f"/{resolve(request.path_info).route}"
    except Resolver404:
        return "(no page)"


class Traces:
    """Says when a traceback is due again."""

    due_at = 0.0

    def is_due(self) -> bool:
        now = time.monotonic()
        if now < self.due_at:
            return False
        self.due_at = now + TRACED_EVERY
        return True


traces = Traces()


def unavailable(request: HttpRequest) -> HttpResponse:
    """503 with Retry-After: a plain page, or problem details for programs."""
    title = _("We can't reach our records at the moment. Please try again in a few seconds.")
    response: HttpResponse
    if wants_json(request):
        body = {"title": title, "status": 503}
        response = JsonResponse(body, status=503, content_type="application/problem+json")
    else:
        # Without the request: its user and messages would ask the database again.
        response = HttpResponse(render_to_string("503.html"), status=503)
    response["Retry-After"] = str(RETRY_AFTER)
    return response


def note_outage(request: HttpRequest, **kwargs: Any) -> None:
    """Remember what a middleware met (a session to be saved, say), where Django turns it into its answer."""
    error = sys.exc_info()[1]
    if error and is_outage(error):
        request.outage = error  # type: ignore[attr-defined]


got_request_exception.connect(note_outage, dispatch_uid="note_outage")
