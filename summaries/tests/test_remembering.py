"""What is known of words is kept between talks, and never more than so many."""

from summaries.summarisers.quoting import remembering
from summaries.summarisers.quoting.remembering import Remembered


def test_what_was_found_for_a_word_is_not_looked_for_again():
    asked = []
    lengths = Remembered(lambda word: asked.append(word) or len(word))

    assert [lengths[word] for word in ("sea", "land", "sea")] == [3, 4, 3]
    assert asked == ["sea", "land"]


def test_too_many_words_are_forgotten_and_found_anew(monkeypatch):
    monkeypatch.setattr(remembering, "MOST", 2)
    lengths = Remembered(len)

    assert [lengths[word] for word in ("a", "bc", "def", "a")] == [1, 2, 3, 1]
    assert len(lengths) == 2
