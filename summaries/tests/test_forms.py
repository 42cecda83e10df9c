"""Key phrases and titles name things as a person would, in languages whose word forms were learned."""

import re
from pathlib import Path

import pytest

from summaries.summarisers.quoting import tokens
from summaries.summarisers.quoting.chapters import Titles
from summaries.summarisers.quoting.cutting import cut
from summaries.summarisers.quoting.forms import FORMS, WHOLE, Forms, forms
from summaries.summarisers.quoting.phrases import Nouns
from summaries.summarisers.quoting.tidying import tidy
from summaries.summarisers.quoting.weights import weigh
from summaries.tests.talks import as_written
from summaries.tests.test_extractive import summarise, untimed
from summaries.training.talks import TEXTS
from summaries.transcripts.base import Segment

CODES = ["de", "pl", "uk", "ru", "fr", "es", "it", "pt"]

UNSEEN = [
    ("pl", "sadzawkach", "N", "sadzawki"), ("pl", "latarnika", "N", "latarnik"), ("pl", "kaflowego", "A", "kaflowy"),
    ("pl", "rozdrabniał", "V", ""), ("uk", "ліхтаря", "N", "ліхтар"), ("uk", "гончарню", "N", "гончарня"),
    ("uk", "ясеневого", "A", "ясеневий"), ("uk", "перекочував", "V", ""), ("ru", "пчеловодов", "N", "пчеловоды"),
    ("ru", "кондитерскими", "A", "кондитерский"), ("ru", "перекатывала", "V", ""),
    ("de", "brennereien", "N", "brennereien"), ("fr", "verrerie", "N", "verrerie"), ("fr", "brumeuse", "A", "brumeuse"),
    ("es", "faroles", "N", "faroles"), ("es", "amasaba", "V", ""), ("it", "vetreria", "N", "vetreria"),
    ("it", "nebbiosa", "A", "nebbiosa"), ("it", "impastavano", "V", ""), ("pt", "colmeias", "N", "colmeias"),
    ("pt", "amassavam", "V", ""),
]  # fmt: skip


@pytest.mark.parametrize(("code", "word", "kind", "naming"), UNSEEN)
def test_what_a_word_is_that_nobody_listed_is_told_by_its_ending(code, word, kind, naming):
    known = forms(code)
    assert WHOLE + word not in known.known
    assert word not in re.findall(r"\w+", (TEXTS / f"{code}.txt").read_text(encoding="utf-8").lower())

    best = known.of(word).best

    assert best.kind == kind
    assert not naming or best.naming(word) == naming


@pytest.mark.parametrize("code", CODES)
def test_what_is_known_of_a_language_stays_small(code):
    assert (FORMS / f"{code}.txt").stat().st_size < 150_000


def test_nothing_is_known_of_other_languages_and_of_words_with_other_letters():
    assert forms("en") is None
    assert forms("pl").of("жук").readings == ()


def test_a_file_says_what_endings_tell_and_what_single_words_are():
    known = Forms("rzecz czas\n5Nfgdl-1a 3V\tki\n9Mmn\t^zofki\n")

    (noun, verb), (name,) = known.of("mąki").readings, known.of("zofki").readings

    assert (round(noun.share, 2), noun.gender, noun.cases, noun.naming("mąki")) == (0.62, "f", "gdl", "mąka")
    assert (verb.kind, name.is_name, name.naming("zofki")) == ("V", True, "zofki")
    assert known.everyday == {"rzecz", "czas"}


NAMED = {
    "pl": ("zakwas buraczany", """
        dzisiaj opowiem o zakwasie buraczanym
        do zakwasu buraczanego dodaję czosnek i sól
        zakwasem buraczanym zaprawiam barszcz
        słoików nie zakręcam bo muszą oddychać
        w słoikach jest ciepło i ciemno"""),
    "uk": ("ціна квитка", """
        сьогодні розповім про ціну квитка
        ціну квитка ми знизили на початку року
        з ціною квитка все просто
        пасажирів стало більше
        пасажирам це подобається"""),
    "ru": ("чистая система", """
        сегодня поговорим про чистую систему
        с чистой системой работать легко
        чистую систему поставили вчера вечером
        приложений в ней почти нет
        приложения я ставлю потом"""),
    "de": ("eiserner Ofen", """
        heute heizen wir mit dem eisernen ofen
        das holz kommt aus dem wald
        den eisernen ofen putze ich einmal im jahr
        ohne holz bleibt es kalt
        im eisernen ofen liegt trockenes holz"""),
    "fr": ("prix de l'eau", """
        aujourd'hui nous parlons du prix de l'eau
        le prix de l'eau monte chaque année
        tout le monde regarde le prix de l'eau
        les tuyaux sont vieux
        il faut changer les tuyaux"""),
    "es": ("precio del agua", """
        hoy vamos a hablar del precio del agua
        el precio del agua sube cada año
        todos miran el precio del agua
        las tuberías son viejas
        hay que cambiar las tuberías"""),
    "it": ("prezzo dell'acqua", """
        oggi parliamo del prezzo dell'acqua
        il prezzo dell'acqua sale ogni anno
        tutti guardano il prezzo dell'acqua
        i tubi sono vecchi
        bisogna cambiare i tubi"""),
    "pt": ("preço da água", """
        hoje vamos falar do preço da água
        o preço da água sobe todos os anos
        toda a gente olha para o preço da água
        os canos são velhos
        é preciso trocar os canos"""),
}  # fmt: skip


