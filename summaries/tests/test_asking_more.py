"""Asking something else of what was read before, without giving it again."""

from datetime import timedelta
from unittest.mock import patch

import pytest
from django.utils import timezone

from summaries import job
from summaries.intake import SourceGone
from summaries.models import UNANSWERED, Summary, Transcript
from summaries.tests import talks
from summaries.tests.helpers import ask, reread, wanted, wanted_video
from summaries.tests.model_stand_in import ModelStandIn
from summaries.tests.youtube_stand_in import YouTubeStandIn
from usage.tests.helpers import count, ledger_count, set_limit

pytestmark = pytest.mark.django_db

QUESTION = "What is said about the harvest?"


@pytest.fixture
def read(user):
    """A summary that is done, so that its transcript was read."""
    return finished(ask(user))


def finished(summary):
    job.run(summary.pk)
    return reread(summary)


def another(client, summary, **fields):
    fields = {"kind": "custom", "instructions": QUESTION, "length": "medium", "key": "one"} | fields
    return client.post(f"/summaries/{summary.pk}/another/", fields)


def text(answer):
    return answer.content.decode()


def test_a_question_is_asked_of_the_same_transcript_and_counts_one(signed_in, user, read):
    answer = another(signed_in, read)

    new = Summary.objects.of(user).first()
    assert (answer.status_code, answer.url) == (303, f"/summaries/{new.pk}/")
    assert (new.transcript_id, new.kind, new.instructions) == (read.transcript_id, "custom", QUESTION)
    assert (Transcript.objects.count(), count(user), ledger_count(user)) == (1, 2, 2)


def test_of_a_video_it_is_asked_as_if_the_link_had_been_given_again(signed_in, user, settings):
    with YouTubeStandIn() as youtube:
        settings.YOUTUBE_ORIGIN = youtube.origin
        read = finished(ask(user, wanted_video()))

    another(signed_in, read)
    given = signed_in.post("/summaries/", {"source": read.source, "kind": "custom", "instructions": QUESTION})

    new = Summary.objects.of(user).first()
    assert (new.video_id, given.url, count(user)) == (read.video_id, f"/summaries/{new.pk}/", 2)


def test_what_was_asked_before_opens_free(signed_in, user, read):
    same = another(signed_in, read, kind="summary", instructions="")

    assert same.url == f"/summaries/{read.pk}/"
    assert count(user) == 1
    assert "nothing more was counted" in text(signed_in.get(same.url))


@pytest.mark.parametrize(
    "reworded",
    ["what is said about the harvest", f"  {QUESTION.replace(' ', '  ')}\n", "WHAT IS SAID about the harvest !?"],
)
def test_a_question_in_other_case_spaces_or_marks_is_the_same(signed_in, user, read, reworded):
    first = another(signed_in, read)

    again = another(signed_in, read, instructions=reworded, key="two")

    assert again.url == first.url
    assert count(user) == 2
    assert another(signed_in, read, instructions="What is said about the harvester?", key="three").url != first.url


def test_a_double_click_asks_once(signed_in, user, read):
    assert another(signed_in, read).url == another(signed_in, read).url
    assert count(user) == 2


def test_an_empty_question_is_said_in_words_and_costs_nothing(signed_in, user, read):
    answer = another(signed_in, read, instructions="", length="long")

    assert answer.status_code == 400
    assert "Say what you would like to know" in text(answer)
    assert '<option value="long" selected>' in text(answer)
    assert '<ol class="margined points"' in text(answer)
    assert 'id="transcript"' in text(answer)
    assert f'href="/summaries/{read.pk}/?find=' in text(answer)
    assert count(user) == 1


def test_what_is_wrong_with_a_question_is_said_also_while_the_summary_is_made(signed_in, user):
    answer = another(signed_in, ask(user), instructions="")

    assert answer.status_code == 400
    assert "Say what you would like to know" in text(answer)


def test_at_the_limit_the_question_is_kept(signed_in, user, read):
    set_limit(user, 1)

    answer = another(signed_in, read)

    assert answer.status_code == 429
    assert QUESTION in text(answer)
    assert f'action="/summaries/{read.pk}/another/"' in text(answer)
    assert count(user) == 1


def test_a_key_that_was_used_for_another_question_is_refused(signed_in, user, read):
    path, headers = f"/summaries/{read.pk}/another/", {"Idempotency-Key": "k"}
    signed_in.post(path, {"kind": "custom", "instructions": QUESTION}, headers=headers)

    answer = signed_in.post(path, {"kind": "topics"}, headers=headers)

    assert answer.status_code == 422
    assert count(user) == 2


def test_another_persons_summary_is_not_found(client, django_user_model, read):
    charlie = django_user_model.objects.create_user("charlie@example.com")
    client.force_login(charlie)

    assert another(client, read).status_code == 404
    assert client.get(f"/summaries/{read.pk}/another/").status_code == 404
    assert Summary.objects.get() == read


