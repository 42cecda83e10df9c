"""Sessions by person: the seed's Session operations over Django's session store and allauth's UserSession."""

from datetime import datetime, timedelta

from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.sessions.models import Session
from django.db.models import Exists, OuterRef, Q
from django.http import HttpRequest
from django.utils import timezone

from accounts.models import User

SEEN_EVERY = timedelta(minutes=1)
STRANGERS_FOR = timedelta(days=1)
PRUNED_AT_ONCE = 500


def for_user(user: User) -> list[UserSession]:
    """This person's living sessions (the seed's findSession); rows whose session is gone are removed."""
    return list(UserSession.objects.purge_and_list(user))


def end(session: UserSession) -> None:
    """End one session at once (the seed's deleteSession)."""
    session.end()


def end_all(user: User, but: str | None = None) -> int:
    """End every session of a person, except the one with the key `but`; returns how many."""
    ending = UserSession.objects.filter(user=user).exclude(session_key=but or "")
    for session in ending:
        session.end()
    return len(ending)


def end_others(request: HttpRequest, user: User) -> int:
    """End a person's sessions but this one: after a changed password, after a new second factor."""
    return end_all(user, but=request.session.session_key)


def is_due(read_until: datetime | None, now: datetime) -> bool:
    """Whether the last visit that a session's row tells of is more than a minute ago."""
    return read_until is not None and read_until < idle_until(now) - SEEN_EVERY


def is_over(session: UserSession, now: datetime) -> bool:
    """Whether it began too long ago; one in which nobody came for too long Django no longer finds."""
    return bool(session.created_at < began_since(now))


def note_seen(session: UserSession, now: datetime) -> bool:
    """Write that somebody was there, at most once a minute whoever else tries."""
    due = Session.objects.filter(session_key=session.session_key, expire_date__lt=idle_until(now) - SEEN_EVERY)
    seen = bool(due.update(expire_date=idle_until(now)))
    if seen:
        UserSession.objects.filter(pk=session.pk).update(last_seen_at=now)
    return seen


def idle_until(now: datetime) -> datetime:
    return now + timedelta(seconds=settings.SESSION_IDLE_AGE)


def began_since(now: datetime) -> datetime:
    return now - timedelta(seconds=settings.SESSION_COOKIE_AGE)


def prune_expired() -> int:
    """Remove sessions whose time is over (the seed's cleanupExpiredSessions); returns how many."""
    now = timezone.now()
    over = UserSession.objects.filter(created_at__lt=began_since(now))
    keys = Session.objects.filter(Q(expire_date__lt=now) | Q(session_key__in=over.values("session_key")))
    gone = list(keys.values_list("session_key", flat=True)[:PRUNED_AT_ONCE])
    UserSession.objects.filter(session_key__in=gone).delete()
    return Session.objects.filter(session_key__in=gone).delete()[0]


def prune_strangers() -> int:
    """Remove sessions in which nobody signed in, a day after they were last used; returns how many."""
    lapsed = idle_until(timezone.now()) - STRANGERS_FOR
    people = UserSession.objects.filter(session_key=OuterRef("session_key"))
    old = Session.objects.filter(~Exists(people), expire_date__lt=lapsed)
    gone = list(old.values_list("session_key", flat=True)[:PRUNED_AT_ONCE])
    return Session.objects.filter(session_key__in=gone).delete()[0]
