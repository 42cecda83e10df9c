"""The whole path in a real Chromium, at phone and desktop width, light and dark."""

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from accounts.tests.factories import UserFactory
from summaries.models import Summary
from summaries.summarisers.base import Progress
from summaries.tests import talks
from summaries.tests.helpers import claimed
from usage.tests.helpers import count, hold, set_limit
from ytscribe.testing import child, web

pytest.importorskip("playwright", reason="the browser driver is in requirements-dev.txt")
from playwright.sync_api import Browser, Page, expect, sync_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
ARGUMENTS += ["--disable-component-update", "--disable-sync"]
LOOKS = [(390, "dark"), (1280, "light")]
EVERY_LOOK = [(width, scheme) for width in (390, 1280) for scheme in ("light", "dark")]


def look_name(look: tuple[int, str]) -> str:
    return f"{look[0]}px-{look[1]}"


in_every_look = pytest.mark.parametrize("page", EVERY_LOOK, indirect=True, ids=look_name)
in_browser = [
    pytest.mark.browser,
    pytest.mark.usefixtures("committed"),
    pytest.mark.skipif(
        not CHROMIUM and not os.environ.get("CI"), reason="Chromium is not installed (with CI set it is required)"
    ),
]
pytestmark = in_browser


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@contextmanager
def strict_page(chromium: Browser, width: int) -> Iterator[Page]:
    """A page on which nothing is refused by the Content-Security-Policy."""
    context = chromium.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    refused: list[str] = []
    page.on("console", lambda line: refused.append(line.text) if "Content Security Policy" in line.text else None)
    yield page
    context.close()
    assert refused == []


@pytest.fixture(params=LOOKS, ids=look_name)
def page(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[Page]:
    """A page of one width and colour scheme; anything the console complains of fails the test."""
    width, scheme = request.param
    context = chromium.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda line: complaints.append(line.text) if line.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    context.close()
    # Chromium reports the 4xx answers that the tests ask for.
    assert [line for line in complaints if "Failed to load resource" not in line] == []


@pytest.fixture
def person(real_passwords: None) -> Any:
    return UserFactory(email="reader@example.com", password="correct horse")


def sign_in(page: Page, address: str) -> None:
    page.goto(f"{address}/")
    page.get_by_role("link", name="Sign in").first.click()
    page.get_by_label("Email").fill("reader@example.com")
    page.get_by_label("Password").fill("correct horse")
    page.locator("main").get_by_role("button", name="Sign in").first.click()
    expect(page.get_by_role("button", name="Summarise")).to_be_visible()
    page.wait_for_load_state()  # what is pressed next may need the page's script


def fits(page: Page) -> bool:
    """Whether nothing makes the page scroll sideways."""
    return bool(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))


def test_from_signing_in_to_a_summary_and_back_to_the_history(page, person, tmp_path):
    captions = tmp_path / "garden talk.srt"
    captions.write_text(talks.srt(), encoding="utf-8")
    with web(processes=1) as address, child("manage.py", "worker"):
        sign_in(page, address)
        assert fits(page)

        page.get_by_label("caption file").set_input_files(captions)
        page.get_by_role("button", name="Summarise").click()
        page.wait_for_url(re.compile("/summaries/[0-9a-f-]{36}/$"))
        assert fits(page)
        expect(page.locator('[data-status="done"]')).to_be_visible(timeout=20_000)
        assert fits(page)

        first = page.locator("#summary a[href^='#line-']").first
        line = first.get_attribute("href")
        first.click()
        expect(page.locator(line)).to_be_in_viewport()
        expect(page.locator("#usage-display")).to_contain_text("1")

        page.get_by_role("link", name="History").first.click()
        expect(page.locator("main")).to_contain_text("garden talk")
        assert fits(page)
    assert (Summary.objects.count(), count(person)) == (1, 1)


def test_progress_appears_without_a_reload_and_ends_in_the_summary(page, person):
    with web(processes=1) as address:
        sign_in(page, address)
        page.get_by_label("A YouTube link").fill(talks.text())
        page.get_by_role("button", name="Summarise").click()
        expect(page.locator('[data-status="queued"]')).to_be_visible()
        assert fits(page)
        page.reload()
        expect(page.locator("progress")).to_be_visible()

        claimed = Summary.objects.claim(Summary.objects.get().pk)
        claimed.note_progress(Progress(80, "Writing the summary", "Roses need **shade**."))
        expect(page.locator('#summary[data-status="running"]')).to_be_visible()
        expect(page.locator("#draft strong")).to_have_text("shade")
        claimed.note_progress(Progress(90, "Writing the summary", "Roses need **shade**.\n\n- 0:18 **Water**"))
        expect(page.locator("#draft li strong")).to_have_text("Water")
        claimed.hand_back()

        with child("manage.py", "worker"):
            expect(page.locator('[data-status="done"]')).to_be_visible(timeout=20_000)


