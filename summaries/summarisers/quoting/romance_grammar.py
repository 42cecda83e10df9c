"""What is known of the words of the Romance languages in a clause: which are verbs, and which announce one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from summaries.summarisers.quoting.word_lists import CLAUSES

KINDS = (
    "subjects", "clitics", "negations", "determiners", "prepositions", "subordinators", "links", "askers", "adverbs",
    "strong", "verbs", "auxiliaries", "participles", "likely", "conditions",
)  # fmt: skip
(
    SUBJECT, CLITIC, NEGATION, DETERMINER, PREPOSITION, SUBORDINATOR, LINK, ASKER, ADVERB, STRONG, VERB, AUXILIARY,
    PARTICIPLE, LIKELY, CONDITION,
) = (1 << place for place in range(len(KINDS)))  # fmt: skip
ENDING = 1 << len(KINDS)
OPEN = 1 << len(KINDS) + 1
NONFINITE = 1 << len(KINDS) + 2
WEAK = 1 << len(KINDS) + 3
GOVERNING = 1 << len(KINDS) + 4


@dataclass(frozen=True)
class Grammar:
    """What a language's words can be in a clause: a bit for each of KINDS, and its openers with their weight.

    `likely` are the forms of regular verbs, which may be nouns as well; `endings` those of other verbs. Of an
    elided word ("qu'il", "l'albero") each half is looked up.
    """

    kinds: dict[str, int]
    openers: dict[str, list[tuple[str, ...]]]
    endings: re.Pattern[str]
    nonfinite: re.Pattern[str]
    governing: re.Pattern[str]
    personal: re.Pattern[str]
    has_pronouns: bool
    trailing: frozenset[str]
    ago: frozenset[str]
    whole: frozenset[str]
    naming: frozenset[str]


@cache
def grammar(code: str) -> Grammar | None:
    """The grammar of a language, where there is one."""
    lists = CLAUSES.get(code)
    if lists is None:
        return None
    kinds: dict[str, int] = {}
    for place, kind in enumerate(KINDS):
        for word in _forms(lists) if kind == "likely" else lists[kind].split():
            kinds[word] = kinds.get(word, 0) | 1 << place
    for word in lists["nouns"].split():
        kinds.setdefault(word, 0)
    openers: dict[str, list[tuple[str, ...]]] = {}
    for opener in lists["openers"].split("|"):
        words = tuple(opener.split())
        openers.setdefault(words[0], []).append(words)
    for choices in openers.values():
        choices.sort(key=len, reverse=True)
    return Grammar(
        kinds,
        openers,
        re.compile(lists["endings"]),
        re.compile(lists["nonfinite"]),
        re.compile(lists["governing"]),
        re.compile(lists["personal"]),
        code == "fr",
        frozenset(lists["trailing"].split()),
        frozenset(lists["ago"].split()),
        frozenset(lists["whole"].split()),
        frozenset(lists["naming"].split()),
    )


def _forms(lists: dict[str, str]) -> Iterable[str]:
    """The forms of the regular verbs that their endings alone do not give away."""
    yield from lists["ambiguous"].split()
    for infinitive in lists["infinitives"].split():
        for kind in ("are", "ere", "ire", "ar", "er", "ir"):
            if infinitive.endswith(kind) and kind in lists:
                stem = infinitive.removesuffix(kind)
                yield from (stem + ending for ending in lists[kind].split())
                break


def is_verb_here(kind: int, before: int, *, awaits: bool, has_auxiliary: bool) -> bool:
    """Whether a word is a finite verb here, by what it can be and what stands before it."""
    is_named = bool(before & (PREPOSITION | DETERMINER) and not before & CLITIC)
    if kind & VERB:
        return not is_named and not (kind & PARTICIPLE and has_auxiliary)
    if kind & (LIKELY | ENDING):
        return awaits or not (kind & WEAK or before & (DETERMINER | STRONG) or is_named or has_auxiliary)
    return awaits and bool(kind & OPEN)


def agree(article: str, word: str) -> bool:
    """Whether they may be an article and its noun: "los dejo" and "lo guardo" are not, "los dejos" are."""
    if article == "lo":
        return word[0] in "sz"
    return not article.endswith("s") or word.endswith(("s", "x", "z"))


def awaits_verb(kind: int, before: int, *, awaits: bool, has_pronouns: bool) -> bool:
    """Whether, after a word that is no verb, one is still to come."""
    if kind & SUBJECT and has_pronouns:
        return not before & PREPOSITION
    if kind & CLITIC and kind & (DETERMINER | PREPOSITION):
        return awaits and not before & SUBORDINATOR
    if kind & (CLITIC | NEGATION):
        return True
    return awaits and bool(kind & ADVERB)
