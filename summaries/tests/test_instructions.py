"""Instructions that a person saved: added, changed and deleted by nobody else, and not without end."""

import threading
import time

import pytest
from django.db import connection

from accounts.tests.factories import UserFactory
from summaries.models import Instruction
from summaries.models.personal import INSTRUCTIONS_EACH, InstructionQuerySet
from ytscribe.testing import Client

pytestmark = pytest.mark.django_db
ADDRESS = "/summaries/instructions/"


def save(client, name="Money", text="Only the money.", address=ADDRESS):
    return client.post(address, {"name": name, "text": text}, follow=True)


def test_one_is_saved_changed_and_deleted(signed_in, user):
    assert "“Money” is saved." in save(signed_in).content.decode()
    saved = Instruction.objects.get(user=user)

    save(signed_in, "Costs", "What it\r\ncosts.", f"{ADDRESS}{saved.pk}/")
    saved.refresh_from_db()
    assert (saved.name, saved.text) == ("Costs", "What it\ncosts.")

    signed_in.post(f"{ADDRESS}{saved.pk}/delete/")
    assert not Instruction.objects.exists()


def test_deleting_is_asked_first(signed_in, user):
    saved = Instruction.objects.create(user=user, name="Money", text="Only the money.")
    address = f"{ADDRESS}{saved.pk}/delete/"

    assert address in signed_in.get(f"{ADDRESS}{saved.pk}/").text
    asked = signed_in.get(address)

    assert asked.status_code == 200
    assert "Delete “Money”?" in asked.text
    assert "Only the money." in asked.text
    assert Instruction.objects.exists()


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"name": ""}, "This field is required"),
        ({"text": "  "}, "This field is required"),
        ({"text": "x" * 2001}, "at most 2000 fit"),
        ({"name": "x" * 81}, "at most 80"),
        ({"name": "Straw"}, "You have one of this name already."),
        ({"name": "STRAW"}, "You have one of this name already."),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_stays(signed_in, user, fields, words):
    Instruction.objects.create(user=user, name="Straw", text="Only the straw.")

    answer = save(signed_in, **fields)

    page = answer.content.decode()
    assert answer.status_code == 400
    assert words in page
    assert all(value.strip() in page for value in fields.values())
    assert Instruction.objects.count() == 1


def test_two_people_may_use_one_name(signed_in, user):
    Instruction.objects.create(user=UserFactory(), name="Money", text="Theirs.")

    save(signed_in)

    assert Instruction.objects.get(user=user).text == "Only the money."


def test_keeping_the_name_is_no_clash(signed_in, user):
    saved = Instruction.objects.create(user=user, name="Money", text="Old.")

    save(signed_in, address=f"{ADDRESS}{saved.pk}/")

    saved.refresh_from_db()
    assert saved.text == "Only the money."


def fill(user, many):
    Instruction.objects.bulk_create(Instruction(user=user, name=f"Number {n:02}", text="x") for n in range(many))


def test_there_are_not_more_than_so_many(signed_in, user):
    fill(user, INSTRUCTIONS_EACH)

    answer = save(signed_in)

    assert answer.status_code == 400
    assert "as many as one may have" in answer.content.decode()
    assert Instruction.objects.count() == INSTRUCTIONS_EACH


@pytest.mark.django_db(transaction=True)
def test_two_at_once_are_not_more_either(user, monkeypatch):
    looked = InstructionQuerySet.is_full

    def look_and_dawdle(rows, person):
        full = looked(rows, person)
        time.sleep(0.3)
        return full

    monkeypatch.setattr(InstructionQuerySet, "is_full", look_and_dawdle)
    fill(user, INSTRUCTIONS_EACH - 1)
    gate = threading.Barrier(2)

    def add(name):
        browser = Client()
        browser.force_login(user)
        gate.wait()
        save(browser, name)
        connection.close()

    threads = [threading.Thread(target=add, args=(name,)) for name in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert Instruction.objects.count() == INSTRUCTIONS_EACH


def test_the_page_costs_as_many_queries_however_much_there_is(signed_in, user, django_assert_max_num_queries):
    fill(user, 30)

    with django_assert_max_num_queries(4):
        assert "Number 29" in signed_in.get(ADDRESS).content.decode()
