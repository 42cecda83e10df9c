"""`manage.py summarise` asks the same engines as the web does."""

import json
import os
import threading
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from summaries.tests import talks
from summaries.tests.model_stand_in import ModelStandIn


@pytest.fixture
def talk(tmp_path):
    path = tmp_path / "garden.srt"
    path.write_text(talks.srt(), encoding="utf-8")
    return str(path)


@pytest.fixture
def stand_in(settings):
    with ModelStandIn() as server:
        settings.LLM_BASE_URL, settings.LLM_API_KEY, settings.LLM_MODEL = server.base_url, "", "sensible"
        yield server


def test_the_built_in_engine_is_the_one_that_is_asked(talk, stand_in, capsys):
    call_command("summarise", talk)

    assert "Made by the built-in summariser" in capsys.readouterr().out
    assert stand_in.asked == []


def test_a_model_is_asked_where_it_is_wanted(talk, stand_in, capsys):
    call_command("summarise", talk, "--engine", "model", "--language", "German", "--instructions", "Only about straw.")

    printed = capsys.readouterr().out
    assert "Hier wird gesagt" in printed
    assert "The model sensible wrote this" in printed
    assert "Only about straw." in stand_in.asked[0].user


@pytest.mark.parametrize(("kind", "heading"), [("topics", "## Topics"), ("post", "\\#Talks"), ("custom", "rests on")])
def test_each_kind_may_be_asked_for(talk, stand_in, capsys, kind, heading):
    call_command("summarise", talk, "--engine", "model", "--kind", kind, "--instructions", "What of straw?")

    assert heading in capsys.readouterr().out


@pytest.mark.parametrize("asked", ["", " \n"])
def test_a_question_without_one_is_refused_as_on_the_web(talk, asked):
    with pytest.raises(CommandError, match="Say what you would like to know, or choose another kind"):
        call_command("summarise", talk, "--kind", "custom", "--instructions", asked)


def test_a_result_of_a_model_may_be_had_as_json(talk, stand_in, capsys):
    call_command("summarise", talk, "--engine", "model", "--format", "json")

    assert json.loads(capsys.readouterr().out)["written_by"] == "sensible"


def test_without_a_model_it_says_what_to_set(talk, settings):
    settings.LLM_BASE_URL = settings.LLM_MODEL = ""

    with pytest.raises(CommandError, match="LLM_BASE_URL"):
        call_command("summarise", talk, "--engine", "model")


def test_a_failure_of_the_model_is_said(talk, stand_in, settings):
    settings.LLM_MODEL = "key-refused"

    with pytest.raises(CommandError, match="refused the key"):
        call_command("summarise", talk, "--engine", "model")


def test_a_post_needs_a_model(talk):
    with pytest.raises(CommandError, match="cannot write a post"):
        call_command("summarise", talk, "--kind", "post")


def test_what_comes_nearest_to_a_question_is_printed(tmp_path, capsys):
    path = tmp_path / "shop.txt"
    said = "Welcome to the shop that we began long ago.\nAnd what about Ruth?\nRuth left us in May, and we still write."
    path.write_text(said, encoding="utf-8")

    with pytest.raises(CommandError, match=r"^Nothing that was said answers this plainly\.$"):
        call_command("summarise", str(path), "--kind", "custom", "--instructions", "What did Ruth do before?")

    printed = capsys.readouterr().out
    assert "## What comes nearest" in printed
    assert "Ruth" in printed


def test_a_pipe_of_the_shell_is_read_like_a_file_and_named_by_what_it_says(tmp_path, capsys):
    pipe = tmp_path / "63"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=(talks.srt(),))
    writer.start()

    call_command("summarise", str(pipe))

    writer.join()
    title = capsys.readouterr().out.partition("\n")[0]
    assert title.startswith("# ")
    assert title not in ("# 63", "# stdin")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("", "Name a file or a YouTube link"),
        (" ", "Name a file or a YouTube link"),
        ("/dev/zero", "larger than 10 MB"),
        ("/dev/null", "empty"),
        (str(Path(__file__).parent), "is a folder"),
    ],
)
@pytest.mark.parametrize("command", ["summarise", "transcript"])
def test_what_is_no_transcript_is_said_to_be_what_it_is(command, given, said):
    with pytest.raises(CommandError, match=said):
        call_command(command, given)


def test_no_choice_is_passed_over_in_silence(talk):
    with pytest.raises(CommandError, match="Only a video has captions to pick from"):
        call_command("summarise", talk, "--captions", "de")
    with pytest.raises(CommandError, match="Only a video has captions to pick from"):
        call_command("transcript", talk, "--language", "de")
    with pytest.raises(CommandError, match="--language must be a code"):
        call_command("summarise", talk, "--language", "German")