DELETED = "That summary is not here any more"


def test_a_question_to_a_summary_deleted_meanwhile_is_not_lost(signed_in, read):
    read.discard()

    answer = another(signed_in, read, kind="topics", length="long")

    assert answer.status_code == 404
    assert DELETED in text(answer)
    assert f"{QUESTION}</textarea>" in text(answer)
    assert 'value="topics" selected' in text(answer)
    assert 'value="long" selected' in text(answer)
    assert 'action="/summaries/"' in text(answer)


def test_neither_is_one_whose_transcript_goes_while_it_is_sent(signed_in, read):
    with patch("summaries.more.intake.ask", side_effect=SourceGone):
        answer = another(signed_in, read)

    assert answer.status_code == 404
    assert f"{QUESTION}</textarea>" in text(answer)


def test_nor_one_that_was_kept_over_a_sign_in(client, user, read):
    another(client, read)
    read.discard()
    client.force_login(user)

    answer = client.get(f"/summaries/{read.pk}/another/")

    assert answer.status_code == 404
    assert f"{QUESTION}</textarea>" in text(answer)


def test_without_a_question_and_to_a_program_it_is_plainly_not_there(signed_in, read):
    read.discard()

    assert DELETED not in text(another(signed_in, read, instructions=""))
    told = signed_in.post(
        f"/summaries/{read.pk}/another/", {"instructions": QUESTION}, headers={"Accept": "application/json"}
    )
    assert (told.status_code, DELETED in text(told)) == (404, False)


def test_the_way_on_stands_below_the_summary_and_says_what_it_costs(signed_in, read):
    page = text(signed_in.get(f"/summaries/{read.pk}/"))

    assert f'action="/summaries/{read.pk}/another/"' in page
    assert "It counts as one summary; a question that is not plainly answered costs nothing." in page
    assert text(signed_in.get(f"/summaries/{read.pk}/another/")).count("<form") == page.count("<form") - 2


def test_the_same_once_more_is_offered_only_where_it_may_read_otherwise(signed_in, user, read, settings):
    assert "Make it again" not in text(signed_in.get(f"/summaries/{read.pk}/"))

    with ModelStandIn() as model:
        settings.LLM_BASE_URL, settings.LLM_MODEL = model.base_url, "sensible"
        assert "Make it again" in text(signed_in.get(f"/summaries/{read.pk}/"))


@pytest.mark.parametrize("choices", [{"kind": "post"}, {"language": "German"}])
def test_what_only_a_model_writes_is_not_offered_again_once_there_is_none(signed_in, user, settings, choices):
    with ModelStandIn() as model:
        settings.LLM_BASE_URL, settings.LLM_MODEL = model.base_url, "sensible"
        made = finished(ask(user, wanted(engine="llm", **choices)))
        assert "Make it again" in text(signed_in.get(f"/summaries/{made.pk}/"))
    settings.LLM_BASE_URL = ""

    page = text(signed_in.get(f"/summaries/{made.pk}/"))

    assert made.state == Summary.State.DONE
    assert "Make it again" not in page


def test_summaries_of_one_talk_are_told_apart_in_the_history(signed_in, user, read):
    another(signed_in, read)
    Summary.objects.filter(pk=read.pk).update(language="Polish")

    page = text(signed_in.get("/summaries/"))

    assert QUESTION in page
    assert "Polish" in page
    assert page.count(talks.text()[:20]) <= 3  # the way to delete one names it


def test_in_the_history_a_question_is_told_by_its_words(signed_in, user, read):
    another(signed_in, read)

    together = text(signed_in.get("/summaries/"))
    read.discard()
    alone = text(signed_in.get("/summaries/"))

    asked = together[together.index('class="is-asked"') :]
    assert QUESTION in asked[: asked.index("</a>")]
    assert read.title in together[together.index('class="title"') : together.index('class="is-asked"')]
    asked = alone[alone.index('class="title is-asked"') :]
    assert QUESTION in asked[: asked.index("</a>")]
    assert read.title in asked[asked.index("</a>") : asked.index('class="meta"')]


def test_what_a_model_wrote_is_told_apart_from_what_is_quoted(signed_in, user, read):
    Summary.objects.filter(pk=read.pk).update(engine="llm", model="some-model")
    finished(ask(user, wanted(length="short")))

    for page in (text(signed_in.get("/summaries/")), text(signed_in.get(Summary.objects.first().get_absolute_url()))):
        assert page.count("Written by some-model") == 1


def test_one_passage_of_a_transcript_is_shown_once_however_many_questions_were_asked(signed_in, user, read):
    for i in range(3):
        another(signed_in, read, instructions=f"{QUESTION} {'Really? ' * i}", key=str(i))

    found = signed_in.get("/summaries/?q=moisture")

    assert len(found.context["page"]) == 4
    assert found.content.decode().count('class="found"') == 2  # the summary's own words, and once what was said


