"""What words may be, told by open analysers of word forms; only learning needs them, nothing of them is shipped.

Polish: morfeusz2 (SGJP). Ukrainian and Russian: pymorphy3 with its dictionaries (VESUM, OpenCorpora). German: nouns of
german-nouns (Wiktionary), other words by HanTa, as all English ones. French, Spanish, Italian and Portuguese: `lt-proc`
with the analysers of Debian's apertium-fra-cat, apertium-eng-spa, apertium-cat-ita and apertium-por-cat, which no pip
can install:
`apt-get install lttoolbox apertium-fra-cat apertium-eng-spa apertium-cat-ita apertium-por-cat`.
"""

import csv
import re
import subprocess
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from summaries.summarisers.quoting.naming import root

APERTIUM = {"fr": "fra-cat/fra-cat", "es": "eng-spa/spa-eng", "it": "cat-ita/ita-cat", "pt": "por-cat/por-cat"}
ANALYSERS = "/usr/share/apertium/apertium-{}.automorf.bin"


class Told(NamedTuple):
    """One thing that a form may be, as a file of forms has it, and of which word it is a form."""

    reading: str
    lemma: str


Teacher = Callable[[Sequence[str]], dict[str, list[Told]]]


def rule(form: str, naming: str) -> str:
    """How the naming form is made of another: so many letters off and others on; empty where it is the same."""
    if form == naming:
        return ""
    same = 0
    while same < min(len(form), len(naming)) and form[same] == naming[same]:
        same += 1
    return f"-{len(form) - same}{naming[same:]}"


POLISH_CASES = {"nom": "n", "gen": "g", "dat": "d", "acc": "a", "inst": "i", "loc": "l"}
POLISH_VERBS = {"fin", "praet", "inf", "impt", "imps", "bedzie", "pcon", "pant", "aglt", "winien", "pred"}


def polish(words: Sequence[str]) -> dict[str, list[Told]]:
    """What Morfeusz tells."""
    import morfeusz2

    morfeusz = morfeusz2.Morfeusz(expand_tags=False)

    @cache
    def plural(lemma: str, gender: str) -> str:
        tags = [(str(form), tag.split(":")) for form, _, tag, *_ in morfeusz.generate(lemma)]
        forms = [form for form, tag in tags if tag[:2] == ["subst", "pl"] and "nom" in tag[2] and tag[3] == gender]
        return forms[0] if forms else ""

    told = {}
    for word in words:
        found: list[Told] = []
        names: list[Told] = []
        for first, last, (_, lemma, tag, marks, *_) in morfeusz.analyse(word):
            if (first, last) == (0, 1):
                is_name = lemma[:1].isupper() or not {"nazwa_pospolita"}.issuperset(marks)
                parts = tag.split(":")
                named = plural(lemma, parts[3]) if parts[:2] == ["subst", "pl"] else ""
                readings = _polish_readings(word, lemma.split(":")[0], parts, named)
                (names if is_name and tag.startswith("subst") else found).extend(readings)
        if names and not found:
            found = [one._replace(reading=re.sub("^N", "M", one.reading)) for one in names]
        if found:
            told[word] = _merged(found)
    return told


def _polish_readings(word: str, base: str, parts: Sequence[str], plural: str) -> Iterator[Told]:
    """The readings of a form by the parts of its tag; in the plural, men and others differ (P, p)."""
    kind = parts[0]
    if kind in POLISH_VERBS:
        yield Told("V", base)
    elif kind not in ("subst", "ger", "adj", "ppas", "pact"):
        if kind not in ("ign", "brev", "depr"):
            yield Told("O", base)
    elif cases := _letters(parts[2].split("."), POLISH_CASES):
        is_plural = parts[1] == "pl"
        genders = {gender if gender == "m1" else gender[:1] for gender in parts[3].split(".")}
        shapes = {"P" if gender == "m1" else "p" for gender in genders} if is_plural else {g[:1] for g in genders}
        if kind == "ger":
            naming = "" if is_plural else _gerund(word)
        elif kind == "subst":
            naming = plural if is_plural else base
        else:
            naming = base if kind == "adj" and parts[-1] == "pos" else _polish_masculine(word)
        letter = "N" if kind in ("subst", "ger") else "A"
        if naming:
            lemma = naming if kind == "ger" or letter == "A" else base
            for shape in sorted(shapes):
                yield Told(f"{letter}{shape}{cases}{rule(word, naming.lower())}", lemma.lower())


def _polish_masculine(form: str) -> str:
    """The naming form of a participle or of a comparative."""
    return re.sub(r"(?:ego|emu|ymi|imi|ych|ich|ym|im|ej|[yiaeą])$", "y", form)


def _gerund(form: str) -> str:
    return re.sub(r"(?:iem|iu|ia|ie)$", "ie", form)


def _letters(names: Iterable[str], letters: dict[str, str]) -> str:
    return "".join(letters[name] for name in names if name in letters)


