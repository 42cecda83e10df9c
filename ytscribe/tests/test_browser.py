"""The whole path in a real Chromium, at phone and desktop width, light and dark."""

import os
import shutil
from pathlib import Path

import pytest

from accounts.tests.factories import UserFactory
from summaries.tests import talks
from summaries.tests.youtube_stand_in import serve
from usage.tests.helpers import count, set_limit
from ytscribe.testing import child

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
ARGUMENTS += ["--disable-component-update", "--disable-sync"]

pytest.importorskip("playwright", reason="the browser driver is in requirements-dev.txt")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.usefixtures("committed"),
    pytest.mark.skipif(
        not CHROMIUM and not os.environ.get("CI"), reason="Chromium is not installed (with CI set it is required)"
    ),
]
