"""Reading in a real Chromium: words found in the transcript, the passage behind a point, without JavaScript."""

import re

import pytest

from summaries import job
from summaries.models import SourceKind, Summary, Transcript
from summaries.tests import talks
from summaries.tests.helpers import ask, wanted, wanted_video
from summaries.transcripts import SOURCES
from summaries.transcripts.base import Segment, Source, TranscriptData
from ytscribe.testing import web
from ytscribe.tests.test_browser import chromium, expect, fits, in_browser, page, person, sign_in  # noqa: F401

pytestmark = in_browser


def made(person, lines):  # noqa: F811
    data = SOURCES["text"](Source(text="\n".join(lines)))
    what = wanted()
    summary = ask(person, type(what)(what.source_kind, source="A talk", data=data))
    job.run(summary.pk)
    return Summary.objects.get(pk=summary.pk)


@pytest.fixture
def talk(person):  # noqa: F811
    filler = [f"Here the speaker says sentence number {n}, which is only there to be long." for n in range(60)]
    return made(person, [*filler, *talks.SENTENCES, *filler, "At the end comes a Schöne", "Überraschung for you."])


@pytest.fixture
def very_long(person):  # noqa: F811
    return made(person, [f"This is line number {n} of a very long talk about many things." for n in range(6_000)])


def here(page):  # noqa: F811
    return page.locator("mark.is-here")


def test_words_are_found_while_they_are_typed_and_enter_goes_through_them(page, person, talk):  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)
        page.goto(f"{address}/summaries/{talk.pk}/")
        box, count = page.get_by_label("Search the transcript"), page.locator(".find-count")
        expect(page.locator(".find [type=submit]")).to_be_hidden()

        box.press_sequentially("STONE")
        expect(count).to_have_text("1 of 4")
        expect(page.locator("mark")).to_have_count(4)
        expect(here(page)).to_be_in_viewport()
        box.press("Enter")
        expect(count).to_have_text("2 of 4")
        box.press("Shift+Enter")
        box.press("Shift+Enter")
        expect(count).to_have_text("4 of 4")
        page.get_by_role("button", name="The next place").click()
        expect(count).to_have_text("1 of 4")
        expect(here(page)).to_have_text("stone")
        assert fits(page)

        box.fill("schone uberrasch")
        expect(count).to_have_text("1 of 1")
        assert here(page).all_inner_texts() == ["Schöne", "Überrasch"]
        expect(here(page).first).to_be_in_viewport()
        box.fill("submarine")
        expect(count).to_have_text("Not found")
        box.press("Escape")
        expect(count).to_be_empty()
        expect(page.locator("mark")).to_have_count(0)
        expect(page.locator("#line-60")).to_contain_text(talks.SENTENCES[0])


def test_words_are_found_in_lines_that_the_page_leaves_out(page, person, very_long):  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)
        page.goto(f"{address}/summaries/{very_long.pk}/")
        expect(page.locator("#line-4321")).to_have_count(0)

        page.get_by_label("Search the transcript").fill("number 4321 of")
        expect(here(page)).to_have_text("number 4321 of")
        expect(page.locator("#line-4321")).to_be_in_viewport()
        expect(page.locator(".find-count")).to_have_text("1 of 1")

        page.goto(f"{address}/summaries/{very_long.pk}/#line-5555")
        expect(page.locator("#line-5555")).to_be_in_viewport()
        expect(page.locator("#line-5555")).to_have_class(re.compile("is-lit"))


