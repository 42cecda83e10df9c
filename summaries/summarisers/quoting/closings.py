"""Where a form that closes statements ends: mostly a verb, in languages nobody wrote talks for."""

from itertools import accumulate

from summaries.summarisers.quoting.tokens import Talk


def closings(talk: Talk) -> dict[int, float]:
    """The words that stand after a closing form, by their number, and how sure it is."""
    if not talk.language.closings:
        return {}
    space = talk.language.space
    text = space.join(talk.keys)
    sizes = (len(key) + len(space) for key in talk.keys)
    words = {place: i for i, place in enumerate(accumulate(sizes, initial=0))}
    found: dict[int, float] = {}
    for pattern, weight in talk.language.closings:
        for match in pattern.finditer(text):
            i = words.get(match.end() + len(space))
            if i is not None and weight > found.get(i, 0.0):
                found[i] = weight
    return found
