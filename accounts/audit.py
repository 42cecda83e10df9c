"""What happened to accounts: one row each, without secrets, and a log line that holds ids only."""

import json
import logging
from datetime import timedelta
from typing import Any
from uuid import UUID

from allauth.account import signals as account
from allauth.account.adapter import get_adapter
from allauth.mfa import signals as mfa
from allauth.mfa.models import Authenticator
from allauth.socialaccount import signals as socialaccount
from django.contrib.admin.models import LogEntry
from django.contrib.auth.signals import user_login_failed
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Model, Q
from django.db.models.signals import post_save
from django.http import HttpRequest
from django.utils import timezone

from accounts import new_devices, sessions
from accounts.devices import in_words
from accounts.models import AccountEvent, User

Kind = AccountEvent.Kind
KEEP = timedelta(days=365)
KEEP_STRANGERS = timedelta(days=30)
"""Failures at addresses that nobody here has."""
PRUNED_AT_ONCE = 1000

logger = logging.getLogger(__name__)


def note(
    kind: AccountEvent.Kind,
    user: User | None,
    request: HttpRequest | None = None,
    actor_id: UUID | None = None,
    **detail: str,
) -> AccountEvent:
    """Keep that something happened; `detail` must hold nothing secret.

    Who did it is the person, unless it is said to be another or staff, who have no name on the command line.
    """
    if actor_id is None and user and kind is not Kind.STAFF:
        actor_id = user.pk
    event = AccountEvent(kind=kind, user=user, actor_id=actor_id, detail=detail)
    if request:
        event.device, event.ip = where(request)
    event.save(force_insert=True)
    logger.info("account event %s %s user=%s actor=%s", event.pk, kind.value, event.user_id, event.actor_id)
    return event


def where(request: HttpRequest) -> tuple[str, str | None]:
    """The device in words, and the address."""
    return in_words(request.META.get("HTTP_USER_AGENT", ""))[:100], get_adapter().get_client_ip(request) or None


def prune() -> int:
    """Remove what is old; returns how many."""
    now = timezone.now()
    old = Q(created_at__lt=now - KEEP) | Q(user=None, kind=Kind.FAILED, created_at__lt=now - KEEP_STRANGERS)
    gone = list(AccountEvent.objects.filter(old).values_list("pk", flat=True)[:PRUNED_AT_ONCE])
    return AccountEvent.objects.filter(pk__in=gone).delete()[0]


def connect() -> None:
    """Listen to allauth, Django's sign-in and its admin; called once, when the app is ready."""
    listeners = [
        (account.user_signed_up, signed_up),
        (account.user_logged_in, signed_in),
        (user_login_failed, sign_in_failed),
        (account.login_code_rejected, code_rejected),
        (account.password_changed, password_changed),
        (account.password_set, password_changed),
        (account.password_reset, password_changed),
        (account.email_changed, email_changed),
        (mfa.authenticator_added, factor_added),
        (mfa.authenticator_removed, factor_removed),
        (mfa.authenticator_reset, codes_made),
        (socialaccount.social_account_added, linked),
        (socialaccount.social_account_removed, unlinked),
    ]
    for signal, listener in listeners:
        signal.connect(listener, dispatch_uid=f"audit.{listener.__name__}")
    post_save.connect(changed_by_staff, sender=LogEntry, dispatch_uid="audit.changed_by_staff")


def signed_up(request: HttpRequest, user: User, **kwargs: Any) -> None:
    note(Kind.SIGNED_UP, user, request)


def signed_in(request: HttpRequest, user: User, **kwargs: Any) -> None:
    """Keep it, and tell the person where it came from a place that is new for them."""
    records = request.session.get("account_authentication_methods") or [{}]
    how = str(records[-1].get("type") or records[-1].get("method") or "")
    with transaction.atomic():
        User.objects.select_for_update().get(pk=user.pk)  # of several at once each sees those before it
        is_new = new_devices.is_new(user, *where(request))
        tell = is_new and new_devices.may_be_told(user)
        detail = {"how": how, "place": "new"} if is_new else {"how": how}
        note(Kind.SIGNED_IN, user, request, user.pk, **detail)
    if tell:
        get_adapter(request).send_notification_mail("account/email/new_device", user)


def sign_in_failed(credentials: dict[str, Any], request: HttpRequest | None = None, **kwargs: Any) -> None:
    """An address that nobody has makes a row too: the answer must take as long either way."""
    person = User.objects.filter(email__iexact=str(credentials.get("email", ""))).first()
    note(Kind.FAILED, person, request)


def code_rejected(request: HttpRequest, user: User, **kwargs: Any) -> None:
    note(Kind.FAILED, user, request, how="code")


def password_changed(request: HttpRequest, user: User, **kwargs: Any) -> None:
    """A changed password ends the other sessions: Django would leave their rows, useless, in the list."""
    sessions.end_others(request, user)
    note(Kind.PASSWORD, user, request)


def email_changed(request: HttpRequest, user: User, from_email_address: Any = None, **kwargs: Any) -> None:
    """The first one that somebody confirms changes nothing."""
    if from_email_address:
        note(Kind.EMAIL, user, request)


def factor_added(request: HttpRequest, user: User, authenticator: Authenticator, **kwargs: Any) -> None:
    sessions.end_others(request, user)
    kind = Kind.CODES if authenticator.type == Authenticator.Type.RECOVERY_CODES else Kind.FACTOR_ADDED
    note(kind, user, request, type=authenticator.type)


def factor_removed(request: HttpRequest, user: User, authenticator: Authenticator, **kwargs: Any) -> None:
    note(Kind.FACTOR_REMOVED, user, request, type=authenticator.type)


def codes_made(request: HttpRequest, user: User, **kwargs: Any) -> None:
    note(Kind.CODES, user, request)


def linked(request: HttpRequest, sociallogin: Any, **kwargs: Any) -> None:
    note(Kind.LINKED, sociallogin.user, request, provider=sociallogin.account.get_provider().name)


def unlinked(request: HttpRequest, socialaccount: Any, **kwargs: Any) -> None:
    note(Kind.UNLINKED, socialaccount.user, request, provider=socialaccount.get_provider().name)


def changed_by_staff(instance: LogEntry, created: bool, **kwargs: Any) -> None:
    """The admin's own log knows who changed which fields; what belongs to a person is theirs to see as well."""
    edited = _edited(instance) if created and not instance.is_deletion() else None
    person = edited if isinstance(edited, User) else getattr(edited, "user", None)
    if isinstance(person, User):
        note(Kind.STAFF, person, actor_id=instance.user_id, fields=", ".join(_fields(instance)))


def _edited(entry: LogEntry) -> Model | None:
    """The row that was changed; Django's own look-up would ask for its type once for each of many."""
    model = entry.content_type_id and ContentType.objects.get_for_id(entry.content_type_id).model_class()
    return model._default_manager.filter(pk=entry.object_id).first() if model else None


def _fields(entry: LogEntry) -> list[str]:
    """The names of the changed fields, as within a sentence, never their values; of a usage, as it says itself."""
    try:
        changes = json.loads(entry.change_message or "[]")
    except ValueError:
        return [entry.change_message]
    named = [field for change in changes for action in change.values() for field in action.get("fields", [])]
    return [field[:1].lower() + field[1:] for field in named]
