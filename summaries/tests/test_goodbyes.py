"""Greetings and goodbyes, pleas for comments and good wishes are known as such: nobody wants them in a summary."""

import pytest

from summaries.summarisers.base import SummaryRequest
from summaries.summarisers.extractive import weighed_of
from summaries.summarisers.quoting import tokens
from summaries.summarisers.quoting.choosing import Chooser
from summaries.summarisers.quoting.languages import LANGUAGES, UNSPACED_LANGUAGES
from summaries.tests.test_extractive import untimed

SAID = {
    "en": "that's a great question|where can people find you|tell a friend and leave us five stars|"
    "leave me a comment if you have questions|drop your questions down below|I hope this helps",
    "de": "das ist eine gute Frage|lasst gerne ein Like da|ich hoffe das hilft euch|wenn ihr Fragen habt schreibt mir",
    "fr": "c'est une bonne question|n'hésitez pas à me poser vos questions|"
    "je vous fais des bisous|j'espère que ça vous a plu",
    "es": "es una buena pregunta|si tenéis dudas dejadme un comentario|"
    "un beso muy grande chao|espero que os sirva|cuidaos mucho",
    "it": "bella domanda grazie|ci vediamo la settimana prossima|spero che vi sia utile|scrivetemi se avete domande",
    "pt": "é uma boa pergunta|se ajudou deixa o joinha aí|valeu pessoal|espero que tenha ajudado",
    "pl": "to dobre pytanie|piszcie jeśli macie pytania|mam nadzieję że pomogłam|na razie",
    "uk": "гарне питання|ставте лайк|сподіваюся було корисно|гарного вечора всім",
    "ru": "хороший вопрос|если вы учитель напишите мне|надеюсь было полезно|увидимся в следующем видео|всего доброго",
    "ja": "ではまた来週|バイバイ|お疲れ様でした",
    "zh": "各位家长晚上好请坐|祝大家周末愉快|希望对你有帮助|咱们下回见",
}


@pytest.mark.parametrize(("code", "text"), [(code, one) for code, all_ in SAID.items() for one in all_.split("|")])
def test_a_goodbye_is_known(code, text):
    language = LANGUAGES.get(code) or UNSPACED_LANGUAGES[code]

    assert "courtesy" in language.said(tokens.read(untimed(text), code).keys)


def test_what_is_said_behind_word_of_the_next_talk_is_part_of_the_goodbye():
    lines = [
        f"The {word} of a bridge has to be looked after every year." for word in "steel paint road joint rail".split()
    ]
    talk = weighed_of(
        SummaryRequest(
            segments=untimed(
                *lines * 4,
                "For next week please read the chapter on tunnels.",
                "And if somebody still has my paper clips, I need them back.",
                "Thank you very much.",
            ),
            language="en",
        )
    )

    assert Chooser(talk).parting == talk.statements[-3].unit.start
