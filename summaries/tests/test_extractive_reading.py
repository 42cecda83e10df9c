"""A quoted statement begins and ends where a speaker would, without what is only spoken."""

import pytest

from summaries.summarisers.quoting import cutting, readability, tokens
from summaries.summarisers.quoting.tidying import tidy, wording
from summaries.tests.test_extractive import BREAD, MARKET, NIGHT_SKY, REPAIR, segments_of, summarise, untimed
from summaries.transcripts.base import Segment

CAPTIONS = """
so um today i'm going to show you how we built the the little library at the end of
our road and uh why it works the first thing we needed was a dry cupboard so
we took an old fridge and painted it red um you know the door closes by itself
and the rain stays out then we asked the neighbours for books and i mean we got
forty boxes in a week okay so the rule is very simple you take a book and
you leave a book when you can and nobody writes anything down but we did learn something
uh the children's books are gone first so we keep a box of those in the cellar
and fill the lower shelf every friday now another thing is the winter because the paper gets
damp so we put a bag of rice behind the books and we change it every month
and yeah i think the best part is the bench next to it people sit down to
read the first page and then they talk to each other so so that's the whole story
""".strip().splitlines()


def statements(lines, language="en"):
    talk = tokens.read(untimed(*lines) if isinstance(lines[0], str) else lines, language)
    units = [tidy(talk, *span) for span in cutting.cut(talk)]
    return [wording(talk, unit) for unit in units if unit.kept]


def said(text, language="en"):
    """One statement as it is shown."""
    talk = tokens.read(untimed(text), language)
    return wording(talk, tidy(talk, 0, len(talk.keys)))


@pytest.mark.parametrize(
    ("spoken", "shown"),
    [
        ("so um the the garden needs uh water", "The garden needs water."),
        ("you can put the seeds in this in this tray and", "You can put the seeds in this tray."),
        ("and i think i'm right about the roses you know", "I think I'm right about the roses."),
        ("we water the roses at night if you know", "We water the roses at night."),
        ("Well, we, uh, water the roses at night, right?", "We water the roses at night, right?"),
        ("the rose th the rose needs shade", "The rose needs shade."),
        ("it is one to one to one by weight", "It is one to one to one by weight."),
        ("I mean, you know, roses need shade.", "Roses need shade."),
        ("do you know how a rose grows", "Do you know how a rose grows."),
        ("what I mean is that roses need shade", "What I mean is that roses need shade."),
        ("now that the frost is gone we can plant", "Now that the frost is gone we can plant."),
        ("Next week we plant the roses.", "Next week we plant the roses."),
        ("Next, we plant the roses.", "We plant the roses."),
        ("So far, nobody has died of roses.", "So far, nobody has died of roses."),
        ("No roses without thorns.", "No roses without thorns."),
        ("Maybe the roses need shade.", "Maybe the roses need shade."),
        ('He said "roses need shade', "He said roses need shade."),
        ("We sell honey, wax and everything.", "We sell honey, wax and everything."),
        ("we sell honey wax and everything", "We sell honey wax."),
        ("Roses need shade!", "Roses need shade!"),
        ("Dust gets under the pots, the pots no longer stand.", "Dust gets under the pots, the pots no longer stand."),
    ],
)
def test_fillers_repeats_and_loose_ends_go_and_everything_else_stays(spoken, shown):
    assert said(spoken) == shown


