"""A chapter's title is what a person would write above it: a name of its subject, or a question that asks for it."""

from pathlib import Path

import pytest

from summaries.summarisers import SUMMARISERS
from summaries.summarisers.base import SummaryRequest
from summaries.summarisers.extractive import weighed_of
from summaries.summarisers.quoting.phrases import Nouns
from summaries.summarisers.quoting.titles import Titles
from summaries.transcripts.base import Segment

TEXTS = Path(__file__).parent / "texts"


def titles(name: str) -> list[str]:
    lines = (TEXTS / name).read_text(encoding="utf-8").split("\n")
    segments = [Segment(None, None, line) for line in lines if line.strip()]
    result = SUMMARISERS["extractive"](SummaryRequest(segments, language=name.split(".")[1]), lambda progress: None)
    return [chapter.text for chapter in result.chapters]


def test_a_question_names_a_chapter_where_it_asks_for_its_subject() -> None:
    assert "Do we still need keepers?" in titles("interview.en.txt")


@pytest.mark.parametrize(
    ("name", "asked"),
    [("interview.en.txt", "Were you lonely?"), ("interview.ja.txt", "最近は、若い人も増えていますか。")],
)
def test_a_question_that_names_nothing_is_no_title(name: str, asked: str) -> None:
    assert titles(name)
    assert asked not in titles(name)


def test_what_only_describes_is_no_title() -> None:
    given = [Segment(None, None, line) for line in (TEXTS / "interview.en.txt").read_text("utf-8").split("\n")]
    half = len(given) // 2
    announced = [Segment(None, None, "The third thing is the dullest, and it is the one I care about most.")]
    request = SummaryRequest([*given[:half], *announced, *given[half:]], language="en")

    result = SUMMARISERS["extractive"](request, lambda progress: None)

    assert "The dullest" not in [chapter.text for chapter in result.chapters]


@pytest.mark.parametrize(
    ("code", "announced", "title"),
    [
        ("es", "Segunda cosa, el tejado.", "El tejado"),
        ("fr", "Deuxième point, l'échelle.", "L'échelle"),
    ],
)
def test_a_short_first_statement_names_its_chapter(code: str, announced: str, title: str) -> None:
    lines = (TEXTS / {"es": "repair.es.txt", "fr": "vlog.fr.txt"}[code]).read_text("utf-8").split("\n")
    half = len(lines) // 2
    given = [Segment(None, None, line) for line in [*lines[:half], announced, *lines[half:]] if line.strip()]

    result = SUMMARISERS["extractive"](SummaryRequest(given, language=code), lambda progress: None)

    assert title in [chapter.text for chapter in result.chapters]


GOES_ON = {
    "en": "It is thick and it costs a lot. We oil the wood twice and let the oil dry. The finish should be thin.",
    "de": "Er ist schwer. Wir lockern den Boden zweimal und warten dann. Der Boden muss feucht sein.",
    "fr": "Elle prend du temps. On apprend la grammaire plus tard. La grammaire vient après les mots.",
    "es": "Cuesta mucho. El tejado se arregla en verano. El tejado tiene que aguantar la nieve.",
    "pt": "É difícil. A chuva cai de tarde e passa rápido. A chuva molha a roupa, e a chuva assusta.",
    "it": "È difficile e costa molto. La macinatura deve essere fine. Il macinino dura vent'anni.",
    "pl": "Jest ciężko i dużo to kosztuje. Kofeina działa przez sześć godzin. Kofeina jest też w herbacie.",
    "uk": "Це важко. Часник ріжуть дрібно. Часник втрачає запах, якщо його довго варити.",
    "ru": "Это трудно. Чеснок режут мелко. Чеснок теряет запах, если его долго варить.",
    "ja": "網を巻きます。網は重いです。時間がかかります。",
    "zh": "很多人不相信。我也不相信。后来我改了。",
}


