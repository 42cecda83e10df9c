"""A stand-in on loopback for what Google and GitHub speak when somebody signs in: OAuth 2 with PKCE, their own ways.

GitHub answers for a code in form encoding, errors too with status 200, and keeps the addresses at an endpoint of
their own; Google sends a signed ID token, errors with status 400, and a refresh token only where one is asked for.
"""

import base64
import hashlib
import json
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

CLIENT_ID, CLIENT_SECRET = "client-of-the-tests", "secret-of-the-tests"
SIGNING_KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)


@dataclass
class Person:
    """Whoever sits at the browser, as the other site knows them."""

    id: int = 4711
    name: str = "Ada Example"
    email: str = "ada@example.com"
    verified: bool = True
    more_emails: list[dict[str, object]] = field(default_factory=list)
    shows_emails: bool = True
    agrees: bool = True


@dataclass
class StandIn:
    url: str = ""
    person: Person = field(default_factory=Person)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    tokens: dict[str, Person] = field(default_factory=dict)
    spoils_codes: bool = False

    def authorize(self, asked: dict[str, str]) -> str:
        """Where the browser is sent back to: with a code, or with the person's no."""
        assert asked["client_id"] == CLIENT_ID
        assert asked["response_type"] == "code"
        if not self.person.agrees:
            back = {"error": "access_denied", "error_description": "The user has denied access."}
        else:
            code = secrets.token_hex(10)
            self.codes[code] = asked
            back = {"code": code + "x" * self.spoils_codes}
        return f"{asked['redirect_uri']}?{urlencode({**back, 'state': asked['state']})}"

    def redeem(self, sent: dict[str, str]) -> tuple[str, dict[str, str]]:
        """An access token and what was asked for, or an error and nothing."""
        asked = self.codes.pop(sent.get("code", ""), None)
        if (sent.get("client_id"), sent.get("client_secret")) != (CLIENT_ID, CLIENT_SECRET):
            return "incorrect_client_credentials", {}
        digest = hashlib.sha256(sent.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        if not asked or asked["redirect_uri"] != sent["redirect_uri"] or asked["code_challenge"] != challenge:
            return "bad_verification_code", {}
        token = secrets.token_hex(20)
        self.tokens[token] = self.person
        return token, asked


class Handler(BaseHTTPRequestHandler):
    server: "Server"

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if parts.path in ("/login/oauth/authorize", "/o/oauth2/v2/auth"):
            return self.answer(302, Location=self.server.stand_in.authorize(asked))
        kind, _, token = self.headers.get("Authorization", "").partition(" ")
        person = self.server.stand_in.tokens.get(token)
        if not person or kind not in ("token", "Bearer"):
            return self.answer(401, {"message": "Bad credentials"})
        if parts.path == "/api/v3/user":
            return self.answer(200, github_user(person))
        if parts.path == "/api/v3/user/emails" and person.shows_emails:
            return self.answer(200, github_emails(person))
        return self.answer(404, {"message": "Not Found"})

    def do_POST(self) -> None:
        sent = dict(parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
        token, asked = self.server.stand_in.redeem(sent)
        if self.path == "/login/oauth/access_token":
            answer = {"access_token": token, "scope": "read:user,user:email", "token_type": "bearer"}
            form = urlencode(answer if asked else {"error": token})
            return self.answer(200, form.encode(), type="application/x-www-form-urlencoded; charset=utf-8")
        if not asked:
            return self.answer(400, {"error": "invalid_grant", "error_description": "Bad Request"})
        return self.answer(200, google_answer(token, asked, self.server.stand_in.person))

    def answer(self, status: int, content: object = b"", type: str = "application/json", **headers: str) -> None:
        body = content if isinstance(content, bytes) else json.dumps(content).encode()
        self.send_response(status)
        for name, value in {"Content-Type": type, "Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        pass


def github_user(person: Person) -> dict[str, object]:
    """Their public profile, without the address, as most people have it."""
    picture = f"https://avatars.example.com/u/{person.id}"
    return {"login": "ada", "id": person.id, "name": person.name, "email": None, "avatar_url": picture}


def github_emails(person: Person) -> list[dict[str, object]]:
    own = {"email": person.email, "primary": True, "verified": person.verified, "visibility": "private"}
    return [*person.more_emails, own]


def google_answer(token: str, asked: dict[str, str], person: Person) -> dict[str, object]:
    now = int(time.time())
    claims = {
        "iss": "https://accounts.google.com",
        "aud": CLIENT_ID,
        "azp": CLIENT_ID,
        "sub": str(person.id),
        "email": person.email,
        "email_verified": person.verified,
        "name": person.name,
        "given_name": person.name.split()[0],
        "family_name": person.name.split()[-1],
        "picture": f"https://pictures.example.com/{person.id}",
        "iat": now,
        "exp": now + 3600,
    }
    answer: dict[str, object] = {
        "access_token": token,
        "expires_in": 3599,
        "scope": f"{asked['scope']} https://www.googleapis.com/auth/userinfo.email",
        "token_type": "Bearer",
        "id_token": jwt.encode(claims, SIGNING_KEY, algorithm="RS256", headers={"kid": "1"}),
    }
    return answer | ({"refresh_token": "1//" + token} if asked.get("access_type") == "offline" else {})


class Server(ThreadingHTTPServer):
    daemon_threads = True
    stand_in: StandIn


@contextmanager
def served() -> Iterator[StandIn]:
    server = Server(("127.0.0.1", 0), Handler)
    server.stand_in = StandIn(url=f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.stand_in
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
