"""Every address of the product, for a stranger, somebody else, the owner and staff.

What is not a person's own is 404 or the sign-in page. An address that stands in no line below fails the test.
"""

import re
from uuid import uuid4

import pytest
from allauth.account.models import EmailAddress, EmailConfirmation
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from allauth.usersessions.models import UserSession
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from accounts.models import AccountEvent
from accounts.tests.factories import UserFactory
from accounts.tests.helpers import sign_in
from summaries.models import Instruction, OwnKey, Summary, Thumbnail, Video
from summaries.tests import talks
from usage.models import UserUsage

pytestmark = pytest.mark.django_db

OPEN, DOOR, ASK, SIGN_IN, GONE, POST = "open", "door", "who is it", "sign-in", "404", "post"
"""A page; one that leads on; one that first asks who it is; the sign-in page; 404; answers a POST only."""

# address (route of the URL pattern): what a stranger gets, somebody else, the owner, staff
OWN = (SIGN_IN, OPEN, OPEN, OPEN)  # each sees their own
OWNED = (SIGN_IN, GONE, OPEN, GONE)  # staff see it in the admin only
EVERYBODY = (OPEN, OPEN, OPEN, OPEN)
DOORS = (DOOR, DOOR, DOOR, DOOR)
ASKED = (SIGN_IN, ASK, ASK, ASK)
MATRIX = {
    "": EVERYBODY,
    "favicon.ico": DOORS,
    "summaries/": OWN,
    "summaries/<uuid:pk>/": OWNED,
    "summaries/<uuid:pk>/progress/": OWNED,
    "summaries/<uuid:pk>/delete/": OWNED,
    "summaries/<uuid:pk>/again/": (SIGN_IN, GONE, DOOR, GONE),
    "summaries/<uuid:pk>/another/": OWNED,
    "summaries/<uuid:pk>/captions/": (SIGN_IN, GONE, DOOR, GONE),
    "summaries/<uuid:pk>/thumbnail.jpg": OWNED,
    "summaries/<uuid:pk>/built-in/": (SIGN_IN, GONE, DOOR, GONE),
    "summaries/<uuid:pk>/rename/": (SIGN_IN, GONE, DOOR, GONE),
    "summaries/<uuid:pk>/transcript.txt": OWNED,
    "summaries/<uuid:pk>/transcript.<str:format>": OWNED,
    "summaries/<uuid:pk>/summary.md": OWNED,
    "summaries/key/": ASKED,
    "summaries/key/remove/": ASKED,
    "summaries/instructions/": OWN,
    "summaries/instructions/<uuid:pk>/": OWNED,
    "summaries/instructions/<uuid:pk>/delete/": OWNED,
    "summaries/<uuid:pk>/summary.<str:format>": OWNED,
    "summaries/summaries.zip": OWN,
    "summaries/failed/delete/": OWN,
    "summaries/unanswered/delete/": OWN,
    "usage/": OWN,
    "plans/": OWN,
    "accounts/settings/": OWN,
    "accounts/export/": ASKED,
    "accounts/export/ready/": ASKED,
    "accounts/delete/": ASKED,
    "accounts/sessions/<int:pk>/end/": (SIGN_IN, POST, POST, POST),
    "accounts/sessions/": OWN,
    "accounts/activity/": OWN,
    "accounts/login/": DOORS,
    "accounts/logout/": DOORS,
    "accounts/inactive/": EVERYBODY,
    "accounts/signup/": DOORS,
    "accounts/reauthenticate/": OWN,
    "accounts/reauthenticate/code/": ASKED,
    "accounts/email/": OWN,
    "accounts/confirm-email/": DOORS,
    "accounts/confirm-email/(?P<key>[-:\\w]+)/": EVERYBODY,
    "accounts/password/change/": OWN,
    "accounts/password/set/": (SIGN_IN, DOOR, DOOR, DOOR),
    "accounts/password/reset/": EVERYBODY,
    "accounts/password/reset/done/": EVERYBODY,
    "accounts/password/reset/key/done/": EVERYBODY,
    "accounts/password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/": EVERYBODY,
    "accounts/login/code/": DOORS,
    "accounts/login/code/confirm/": DOORS,
    "accounts/2fa/": OWN,
    "accounts/2fa/authenticate/": (SIGN_IN, DOOR, DOOR, DOOR),
    "accounts/2fa/reauthenticate/": ASKED,
    "accounts/2fa/totp/activate/": ASKED,
    "accounts/2fa/totp/deactivate/": (SIGN_IN, GONE, GONE, GONE),
    "accounts/2fa/recovery-codes/": (SIGN_IN, GONE, GONE, GONE),
    "accounts/2fa/recovery-codes/generate/": ASKED,
    "accounts/2fa/recovery-codes/download/": (SIGN_IN, GONE, GONE, GONE),
    "accounts/2fa/webauthn/": OWN,
    "accounts/2fa/webauthn/add/": ASKED,
    "accounts/2fa/webauthn/reauthenticate/": ASKED,
    "accounts/2fa/webauthn/keys/<int:pk>/remove/": ASKED,
    "accounts/2fa/webauthn/keys/<int:pk>/edit/": ASKED,
    "accounts/2fa/webauthn/login/": DOORS,
    "accounts/3rdparty/": OWN,
    "accounts/3rdparty/login/cancelled/": EVERYBODY,
    "accounts/3rdparty/login/error/": EVERYBODY,
    "accounts/3rdparty/signup/": DOORS,
    "accounts/social/login/cancelled/": DOORS,
    "accounts/social/login/error/": DOORS,
    "accounts/social/signup/": DOORS,
    "accounts/social/connections/": DOORS,
    "accounts/oidc/(?P<provider_id>[^/]+)/login/": EVERYBODY,
    "accounts/oidc/(?P<provider_id>[^/]+)/login/callback/": EVERYBODY,
}
ADMIN = re.compile("^admin/")


