"""A title of one's own, and all of one's summaries as one ZIP."""

import io
import json
import tracemalloc
import zipfile

import pytest

from accounts.tests.factories import UserFactory
from summaries import archive, job
from summaries.archive import named, rows_of
from summaries.intake import Wanted
from summaries.models import Summary, Transcript
from summaries.tests.helpers import ask, claimed, reread, wanted
from usage.tests.helpers import set_limit

pytestmark = pytest.mark.django_db


@pytest.fixture
def summary(user):
    made = ask(user)
    job.run(made.pk)
    return reread(made)


def rename(client, summary, title):
    return client.post(f"/summaries/{summary.pk}/rename/", {"own_title": title})


def unzip(answer):
    return zipfile.ZipFile(io.BytesIO(answer.getvalue()))


def test_an_own_title_is_shown_everywhere(signed_in, summary):
    before = summary.title
    answer = rename(signed_in, summary, "  My *best*\n talk <b> ")

    assert (answer.status_code, answer.url) == (302, f"/summaries/{summary.pk}/")
    assert reread(summary).title == "My *best* talk <b>"
    for address in ("/", "/summaries/", f"/summaries/{summary.pk}/", f"/summaries/{summary.pk}/delete/"):
        assert "My *best* talk &lt;b&gt;" in signed_in.get(address).content.decode(), address
    markdown = signed_in.get(f"/summaries/{summary.pk}/summary.md").content.decode()
    assert markdown.startswith("# My \\*best\\* talk \\<b\\>\n")
    assert before not in markdown.split("\n")[0]
    assert json.loads(signed_in.get(f"/summaries/{summary.pk}/summary.json").content)["title"] == "My *best* talk <b>"


def test_an_empty_title_goes_back_to_the_sources(signed_in, summary):
    rename(signed_in, summary, "Mine")
    rename(signed_in, summary, "   ")

    assert (reread(summary).own_title, reread(summary).title) == (None, summary.title)
    assert signed_in.get(f"/summaries/{summary.pk}/summary.md").content.decode() == summary.markdown


def test_the_sources_title_is_no_title_of_ones_own(signed_in, summary):
    rename(signed_in, summary, summary.title)

    assert reread(summary).own_title is None


@pytest.mark.parametrize("title", ["x" * 301, "a\0b"])
def test_a_title_that_cannot_be_is_said_and_kept_to_mend(signed_in, summary, title):
    answer = rename(signed_in, summary, title)

    page = answer.content.decode()
    assert answer.status_code == 400
    assert answer.context["rename_form"].errors
    assert "x" * 301 in page or "a\0b" in page
    assert reread(summary).own_title is None


def test_a_title_given_while_it_is_made_is_kept(signed_in, user):
    summary = claimed(user)
    rename(signed_in, summary, "Early bird")

    job.make(summary, job.threading.Event())

    assert reread(summary).titled_markdown.startswith("# Early bird\n")
    assert signed_in.get("/summaries/?q=early+bird").context["page"].paginator.count == 1


def test_the_archive_has_every_finished_summary_and_everything_as_json(signed_in, user):
    set_limit(user, 50)
    same = [ask(user, again=True) for _ in range(2)]
    other, failed = ask(user, wanted(1)), claimed(user, wanted(2))
    failed.fail("x", "No.")
    for row in (*same, other):
        job.run(row.pk)
    reread(other).rename("../Ünicode: a/b")
    theirs = ask(UserFactory(), wanted(3))
    job.run(theirs.pk)

    answer = signed_in.get("/summaries/summaries.zip")
    file = unzip(answer)

    assert answer["Content-Type"] == "application/zip"
    assert file.testzip() is None
    names = file.namelist()
    assert len(names) == len({name.lower() for name in names}) == 5
    assert not [name for name in names if "/" in name or ".." in name]
    listed = {row["id"]: row for row in json.loads(file.read("summaries.json"))}
    assert set(listed) == {str(row.pk) for row in (*same, other, failed)}
    assert file.read(listed[str(other.pk)]["file"]).decode().startswith("# ../Ünicode: a/b\n")
    assert file.read(listed[str(same[0].pk)]["file"]).decode() == reread(same[0]).markdown
    assert (listed[str(failed.pk)]["file"], listed[str(failed.pk)]["state"]) == (None, "failed")


