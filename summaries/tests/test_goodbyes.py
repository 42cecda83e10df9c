"""Greetings and goodbyes, pleas for comments and good wishes are known as such: nobody wants them in a summary."""

import pytest

from summaries.summarisers.quoting import tokens
from summaries.summarisers.quoting.languages import LANGUAGES, UNSPACED_LANGUAGES
from summaries.tests.test_extractive import untimed

SAID = {
    "en": "leave me a comment if you have questions|drop your questions down below|I hope this helps",
    "de": "lasst gerne ein Like da|ich hoffe das hilft euch|wenn ihr Fragen habt schreibt mir",
    "fr": "n'hésitez pas à me poser vos questions|je vous fais des bisous|j'espère que ça vous a plu",
    "es": "si tenéis dudas dejadme un comentario|un beso muy grande chao|espero que os sirva|cuidaos mucho",
    "it": "ci vediamo la settimana prossima|spero che vi sia utile|scrivetemi se avete domande",
    "pt": "se ajudou deixa o joinha aí|valeu pessoal|espero que tenha ajudado",
    "pl": "piszcie jeśli macie pytania|mam nadzieję że pomogłam|na razie",
    "uk": "ставте лайк|сподіваюся було корисно|гарного вечора всім",
    "ru": "если вы учитель напишите мне|надеюсь было полезно|увидимся в следующем видео|всего доброго",
    "ja": "ではまた来週|バイバイ|お疲れ様でした",
    "zh": "各位家长晚上好请坐|祝大家周末愉快|希望对你有帮助|咱们下回见",
}


@pytest.mark.parametrize(("code", "text"), [(code, one) for code, all_ in SAID.items() for one in all_.split("|")])
def test_a_goodbye_is_known(code, text):
    language = LANGUAGES.get(code) or UNSPACED_LANGUAGES[code]

    assert "courtesy" in language.said(tokens.read(untimed(text), code).keys)
