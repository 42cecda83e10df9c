"""What may be asked for: kinds, languages, instructions typed or saved, and clear words where an engine can't."""

import json
import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from accounts.tests.factories import UserFactory
from summaries import job
from summaries.models import Instruction, OwnKey, Summary
from summaries.tests import talks
from summaries.tests.helpers import ask, reread, wanted
from summaries.tests.model_stand_in import ModelStandIn
from usage.models import UsageCharge
from usage.tests.helpers import count

pytestmark = pytest.mark.django_db


@pytest.fixture
def model(settings):
    """A site with a model of its own."""
    with ModelStandIn() as stand_in:
        settings.LLM_BASE_URL, settings.LLM_API_KEY, settings.LLM_MODEL = stand_in.base_url, "site", "sensible"
        yield stand_in


def post(client, **fields):
    return client.post("/summaries/", {"source": talks.text(), "key": "k", **fields})


def refused(answer, field, words):
    page = answer.content.decode()
    return answer.status_code == 400 and field in answer.context["form"].errors and words in page


@pytest.mark.parametrize("kind", ["summary", "topics", "custom"])
def test_the_built_in_summariser_makes_these_kinds(signed_in, user, kind):
    post(signed_in, kind=kind, instructions="What is said about money?")
    summary = Summary.objects.get()
    job.run(summary.pk)

    done = reread(summary)
    assert (done.kind, done.state, done.engine, done.charge.kind) == (kind, "done", "extractive", kind)
    assert done.parsed_result.points or done.parsed_result.answer


@pytest.mark.parametrize("kind", Summary.Kind.values)
def test_a_model_makes_every_kind(signed_in, model, kind):
    post(signed_in, kind=kind, instructions="What is said about money?", language="German")
    summary = Summary.objects.get()
    job.run(summary.pk)

    done = reread(summary)
    assert (done.state, done.engine, done.model, done.error_code) == ("done", "llm", "sensible", "")
    assert done.engine_label == "Written by sensible"
    assert "in German" in model.asked[-1].user


def test_a_post_is_not_offered_without_a_model_and_refused_in_words(signed_in, user):
    assert 'value="post"' not in signed_in.get("/").content.decode()

    answer = post(signed_in, kind="post")

    assert refused(answer, "kind", "has to be written by a model")
    assert talks.SENTENCES[0] in answer.content.decode()
    assert 'value="post" selected' in answer.content.decode()
    assert not Summary.objects.exists()
    assert not UsageCharge.objects.exists()


def test_a_post_is_offered_where_there_is_a_model(signed_in, model):
    assert 'value="post"' in signed_in.get("/").content.decode()


def test_a_post_is_offered_to_whoever_has_a_key(signed_in, user):
    OwnKey.objects.create(user=user, provider="Example", model="small", key="k")

    assert 'value="post"' in signed_in.get("/").content.decode()


def test_another_language_needs_a_model_and_that_is_said(signed_in, user):
    assert 'name="language"' not in signed_in.get("/").content.decode()

    answer = post(signed_in, language="Polish")

    assert refused(answer, "language", "can&#x27;t translate")
    assert 'value="Polish" selected' in answer.content.decode()
    assert count(user) == 0


def test_a_language_that_is_none_of_ours_is_refused(signed_in, model):
    assert post(signed_in, language="Klingon").status_code == 400


def test_the_video_s_own_language_is_what_is_chosen_at_first(signed_in, model):
    post(signed_in, language="")

    assert Summary.objects.get().language == ""


def test_a_question_must_be_asked(signed_in, user):
    answer = post(signed_in, kind="custom", instructions=" \n ")

    assert refused(answer, "instructions", "Say what you would like to know")
    assert re.search(r"<details[^>]*\sopen>", answer.content.decode())
    assert count(user) == 0


def test_instructions_go_with_every_kind_and_are_another_request(signed_in, user):
    post(signed_in, instructions="Only the money.")
    post(signed_in, instructions="Only the straw.")

    assert sorted(Summary.objects.values_list("instructions", flat=True)) == ["Only the money.", "Only the straw."]


