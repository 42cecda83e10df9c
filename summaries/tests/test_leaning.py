"""What hangs on a name in the statement before it counts less, in languages other than English too."""

import pytest

from summaries.summarisers.base import SummaryRequest
from summaries.summarisers.extractive import weighed_of
from summaries.summarisers.quoting.candidates import pairs
from summaries.summarisers.quoting.contrasting import contrasts
from summaries.tests.test_extractive import untimed


def stands(code, *lines):
    """How well the last of the statements stands alone."""
    return weighed_of(SummaryRequest(segments=untimed(*lines), language=code)).statements[-1].standing


# code: statements that hang on the one before
HANGING = {
    "de": (
        "Wenn ihr sie jeden Tag gießt, faulen die Wurzeln.",
        "Mit der Zeit wird er dann trocken und hart.",
        "Der zweite hat vierzig Euro mehr gekostet.",
        "Sein Dach war aus Blech und ziemlich laut.",
    ),
    "fr": (
        "Si vous le faites tous les jours, les racines pourrissent.",
        "Au printemps il donne des fruits rouges.",
        "La deuxième coûte quarante euros de plus.",
        "Leur toit laissait passer toute la pluie.",
    ),
    "es": (
        "Si lo hace cada semana, las raíces se pudren.",
        "Cuesta cuarenta euros en cualquier tienda.",
        "El segundo cuesta cuarenta euros más en la tienda.",
        "Ellos riegan las plantas por la noche.",
    ),
    "it": (
        "Se lo fa ogni settimana, le radici marciscono.",
        "Costa quaranta euro in qualsiasi negozio.",
        "Il secondo costa quaranta euro in negozio.",
        "Il suo tetto era di lamiera vecchia.",
        "L'ho imparato da un vecchio giardiniere di Pistoia.",
    ),
    "pt": (
        "Custa quarenta euros em qualquer loja da cidade.",
        "O segundo custa quarenta euros na loja da cidade.",
        "Na primavera ela dá flores vermelhas e frutos.",
    ),
    "pl": (
        "Jeśli on stoi na słońcu, korzenie gniją.",
        "Kosztuje czterdzieści złotych w każdym sklepie.",
        "Jego dach był z blachy i przeciekał.",
    ),
    "uk": (
        "Якщо вона стоїть на сонці, коріння гниє.",
        "Коштує сорок гривень у кожному магазині.",
        "Його дах був із бляхи та протікав.",
    ),
    "ru": (
        "Если он стоит на солнце, корни гниют.",
        "Весит сорок граммов вместе с коробкой.",
        "Его крыша была из жести и протекала.",
    ),
}

# code: statements that name what they speak of, or speak of nothing named before
NAMING = {
    "de": (
        "Das Mehl saugt sich mit dem Wasser voll.",
        "Wenn Sie die Rosen jeden Tag gießen, faulen die Wurzeln.",
        "Es gibt im Garten keine Pflanze ohne Wurzeln.",
        "Die Rosen brauchen Wasser, weil sie viele Blätter haben.",
    ),
    "fr": (
        "En 2018, la ville a planté mille arbres.",
        "Il faut arroser les rosiers le soir en été.",
        "Ce que je préfère, c'est le parfum des roses.",
        "Les rosiers boivent beaucoup, car ils ont des feuilles.",
    ),
    "es": (
        "Lo que importa es el agua de la lluvia.",
        "Hace falta mucha agua para regar las rosas.",
        "Las rosas beben mucho porque ellas tienen hojas.",
    ),
    "it": (
        "Lo sconto vale per tutte le rose del negozio.",
        "L'acqua tiene le radici in superficie per tutta l'estate.",
        "È importante bagnare le rose la sera tardi.",
    ),
    "pt": (
        "O que importa é a água da chuva no verão.",
        "É preciso regar as rosas ao fim da tarde.",
    ),
    "pl": (
        "Im więcej wody, tym większe róże w ogrodzie.",
        "Róże piją dużo, bo mają one liście.",
    ),
    "uk": ("Троянди п'ють багато, бо вони мають листя.", "Те, що ми сіємо, восени стає хлібом."),
    "ru": ("Розы пьют много, потому что они с листьями.", "Поэтому розы поливают вечером, а не утром."),
}


@pytest.mark.parametrize(("code", "line"), [(code, line) for code, lines in HANGING.items() for line in lines])
def test_what_hangs_on_a_name_before_it_counts_less(code, line):
    assert stands(code, line) < 0.8


@pytest.mark.parametrize(("code", "line"), [(code, line) for code, lines in NAMING.items() for line in lines])
def test_what_names_its_subject_stands(code, line):
    assert stands(code, line) > 0.8


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "Six hundred euros in the cheap shop, more or less."),
        ("de", "Sechshundert Euro im Laden, mehr oder weniger."),
        ("fr", "Six cents euros dans le petit magasin, plus ou moins."),
        ("es", "Seiscientos euros en la tienda, más o menos."),
        ("it", "Seicento euro nel negozio, quasi sempre."),
        ("pt", "Seiscentos euros na loja, mais ou menos."),
    ],
)
def test_what_has_no_verb_only_adds_to_the_one_before(code, line):
    assert stands(code, line) < 0.8


@pytest.mark.parametrize(
    "line",
    [
        "If you open one, you've signed up for a hundred years of painting.",
        "That's called fatigue, and engineers have feared the word for years.",
        "From two metres you shouldn't, and from twenty centimetres you should.",
        "Dust it twice a year with a soft dry brush.",
        "You won't find these marks on a bridge of stone.",
    ],
)
def test_english_words_that_point_back_need_the_statement_before(line):
    assert stands("en", line) < 0.8


@pytest.mark.parametrize(
    "line",
    [
        "If you open one of the bridges, you've signed up for years of painting.",
        "Dust the bridge twice a year with a soft dry brush.",
        "The new bridge is the one that carries the trains.",
        "In this video a bridge gets a coat of paint.",
    ],
)
def test_english_words_that_point_at_what_is_named_need_nothing(line):
    assert stands("en", line) == 1.0


def test_what_hangs_on_a_question_may_be_quoted_with_it():
    talk = weighed_of(
        SummaryRequest(
            segments=untimed("How deep should the groove be?", "It should be a third of the thickness of the board."),
            language="en",
        )
    )

    assert [pair.lead for pair in pairs(talk, contrasts(talk))] == [talk.statements[0]]