def title_of(code: str, *said: str) -> str:
    """What a part is called, in a talk that has another before it."""
    segments = [Segment(None, None, line) for line in said]
    weighed = weighed_of(SummaryRequest(segments, language=code))
    titles = Titles(weighed, Nouns(weighed.talk, weighed.stems))
    titles.used.add("introduction")
    return titles.of(0, len(weighed.statements))


@pytest.mark.parametrize(
    ("code", "begins", "title"),
    [
        ("en", "Next up is the finish.", "The finish"),
        ("en", "Finally, hanging it.", "Hanging it"),
        ("en", "Okay. Back to the finish.", "The finish"),
        ("en", "Okay. Materials.", "Materials"),
        ("en", "I want to tell you about the worst phone call of my life, and why.", "The worst phone call of my life"),
        ("de", "Kommen wir zum Boden.", "Boden"),
        ("fr", "Passons à la grammaire.", "La grammaire"),
        ("es", "Ahora vamos con el tejado.", "El tejado"),
    ],
)
def test_what_is_said_to_come_names_a_part(code: str, begins: str, title: str) -> None:
    assert title_of(code, begins, GOES_ON[code]) == title


@pytest.mark.parametrize(
    ("code", "begins", "title"),
    [
        ("en", "Tell me, what does the oil do?", "What does the oil do?"),
        ("de", "So, und wie lockern wir den Boden?", "Wie lockern wir den Boden?"),
        ("fr", "Alors, pourquoi on apprend la grammaire ?", "Pourquoi on apprend la grammaire ?"),
        ("es", "Vale, ¿y cómo se arregla un tejado?", "¿Cómo se arregla un tejado?"),
        ("pt", "Então, pra quem não serve?", "Pra quem não serve?"),
        ("it", "Allora, come funziona una moka?", "Come funziona una moka?"),
        ("pl", "A co się zmieniło w domu?", "Co się zmieniło w domu?"),
        ("uk", "Отже, чому часник втрачає запах?", "Чому часник втрачає запах?"),
        ("ru", "Итак, почему чеснок теряет запах?", "Почему чеснок теряет запах?"),
    ],
)
def test_a_question_names_a_part_without_what_leads_to_it(code: str, begins: str, title: str) -> None:
    assert title_of(code, begins, GOES_ON[code]) == title


def test_what_an_announced_name_is_said_with_is_no_part_of_it() -> None:
    assert "minute" not in title_of("en", "I'd like to talk about the old finish for a minute.", GOES_ON["en"])


def test_a_question_that_only_seems_to_ask_names_no_part() -> None:
    assert title_of("en", "Okay, where was I?", "The hospital.", GOES_ON["en"]) == "The hospital"


@pytest.mark.parametrize(
    ("code", "begins", "title"),
    [
        ("en", "The problem is the finish.", "The finish"),
        ("en", "So, my third point is about what the oil pushes out.", "What the oil pushes out"),
        ("en", "So the question for me is why the baker didn't change it.", "Why the baker didn't change it"),
        ("fr", "La troisième chose, c'est d'apprendre la grammaire.", "Apprendre la grammaire"),
        ("es", "La segunda cosa que hice fue arreglar el tejado.", "Arreglar el tejado"),
        (
            "pl",
            "Pierwsza rzecz jest taka: człowiek niewyspany nie wie, że jest niewyspany.",
            "Człowiek niewyspany nie wie, że jest niewyspany",
        ),
    ],
)
def test_what_something_is_said_to_be_names_a_part(code: str, begins: str, title: str) -> None:
    assert title_of(code, begins, GOES_ON[code]) == title


def test_a_short_sentence_that_is_announced_names_a_part() -> None:
    begins = "Un'ultima cosa pratica. Controllate che i contributi ci siano davvero."

    assert title_of("it", begins, GOES_ON["it"]) == "Controllate che i contributi ci siano davvero"


def test_a_question_in_captions_ends_where_a_reason_begins() -> None:
    begins = "so how do you run a bakery in the daytime because i imagine that your customers still want bread"
    given = title_of("en", begins, "that was the fear", "we moved the oven and the oven was hot at nine")

    assert given == "How do you run a bakery in the daytime?"


