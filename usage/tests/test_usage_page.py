"""What a person sees of their usage: the count, the month by day and by kind, and the ledger, however long."""

import re
from datetime import UTC, datetime, timedelta
from unittest.mock import patch

import pytest
from django.utils import timezone

from summaries import job
from summaries.tests import talks
from summaries.tests.helpers import ask, claimed, wanted, wanted_video
from usage.ledger import LONGEST_WISH, PER_PAGE
from usage.models import Plan, UsageCharge, UserUsage
from usage.tests.helpers import hold, set_limit

pytestmark = pytest.mark.django_db


def page(client, address="/usage/"):
    answer = client.get(address)
    assert answer.status_code == 200
    return re.sub(r"\s+", " ", answer.content.decode())


def many(user, number, **fields):
    now = timezone.now()
    UsageCharge.objects.bulk_create(
        UsageCharge(
            user=user, epoch=0, key=f"many-{n}", kind="summary", created_at=now - timedelta(seconds=n), **fields
        )
        for n in range(number)
    )


def test_it_says_what_is_used_and_when_it_starts_again(signed_in, user):
    with patch.object(timezone, "now", return_value=datetime(2028, 2, 10, tzinfo=UTC)):
        UserUsage.objects.filter(user=user).update(period_start="2028-02-01")
        hold(user)
        signed_in.force_login(user)
        shown = page(signed_in)

    assert '<span class="figure">1</span> <span> of 10 summaries this month' in shown
    assert "starts again on 1 March 2028" in shown


def test_uses_are_shown_by_day_and_by_kind_without_the_refunded(signed_in, user):
    hold(user, kind="summary")
    hold(user, kind="summary").settle()
    hold(user, kind="topics")
    hold(user, kind="post").refund("failed")
    hold(user, kind="post", units=0).settle()  # with a key of one's own

    shown = page(signed_in)

    today = f"{timezone.now():%-d %B}"
    assert f'<th scope="row">{today}</th><td>3</td>' in shown
    assert f"<title>{today}: 3</title>" in shown
    assert '<th scope="row">Summary</th> <td>2 <svg' in shown
    assert '<th scope="row">Topics</th> <td>1 <svg' in shown
    assert '<th scope="row">Post</th>' not in shown


def test_what_is_drawn_is_not_read_out_and_what_is_read_out_is_a_table(signed_in, user):
    hold(user)

    shown = page(signed_in)

    assert all('aria-hidden="true"' in svg for svg in re.findall(r"<svg[^>]*>", shown))
    assert "<caption>" in shown
    assert " style=" not in shown


def test_a_month_without_uses_says_so(signed_in):
    assert "None yet this month." in page(signed_in)


def test_last_months_uses_are_not_this_months(signed_in, user):
    hold(user)
    UsageCharge.objects.update(created_at=timezone.now() - timedelta(days=40))

    assert "None yet this month." in page(signed_in)


def test_the_ledger_goes_on_to_its_end_and_shows_each_charge_once(signed_in, user):
    many(user, 2 * PER_PAGE + 3)
    address, seen = "/usage/", []
    for _ in range(5):
        answer = signed_in.get(address)
        ledger = answer.context["ledger"]
        seen += [entry.moment for entry in ledger.entries]
        if not ledger.older:
            break
        address = f"/usage/?before={ledger.older}"

    assert len(seen) == len(set(seen)) == 2 * PER_PAGE + 3
    assert seen == sorted(seen, reverse=True)


def test_charges_of_one_moment_are_not_lost_between_pages(signed_in, user):
    many(user, PER_PAGE + 5)
    UsageCharge.objects.update(created_at=timezone.now())

    first = signed_in.get("/usage/").context["ledger"]
    second = signed_in.get(f"/usage/?before={first.older}").context["ledger"]

    assert (len(first.entries), len(second.entries), second.older) == (PER_PAGE, 5, None)


@pytest.mark.parametrize("before", ["x", "0", "", "01a20add-53d3-741b-8000-000000000000", "' OR 1=1"])
def test_a_place_that_is_not_there_is_the_first_page(signed_in, user, before):
    hold(user)

    assert signed_in.get("/usage/", {"before": before}).context["ledger"].is_first


