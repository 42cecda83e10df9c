"""`manage.py worker`: makes the summaries that are waiting; any number may run, on any number of machines."""

import gc
import logging
import os
import signal
import socket
import threading
import time
from argparse import ArgumentParser
from contextlib import suppress
from datetime import timedelta
from types import FrameType
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import (
    DatabaseError,
    InterfaceError,
    InternalError,
    OperationalError,
    close_old_connections,
    connection,
)
from django.utils import timezone
from django.utils.crypto import get_random_string
from django_tasks_db.management.commands.db_worker import Worker

from summaries.models import WorkerSeen
from summaries.sweep import prune, sweep

LONGEST_INTERVAL = 3600
SWEEP_EVERY = 5
PRUNE_EVERY = timedelta(hours=1).total_seconds()
GRACE = 20
"""Seconds that a job may go on after the first signal; then it is handed back."""

logger = logging.getLogger(__name__)


class PatientWorker(Worker):
    """The queue's worker, which outlives its database and doesn't wait for a job without end."""

    def shutdown(self, signum: int, frame: FrameType | None) -> None:
        if signum != signal.SIGALRM and self.running:
            signal.signal(signal.SIGALRM, self.shutdown)
            signal.alarm(GRACE)
        super().shutdown(signum, frame)

    def run_while_there_is_a_database(self) -> None:
        """Run; while the database is away, wait and go on."""
        while self.running:
            try:
                self.run()
                return
            except (OperationalError, InterfaceError, InternalError) as error:  # the last where it is read-only
                if not self.running:
                    return
                logger.warning("the database can't be used; trying again: %s", str(error).partition("\n")[0])
                connection.close()
                time.sleep(1)


class Command(BaseCommand):
    help = "Make the summaries that are waiting. Ends on SIGTERM or Ctrl-C, after the current one or in 20 s."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--interval", type=float, default=0.2, help="Seconds between two looks at an empty queue (default: 0.2)."
        )
        parser.add_argument("--once", action="store_true", help="End when nothing is waiting.")

    def handle(self, *, interval: float, once: bool, **options: Any) -> None:
        if not 0 <= interval <= LONGEST_INTERVAL:
            raise CommandError(f"--interval must be from 0 to {LONGEST_INTERVAL} seconds.")
        name = f"{socket.gethostname()[:40]}-{os.getpid()}-{get_random_string(6)}"
        worker = PatientWorker(
            queue_names=["*"],
            interval=max(0.05, interval),
            batch=once,
            backend_name="default",
            startup_delay=False,
            max_tasks=None,
            worker_id=name,
            excluded_queue_names=[],
        )
        worker.configure_signals()
        gc.freeze()  # what is loaded stays: looking at it again in every summary takes a tenth of a large one's time
        threading.Thread(target=look_after, args=[name], name="sweep", daemon=True).start()
        self.stdout.write(f"Worker {name} is ready.")
        self.stdout.flush()
        try:
            worker.run_while_there_is_a_database()
        finally:
            with suppress(DatabaseError, InterfaceError):
                WorkerSeen.objects.filter(worker_id=name).delete()
        self.stdout.write("Worker ended.")


def look_after(name: str) -> None:
    """Sweep, prune now and then, and give a sign of life, for as long as the process is there."""
    prune_at = time.monotonic() + SWEEP_EVERY
    while True:
        try:
            close_old_connections()
            WorkerSeen.objects.update_or_create(worker_id=name, defaults={"seen_at": timezone.now()})
            sweep()
            if time.monotonic() >= prune_at:
                prune()
                prune_at = time.monotonic() + PRUNE_EVERY
        except DatabaseError:
            logger.warning("the sweep could not reach the database; trying again")
        except Exception:
            logger.exception("the sweep failed; trying again")
        finally:
            connection.close()
        time.sleep(SWEEP_EVERY)
