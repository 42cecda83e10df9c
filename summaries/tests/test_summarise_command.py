"""`manage.py summarise` with kinds, questions and languages, and with the site's model where it has one."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from summaries.tests import talks
from summaries.tests.model_stand_in import ModelStandIn


@pytest.fixture
def talk(tmp_path):
    path = tmp_path / "talk.srt"
    path.write_text(talks.srt(), encoding="utf-8")
    return str(path)


@pytest.fixture
def model(settings):
    with ModelStandIn() as stand_in:
        settings.LLM_BASE_URL, settings.LLM_API_KEY, settings.LLM_MODEL = stand_in.base_url, "site", "sensible"
        yield stand_in


def run(*arguments):
    said = StringIO()
    call_command("summarise", *arguments, stdout=said)
    return said.getvalue()


def test_a_question_is_answered_with_what_was_said(talk):
    answer = run(talk, "--kind", "custom", "--instructions", "What is said about money?", "--format", "text")

    assert "money" in answer


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--kind", "custom"], "needs --instructions"),
        (["--kind", "post"], "needs LLM_BASE_URL"),
        (["--output-language", "German"], "needs LLM_BASE_URL"),
    ],
)
def test_what_can_not_be_done_is_said_before_anything_is_read(arguments, words):
    with pytest.raises(CommandError, match=words):
        run("no-such-file.srt", *arguments)


def test_where_there_is_a_model_it_writes(talk, model):
    assert "#Talks" in run(talk, "--kind", "post", "--output-language", "German")
    assert "in German" in model.asked[-1].user


def test_the_built_in_one_can_be_had_all_the_same(talk, model):
    assert run(talk, "--built-in")
    assert model.asked == []
