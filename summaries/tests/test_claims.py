"""What is explained or advised counts more than what is only told or shown, in every language that has lists for it."""

import pytest

from summaries.summarisers.quoting import tokens
from summaries.summarisers.quoting.standing import claim
from summaries.summarisers.quoting.word_lists.claims import CLAIMS
from summaries.tests.test_extractive import summarise, untimed
from summaries.transcripts.base import Segment

# code: what is advised, what is told, what is shown
SAID = {
    "en": ("You should never water them at noon", "Yesterday I watered them at noon", "I am watering them over here"),
    "de": ("Man darf sie nie mittags gießen", "Gestern habe ich sie mittags gegossen", "Seht ihr hier gieße ich sie"),
    "fr": ("Il ne faut jamais les arroser à midi", "Hier je les arrosais à midi", "Regardez là je les arrose à midi"),
    "es": ("Nunca hay que regarlas al mediodía", "Ayer las regué al mediodía", "Mirad las estoy regando al mediodía"),
    "pt": ("Nunca se deve regar ao meio-dia", "Ontem eu reguei ao meio-dia", "Olha estou regando ao meio-dia"),
    "it": ("Non bisogna mai bagnarle con il sole", "Ieri le ho bagnate con il sole", "Guardate le sto bagnando"),
    "pl": ("Nigdy nie należy ich podlewać w południe", "Podlewałam je w południe", "Zobaczcie podlewam je w południe"),
    "uk": ("Ніколи не треба поливати їх опівдні", "Вчора я поливала їх опівдні", "Дивіться поливаю їх опівдні"),
    "ru": ("Никогда не надо поливать их в полдень", "Вчера я поливала их в полдень", "Смотрите поливаю их в полдень"),
    "ja": ("お昼に水をあげないほうがいいです", "昨日お昼に水をあげました", "見てください水をあげています"),
    "zh": ("千万不要中午浇水", "昨天我妈中午浇了水", "你们看我在浇水"),
}


def claimed(code, said):
    talk = tokens.read([Segment(None, None, said)], code)
    assert talk.language.code == code
    return claim(talk.language, talk.keys)


@pytest.mark.parametrize("code", SAID)
def test_advice_counts_more_than_a_story_and_than_what_is_shown(code):
    advised, told, shown = (claimed(code, said) for said in SAID[code])

    assert advised > 1 > told
    assert shown < 1


def test_every_language_with_such_lists_is_among_them():
    assert set(SAID) == {"en", *CLAIMS}


def test_of_two_statements_about_the_same_the_advice_is_quoted():
    first = ["Esta es la huerta de la casa y hoy hablamos de tomates.", "Detrás de la casa hay una pared de piedra."]
    told = "Ayer regué los tomates de mi tía al mediodía con agua del pozo."
    advised = "Los tomates nunca hay que regarlos al mediodía con agua del pozo."

    for lines in ([told, advised], [advised, told]):
        assert summarise(untimed(*first, *lines), language="es", words=14).answer == advised


@pytest.mark.parametrize(
    ("code", "counted", "plain"),
    [
        ("zh", "月亮离地球三十八万公里", "月亮离地球很远很远"),
        ("zh", "這面牆一共用了兩百塊磚", "這面牆一共用了一種磚"),
        ("ja", "川の長さは四十三キロです", "川の長さは一人で測ります"),
    ],
)
def test_how_many_counts_in_chinese_and_japanese_numerals_too(code, counted, plain):
    assert claimed(code, counted) > 1.2 * claimed(code, plain)


def test_one_some_and_half_are_no_numbers():
    assert claimed("zh", "这个人半天没说几句") == claimed("zh", "这个人好久没说话") == 1.0


# code: the same with a number in words, and without
COUNTED = {
    "de": ("Die Gießkanne fasst zwölf Liter", "Die Gießkanne fasst viele Liter"),
    "fr": ("Il y a douze litres dans l'arrosoir de la voisine", "Il y a peu d'eau dans l'arrosoir de la voisine"),
    "es": ("La regadera tiene doce litros", "La regadera tiene algunos litros"),
    "pt": ("O regador leva doze litros", "O regador leva alguns litros"),
    "it": ("Ci sono dodici litri nel secchio di questa casa", "Ci sono pochi litri nel secchio di questa casa"),
    "pl": ("Konewka mieści dwanaście litrów", "Konewka mieści kilka litrów"),
    "uk": ("Лійка вміщує дванадцять літрів", "Лійка вміщує кілька літрів"),
    "ru": ("Это лейка на двенадцать литров и она не течёт", "Это лейка на много литров и она не течёт"),
}


@pytest.mark.parametrize("code", COUNTED)
def test_a_number_in_words_counts_as_one_in_digits(code):
    counted, uncounted = (claimed(code, said) for said in COUNTED[code])

    assert counted > uncounted
