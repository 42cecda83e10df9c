"""All settings, from the environment (and .env beside manage.py). DEBUG marks development."""

import os
from importlib.util import find_spec
from pathlib import Path

from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _
from dotenv import load_dotenv

from ytscribe import database, env

BASE_DIR = Path(__file__).resolve().parent.parent
if os.access(BASE_DIR / ".env", os.R_OK):  # another user's may be here: then the environment has it all
    load_dotenv(BASE_DIR / ".env")

# -- Where it runs ----------------------------------------------------------------------------

DEBUG = env.flag("DEBUG")
DEMO_ALLOWED = DEBUG  # its passwords are known to everybody
SECRET_KEY = env.secret("SECRET_KEY", development=DEBUG)
FIELD_ENCRYPTION_KEYS = env.encryption_keys("FIELD_ENCRYPTION_KEYS", secret=SECRET_KEY)
FIELD_ENCRYPTION_KEYS_ARE_OWN = bool(env.words("FIELD_ENCRYPTION_KEYS"))
ALLOWED_HOSTS = env.hosts("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]" if DEBUG else "")
CSRF_TRUSTED_ORIGINS = env.origins("CSRF_TRUSTED_ORIGINS")
TRUSTED_PROXY_COUNT = env.number("TRUSTED_PROXY_COUNT", 0, most=10)
TRUSTED_PROXY_COUNT_IS_SET = bool(env.text("TRUSTED_PROXY_COUNT"))
PORT = env.number("PORT", 8000, least=1)

# Ways to sign in with another account, each only where it is set up.
GOOGLE = env.together("GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET")
GITHUB = env.together("GITHUB_CLIENT_ID", "GITHUB_CLIENT_SECRET")
OIDC = env.together("OIDC_SERVER_URL", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET")

# -- Parts ------------------------------------------------------------------------------------

INSTALLED_APPS = [
    "ytscribe",
    "summaries",
    "usage",
    "accounts",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    *(["allauth.socialaccount.providers.google"] if GOOGLE else []),
    *(["allauth.socialaccount.providers.github"] if GITHUB else []),
    *(["allauth.socialaccount.providers.openid_connect"] if OIDC else []),
    "allauth.usersessions",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
    "csp",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.sessions",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
]

if DEBUG and find_spec("django_migration_linter"):
    INSTALLED_APPS.append("django_migration_linter")  # `make check` runs it

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "ytscribe.health.HealthMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "ytscribe.outage.OutageMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "accounts.middleware.SessionMiddleware",
    "accounts.middleware.PrivateMiddleware",
    "accounts.middleware.StaffMiddleware",
    "accounts.middleware.ProviderMiddleware",
    "usage.middleware.UsageLimitMiddleware",
]

ROOT_URLCONF = "ytscribe.urls"
WSGI_APPLICATION = "ytscribe.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "ytscribe.context.development",
                "ytscribe.context.providers",
                "ytscribe.context.own_keys",
            ],
            "builtins": ["ytscribe.templatetags.frame"],
        },
    },
]

# -- Database ---------------------------------------------------------------------------------

DEFAULT_DATABASE = f"sqlite:///{BASE_DIR / 'ytscribe.sqlite3'}"
# DIRECT_URL being set says that DATABASE_URL leads through a transaction-pooling PgBouncer;
# `migrate` goes around it.
DIRECT_URL = env.text("DIRECT_URL")
DATABASES = {"default": database.configure(env.database("DATABASE_URL", DEFAULT_DATABASE), pooled=bool(DIRECT_URL))}
DIRECT_DATABASE = database.configure(env.database("DIRECT_URL", ""), pooled=False) if DIRECT_URL else None
if DIRECT_DATABASE and DIRECT_DATABASE["ENGINE"] != DATABASES["default"]["ENGINE"]:
    env.refuse("DIRECT_URL", "and DATABASE_URL must name the same database.")

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Shared by every process: rate limits that each process counts for itself are no limits.
CACHES = {"default": env.cache("REDIS_URL")}

TASKS = {
    "default": {
        "BACKEND": "summaries.queue.Backend",
        "OPTIONS": {"id_function": "uuid_utils.compat.uuid7"},
    }
}

