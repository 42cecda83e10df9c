"""Settings from the environment: each value is checked when it is read, and an error names its variable."""

import base64
import binascii
import hashlib
import os
import re
import secrets
import string
from email.utils import getaddresses
from ipaddress import ip_address
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import SplitResult, unquote, urlsplit

import dj_database_url
import redis
from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.core.validators import validate_email
from redis.exceptions import RedisError

HOST = re.compile(r"[\w.-]+|[0-9a-f:.]+", re.IGNORECASE)
ALLOWED_HOST = re.compile(r"\*|\.?\w[\w.-]*|\[[0-9a-f:.]+\]", re.IGNORECASE)
SSL_MODES = ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"]


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
    if not (value.isascii() and value.isdigit() and len(value) < 10 and least <= int(value) <= most):
        refuse(name, f"is {value[:20]!r}; it must be a whole number from {least} to {most}.")
    return int(value)


def words(name: str, default: str = "") -> list[str]:
    """A list, separated by commas."""
    return [word.strip() for word in text(name, default).split(",") if word.strip()]


def line(name: str, default: str = "") -> str:
    """A value of one line, which is never repeated in an error, because it may be a secret."""
    value = text(name, default)
    if not value.isprintable():
        refuse(name, "holds a line break or another letter that can't be printed.")
    return value


def hosts(name: str, default: str) -> list[str]:
    """Names of hosts, separated by commas; .example.org stands for all below it, and * for any."""
    names = words(name, default)
    if not names:
        refuse(name, "is not set; name the hosts that this site answers for.")
    if not all(ALLOWED_HOST.fullmatch(host) for host in names):
        refuse(
            name,
            "holds more than names of hosts: neither https:// nor a port or a path belongs there, "
            "and for all hosts below example.org write .example.org.",
        )
    return names


def origin(name: str, default: str) -> str:
    """A scheme and a host, such as https://www.youtube.com, without a path."""
    value = text(name, default).rstrip("/")
    parts = _split(name, value)
    if "@" in parts.netloc:
        refuse(name, "must look like https://host or http://host:port, without a password.")
    if not _is_origin(parts):
        refuse(name, f"is {value!r}; it must look like https://host or http://host:port.")
    return value


def optional_origin(name: str, default: str) -> str:
    """An origin, or nothing where the value is off."""
    return "" if text(name, default).lower() == "off" else origin(name, default)


def proxy(name: str) -> str:
    """A proxy's address, or nothing. It is never repeated in an error, because it may hold a password."""
    value = text(name)
    parts = _split(name, value)
    if value and not _is_origin(parts._replace(path=parts.path.strip("/"))):
        refuse(name, "must look like http://host:port or http://user:password@host:port.")
    return value


def origins(name: str) -> list[str]:
    """A list of origins, separated by commas; https://*.example.org stands for all below it."""
    values = [value.rstrip("/") for value in words(name)]
    for value in values:
        try:
            parts = _split(name, value.replace("://*.", "://", 1))
            is_one = _is_origin(parts) and "@" not in parts.netloc
        except ImproperlyConfigured:
            is_one = False
        if not is_one:
            refuse(name, f"holds {value!r}; each entry must look like https://host or http://host:port.")
    return values


def _is_origin(parts: SplitResult) -> bool:
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and not any(parts[2:])


def sender(name: str, default: str) -> str:
    """An e-mail address, as a rule with a name: YT Scribe <scribe@example.org>."""
    value = text(name, default)
    found = getaddresses([value])
    if len(found) != 1 or not is_address(found[0][1]) or ("<" in value) != value.endswith(">"):
        refuse(name, "is no e-mail address.")
    return value


def address(name: str) -> str:
    """An e-mail address alone, or nothing."""
    value = text(name)
    if value and not is_address(value):
        refuse(name, "is no e-mail address.")
    return value


def is_address(value: str) -> bool:
    try:
        validate_email(value)
    except ValidationError:
        return False
    return True


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
    values = {name: line(name) for name in names}
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
    if not secure or not parts.hostname or parts.query or parts.fragment or "@" in parts.netloc:
        refuse(name, "must be the https:// address of the server.")
    if "/.well-known" in parts.path:
        refuse(name, "must be the https:// address of the server, without /.well-known/.")
    return value.rstrip("/")


