"""In a real Chromium: the picture is our own, other captions are one click away, and a failure leads on."""

import re

import pytest

from summaries.models import Summary
from summaries.tests import talks
from summaries.tests.youtube_modes import mode_id
from summaries.tests.youtube_stand_in import YouTubeStandIn
from summaries.tests.youtube_talks import CaptionTrack, Talk
from ytscribe.testing import child, web
from ytscribe.tests.test_browser import chromium, expect, fits, in_browser, page, person, sign_in  # noqa: F401

pytestmark = in_browser

V, LONG = "a1B2-c3_D4e", "long-names_"
TRACKS = (CaptionTrack("de", "German", False), CaptionTrack())
LONG_NAMES = (CaptionTrack("en-GB", "English (United Kingdom), corrected", False), CaptionTrack("de", "German", False))
TIMED = "\n".join(f"{number // 4}:{number % 4 * 15:02}\n{line}" for number, line in enumerate(talks.SENTENCES))


@pytest.fixture
def site():
    with YouTubeStandIn(talks={V: Talk(tracks=TRACKS), LONG: Talk(tracks=LONG_NAMES)}) as youtube:
        here = {"YOUTUBE_ORIGIN": youtube.origin, "YOUTUBE_IMAGE_ORIGIN": youtube.origin}
        with web(processes=1, **here) as address, child("manage.py", "worker", **here):
            yield address


def ask(page, address, link):  # noqa: F811
    page.goto(f"{address}/")
    page.get_by_label("A YouTube link").fill(link)
    page.get_by_role("button", name="Summarise").click()
    page.wait_for_url(re.compile("/summaries/[0-9a-f-]{36}/$"))


def test_other_captions_are_picked_and_the_picture_is_ours(page, person, site):  # noqa: F811
    sign_in(page, site)
    ask(page, site, f"https://www.youtube.com/watch?v={V}&list=PLx&t=65")
    expect(page.locator('[data-status="done"]')).to_be_visible(timeout=20_000)

    picture = page.locator("img.thumbnail")
    assert picture.evaluate("async image => { await image.decode(); return image.naturalWidth }") == 320
    assert picture.get_attribute("src").startswith("/summaries/")
    expect(page.locator("#summary")).to_contain_text("Your link begins at 1:05")
    expect(page.locator("#summary")).to_contain_text("named a playlist")
    page.get_by_role("link", name="in the transcript", exact=True).click()
    expect(page.locator("#line-16")).to_be_in_viewport()
    expect(page.get_by_role("button", name="German")).to_be_hidden()
    page.get_by_text("Other languages").focus()
    page.keyboard.press("Enter")
    assert fits(page)
    page.get_by_role("button", name="German").click()

    expect(page.locator("#summary")).to_contain_text("Captions: German", timeout=20_000)
    assert Summary.objects.count() == 2
    assert fits(page)


def test_a_long_name_of_captions_leaves_room_for_the_others(page, person, site):  # noqa: F811
    sign_in(page, site)
    ask(page, site, f"https://youtu.be/{LONG}")

    others = page.get_by_text("Other languages")
    expect(others).to_be_visible(timeout=20_000)
    assert others.bounding_box()["height"] < 40  # one line


def test_a_failure_leads_to_the_form_that_takes_the_words(page, person, site):  # noqa: F811
    sign_in(page, site)
    ask(page, site, f"https://youtu.be/{mode_id('private')}")
    expect(page.locator('[data-status="failed"]')).to_be_visible(timeout=20_000)

    expect(page.get_by_role("button", name="Look again")).to_be_visible()
    page.get_by_role("link", name="Paste or upload the words").click()

    expect(page.locator("main")).to_contain_text("Show transcript")
    assert fits(page)


def test_the_words_given_are_that_videos_and_a_question_left_is_one_click_away(page, person, site):  # noqa: F811
    sign_in(page, site)
    video = mode_id("private")
    ask(page, site, f"https://youtu.be/{video}")
    page.get_by_role("link", name="Paste or upload the words").click(timeout=20_000)
    page.get_by_label("A YouTube link").fill(TIMED)
    page.get_by_text("Ask for something in particular").click()
    page.get_by_label("What would you like to know").fill("How often should one water the plants?")
    page.get_by_role("button", name="Summarise").click()
    expect(page.locator('[data-status="done"]')).to_be_visible(timeout=20_000)

    assert f"watch?v={video}&t=" in page.locator("a.stamp").first.get_attribute("href")
    assert Summary.objects.get().video_id == video
    assert fits(page)
    page.get_by_role("link", name="Ask it as a question").click()
    page.get_by_role("button", name="Ask", exact=True).click()
    expect(page.locator('[data-status="done"]')).to_contain_text("Question", timeout=20_000)
    expect(page.locator(".answer")).to_contain_text("Water deeply once a week")