def test_a_lost_connection_is_read_out_and_so_is_that_the_work_goes_on(chromium, person):
    summary = claimed(person)
    summary.note_progress(Progress(10, "Reading the words"))
    with web(processes=1) as address, strict_page(chromium, 390) as page:
        announced = page.locator("#announcer")
        sign_in(page, address)
        page.goto(f"{address}/summaries/{summary.pk}/")
        expect(announced).to_have_text("Reading the words")

        page.route("**/progress/", lambda route: route.fulfill(status=502))
        expect(announced).to_contain_text("The connection is lost for the moment")

        page.unroute("**/progress/")
        expect(announced).to_have_text("Reading the words")


def test_what_is_wrong_is_said_and_what_was_typed_stays(page, person):
    with web(processes=1) as address:
        sign_in(page, address)
        page.get_by_label("A YouTube link").fill("https://vimeo.com/12345678901")
        page.get_by_role("button", name="Summarise").click()

        expect(page.get_by_role("alert").first).to_be_visible()
        expect(page.get_by_label("A YouTube link")).to_have_value("https://vimeo.com/12345678901")
        expect(page.get_by_role("button", name="Summarise")).to_be_enabled()
        assert fits(page)
    assert count(person) == 0


def test_at_the_limit_the_prompt_leads_to_the_plans(page, person):
    set_limit(person, 0)
    with web(processes=1) as address:
        sign_in(page, address)
        page.get_by_label("A YouTube link").fill(talks.text())
        page.get_by_role("button", name="Summarise").click()

        page.get_by_role("link", name="See the plans").first.click()
        expect(page).to_have_url(f"{address}/plans/")
        assert fits(page)
    assert not Summary.objects.exists()


def test_a_double_click_is_one_summary(page, person):
    with web(processes=2) as address:
        sign_in(page, address)
        page.get_by_label("A YouTube link").fill(talks.text())
        page.get_by_role("button", name="Summarise").dblclick()
        page.wait_for_url(re.compile("/summaries/[0-9a-f-]{36}/$"))
    assert (Summary.objects.count(), count(person)) == (1, 1)


@in_every_look
def test_every_page_fits_and_complains_of_nothing(page, person):
    with web(processes=1) as address:
        page.goto(f"{address}/")
        for path in ("/accounts/login/", "/accounts/signup/", "/accounts/password/reset/", "/accounts/login/code/"):
            page.goto(address + path)
            assert fits(page), path
        sign_in(page, address)
        signed_in = ["/", "/summaries/", "/usage/", "/plans/", "/accounts/email/", "/accounts/password/change/"]
        account = [
            f"/accounts/{name}/"
            for name in ("settings", "2fa", "3rdparty", "activity", "delete", "export", "export/ready")
        ]
        for path in [*signed_in, *account, "/accounts/sessions/", "/accounts/logout/", "/nowhere/"]:
            page.goto(address + path)
            assert fits(page), path
            assert page.locator("main").count() == 1, path


@pytest.mark.parametrize("page", [(1280, "light")], indirect=True, ids=look_name)
def test_the_admins_list_of_usages_fits_and_leads_to_each(page, person):
    type(person).objects.update(is_staff=True, is_superuser=True)
    hold(UserFactory(email="limited.somebody@example.com"))
    with web(processes=1) as address:
        sign_in(page, address)
        page.goto(f"{address}/admin/usage/userusage/")
        table, place = page.locator("#result_list"), page.locator(".results")
        assert table.bounding_box()["width"] <= place.bounding_box()["width"]

        page.get_by_role("link", name="limited.somebody@example.com").click()

        expect(page.get_by_label("Plan:")).to_be_visible()


def test_what_stands_below_a_line_begins_where_it_does(page, person):
    with web(processes=1) as address:
        sign_in(page, address)
        for path in ("/accounts/sessions/", "/accounts/activity/", "/accounts/settings/"):
            page.goto(f"{address}{path}")
            below = page.locator(".rows .meta")
            lefts = below.evaluate_all(
                """all => all.map(meta => {
                    const range = document.createRange();
                    range.selectNodeContents(meta.firstElementChild);
                    const left = (of) => of.getBoundingClientRect().left;
                    return [left(range), left(meta.previousElementSibling)];
                })"""
            )
            assert lefts, path
            assert all(left == pytest.approx(above, abs=0.5) for left, above in lefts), (path, lefts)
