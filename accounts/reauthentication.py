"""Is it you? For people who have neither a password nor a second factor to show: a code by mail.

allauth has no way to ask them, and takes whoever is signed in at their word.
"""

import time
from typing import Any

from allauth.account import app_settings
from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.code_verification import AbstractCodeVerificationProcess
from allauth.account.internal.flows.login import get_authentication_records
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.http import HttpRequest, HttpResponseRedirect
from django.utils.http import urlencode

WAITING = "reauthentication_code"


def is_shown(request: HttpRequest) -> bool:
    """Whether this person showed lately, in this session, that it is them."""
    since = time.time() - app_settings.REAUTHENTICATION_TIMEOUT
    records = get_authentication_records(request, request.user)
    return any(record.get("reauthenticated") and record["at"] > since for record in records)


def ask_and_lead_to(request: HttpRequest, page: str) -> HttpResponseRedirect:
    """To the question, and from its answer to a page: a file would leave people standing before what they answered."""
    asked = get_adapter().get_reauthentication_methods(request.user)[0]["url"]
    return HttpResponseRedirect(f"{asked}?{urlencode({REDIRECT_FIELD_NAME: page})}")


class MailedCode(AbstractCodeVerificationProcess):  # type: ignore[misc]
    """The code that a session waits for: a few tries, a few minutes."""

    def __init__(self, request: HttpRequest, state: dict[str, Any]) -> None:
        self.request = request
        tries, seconds = app_settings.LOGIN_BY_CODE_MAX_ATTEMPTS, app_settings.LOGIN_BY_CODE_TIMEOUT
        super().__init__(max_attempts=tries, timeout=seconds, state=state, user=request.user)

    @classmethod
    def waiting(cls, request: HttpRequest) -> "MailedCode | None":
        state = request.session.get(WAITING)
        process: MailedCode | None = cls(request, state).abort_if_invalid() if state else None
        return process

    def send(self) -> None:
        self.state["code"] = get_adapter().generate_login_code()
        get_adapter().send_mail("account/email/reauthentication_code", self.user.email, {"code": self.code})
        self.persist()

    def persist(self) -> None:
        self.request.session[WAITING] = self.state

    def abort(self) -> None:
        self.request.session.pop(WAITING, None)
