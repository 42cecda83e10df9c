"""English talks of many kinds: what is quoted says something to somebody who was not there."""

import pytest

from summaries.summarisers.quoting import cutting, standing, tokens
from summaries.summarisers.quoting.tidying import tidy, wording
from summaries.tests.test_extractive import BREAD, NIGHT_SKY, REPAIR, segments_of, summarise, untimed

CABLES = """
In this episode we explain how cables on the bottom of the sea work, and why they break so often.
So what is an undersea cable?
It is about as thick as a garden hose.
In the middle there are a few glass fibres, each as thin as a hair.
Steel wire, copper and tar protect the fibres from the sea.
Light runs through the glass at two thirds of its speed in a vacuum.
Glass swallows some of the light, so every seventy kilometres a box makes the signal stronger.
About five hundred cables carry nearly all of the traffic between continents.
People think that satellites do that work.
A satellite cannot carry even a thousandth of what one modern cable carries.
The next question is why they break.
Sharks used to get the blame, because there is a film of a shark that bites a cable.
But sharks cause less than one fault in a thousand.
Seven out of ten faults are caused by fishing boats and by anchors.
A captain drops the anchor in a storm, and it hooks whatever lies on the bottom.
The rest are earthquakes, landslides under the sea, and plain old age.
Near the coast the cables are buried a metre deep in the sand.
In deep water they simply lie on the mud, because nobody fishes at four thousand metres.
Now let's talk about repairing a broken cable.
First the engineers send a pulse of light into the glass and measure its echo.
The echo comes back sooner the closer the break is to the shore.
They know the place of the break to within a few metres.
Then a ship drags a hook across the bottom and lifts one end of the cable.
In a clean room on board somebody melts the fibres together one by one.
The whole job takes between one and three weeks, mostly because of the weather and of permits.
The cable is tested for a day before the ship lets it sink to the bottom again.
There are only about sixty repair ships in the world, and most of them are older than thirty years.
So what does this mean for you?
If you live on a continent, one broken cable does nothing, because the data takes another way.
The weak point of the internet is not the technology, it is how few ways around we have built.
Thank you for listening, and if you liked this episode, tell a friend.
""".strip().splitlines()


def statement(text):
    talk = tokens.read(untimed(text), "en")
    unit = tidy(talk, 0, len(talk.keys))
    return talk, unit, unit.keys(talk)


@pytest.fixture(scope="module")
def cables():
    return summarise(untimed(*CABLES))


def test_an_answer_announces_the_subject_and_says_what_it_comes_to(cables):
    assert "how cables on the bottom of the sea work" in cables.answer
    assert "how few ways around we have built" in cables.answer


ONIONS = [
    f"The {onion} onion should stay in the {place} onion shed for a week, because the skin of an onion dries there."
    for onion in ("red", "white", "yellow", "small")
    for place in ("old", "stone", "wooden", "brick", "open")
]


def test_the_subject_is_named_first_though_other_words_are_said_more_often():
    result = summarise(
        untimed("Today I want to talk about how my aunt came to win a prize at the village fair.", *ONIONS)
    )

    assert "win a prize at the village fair" in result.answer


def test_the_conclusion_is_part_of_the_answer_though_other_words_are_said_more_often():
    end = ["So let's sum up.", "Patience has won more prizes at the village fair than any new tool or fertiliser."]
    result = summarise(
        untimed("Today I want to talk about onion sheds and about what they are good for.", *ONIONS, *end)
    )

    assert "Patience has won more prizes" in result.answer


def test_a_promise_is_a_point_only_where_nothing_else_is_said():
    promises = [
        f"The next step is the {onion} onion in the {onion} onion shed." for onion in ("red", "white", "yellow")
    ]
    result = summarise(untimed(*ONIONS[:8], promises[0], *ONIONS[8:14], promises[1], *ONIONS[14:], promises[2]))

    assert not {point.text for point in result.points} & set(promises)


@pytest.mark.parametrize("talk", [NIGHT_SKY, REPAIR, BREAD])
def test_an_answer_is_never_an_announcement_alone(talk):
    assert 2 <= len(summarise(segments_of(talk)).answer_points) <= 4


def test_what_is_only_announced_is_no_point(cables):
    texts = [point.text for point in cables.points]

    assert "The next question is why they break." not in texts
    assert "Now let's talk about repairing a broken cable." not in texts


