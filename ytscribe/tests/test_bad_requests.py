"""A request that Django refuses before any view: the page says what was wrong with it, and programs get JSON."""

import io
import logging

import pytest
from django.conf import settings

from summaries.models import Summary

pytestmark = pytest.mark.django_db
MULTIPART = "multipart/form-data; boundary=x"


def many_fields(client, **headers):
    fields = {f"field{n}": "x" for n in range(settings.DATA_UPLOAD_MAX_NUMBER_FIELDS + 1)}
    return client.post("/summaries/", fields, headers=headers)


def many_files(client):
    file = b'--x\r\nContent-Disposition: form-data; name="captions"; filename="a.srt"\r\n\r\nA\r\n'
    return client.generic("POST", "/summaries/", file * 101 + b"--x--\r\n", content_type=MULTIPART)


def no_boundary(client):
    return client.generic("POST", "/summaries/", b"what is this", content_type="multipart/form-data")


def long_name(client):
    file = b'--x\r\nContent-Disposition: form-data; name="captions"; filename="%b.srt"\r\n\r\nA\r\n--x--\r\n'
    return client.generic("POST", "/summaries/", file % (b"n" * 5_000), content_type=MULTIPART)


def strange_host(client):
    return client.get("/", headers={"host": "somewhere.else.example"})


@pytest.mark.parametrize(
    ("send", "words"),
    [
        (many_fields, "more than 1,000 fields"),
        (many_files, "more than 100 files"),
        (no_boundary, "arrived damaged, or only in part"),
        (long_name, "name of the file is far too long"),
        (strange_host, "does not answer to the name"),
    ],
)
def test_the_page_says_what_was_wrong(signed_in, send, words):
    answer = send(signed_in)

    page = answer.content.decode()
    assert answer.status_code == 400
    assert "This request could not be read" in page
    assert words in page
    assert "To the start page" in page
    assert not Summary.objects.exists()


def test_a_program_is_told_the_same(signed_in):
    answer = many_fields(signed_in, accept="application/json")

    assert (answer.status_code, answer["Content-Type"]) == (400, "application/problem+json")
    assert "more than 1,000 fields" in answer.json()["detail"]


def test_a_program_that_sends_too_much_is_told_so(signed_in):
    answer = signed_in.post("/summaries/", {"source": "x" * 25 * 1024 * 1024}, headers={"accept": "application/json"})

    assert (answer.status_code, answer["Content-Type"]) == (413, "application/problem+json")


@pytest.mark.parametrize("send", [many_fields, strange_host])
def test_the_log_has_one_line_of_it(signed_in, send, monkeypatch):
    written = io.StringIO()
    console = next(handler for handler in logging.getLogger().handlers if handler.name == "console")
    monkeypatch.setattr(console, "stream", written)

    send(signed_in)

    said = [line for line in written.getvalue().splitlines() if "django.security" in line]
    assert len(said) == 1
    assert "Traceback" not in written.getvalue()