def test_somebody_elses_charge_leads_nowhere(signed_in, user, django_user_model):
    other = hold(django_user_model.objects.create_user("other@example.com"))
    hold(user)

    ledger = signed_in.get(f"/usage/?before={other.pk}").context["ledger"]

    assert ledger.is_first
    assert len(ledger.entries) == 1


def test_a_video_that_was_not_read_is_called_as_everywhere_else(signed_in, user):
    claimed(user, wanted_video()).fail("x", "The video has no captions.")

    shown = page(signed_in)

    assert ">youtu.be/dQw4w9WgXcQ</a>" in shown
    assert "https://youtu.be" not in shown


def test_each_entry_says_what_became_of_it(signed_in, user):
    done, failed, gone = ask(user), claimed(user, None), None
    job.run(done.pk)
    failed.fail("x", "The video has no captions.")
    gone = ask(user, again=True)
    gone.discard()
    hold(user, units=0).settle()

    shown = page(signed_in)

    assert "A summary that is no longer here" in shown
    assert "given back" in shown
    assert "The video has no captions." in shown
    assert "not counted" in shown
    assert done.title in shown
    done.rename("Under a title of my own")
    assert "Under a title of my own" in signed_in.get("/usage/").content.decode()


def test_each_entry_says_which_kind_it_was(signed_in, user):
    hold(user), hold(user, kind="custom")

    entries = signed_in.get("/usage/").context["ledger"].entries

    assert [entry.kind for entry in entries] == ["Question", "Summary"]


def test_what_was_asked_stands_with_its_summary_cut_where_it_is_long(signed_in, user):
    question = "What does <b>straw</b> cost & where is it sold?"
    ask(user, wanted(0, kind="custom", instructions=question))
    ask(user, wanted(1, instructions="Only about the beds. " * 40))
    gone = ask(user, wanted(2, instructions="Only about worms"))
    gone.discard()
    ask(user, wanted(3))

    shown = page(signed_in)
    wishes = [entry.wish for entry in signed_in.get("/usage/").context["ledger"].entries]

    assert "What does &lt;b&gt;straw&lt;/b&gt; cost &amp; where is it sold?" in shown
    assert wishes == ["", "", f"{('Only about the beds. ' * 40)[:LONGEST_WISH].rstrip()}…", question]


def test_a_hundred_thousand_charges_cost_no_more_statements(signed_in, user, django_assert_num_queries):
    many(user, 500)
    # The session, the person, their usage, the month, the ledger.
    with django_assert_num_queries(5):
        page(signed_in)
    older = signed_in.get("/usage/").context["ledger"].older
    with django_assert_num_queries(6):
        page(signed_in, f"/usage/?before={older}")


def test_the_meter_in_the_head_follows_while_a_summary_is_made(signed_in, user, django_assert_num_queries):
    summary = ask(user)
    with django_assert_num_queries(5):  # session, person, summary, who waits before it, usage
        fragment = page(signed_in, f"/summaries/{summary.pk}/progress/")
    assert re.search(r'<a id="usage-display"[^>]*hx-swap-oob="true"', fragment)
    assert "<strong>1</strong> / 10" in fragment

    hold(user)

    assert "<strong>2</strong> / 10" in page(signed_in, f"/summaries/{summary.pk}/progress/")


def test_the_page_itself_has_one_meter(signed_in, user):
    shown = page(signed_in, f"/summaries/{ask(user).pk}/")

    assert shown.count('id="usage-display"') == 1
    assert "hx-swap-oob" not in shown


def test_the_plans_stand_side_by_side(signed_in, user):
    shown = page(signed_in, "/plans/")

    assert shown.index("Free") < shown.index("Pro")
    assert "0 of 10 used" in shown
    assert '<span class="figure">200</span>' in shown


