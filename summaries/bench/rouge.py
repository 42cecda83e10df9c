"""The built-in summariser beside five well-known algorithms, at one equal number of words.

    python -m summaries.bench.rouge DATA [--words 150]

DATA is a .jsonl file, or a folder of them, with a document a line: {"sentences": [...], "reference": "..."}.
Every document is read twice: as it is, and as automatic captions are (lower case, no marks, ten words a
line). Prints ROUGE-1 and ROUGE-2 (F1 x 100, words stemmed). Needs `pip install sumy==0.13.0 numpy`.
LexRank and TextRank compare every line with every other: 35 long meetings take a quarter of an hour.
"""

import argparse
import json
import re
import sys
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from statistics import mean

from django.conf import settings

try:
    from nltk.stem.porter import PorterStemmer
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
    from sumy.nlp.stemmers import Stemmer
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.summarizers.lsa import LsaSummarizer
    from sumy.summarizers.luhn import LuhnSummarizer
    from sumy.summarizers.text_rank import TextRankSummarizer
    from sumy.utils import get_stop_words
except ImportError:
    sys.exit("The comparison needs a package more: .venv/bin/pip install sumy==0.13.0")

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
SCORED = re.compile(r"[^\W_]+")
Summarise = Callable[[Sequence[str], int], str]


class Tokenizer:
    """What sumy needs of one; its own would fetch data."""

    def to_sentences(self, text: str) -> tuple[str, ...]:
        return (text,)

    def to_words(self, sentence: str) -> tuple[str, ...]:
        return tuple(WORD.findall(sentence))


def built_in(lines: Sequence[str], words: int) -> str:
    from summaries.summarisers import extractive, render
    from summaries.summarisers.base import SummaryRequest
    from summaries.transcripts.base import Segment

    segments = [Segment(None, None, line) for line in lines]
    result = extractive.summarise(SummaryRequest(segments=segments, words=words), lambda progress: None)
    return render.to_text(result, words)


def lead(lines: Sequence[str], words: int) -> str:
    return " ".join(lines)


def of_sumy(kind: type) -> Summarise:
    """One of sumy's algorithms, given as many of its best sentences as fill the words."""

    def summarise(lines: Sequence[str], words: int) -> str:
        def filling(infos: Sequence) -> list:
            kept, count = [], 0
            for info in infos:
                if count >= words:
                    break
                kept.append(info)
                count += len(WORD.findall(str(info.sentence)))
            return kept

        tokenizer = Tokenizer()
        document = ObjectDocumentModel([Paragraph([Sentence(line, tokenizer) for line in lines if WORD.search(line)])])
        summarizer = kind(Stemmer("english"))
        summarizer.stop_words = get_stop_words("english")
        return " ".join(str(sentence) for sentence in summarizer(document, filling))

    return summarise


SYSTEMS: dict[str, Summarise] = {
    "built-in": built_in,
    "Lead": lead,
    "LexRank": of_sumy(LexRankSummarizer),
    "TextRank": of_sumy(TextRankSummarizer),
    "LSA": of_sumy(LsaSummarizer),
    "Luhn": of_sumy(LuhnSummarizer),
}


def cut(text: str, words: int) -> str:
    """The first so many words, so that no system wins by writing more."""
    kept: list[str] = []
    for token in text.split():
        words -= bool(WORD.search(token))
        if words < 0:
            break
        kept.append(token)
    return " ".join(kept)


def as_captions(sentences: Sequence[str]) -> list[str]:
    words = [word.lower() for sentence in sentences for word in WORD.findall(sentence)]
    return [" ".join(words[i : i + 10]) for i in range(0, len(words), 10)]


class Rouge:
    """ROUGE-1 and ROUGE-2 of a text by a reference: the words, or pairs of words, that both have."""

    def __init__(self) -> None:
        self.stemmer = PorterStemmer()

    def scores(self, text: str, reference: str) -> tuple[float, float]:
        one, other = self._stems(text), self._stems(reference)
        return _f1(one, other), _f1(list(pairwise(one)), list(pairwise(other)))

    def _stems(self, text: str) -> list[str]:
        return [self.stemmer.stem(w) if len(w) > 3 else w for w in SCORED.findall(text.lower())]


def _f1(one: Sequence, other: Sequence) -> float:
    shared = (Counter(one) & Counter(other)).total()
    return 200 * shared / (len(one) + len(other)) if shared else 0.0


def documents(path: Path) -> Iterator[dict]:
    files = sorted(path.glob("*.jsonl")) if path.is_dir() else [path]
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.strip():
                yield json.loads(line)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--words", type=int, default=150)
    options = parser.parse_args()
    settings.configure(USE_I18N=False)
    warnings.filterwarnings("ignore", module="sumy")  # LSA, of talks with more lines than words
    items, rouge = list(documents(options.data)), Rouge()
    if not items:
        sys.exit(f"No documents in {options.data}.")
    print(f"{len(items)} documents, {options.words} words each; ROUGE-1/2, as written and as captions")
    for name, summarise in SYSTEMS.items():
        cells = []
        for read in (list, as_captions):
            texts = (cut(summarise(read(item["sentences"]), options.words), options.words) for item in items)
            scores = [rouge.scores(text, item["reference"]) for text, item in zip(texts, items, strict=True)]
            cells.append("/".join(f"{mean(column):.1f}" for column in zip(*scores, strict=True)))
        print(f"{name:<10}" + "".join(f"{cell:>12}" for cell in cells), flush=True)


if __name__ == "__main__":
    main()
