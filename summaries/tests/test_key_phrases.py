"""Key phrases name each thing once, in a form that is sure."""

import pytest

from summaries.summarisers import SUMMARISERS
from summaries.summarisers.base import SummaryRequest
from summaries.summarisers.quoting.plurals import same_thing
from summaries.transcripts.base import Segment


def phrases(said: str, language: str) -> list[str]:
    segments = [Segment(None, None, line) for line in said.split("\n")]
    result = SUMMARISERS["extractive"](SummaryRequest(segments, language=language), lambda progress: None)
    return [phrase.lower() for phrase in result.phrases]


NUMBERS = {
    "en": (
        "The hive stands on the roof, and the hive is warm.\nThe hives in the city give more honey.\n"
        "I look into the hive in May.\nThe neighbours count the hives from the window.\nThe hive needs a dry roof.\n"
        "In winter the hives stay closed, and the honey stays in the hive.",
        {"hive", "hives"},
    ),
    "de": (
        "Die Nacht ist lang im Krankenhaus.\nDie Nächte im Winter sind die schlimmsten.\nIn der Nacht ist die Klinik "
        "leer.\nNach drei Nächten schläft man den Tag durch.\nDie Nacht gehört der Klinik.\nDie Nächte zählt niemand.",
        {"nacht", "nächte"},
    ),
    "fr": (
        "Le canal est fermé en hiver.\nLes canaux ont besoin d'eau.\nLe canal passe par la ville.\nLes canaux du nord "
        "sont larges.\nUn bateau attend sur le canal.\nLe bateau connaît les canaux.",
        {"canal", "canaux"},
    ),
    "es": (
        "El volcán duerme desde hace mil años.\nLos volcanes tienen magma debajo.\nEl volcán echa humo.\nLos volcanes "
        "de la isla son anchos.\nEl magma sube por el volcán.\nLos volcanes hacen fértil la tierra.",
        {"volcán", "volcanes"},
    ),
    "pt": (
        "O balão sobe devagar.\nOs balões precisam de vento.\nO balão leva três pessoas.\nOs balões são de pano.\n"
        "O vento leva o balão.\nOs balões voltam à noite.",
        {"balão", "balões"},
    ),
    "it": (
        "La barca torna al porto.\nLe barche sono di legno.\nLa barca ha una vela.\nLe barche nel porto dormono.\n"
        "Il vento porta la barca.\nLe barche aspettano il vento nel porto.",
        {"barca", "barche"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", NUMBERS)
def test_one_thing_and_several_of_it_are_one_phrase(language):
    said, forms = NUMBERS[language]

    assert len(forms.intersection(phrases(said, language))) == 1


@pytest.mark.parametrize(
    ("one", "several", "language"),
    [
        ("knife", "knives", "en"),
        ("city", "cities", "en"),
        ("Haus", "Häuser", "de"),
        ("Lehrerin", "Lehrerinnen", "de"),
        ("gâteau", "gâteaux", "fr"),
        ("luz", "luces", "es"),
        ("jornal", "jornais", "pt"),
        ("lago", "laghi", "it"),
    ],
)
def test_a_plural_is_known_by_its_ending(one, several, language):
    assert same_thing(one, several, language)
    assert same_thing(several, one, language)


@pytest.mark.parametrize(("one", "other", "language"), [("Arbeit", "Arbeiter", "de"), ("car", "care", "en")])
def test_another_word_is_no_plural(one, other, language):
    assert not same_thing(one, other, language)


def test_a_name_whose_naming_form_is_not_sure_stays_as_said():
    said = (
        "Latarnia stoi na Rozewiu od stu lat.\nNa Rozewiu wiatr wieje zawsze.\nLatarnia na Rozewiu świeci daleko.\n"
        "Rybacy patrzą na latarnię.\nPojechałem na Rozewiu spotkać rybaków, a latarnia była zamknięta."
    )

    assert "rozewiu" in phrases(said, "pl")


def test_a_name_whose_naming_form_is_sure_is_named():
    said = (
        "Latarnia w Gdyni świeci daleko.\nRybacy z Gdyni patrzą na latarnię.\nPort w Gdyni jest wielki.\n"
        "Latarnia stoi za portem.\nRybacy wracają do portu."
    )

    assert "gdynia" in phrases(said, "pl")


@pytest.mark.parametrize(
    ("said", "language", "measured"),
    [
        (
            "On mélange une cuillère de bicarbonate avec du vinaigre.\nLe bicarbonate mousse.\nUne cuillère de "
            "bicarbonate suffit.\nLe vinaigre est un acide.\nEncore une cuillère de bicarbonate, et le vinaigre est "
            "neutre.",
            "fr",
            "bicarbonate",
        ),
        (
            "You sprinkle a handful of bran on the scraps.\nThe bran has microbes.\nA handful of bran is enough.\n"
            "The scraps rot without the bran.\nTake another handful of bran for the scraps.",
            "en",
            "bran",
        ),
    ],
)
def test_not_how_much_of_a_thing_there_is_names_it(said, language, measured):
    found = phrases(said, language)

    assert measured in found
    assert not [phrase for phrase in found if phrase.startswith(("cuillère de", "handful of"))]


def test_a_russian_name_is_made_with_or_without_dots():
    said = (
        "Чертёж лежит на столе.\nНачнём с чертежа лодки.\nБез чертежа лодки не будет.\nЛодка стоит у чертежа.\n"
        "Из чертежа видно дно лодки."
    )

    assert "чертежа" not in phrases(said, "ru")


def test_people_in_general_are_no_phrase():
    said = (
        "Le persone arrivano al porto.\nLe persone guardano la barca.\nLa barca porta le persone.\nIl porto è pieno.\n"
        "La barca lascia il porto con le persone."
    )

    assert not {"persone", "persona"}.intersection(phrases(said, "it"))


def test_whose_it_is_names_who_that_is_and_how_it_is_names_nothing():
    said = (
        "The referee's whistle broke.\nWe saw the referee's face.\nIt was the referee's last day.\n"
        "The bad is on the left.\nThe bad stays.\nNobody wants the bad."
    )

    found = phrases(said, "en")

    assert "referee" in found
    assert {"referee's", "bad"}.isdisjoint(found)


def test_up_to_what_and_where_somebody_is_are_no_phrases():
    said = "On monte jusqu'aux tentes.\nJusqu'aux lacs il fait froid.\nLà-bas la tente tient.\nLà-bas le froid dure."

    assert {"jusqu'aux", "là-bas"}.isdisjoint(phrases(said, "fr"))


CROWD = """The crowd stopped a wagon of flour, and the crowd sold it at a fair price.
That was the moral economy of the crowd.
The price of bread was known to everybody.
In the moral economy the poor may buy first.
The crowd knew the price.
The old order was gone, and the crowd with it.
Nobody loved the order, and the order didn't mind.
Mrs Albers knew the order well.
The baker asked Mrs Albers for the price."""


def test_the_own_term_of_a_talk_is_among_its_phrases_though_it_always_has_two_words() -> None:
    assert "moral economy" in phrases(CROWD, "en")


def test_somebody_with_a_title_is_no_subject() -> None:
    assert "mrs albers" not in phrases(CROWD, "en")


def test_a_kind_that_is_named_once_is_no_part_of_a_phrase() -> None:
    said = "The pan is black.", "That is a healthy pan.", "The pan was in the garage.", "Put the pan on a flat counter."

    assert "pan" in phrases("\n".join(said), "en")


def test_a_kind_that_is_named_once_by_a_noun_is_part_of_a_phrase() -> None:
    said = (
        "The soap is cheap.",
        "Use a dish soap.",
        "The soap of today has no lye in it.",
        "Put the soap on the counter.",
    )

    assert "dish soap" in phrases("\n".join(said), "en")


def test_what_the_whole_talk_is_about_stands_beside_one_thing_of_that_name() -> None:
    lines = [f"The homework of the {day} is a burden for the children." for day in ("first", "second", "third")] * 6
    lines += ["The school has a homework club.", "The homework club is in the library.", "Nobody pays for the club."]

    found = phrases("\n".join(lines), "en")

    assert {"homework", "homework club"} <= set(found)


def test_a_word_that_could_be_said_of_anything_makes_no_phrase() -> None:
    said = "A bad phone costs more than a good one.", "The phone rings.", "It is a bad phone.", "My phone is new."
    more = "I paid for the phone.", "The phone broke in the phone shop."

    assert "bad phone" not in phrases("\n".join([*said, *more]), "en")


def test_a_word_of_two_sentences_is_no_phrase_of_a_longer_talk() -> None:
    places, things = ("harbour", "station", "church", "market"), ("clock", "bell", "lamp")
    lines = [f"The {thing} is in the {place}, and the {place} is old." for place in places for thing in things]

    found = phrases("\n".join([*lines, "The kettle is black.", "The kettle was in the lorry."]), "en")

    assert len(found) >= 5
    assert "kettle" not in found