def test_a_name_goes_on_with_what_small_words_tie_to_it() -> None:
    said = "Hay que pagar primero la deuda más pequeña, lo que se llama el método de la bola de nieve. " + GOES_ON["es"]
    weighed = weighed_of(SummaryRequest([Segment(None, None, said)], language="es"))
    titles = Titles(weighed, Nouns(weighed.talk, weighed.stems))
    assert titles.names

    found = {phrase.text for phrase in titles.headings.named(weighed.statements, titles.names)}

    assert "método de la bola de nieve" in found
    assert "método de la bola" not in found


def test_what_is_said_once_in_passing_names_no_part_that_speaks_of_something_else() -> None:
    given = titles("interview.en.txt")

    assert "Fishing boat" not in given
    assert "What does a keeper do all day?" in given


def test_the_end_of_an_english_phrase_names_nothing() -> None:
    said = "The law was meant for one thing.", "Nobody should buy up grain in order to keep it.", "The crowd knew that."

    assert title_of("en", *said) != "Grain in order"


def test_a_word_that_only_tells_of_what_kind_a_thing_is_names_no_part() -> None:
    said = (
        "On en parle partout. On sauve l'abeille domestique. L'abeille domestique ne disparaît pas. "
        "L'abeille domestique est élevée, et les gens mettent des pots partout. Moi, je dis non."
    )

    assert title_of("fr", said) == "Abeille"


@pytest.mark.parametrize(
    ("code", "begins", "title"),
    [
        ("ja", "まず一つ目のステップは、床に置いてある物を書き出すことです。", "床に置いてある物を書き出すこと"),
        ("ja", "逆に、はさみはどこですか。", "はさみはどこですか"),
        ("zh", "第三，就是允许自己断一次，但是不能断两次。", "允许自己断一次"),
    ],
)
def test_a_part_is_named_by_its_first_sentence_where_no_spaces_stand(code: str, begins: str, title: str) -> None:
    assert title_of(code, begins, GOES_ON[code]) == title


@pytest.mark.parametrize(
    ("name", "ends", "title"),
    [
        ("talk.de.txt", "Fassen wir zusammen. Man braucht Geduld und Wasser.", "Fazit"),
        ("vlog.fr.txt", "Pour résumer, il faut du temps et du bois.", "Conclusion"),
        ("lesson.pl.txt", "Podsumujmy. Trzeba czasu i wody.", "Podsumowanie"),
        ("lesson.ja.txt", "では最後にまとめます。時間と水が要ります。", "まとめ"),
    ],
)
def test_the_part_that_sums_up_is_called_so_in_its_language(name: str, ends: str, title: str) -> None:
    code = name.split(".")[1]
    lines = [line for line in (TEXTS / name).read_text("utf-8").split("\n") if line.strip()]
    weighed = weighed_of(SummaryRequest([Segment(None, None, line) for line in [*lines, ends]], language=code))
    titles = Titles(weighed, Nouns(weighed.talk, weighed.stems))
    titles.used.add("introduction")
    first = next(
        index for index, one in enumerate(weighed.statements) if weighed.talk.where[one.unit.start] >= len(lines)
    )

    assert titles.of(first, len(weighed.statements)) == title


@pytest.mark.parametrize(
    ("code", "said", "is_whole"),
    [
        ("en", "how often does each bridge", False),
        ("en", "how often does each bridge get looked at", True),
        ("en", "what does a bridge inspector do", True),
        ("de", "wie das geht zeige ich euch", False),
        ("de", "wie geht das mit dem fenster", True),
        ("de", "welche dichtung hält am längsten", True),
    ],
)
def test_a_question_without_marks_is_whole_only_with_what_it_asks(code: str, said: str, is_whole: bool) -> None:
    lines = [said, "the bridge rings" if code == "en" else "das fenster hält"]
    weighed = weighed_of(SummaryRequest([Segment(None, None, " ".join(lines))], language=code))
    openings = Titles(weighed, Nouns(weighed.talk, weighed.stems)).openings

    assert openings.first.is_whole(said.split()) is is_whole


