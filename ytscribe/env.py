"""Settings from the environment: each value is checked when it is read, and an error names its variable."""

import base64
import binascii
import hashlib
import os
import secrets
import string
from ipaddress import ip_address
from typing import NoReturn
from urllib.parse import SplitResult, unquote, urlsplit

import dj_database_url
from django.core.exceptions import ImproperlyConfigured


def refuse(name: str, why: str) -> NoReturn:
    """Raise ImproperlyConfigured with the variable's name in front."""
    raise ImproperlyConfigured(f"{name} {why} See .env.example.")


def text(name: str, default: str = "") -> str:
    """The value without surrounding white space; the default where unset or empty."""
    return os.environ.get(name, "").strip() or default


def flag(name: str, default: bool = False) -> bool:
    """A yes or no."""
    value = text(name, str(default)).lower()
    if value in {"1", "true", "yes", "on"}:
        return True
    if value in {"0", "false", "no", "off"}:
        return False
    refuse(name, f"is {value!r}; it must be true or false.")


def number(name: str, default: int, *, least: int = 0, most: int = 65535) -> int:
    """A whole number between `least` and `most`."""
    value = text(name, str(default))
    if not (value.isascii() and value.isdigit() and least <= int(value) <= most):
        refuse(name, f"is {value!r}; it must be a whole number from {least} to {most}.")
    return int(value)


def words(name: str, default: str = "") -> list[str]:
    """A list, separated by commas."""
    return [word.strip() for word in text(name, default).split(",") if word.strip()]


def origin(name: str, default: str) -> str:
    """A scheme and a host, such as https://www.youtube.com, without a path."""
    value = text(name, default).rstrip("/")
    parts = _split(name, value)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path or parts.query:
        refuse(name, f"is {value!r}; it must look like https://host or http://host:port.")
    return value


def optional_origin(name: str, default: str) -> str:
    """An origin, or nothing where the value is off."""
    return "" if text(name, default).lower() == "off" else origin(name, default)


def proxy(name: str) -> str:
    """A proxy's address, or nothing. It is never repeated in an error, because it may hold a password."""
    value = text(name)
    parts = _split(name, value)
    if value and (parts.scheme not in {"http", "https"} or not parts.hostname or parts.path.strip("/")):
        refuse(name, "must look like http://host:port or http://user:password@host:port.")
    return value


def origins(name: str) -> list[str]:
    """A list of origins, separated by commas."""
    for value in words(name):
        if "://" not in value:
            refuse(name, f"holds {value!r}; each entry must start with https:// or http://.")
    return words(name)


def secret(name: str, *, development: bool) -> str:
    """A secret of at least 50 characters; in development a missing one is made up for this process."""
    value = text(name)
    if development and not value:
        return fresh_secret()
    if not value:
        refuse(name, "is not set; it must be a long random string that only this site knows.")
    if len(value) < 50 or len(set(value)) < 5 or value.startswith("django-insecure-"):
        refuse(name, "is too weak; use at least 50 random characters.")
    return value


def encryption_keys(name: str, *, secret: str) -> list[str]:
    """Fernet keys, newest first; where there is none, one derived from the site's secret.

    The keys themselves are never repeated in an error.
    """
    keys = words(name)
    if not keys:
        return [base64.urlsafe_b64encode(hashlib.sha256(f"{name}:{secret}".encode()).digest()).decode()]
    if not all(_is_fernet_key(key) for key in keys):
        refuse(name, "holds something that is no key: each is 32 random bytes in URL-safe base64 (44 characters).")
    return keys


def _is_fernet_key(key: str) -> bool:
    try:
        return len(key) == 44 and len(base64.b64decode(key, altchars=b"-_", validate=True)) == 32
    except (binascii.Error, ValueError):
        return False


def together(*names: str) -> dict[str, str] | None:
    """Variables that go together: all their values, or None where none is set."""
    values = {name: text(name) for name in names}
    missing = [name for name in names if not values[name]]
    if missing and len(missing) < len(names):
        refuse(missing[0], f"is not set, but it goes with {', '.join(name for name in names if values[name])}.")
    return None if missing else values


def server(name: str, value: str, *, development: bool) -> str:
    """The address of a server that we talk to in secret: https, or http in development and on this machine."""
    parts = _split(name, value)
    secure = parts.scheme == "https" or (
        parts.scheme == "http" and (development or parts.hostname in {"localhost", "127.0.0.1", "::1"})
    )
    if not secure or not parts.hostname or parts.query or parts.username:
        refuse(name, "must be the https:// address of the server, without /.well-known/.")
    return value.rstrip("/")


