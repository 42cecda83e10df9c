"""Learns what a word may be from its form: a noun and how it is named, an adjective, a verb or anything else.

Run `make forms`: it asks open analysers (see `teachers`) about the words of the talks in `texts` and about others that
are frequent, weighs what each may be by the words beside it in the talks, and writes what endings of up to eight
letters tell, with the words that their endings would mislead about, to `summarisers/quoting/word_forms/CODE.txt`.
"""

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from math import log, sqrt

from summaries.summarisers.quoting.forms import FORMS, LONGEST, WHOLE, Forms
from summaries.training.talks import PARTED, TEXTS, marked
from summaries.training.teachers import TEACHERS, Teacher, Told, compounds

FREQUENT = 30_000
"""Words beside those of the talks."""

NEIGHBOURS = 150
"""Words that tell something by standing beside another."""

ROUNDS = 6
"""How often the readings are weighed by their neighbours, and these by the readings."""

LEAST_WORDS = 4
"""Words that an ending must have to be learned."""

MANY = 0.15
"""The share of talks that have an everyday name."""

LEAST_SHARE = 0.08
MOST_READINGS = 6
GAIN_OF_ENDINGS, GAIN_OF_WORDS = 4.0, 0.6
"""What an ending or a word must tell beyond the shorter endings (in nats, times its words) to be kept."""

COMMON, RARE = 3.5, 1.5
"""How common a noun must be not to be doubted, and how much rarer ones are."""

ROOM = 110_000
"""Bytes of the endings and words of a language."""

SMOOTHING = 0.02
Shares = dict[str, float]
Beside = Mapping[str, Counter[str]]


def weighed(told: Mapping[str, Sequence[Told]], beside: Beside, frequency: Callable[[str], float]) -> dict[str, Shares]:
    """How likely each reading of each word is, by what stands beside it and by how often its word's other forms come.

    `frequency` says how common a word is in all sorts of texts, as a logarithm to the base of 10 (see wordfreq).
    """
    shares = {word: [1.0 / len(found)] * len(found) for word, found in told.items()}
    for _round in range(ROUNDS):
        neighbours: dict[str, Shares] = defaultdict(lambda: defaultdict(float))
        lemmas: dict[tuple[str, str], float] = defaultdict(float)
        signs: Shares = defaultdict(float)
        everywhere: Shares = defaultdict(float)
        for word, around in beside.items():
            for one, share in zip(told.get(word, ()), shares.get(word, ()), strict=True):
                sign, times = _sign(one.reading), around.total() / 2
                signs[sign] += share * max(times, 1)
                lemmas[one.reading[0], one.lemma] += share * times
                for neighbour, count in around.items():
                    neighbours[sign][neighbour] += share * count
                    everywhere[neighbour] += share * count
        totals = {sign: sum(counts.values()) for sign, counts in neighbours.items()}
        all_of_them = sum(everywhere.values())
        for word, found in told.items():
            scores = []
            for one in found:
                sign = _sign(one.reading)
                score = log(1 + signs[sign]) + 0.7 * log(0.3 + lemmas[one.reading[0], one.lemma])
                if one.reading[0] in "NM":
                    score += RARE * min(0.0, frequency(one.lemma) - COMMON)
                known, total = neighbours[sign], totals.get(sign, 0.0)
                for neighbour, count in beside.get(word, {}).items():
                    usual = (everywhere[neighbour] + 1) / (all_of_them + NEIGHBOURS)
                    score += min(count, 8) * log((known[neighbour] + 20 * usual) / (total + 20) / usual)
                scores.append(score)
            best = max(scores)
            weights = [pow(2.718281828, score - best) for score in scores]
            shares[word] = [weight / sum(weights) for weight in weights]
    return {word: _added(_evened(told[word], shares[word])) for word in told}


def _evened(told: Sequence[Told], shares: Sequence[float]) -> list[tuple[str, float]]:
    """The readings with their shares, those of adjectives alike: which is meant, the noun beside it will tell."""
    adjectives = [share for one, share in zip(told, shares, strict=True) if one.reading[0] == "A"]
    even = sum(adjectives) / max(1, len(adjectives))
    return [(one.reading, even if one.reading[0] == "A" else share) for one, share in zip(told, shares, strict=True)]


def _sign(reading: str) -> str:
    """What of a reading shows in the words beside it."""
    match = re.fullmatch(r"([NMA])(.)([a-z]*)(?:-.*)?", reading)
    return f"{match[1]}{match[3]}{'p' if match[2] == 'p' or match[2].isupper() else match[2]}" if match else reading