@pytest.mark.parametrize("code", CODES)
def test_a_key_phrase_of_two_words_is_in_the_form_that_names_the_thing(code):
    name, spoken = NAMED[code]

    phrases = summarise(untimed(*spoken.split("\n")), language=code).phrases

    assert phrases[0] == name


@pytest.mark.parametrize("code", CODES)
def test_a_title_is_the_name_of_what_is_spoken_of_with_a_capital(code):
    name, spoken = NAMED[code]
    talk = tokens.read(untimed(*spoken.split("\n")), code)
    weighed = weigh(talk, [tidy(talk, *span) for span in cut(talk)])

    title = Titles(weighed, Nouns(talk, weighed.stems)).of(0, len(weighed.statements))

    assert title.removeprefix("Le ").removeprefix("El ").removeprefix("Il ").removeprefix("O ").lower() == name.lower()
    assert title[0].isupper()


def without_marks(name):
    words = [re.sub(r"[^\w\s'’-]", " ", segment.text.lower()) for segment in as_written(name)]
    return [Segment(None, None, text) for text in words]


@pytest.mark.parametrize(
    ("name", "named", "unnamed"),
    [
        ("garden.pl", {"kompost", "grządki"}, {"brązowe", "zielone", "resztek"}),
        ("lesson.pl", {"lampka", "promienie"}, {"słońca", "promieni", "pochylona", "samo", "większa"}),
        ("lesson.uk", {"морська вода", "сіль", "річка"}, {"солоне", "розчиняє", "прісна"}),
        ("talk.uk", {"лікарі", "черга"}, {"лікаря", "черги"}),
        ("lesson.it", {"ponte sospeso", "acciaio"}, {"leggera", "armato", "l'acciaio"}),
        ("talk.es", {"sueño profundo", "siesta"}, {"profundo"}),
        ("talk.de", {"Tafel", "Fehler", "Kunde"}, {"lang"}),
    ],
)
def test_key_phrases_of_captions_without_marks_are_nouns_in_the_nominative(name, named, unnamed):
    phrases = set(summarise(without_marks(name), language=name[-2:]).phrases)

    assert named <= phrases
    assert phrases.isdisjoint(unnamed)


def test_adjectives_agree_with_the_noun_they_stand_beside():
    said = {
        "pl": ("w starej kuchni gotuję", "stara kuchnia"), "uk": ("у старій кухні варю", "стара кухня"),
        "ru": ("в старой кухне варю", "старая кухня"), "de": ("in einem dunklen keller", "dunkler keller"),
    }  # fmt: skip
    for code, (spoken, name) in said.items():
        talk = tokens.read(untimed(spoken), code)
        nouns = Nouns(talk, weigh(talk, [tidy(talk, 0, len(talk.keys))]).stems)
        names = nouns.names.naming.names(tuple(talk.keys[-3:-1] if code != "de" else talk.keys[-2:]))

        assert " ".join(max(names, key=names.get)) == name


def test_german_names_have_capitals_where_captions_have_none():
    assert set(summarise(untimed(*NAMED["de"][1].split("\n"))).phrases) >= {"eiserner Ofen", "Holz"}


def test_words_of_any_talk_count_less_than_its_own():
    assert {"woda", "ludzie", "rzecz"} & forms("pl").everyday
    assert not {"zakwas", "kompost"} & forms("pl").everyday


def test_every_file_of_forms_belongs_to_a_language_that_has_texts():
    assert {path.stem for path in Path(FORMS).glob("*.txt")} <= {path.stem for path in TEXTS.glob("*.txt")}