def test_instructions_are_bounded_and_a_browser_s_line_ends_count_once(signed_in):
    assert post(signed_in, instructions="ab\r\n" * 666).status_code == 303
    answer = post(signed_in, instructions="x" * 2001)

    assert refused(answer, "instructions", "2001 letters long; at most 2000 fit")
    assert "x" * 2001 in answer.content.decode()


def test_the_question_stands_on_the_page_and_runs_nothing(signed_in, user):
    summary = ask(user, wanted(kind="custom", instructions="What about <script>alert(1)</script> money?"))

    page = signed_in.get(f"/summaries/{summary.pk}/").content.decode()

    assert "What about &lt;script&gt;alert(1)&lt;/script&gt; money?" in page


def test_a_saved_instruction_is_picked_without_a_script(signed_in, user):
    saved = Instruction.objects.create(user=user, name="Money", text="Only the money.")
    assert 'data-text="Only the money."' in signed_in.get("/").content.decode()

    post(signed_in, kind="custom", saved=str(saved.pk))

    assert Summary.objects.get().instructions == "Only the money."


def test_what_is_typed_and_what_is_saved_are_both_asked_for(signed_in, user):
    saved = Instruction.objects.create(user=user, name="Money", text="Only the money.")

    post(signed_in, instructions="In two lines.", saved=str(saved.pk))

    assert Summary.objects.get().instructions == "In two lines.\nOnly the money."


def test_a_saved_one_that_was_typed_too_is_asked_for_once(signed_in, user):
    saved = Instruction.objects.create(user=user, name="Money", text="Only the money.")

    post(signed_in, instructions="Only the money.", saved=str(saved.pk))

    assert Summary.objects.get().instructions == "Only the money."


def test_typed_and_saved_words_that_are_too_long_together_are_refused(signed_in, user):
    saved = Instruction.objects.create(user=user, name="Money", text="x" * 1500)

    answer = post(signed_in, instructions="y" * 600, saved=str(saved.pk))

    assert answer.status_code == 400
    assert "2101 letters long; at most 2000 fit" in answer.content.decode()


@pytest.mark.parametrize("kind", ["summary", "custom"])
def test_somebody_else_s_saved_instruction_is_not_there(signed_in, kind):
    theirs = Instruction.objects.create(user=UserFactory(), name="Secret", text="Their plans.")
    assert "Their plans." not in signed_in.get("/").content.decode()

    answer = post(signed_in, kind=kind, saved=str(theirs.pk))

    assert answer.status_code == 400
    assert "Their plans." not in answer.content.decode()
    assert not Summary.objects.exists()


@pytest.mark.parametrize("fields", [{"saved": "x"}, {"kind": "poem"}, {"instructions": "a\0b"}])
def test_made_up_choices_are_refused(signed_in, fields):
    assert post(signed_in, **fields).status_code == 400


def test_a_program_is_told_by_field(signed_in):
    answer = signed_in.post(
        "/summaries/", {"source": talks.text(), "kind": "post"}, headers={"Accept": "application/json"}
    )

    assert answer["Content-Type"] == "application/problem+json"
    assert list(json.loads(answer.content)["errors"]) == ["kind"]


def test_a_program_without_a_csrf_token_gets_problem_details(user):
    careful = Client(enforce_csrf_checks=True)
    careful.force_login(user)

    program = careful.post("/summaries/", {"source": talks.text()}, headers={"Accept": "application/json"})
    person = careful.post("/summaries/", {"source": talks.text()})

    assert (program.status_code, program["Content-Type"]) == (403, "application/problem+json")
    assert json.loads(program.content)["status"] == 403
    assert (person.status_code, person["Content-Type"]) == (403, "text/html; charset=utf-8")
    assert not Summary.objects.exists()


def test_what_is_wrong_with_a_file_is_said_beside_it(signed_in):
    empty = SimpleUploadedFile("talk.srt", b"")
    page = signed_in.post("/summaries/", {"captions": empty}).content.decode()

    assert page.index('type="file"') < page.index('id="id_captions_error"') < page.index('class="sheet-row"')