def test_an_archive_says_what_is_in_it_and_where_the_transcripts_are(signed_in):
    said = unzip(signed_in.get("/summaries/summaries.zip")).read("README.txt").decode()

    assert "summaries.json" in said
    assert "The transcripts are not in it" in said
    assert "http://testserver/accounts/export/" in said


def test_the_history_leads_to_where_the_transcripts_are(signed_in, summary):
    assert 'href="/accounts/export/"' in signed_in.get("/summaries/").text.partition("as one ZIP file")[2]


def test_an_archive_of_nothing_is_an_archive(signed_in):
    file = unzip(signed_in.get("/summaries/summaries.zip"))

    assert (file.namelist(), json.loads(file.read("summaries.json"))) == (["README.txt", "summaries.json"], [])


def test_two_thousand_summaries_are_sent_in_little_memory_and_few_queries(user, summary, django_assert_max_num_queries):
    from usage.models import UsageCharge

    Summary.objects.update(markdown="# T\n\n" + "A long text. " * 2_000)
    row = reread(summary)
    charges = [UsageCharge(user=user, key=f"k{n}", epoch=0, kind="summary") for n in range(2_000)]
    UsageCharge.objects.bulk_create(charges)
    fields = {
        f.attname: getattr(row, f.attname) for f in Summary._meta.concrete_fields if f.name not in ("id", "charge")
    }
    Summary.objects.bulk_create([Summary(**{**fields, "charge_id": charge.pk}) for charge in charges], batch_size=200)
    del charges, row

    tracemalloc.start()
    with django_assert_max_num_queries(90):
        size = sum(len(piece) for piece in archive.zipped(user, "Read me."))
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert size > 100_000
    assert most < 20_000_000  # all of it would be 52 MB


def test_whoever_asks_for_archives_without_end_is_slowed_down(signed_in, one_minute):
    statuses = [signed_in.get("/summaries/summaries.zip").status_code for _ in range(archive.A_MINUTE + 1)]

    assert statuses[-1] == 429


def test_the_accounts_export_has_the_own_title(user, summary):
    from ytscribe.export import everything_about

    summary.rename("Mine alone")

    assert json.loads("".join(everything_about(user)))["summaries"][0]["own_title"] == "Mine alone"
    assert Transcript.objects.count() == 1


def test_what_else_of_the_talk_is_called_the_same_is_renamed_too(signed_in, user):
    first, other = (ask(user, wanted(0, kind=kind)) for kind in (Summary.Kind.SUMMARY, Summary.Kind.TOPICS))
    apart, theirs = ask(user, wanted(1)), ask(UserFactory(), wanted(0))

    signed_in.post(f"/summaries/{first.pk}/rename/", {"own_title": "Gardens"})
    asked_later = ask(user, Wanted.before(reread(other)), again=True)
    signed_in.post(f"/summaries/{other.pk}/rename/", {"own_title": "Only this"})
    signed_in.post(f"/summaries/{other.pk}/rename/", {"own_title": "Only that"})

    titles = [reread(row).own_title for row in (first, other, apart, theirs, asked_later)]
    assert titles == ["Only that", "Only that", None, None, "Only that"]


def test_files_of_one_talk_are_told_apart_by_kind_and_length(user):
    for kind, length in (("summary", "medium"), ("topics", "medium"), ("summary", "long")):
        job.run(ask(user, wanted(0, kind=kind, length=length)).pk)

    names = sorted(name for _row, name in named(rows_of(user)))

    assert [name.removesuffix(".md").split(" - ")[1:] for name in names] == [["long"], ["topics"], []]