def model_server(name: str, value: str) -> str:
    """The address of an OpenAI-compatible API, such as https://api.example.com/v1.

    Keys and transcripts go there: over https, or over http on this machine and in a private network.
    """
    parts = _split(name, value)
    secure = parts.scheme == "https" or (parts.scheme == "http" and _is_near(parts.hostname or ""))
    if not secure or not parts.hostname or parts.query or parts.fragment or "@" in parts.netloc:
        refuse(
            name,
            "must hold the https:// address of an OpenAI-compatible API, as a rule up to /v1 "
            "(http:// only on this machine or in a private network).",
        )
    return value.rstrip("/")


def _is_near(host: str) -> bool:
    """Whether a host is this machine, a private address, or a name without a dot such as a container's."""
    try:
        return ip_address(host).is_private
    except ValueError:
        return bool(host) and "." not in host


def model_servers(name: str, default: str) -> dict[str, str]:
    """Names of model providers and their addresses: name=https://address, separated by commas; none for nobody."""
    pairs = words(name, default)
    if pairs == ["none"]:
        return {}
    servers = {}
    for pair in pairs:
        title, separator, address = (part.strip() for part in pair.partition("="))
        if not separator or not 0 < len(title) <= 50 or title in servers:
            refuse(name, f"holds {title!r}; each entry must be name=https://address, each name once, or it is none.")
        servers[title] = model_server(name, address)
    return servers


def database(name: str, default: str) -> dict[str, object]:
    """Django's settings for the database at a URL: sqlite:///file or postgresql://user:password@host/name.

    The URL itself is never repeated in an error, because it holds the password.
    """
    url = text(name, default)
    try:
        config = dict(dj_database_url.parse(url))
    except (ValueError, KeyError, dj_database_url.UnknownSchemeError):
        config = {}
    if config.get("ENGINE") not in {"django.db.backends.sqlite3", "django.db.backends.postgresql"}:
        refuse(name, "must be sqlite:///path/to/file or postgresql://user:password@host:5432/name.")
    if not config.get("NAME"):
        refuse(name, "names no database: the part after the last slash is empty.")
    return config


def cache(name: str) -> dict[str, object]:
    """Django's settings for the cache: Redis at a URL such as redis://user:password@host:6379/0, else the database.

    The URL itself is never repeated in an error, because it may hold the password.
    """
    url = text(name)
    if not url:
        table = {"BACKEND": "ytscribe.cache.Cache", "LOCATION": "cache"}
        return {**table, "OPTIONS": {"MAX_ENTRIES": 100_000}}
    parts = _split(name, url)
    if parts.scheme not in {"redis", "rediss", "unix"} or not (parts.hostname or parts.scheme == "unix"):
        refuse(
            name, "must look like redis://host:6379/0, rediss://user:password@host:6379/0 or unix:///path/to/socket."
        )
    options = {"socket_connect_timeout": 2, "socket_timeout": 2}
    backend = "django.core.cache.backends.redis.RedisCache"
    return {"BACKEND": backend, "LOCATION": url, "KEY_PREFIX": "ytscribe", "OPTIONS": options}


def email(name: str, default: str) -> dict[str, object]:
    """Django's EMAIL_ settings from a URL: console:, smtp://user:password@host:587, smtps:// or smtp+tls://."""
    parts = _split(name, text(name, default))
    if parts.scheme == "console":
        return {"EMAIL_BACKEND": "django.core.mail.backends.console.EmailBackend"}
    if parts.scheme not in {"smtp", "smtps", "smtp+tls"} or not parts.hostname:
        refuse(name, "must be console:, smtp://host:25, smtp+tls://user:password@host:587 or smtps://host:465.")
    ports = {"smtp": 25, "smtp+tls": 587, "smtps": 465}
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": parts.port or ports[parts.scheme],
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_TLS": parts.scheme == "smtp+tls",
        "EMAIL_USE_SSL": parts.scheme == "smtps",
        "EMAIL_TIMEOUT": 10,
    }


def fresh_encryption_key() -> str:
    """A new key for FIELD_ENCRYPTION_KEYS."""
    return base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()


def fresh_secret(length: int = 64) -> str:
    """Random letters and digits, safe in a .env file."""
    return "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(length))


def _split(name: str, value: str) -> SplitResult:
    try:
        parts = urlsplit(value)
        parts.port  # noqa: B018 - reading it is what checks it
    except ValueError:
        refuse(name, "is not a URL.")
    return parts
