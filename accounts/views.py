"""A person's own sessions, what happened to their account, and whether it is them. The other pages are allauth's."""

from typing import Any

from allauth.account import views as theirs
from allauth.account.decorators import reauthentication_required
from allauth.account.forms import ConfirmLoginCodeForm
from allauth.account.internal.flows.login import record_authentication
from allauth.core import ratelimit
from allauth.mfa.base.views import IndexView
from allauth.usersessions.models import UserSession
from allauth.usersessions.views import ListUserSessionsView
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from accounts import audit, factors, sessions
from accounts.devices import in_words
from accounts.models import AccountEvent, User
from accounts.reauthentication import MailedCode
from accounts.requests import SignedInRequest

PER_PAGE = 25

# Theirs lets anybody who sits at a browser that is signed in choose a first password.
password_set = login_required(
    reauthentication_required(theirs.password_set, enabled=lambda request: not request.user.has_usable_password())
)


@login_required
@require_POST
def end_session(request: SignedInRequest, pk: int) -> HttpResponse:
    """End one of one's own sessions; ending this one is signing out."""
    session = get_object_or_404(UserSession, pk=pk, user=request.user)
    audit.note(AccountEvent.Kind.SESSION_ENDED, request.user, request, device=in_words(session.user_agent))
    if session.session_key == request.session.session_key:
        sessions.end(session)
        logout(request)
        return redirect("home")
    sessions.end(session)
    messages.success(request, _("That browser is signed out."))
    return redirect("usersessions_list")


class SessionsView(ListUserSessionsView):  # type: ignore[misc]
    """One's own sessions: this one, then the others by when somebody was last there."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        latest_first = sorted(context["sessions"], key=lambda session: session.last_seen_at, reverse=True)
        here = self.request.session.session_key
        return {**context, "sessions": sorted(latest_first, key=lambda session: session.session_key != here)}


class FactorsView(IndexView):  # type: ignore[misc]
    """Passkeys and second factors, and which of them are of no use any more."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context_data(**kwargs), "unreadable": factors.unreadable(self.request.user)}


@login_required
@require_GET
def activity(request: SignedInRequest) -> HttpResponse:
    """What happened to one's account, newest first."""
    events = AccountEvent.objects.filter(user=request.user).order_by("-created_at", "-pk")
    page = Paginator(events, PER_PAGE).get_page(request.GET.get("page"))
    return render(request, "accounts/activity.html", {"events": page})


@method_decorator([never_cache, login_required], name="dispatch")
class MailedCodeView(theirs.BaseReauthenticateView):  # type: ignore[misc]
    """Mail a code where that is asked for, take it where it is typed, and go on to what was wanted."""

    template_name = "account/reauthenticate_by_code.html"
    form_class = ConfirmLoginCodeForm

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.POST.get("action") == "send":
            return self.send(request.user)
        if not MailedCode.waiting(request):
            messages.error(request, _("That code is too old. Please have a new one sent."))
            return self.back()
        answer: HttpResponse = super().post(request, *args, **kwargs)
        return answer

    def send(self, user: Any) -> HttpResponse:
        limited: HttpResponse | None = ratelimit.consume_or_429(
            self.request, action="request_login_code", key=user.email
        )
        if limited:
            return limited
        MailedCode(self.request, MailedCode.initial_state(user, user.email)).send()
        return self.back()

    def back(self) -> HttpResponse:
        return redirect(self.passthrough_next_url(reverse("account_reauthenticate_by_code")))

    def get_form_kwargs(self) -> dict[str, Any]:
        process = MailedCode.waiting(self.request)
        return {**super().get_form_kwargs(), "code": process.code if process else ""}

    def form_valid(self, form: ConfirmLoginCodeForm) -> HttpResponse:
        MailedCode(self.request, {}).abort()
        record_authentication(self.request, self.request.user, method="code", reauthenticated=True)
        answer: HttpResponse = super().form_valid(form)
        return answer

    def form_invalid(self, form: ConfirmLoginCodeForm) -> HttpResponse:
        user, process = self.request.user, MailedCode.waiting(self.request)
        if isinstance(user, User):
            audit.note(AccountEvent.Kind.FAILED, user, self.request, how="code")
        if process and process.record_invalid_attempt():
            answer: HttpResponse = super().form_invalid(form)
            return answer
        messages.error(self.request, _("That was wrong too often. Please have a new code sent."))
        return self.back()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context_data(**kwargs), "is_sent": bool(MailedCode.waiting(self.request))}