MEANT_TWICE = [
    ("en", "Before you do anything, and I mean anything, turn off the water."),
    ("en", "Whatever happens, happens for a reason."),
    ("en", "If you do, do it slowly and with care."),
    ("en", "The engine is better than you know."),
    ("en", "I know the nut better than you know the handle."),
    ("en", "The gate that we had had fallen off long ago."),
    ("en", "You said one one zero to the pilot, and he heard one zero zero."),
    ("de", "Im Notfall wählt ihr eins eins zwei am Telefon."),
    ("fr", "On compose le un un deux sur son téléphone."),
    ("ru", "В случае пожара набирайте один один два."),
    ("de", "Wenn ihr das Modul kauft, kauft bitte auch ein Stahlseil dazu."),
    ("de", "Das Problem sind die, die die Anlage gar nicht anmelden wollen."),
    ("de", "Wer das nicht will, will wahrscheinlich gar keinen Strom sparen."),
    ("de", "Alle, die da sind, sind herzlich eingeladen."),
    ("fr", "Si vous vous inscrivez avant lundi, le cours est gratuit."),
    ("fr", "Nous nous sommes levés à cinq heures du matin."),
    ("fr", "Ce qui est fait est fait, et le reste attendra."),
    ("pt", "O dinheiro era pouco, e quando acabava, acabava."),
    ("ru", "Всё, что было, было давно на этом острове."),
]


@pytest.mark.parametrize(("language", "spoken"), MEANT_TWICE)
def test_what_a_speaker_rightly_says_twice_stays(language, spoken):
    assert said(spoken, language) == spoken


@pytest.mark.parametrize(
    ("language", "spoken", "shown"),
    [
        ("de", "also ähm wir gießen die die Rosen am Abend und", "Wir gießen die Rosen am Abend."),
        ("en", "we I, I think the the, the roses need shade", "We I think the roses need shade."),
        (
            "de",
            "Das Wasser muss weich sein, wenn es kalt ist.",
            "Das Wasser muss weich sein, wenn es kalt ist.",
        ),
        ("fr", "euh donc on arrose les roses le soir et", "On arrose les roses le soir."),
        ("es", "eh bueno no tiene cal el agua de lluvia", "No tiene cal el agua de lluvia."),
        ("de", "wir gießen die Rosen am Abend wenn", "Wir gießen die Rosen am Abend."),
        ("pl", "nie ma róż bez kolców", "Nie ma róż bez kolców."),
        ("pl", "nie ma róż bez kolców jeśli", "Nie ma róż bez kolców."),
        ("uk", "ну отже ми поливаємо троянди ввечері", "Ми поливаємо троянди ввечері."),
    ],
)
def test_other_languages_are_tidied_and_a_no_is_never_lost(language, spoken, shown):
    assert said(spoken, language) == shown


def test_captions_without_marks_become_statements():
    found = statements(CAPTIONS)

    assert "I'm going to show you how we built the little library" in " ".join(found)
    assert "The rule is very simple." in found or any(text.startswith("The rule is very simple") for text in found)
    assert max(len(text.split()) for text in found) < 45
    assert [text for text in found if len(text.split()) <= 3] in ([], ["So today.", "Why it works."])
    assert len(found) >= 10


@pytest.mark.parametrize("lines", [CAPTIONS, segments_of(NIGHT_SKY)])
def test_no_statement_of_captions_starts_or_ends_mid_phrase(lines):
    for text in statements(lines):
        words = text.lower().rstrip(".?!").split()
        if len(words) < 4:
            continue  # too short to be quoted
        assert words[-1] not in {"and", "the", "a", "of", "to", "uh", "um", "so", "but", "my", "with"}, text
        assert words[0] not in {"and", "uh", "um", "of", "okay", "yeah"}, text


@pytest.mark.parametrize("talk", [NIGHT_SKY, REPAIR, BREAD, MARKET])
def test_points_begin_with_a_capital_end_with_a_mark_and_hold_no_filler(talk):
    result = summarise(segments_of(talk), length="long")

    for point in [*result.answer_points, *result.points]:
        assert point.text[0].upper() == point.text[0]
        assert point.text[-1] in ".!?"
        assert not {"uh", "um", "äh", "ähm"} & set(point.text.lower().split())
        assert len(point.text.split()) > 4


def test_a_sentence_with_marks_is_never_cut_short():
    lines = [segment.text for segment in segments_of(BREAD)]
    text = " ".join(" ".join(lines).split())

    for point in summarise(segments_of(BREAD), length="long").points:
        assert point.text[1:] in text, point.text


