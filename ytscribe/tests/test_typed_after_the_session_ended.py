"""What somebody typed into a page that was still open when their session ended is there again after the sign-in."""

import pytest

from accounts.drafts import LONGEST
from accounts.tests.factories import UserFactory
from summaries import job
from summaries.models import Instruction, Summary
from summaries.tests.helpers import ask, reread

pytestmark = pytest.mark.django_db
KEPT = "What you typed is kept"


@pytest.fixture
def summary(user):
    made = ask(user)
    job.run(made.pk)
    return reread(made)


def sent_signed_out(client, user, address, fields):
    """The page that somebody comes back to after a form of theirs led them to the sign-in."""
    asked = client.post(address, fields)
    assert asked.url == f"/accounts/login/?next={address}"
    assert KEPT in client.get(asked.url).text
    client.force_login(user)
    return client.get(address).text


def test_a_question_to_a_summary(client, user, summary):
    fields = {"instructions": "Ile to kosztuje?", "kind": "topics", "length": "long"}

    page = sent_signed_out(client, user, f"/summaries/{summary.pk}/another/", fields)

    assert "Ile to kosztuje?</textarea>" in page
    assert 'value="topics" selected' in page
    assert 'value="long" selected' in page
    assert Summary.objects.count() == 1


def test_a_new_title(client, user, summary):
    page = sent_signed_out(client, user, f"/summaries/{summary.pk}/rename/", {"own_title": "Zażółć"})

    assert 'value="Zażółć"' in page
    assert 'id="rename" open' in page
    assert "aria-invalid" not in page
    assert reread(summary).title != "Zażółć"


def test_instructions_to_be_saved_and_changed(client, user):
    fields = {"name": "Koszty", "text": "Ile to kosztuje?"}
    saved = Instruction.objects.create(user=user, name="Money", text="Only the money.")

    for address in ("/summaries/instructions/", f"/summaries/instructions/{saved.pk}/"):
        client.logout()
        page = sent_signed_out(client, user, address, fields)

        assert 'value="Koszty"' in page
        assert "Ile to kosztuje?</textarea>" in page
    assert [one.name for one in Instruction.objects.all()] == ["Money"]


def test_a_name(client, user):
    assert 'value="Łucja"' in sent_signed_out(client, user, "/accounts/settings/", {"name": "Łucja"})


def test_it_is_there_once_and_on_its_own_page_alone(client, user, summary):
    address = f"/summaries/{summary.pk}/another/"
    client.post(address, {"instructions": "Ile to kosztuje?"})
    client.force_login(user)

    assert "Ile to kosztuje?" not in client.get("/summaries/instructions/").text
    assert "Ile to kosztuje?" in client.get(address).text
    assert "Ile to kosztuje?" not in client.get(address).text


def test_nobody_else_gets_into_a_summary_by_it(client, summary):
    address = f"/summaries/{summary.pk}/another/"
    client.post(address, {"instructions": "Ile to kosztuje?"})
    client.force_login(UserFactory(email="other@example.com"))

    assert client.get(address).status_code == 404


def test_no_more_is_kept_than_a_form_takes(client):
    client.post("/summaries/instructions/", {"name": "x" * 90_000, "text": "y" * 90_000, "else": "z"})

    fields = client.session["typed"]["fields"]
    assert {name: len(text) for name, text in fields.items()} == {"name": LONGEST, "text": LONGEST}


def test_where_nothing_was_typed_nothing_is_said(client, summary):
    for address in (f"/summaries/{summary.pk}/another/", f"/summaries/{summary.pk}/again/", "/summaries/instructions/"):
        assert KEPT not in client.post(address, {"instructions": "", "name": ""}, follow=True).text
        assert KEPT not in client.get(address, follow=True).text
