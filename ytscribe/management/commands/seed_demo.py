"""`manage.py seed_demo`: the demo with today's dates, and as many made-up people as wanted."""

import random
from argparse import ArgumentParser
from datetime import UTC, datetime, timedelta
from datetime import time as clock_time
from typing import Any
from uuid import UUID

from allauth.account.models import EmailAddress
from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import reset_queries, transaction
from django.db.models import Max, Min
from django.template.defaultfilters import pluralize
from django.utils import timezone

from accounts.models import User
from summaries import search, words
from summaries.models import SearchEntry, SourceKind, Summary, Transcript
from usage.models import UsageCharge, UserUsage, first_of_month

DEMO = ["demo@example.com", "limited@example.com", "admin@example.com"]
CHARGES = 5
"""Charges of each made-up person; the last one has the summary."""
LONGEST_AGO = 240 * 86400
"""Seconds since the earliest charge; made-up people came before it."""
BATCH = 500


class Command(BaseCommand):
    help = (
        "Load the demo into an empty database and move its dates to now, so that limited@example.com is at the "
        "limit in any month. With --users N, also make people with usage, charges and a summary each, in batches; "
        "the same N gives the same people."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--users", type=int, metavar="N", help="Make people until there are N made-up ones.")
        parser.add_argument("--if-empty", action="store_true", help="Do nothing where there is a user already.")

    def handle(self, *, users: int | None, if_empty: bool, verbosity: int, **options: Any) -> None:
        if users is not None and users < 1:
            raise CommandError("--users must be at least 1.")
        if not settings.DEMO_ALLOWED:
            raise CommandError("The demo is for development (DEBUG=true): everybody knows its passwords.")
        if not User.objects.exists():
            call_command("loaddata", "demo", verbosity=0)
        elif if_empty:
            return
        move_to_now()
        if verbosity:
            self.stdout.write("The demo's dates are moved to now.")
        if users:
            self.make_people(users)

    def make_people(self, wanted: int) -> None:
        there = User.objects.filter(email__startswith="person", email__endswith="@seed.example.com").count()
        password = make_password("demo-password")
        transcript = seed_transcript()
        began = timezone.now()
        for first in range(there, wanted, BATCH):
            make_batch(range(first, min(first + BATCH, wanted)), password, transcript)
            reset_queries()  # in development Django keeps what was sent, and these are long
            done = min(first + BATCH, wanted)
            rate = (done - there) / max(0.001, (timezone.now() - began).total_seconds())
            people = pluralize(wanted, "person,people")
            self.stdout.write(f"\r{done} of {wanted} {people}, {rate:.0f} a second", ending="")
            self.stdout.flush()
        self.stdout.write("")


def move_to_now() -> None:
    """Spread the demo people's charges and summaries over this month, and those of earlier epochs over the last."""
    now = timezone.now()
    month = first_of_month(now)
    begin = datetime.combine(month, clock_time(), UTC)
    with transaction.atomic():
        joined = begin - timedelta(days=29)
        dates = {"created_at": joined, "updated_at": joined}
        User.objects.filter(email__in=DEMO).update(email_verified_at=joined, **dates)
        for usage in UserUsage.objects.filter(user__email__in=DEMO):
            charges = UsageCharge.objects.filter(user=usage.user_id).order_by("created_at", "pk")
            spread(list(charges.filter(epoch=usage.epoch)), begin, now)
            spread(list(charges.filter(epoch__lt=usage.epoch)), begin - timedelta(days=28), begin)
            last = charges.aggregate(last=Max("created_at"))["last"]
            UserUsage.objects.filter(pk=usage.pk).update(period_start=month, last_used=last, **dates)
        for transcript in Transcript.objects.filter(owner__email__in=DEMO):
            first = transcript.summaries.aggregate(first=Min("created_at"))["first"]
            Transcript.objects.filter(pk=transcript.pk).update(fetched_at=first or joined)


def spread(charges: list[UsageCharge], begin: datetime, end: datetime) -> None:
    """Date charges, in their order, and their summaries evenly between two moments."""
    for place, charge in enumerate(charges, start=1):
        moment = begin + (end - begin) * place / (len(charges) + 1)
        settled = None if charge.state == UsageCharge.State.HELD else moment
        UsageCharge.objects.filter(pk=charge.pk).update(created_at=moment, settled_at=settled)
        made = {"created_at": moment, "queued_at": moment, "started_at": moment, "finished_at": moment}
        Summary.objects.filter(charge=charge).update(**made)
        Summary.objects.filter(charge=charge).exclude(indexed_at=None).update(indexed_at=moment)
        if charge.state != UsageCharge.State.HELD:  # a worker may have that one
            give_id_of(charge, moment)


def give_id_of(charge: UsageCharge, moment: datetime) -> None:
    """Make its id, and its summary's, one of that moment: rows are found by ids where they are looked for by time."""
    key = seed_id(random.Random(charge.pk.int), moment)  # noqa: S311 - reproducible, not secret
    for summary in Summary.objects.filter(charge=charge):
        SearchEntry.objects.filter(summary=summary).update(summary=key)
        Summary.objects.filter(pk=summary.pk).update(id=key, charge=key)
    UsageCharge.objects.filter(pk=charge.pk).update(id=key)


def seed_transcript() -> Transcript:
    """The one short transcript that all made-up summaries share."""
    segments = [
        [i * 5.0, i * 5.0 + 5.0, f"This is sentence number {i} of a talk for trying things out."] for i in range(12)
    ]
    fields = {
        "segments": segments,
        "text": "\n".join(str(segment[2]) for segment in segments),
        "content_hash": "seed",
        "title": "A talk for trying things out",
        "duration": 60.0,
    }
    row = Transcript.objects.get_or_create(
        source=SourceKind.YOUTUBE, video_id="seedseedsee", language="en", defaults=fields
    )
    search.index_transcript(row[0])
    return row[0]


def make_batch(numbers: range, password: str, transcript: Transcript) -> None:
    """A batch of people with all that is theirs, in one transaction."""
    now = timezone.now()
    month = first_of_month(now)
    users, addresses, usages, charges, summaries = [], [], [], [], []
    for number in numbers:
        chance = random.Random(number)  # noqa: S311 - reproducible, not secret
        moment = now - timedelta(seconds=chance.randrange(LONGEST_AGO, 2 * LONGEST_AGO))
        user = User(id=seed_id(chance, moment), email=f"person{number:07d}@seed.example.com", password=password)
        user.created_at, user.email_verified_at, user.name = moment, moment, f"Person {number}"
        users.append(user)
        addresses.append(EmailAddress(user=user, email=user.email, verified=True, primary=True))
        plan = "pro" if chance.random() < 0.1 else "free"
        count = chance.randrange(CHARGES + 1)
        epochs = [1 if place >= CHARGES - count else 0 for place in range(CHARGES)]
        theirs = [seed_charge(chance, user, place, epoch, now) for place, epoch in enumerate(epochs)]
        usages.append(
            UserUsage(
                id=seed_id(chance, moment),
                user=user,
                plan_id=plan,
                period_start=month,
                epoch=1,
                last_used=max(charge.created_at for charge in theirs),
                summary_count=count,
            )
        )
        charges += theirs
        summaries.append(seed_summary(chance, user, charges[-1], transcript))
    with transaction.atomic():
        User.objects.bulk_create(users)
        EmailAddress.objects.bulk_create(addresses)
        UserUsage.objects.bulk_create(usages)
        UsageCharge.objects.bulk_create(charges)
        Summary.objects.bulk_create(summaries)
        written = words.words(search.own_text(summaries[0]))  # they all say the same
        SearchEntry.objects.bulk_create([SearchEntry(summary=summary, words=written) for summary in summaries])


def seed_charge(chance: random.Random, user: User, place: int, epoch: int, now: datetime) -> UsageCharge:
    begin = datetime.combine(first_of_month(now), clock_time(), UTC)
    ago = timedelta(seconds=chance.randrange(1, LONGEST_AGO - 31 * 86400))
    moment = begin + (now - begin) * chance.random() if epoch else begin - ago
    return UsageCharge(
        id=seed_id(chance, moment),
        user=user,
        epoch=epoch,
        key=f"seed-{place}",
        kind="summary",
        state=UsageCharge.State.CHARGED,
        created_at=moment,
        settled_at=moment,
    )


def seed_summary(chance: random.Random, user: User, charge: UsageCharge, transcript: Transcript) -> Summary:
    moment = charge.created_at
    text = transcript.segments[0][2]
    point = {"text": text, "start": 0.0, "end": 5.0, "first": 0, "last": 0}
    return Summary(
        id=seed_id(chance, moment),
        user=user,
        charge=charge,
        transcript=transcript,
        source_kind=SourceKind.YOUTUBE,
        source="https://youtu.be/seedseedsee",
        video_id="seedseedsee",
        fingerprint=f"seed-{user.pk}",
        state=Summary.State.DONE,
        progress=100,
        result={
            "answer": text,
            "points": [point],
            "chapters": [],
            "phrases": [],
            "answer_points": [point],
            "covers": [0.0, 60.0],
        },
        markdown=f"# {transcript.title}\n\n{text}\n",
        engine="extractive",
        attempts=1,
        created_at=moment,
        queued_at=moment,
        started_at=moment,
        finished_at=moment,
        indexed_at=moment,
    )


def seed_id(chance: random.Random, moment: datetime) -> UUID:
    """A UUIDv7 of that moment with reproducible bits."""
    milliseconds = int(moment.timestamp() * 1000)
    return UUID(
        int=(milliseconds << 80) | (7 << 76) | (chance.getrandbits(12) << 64) | (2 << 62) | chance.getrandbits(62)
    )
