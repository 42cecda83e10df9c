"""Short original transcripts for the tests."""

import re
from pathlib import Path

from summaries.transcripts.base import Segment

SENTENCES = [
    "Welcome to this short talk about keeping a shared garden alive through a dry summer.",
    "The first thing to know is that most plants die from too much care and not from too little.",
    "Water deeply once a week, early in the morning, and then leave the soil alone.",
    "A thick layer of straw keeps the moisture in the ground for twice as long.",
    "The second part is about sharing the work between twelve busy families.",
    "We tried a calendar on the wall, and nobody ever looked at it.",
    "What worked was a bucket with stones, one for each job that has to be done this week.",
    "Whoever takes a stone does the job and puts the stone back when it is finished.",
    "The third part is about money, because seeds and tools are not free.",
    "We sell herbs at the gate on Saturdays, and the box pays for everything we need.",
    "Do not borrow tools without writing it down, or you will lose a friend and a spade.",
    "So remember the straw, the stones and the herbs, and your garden will outlive the summer.",
]


def srt(sentences=SENTENCES, seconds=6, start=0):
    """The sentences as an SRT file."""
    blocks = []
    for i, sentence in enumerate(sentences):
        blocks.append(f"{i + 1}\n{stamp(start + i * seconds)} --> {stamp(start + (i + 1) * seconds)}\n{sentence}\n")
    return "\n".join(blocks)


def stamp(seconds):
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02},000"


def text(number=0):
    """A transcript without times; each number another one."""
    return "\n".join([f"This is talk number {number} of a long series about gardens.", *SENTENCES])


def pasted(sentences=SENTENCES, seconds=30):
    """As YouTube's transcript panel copies it."""
    return "\n".join(f"{i * seconds // 60}:{i * seconds % 60:02}\n{line}" for i, line in enumerate(sentences))


TEXTS = Path(__file__).parent / "texts"
KINDS = sorted(path.stem for path in TEXTS.glob("*.txt"))
"""Talks of many kinds: "cooking.en" is a cooking demonstration in English."""

SENTENCE_END = re.compile(r"(?<=[.!?]) +|(?<=[。！？])")
TURN = re.compile(r"([^\W\d_]+): ")


def as_written(name):
    """A talk of many kinds as segments, one a sentence, with marks and capitals."""
    segments, now = [], 0.0
    for paragraph in (TEXTS / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        for sentence in filter(None, SENTENCE_END.split(paragraph)):
            segments.append(Segment(now, now + len(sentence) / 15, sentence))
            now += len(sentence) / 15
    return segments


def as_captions(name):
    """The same talk as automatic captions have it: no marks, no capitals, some fillers, lines that end anywhere."""
    filler = {"en": "um", "de": "ähm", "fr": "euh", "es": "eh", "it": "eh", "pl": "yyy"}.get(name[-2:])
    unspaced = name[-2:] in ("ja", "zh")
    words = []
    for segment in as_written(name):
        text = TURN.sub(">> ", segment.text)
        bare = re.sub(r"[^\w\s'’>\[\]()-]", "", text).lower()
        words += list(bare.replace(" ", "")) if unspaced else bare.split()
        if filler and len(words) % 3 == 0:
            words.append(filler)
    step, between = (14, "") if unspaced else (7, " ")
    lines = [between.join(words[i : i + step]) for i in range(0, len(words), step)]
    return [Segment(i * 3.0, i * 3.0 + 4.0, line) for i, line in enumerate(lines)]