# -- Accounts and sessions --------------------------------------------------------------------

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["accounts.backends.Backend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"
ACCOUNT_LOGOUT_REDIRECT_URL = "home"

ACCOUNT_ADAPTER = "accounts.adapter.AccountAdapter"
ACCOUNT_FORMS = {
    "signup": "accounts.forms.SignupForm",
    "change_password": "accounts.forms.ChangePasswordForm",
    "set_password": "accounts.forms.SetPasswordForm",
    "reset_password_from_key": "accounts.forms.ResetPasswordKeyForm",
}
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_CONFIRMATION_HMAC = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 600  # some mail servers let a stranger wait for some minutes
ACCOUNT_LOGIN_ON_EMAIL_CONFIRMATION = True
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_SESSION_REMEMBER = True
ALLAUTH_TRUSTED_PROXY_COUNT = TRUSTED_PROXY_COUNT

# Who may open the admin proves it with a key or an app besides.
STAFF_SECOND_FACTOR = not DEBUG
MFA_ADAPTER = "accounts.adapter.MFAAdapter"
MFA_FORMS = {
    "add_webauthn": "accounts.forms.AddWebAuthnForm",
    "activate_totp": "accounts.forms.ActivateTOTPForm",
    "authenticate": "accounts.forms.AuthenticateForm",
    "login_webauthn": "accounts.forms.LoginWebAuthnForm",
    "authenticate_webauthn": "accounts.forms.AuthenticateWebAuthnForm",
    "reauthenticate_webauthn": "accounts.forms.ReauthenticateWebAuthnForm",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
# Nobody gets in without a confirmed address, so that no factor guards a stranger's: it can be changed with one on.
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_TOTP_ISSUER = "YT Scribe"
# A browser takes http from this machine only, and so do we while developing.
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = DEBUG

SOCIALACCOUNT_ADAPTER = "accounts.adapter.SocialAccountAdapter"
# Theirs lie in clear and know half the fields: accounts.AccountToken keeps them.
SOCIALACCOUNT_STORE_TOKENS = False
# An address that a provider names never opens an account that is here already.
SOCIALACCOUNT_EMAIL_AUTHENTICATION = False
SOCIALACCOUNT_FORMS = {"disconnect": "accounts.forms.DisconnectForm"}
SOCIALACCOUNT_PROVIDERS: dict[str, object] = {}
if GOOGLE:
    SOCIALACCOUNT_PROVIDERS["google"] = {
        "APPS": [{"client_id": GOOGLE["GOOGLE_CLIENT_ID"], "secret": GOOGLE["GOOGLE_CLIENT_SECRET"]}],
        "SCOPE": ["openid", "profile", "email"],
        "OAUTH_PKCE_ENABLED": True,
    }
if GITHUB:
    SOCIALACCOUNT_PROVIDERS["github"] = {
        "APPS": [{"client_id": GITHUB["GITHUB_CLIENT_ID"], "secret": GITHUB["GITHUB_CLIENT_SECRET"]}],
        "SCOPE": ["read:user", "user:email"],
        "OAUTH_PKCE_ENABLED": True,
    }
if OIDC:
    SOCIALACCOUNT_PROVIDERS["openid_connect"] = {
        "APPS": [
            {
                "provider_id": "oidc",
                "name": env.line("OIDC_NAME", "OpenID Connect"),
                "client_id": OIDC["OIDC_CLIENT_ID"],
                "secret": OIDC["OIDC_CLIENT_SECRET"],
                "settings": {
                    "server_url": env.server("OIDC_SERVER_URL", OIDC["OIDC_SERVER_URL"], development=DEBUG),
                    "oauth_pkce_enabled": True,
                },
            }
        ],
    }

# Never cached_db: there a deleted row would leave the person signed in.
SESSION_ENGINE = "accounts.session_store"
# A session ends after so long without a visit (accounts.middleware sees to it) and after so long in any case.
SESSION_IDLE_AGE = 86_400 * env.number("SESSION_IDLE_DAYS", 14, least=1, most=365)
SESSION_COOKIE_AGE = 86_400 * env.number("SESSION_DAYS", 90, least=1, most=365)
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

globals().update(env.email("EMAIL_URL", "console:" if DEBUG else "smtp://localhost:25"))
DEFAULT_FROM_EMAIL = env.sender("DEFAULT_FROM_EMAIL", "YT Scribe <noreply@localhost>")
SERVER_EMAIL = DEFAULT_FROM_EMAIL
CONTACT_EMAIL = env.address("CONTACT_EMAIL")

# -- Language, time, files --------------------------------------------------------------------

LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English"))]
TIME_ZONE = "UTC"
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
FIXTURE_DIRS = [BASE_DIR / "fixtures"]

# Above what the form refuses in words (10 MB), so that the words are what a person sees.
DATA_UPLOAD_MAX_MEMORY_SIZE = 24 * 1024 * 1024
# The admin names every row that an action is for (usage.admin.AT_ONCE).
DATA_UPLOAD_MAX_NUMBER_FIELDS = 1_000

# -- YouTube ----------------------------------------------------------------------------------

YOUTUBE_ORIGIN = env.origin("YOUTUBE_ORIGIN", "https://www.youtube.com")
YOUTUBE_PROXY = env.proxy("YOUTUBE_PROXY")
# Pictures come from another server than videos: only what asks the real one for these asks it for those.
YOUTUBE_IMAGE_ORIGIN = env.optional_origin(
    "YOUTUBE_IMAGE_ORIGIN", "https://i.ytimg.com" if YOUTUBE_ORIGIN == "https://www.youtube.com" else "off"
)

# -- Models -----------------------------------------------------------------------------------

# The site's own model; without one the built-in summariser makes the summaries.
LLM_BASE_URL = env.model_server("LLM_BASE_URL", env.text("LLM_BASE_URL")) if env.text("LLM_BASE_URL") else ""
LLM_API_KEY = env.line("LLM_API_KEY")
LLM_MODEL = env.line("LLM_MODEL")
if LLM_BASE_URL and not LLM_MODEL:
    env.refuse("LLM_MODEL", "is not set, but it goes with LLM_BASE_URL.")
if len(LLM_MODEL) > 100:
    env.refuse("LLM_MODEL", "is longer than any model's name (100 letters).")
if (LLM_API_KEY or LLM_MODEL) and not LLM_BASE_URL:
    env.refuse("LLM_BASE_URL", "is not set, but it goes with LLM_MODEL and LLM_API_KEY.")
# Where people may bring a key of their own; they choose a name, and the address is the operator's.
LLM_PROVIDERS = env.model_servers(
    "LLM_PROVIDERS",
    "OpenAI=https://api.openai.com/v1,"
    "Gemini=https://generativelanguage.googleapis.com/v1beta/openai,"
    "OpenRouter=https://openrouter.ai/api/v1,"
    "Groq=https://api.groq.com/openai/v1,"
    "Mistral=https://api.mistral.ai/v1",
)

# -- Security ---------------------------------------------------------------------------------

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
        "manifest-src": [SELF],
    }
}
CSRF_FAILURE_VIEW = "ytscribe.views.csrf_failure"
DEFAULT_EXCEPTION_REPORTER_FILTER = "ytscribe.errors.ReportFilter"
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_HTTPONLY = True
CSRF_COOKIE_HTTPONLY = True

if not DEBUG:
    SECURE_SSL_REDIRECT = True
    SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
    SECURE_HSTS_SECONDS = 31_536_000
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    # Not SECURE_HSTS_PRELOAD: whose domain it is decides about a list that is hard to leave.
    SILENCED_SYSTEM_CHECKS = ["security.W021"]
    SESSION_COOKIE_SECURE = True
    CSRF_COOKIE_SECURE = True
    SESSION_COOKIE_NAME = "__Host-sessionid"
    CSRF_COOKIE_NAME = "__Host-csrftoken"
    if TRUSTED_PROXY_COUNT:
        SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

# -- Logs -------------------------------------------------------------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "filters": {
        "requests": {"()": "ytscribe.errors.RequestFilter"},
        "refused": {"()": "ytscribe.errors.RefusedFilter"},
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line", "filters": ["refused"]}},
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {
        "django.server": {"level": "INFO"},
        "django.request": {"filters": ["requests"]},
        "django.security.csrf": {"filters": ["requests"]},
        # The queue logs each task it takes with its arguments; the job logs what matters.
        "django_tasks": {"level": "WARNING"},
        "django_tasks_db": {"level": "WARNING"},
    },
}
