"""What every request of a signed-in person passes."""

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Any, cast
from urllib.parse import urlsplit

from allauth.mfa.utils import is_mfa_enabled
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import SESSION_KEY, logout
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from requests import RequestException

from accounts import sessions
from accounts.session_store import SessionStore

logger = logging.getLogger(__name__)
FACTORS = ["totp", "webauthn"]
GetResponse = Callable[[HttpRequest], HttpResponseBase]


class SessionMiddleware:
    """Ends a session whose time is over, and notes that its person was here.

    Not allauth's own tracking, which writes at every request.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        now = timezone.now()
        if request.session.get(SESSION_KEY) and sessions.is_due(cast(SessionStore, request.session).read_until, now):
            self.look_at(request, now)
        return self.get_response(request)

    @staticmethod
    def look_at(request: HttpRequest, now: datetime) -> None:
        session = UserSession.objects.filter(session_key=request.session.session_key).first()
        if session and sessions.is_over(session, now):
            sessions.end(session)
            logout(request)
        elif session:
            sessions.note_seen(session, now)


class PrivateMiddleware:
    """What somebody who is signed in is shown is kept by no cache, so that after they left nobody goes back to it."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        if SESSION_KEY in request.session:
            response.headers.setdefault("Cache-Control", "private, no-store")
        return response


class ProviderMiddleware:
    """A form that leads to a provider answers with a page that goes there by itself.

    The Content-Security-Policy allows forms to lead nowhere but here, redirects included, and which
    sites a provider's own sign-in passes through is nothing that we could list.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        address = response.headers.get("Location", "")
        if request.method == "POST" and self._is_provider(request) and urlsplit(address).netloc:
            return render(request, "socialaccount/login_redirect.html", {"redirect_to": address})
        return response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponseBase | None:
        """A provider that can't be reached is no error of ours."""
        if not isinstance(exception, RequestException) or not self._is_provider(request):
            return None
        logger.warning("a provider did not answer: %s", type(exception).__name__)
        return render(request, "socialaccount/authentication_error.html", status=503)

    @staticmethod
    def _is_provider(request: HttpRequest) -> bool:
        match = request.resolver_match
        return bool(match and (match.func.__module__.startswith("allauth.socialaccount.providers.")))


class StaffMiddleware:
    """Whoever opens the admin has a second factor; without one the way leads to where it is set up."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase | None:
        match = request.resolver_match
        if not (settings.STAFF_SECOND_FACTOR and match and match.app_name == "admin"):
            return None
        if not (request.user.is_authenticated and request.user.is_staff) or is_mfa_enabled(request.user, FACTORS):
            return None
        messages.warning(request, _("The admin opens once you have a key or an authenticator app."))
        return redirect("mfa_index")
