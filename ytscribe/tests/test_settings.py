"""Settings refuse to start unsafe or wrong, and say which variable it is."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]
SECRET = "a-long-secret-of-this-test-" + "0123456789abcdef" * 3
KEY = "b25seS1mb3ItdGVzdHMtMDEyMzQ1Njc4OWFiY2RlZi0="
PRODUCTION = {
    "DEBUG": "false",
    "SECRET_KEY": SECRET,
    "FIELD_ENCRYPTION_KEYS": KEY,
    "ALLOWED_HOSTS": "example.org",
    "TRUSTED_PROXY_COUNT": "1",
}
OIDC = {"OIDC_SERVER_URL": "https://login.example.org", "OIDC_CLIENT_ID": "us", "OIDC_CLIENT_SECRET": "tell-nobody"}


def start(*command, **variables):
    """Django started in a process of its own, with nothing but these variables."""
    environment = {"PATH": os.environ["PATH"], "PYTHON_DOTENV_DISABLED": "1", **variables}
    return subprocess.run(
        [sys.executable, "manage.py", *(command or ["check"])],
        cwd=TOP,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_production_starts_with_a_secret_and_its_hosts():
    assert start(**PRODUCTION).returncode == 0


def test_without_any_variable_it_does_not_start():
    done = start()

    assert done.returncode != 0
    assert "SECRET_KEY is not set" in done.stderr


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("SECRET_KEY", "", "SECRET_KEY is not set"),
        ("SECRET_KEY", "short", "SECRET_KEY is too weak"),
        ("SECRET_KEY", "a" * 80, "SECRET_KEY is too weak"),
        ("SECRET_KEY", "django-insecure-" + SECRET, "SECRET_KEY is too weak"),
        ("FIELD_ENCRYPTION_KEYS", "tell-nobody", "FIELD_ENCRYPTION_KEYS holds something that is no key"),
        ("FIELD_ENCRYPTION_KEYS", f"{KEY},tell-nobody", "FIELD_ENCRYPTION_KEYS holds something that is no key"),
        ("GOOGLE_CLIENT_ID", "us", "GOOGLE_CLIENT_SECRET is not set, but it goes with GOOGLE_CLIENT_ID"),
        ("OIDC_SERVER_URL", "https://x.example", "OIDC_CLIENT_ID is not set, but it goes with OIDC_SERVER_URL"),
        ("SESSION_DAYS", "0", "SESSION_DAYS is '0'"),
        ("ALLOWED_HOSTS", "", "ALLOWED_HOSTS is not set"),
        ("ALLOWED_HOSTS", "https://example.org", "ALLOWED_HOSTS holds more than names"),
        ("ALLOWED_HOSTS", "example.org,example.org:443", "ALLOWED_HOSTS holds more than names"),
        ("DEFAULT_FROM_EMAIL", "nonsense", "DEFAULT_FROM_EMAIL is no e-mail address"),
        ("DEFAULT_FROM_EMAIL", "a@example.org\nBcc: b@example.org", "DEFAULT_FROM_EMAIL is no e-mail address"),
        ("DEBUG", "perhaps", "DEBUG is 'perhaps'"),
        ("PORT", "eighty", "PORT is 'eighty'"),
        ("PORT", "99999", "PORT is '99999'"),
        ("TRUSTED_PROXY_COUNT", "-1", "TRUSTED_PROXY_COUNT is '-1'"),
        ("DATABASE_URL", "mysql://localhost/x", "DATABASE_URL must be"),
        ("DATABASE_URL", "nonsense", "DATABASE_URL must be"),
        ("DATABASE_URL", "postgresql://host:port/x", "DATABASE_URL must be"),
        ("DATABASE_URL", "postgresql://localhost/", "DATABASE_URL names no database"),
        ("DIRECT_URL", "postgresql://localhost/x", "DIRECT_URL and DATABASE_URL must name the same"),
        ("REDIS_URL", "memcached://x", "REDIS_URL must look like"),
        ("REDIS_URL", "redis://", "REDIS_URL must look like"),
        ("REDIS_URL", "redis://host:port", "REDIS_URL is not a URL"),
        ("EMAIL_URL", "pigeon://x", "EMAIL_URL must be"),
        ("EMAIL_URL", "smtp://host:port", "EMAIL_URL is not a URL"),
        ("YOUTUBE_ORIGIN", "youtube.com", "YOUTUBE_ORIGIN is 'youtube.com'"),
        ("YOUTUBE_IMAGE_ORIGIN", "ytimg.com", "YOUTUBE_IMAGE_ORIGIN is 'ytimg.com'"),
        ("YOUTUBE_PROXY", "us:tell-nobody@proxy.example:3128", "YOUTUBE_PROXY must look like"),
        ("YOUTUBE_PROXY", "socks5://us:tell-nobody@proxy.example", "YOUTUBE_PROXY must look like"),
        ("YOUTUBE_PROXY", "http://us:tell-nobody@proxy.example:99999", "YOUTUBE_PROXY is not a URL"),
        ("YOUTUBE_ORIGIN", "https://youtube.com/watch", "YOUTUBE_ORIGIN is"),
        ("CSRF_TRUSTED_ORIGINS", "example.org", "CSRF_TRUSTED_ORIGINS holds"),
        ("CSRF_TRUSTED_ORIGINS", "https://", "CSRF_TRUSTED_ORIGINS holds"),
        ("CSRF_TRUSTED_ORIGINS", "https://example.org/path", "CSRF_TRUSTED_ORIGINS holds"),
        ("CSRF_TRUSTED_ORIGINS", "ftp://example.org", "CSRF_TRUSTED_ORIGINS holds"),
        ("CSRF_TRUSTED_ORIGINS", "https://example.org:port", "CSRF_TRUSTED_ORIGINS holds"),
        ("CSRF_TRUSTED_ORIGINS", "https://a.example https://b.example", "CSRF_TRUSTED_ORIGINS holds"),
        ("PORT", "9" * 5000, "it must be a whole number from 1 to 65535"),
        ("ALLOWED_HOSTS", "*.example.org", "ALLOWED_HOSTS holds more than names"),
        ("ALLOWED_HOSTS", "example.org;www.example.org", "ALLOWED_HOSTS holds more than names"),
        ("ALLOWED_HOSTS", "[::1", "ALLOWED_HOSTS holds more than names"),
        ("ALLOWED_HOSTS", "'example.org'", "ALLOWED_HOSTS holds more than names"),
        ("DEFAULT_FROM_EMAIL", "a@", "DEFAULT_FROM_EMAIL is no e-mail address"),
        ("DEFAULT_FROM_EMAIL", "Us, them <a@example.org>", "DEFAULT_FROM_EMAIL is no e-mail address"),
        ("DEFAULT_FROM_EMAIL", "a@example.org, b@example.org", "DEFAULT_FROM_EMAIL is no e-mail address"),
        ("DEFAULT_FROM_EMAIL", "Us <a@example.org", "DEFAULT_FROM_EMAIL is no e-mail address"),
        ("CONTACT_EMAIL", "@", "CONTACT_EMAIL is no e-mail address"),
        ("CONTACT_EMAIL", "mailto:a@example.org", "CONTACT_EMAIL is no e-mail address"),
        ("CONTACT_EMAIL", "Us <a@example.org>", "CONTACT_EMAIL is no e-mail address"),
        ("DATABASE_URL", "sqlite:////tmp", "DATABASE_URL names a folder"),
        ("DATABASE_URL", "sqlite:////tmp/x.sqlite3?timeout=1", "DATABASE_URL has the option 'timeout'"),
        ("DATABASE_URL", "postgresql://u:tell-nobody@h/x?bogus=1", "DATABASE_URL has the option 'bogus'"),
        (
            "DATABASE_URL",
            "postgresql://u:tell-nobody@h/x?conn_max_age=60",
            "DATABASE_URL has the option 'conn_max_age'",
        ),
        ("DATABASE_URL", "postgresql://h/x?connect_timeout=soon", "DATABASE_URL has the option connect_timeout='soon'"),
        ("DATABASE_URL", "postgresql://h/x?sslmode=bogus", "DATABASE_URL has the option sslmode='bogus'"),
        ("REDIS_URL", "redis://localhost/abc", "REDIS_URL must look like"),
        ("REDIS_URL", "redis://localhost/0/1", "REDIS_URL must look like"),
        ("REDIS_URL", "redis://:tell-nobody@localhost/0?bogus=1", "REDIS_URL must look like"),
        ("REDIS_URL", "redis://:tell-nobody@localhost/0?socket_timeout=x", "REDIS_URL must look like"),
        ("REDIS_URL", "rediss://:tell-nobody@localhost/0?ssl_cert_reqs=bogus", "REDIS_URL must look like"),
        ("REDIS_URL", "unix://", "REDIS_URL must look like"),
        ("EMAIL_URL", "smtp://us:tell-nobody@mail.example.org/path", "EMAIL_URL must be"),
        ("EMAIL_URL", "smtp://us:tell-nobody@mail example", "EMAIL_URL is not a URL"),
        ("EMAIL_URL", "smtp://mail.example.org:0", "EMAIL_URL is not a URL"),
        ("YOUTUBE_ORIGIN", "https://you tube.com", "YOUTUBE_ORIGIN is not a URL"),
        ("YOUTUBE_ORIGIN", "https://us:tell-nobody@youtube.com", "YOUTUBE_ORIGIN must look like"),
        ("YOUTUBE_ORIGIN", "https://youtube.com#x", "YOUTUBE_ORIGIN is"),
        ("YOUTUBE_PROXY", "http://us:tell-nobody@proxy example", "YOUTUBE_PROXY is not a URL"),
        ("YOUTUBE_PROXY", "http://us:tell-nobody@proxy.example?x=1", "YOUTUBE_PROXY must look like"),
        ("LLM_API_KEY", "tell-nobody\nX: y", "LLM_API_KEY holds a line break"),
        ("LLM_PROVIDERS", "O\nurs=https://models.example.org/v1", "LLM_PROVIDERS holds"),
    ],
)
def test_a_bad_value_is_named(name, value, said):
    done = start(**{**PRODUCTION, name: value})

    assert done.returncode != 0
    assert said in done.stderr
    assert "tell-nobody" not in done.stderr + done.stdout


def test_every_provider_that_is_set_up_starts():
    google = {"GOOGLE_CLIENT_ID": "us", "GOOGLE_CLIENT_SECRET": "tell-nobody"}
    github = {"GITHUB_CLIENT_ID": "us", "GITHUB_CLIENT_SECRET": "tell-nobody"}

    assert start(**PRODUCTION, **google, **github, **OIDC).returncode == 0


GOOD = {
    "ALLOWED_HOSTS": "example.org,.example.net,[::1],127.0.0.1,my_host,*",
    "CSRF_TRUSTED_ORIGINS": "https://example.org/,https://*.example.net,http://localhost:8000,https://[::1]:8443",
    "DEFAULT_FROM_EMAIL": '"Us, them" <us@example.org>',
    "CONTACT_EMAIL": "us@localhost",
    "DATABASE_URL": "postgresql://us:p%40ss@h:5432/x?sslmode=require&application_name=us&connect_timeout=3&options=-c%20x",
    "REDIS_URL": "rediss://us:p%40ss@[::1]:6379/3?ssl_cert_reqs=none&max_connections=5",
    "EMAIL_URL": "smtp+tls://us%40example.org:p%2Fss@mail.example.org:587/",
    "YOUTUBE_ORIGIN": "http://[::1]:9/",
    "YOUTUBE_PROXY": "http://us:p%40ss@proxy.example:3128/",
}


@pytest.mark.parametrize("name", GOOD)
def test_what_is_right_but_rare_is_taken(name):
    done = start(**{**PRODUCTION, name: GOOD[name]})

    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "address",
    [
        "http://login.example.org",
        "login.example.org",
        "https://u:p@login.example.org",
        "https://login.example.org/.well-known/openid-configuration",
        "https://login.example.org#x",
    ],
)
def test_a_server_that_signs_people_in_is_reached_over_https(address):
    done = start(**{**PRODUCTION, **OIDC, "OIDC_SERVER_URL": address})

    assert "OIDC_SERVER_URL must be" in done.stderr


def test_without_keys_of_its_own_it_starts_and_the_deployment_check_says_so():
    variables = {name: value for name, value in PRODUCTION.items() if name != "FIELD_ENCRYPTION_KEYS"}

    assert start(**variables).returncode == 0
    done = start("check", "--deploy", "--fail-level", "WARNING", **variables)
    assert done.returncode != 0
    assert "FIELD_ENCRYPTION_KEYS" in done.stderr


def test_an_encryption_key_that_is_missing_is_derived_and_stays_the_same():
    show = "from django.conf import settings; print(settings.FIELD_ENCRYPTION_KEYS)"
    made = [start("shell", "-v0", "-c", show, DEBUG="true", SECRET_KEY=SECRET).stdout for _ in range(2)]

    assert made[0] == made[1] != ""


MODEL = {"LLM_BASE_URL": "https://models.example.org/v1", "LLM_API_KEY": "tell-nobody", "LLM_MODEL": "large"}


@pytest.mark.parametrize(
    "address",
    [
        "https://models.example.org/v1/",
        "http://localhost:11434/v1",
        "http://10.1.2.3:8000/v1",
        "http://[::1]/v1",
        "http://ollama:11434/v1",
    ],
)
def test_a_model_is_asked_over_https_or_nearby(address):
    assert start(**{**PRODUCTION, **MODEL, "LLM_BASE_URL": address}).returncode == 0


@pytest.mark.parametrize(
    "address",
    [
        "http://models.example.org/v1",
        "http://8.8.8.8/v1",
        "models.example.org",
        "https://user:tell-nobody@example.org",
        "https://example.org/v1?key=tell-nobody",
        "ftp://localhost/v1",
        "https://models.example.org/v1/chat/completions",
        "https://",
    ],
)
@pytest.mark.parametrize("name", ["LLM_BASE_URL", "LLM_PROVIDERS"])
def test_a_model_s_key_is_sent_to_no_other_address(name, address):
    value = address if name == "LLM_BASE_URL" else f"Ours={address}"
    done = start(**{**PRODUCTION, **MODEL, name: value})

    assert done.returncode != 0
    assert f"{name} must hold" in done.stderr
    assert "tell-nobody" not in done.stderr + done.stdout


@pytest.mark.parametrize("missing", ["LLM_BASE_URL", "LLM_MODEL"])
def test_a_model_that_is_half_set_up_names_what_is_missing(missing):
    done = start(**{**PRODUCTION, **MODEL, missing: ""})

    assert done.returncode != 0
    assert f"{missing} is not set, but it goes with" in done.stderr


@pytest.mark.parametrize("value", ["Ours", "=https://example.org/v1", "A=https://a.example,A=https://b.example"])
def test_a_list_of_providers_that_can_not_be_read_is_refused(value):
    assert "LLM_PROVIDERS holds" in start(**PRODUCTION, LLM_PROVIDERS=value).stderr


PROVIDERS = {"": "OpenAI,Gemini,OpenRouter,Groq,Mistral", "none": "", "Ours=https://example.org/v1": "Ours"}


@pytest.mark.parametrize("value", PROVIDERS)
def test_the_providers_are_the_operator_s(value):
    show = "from django.conf import settings; print(','.join(settings.LLM_PROVIDERS))"

    assert start("shell", "-v0", "-c", show, **PRODUCTION, LLM_PROVIDERS=value).stdout.strip() == PROVIDERS[value]


def test_pool_sizes_must_fit():
    url = "postgresql://localhost/x"
    done = start(**PRODUCTION, DATABASE_URL=url, DB_POOL_MIN="5", DB_POOL_MAX="2")

    assert "DB_POOL_MIN is larger than DB_POOL_MAX" in done.stderr


def test_a_password_in_a_bad_url_is_not_repeated():
    done = start(**{**PRODUCTION, "DATABASE_URL": "mysql://me:tell-nobody@localhost/x"})

    assert done.returncode != 0
    assert "tell-nobody" not in done.stderr + done.stdout


def test_the_production_settings_pass_djangos_own_deployment_check():
    done = start("check", "--deploy", "--fail-level", "WARNING", **PRODUCTION)

    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [("ALLOWED_HOSTS", "*", "W006"), ("EMAIL_URL", "console:", "W007"), ("TRUSTED_PROXY_COUNT", "", "W008")],
)
def test_the_deployment_check_names_what_is_unsafe(name, value, said):
    done = start("check", "--deploy", "--fail-level", "WARNING", **{**PRODUCTION, name: value})

    assert done.returncode == 1
    assert f"ytscribe.{said}" in done.stderr


def test_that_no_proxy_stands_in_front_may_be_said():
    done = start("check", "--deploy", "--fail-level", "WARNING", **{**PRODUCTION, "TRUSTED_PROXY_COUNT": "0"})

    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("command", "said"),
    [(["loaddata", "demo"], "Nothing was loaded: everybody knows"), (["seed_demo"], "The demo is for development")],
)
def test_the_demo_with_its_known_passwords_is_not_loaded_in_production(tmp_path, command, said):
    production = {**PRODUCTION, "DATABASE_URL": f"sqlite:///{tmp_path}/live.sqlite3"}
    assert start("migrate", "--verbosity", "0", **production).returncode == 0
    done = start(*command, **production)

    assert done.returncode == 1
    assert said in done.stderr


def test_every_variable_that_is_read_stands_in_the_example():
    code = "".join((TOP / "ytscribe" / name).read_text(encoding="utf-8") for name in ("settings.py", "database.py"))
    calls = re.findall(r"env\.\w+\(([^()]*)", code)
    read = {name for call in calls for name in re.findall(r'(?<!\[)"([A-Z_]{4,})"', call)}
    example = set(re.findall(r"^([A-Z_]+)=", (TOP / ".env.example").read_text(encoding="utf-8"), re.MULTILINE))

    assert read == example


def test_the_example_is_a_working_development_file(tmp_path):
    lines = (TOP / ".env.example").read_text(encoding="utf-8").splitlines()
    variables = dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))

    assert start(**{**variables, "DATABASE_URL": f"sqlite:///{tmp_path}/x.sqlite3"}).returncode == 0
