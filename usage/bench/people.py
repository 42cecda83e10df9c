"""Makes people who may ask without end, signs them in, and prints their sessions' keys."""

import sys

import django

django.setup()

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore

from accounts.models import User
from usage.models import UserUsage

for number in range(int(sys.argv[1])):
    user = User.objects.create_user(f"asks{number}@example.com")
    store = SessionStore()
    store[SESSION_KEY] = str(user.pk)
    store[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    store[HASH_SESSION_KEY] = user.get_session_auth_hash()
    store.create()
    print(store.session_key)
UserUsage.objects.filter(user__email__startswith="asks").update(limit_override=1_000_000_000)