def test_a_point_shows_its_passage_and_escape_leads_back_to_it(page, person, talk):  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)
        page.goto(f"{address}/summaries/{talk.pk}/")
        link = page.locator(".points a[data-first]").last
        first, last = (int(link.get_attribute(f"data-{name}")) for name in ("first", "last"))

        link.focus()
        page.keyboard.press("Enter")
        for line in range(first, last + 1):
            expect(page.locator(f"#line-{line}")).to_have_class(re.compile("is-lit"))
        expect(page.locator(".is-lit")).to_have_count(last - first + 1)
        expect(page.locator(f"#line-{first}")).to_be_in_viewport()
        expect(page.locator(f"#line-{first}")).to_be_focused()
        expect(link).to_have_attribute("aria-current", "true")
        assert page.url.endswith(f"#line-{first}")

        page.keyboard.press("Escape")
        expect(link).to_be_focused()
        expect(link).to_be_in_viewport()
        expect(page.locator(".is-lit")).to_have_count(0)


def test_on_a_phone_the_way_back_leads_to_the_point(page, person, talk):  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)
        page.goto(f"{address}/summaries/{talk.pk}/")
        link = page.locator(".points a[data-first]").first
        link.click()
        back = page.get_by_role("link", name="Back to the summary")
        if page.viewport_size["width"] > 1000:
            expect(back).to_be_hidden()
            return

        expect(back).to_be_in_viewport()
        back.click()
        expect(link).to_be_focused()
        expect(link).to_be_in_viewport()


def test_a_title_is_typed_at_once_also_where_the_script_comes_late(page, person, talk):  # noqa: F811
    def late(route):
        page.evaluate("document.querySelector('#rename summary').click()")
        expect(page.locator("#rename")).to_have_attribute("open", "")
        route.continue_()

    with web(processes=1) as address:
        sign_in(page, address)
        page.route("**/ytscribe*.js", late)
        page.goto(f"{address}/summaries/{talk.pk}/")
        expect(page.get_by_label("Your title for it")).to_be_focused()
        page.keyboard.type("Straw")
        expect(page.get_by_label("Your title for it")).to_have_value("Straw")


def test_something_else_is_asked_below_the_summary(page, person, talk):  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)
        page.goto(f"{address}/summaries/{talk.pk}/")
        question = page.get_by_label("What else would you like to know?")
        page.get_by_role("link", name="Ask more").focus()
        page.keyboard.press("Enter")
        expect(question).to_be_focused()
        page.evaluate("scrollTo(0, 0)")
        page.get_by_role("heading", level=1).click()
        page.get_by_role("link", name="Ask more").click()
        expect(question).to_be_focused()
        expect(page.get_by_role("heading", name="Ask something else")).to_be_in_viewport()
        assert fits(page)
        page.keyboard.press("Control+Enter")
        assert page.evaluate("document.activeElement.matches(':invalid')")
        page.keyboard.type("What is said about straw?")
        page.keyboard.press("Control+Enter")

        expect(page.locator('[data-status="queued"]')).to_be_visible()
        expect(page.locator(".asked")).to_contain_text("What is said about straw?")
        page.goto(f"{address}/summaries/")
        expect(page.locator("main .is-asked")).to_have_text(re.compile("What is said about straw"))
        assert fits(page)


def test_what_was_begun_while_waiting_is_not_lost_when_the_summary_is_there(page, person):  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)
        page.get_by_label("A YouTube link").fill(talks.text())
        page.get_by_role("button", name="Summarise").click()
        expect(page.locator('[data-status="queued"]')).to_be_visible()
        page.get_by_text("Rename", exact=True).click()
        expect(page.get_by_label("Your title for it")).to_be_focused()
        page.keyboard.type("Stones")
        page.evaluate("window.isTheSamePage = true")
        job.run(Summary.objects.get().pk)

        expect(page.locator('[data-status="done"]')).to_be_visible()
        page.keyboard.type(" and straw")
        expect(page.get_by_label("Your title for it")).to_have_value("Stones and straw")
        expect(page.locator("#announcer")).to_have_text("The summary is ready.")
        page.keyboard.press("Escape")
        page.locator(".points a[data-first]").first.click()
        expect(page.locator(".lines .is-lit").first).to_be_visible()
        assert page.evaluate("window.isTheSamePage")