def test_a_limit_of_ones_own_is_the_one_that_is_named(signed_in, user):
    set_limit(user, 150)
    plans, usage = page(signed_in, "/plans/"), page(signed_in, "/usage/")

    assert '<span class="figure">150</span>' in plans
    assert "set for you" in plans
    assert "Free plan, with a limit of your own." in usage
    set_limit(user, 0)
    assert "0 of the 0 summaries a month that were set for you" in page(signed_in, "/usage/")


def test_a_plans_link_is_where_one_goes(signed_in):
    Plan.objects.filter(pk="pro").update(upgrade_link="https://pay.example.com/pro")

    assert '<a class="button" href="https://pay.example.com/pro"' in page(signed_in, "/plans/")


def test_without_a_link_the_page_says_whom_to_ask(signed_in, settings):
    settings.CONTACT_EMAIL = "help@example.com"

    assert 'href="mailto:help@example.com"' in page(signed_in, "/plans/")


def test_where_nobody_can_be_asked_the_page_still_leads_on(signed_in, user, settings):
    settings.CONTACT_EMAIL = ""
    with patch.object(timezone, "now", return_value=datetime(2028, 2, 10, tzinfo=UTC)):
        UserUsage.objects.filter(user=user).update(period_start="2028-02-01")
        signed_in.force_login(user)
        shown = page(signed_in, "/plans/")

    assert "mailto:" not in shown
    assert "the count starts again on 1 March 2028" in shown
    assert '<a href="/summaries/key/">Go on with a key of your own</a>' in shown
    assert "CONTACT_EMAIL" not in shown
    assert "It can’t be asked for here yet." in shown
    assert '<a href="#more-title">What you can do instead</a>' in shown
    assert 'id="more-title"' in shown

    settings.LLM_PROVIDERS = {}
    assert "/summaries/key/" not in page(signed_in, "/plans/")


def test_staff_are_told_what_to_set_so_that_people_can_ask(signed_in, user):
    user.is_staff = True
    user.save()

    assert "set CONTACT_EMAIL" in page(signed_in, "/plans/")


def test_who_has_no_limit_needs_no_way_on(signed_in, user):
    set_limit(user, None)
    Plan.objects.filter(pk="free").update(summary_limit=None)

    assert "If you need more" not in page(signed_in, "/plans/")


def test_at_the_limit_the_address_to_write_to_is_on_the_page(signed_in, user, settings):
    settings.CONTACT_EMAIL = "help@example.com"
    set_limit(user, 0)

    refused = signed_in.post("/summaries/", {"key": "k", "source": talks.text()})

    assert refused.status_code == 429
    assert 'href="mailto:help@example.com"' in refused.text
    settings.CONTACT_EMAIL = ""
    assert "mailto:" not in signed_in.post("/summaries/", {"key": "l", "source": talks.text()}).text


@pytest.mark.parametrize(
    ("used", "said"), [(7, ""), (8, "2 summaries left"), (9, "1 summary left"), (10, "No summaries left")]
)
def test_the_limit_is_spoken_of_when_it_is_near(signed_in, user, used, said):
    set_limit(user, 10)
    for _ in range(used):
        hold(user)

    for address in ("/", "/usage/"):
        shown = page(signed_in, address)
        assert said in shown
        assert ("summaries left" in shown or "summary left" in shown or "No summaries left" in shown) is bool(said)


FIRST_BUTTON = re.compile(r'<a class="button"\s+href="([^"]+)"')


@pytest.mark.parametrize(
    ("contact", "link", "first"),
    [("", "", "/summaries/key/"), ("ask@example.org", "", "/plans/"), ("", "https://pay.example.org/", "/plans/")],
)
def test_at_the_limit_the_plans_come_first_only_where_one_may_be_had(signed_in, user, settings, contact, link, first):
    settings.CONTACT_EMAIL = contact
    Plan.objects.filter(code="pro").update(upgrade_link=link)
    set_limit(user, 0)

    refused = signed_in.post("/summaries/", {"key": "k", "length": "medium", "source": talks.text()})
    asking = signed_in.get("/")

    assert refused.status_code == 429
    for answer in (refused, asking):
        assert FIRST_BUTTON.search(answer.content.decode())[1].endswith(first)
        assert "See the plans" in answer.content.decode()
