"""What somebody typed into a page that was still open when their session ended is there again after the sign-in.

So it is where they had signed in again in another tab meanwhile, by which the page's form has grown old.
"""

import pytest
from django.test import Client

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


@pytest.fixture
def careful(user):
    """Signed in, in a browser whose open pages know nothing of it."""
    client = Client(enforce_csrf_checks=True)
    client.force_login(user)
    return client


@pytest.mark.parametrize(
    ("address", "field"),
    [("", "source"), ("{}/another/", "instructions"), ("{}/rename/", "own_title"), ("instructions/", "text")],
)
def test_what_a_form_grown_old_held_is_there_to_be_copied(careful, summary, address, field):
    page = careful.post(f"/summaries/{address.format(summary.pk)}", {field: "Ile to <kosztuje>?", "key": "secret"})

    assert page.status_code == 403
    assert "Ile to &lt;kosztuje&gt;?</textarea>" in page.text
    assert page.text.count("<textarea") == 1
    assert "secret" not in page.text


def test_where_a_form_grown_old_held_nothing_there_is_nothing_to_copy(careful, summary):
    assert "<textarea" not in careful.post(f"/summaries/{summary.pk}/again/", {"source": " "}).text


def test_who_signs_in_again_in_a_second_tab_comes_to_where_that_one_leads(careful, summary):
    page = f"/summaries/{summary.pk}/"

    answer = careful.post("/accounts/login/", {"login": "user@example.com", "password": "x", "next": page}, follow=True)

    assert answer.redirect_chain[-1][0] == page
    assert "You are signed in already" in answer.text


def test_nobody_is_led_away_by_it(careful):
    answer = careful.post("/accounts/login/", {"next": "https://evil.example/"}, follow=True)

    assert answer.redirect_chain[-1][0] == "/"
    assert all(address.startswith("/") for address, _status in answer.redirect_chain)
