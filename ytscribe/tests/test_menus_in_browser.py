"""The menus of a summary's page in a real Chromium: they open at their buttons, stay in view, and close behind one."""

import re

import pytest

from ytscribe.testing import web
from ytscribe.tests.test_browser import chromium, expect, fits, in_browser, look_name, page, person, sign_in  # noqa: F401
from ytscribe.tests.test_reading_in_browser import talk  # noqa: F401

pytestmark = in_browser


def test_the_menus_fit_and_a_new_title_is_there(page, person, talk):  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)
        page.goto(f"{address}/summaries/{talk.pk}/")
        page.get_by_text("Download", exact=True).click()
        with page.expect_download() as download:
            page.get_by_role("link", name=re.compile("^Markdown")).click()
        assert (
            download.value.suggested_filename
            == "Here the speaker says sentence number 0, which is only there to be long.md"
        )
        assert fits(page)
        page.keyboard.press("Escape")
        expect(page.get_by_role("link", name=re.compile("^Markdown"))).to_be_hidden()

        page.get_by_text("Rename", exact=True).click()
        page.get_by_label("Your title for it").fill("Stones and straw")
        page.get_by_label("Your title for it").press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text("Stones and straw")
        assert fits(page)


@pytest.mark.parametrize("page", [(390, "dark"), (700, "light"), (1280, "light")], indirect=True, ids=look_name)
def test_a_menu_opens_at_its_own_button_and_stays_in_view(page, person, talk):  # noqa: F811
    width = page.viewport_size["width"]
    with web(processes=1) as address:
        sign_in(page, address)
        page.goto(f"{address}/summaries/{talk.pk}/")
        for name in ("Download", "Rename"):
            menu = page.locator("details.menu", has=page.get_by_text(name, exact=True))
            menu.locator("summary").click()
            button, panel = menu.locator("summary").bounding_box(), menu.locator(".menu-panel").bounding_box()

            assert 0 <= panel["y"] - button["y"] - button["height"] <= 8, name
            assert panel["x"] <= button["x"] < panel["x"] + panel["width"], name
            assert width < 640 or panel["x"] == button["x"], name
            assert panel["x"] >= 0, name
            assert panel["x"] + panel["width"] <= width, name
            assert fits(page), name


def test_a_menu_closes_when_the_keyboard_leaves_it(page, person, talk):  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)
        page.goto(f"{address}/summaries/{talk.pk}/")
        menu = page.locator(".tools .menu").first
        menu.locator("summary").focus()
        page.keyboard.press("Enter")
        links = menu.get_by_role("link").count()
        assert links > 1

        for _ in range(links):
            page.keyboard.press("Tab")
            expect(menu).to_have_attribute("open", "")
        page.keyboard.press("Tab")

        expect(menu).not_to_have_attribute("open", "")
        expect(page.locator(".tools .menu > summary").nth(1)).to_be_focused()
