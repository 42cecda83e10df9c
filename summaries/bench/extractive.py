"""How long the built-in summariser takes, and how much memory, by the size of the transcript.

    python -m summaries.bench.extractive [WORDS ...]

Each size runs in a process of its own; the words are made up and come as automatic captions do.
"""

import random
import resource
import subprocess
import sys
import time
from math import inf, log

from django.conf import settings

SIZES = (1_000, 5_000, 20_000, 100_000)
SMALL_WORDS = "the a of to and in that it is you we so for with on this have can when they not will".split()


def made_up_talk(words: int, seed: int = 7) -> list[str]:
    """Caption lines of ten words, with the frequencies of a real talk and a subject that drifts."""
    chance = random.Random(seed)
    stems = ["".join(chance.choices("bdfgklmnprst", k=2)) for _ in range(40)]
    vocabulary = [a + vowel + b for a in stems for b in stems for vowel in "aeiou"]
    spoken = []
    for i in range(words):
        if chance.random() < 0.55:
            spoken.append(chance.choice(SMALL_WORDS))
        else:
            subject = (i // 600) * 97
            spoken.append(vocabulary[(subject + int(chance.paretovariate(1.1))) % len(vocabulary)])
    return [" ".join(spoken[i : i + 10]) for i in range(0, words, 10)]


def measure(words: int) -> None:
    """Summarise three times; print the best seconds, and the peak memory in MB."""
    settings.configure(USE_I18N=False)
    from summaries.summarisers import extractive
    from summaries.summarisers.base import SummaryRequest
    from summaries.transcripts.base import Segment

    lines = made_up_talk(words)
    segments = [Segment(i * 4.0, i * 4.0 + 5.5, line) for i, line in enumerate(lines)]
    best = inf
    for _ in range(3):
        began = time.perf_counter()
        extractive.summarise(SummaryRequest(segments=segments), lambda progress: None)
        best = min(best, time.perf_counter() - began)
    print(best, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def measured(words: int) -> tuple[float, float]:
    command = [sys.executable, "-m", "summaries.bench.extractive", "--one", str(words)]
    seconds, memory = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return float(seconds), float(memory)


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--one"]:
        measure(int(arguments[1]))
        return
    sizes = sorted(map(int, arguments)) if arguments else SIZES
    before: tuple[int, float] | None = None
    print(f"{'words':>8}  seconds  MB at most  growth from the size before (1: twice the words, twice the time)")
    for words in sizes:
        seconds, memory = measured(words)
        growth = f"{log(seconds / before[1]) / log(words / before[0]):.2f}" if before else ""
        print(f"{words:>8,}  {seconds:7.3f}  {memory:10.0f}  {growth}")
        before = words, seconds


if __name__ == "__main__":
    main(sys.argv[1:])
