"""Pages at twice the size of letters on a phone, in a real Chromium: nothing makes them scroll sideways."""

import pytest

from summaries import job
from summaries.tests.helpers import ask, wanted
from ytscribe.testing import web
from ytscribe.tests.test_browser import (  # noqa: F401
    ARGUMENTS,
    CHROMIUM,
    expect,
    fits,
    in_browser,
    person,
    sign_in,
    sync_playwright,
)

pytestmark = in_browser
ACCOUNT = ["/accounts/settings/", "/accounts/sessions/"]
PATHS = ["/", "/summaries/", "/summaries/instructions/", "/usage/", "/plans/", *ACCOUNT]


@pytest.fixture(params=[390, 320])
def page(request):
    """A phone's page whose owner has set letters of 32 instead of 16 pixels."""
    with sync_playwright() as playwright:
        arguments = [*ARGUMENTS, "--blink-settings=defaultFontSize=32"]
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield browser.new_page(viewport={"width": request.param, "height": 900})
        browser.close()


def test_with_letters_twice_as_large_every_page_fits_on_a_phone(page, person):  # noqa: F811
    summary = ask(person, wanted())
    job.run(summary.pk)
    with web(processes=1) as address:
        page.goto(f"{address}/")
        assert fits(page)
        sign_in(page, address)
        skip = page.locator(".skip").bounding_box()
        assert skip["y"] + skip["height"] <= 0  # until it has the focus
        for path in [*PATHS, f"/summaries/{summary.pk}/"]:
            page.goto(address + path)
            assert fits(page), path
        page.locator("#summary .menu > summary").first.click()
        expect(page.get_by_role("link", name="Markdown")).to_be_visible()
        assert fits(page)


def test_with_letters_twice_as_large_the_accounts_menu_can_be_read(page, person):  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)

        page.locator(".top .menu > summary").click()

        panel = page.locator(".top .menu-panel")
        expect(panel.get_by_role("link", name="Usage")).to_be_visible()
        box = panel.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= page.viewport_size["width"]
        assert fits(page)
