"""Finds what a talk comes to, for who asks for its conclusion and nothing else."""

from collections.abc import Iterator

from summaries.summarisers.quoting.framing import Frame, framed
from summaries.summarisers.quoting.weights import Statement, Weighed

LATE = 0.5
"""From where in a talk a last conclusion may begin."""

CLOSING, CLAIMING, AIMING = 2.0, 1.0, 0.5
"""What speaks for a statement: that it begins the last conclusions, that it says what the talk claims or aims at."""

SURE = 1.5
"""So much must speak for one, with its place in the talk from 0 to 1."""

BESIDE = 0.6
"""What must speak for another late one, measured by the best."""

TELLING = 6
"""A statement of fewer words only says that the conclusion comes."""


def conclusions(weighed: Weighed) -> list[Statement]:
    """What the speaker says it all comes to, one or two in time order; nothing where he doesn't say so."""
    found = sorted(_conclusions(weighed), key=lambda pair: -pair[0])
    best, others = found[:1], found[1:]
    late = [pair for pair in others if weighed.statements[pair[1]].position >= LATE]
    kept = best + [pair for pair in late[:1] if pair[0] >= BESIDE * best[0][0]]
    told = {place for _fit, index in kept for place in _told(weighed, index)}
    return [weighed.statements[index] for index in sorted(told)]


def _conclusions(weighed: Weighed) -> Iterator[tuple[float, int]]:
    frames, language = framed(weighed), weighed.talk.language
    for index, statement in enumerate(weighed.statements):
        if statement.asks or frames.get(index, Frame.UNDERLINED) is not Frame.UNDERLINED:
            continue
        said = language.said(weighed.talk.keys[statement.unit.start : statement.unit.end])
        fit = statement.position + CLOSING * ("closing" in said and statement.position >= LATE)
        if "main" in said or index in frames:
            fit += CLAIMING + AIMING * ("aim" in said)
        if fit >= SURE:
            yield fit, index


def _told(weighed: Weighed, index: int) -> list[int]:
    """A statement, or what follows it where it only says that the conclusion comes."""
    statements = weighed.statements
    is_short = len(statements[index].keys) < TELLING and index + 1 < len(statements)
    return [index, index + 1] if is_short and not statements[index + 1].asks else [index]
