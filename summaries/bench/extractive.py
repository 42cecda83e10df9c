"""How long the built-in summariser takes, and how much memory, by the size of the transcript.

    python -m summaries.bench.extractive [WORDS ...]

Each size runs in a process of its own, on English talks one behind the other as automatic captions have them, and one
size on those of each other language.
"""

import re
import resource
import subprocess
import sys
import time
from math import inf, log
from pathlib import Path

from django.conf import settings

SIZES = (1_000, 5_000, 20_000, 100_000)
TEXTS = Path(__file__).parents[1] / "training" / "texts"
LANGUAGES = ("de", "fr", "es", "pt", "it", "pl", "uk", "ru")
SIZE_OF_A_LANGUAGE = 20_000


def captions(words: int, code: str) -> list[str]:
    """Caption lines of ten words, without marks and capitals, of the talks that the weights were learned from."""
    spoken = re.sub(r"[^\w\s'’-]", " ", (TEXTS / f"{code}.txt").read_text(encoding="utf-8")).lower().split()
    spoken = [word for word in spoken if word.strip("-")][:words]
    if len(spoken) < words:
        raise SystemExit(f"There are {len(spoken):,} words of {code} and no more.")
    return [" ".join(spoken[i : i + 10]) for i in range(0, words, 10)]


def measure(words: int, code: str) -> None:
    """Summarise three times; print the best seconds, and the peak memory in MB."""
    settings.configure(USE_I18N=False)
    from summaries.summarisers import extractive
    from summaries.summarisers.base import SummaryRequest
    from summaries.transcripts.base import Segment

    lines = captions(words, code)
    segments = [Segment(i * 4.0, i * 4.0 + 5.5, line) for i, line in enumerate(lines)]
    best = inf
    for _ in range(3):
        began = time.perf_counter()
        extractive.summarise(SummaryRequest(segments=segments), lambda progress: None)
        best = min(best, time.perf_counter() - began)
    print(best, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def measured(words: int, code: str) -> tuple[float, float]:
    command = [sys.executable, "-m", "summaries.bench.extractive", "--one", str(words), code]
    seconds, memory = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return float(seconds), float(memory)


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--one"]:
        measure(int(arguments[1]), arguments[2])
        return
    sizes = sorted(map(int, arguments)) if arguments else SIZES
    before: tuple[int, float] | None = None
    print(f"{'words':>8}  seconds  MB at most  growth from the size before (1: twice the words, twice the time)")
    for words in sizes:
        seconds, memory = measured(words, "en")
        growth = f"{log(seconds / before[1]) / log(words / before[0]):.2f}" if before else ""
        print(f"{words:>8,}  {seconds:7.3f}  {memory:10.0f}  {growth}")
        before = words, seconds
    for code in LANGUAGES:
        seconds, memory = measured(SIZE_OF_A_LANGUAGE, code)
        print(f"{code} {SIZE_OF_A_LANGUAGE:>5,}  {seconds:7.3f}  {memory:10.0f}")


if __name__ == "__main__":
    main(sys.argv[1:])
