"""`make run`, after the packages are installed: settings, database, demo data, then web and worker together."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import FrameType
from typing import NoReturn

from ytscribe.env import fresh_encryption_key, fresh_secret

TOP = Path(__file__).resolve().parent.parent
ENV = TOP / ".env"
NOT_UTF8 = f"{ENV} is not UTF-8 text. Save it as UTF-8, or remove it and make run writes a new one."
DEMO = """
  YT Scribe runs on http://localhost:{port}/

  Sign in as   demo@example.com      password  demo-password
               limited@example.com   (at the limit, same password)
               admin@example.com     (the admin is at /admin/, same password)

  Mails are printed here. Ctrl-C ends it.
"""


def main() -> None:
    try:
        make_env()
    except UnicodeDecodeError:
        give_up(NOT_UTF8)
    sys.path.insert(0, str(TOP))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ytscribe.settings")
    port = prepare()
    serve(port)


def make_env() -> None:
    """A .env from .env.example with fresh secrets, where there is none; never changed later."""
    if ENV.exists():
        return
    text = (TOP / ".env.example").read_text(encoding="utf-8")
    text = text.replace("\nSECRET_KEY=\n", f"\nSECRET_KEY={fresh_secret()}\n")
    text = text.replace("\nFIELD_ENCRYPTION_KEYS=\n", f"\nFIELD_ENCRYPTION_KEYS={fresh_encryption_key()}\n")
    try:
        descriptor = os.open(ENV, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        give_up(f"{ENV} can't be written ({error.strerror}). Make the folder writable, then run make run again.")
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)


def prepare() -> int:
    """Migrate and, in an empty database, load the demo; returns the port to serve on."""
    import django
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import CommandError, call_command
    from django.db import DatabaseError

    try:
        from django.conf import settings

        django.setup()
        port: int = settings.PORT
        if settings.DATABASES["default"]["NAME"] == ":memory:":
            give_up("DATABASE_URL names no file, and a database in memory is not shared by web and worker.")
        check_port(port)
        print("Preparing the database ...", flush=True)  # noqa: T201
        call_command("migrate", verbosity=0)
        if settings.DEBUG:
            call_command("seed_demo", if_empty=True, verbosity=0)
    except UnicodeDecodeError:
        give_up(NOT_UTF8)
    except ImproperlyConfigured as error:
        give_up(str(error))
    except DatabaseError as error:
        give_up(f"The database could not be used: {str(error).splitlines()[0]}. Check DATABASE_URL in .env.")
    except CommandError as error:
        give_up(str(error))
    finally:
        close_connections()
    return port


def close_connections() -> None:
    from django.db import connections

    try:
        connections.close_all()
    except Exception:  # the settings may be the very thing that is wrong
        return


def check_port(port: int) -> None:
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(("127.0.0.1", port))
        except OSError:
            give_up(f"Port {port} is taken. Stop what runs there, or choose another: make run PORT={port + 1}")


def serve(port: int) -> None:
    """Run web and worker until one of them ends or somebody presses Ctrl-C; end both."""
    manage = [sys.executable, str(TOP / "manage.py")]
    web = start([*manage, "runserver", "--skip-checks", f"127.0.0.1:{port}"])
    worker = start([*manage, "worker"])
    children = [web, worker]
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, interrupt)
    try:
        wait_until_answering(port, children)
        print(DEMO.format(port=port), flush=True)  # noqa: T201
        while all(child.poll() is None for child in children):
            time.sleep(0.3)
        give_up(who_ended(web, worker))
    except KeyboardInterrupt:
        print("\nStopping ...", flush=True)  # noqa: T201
    finally:
        stop(children)


def who_ended(web: "subprocess.Popen[bytes]", worker: "subprocess.Popen[bytes]") -> str:
    name, code = ("web process", web.poll()) if web.poll() is not None else ("worker", worker.poll())
    how = f"was ended by signal {-code}" if code and code < 0 else f"ended with status {code}"
    return f"The {name} {how}; what it printed stands above. Nothing is lost: make run goes on where it was."


def start(command: list[str]) -> "subprocess.Popen[bytes]":
    """A child in a process group of its own, so that Ctrl-C reaches us alone and we end both in order."""
    return subprocess.Popen(command, start_new_session=True, env={**os.environ, "PYTHONUNBUFFERED": "1"})  # noqa: S603


def interrupt(number: int, frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt


def wait_until_answering(port: int, children: "list[subprocess.Popen[bytes]]") -> None:
    for _ in range(150):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        if any(child.poll() is not None for child in children):
            return
        time.sleep(0.2)


def stop(children: "list[subprocess.Popen[bytes]]") -> None:
    for child in children:
        signal_group(child, signal.SIGTERM)
    for child in children:
        try:
            child.wait(timeout=30)
        except subprocess.TimeoutExpired:
            signal_group(child, signal.SIGKILL)


def signal_group(child: "subprocess.Popen[bytes]", number: int) -> None:
    try:
        os.killpg(child.pid, number)
    except ProcessLookupError:
        return


def give_up(sentence: str) -> NoReturn:
    sys.exit(f"\n{sentence}")


if __name__ == "__main__":
    main()