def _merged(found: Iterable[Told]) -> list[Told]:
    """The same with readings that differ by their cases alone as one."""
    cases: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for reading, lemma in found:
        match = re.fullmatch(r"([NMA].)([a-z]*)(-.*)?", reading)
        if match:
            cases[match[1], match[3] or "", lemma].update(match[2])
        else:
            cases[reading, "", lemma] = set()
    order = "ngdail"
    if any(head[0] == "M" and head[1] not in "pP" for head, _tail, _lemma in cases):
        cases = {told: those for told, those in cases.items() if told[0][1:] not in ("p", "P")}  # there is one Eve
    things = {lemma for (head, _tail, lemma) in cases if head == "Np"}
    cases = {told: those for told, those in cases.items() if told[0] != "NP" or told[2] not in things}
    adjectives = {root(lemma) for (head, _tail, lemma) in cases if head[0] == "A"}
    return [
        Told(head + "".join(sorted(those, key=order.index)) + tail, lemma)
        for (head, tail, lemma), those in sorted(cases.items())
        if head[0] != "N" or root(lemma) not in adjectives  # an adjective used as a noun is one still
    ]


CASES = {"nomn": "n", "gent": "g", "datv": "d", "accs": "a", "ablt": "i", "loct": "l", "gen2": "g", "loc2": "l"}
GENDERS = {"masc": "m", "femn": "f", "neut": "n", "plur": "p"}
NAMES = {"Name", "Surn", "Patr", "Geox", "Orgn", "Trad", "Abbr", "Init"}


def east_slavic(code: str) -> Teacher:
    """What pymorphy tells of Ukrainian or Russian."""

    def tell(words: Sequence[str]) -> dict[str, list[Told]]:
        import pymorphy3

        morph = pymorphy3.MorphAnalyzer(lang=code)
        told = {}
        for word in words:
            parses = [parse for parse in morph.parse(word) if parse.is_known]
            found: list[Told] = []
            names: list[Told] = []
            for parse in parses:
                one = _east_slavic_reading(word, parse)
                if one and NAMES & set(parse.tag.grammemes):
                    names.append(one._replace(reading=re.sub("^N", "M", one.reading)))
                elif one:
                    found.append(one)
            if found or names:
                told[word] = _merged(found or names)
        return told

    return tell


def _east_slavic_reading(word: str, parse: Any) -> Told | None:
    marks, kind = set(parse.tag.grammemes), str(parse.tag.POS)
    spelt = word.replace("ё", "е")
    if kind in ("NOUN", "ADJF", "PRTF"):
        case = next((letter for name, letter in CASES.items() if name in marks), "")
        gender = "p" if "plur" in marks else next((letter for name, letter in GENDERS.items() if name in marks), "")
        if not case or not gender or "voct" in marks:
            return None
        if kind == "NOUN":
            naming = parse.inflect({"nomn", "plur"}) if gender == "p" else None
            name = word if case == "n" else naming.word if naming else parse.normal_form
            if "Patr" in marks and gender == "f":  # whose own forms are told as their father's
                name = re.sub("(?:ою|ой|ы|и|е|у)$", "а", word)
            name = name.replace("ё", "е") if spelt == word else name
            return Told(f"N{gender}{case}{rule(word, name)}", parse.normal_form)
        name = parse.normal_form
        if kind == "PRTF":
            naming = parse.inflect({"masc", "nomn"})
            name = naming.word if naming else ""
        name = name.replace("ё", "е") if spelt == word else name
        return Told(f"A{gender}{case}{rule(word, name)}", name) if name else None
    if kind in ("VERB", "INFN", "GRND", "PRTS"):
        return Told("V", parse.normal_form)
    return Told("O", parse.normal_form)


KNOWN, LIKELY = -22, 4
"""From which score HanTa knows a word, and how far behind its first reading another may be (logarithms)."""

_ENGLISH = {
    **dict.fromkeys(("NN0", "NN1", "NN2"), "N"),
    "NP0": "M",
    **dict.fromkeys(("AJ0", "AJC", "AJS"), "A"),
    **dict.fromkeys(("VVN", "VVG"), "AV"),
}


def german(words: Sequence[str]) -> dict[str, list[Told]]:
    """Nouns with their genders from a list of them, adjectives and verbs by HanTa."""
    from HanTa import HanoverTagger

    nouns = _german_nouns()
    tagger = HanoverTagger.HanoverTagger("morphmodel_ger.pgz")
    told = {}
    for word in words:
        found = list(nouns.get(word, ()))
        best = tagger.tag_word(word)
        for tag, _score in best[:3] if best and best[0][1] > KNOWN else ():
            if tag == "ADJ(A)" and (match := re.fullmatch(r"\w{2,}?(e[nmrs]?)", word)):
                found.append(Told(f"A{rule(word, word[: -len(match[1])])}", word[: -len(match[1])]))
            elif tag.startswith(("VV", "VA", "VM")):
                found.append(Told("V", word))
            elif tag not in ("NN", "NE", "NNA", "NNI", "ADJ(A)") and not tag.startswith("NN"):
                found.append(Told("O", word))
        if found:
            told[word] = sorted(set(found))
    return told