def test_the_place_of_a_search_and_the_focus_outlast_the_waiting(page, person):  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)
        page.get_by_label("A YouTube link").fill("\n".join(["We talk about straw and stones.", *talks.SENTENCES] * 9))
        page.get_by_role("button", name="Summarise").click()
        expect(page.locator('[data-status="queued"]')).to_be_visible()
        find = page.get_by_label("Search the transcript")
        find.fill("straw and stones")
        expect(page.locator(".find-count")).to_have_text("1 of 9")
        find.press("Enter")
        find.press("Enter")
        expect(page.locator(".find-count")).to_have_text("3 of 9")
        page.get_by_role("link", name="Stop and delete").focus()
        job.run(Summary.objects.get().pk)

        expect(page.locator('[data-status="done"]')).to_be_visible()
        expect(page.locator(".find-count")).to_have_text("3 of 9")
        expect(page.get_by_role("heading", level=1)).to_be_focused()


def test_whose_session_ends_while_they_wait_signs_in_and_is_back(page, person):  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)
        page.get_by_label("A YouTube link").fill(talks.text())
        page.get_by_role("button", name="Summarise").click()
        expect(page.locator('[data-status="queued"]')).to_be_visible()
        page.context.clear_cookies()

        page.wait_for_url(re.compile(r"/accounts/login/\?next=/summaries/[0-9a-f-]{36}/$"))
        assert page.get_by_role("heading", level=1).count() == 1


def test_a_key_phrase_is_found_in_the_transcript(page, person, talk):  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)
        page.goto(f"{address}/summaries/{talk.pk}/")
        phrase = page.locator(".phrases a").first
        words = phrase.inner_text()
        phrase.click()

        expect(page.get_by_label("Search the transcript")).to_have_value(words)
        expect(here(page)).to_be_in_viewport()


def test_going_back_finds_what_was_pasted(page, person):  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)
        page.get_by_label("A YouTube link").fill(talks.text())
        page.get_by_role("button", name="Summarise").click()
        expect(page.locator('[data-status="queued"]')).to_be_visible()
        page.go_back()

        expect(page.get_by_label("A YouTube link")).to_have_value(talks.text())


def test_going_back_shows_the_question_that_would_be_asked(page, person):  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)
        page.get_by_label("Kind").select_option("custom")
        page.get_by_label("What would you like to know").fill("How often should one water?")
        page.get_by_role("link", name="History").first.click()
        expect(page.get_by_role("heading", name="History")).to_be_visible()
        page.go_back()

        expect(page.get_by_label("What would you like to know")).to_have_value("How often should one water?")
        expect(page.get_by_label("What would you like to know")).to_be_visible()
        expect(page.get_by_role("button", name="Ask", exact=True)).to_be_visible()


def test_a_hit_of_the_history_leads_to_its_line(page, person, very_long):  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)
        page.goto(f"{address}/summaries/")
        page.get_by_label("Search your summaries").fill("4321")
        page.get_by_label("Search your summaries").press("Enter")
        expect(page.locator("main mark")).to_have_text("4321")
        assert fits(page)
        page.locator("main mark").click()

        expect(page.locator("#line-4321")).to_be_in_viewport()
        expect(page.locator("#line-4321")).to_have_class(re.compile("is-lit"))


