"""{% icon "download" %}: one of the icons in static/ytscribe/icons.svg, for the eye only; every template has it."""

from functools import cache

from django import template
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag
@cache  # a page has a dozen, and finding the file's address anew for each costs a millisecond
def icon(name: str) -> SafeString:
    return format_html(
        '<svg class="icon" width="18" height="18" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>',
        static("ytscribe/icons.svg"),
        name,
    )
