import re
from datetime import timedelta

import requests
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone

PASSWORD = "a rather long one 7"
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 (KHTML) Version/18 Mobile Safari/604"


def sign_in(user, password="correct horse", agent=FIREFOX, ip="203.0.113.7"):
    """A browser in which this person is signed in."""
    client = Client(headers={"user-agent": agent}, REMOTE_ADDR=ip)
    client.post("/accounts/login/", {"login": user.email, "password": password})
    return client


def is_in(client):
    return client.get("/usage/").status_code == 200


def prove(client, address, password="correct horse"):
    """Open a page that asks first whether it is you."""
    page = client.get(address, follow=True)
    return client.post(page.redirect_chain[-1][0], {"password": password}, follow=True)


def post_proved(client, address, fields, password="correct horse"):
    """Send a form that asks who it is first; what was sent goes on by itself afterwards."""
    answer = client.post(address, fields, follow=True)
    asked = answer.redirect_chain and "reauthenticate" in answer.redirect_chain[-1][0]
    return client.post(answer.redirect_chain[-1][0], {"password": password}, follow=True) if asked else answer


def link_in(mail):
    return re.search(r"http://\S+", mail.body).group().removeprefix("http://testserver")


def age(client, **times):
    """Move a browser's session into the past."""
    now, key = timezone.now(), client.session.session_key
    changes = {name: now - timedelta(seconds=seconds) for name, seconds in times.items()}
    UserSession.objects.filter(session_key=key).update(**changes)
    if "last_seen_at" in times:
        idle = timedelta(seconds=settings.SESSION_IDLE_AGE)
        Session.objects.filter(session_key=key).update(expire_date=changes["last_seen_at"] + idle)


class Browser(requests.Session):
    """A browser without a window, at a site that really runs."""

    def __init__(self, address):
        super().__init__()
        self.trust_env, self.address = False, address

    def send_form(self, path, **fields):
        page = self.get(self.address + path, timeout=20)
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page.text).group(1)
        return self.post(page.url, {**fields, "csrfmiddlewaretoken": token}, timeout=30)
