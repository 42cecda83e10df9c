"""Where statements begin in scripts without spaces that nobody wrote lists for."""

from summaries.summarisers.quoting.tokens import Talk, is_marked

SPACE, LINE = 1.5, 0.4
"""How strongly a space speaks for a beginning, and a line that may end anywhere."""


class SyllableScorer:
    """How likely a statement begins at a syllable of a language nobody wrote a list for: only at spaces and lines."""

    short, whole, comfortable, stretch = 12, 20, 40, 60
    cost, lacking, least = 0.8, 0.35, 0.3

    def __init__(self, talk: Talk) -> None:
        self.talk = talk
        spaces = sum(token[-1].isspace() for token in talk.tokens)
        self.line = SPACE if spaces > len(talk.segments) else LINE

    def is_worth_a_look(self, i: int) -> bool:
        """Whether a space or another line stands before it."""
        return self.talk.where[i] != self.talk.where[i - 1] or is_marked(self.talk.tokens[i - 1])

    def score(self, i: int, end: int) -> float:
        """More for a space, and for lines with spaces, than for a line that may end anywhere."""
        has_space = self.talk.tokens[i - 1][-1].isspace()
        return self.talk.breaks.get(i, 0.0) + (SPACE if has_space else self.line)

    def disorder(self, start: int, end: int) -> float:
        """Nothing is known of its verbs."""
        return 0.0
