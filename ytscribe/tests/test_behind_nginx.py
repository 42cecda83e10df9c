"""The nginx of docs/deployment.md, word by word, before the product in production mode: what an operator gets."""

import datetime
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from accounts.tests.factories import UserFactory
from summaries.models import Summary
from summaries.tests import talks
from ytscribe.testing import answers, free_port, run_manage, wait_for, web

pytestmark = [pytest.mark.servers, pytest.mark.usefixtures("committed")]

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "deployment.md"
HOST = "scribe.example.org"
PRODUCTION = {"DEBUG": "false", "ALLOWED_HOSTS": HOST, "TRUSTED_PROXY_COUNT": "1"}
NGINX = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")


def certificate(folder):
    """A certificate that this machine made for itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, HOST)])
    now = datetime.datetime.now(datetime.UTC)
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    made = made.serial_number(1).not_valid_before(now).not_valid_after(now + datetime.timedelta(days=1))
    (folder / "fullchain.pem").write_bytes(made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
    kept = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    (folder / "privkey.pem").write_bytes(key.private_bytes(serialization.Encoding.PEM, *kept))


def configuration(folder, plain, secure, port):
    """The guide's block, on ports of this test's own."""
    block = re.search(r"```nginx\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL).group(1)
    block = re.sub(r".*\[::\].*\n", "", block)
    for theirs, ours in {
        "listen 80;": f"listen 127.0.0.1:{plain};",
        "listen 443 ": f"listen 127.0.0.1:{secure} ",
        f"/etc/letsencrypt/live/{HOST}": str(folder),
        "127.0.0.1:8000": f"127.0.0.1:{port}",
    }.items():
        assert theirs in block
        block = block.replace(theirs, ours)
    folders = "".join(
        f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    user = "user root;" if os.geteuid() == 0 else ""
    log = f"access_log off; error_log {folder}/error.log;"
    return f"daemon off; {user} pid {folder}/pid; events {{}} http {{ {log} {folders} {block} }}"


class Browser(requests.Session):
    """Asks nginx by its port for the site by its name."""

    def __init__(self, secure):
        super().__init__()
        self.trust_env = self.verify = False
        self.headers.update({"Host": HOST, "Origin": f"https://{HOST}"})
        self.address = f"https://127.0.0.1:{secure}"

    def look(self, path):
        return self.get(self.address + path, timeout=30, allow_redirects=False)

    def submit(self, path, fields=None, files=None, **headers):
        """The answer to a form; its token is that of the page that somebody has, signed in or not."""
        pages = self.look("/accounts/login/").text + self.look("/").text
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', pages).group(1)
        fields = {"csrfmiddlewaretoken": token, **(fields or {})}
        sent = {"files": files, "headers": headers, "timeout": 60, "allow_redirects": False}
        return self.post(self.address + path, fields, **sent)


@pytest.fixture
def ports(tmp_path):
    if not NGINX and not os.environ.get("CI"):
        pytest.skip("nginx is not installed (Debian: apt-get install nginx-light)")
    plain, secure, port = free_port(), free_port(), free_port()
    certificate(tmp_path)
    (tmp_path / "nginx.conf").write_text(configuration(tmp_path, plain, secure, port))
    done = run_manage("collectstatic", "--noinput", "--verbosity", "0", **PRODUCTION)
    assert done.returncode == 0, done.stderr
    with web(processes=2, port=port, **PRODUCTION):
        command = [NGINX, "-p", str(tmp_path), "-e", str(tmp_path / "error.log"), "-c", str(tmp_path / "nginx.conf")]
        nginx = subprocess.Popen(command)
        try:
            wait_for(lambda: answers(secure), seconds=10)
            yield plain, secure
        finally:
            nginx.terminate()
            nginx.wait()


@pytest.fixture
def person(real_passwords):
    return UserFactory(email="reader@example.com", password="correct horse")


@pytest.mark.filterwarnings("ignore:Unverified HTTPS request")
def test_the_guide_s_nginx_gives_what_it_promises(ports, person):
    plain, secure = ports
    browser = Browser(secure)

    led = requests.get(
        f"http://127.0.0.1:{plain}/plans/?a=1", headers={"Host": HOST}, timeout=30, allow_redirects=False
    )
    assert (led.status_code, led.headers["Location"]) == (301, f"https://{HOST}/plans/?a=1")

    page = browser.look("/accounts/login/")
    assert page.headers["Strict-Transport-Security"].startswith("max-age=31536000")
    assert page.headers["Content-Encoding"] == "gzip"
    style = browser.look(re.search(r"/static/ytscribe/ytscribe\.[0-9a-f]{12}\.css", page.text).group(0))
    assert (style.headers["Content-Encoding"], "immutable" in style.headers["Cache-Control"]) == ("gzip", True)

    who = {"login": person.email, "password": "correct horse"}
    assert browser.submit("/accounts/login/", who, Origin="https://elsewhere.example").status_code == 403
    # What a client says of its own address counts for nothing.
    assert browser.submit("/accounts/login/", who, **{"X-Forwarded-For": "203.0.113.7"}).status_code == 302
    cookies = {cookie.name: cookie for cookie in browser.cookies}
    assert set(cookies) == {"__Host-sessionid", "__Host-csrftoken"}
    assert all(cookie.secure and cookie.has_nonstandard_attr("HttpOnly") for cookie in cookies.values())
    sessions = browser.look("/accounts/sessions/").text
    assert "127.0.0.1" in sessions
    assert "203.0.113.7" not in sessions

    words = talks.srt().encode()
    large = words + b"\n" * 5_000_000
    assert browser.submit("/summaries/", files={"captions": ("talk.srt", large)}).status_code == 303
    assert Summary.objects.filter(user=person).count() == 1
    too_large = browser.submit("/summaries/", files={"captions": ("talk.srt", words + b"\n" * 25_000_000)})
    assert "larger than 10 MB" in too_large.text
