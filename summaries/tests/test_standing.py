"""What needs something that was said before counts less, in every language where that can be told."""

import pytest

from summaries.summarisers.base import SummaryRequest
from summaries.summarisers.extractive import weighed_of
from summaries.tests.test_extractive import untimed


def stands(code, *lines):
    """How well the last of the statements stands alone."""
    return weighed_of(SummaryRequest(segments=untimed(*lines), language=code)).statements[-1].standing


# code: what only says what is not meant of something named before, and a statement with the same words
CORRECTING = {
    "en": (
        "Not in the first month with the new language, but later.",
        "In the first month you speak the new language.",
    ),
    "de": (
        "Nicht nach sechs Monaten mit dem Buch, sondern heute.",
        "Nach sechs Monaten mit dem Buch sprecht ihr heute.",
    ),
    "fr": ("Pas au bout de six mois avec le livre et la méthode.", "Au bout de six mois le livre ouvre la méthode."),
    "es": ("No de golpe con el libro y la gramática, sino hoy.", "De golpe el libro abre la gramática de la lengua."),
    "it": ("Non del tutto con il libro e la grammatica di oggi.", "Il libro apre la grammatica della lingua di oggi."),
    "pt": ("Não no primeiro mês com o livro e a gramática.", "No primeiro mês o livro abre a gramática da língua."),
    "pl": ("Nie po sześciu miesiącach z książką, tylko dzisiaj.", "Po sześciu miesiącach książka otwiera język ludzi."),
    "uk": ("Не після шести місяців із книжкою, а вже сьогодні.", "Після шести місяців книжка відкриває мову людей."),
    "ru": ("Не в первый месяц с книгой и словарём, а сегодня.", "В первый месяц книга и словарь открывают язык людей."),
}


@pytest.mark.parametrize("code", CORRECTING)
def test_what_only_says_what_is_not_meant_needs_the_statement_before(code):
    correcting, plain = CORRECTING[code]

    assert stands(code, correcting) < 0.8
    assert stands(code, plain) == 1.0


@pytest.mark.parametrize(
    ("code", "reason", "plain"),
    [
        ("ja", "なぜかというと、歯ブラシには住所があるからです。", "歯ブラシには洗面所という住所があるのです。"),
        ("zh", "那是因为牙刷每天都放在洗手间的杯子里。", "牙刷每天都放在洗手间的杯子里。"),
    ],
)
def test_what_begins_with_because_needs_the_statement_before(code, reason, plain):
    assert stands(code, reason) < 0.8
    assert stands(code, plain) == 1.0


def test_that_something_is_the_trouble_names_nothing_yet():
    assert stands("en", "The trouble is that it's almost certainly wrong, and everybody knows it.") < 0.8
    assert stands("en", "The trouble is that the comets are almost certainly wrong.") == 1.0
    assert stands("en", "It's not about blame.") == 1.0


@pytest.mark.parametrize("did", ["ate", "drove", "stood", "wrote"])
def test_what_somebody_did_claims_less(did):
    def claims(line):
        return weighed_of(SummaryRequest(segments=untimed(line), language="en")).statements[0].quality

    assert claims(f"I {did} alone in the hospital for the whole of that long evening.") < claims(
        "I am alone in the hospital for the whole of that long evening."
    )
