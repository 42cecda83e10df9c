"""What the tests of the model engine share: talks as segments, and asking the stand-in about them."""

from summaries.summarisers import SUMMARISERS
from summaries.summarisers.base import Endpoint, SummaryRequest
from summaries.tests import talks
from summaries.transcripts.base import Segment

KEY = "sk-secret-of-the-tests"
TALK = [Segment(i * 6.0, i * 6.0 + 6.0, sentence) for i, sentence in enumerate(talks.SENTENCES)]
THINGS = "straw water compost seeds shade stones hedges roots herbs paths pumpkins ladders".split()


def long_talk(seconds=7200):
    """Captions of five seconds, each with words of its own."""
    said = [f"bed {i} gets its {THINGS[i % 12]} before the {THINGS[i % 7]} of lot{i}" for i in range(seconds // 5)]
    return [Segment(i * 5.0, i * 5.0 + 5.0, text) for i, text in enumerate(said)]


def summarise(address, model="sensible", segments=TALK, report=lambda progress: None, key=KEY, **choices):
    """What the engine makes of a talk with the model at an address."""
    endpoint = Endpoint(address, key, model)
    return SUMMARISERS["llm"](SummaryRequest(segments=segments, endpoint=endpoint, **choices), report)


def check_places(result, segments):
    """Every point has the times of the segments that it names, in the order of the talk, and stands once."""
    for points in (result.points, result.chapters, result.answer_points):
        for point in points:
            assert 0 <= point.first <= point.last < len(segments)
            assert (point.start, point.end) == (segments[point.first].start, segments[point.last].end)
        assert [point.first for point in points] == sorted(point.first for point in points)
    assert len({point.text for point in result.points}) == len(result.points)
