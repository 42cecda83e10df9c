"""Finds the passages that fit a person's question."""

from collections import Counter
from math import log

from summaries.summarisers.quoting.languages import LANGUAGES, is_unspaced
from summaries.summarisers.quoting.readability import is_question
from summaries.summarisers.quoting.tokens import EDGES
from summaries.summarisers.quoting.weights import Concept, Statement, Stems, Weighed, concepts_of

NEIGHBOUR = 0.4
"""What a match in the statement before or after counts."""

LEAST_KNOWN = 3
"""More than one in so many of the words asked for must have been said, or the talk knows nothing of it."""

ANSWERED = 0.9
"""What a match counts in a question that was asked just before."""

COMMON = frozenset().union(*(language.stop | language.generic for language in LANGUAGES.values()))


def question_stems(question: str, stems: Stems) -> set[Concept]:
    """What the question asks about: nothing where it only asks what the talk is about."""
    if is_unspaced(question) or not stems.spaced:
        keys = stems.finder.words(question) if stems.finder else question.split()
        return set(concepts_of([key for key in keys if key not in stems.language.generic], stems))
    keys = [word.strip(EDGES).lower().replace("’", "'") for word in question.split()]
    own = stems.language.stop | stems.language.generic
    found = (stems[key] for key in keys if key and key not in own and key not in COMMON)
    return {stem for stem in found if stem}


def passages(weighed: Weighed, asked: set[Concept]) -> list[tuple[float, Statement]]:
    """The statements that fit the question, best first, with how well; empty where none does."""
    statements = weighed.statements
    same = _spellings(weighed, asked)
    matches = [{same[concept] for concept in statement.concepts if concept in same} for statement in statements]
    seen = Counter(term for match in matches for term in match)
    if weighed.talk.spaced and len(seen) * LEAST_KNOWN <= len(asked):
        return []
    rarity = {term: log(1 + len(statements) / count) for term, count in seen.items()}
    fits: list[tuple[float, Statement]] = []
    for index, statement in enumerate(statements):
        reach = dict.fromkeys(matches[index], 1.0)
        for beside in (index - 1, index + 1):
            if 0 <= beside < len(statements):
                strength = ANSWERED if beside < index and _is_question(weighed, statements[beside]) else NEIGHBOUR
                for term in matches[beside]:
                    reach[term] = max(reach.get(term, 0.0), strength)
        if reach:
            fit = sum(rarity[term] * strength for term, strength in reach.items())
            fits.append((fit * (0.3 + statement.quality), statement))
    return sorted(fits, key=lambda pair: (-pair[0], pair[1].unit.start))


def _is_question(weighed: Weighed, statement: Statement) -> bool:
    return is_question(weighed.talk, statement.unit, statement.keys)


def _spellings(weighed: Weighed, asked: set[Concept]) -> dict[Concept, Concept]:
    """For every concept of the talk that is one asked for, or nearly, the one asked for."""
    same: dict[Concept, Concept] = {}
    for concept in {concept for statement in weighed.statements for concept in statement.concepts}:
        if concept in asked:
            same[concept] = concept
        elif isinstance(concept, str):
            near = [term for term in asked if isinstance(term, str) and _near(concept, term)]
            if near:
                same[concept] = max(near, key=lambda term: (len(term), term))
    return same


def _near(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return (len(short) > 3 and long.startswith(short) and len(long) - len(short) < 4) or (
        len(short) > 5 and short in long
    )
