"""Takes uses for some seconds from several processes, through the ORM, as the view does.

Prints how many a second, and in milliseconds the middle and the 99th percentile of how long one took.
With a rate, no more than so many a second.
"""

import os
import random
import sys
import time
from uuid import uuid4

import django

django.setup()

from django.db import transaction

from usage.models import UserUsage

PROCESSES, SECONDS, RATE = int(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3])


def take() -> list[float]:
    usages = list(UserUsage.objects.filter(limit_override=1_000_000_000).select_related("user", "plan"))
    random.shuffle(usages)
    times = []
    until = time.monotonic() + SECONDS
    while (begun := time.monotonic()) < until:
        user = usages[len(times) % len(usages)].user
        with transaction.atomic():
            UserUsage.objects.hold(user, key=uuid4().hex)
        times.append(time.monotonic() - begun)
        if RATE:
            time.sleep(max(0.0, PROCESSES / RATE - times[-1]))
    return times


def main() -> None:
    pipes = []
    for _ in range(PROCESSES):
        here, there = os.pipe()
        if not os.fork():
            os.write(there, " ".join(f"{seconds:.5f}" for seconds in take()).encode())
            os._exit(0)
        os.close(there)
        pipes.append(here)
    times = sorted(float(word) for pipe in pipes for word in os.fdopen(pipe).read().split())
    print(f"{len(times) / SECONDS:.0f} {times[len(times) // 2] * 1000:.1f} {times[len(times) * 99 // 100] * 1000:.1f}")


main()
