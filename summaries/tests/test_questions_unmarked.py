"""In captions without marks a question is known by its words, and is no point of a summary."""

import pytest

from summaries.summarisers.base import SummaryFailed
from summaries.summarisers.quoting import tokens
from summaries.summarisers.quoting.readability import is_question
from summaries.summarisers.quoting.tidying import tidy
from summaries.tests.test_extractive import NIGHT_SKY, segments_of, summarise
from summaries.transcripts.base import Segment

QUESTIONS = {
    "en": ["how long did it take you to build the boat", "do you think the river will come back"],
    "de": ["wie lange hast du an dem boot gebaut", "und warum verkaufst du sie nicht mehr"],
    "fr": ["combien de temps il vous a fallu pour construire le bateau", "et pourquoi vous ne les vendez plus"],
    "es": ["cuánto tiempo tardaste en construir la barca", "y por qué ya no las vendes"],
    "pt": ["quanto tempo você levou para construir o barco", "como é que você escolhe a madeira"],
    "it": ["quanto tempo hai impiegato per costruire la barca", "e perché non le vendi più"],
    "pl": ["ile czasu zajęła ci budowa łodzi", "czy rzeka jeszcze wróci"],
    "uk": ["скільки часу ти будував цей човен", "а чому ти їх більше не продаєш"],
    "ru": ["сколько времени ты строил эту лодку", "а почему ты их больше не продаёшь"],
    "zh": ["那你为什么不卖了呢", "你觉得河水还会回来吗"],
}
STATEMENTS = {
    "en": ["it took me four winters to build the boat", "what i like about it is the smell of the wood"],
    "de": ["ich habe vier winter an dem boot gebaut", "das holz wurde mir am ende zu teuer"],
    "fr": ["il m'a fallu quatre hivers pour construire le bateau", "le bois était devenu trop cher"],
    "es": ["tardé cuatro inviernos en construir la barca", "la madera se puso demasiado cara"],
    "pt": ["eu levei quatro invernos para construir o barco", "a madeira ficou cara demais"],
    "it": ["ho impiegato quattro inverni per costruire la barca", "il legno era diventato troppo caro"],
    "pl": ["budowa łodzi zajęła mi cztery zimy", "drewno zrobiło się za drogie"],
    "uk": ["я будував цей човен чотири зими", "дерево стало надто дороге"],
    "ru": ["я строил эту лодку четыре зимы", "дерево стало слишком дорогим"],
    "zh": ["我造这条船用了四个冬天", "木头变得太贵了"],
}
SAID = [
    "the boat lies on the bank of the river behind my workshop and smells of tar",
    "how many planks does one boat need",
    "a boat of that size needs thirty planks of larch and they have to dry for two years",
    "and what do you do against the worms in the wood",
    "against the worms i paint every plank with hot linseed oil before it is bent",
    "who taught you to bend the planks like that",
    "my grandfather bent the planks over a fire of wet straw and i still do it his way",
    "do you ever use screws or is it all copper nails",
    "only copper nails hold a boat together because screws tear the wood when it swells",
]


def asks(text, code):
    talk = tokens.read([Segment(None, None, text)], code)
    unit = tidy(talk, 0, len(talk.tokens))
    return is_question(talk, unit, unit.keys(talk))


@pytest.mark.parametrize("code", QUESTIONS)
def test_a_question_is_known_by_its_words(code):
    assert [text for text in QUESTIONS[code] if not asks(text, code)] == []
    assert [text for text in STATEMENTS[code] if asks(text, code)] == []


def test_where_marks_are_set_they_say_it():
    assert not asks("How long did it take you to build the boat.", "en")
    assert asks("The river comes back every spring?", "en")


@pytest.mark.parametrize("length", ["short", "medium", "long"])
def test_what_is_asked_in_an_interview_is_not_quoted(length):
    words = " ".join(SAID).split()
    lines = [" ".join(words[i : i + 9]) for i in range(0, len(words), 9)]
    result = summarise([Segment(i * 4.0, i * 4.0 + 4, line) for i, line in enumerate(lines)], length=length)

    quoted = " ".join([result.answer, *(point.text for point in result.points)]).lower()
    assert [one for one in SAID[1::2] if " ".join(one.split()[1:6]) in quoted] == []
    assert "over a fire of wet straw" in quoted


def test_what_has_run_together_from_several_statements_answers_nothing_by_accident():
    with pytest.raises(SummaryFailed) as refused:
        summarise(segments_of(NIGHT_SKY), kind="custom", instructions="How long do eyes need to adapt to the dark?")

    assert "thirty minutes" in refused.value.nearest.points[0].text