def _added(pairs: Iterable[tuple[str, float]]) -> Shares:
    total: Shares = defaultdict(float)
    for reading, share in pairs:
        total[reading] += share
    return dict(total)


def capitals(texts: Iterable[str]) -> dict[str, tuple[int, int]]:
    """How often each word has a capital within sentences, and how often none: in German, whether it is a noun."""
    found: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for text in texts:
        for word in re.findall(r"(?<=[a-zäöüß,] )[^\W\d_]{2,}", text):
            found[word.lower()][word[0].islower()] += 1
    return {word: (one, other) for word, (one, other) in found.items()}


def as_written(shares: Mapping[str, Shares], written: Mapping[str, tuple[int, int]]) -> dict[str, Shares]:
    """The shares of readings, where words are nouns as often as they are written as such."""
    found = dict(shares)
    for word in shares.keys() & written.keys():
        nouns = sum(share for reading, share in shares[word].items() if reading[0] in "NM")
        if 0.0 < nouns < 1.0:
            one, other = written[word]
            right = (one + 2 * nouns) / (one + other + 2)
            found[word] = {
                reading: share * (right / nouns if reading[0] in "NM" else (1 - right) / (1 - nouns))
                for reading, share in shares[word].items()
            }
    return found


def learn(
    talks: Sequence[Sequence[str]],
    others: Sequence[str],
    teacher: Teacher,
    frequency: Callable[[str], float],
    spelt: Mapping[str, tuple[int, int]],
    seldom: Sequence[str] = (),
) -> str:
    """A file of forms, from the words of talks and other words; `spelt` says how often a word is written as a noun.

    Of the `seldom` words the endings alone are learned.
    """
    counts = Counter(key for talk in talks for key in talk)
    told = teacher(sorted({word for word in (*counts, *others, *seldom) if word.isalpha()}))
    shares = weighed(told, _beside(talks, counts), frequency)
    shares = as_written(shares, spelt)
    weights = {word: sqrt(counts[word]) if word in counts else 0.5 for word in shares}
    return everyday(talks, shares) + "\n" + written(shares, weights, [*sorted(counts), *others], frozenset(counts))


def everyday(talks: Sequence[Sequence[str]], shares: Mapping[str, Shares]) -> str:
    """The nouns and adjectives that come in many talks, about whatever, as said and in their naming forms."""
    found: Counter[str] = Counter()
    for talk in talks:
        names: set[str] = set()
        for word in set(talk) & shares.keys():
            best = max(shares[word], key=lambda reading: (shares[word][reading], reading))
            names.update({_named(word, best), word} if best[0] in "NMA" else ())
        found.update(names)
    return " ".join(sorted(name for name, times in found.items() if times >= MANY * len(talks)))


def _beside(talks: Sequence[Sequence[str]], counts: Counter[str]) -> dict[str, Counter[str]]:
    known = {word for word, _count in counts.most_common(NEIGHBOURS)}
    beside: dict[str, Counter[str]] = defaultdict(Counter)
    for talk in talks:
        for one, other in pairwise(talk):
            beside[other]["<" + (one if one in known else "")] += 1
            beside[one][">" + (other if other in known else "")] += 1
    return beside


def written(
    shares: Mapping[str, Shares], weights: Mapping[str, float], wholes: Iterable[str], own: frozenset[str]
) -> str:
    """What endings tell, and where that is not enough the talks' own words and others, while there is room."""
    nodes: dict[str, Shares] = defaultdict(lambda: defaultdict(float))
    words: Counter[str] = Counter()
    for word in sorted(shares):
        for size in range(min(LONGEST, len(word)) + 1):
            ending = word[len(word) - size :]
            words[ending] += 1
            for reading, share in shares[word].items():
                nodes[ending][reading] += weights[word] * share
    kept: dict[str, Shares] = {"": _main(nodes[""])}
    for ending in sorted(nodes, key=lambda ending: (len(ending), ending)):
        if ending and words[ending] >= LEAST_WORDS:
            main = _main(nodes[ending])
            if sum(nodes[ending].values()) * _gain(main, _expected(kept, ending[1:])) > GAIN_OF_ENDINGS:
                kept[ending] = main
    size = sum(len(ending.encode()) + 1 for ending in kept)
    for word in filter(shares.__contains__, wholes):
        main, expected = _main(shares[word]), _expected(kept, word)
        tells = word in own and weights[word] * _gain(main, expected) > GAIN_OF_WORDS
        if WHOLE + word not in kept and (tells or _meant(word, main) != _meant(word, expected)) and size < ROOM:
            kept[WHOLE + word] = main
            size += len(word.encode()) + 2
    del kept[""]
    lines: dict[str, list[str]] = defaultdict(list)
    for ending, main in kept.items():
        lines[_line(main)].append(ending)
    return "".join(f"{line}\t{' '.join(sorted(endings))}\n" for line, endings in sorted(lines.items()))


