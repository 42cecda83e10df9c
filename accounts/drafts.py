"""What was typed into a form whose session had ended meanwhile: it is there again after the sign-in."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _

TYPED, LONGEST = "typed", 2_000

View = Callable[..., HttpResponseBase]


def login_required_keeping(*names: str) -> Callable[[View], View]:
    """`login_required` for a form; `kept` has these fields of it afterwards."""

    def decorator(view: View) -> View:
        @wraps(view)
        def asking(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            if request.user.is_authenticated:
                return view(request, *args, **kwargs)
            fields = {name: request.POST[name][:LONGEST] for name in names if name in request.POST}
            if any(fields.values()):
                request.session[TYPED] = {"path": request.path, "fields": fields}
                messages.info(request, _("What you typed is kept: sign in, and send it from there."))
            return redirect_to_login(request.get_full_path())

        return asking

    return decorator


def kept(request: HttpRequest) -> dict[str, str]:
    """What was typed for this page before the sign-in, once."""
    if request.session.get(TYPED, {}).get("path") != request.path:
        return {}
    fields: dict[str, str] = request.session.pop(TYPED)["fields"]
    return fields
