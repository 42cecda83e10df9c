"""Sessions by person: the seed's Session operations over Django's session store and allauth's UserSession."""

from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.utils import timezone

from accounts.models import User


def for_user(user: User) -> list[UserSession]:
    """This person's living sessions (the seed's findSession); rows whose session is gone are removed."""
    return list(UserSession.objects.purge_and_list(user))


def end(session: UserSession) -> None:
    """End one session at once (the seed's deleteSession)."""
    session.end()


def end_all(user: User) -> None:
    """End every session of a person, as before their account is deleted."""
    for session in UserSession.objects.filter(user=user):
        session.end()


def prune_expired() -> int:
    """Remove expired sessions (the seed's cleanupExpiredSessions); returns how many."""
    keys = Session.objects.filter(expire_date__lt=timezone.now()).values("session_key")
    UserSession.objects.filter(session_key__in=keys).delete()
    return Session.objects.filter(expire_date__lt=timezone.now()).delete()[0]