def routes(patterns, before=""):
    """The route of every URL pattern of the project."""
    for pattern in patterns:
        route = before + str(pattern.pattern).removeprefix("^").removesuffix("$")
        if isinstance(pattern, URLResolver):
            yield from routes(pattern.url_patterns, route)
        elif isinstance(pattern, URLPattern):
            yield route


ALL = list(dict.fromkeys(routes(get_resolver().url_patterns)))


def test_every_address_stands_in_the_matrix():
    ours = [route for route in ALL if not ADMIN.match(route)]

    assert [route for route in ours if route not in MATRIX] == []
    assert [route for route in MATRIX if route not in ours] == []


@pytest.fixture
def people(user):
    other = UserFactory()
    staff = UserFactory(is_staff=True, is_superuser=True)
    return [Client(), *map(sign_in, (other, user, staff))]


@pytest.fixture
def addresses(people, user):
    """Routes filled in with what belongs to the owner."""
    people[2].post("/summaries/", {"source": talks.text()})
    session = UserSession.objects.get(session_key=people[2].session.session_key)
    key = Authenticator.objects.create(user=user, type="webauthn", data={"name": "key", "credential": {}})
    address = EmailAddress.objects.create(user=user, email="second@example.com", verified=True)
    confirmation = EmailConfirmation.create(address)
    SocialAccount.objects.create(user=user, provider="oidc", uid="1")
    summary = Summary.objects.get()
    saved = Instruction.objects.create(user=user, name="saved", text="Only the money.")

    def fill(route):
        route = route.replace("<str:format>", "json")
        if "/summary." in route:
            Summary.objects.update(state="done", markdown="# Done")
        if route.endswith(".jpg"):
            video = Video.objects.known("dQw4w9WgXcQ")
            Thumbnail.objects.get_or_create(video=video, content_type="image/jpeg", data=b"\xff\xd8\xff")
            Summary.objects.update(video_id=video.pk)
        row = saved if "instructions" in route else summary
        pk = row.pk if "uuid" in route else session.pk if "sessions" in route else key.pk
        route = re.sub(r"<(uuid|int):pk>", str(pk), route)
        route = route.replace("(?P<key>[-:\\w]+)", confirmation.key).replace("(?P<provider_id>[^/]+)", "oidc")
        return "/" + route.replace("(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)", "1-made-up-key")

    yield fill
    key.delete()