def english(words: Sequence[str]) -> dict[str, list[Told]]:
    """What HanTa tells; a participle may describe a thing."""
    from HanTa import HanoverTagger

    tagger = HanoverTagger.HanoverTagger("morphmodel_en.pgz")
    told = {}
    for word in words:
        tags = tagger.tag_word(word)
        found: set[str] = set()
        for tag, score in tags[:4] if tags and tags[0][1] > KNOWN else ():
            if score > tags[0][1] - LIKELY:
                found.update(_ENGLISH.get(tag, "V" if tag.startswith("V") else "O"))
        if found:
            told[word] = [Told(reading, word) for reading in sorted(found)]
    return told


def compounds() -> list[str]:
    """Some of the long German nouns, for what their endings tell."""
    return [noun for noun in sorted(_german_nouns()) if len(noun) >= 8][::4]


@cache
def _german_nouns() -> dict[str, tuple[Told, ...]]:
    spec = find_spec("german_nouns")
    assert spec is not None
    assert spec.submodule_search_locations
    path = Path(next(iter(spec.submodule_search_locations))) / "nouns.csv"
    found: dict[str, set[Told]] = defaultdict(set)
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            lemma = row["lemma"].lower()
            genders = {row[name] for name in ("genus", "genus 1", "genus 2") if row[name] in ("m", "f", "n")}
            if not lemma.isalpha() or "Substantiv" not in row["pos"] or "Abkürzung" in row["pos"]:
                continue
            plurals = _cells(row, "nominativ plural")
            for gender in sorted(genders):
                for cell in {*_cells(row, "nominativ singular"), lemma}:
                    found[cell].add(Told(f"N{gender}{rule(cell, lemma)}", lemma))
                for case in ("genitiv", "dativ", "akkusativ"):
                    for cell in _cells(row, f"{case} singular") - {lemma}:
                        if not (case == "dativ" and cell == lemma + "e"):
                            found[cell].add(Told(f"N{gender}{rule(cell, lemma)}", lemma))
            for cell in plurals:
                found[cell].add(Told("Np", lemma))
            first = sorted(plurals)[0] if plurals else ""
            for cell in _cells(row, "dativ plural") - plurals if first else set():
                naming = max(plurals, key=lambda one: (cell.startswith(one), one))
                found[cell].add(Told(f"Np{rule(cell, naming)}", lemma))
    return {form: tuple(sorted(those)) for form, those in found.items()}


def _cells(row: dict[str, str], name: str) -> set[str]:
    values = {row[column].lower() for column in (name, f"{name} 1", f"{name} 2", f"{name} stark") if row.get(column)}
    return {value for value in values if value.isalpha()}


def romance(code: str) -> Teacher:
    """What the analyser of Apertium tells of French, Spanish, Italian or Portuguese."""

    def tell(words: Sequence[str]) -> dict[str, list[Told]]:
        plain = [word for word in words if word.isalpha()]
        plain += [word.capitalize() for word in plain]
        answer = subprocess.run(  # noqa: S603
            ["lt-proc", "-a", ANALYSERS.format(APERTIUM[code])],  # noqa: S607
            input="".join(f"{word} ;\n" for word in plain),
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        told = {}
        for word, line in zip(plain, answer.splitlines(), strict=True):
            match = re.match(r"\^[^/]*/([^$]*)\$", line)
            if match and not match[1].startswith("*"):
                found: set[Told] = set()
                names: set[Told] = set()
                for analysis in match[1].split("/"):
                    is_name = "<np><ant>" in analysis or "<np><loc>" in analysis
                    if "<np>" in analysis and not is_name:
                        continue
                    (names if is_name else found).update(_romance_readings(analysis))
                if word[:1].isupper():
                    found, word = set(), word.lower()
                if (found or names) and word not in told:
                    told[word] = sorted(found or names)
        return told

    return tell


def _romance_readings(analysis: str) -> list[Told]:
    if "+" in analysis:  # "hacerlo", "della"
        return [Told("V" if "<vb" in analysis else "O", analysis)]
    lemma = analysis.partition("<")[0].lower()
    tags = re.findall(r"<([^<>]*)>", analysis)
    genders = "mf" if "mf" in tags or ("GD" in tags) else "m" if "m" in tags else "f" if "f" in tags else ""
    numbers = (False, True) if "sp" in tags or "ND" in tags else (("pl" in tags),)
    shapes = [gender.upper() if is_plural else gender for gender in genders for is_plural in numbers]
    if tags[:1] in (["n"], ["np"]):
        return [Told(f"{'M' if tags[0] == 'np' else 'N'}{shape}", lemma) for shape in shapes or ["m", "f"]]
    if tags[:1] == ["adj"] and "int" not in tags and "pos" not in tags:
        return [Told(f"A{shape}", lemma) for shape in shapes]
    if "pp" in tags:
        return [Told("V", lemma), *(Told(f"A{shape}", f"{lemma} pp") for shape in shapes)]
    if tags and tags[0].startswith("vb"):
        return [Told("V", lemma)]
    return [Told("O", lemma)]


TEACHERS: dict[str, Teacher] = {
    "de": german,
    "en": english,
    "pl": polish,
    "uk": east_slavic("uk"),
    "ru": east_slavic("ru"),
    **{code: romance(code) for code in APERTIUM},
}
