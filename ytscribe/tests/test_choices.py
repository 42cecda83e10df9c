"""Kinds, saved instructions, one's own key and the built-in summary instead, in a real Chromium."""

import re

import pytest

from summaries.models import Instruction, OwnKey, Summary
from summaries.tests import talks
from summaries.tests.model_stand_in import ModelStandIn
from usage.tests.helpers import count
from ytscribe.testing import child, web
from ytscribe.tests.test_browser import chromium, expect, fits, in_browser, in_every_look, page, person, sign_in  # noqa: F401

pytestmark = in_browser
SUMMARY = re.compile("/summaries/[0-9a-f-]{36}/$")


@pytest.fixture
def model():
    with ModelStandIn() as stand_in:
        yield stand_in


def box(page):  # noqa: F811
    return page.get_by_label("A YouTube link")


def test_a_key_is_stored_and_used_and_where_it_fails_the_built_in_is_taken(page, person, model):  # noqa: F811
    here = {"LLM_PROVIDERS": f"Example={model.base_url}"}
    with web(processes=1, **here) as address, child("manage.py", "worker", **here):
        sign_in(page, address)
        expect(page.get_by_label("Use my own key")).to_have_count(0)
        page.goto(f"{address}/accounts/settings/")
        page.locator("main").get_by_role("link", name="Your own key").last.click()
        page.get_by_label("Password").fill("correct horse")
        page.locator("main button[type=submit]").first.click()

        for name, words in (("key-refused", "refused the key"), ("sensible", "is stored")):
            page.get_by_label("Model").fill(name)
            page.get_by_label("Key", exact=True).fill("sk-of-the-test")
            page.get_by_role("button", name="Try it and store it").click()
            expect(page.locator("main")).to_contain_text(words)
            expect(page.get_by_label("Key", exact=True)).to_have_value("")
            assert fits(page)

        page.goto(address)
        expect(page.get_by_label("Use my own key")).to_be_checked()
        box(page).fill(talks.text(1))
        page.get_by_label("Kind").select_option("post")
        page.get_by_role("button", name="Summarise").click()
        expect(page.locator('[data-status="done"]')).to_be_visible(timeout=20_000)
        expect(page.locator("main")).to_contain_text("Written by sensible with your own key")
        assert fits(page)

        OwnKey.objects.update(model="refuses")
        page.goto(address)
        box(page).fill(talks.text(2))
        page.get_by_role("button", name="Summarise").click()
        expect(page.locator('[data-status="failed"]')).to_be_visible(timeout=20_000)
        assert fits(page)
        page.get_by_role("button", name="Take the built-in summary instead").dblclick()
        expect(page.locator('[data-status="done"]')).to_be_visible(timeout=20_000)
    assert (Summary.objects.count(), count(person)) == (3, 1)


def test_a_saved_instruction_is_put_into_the_box(page, person):  # noqa: F811
    Instruction.objects.create(user=person, name="Money", text="Only the money.")
    with web(processes=1) as address:
        sign_in(page, address)
        box(page).fill(talks.text())
        page.get_by_label("Kind").select_option("custom")
        instructions = page.get_by_label("What would you like to know")
        expect(instructions).to_be_visible()
        page.get_by_text("Ask for something in particular").click()
        expect(instructions).to_be_hidden()
        page.get_by_role("button", name="Ask").click()
        expect(instructions).to_be_focused()

        page.goto(address)
        expect(instructions).to_be_hidden()
        page.get_by_label("Kind").select_option("custom")
        page.get_by_label("Or one that you saved").select_option("Money")
        expect(instructions).to_have_value("Only the money.")
        assert fits(page)

        box(page).fill(talks.text())
        instructions.fill("Only the costs.")
        instructions.press("Control+Enter")
        page.wait_for_url(SUMMARY)
        expect(page.locator("main")).to_contain_text("Only the costs.")
    made = Summary.objects.get()
    assert (made.kind, made.instructions) == ("custom", "Only the costs.")


def test_the_button_says_what_it_does_and_nothing_moves(page, person):  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)
        before = page.get_by_role("button", name="Summarise").bounding_box()

        page.get_by_label("Kind").evaluate("kind => { kind.value = 'custom'; }")
        asks = page.get_by_role("button", name="Ask", exact=True)
        expect(asks).to_be_visible()
        assert asks.bounding_box() == before
        expect(page.get_by_role("button", name="Summarise")).to_have_count(0)

        page.get_by_label("Kind").select_option("topics")
        expect(page.get_by_role("button", name="Summarise")).to_be_visible()


def test_enter_sends_a_link_and_makes_a_line_in_a_text(page, person):  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)
        box(page).fill("A first line.")
        box(page).press("Enter")
        box(page).type("A second one.")
        expect(box(page)).to_have_value("A first line.\nA second one.")

        box(page).fill(talks.text())
        box(page).press("Control+Enter")
        page.wait_for_url(SUMMARY)
        page.goto(address)
        box(page).fill("https://youtu.be/dQw4w9WgXcQ")
        box(page).press("Enter")
        page.wait_for_url(SUMMARY)
    assert sorted(Summary.objects.values_list("source_kind", flat=True)) == ["text", "youtube"]


def test_without_a_script_a_saved_one_is_picked_all_the_same(chromium, person):  # noqa: F811
    Instruction.objects.create(user=person, name="Money", text="Only the money.")
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 390, "height": 900})
    page = context.new_page()  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)
        page.get_by_label("Kind").select_option("custom")
        box(page).fill(talks.text())
        page.get_by_role("button", name="Ask").click()
        expect(page.locator("main")).to_contain_text("Say what you would like to know")
        page.get_by_label("Or one that you saved").select_option("Money")
        page.get_by_role("button", name="Ask").click()
        page.wait_for_url(SUMMARY)
    context.close()
    assert Summary.objects.get().instructions == "Only the money."


@in_every_look
def test_the_pages_fit_and_complain_of_nothing(page, person):  # noqa: F811
    Instruction.objects.create(user=person, name="n" * 80, text="t" * 400)
    with web(processes=1) as address:
        sign_in(page, address)
        for path in ("/", "/summaries/instructions/", f"/summaries/instructions/{Instruction.objects.get().pk}/"):
            page.goto(address + path)
            assert fits(page), path
            assert page.locator("main").count() == 1, path
