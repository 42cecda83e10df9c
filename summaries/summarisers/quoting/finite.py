"""Tells the verbs that have a subject from the other words, where word lists and endings can.

Polish and Ukrainian verbs show by their endings. German ones are listed, or stand beside a pronoun whose
ending they have.
"""

import re

from summaries.summarisers.quoting.tokens import Talk

AFTER_SUBJECT = {
    "ich": ("e",), "wir": ("en",), "man": ("t",), "er": ("t",), "es": ("t",), "wer": ("t",), "ihr": ("t",),
    "sie": ("t", "en"), "du": ("st",), "sich": ("t", "ten"), "ja": ("ę", "m"), "я": ("у", "ю"), "się": ("ę", "ą"),
}  # fmt: skip
BEFORE_SUBJECT = {
    "wir": ("en",), "man": ("t",), "er": ("t",), "es": ("t",), "das": ("t",), "ihr": ("t",), "sie": ("t", "en"),
    "du": ("st",), "sich": ("t", "ten"), "się": ("ę", "i", "y", "e", "ą", "a"),
}  # fmt: skip
"""How verbs end beside such words, where no other sign tells them from other words."""

NO_ENDING = ("-",)

HELPING = frozenset("hat habe haben hatte hatten habt hab ist sind war waren wird werden wurde wurden bin".split())
"""The German verbs before a participle, which may look like a verb of its own."""

HEDGES = frozenset(("może", "може"))
"""Verbs before an infinitive only, else "perhaps"."""

TELLING = re.compile(r"(?:[^aeiyśęr]cie|йте|ьте|іть)$")
"""How Polish and Ukrainian verbs end that tell people what to do."""


class Verbs:
    """Which words of a talk are verbs with a subject of their own."""

    def __init__(self, talk: Talk) -> None:
        self.talk, self.keys, self.language = talk, talk.keys, talk.language
        capitals = sum(token[0].isupper() for token in talk.tokens)
        self.has_nouns = talk.language.code == "de" and capitals * 9 > len(talk.tokens)
        is_finite = self._is_german_verb if talk.language.code == "de" else self._is_slavic_verb
        never = talk.language.stop - talk.language.verbs - talk.verb_forms - HEDGES
        self.finite = [key not in never and is_finite(i, key) for i, key in enumerate(talk.keys)]

    def is_noun(self, i: int) -> bool:
        """Whether a German word is written as a noun."""
        return self.has_nouns and self.talk.tokens[i][0].isupper()

    def tells(self, i: int) -> bool:
        """Whether a Polish or Ukrainian verb tells somebody what to do."""
        return self.keys[i] in self.language.imperatives or bool(TELLING.search(self.keys[i]))

    def _is_slavic_verb(self, i: int, key: str) -> bool:
        language = self.language
        if key in HEDGES:
            return not self.talk.nonfinite_forms.isdisjoint(self.keys[i + 1 : i + 5])
        if key in self.talk.verb_forms:
            return True
        return key not in language.stop and key not in language.verblike and self._agrees(i, key)

    def _is_german_verb(self, i: int, key: str) -> bool:
        language = self.language
        if i and self.is_noun(i):
            return False
        if key in language.verblike:
            return self._agrees(i, key) or self._is_plural(i)
        if key in language.verbs or (key in language.imperatives and not key.endswith("en")):
            return not (key in self.talk.nonfinite_forms and not HELPING.isdisjoint(self.keys[max(0, i - 8) : i]))
        return key not in language.stop and (self._agrees(i, key) or self._follows_noun(i, key))

    def _agrees(self, i: int, key: str) -> bool:
        """Whether a word ends as a verb beside its subject does."""
        before = self.keys[i - 1] if i else ""
        following = self.keys[i + 1] if i + 1 < len(self.keys) else ""
        if key.endswith(BEFORE_SUBJECT.get(following, NO_ENDING)):
            return True
        has_verb = i > 1 and self.keys[i - 2] in self.language.verbs
        return key.endswith(AFTER_SUBJECT.get(before, NO_ENDING)) and not has_verb

    def _follows_noun(self, i: int, key: str) -> bool:
        """Whether capitals show a noun before a word that ends like a verb: "der Boden fault"."""
        return bool(i) and key.endswith("t") and self.is_noun(i - 1) and key not in self.talk.nonfinite_forms

    def _is_plural(self, i: int) -> bool:
        """Whether what may be an infinitive has no other verb before it: "viele Leute nehmen das"."""
        language = self.language
        following = self.keys[i + 1] if i + 1 < len(self.keys) else ""
        goes_on = following in language.actors | language.fronted | language.between
        return goes_on and not any(word in language.verbs or word == "zu" for word in self.keys[max(0, i - 6) : i])