def test_who_waits_long_is_told_so(signed_in, user):
    waiting = ask(user)
    told = "This takes longer than usual."

    assert told not in text(signed_in.get(waiting.get_absolute_url()))
    Summary.objects.filter(pk=waiting.pk).update(queued_at=timezone.now() - timedelta(minutes=1))
    assert told in text(signed_in.get(waiting.get_absolute_url()))
    assert told in text(signed_in.get(f"{waiting.get_absolute_url()}progress/"))


def test_a_question_that_nothing_fits_may_be_asked_in_other_words(signed_in, user, read):
    question = "Quarks, gluons and hadrons?"
    another(signed_in, read, instructions=question)
    failed = finished(Summary.objects.of(user).first())

    page = text(signed_in.get(f"/summaries/{failed.pk}/"))

    assert (failed.error_code, count(user)) == ("no_match", 1)
    assert f">\n{question}</textarea>" in page
    assert "Paste or upload the words" not in page


def test_a_question_that_nothing_fits_is_no_failure_and_is_found_by_its_words(signed_in, user, read):
    another(signed_in, read, instructions="Which Quárks, gluons and hadrons?")
    unanswered = finished(Summary.objects.of(user).first())
    read.discard()

    history = signed_in.get("/summaries/?q=hadrons+quarks")
    page = text(signed_in.get(unanswered.get_absolute_url()))

    assert [row.pk for row in history.context["page"]] == [unanswered.pk]
    assert "Not answered" in history.text
    assert "is-failed" not in history.text
    assert "This cost you nothing." in page
    assert "is-error" not in page
    assert not signed_in.get("/summaries/?q=giraffe+quarks").context["page"].object_list
    signed_in.post(f"/summaries/{unanswered.pk}/rename/", {"own_title": "Zebra matters"})
    assert signed_in.get("/summaries/?q=matters+hadrons").context["page"].object_list


def test_what_comes_nearest_is_shown_free_where_nothing_answers_plainly(signed_in, user, read):
    another(signed_in, read, instructions="Where do the twelve families live?")
    unanswered = finished(Summary.objects.of(user).first())

    page = text(signed_in.get(unanswered.get_absolute_url()))

    assert (unanswered.is_unanswered, count(user), ledger_count(user)) == (True, 1, 1)
    assert "Nothing that was said answers this plainly." in page
    assert "This cost you nothing." in page
    assert "What comes nearest" in page
    assert 'class="margined points"' in page
    assert 'class="passage"' in page or 'data-first="' in page
    assert signed_in.get(f"{unanswered.get_absolute_url()}summary.md").status_code == 404


def test_an_unanswered_question_asked_again_opens_again(signed_in, user, read):
    another(signed_in, read, instructions="Which quarks, gluons and hadrons?")
    unanswered = finished(Summary.objects.of(user).first())

    answer = another(signed_in, read, key="two", instructions="which quarks, gluons and hadrons")

    assert answer.url == unanswered.get_absolute_url()
    assert "nothing more was counted" in text(signed_in.get(answer.url))
    assert (Summary.objects.unanswered().count(), count(user)) == (1, 1)


def test_what_a_model_did_not_answer_is_asked_of_it_again(user):
    asked = wanted(kind="custom", instructions="Why?", engine=Summary.Engine.MODEL)
    Summary.objects.claim(ask(user, asked).pk).fail(UNANSWERED, "Nothing that was said fits your question.")

    assert ask(user, asked).state == "queued"


# -- A question that was put to another kind ---------------------------------------------------


@pytest.mark.parametrize("question", ["How do I keep the garden alive? Briefly.", "花园怎么浇水？"])
@pytest.mark.parametrize("kind", ["summary", "topics"])
def test_it_is_said_to_be_unanswered_and_stands_there_to_be_asked(signed_in, user, question, kind):
    summary = finished(ask(user, wanted(kind=kind, instructions=question)))
    page = signed_in.get(summary.get_absolute_url())
    form = page.context["another"]

    assert summary.state == "done"
    assert "does not answer it" in text(page)
    assert (form["kind"].value(), form["instructions"].value()) == ("custom", question)


@pytest.mark.parametrize(
    ("kind", "instructions"), [("summary", ""), ("summary", "The garden"), ("custom", "How do I keep straw?")]
)
def test_nothing_is_said_of_it_where_nothing_was_left(signed_in, user, kind, instructions):
    summary = finished(ask(user, wanted(kind=kind, instructions=instructions)))
    page = signed_in.get(summary.get_absolute_url())

    assert summary.state == "done"
    assert "does not answer it" not in text(page)
    assert not page.context["another"]["instructions"].value()


def test_what_a_model_wrote_may_have_answered_it(signed_in, user):
    summary = finished(ask(user, wanted(instructions="How do I keep the garden alive?")))
    Summary.objects.update(engine="llm")

    assert "does not answer it" not in text(signed_in.get(summary.get_absolute_url()))