def model_server(name: str, value: str) -> str:
    """The address of an OpenAI-compatible API, such as https://api.example.com/v1.

    Keys and transcripts go there: over https, or over http on this machine and in a private network.
    """
    parts = _split(name, value)
    secure = parts.scheme == "https" or (parts.scheme == "http" and _is_near(parts.hostname or ""))
    is_more = parts.query or parts.fragment or "@" in parts.netloc or parts.path.rstrip("/").endswith("/completions")
    if not secure or not parts.hostname or is_more:
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
        if not separator or not 0 < len(title) <= 50 or not title.isprintable() or title in servers:
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
    if config["ENGINE"] == "django.db.backends.sqlite3" and Path(str(config["NAME"])).is_dir():
        refuse(name, "names a folder; it must name a file.")
    _check_options(name, config)
    return config


def _check_options(name: str, config: dict[str, Any]) -> None:
    """Refuse what stands behind the question mark of a database's URL and is no option of PostgreSQL's."""
    known = _libpq_options() if config["ENGINE"] == "django.db.backends.postgresql" else set()
    options = config.get("OPTIONS", {})
    for option in options:
        if option not in known:
            refuse(name, f"has the option {option!r}, which does not exist there.")
    if options.get("sslmode", "prefer") not in SSL_MODES:
        refuse(name, f"has the option sslmode={options['sslmode']!r}; it must be one of {', '.join(SSL_MODES)}.")
    if not str(options.get("connect_timeout", 0)).isdecimal():
        refuse(name, f"has the option connect_timeout={options['connect_timeout']!r}; it must be a number of seconds.")


def _libpq_options() -> set[str]:
    from psycopg.pq import Conninfo  # only where PostgreSQL is used

    return {option.keyword.decode() for option in Conninfo.get_defaults()}


def cache(name: str) -> dict[str, object]:
    """Django's settings for the cache: Redis at a URL such as redis://user:password@host:6379/0, else the database.

    The URL itself is never repeated in an error, because it may hold the password.
    """
    url = text(name)
    if not url:
        table = {"BACKEND": "ytscribe.cache.Cache", "LOCATION": "cache"}
        return {**table, "OPTIONS": {"MAX_ENTRIES": 100_000}}
    parts = _split(name, url)
    if not _is_redis(url, parts):
        refuse(
            name, "must look like redis://host:6379/0, rediss://user:password@host:6379/0 or unix:///path/to/socket."
        )
    options = {"socket_connect_timeout": 2, "socket_timeout": 2}
    backend = "django.core.cache.backends.redis.RedisCache"
    return {"BACKEND": backend, "LOCATION": url, "KEY_PREFIX": "ytscribe", "OPTIONS": options}


def _is_redis(url: str, parts: SplitResult) -> bool:
    """Whether Redis's own client understands it, and all of it; nothing is connected."""
    if parts.scheme == "unix":
        is_place = len(parts.path) > 1
    else:
        is_place = bool(parts.hostname) and re.fullmatch(r"/?\d*", parts.path) is not None
    try:
        redis.ConnectionPool.from_url(url).make_connection()
    except (ValueError, TypeError, RedisError):
        return False
    return is_place


def email(name: str, default: str) -> dict[str, object]:
    """Django's EMAIL_ settings from a URL: console:, smtp://user:password@host:587, smtps:// or smtp+tls://."""
    parts = _split(name, text(name, default))
    if parts.scheme == "console":
        return {"EMAIL_BACKEND": "django.core.mail.backends.console.EmailBackend"}
    is_server = parts.scheme in {"smtp", "smtps", "smtp+tls"} and parts.hostname
    if not is_server or parts.path.strip("/") or parts.query or parts.fragment:
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
    """The parts of a URL, whose host and port were looked at; it may hold a password and is not repeated."""
    try:
        parts = urlsplit(value)
        is_url = parts.port != 0 and (not parts.hostname or HOST.fullmatch(parts.hostname))
    except ValueError:
        is_url = False
    if not is_url:
        refuse(name, "is not a URL.")
    return parts