def test_the_answer_is_no_part_of_a_question_that_no_mark_ends() -> None:
    said = "can you use soap yes yes you can use soap", "the soap of today has no lye in it"

    assert title_of("en", *said) == "Can you use soap?"


def test_what_was_only_guessed_to_be_a_question_says_how_to_do_something() -> None:
    said = "how to get rid of it all right", "here's the before and here's the after", "you can see your face in it"

    assert not title_of("en", *said).startswith("How to get rid")


def test_what_only_says_when_asks_nothing() -> None:
    more = "the dough came from my dad", "the bread of my dad was famous"
    asked = title_of("en", "when did my dad ring from the hospital and why", *more)

    assert asked == "When did my dad ring from the hospital?"
    assert "?" not in title_of("en", "when my dad rang from the hospital i did not answer", *more)


def test_a_question_to_some_of_those_who_listen_is_no_title() -> None:
    said = (
        "Si dice che il cielo è blu perché riflette il mare.",
        "Chi di voi l'ha sentita?",
        "Il mare è blu perché riflette il cielo.",
    )

    assert title_of("it", *said) != "Chi di voi l'ha sentita?"


def test_a_question_that_names_nothing_but_how_is_no_title() -> None:
    said = "qu'est-ce que c'est exactement", "c'est la spécialité de biot", "normalement les bulles sont un défaut"

    assert title_of("fr", *said) != "Qu'est-ce que c'est exactement ?"


def test_a_word_for_one_of_many_is_no_title() -> None:
    said = "now a country that went the other way", "china is as wide as the united states"

    assert title_of("en", *said) != "Country"


def test_two_sentences_that_no_mark_parts_give_no_title_where_they_meet() -> None:
    said = (
        "it's usually blamed on farmers and that's wrong farmers fought against it",
        "because cows don't read clocks",
        "farmers don't read clocks",
    )

    assert title_of("en", *said) == "Farmers"


def test_what_is_said_once_beside_what_is_said_often_gives_no_title() -> None:
    said = (
        "Bristol was ten minutes behind London.",
        "A timetable in which every station keeps its own clock kills people.",
        "The Great Western Railway ordered its stations to keep London time.",
        "London had the telegraph.",
        "The mayor of Bath said that no director in London should tell his citizens when to eat.",
        "A signal from London went down the wire every hour.",
    )

    assert title_of("en", *said) == "London"


def test_a_name_may_stand_at_the_end_of_what_leads_to_it() -> None:
    said = (
        "And now for the one that you all complain about, the tax.",
        "It is usually blamed on farmers.",
        "They hate it.",
    )

    assert title_of("en", *said) == "The tax"


def test_a_clause_of_three_words_that_no_mark_shows_to_be_a_question_is_none() -> None:
    said = "was herausschaut schimmelt", "dafür nehmt ihr das Blatt", "das Blatt legt ihr oben drauf"

    assert title_of("de", *said) != "Was herausschaut schimmelt?"


def test_what_the_whole_talk_speaks_of_names_no_part_though_the_speaker_comes_back_to_it() -> None:
    before = [f"The pan was {how}." for how in ("black", "old", "heavy", "cold", "mine", "warm", "dry", "flat", "deep")]
    said = "Okay, back to the pan.", "So what do you cook in it first?", "Bacon is good.", "Cornbread is better."
    segments = [Segment(None, None, line) for line in [*before, *said]]
    weighed = weighed_of(SummaryRequest(segments, language="en"))
    titles = Titles(weighed, Nouns(weighed.talk, weighed.stems))
    titles.used.add("introduction")
    first = next(i for i, one in enumerate(weighed.statements) if "back" in one.keys or "okay" in one.keys)

    assert titles.of(first, len(weighed.statements)) == "What do you cook in it first?"
