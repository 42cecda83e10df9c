"""Which sign-ins a person is told of by mail: those from a browser and an address that are new for them."""

from datetime import timedelta
from ipaddress import ip_network

from django.utils import timezone

from accounts.models import AccountEvent, User

MAILS_A_DAY = 3
"""So many say it; whoever has the password could send any number with made-up browsers."""


def is_new(user: User, device: str, ip: str | None) -> bool:
    """Whether no sign-in of theirs that is still kept came from there; the very first one is not new."""
    earlier = AccountEvent.objects.filter(user=user, kind=AccountEvent.Kind.SIGNED_IN)
    known = {place(ip) for ip in earlier.filter(device=device).values_list("ip", flat=True).distinct()}
    return place(ip) not in known and earlier.exists()


def may_be_told(user: User) -> bool:
    """Whether they were not told of as many today already."""
    today = AccountEvent.objects.filter(user=user, created_at__gt=timezone.now() - timedelta(days=1))
    return today.filter(kind=AccountEvent.Kind.SIGNED_IN, detail__place="new").count() < MAILS_A_DAY


def place(ip: str | None) -> str:
    """An IPv6 address changes by itself within its /64; one of IPv4 is as it is."""
    return str(ip_network((ip, 64), strict=False)) if ip and ":" in ip else ip or ""