def test_all_of_it_works_without_javascript(chromium, person, talk):  # noqa: F811
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)
        page.goto(f"{address}/summaries/{talk.pk}/")
        page.get_by_label("Search the transcript").fill("stone")
        page.get_by_role("button", name="Find").click()
        expect(page.locator(".find-count")).to_have_text("4 places")
        page.get_by_role("link", name="To the first").click()
        expect(page.locator("mark").first).to_be_in_viewport()

        page.locator("summary", has_text="Rename").click()
        page.get_by_label("Your title for it").fill("Stones")
        page.get_by_role("button", name="Save the title").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Stones")
        page.locator("summary", has_text="Download").click()
        expect(page.get_by_role("link", name=re.compile("^JSON")).first).to_be_visible()

        question = page.get_by_label("What else would you like to know?")
        page.get_by_role("link", name="Ask more").click()
        expect(question).to_be_focused()
        page.get_by_role("button", name="Ask").click()
        expect(page.get_by_role("alert")).to_be_in_viewport()
        expect(question).to_be_focused()
        expect(page.get_by_role("heading", level=1)).to_have_text("Stones")
        page.get_by_label("Kind").select_option("topics")
        page.get_by_role("button", name="Ask").click()
        expect(page.locator('[data-status="queued"]')).to_be_visible()
    context.close()


def test_beside_the_summary_the_transcript_begins_at_the_first_passage(page, person):  # noqa: F811
    talk = made(person, [*["[Music]"] * 60, *talks.SENTENCES])
    with web(processes=1) as address:
        sign_in(page, address)
        page.goto(f"{address}/summaries/{talk.pk}/")
        first = page.locator("#summary a[data-first]").first.get_attribute("data-first")
        pane = page.locator(".scroll")

        if page.viewport_size["width"] < 1024:  # below it, where one scrolls to it, it begins at its beginning
            assert pane.evaluate("pane => pane.scrollTop") == 0
            return
        assert int(first) >= 60
        expect(page.locator(f"#line-{first}")).to_be_in_viewport()
        assert page.evaluate("scrollY") == 0
        tops = "pane => [pane, ...pane.querySelectorAll('li')].map(one => one.getBoundingClientRect().top)"
        top, *lines = pane.evaluate(tops)
        assert min(abs(line - top) for line in lines) < 2  # no line is cut in two

        page.goto(f"{address}/summaries/{talk.pk}/?find=spade")
        expect(here(page)).to_be_in_viewport()
        page.goto(f"{address}/summaries/{talk.pk}/#line-3")
        expect(page.locator("#line-3")).to_be_in_viewport()


@pytest.fixture
def video(person):  # noqa: F811
    segments = [Segment(6.0 * n, 6.0 * n + 6, line) for n, line in enumerate(talks.SENTENCES)]
    data = TranscriptData(segments, language="en", video_id="a1B2-c3_D4e", title="A video", duration=600.0)
    Transcript.objects.keep(SourceKind.YOUTUBE, data)
    summary = ask(person, wanted_video("a1B2-c3_D4e"))
    job.run(summary.pk)
    return Summary.objects.get(pk=summary.pk, state="done")


def test_on_a_phone_a_finger_meets_the_way_to_a_passage(page, person, video):  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)
        page.goto(f"{address}/summaries/{video.pk}/")
        passages = page.locator(".passage")
        expect(passages.first).to_be_visible()

        boxes = [passage.bounding_box() for passage in passages.all()]
        least = 44 if page.viewport_size["width"] < 640 else 24
        assert all(min(box["width"], box["height"]) >= least for box in boxes)
        assert fits(page)
        passages.last.click()
        expect(page.locator(".is-lit").first).to_be_in_viewport()


def test_a_points_time_stands_where_its_text_begins(page, person):  # noqa: F811
    arabic = "نضع الوعاء قرب نافذة شرقية كل صباح ونسقيه بالماء. الشمس القوية تحرق الأوراق ولذلك نبعده عنها. "
    talks_made = [made(person, [arabic + arabic.replace("كل", f"كل {n}") for n in range(8)])]
    talks_made.append(made(person, talks.SENTENCES))
    with web(processes=1) as address:
        sign_in(page, address)
        for talk, way in zip(talks_made, (-1, 1), strict=True):
            page.goto(f"{address}/summaries/{talk.pk}/")
            said, answer = page.locator(".rests > span").first, page.locator(".answer")
            for part in (".points", ".lines"):
                places = [page.locator(f"{part} > li > {one}").first.bounding_box() for one in (".note", ".entry")]
                middles = [place["x"] + place["width"] / 2 for place in places]
                assert (middles[1] - middles[0]) * way > 0, part
            begins, whole = said.bounding_box(), answer.bounding_box()
            assert (whole["x"] + whole["width"] / 2 - begins["x"] - begins["width"] / 2) * way > 0
            assert fits(page)


