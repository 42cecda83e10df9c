"""Gives a key phrase of one word the word that it mostly comes with: "cable" is an "undersea cable"."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from summaries.summarisers.quoting.phrases import Nouns, Phrase
from summaries.summarisers.quoting.tokens import EDGES
from summaries.summarisers.quoting.weights import Statement, Weighed


def widened(weighed: Weighed, nouns: Nouns, phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases, those of one word with their own kind before them where that is named and no other has it."""
    taken = {stem for phrase in phrases if len(phrase.stems) > 1 for stem in phrase.stems}
    wanted = {phrase.stems[0] for phrase in phrases if len(phrase.stems) == 1}
    taken |= wanted
    has_marks = any(weighed.talk.ends)
    kinds: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for statement in weighed.statements:
        for head, kind, text in _kinds(weighed, nouns, statement, wanted):
            kinds[head][kind, text] += 1
    found = []
    for phrase in phrases:
        head = phrase.stems[0]
        said = [
            (kind, text)
            for (kind, text), _ in kinds[head].most_common(3)
            if weighed.times[kind, head] > 1 or (has_marks and _is_sure(nouns, text))
        ]
        choices = [(kind, text) for kind, text in said if kind not in taken]
        if len(phrase.stems) > 1 or not choices:
            found.append(phrase)
            continue
        kind, text = choices[0]
        taken.add(kind)
        found.append(replace(phrase, text=text, stems=(kind, phrase.stems[0])))
    return found


def _is_sure(nouns: Nouns, text: str) -> bool:
    """Whether two words that were said together once are a noun and its kind: a "sourdough starter", no "old" one."""
    kind, head = text.split(" ", 1)
    return head.islower() and nouns.is_one_anywhere(kind.lower())


def _kinds(weighed: Weighed, nouns: Nouns, statement: Statement, wanted: set[str]) -> list[tuple[str, str, str]]:
    """The heads that are wanted, the stem before each, and both as written, where two words stand by themselves."""
    if wanted.isdisjoint(statement.concepts):
        return []  # most statements
    talk, language, stems = weighed.talk, weighed.talk.language, weighed.stems
    found = []
    kept = statement.unit.kept
    for place in range(1, len(kept)):
        one, other = kept[place - 1], kept[place]
        if stems[talk.keys[other]] not in wanted or other != one + 1 or not talk.tokens[one][-1].isalnum():
            continue
        if nouns.no_noun.search(talk.keys[other]):
            continue
        key, kind = talk.keys[one], stems[talk.keys[one]]
        before = talk.keys[kept[place - 2]] if place > 1 else ""
        after = talk.keys[kept[place + 1]] if place + 1 < len(kept) else ""
        is_alone = not stems[before] and (not stems[after] or not talk.tokens[other][-1].isalnum())
        if kind and is_alone and key not in language.plain and not _is_no_kind(weighed, nouns, key, before):
            text = f"{talk.tokens[one]} {talk.tokens[other]}".strip(EDGES + " ")
            found.append((stems[talk.keys[other]], kind, text[:1].lower() + text[1:] if talk.ends[one - 1] else text))
    return found


def _is_no_kind(weighed: Weighed, nouns: Nouns, key: str, before: str) -> bool:
    language = weighed.talk.language
    if (
        key in language.comparing
        or key in language.verbs
        or key in language.numbers
        or key in language.imperatives
        or "'" in key
    ):
        return True
    return bool(nouns.no_noun.search(key)) or key.endswith(("ed", "s")) or before not in language.nouny
