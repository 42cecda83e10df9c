"""How far a long command is, on the terminal's second stream, so that the first holds results only."""

import time

from django.core.management.base import OutputWrapper
from django.template.defaultfilters import pluralize


class Progress:
    """One line that is written over; into a file, a line every ten seconds. `what` is counted, as "person,people"."""

    def __init__(self, stream: OutputWrapper, total: int, what: str) -> None:
        self.stream, self.total, self.what = stream, total, pluralize(total, what)
        self.begun = time.monotonic()
        self.every = 0.5 if stream.isatty() else 10.0
        self.next = self.begun + self.every

    def __call__(self, done: int) -> None:
        if time.monotonic() >= self.next:
            self.write(done, "\r" if self.stream.isatty() else "\n")

    def end(self, done: int) -> None:
        self.write(done, "\n")

    def write(self, done: int, ending: str) -> None:
        seconds = time.monotonic() - self.begun
        rate = done / max(0.001, seconds)
        self.stream.write(f"{done} of {self.total} {self.what}, {rate:.0f} a second, {seconds:.1f} s", ending=ending)
        self.stream.flush()
        self.next = time.monotonic() + self.every
