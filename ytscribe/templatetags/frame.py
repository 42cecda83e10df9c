"""What nearly every page has, drawn once and kept. Every template has these tags without loading them."""

from functools import cache, lru_cache
from typing import Any

from django import template
from django.conf import settings
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

register = template.Library()

LINKS = [
    ("account_overview", "circle-user", _("Your account")),
    ("account_email", "mail", _("Email address")),
    ("account_change_password", "key-round", _("Password")),
    ("mfa_index", "fingerprint-pattern", _("Passkeys and second factor")),
    ("socialaccount_connections", "link", _("Connected accounts")),
    ("usersessions_list", "monitor-smartphone", _("Sessions")),
    ("usage:usage", "gauge", _("Usage")),
    ("summaries:key", "key-round", _("Your own key")),
    ("summaries:instructions", "text-quote", _("Saved instructions")),
]


@register.simple_tag
@cache
def icon(name: str) -> SafeString:
    """One of the icons in static/ytscribe/icons.svg, for the eye only."""
    return format_html(
        '<svg class="icon" width="18" height="18" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>',
        asset("ytscribe/icons.svg"),
        name,
    )


@register.simple_tag
@cache
def asset(path: str) -> str:
    """The address of a static file; `static` looks it up anew each time."""
    return static(path)


@register.simple_tag(takes_context=True)
def account_links(context: dict[str, Any]) -> SafeString:
    """The list of a person's settings, this page marked in it."""
    match = context["request"].resolver_match
    hidden = {"socialaccount_connections"} if not settings.SOCIALACCOUNT_PROVIDERS else set()
    hidden |= {"summaries:key"} if not settings.LLM_PROVIDERS else set()
    return _account_links(get_language(), match.view_name if match else "", frozenset(hidden))


@lru_cache(maxsize=1000)
def _account_links(language: str | None, here: str, hidden: frozenset[str]) -> SafeString:
    # Nine addresses and names take a template a millisecond, which is a fifth of a whole page.
    links = [link for link in LINKS if link[0] not in hidden]
    return render_to_string("components/account_links.html", {"links": links, "here": here})
