"""The WSGI application: `gunicorn ytscribe.wsgi`."""

import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ytscribe.settings")
django.setup(set_prefix=False)

from ytscribe.outage import Application  # noqa: E402 - needs the apps

application = Application()
