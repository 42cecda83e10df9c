"""`manage.py clearsessions`: Django's, and what else is over by our own lifetimes."""

from typing import Any

from django.contrib.sessions.management.commands import clearsessions

from accounts import sessions


class Command(clearsessions.Command):
    help = "Remove sessions whose time is over, and those in which nobody signed in. The sweep does it too."

    def handle(self, **options: Any) -> None:
        while sessions.prune_expired() or sessions.prune_strangers():
            pass
        super().handle(**options)
