"""The WSGI application: `gunicorn ytscribe.wsgi`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ytscribe.settings")

application = get_wsgi_application()
