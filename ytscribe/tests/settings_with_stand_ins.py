"""The product's own settings, with Google and GitHub where the tests' stand-in answers for them."""

import os

from ytscribe.settings import *  # noqa: F403
from ytscribe.settings import SOCIALACCOUNT_PROVIDERS

STAND_IN = os.environ["IDENTITY_STAND_IN"]
SOCIALACCOUNT_PROVIDERS["github"]["GITHUB_URL"] = STAND_IN
SOCIALACCOUNT_PROVIDERS["google"] |= {
    "AUTHORIZE_URL": f"{STAND_IN}/o/oauth2/v2/auth",
    "ACCESS_TOKEN_URL": f"{STAND_IN}/token",
}
