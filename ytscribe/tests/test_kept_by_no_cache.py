"""What a signed-in person is shown is kept by no cache; what everybody may see stays as it is."""

import pytest

from summaries import job
from summaries.models import Thumbnail, Video
from summaries.tests.helpers import ask, reread, wanted_video

pytestmark = pytest.mark.django_db

PAGES = ["/", "/summaries/", "/summaries/instructions/", "/summaries/key/", "/summaries/summaries.zip", "/usage/"]
PAGES += ["/plans/", "/accounts/settings/", "/accounts/sessions/", "/accounts/activity/", "/nowhere/"]
OF_A_SUMMARY = ["", "summary.md", "summary.json", "transcript.txt", "transcript.json", "delete/"]
PUBLIC = ["/", "/plans/", "/accounts/password/reset/", "/favicon.ico", "/nowhere/"]


def is_kept_by_none(answer):
    kept = {word.strip() for word in answer.get("Cache-Control", "").split(",")}
    return {"private", "no-store"} <= kept


@pytest.mark.parametrize("page", PAGES)
def test_one_s_own_pages_are_not_kept(signed_in, page):
    assert is_kept_by_none(signed_in.get(page))


def test_nor_are_a_summary_and_its_files(signed_in, user):
    summary = ask(user)
    assert is_kept_by_none(signed_in.get(f"/summaries/{summary.pk}/progress/"))

    job.run(summary.pk)

    for name in OF_A_SUMMARY:
        answer = signed_in.get(f"/summaries/{reread(summary).pk}/{name}")
        assert (answer.status_code, is_kept_by_none(answer)) == (200, True), name


def test_nor_is_what_a_program_is_told(signed_in):
    assert is_kept_by_none(signed_in.post("/summaries/", {"source": "x"}, headers={"Accept": "application/json"}))


def test_a_video_s_picture_is_kept_by_the_browser_alone(signed_in, user):
    summary = ask(user, wanted_video())
    video = Video.objects.create(pk=summary.video_id)
    Thumbnail.objects.create(video=video, data=b"x", content_type="image/jpeg")

    assert signed_in.get(f"/summaries/{summary.pk}/thumbnail.jpg")["Cache-Control"].startswith("private, max-age=")


@pytest.mark.parametrize("page", PUBLIC)
def test_what_everybody_sees_says_nothing_of_it(client, page):
    assert "no-store" not in client.get(page).get("Cache-Control", "")
