"""Who may sign in."""

from typing import Any, ClassVar
from uuid import UUID

from allauth.socialaccount.models import SocialAccount
from allauth.usersessions.models import UserSession
from django.apps import apps
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction
from django.db.models import F
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from uuid_utils.compat import uuid7

from accounts.fields import EncryptedTextField


class UserManager(BaseUserManager["User"]):
    """The seed's createUser, findUserById and findUserByEmail: `create_user`, `get` and `get_by_natural_key`."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """A new user (the seed's createUser); without a password, only other ways of signing in work.

        Raises ValueError without an address and IntegrityError where it is taken, in any case.
        """
        if not email:
            raise ValueError("A user needs an e-mail address.")
        user = self.model(email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """A new user who may do everything in the admin; their address counts as verified."""
        fields.setdefault("email_verified_at", timezone.now())
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)

    def get_by_natural_key(self, email: str | None) -> "User":
        """The user with this address in any case (the seed's findUserByEmail); raises User.DoesNotExist."""
        return self.get(email__iexact=email or "")

    @classmethod
    def normalize_email(cls, email: str | None) -> str:
        """The address in lower case, as allauth keeps it too."""
        return (email or "").strip().lower()


class User(AbstractBaseUser, PermissionsMixin):
    """A person with an e-mail address for a name (the seed's User)."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    email = models.EmailField(_("e-mail address"), unique=True)
    email_verified_at = models.DateTimeField(_("e-mail verified at"), null=True, blank=True)
    name = models.CharField(_("name"), max_length=150, blank=True)
    image = models.URLField(_("picture"), max_length=500, blank=True)
    is_active = models.BooleanField(_("active"), default=True, help_text=_("Untick to keep somebody out."))
    is_staff = models.BooleanField(_("staff"), default=False, help_text=_("May open the admin."))
    created_at = models.DateTimeField(_("created at"), default=timezone.now, editable=False)
    updated_at = models.DateTimeField(_("updated at"), auto_now=True)

    objects: ClassVar[UserManager] = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")
        constraints = [models.UniqueConstraint(Lower("email"), name="user_email_any_case")]
        indexes = [models.Index(fields=["created_at"], name="user_created")]

    def __str__(self) -> str:
        return self.email

    def clean(self) -> None:
        """Before the admin's forms look whether an address is taken: in lower case, as everywhere."""
        super().clean()
        self.email = UserManager.normalize_email(self.email)

    def get_full_name(self) -> str:
        return self.name or self.email

    def get_short_name(self) -> str:
        return self.name or self.email.partition("@")[0]

    def delete(self, *args: Any, by: "User | None" = None, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Remove the person and everything of theirs, sessions first (the seed's deleteUser); `by` is staff who do it.

        Django's session rows know no user, so that the cascade alone would leave them. Of two at once
        the second finds nobody, and 0 rows.
        """
        with transaction.atomic():
            # In the order in which whoever asks takes them: usage, then the person whom its rows name.
            usages = apps.get_model("usage", "UserUsage").objects
            theirs = usages.select_for_update(of=("self",)).filter(user=self.pk)
            usage_keys = list(theirs.values_list("pk", flat=True))
            if User.objects.select_for_update().filter(pk=self.pk).first() is None:
                return 0, {}
            for session in UserSession.objects.filter(user=self):
                session.end()
            AccountEvent.objects.create(kind=AccountEvent.Kind.DELETED, actor=by, detail={"user": str(self.pk)})
            leave_ids_only({User: [self.pk], usages.model: usage_keys})
            return super().delete(*args, **kwargs)

    def mark_email_verified(self) -> None:
        """Note when the address was confirmed, once."""
        if self.email_verified_at is None:
            self.email_verified_at = timezone.now()
            self.save(update_fields=["email_verified_at", "updated_at"])

    def deactivate(self) -> None:
        """Keep the person out, at once and in every browser."""
        self.is_active = False
        self.save(update_fields=["is_active", "updated_at"])
        for session in UserSession.objects.filter(user=self):
            session.end()

    @property
    def initial(self) -> str:
        """The letter that stands for their picture."""
        return self.get_short_name()[:1].upper()


def leave_ids_only(keys: dict[type[models.Model], list[UUID]]) -> None:
    """The admin's log keeps for ever what a row was called, which is a person's address: its id instead."""
    entries = apps.get_model("admin", "LogEntry").objects
    for model, content_type in ContentType.objects.get_for_models(*keys).items():
        about = entries.filter(content_type=content_type, object_id__in=[str(key) for key in keys[model]])
        about.update(object_repr=F("object_id"))


class AccountToken(models.Model):
    """What a provider answered when an account was linked (the token fields of the seed's Account), encrypted."""

    account = models.OneToOneField(SocialAccount, on_delete=models.CASCADE, primary_key=True, related_name="tokens")
    access_token = EncryptedTextField(_("access token"), blank=True)
    refresh_token = EncryptedTextField(_("refresh token"), blank=True)
    expires_at = models.DateTimeField(_("expires at"), null=True, blank=True)
    token_type = EncryptedTextField(_("token type"), blank=True)
    scope = EncryptedTextField(_("scope"), blank=True)
    id_token = EncryptedTextField(_("ID token"), blank=True)
    session_state = EncryptedTextField(_("session state"), blank=True)
    updated_at = models.DateTimeField(_("updated at"), auto_now=True)

    class Meta:
        verbose_name = _("provider's tokens")
        verbose_name_plural = _("providers' tokens")

    def __str__(self) -> str:
        return f"tokens of account {self.pk}"


class AccountEvent(models.Model):
    """Something that happened to an account and that its person or staff may have to know later; without secrets."""

    class Kind(models.TextChoices):
        SIGNED_UP = "signed-up", _("Account made")
        SIGNED_IN = "signed-in", _("Signed in")
        FAILED = "sign-in-failed", _("A sign-in failed")
        SESSION_ENDED = "session-ended", _("A session was ended")
        PASSWORD = "password", _("Password changed")
        FACTOR_ADDED = "factor-added", _("A key or second factor was added")
        FACTOR_REMOVED = "factor-removed", _("A key or second factor was removed")
        CODES = "recovery-codes", _("Recovery codes were made")
        LINKED = "linked", _("Another account was connected")
        UNLINKED = "unlinked", _("Another account was disconnected")
        EMAIL = "email", _("Email address changed")
        KEY_ADDED = "own-key-added", _("A model provider's key was added")
        KEY_REMOVED = "own-key-removed", _("A model provider's key was removed")
        EXPORTED = "exported", _("Everything was downloaded")
        DELETED = "deleted", _("Account deleted")
        STAFF = "by-staff", _("Changed by staff")

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    kind = models.CharField(_("what"), max_length=20, choices=Kind.choices)
    user = models.ForeignKey(
        User, on_delete=models.CASCADE, null=True, blank=True, related_name="events", verbose_name=_("user")
    )
    actor = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("by")
    )
    ip = models.GenericIPAddressField(_("address"), null=True, blank=True)
    device = models.CharField(_("device"), max_length=100, blank=True)
    detail = models.JSONField(_("detail"), default=dict, blank=True)
    created_at = models.DateTimeField(_("when"), default=timezone.now)

    class Meta:
        verbose_name = _("account event")
        verbose_name_plural = _("account events")
        indexes = [
            models.Index(fields=["user", "-created_at"], name="event_of_user"),
            models.Index(fields=["created_at"], name="event_newest"),
        ]

    def __str__(self) -> str:
        return str(self.get_kind_display())