def got(answer):
    """What an answer is, in the words of the matrix."""
    if answer.status_code == 302 and answer.url.startswith("/accounts/login/"):
        return SIGN_IN
    if answer.status_code == 302 and "reauthenticate/" in answer.url:
        return ASK
    if answer.status_code in (301, 302):
        return DOOR
    return {404: GONE, 405: POST, 200: OPEN, 401: OPEN}.get(answer.status_code, str(answer.status_code))


@pytest.mark.parametrize("route", MATRIX)
def test_what_each_gets(route, people, addresses):
    Authenticator.objects.filter(type="webauthn").delete() if "keys" not in route else None
    answers = [got(person.get(addresses(route))) for person in people]

    for answer, wanted in zip(answers, MATRIX[route], strict=True):
        # A door is open to some and leads others on.
        assert answer == wanted or (wanted == DOOR and answer in {SIGN_IN, OPEN}), (answers, MATRIX[route])


WRITES = [
    ("/summaries/{summary}/delete/", {}),
    ("/summaries/{summary}/again/", {}),
    ("/summaries/{summary}/another/", {"kind": "topics"}),
    ("/summaries/{summary}/captions/", {"track": "de"}),
    ("/summaries/{summary}/built-in/", {}),
    ("/summaries/instructions/{saved}/", {"name": "taken over", "text": "taken over"}),
    ("/summaries/instructions/{saved}/delete/", {}),
    ("/summaries/key/remove/", {}),
    ("/summaries/{summary}/rename/", {"own_title": "taken over"}),
    ("/accounts/sessions/{session}/end/", {}),
    ("/accounts/2fa/webauthn/keys/{key}/remove/", {}),
    ("/accounts/2fa/webauthn/keys/{key}/edit/", {"name": "taken over"}),
    ("/accounts/3rdparty/", {"account": "{account}"}),
    ("/accounts/email/", {"email": "second@example.com", "action_remove": ""}),
]


@pytest.mark.parametrize(("address", "fields"), WRITES)
def test_nobody_changes_what_is_somebody_elses(address, fields, people, addresses, user):
    from accounts.tests.helpers import post_proved

    ids = {
        "summary": Summary.objects.get().pk,
        "session": UserSession.objects.get(session_key=people[2].session.session_key).pk,
        "key": Authenticator.objects.get(user=user).pk,
        "account": SocialAccount.objects.get().pk,
        "saved": Instruction.objects.get().pk,
    }
    OwnKey.objects.create(user=user, provider="Example", model="small", key="not-theirs")
    fields = {name: value.format(**ids) for name, value in fields.items()}
    before = everything(user)
    for person in (people[0], people[1], people[3]):
        post_proved(person, address.format(**ids), fields)

    assert everything(user) == before


def everything(user):
    """What is the owner's, but for what their own visits write."""
    rows = [Summary, Instruction, OwnKey, Authenticator, SocialAccount, EmailAddress, UserUsage]
    shown = [list(model.objects.filter(user=user).values()) for model in rows]
    return shown, UserSession.objects.filter(user=user).count(), AccountEvent.objects.filter(user=user).count()


@pytest.mark.parametrize("route", [route for route in ALL if ADMIN.match(route)])
def test_the_admin_is_for_staff(route, people):
    """Also with made-up ids: a stranger and a member can't tell what is there."""
    address = "/" + re.sub(r"<[^>]+>", str(uuid4()), route).replace("(?P<app_label>", "").replace("(?P<url>.*)", "x")
    for person in people[:3]:
        answer = person.get(address)
        assert answer.status_code in (302, 403, 404), answer.status_code
        assert answer.status_code != 302 or "login" in answer.url or answer.url.startswith("/admin/")


def test_the_icon_is_found_where_programs_look_that_read_no_page(client):
    answer = client.get("/favicon.ico")

    assert answer.url.startswith("/static/ytscribe/favicon")
    assert answer.url.endswith(".svg")


@pytest.mark.parametrize("where", ["healthz", "readyz"])
def test_health_needs_nobody(where):
    assert Client().get(f"/{where}").status_code == 200