def test_a_pause_ends_a_statement():
    talk = [
        Segment(0.0, 2.0, "the old mill by the river"),
        Segment(2.1, 4.0, "was built by two brothers"),
        Segment(7.5, 9.0, "bread from the mill"),
        Segment(9.1, 11.0, "went to three towns every morning"),
    ]

    assert statements(talk) == [
        "The old mill by the river was built by two brothers.",
        "Bread from the mill went to three towns every morning.",
    ]


def test_another_voice_ends_a_statement_and_names_are_not_words():
    lines = [
        "Anna: we keep the hens in the orchard",
        "Ben: what do they eat in winter",
        ">> they eat oats with [Laughter] kitchen scraps",
        "Anna: and they love lettuce",
        "Ben: thank you for the visit",
    ]
    found = statements(lines)

    assert found[0] == "We keep the hens in the orchard."
    assert "They eat oats with kitchen scraps." in found
    assert not any(word in " ".join(found) for word in ("Anna", "Ben", ">>", "Laughter"))


def test_a_colon_in_a_sentence_is_no_speaker():
    assert statements(["Remember: water the roses at night.", "The soil dries from above."])[0].startswith("Remember:")


def test_an_abbreviation_does_not_end_a_statement():
    for sentence, language in [
        ("We asked Dr. Miller about the 3.5 tons.", "en"),
        ("Er kommt am 3. Mai zu uns.", "de"),
    ]:
        assert statements([sentence], language) == [sentence]


@pytest.mark.parametrize(
    ("language", "spoken", "shown"),
    [
        ("en", "second your fist is ten degrees wide", "Your fist is ten degrees wide."),
        ("en", "Third, the soil needs air.", "The soil needs air."),
        ("en", "Second hand spades are good spades.", "Second hand spades are good spades."),
        ("de", "Drittens: Jede Rose hat ihren Platz.", "Jede Rose hat ihren Platz."),
        ("de", "Zweitens braucht man Licht am Abend.", "Zweitens braucht man Licht am Abend."),
        ("pl", "Po drugie, kompost trzeba podlewać latem.", "Kompost trzeba podlewać latem."),
        ("it", "Secondo il medico le rose hanno sete.", "Secondo il medico le rose hanno sete."),
    ],
)
def test_an_ordinal_without_its_list_goes_where_it_stands_apart(language, spoken, shown):
    assert said(spoken, language) == shown


@pytest.mark.parametrize(
    ("spoken", "first"),
    [
        (
            "you don't need a spade for that you don't need a rake at all in this garden",
            "You don't need a spade for that.",
        ),
        (
            "we start at the very beginning how does one become a gardener in this town",
            "We start at the very beginning.",
        ),
    ],
)
def test_statements_that_run_on_are_parted(spoken, first):
    assert statements([spoken])[0] == first


@pytest.mark.parametrize(
    ("spoken", "tells"),
    [
        ("we will talk about the pump and the water that it draws", True),
        ("the pump is old and I could go on but I really encourage you to try it", False),
        ("The pump is old, and I really encourage you to try it.", True),
        ("Click the blue tab to open the plan of the pump.", False),
    ],
)
def test_orders_and_run_on_sentences_add_nothing_to_an_answer(spoken, tells):
    talk = tokens.read(untimed(spoken), "en")
    unit = tidy(talk, 0, len(talk.keys))

    assert readability.tells_one_thing(talk, unit, unit.keys(talk)) is tells


def test_the_marks_of_a_list_belong_to_no_statement_and_each_entry_is_one():
    lines = ["1. Ben writes the manual until June", "2. The office closes on Friday at noon", "- Lunch is paid"]

    assert statements(untimed(*lines), "en") == [
        "Ben writes the manual until June.",
        "The office closes on Friday at noon.",
        "Lunch is paid.",
    ]
    assert statements(untimed("1. Mai ist Feiertag, da bleibt alles zu."), "de") == [
        "1. Mai ist Feiertag, da bleibt alles zu."
    ]
