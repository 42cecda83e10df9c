"""/healthz: the process is alive. /readyz: it can serve, and how the queue and the workers are."""

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.core.cache import cache
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.db.models import Count, Min, Q
from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.utils import timezone
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import TimeoutError as RedisTimeoutError

from summaries.models import Summary, WorkerSeen

LATELY = timedelta(seconds=30)


class HealthMiddleware:
    """Answers before sessions and host checks: a load balancer asks by address, and often."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.path == "/healthz":
            return JsonResponse({"status": "ok"})
        if request.path == "/readyz":
            return ready()
        return self.get_response(request)


def ready() -> JsonResponse:
    """200 where the cache and the database answer, it is migrated and can be written, else 503.

    A missing worker is only reported.
    """
    try:
        if is_read_only():
            return JsonResponse({"status": "unavailable", "database": "read-only"}, status=503)
        unapplied = unapplied_migrations()
        if unapplied:
            return JsonResponse({"status": "unmigrated", "migrations": unapplied}, status=503)
        cache.get("ready")
        return JsonResponse({"status": "ok", "database": "ok", "queue": queue(), "workers": workers_seen()})
    except (RedisConnectionError, RedisTimeoutError):
        return JsonResponse({"status": "unavailable", "cache": "unreachable"}, status=503)
    except DatabaseError:
        return JsonResponse({"status": "unavailable", "database": "unreachable"}, status=503)


def is_read_only() -> bool:
    """Whether the database takes no writes: PostgreSQL on a standby, SQLite by its file, folder or disk."""
    if connection.vendor == "sqlite":
        file = Path(str(connection.settings_dict["NAME"]))
        return any(path.exists() and not os.access(path, os.W_OK) for path in (file, file.parent))
    with connection.cursor() as cursor:
        cursor.execute("SHOW transaction_read_only")
        return bool(cursor.fetchone() == ("on",))


def unapplied_migrations() -> list[str]:
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [f"{migration.app_label}.{migration.name}" for migration, _ in plan]


def queue() -> dict[str, Any]:
    """How many summaries wait and are being made, and for how many seconds the oldest has waited."""
    waits = Q(state=Summary.State.QUEUED)
    # Of all that are active, because SQLite finds these, and not those that wait alone, by the sweep's index.
    now = Summary.objects.active().aggregate(
        depth=Count("pk", filter=waits), running=Count("pk", filter=~waits), oldest=Min("created_at", filter=waits)
    )
    oldest = now.pop("oldest")
    return {**now, "oldest_seconds": int((timezone.now() - oldest).total_seconds()) if oldest else 0}


def workers_seen() -> int:
    """Workers that gave a sign of life in the last 30 seconds."""
    return WorkerSeen.objects.filter(seen_at__gte=timezone.now() - LATELY).count()
