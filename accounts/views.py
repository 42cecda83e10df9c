"""A person's own sessions, and what happened to their account. The other pages are allauth's."""

from allauth.usersessions.models import UserSession
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from accounts import audit, sessions
from accounts.devices import in_words
from accounts.models import AccountEvent
from accounts.requests import SignedInRequest

PER_PAGE = 25


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


@login_required
@require_GET
def activity(request: SignedInRequest) -> HttpResponse:
    """What happened to one's account, newest first."""
    events = AccountEvent.objects.filter(user=request.user).order_by("-created_at", "-pk")
    page = Paginator(events, PER_PAGE).get_page(request.GET.get("page"))
    return render(request, "accounts/activity.html", {"events": page})