def test_lines_begin_at_one_edge_whichever_way_they_are_read_and_whether_a_point_names_them(page, person):  # noqa: F811
    arabic = "نضع الوعاء قرب نافذة شرقية كل صباح ونسقيه بالماء. الشمس القوية تحرق الأوراق ولذلك نبعده عنها. "
    talks_made = [made(person, [arabic.replace("كل", f"كل {n}") for n in range(30)]), made(person, talks.SENTENCES)]
    edges = """() => [".is-cited", ":not(.is-cited)"].map((which) => {
        const entry = document.querySelector(`.lines > li${which} > .entry`);
        const [box, text] = [entry, entry.querySelector("p")].map((one) => one.getBoundingClientRect());
        return Math.round(entry.closest("[dir]").dir === "rtl" ? box.right - text.right : text.left - box.left);
    })"""
    with web(processes=1) as address:
        sign_in(page, address)
        for talk in talks_made:
            page.goto(f"{address}/summaries/{talk.pk}/")

            named, other = page.evaluate(edges)

            assert abs(named - other) <= 1
            assert other > 8


def test_a_question_is_read_from_its_own_side_wherever_it_is_shown(page, person):  # noqa: F811
    asked = [
        ask(person, wanted(kind=kind, instructions=words))
        for words in ("كم السعر؟", "What is the price?")
        for kind in ("custom", "topics")
    ]
    with web(processes=1) as address:
        sign_in(page, address)
        for path in ("/summaries/", "/usage/", *(f"/summaries/{summary.pk}/" for summary in asked)):
            page.goto(address + path)
            shown = page.locator(".asked, .is-asked, .wish").filter(has_text=re.compile("price|السعر")).all()

            assert shown, path
            for one in shown:
                way = "rtl" if "السعر" in one.inner_text() else "ltr"
                assert one.evaluate("one => getComputedStyle(one).direction") == way, path

        page.goto(f"{address}/summaries/{asked[0].pk}/")
        assert page.locator(".asked").evaluate("one => getComputedStyle(one).borderRightWidth") == "2px"
        for path in ("/", "/summaries/instructions/"):
            page.goto(address + path)
            page.locator("main details").evaluate_all("all => all.forEach(one => { one.open = true; })")
            box = page.locator("main textarea[maxlength]").first
            box.fill("كم السعر؟")
            assert box.evaluate("one => getComputedStyle(one).direction") == "rtl"


def test_on_paper_there_is_the_summary_and_nothing_to_press(page, person, talk):  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)
        page.goto(f"{address}/summaries/{talk.pk}/")

        page.emulate_media(media="print")

        expect(page.locator(".answer")).to_be_visible()
        expect(page.locator(".points").first).to_be_visible()
        for pressed in page.locator("button, select, textarea, input").all():
            expect(pressed).to_be_hidden()


def test_on_paper_a_failure_and_the_list_have_nothing_to_press_either(page, person):  # noqa: F811
    failed = ask(person, wanted_video())
    failed.fail_queued("model_down", "The model is away.", "Try again later.")
    with web(processes=1) as address:
        sign_in(page, address)
        for path in (failed.get_absolute_url(), "/summaries/", "/summaries/?status=failed"):
            page.goto(address + path)
            page.emulate_media(media="print")

            expect(page.get_by_text("The model is away.")).to_be_visible()
            for pressed in page.locator("main").locator("button, .button, .remove, select, textarea, input").all():
                expect(pressed).to_be_hidden()