def _main(shares: Mapping[str, float]) -> Shares:
    """The likeliest readings, together one."""
    total = sum(shares.values())
    best = sorted(shares, key=lambda reading: (-shares[reading], reading))[:MOST_READINGS]
    best = [reading for reading in best if shares[reading] >= LEAST_SHARE * total] or best[:1]
    whole = sum(shares[reading] for reading in best)
    return {reading: shares[reading] / whole for reading in best}


def _meant(word: str, shares: Shares) -> tuple[str, str]:
    """The kind of a word and what it names, by its likeliest reading."""
    best = max(shares, key=lambda reading: (shares[reading], reading))
    return best[0], _named(word, best) if best[0] in "NMA" else ""


def _expected(kept: Mapping[str, Shares], word: str) -> Shares:
    size = min(LONGEST, len(word))
    while word[len(word) - size :] not in kept:
        size -= 1
    return kept[word[len(word) - size :]]


def _gain(shares: Shares, expected: Shares) -> float:
    return sum(share * log(share / (expected.get(reading, 0.0) + SMOOTHING)) for reading, share in shares.items())


def _line(shares: Shares) -> str:
    ranked = sorted(shares, key=lambda reading: (-shares[reading], reading))
    return " ".join(f"{min(9, max(1, round(10 * shares[reading])))}{reading}" for reading in ranked)


def tried(text: str, told: Mapping[str, Sequence[Told]]) -> str:
    """Of how many words the file knows the kind (noun, adjective, verb, other), and of how many nouns a naming form."""
    known = Forms(text)
    kinds = names = nouns = 0
    for word, found in told.items():
        best = known.of(word).best
        kinds += best is not None and best.kind in {one.reading[0].replace("M", "N") for one in found}
        those = [one.reading for one in found if one.reading[0] in "NM"]
        if len(those) == len(found):
            nouns += 1
            names += best is not None and best.naming(word) in {_named(word, reading) for reading in those}
    return (
        f"kind {kinds / len(told):.2f} of {len(told)} words, naming form {names / max(1, nouns):.2f} of {nouns} nouns"
    )


def _named(word: str, reading: str) -> str:
    change = reading.partition("-")[2]
    added = change.lstrip("0123456789")
    return word[: len(word) - int(change[: len(change) - len(added)] or 0)] + added


def frequency_in(code: str) -> Callable[[str], float]:
    """How common each word of a language is."""
    from wordfreq import zipf_frequency

    return lambda word: float(zipf_frequency(word, code))


def frequent(code: str) -> list[str]:
    """Frequent words of a language, beside those of the talks."""
    from wordfreq import top_n_list

    return [word for word in top_n_list(code, FREQUENT) if word.isalpha() and len(word) > 2]


def _parted(keys: Iterable[str]) -> list[str]:
    """The words, elided ones as words of their own ("l'" and "eau")."""
    return [part for key in keys for part in re.findall(r"[^']+'?", key)]


def main(codes: Sequence[str]) -> None:
    """Learn the languages that have a teacher, or those named."""
    for code in codes or sorted(TEACHERS):
        texts = (TEXTS / f"{code}.txt").read_text(encoding="utf-8").split(PARTED)
        talks = [_parted(marked(text, code).keys) for text in texts]
        spelt = capitals(texts) if code == "de" else {}
        seldom = compounds() if code == "de" else []
        others, teacher, frequency = frequent(code), TEACHERS[code], frequency_in(code)
        unseen = {key for talk in talks[::5] for key in talk}.difference(
            *(set(talk) for i, talk in enumerate(talks) if i % 5)
        )
        told = teacher(sorted(word for word in unseen if word.isalpha()))
        text = learn([talk for i, talk in enumerate(talks) if i % 5], others, teacher, frequency, spelt, seldom)
        sys.stdout.write(f"{code}: words that only a fifth of the talks has, learned without it: {tried(text, told)}\n")
        text = learn(talks, others, teacher, frequency, spelt, seldom)
        FORMS.mkdir(exist_ok=True)
        (FORMS / f"{code}.txt").write_text(text, encoding="utf-8")
        sys.stdout.write(f"{code}: {len(text.encode()) // 1024} kB, {len(Forms(text).known)} endings and words\n")


if __name__ == "__main__":
    main(sys.argv[1:])