@pytest.mark.parametrize(
    ("clear", "unclear"),
    [
        ("The old wall keeps the wind out.", "It keeps the wind out of the garden."),
        ("A brick wall is warmer than a fence.", "The brick wall is much warmer."),
        ("Roses need six hours of sun.", "The other roses need six hours of sun."),
        ("It takes a year to build a wall.", "They take a year to build the wall."),
        ("This wall keeps the wind out.", "This is what keeps the wind out."),
        ("You should prune a rose in March.", "You should prune it in March."),
    ],
)
def test_what_needs_what_was_said_before_stands_less_well(clear, unclear):
    assert standing.standing(*statement(clear)) > standing.standing(*statement(unclear))


@pytest.mark.parametrize(
    ("claims", "shows"),
    [
        ("Never water the roses at noon, because the drops burn the leaves.", "I'm putting the roses over here."),
        ("The price has doubled in two years.", "The row has been added to the list."),
        ("A graft is called a scion.", "He walked to the gate with a scion."),
    ],
)
def test_a_claim_counts_more_than_a_demonstration_or_a_story(claims, shows):
    talk, _, keys = statement(claims)

    assert standing.claim(talk.language, keys) > 1 > standing.claim(talk.language, statement(shows)[2])


def test_a_statement_that_needs_the_one_before_brings_it_along():
    lines = [
        "The beans hang in the loft from August to October.",
        "They lose a third of their weight there because the warm air takes the water out.",
        "The loft is open to the south.",
        "We had a good summer.",
        "Thank you.",
    ]
    points = [p for result in [summarise(untimed(*lines))] for p in [*result.answer_points, *result.points]]
    pair = next(point for point in points if "They lose" in point.text)

    assert pair.text == " ".join(lines[:2])
    assert (pair.first, pair.last) == (0, 1)


def test_parts_begin_where_the_speaker_moves_on(cables):
    starts = [chapter.first for chapter in cables.chapters]

    assert CABLES.index("The next question is why they break.") in starts
    assert CABLES.index("Now let's talk about repairing a broken cable.") in starts


def test_a_part_is_named_by_what_is_done_in_it(cables):
    assert "Repairing a broken cable" in [chapter.text for chapter in cables.chapters]


def test_the_part_that_sums_up_is_called_so(cables):
    assert cables.chapters[-1].text == "Summary"


def test_no_title_is_a_whole_sentence_or_breaks_off():
    titles = [chapter.text for talk in (NIGHT_SKY, REPAIR, BREAD) for chapter in summarise(segments_of(talk)).chapters]

    assert [title for title in titles if title.split()[-1].lower() in {"the", "of", "is", "and", "a", "to"}] == []
    assert not {"In summer you have the opposite problem", "Start small, and set a date"} & set(titles)


def test_key_phrases_name_kinds_and_nothing_twice():
    assert "broken cable" in summarise(untimed(*CABLES)).phrases
    sky = summarise(segments_of(NIGHT_SKY)).phrases

    assert len([phrase for phrase in sky if phrase.endswith(("star", "stars"))]) <= 2


@pytest.mark.parametrize(
    ("spoken", "found"),
    [
        (
            "the box in the middle makes the signal stronger the divers need a dry suit in the winter months",
            ["The box in the middle makes the signal stronger.", "The divers need a dry suit in the winter months."],
        ),
        (
            "the children paint the fence in april nobody tells them which colour to take",
            ["The children paint the fence in April.", "Nobody tells them which colour to take."],
        ),
        (
            "a folder in the cloud is no copy the pictures have to lie in two places",
            ["A folder in the cloud is no copy.", "The pictures have to lie in two places."],
        ),
    ],
)
def test_captions_without_marks_are_cut_where_a_statement_begins(spoken, found):
    talk = tokens.read(untimed(spoken), "en")
    spans = cutting.cut(talk)
    talk.shown.clear()

    assert [wording(talk, tidy(talk, *span)) for span in spans] == found


def test_without_marks_only_what_says_much_of_the_talk_is_added_to_an_answer():
    """What stands last is not yet what a talk comes to."""
    onions = " ".join(line.text for line in untimed(*ONIONS)).lower().replace(",", "").replace(".", "")
    end = "so let's sum up you don't need a ladder for the roof you can just use a chair thank you"
    words = f"today i want to talk about onion sheds and what they are good for {onions} {end}".split()
    lines = [" ".join(words[i : i + 9]) for i in range(0, len(words), 9)]

    assert "chair" not in summarise(untimed(*lines)).answer
