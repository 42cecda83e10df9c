"""Times, moments and texts of models, for the pages."""

import unicodedata
from datetime import datetime

from django import template
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.safestring import SafeString
from django.utils.translation import get_language_info

from summaries import markdown as safe_markdown
from summaries.models import Summary
from summaries.summarisers import render
from summaries.summarisers.base import Point, Result

register = template.Library()

LONGEST_TOPIC = 60


@register.filter
def clock(seconds: float | None) -> str:
    """Seconds as 12:34 or 1:02:03; nothing where there is no time."""
    return "" if seconds is None else render.clock(seconds)


@register.filter
def listed_day(moment: datetime) -> str:
    """When something was, as a list says it: today its hour, else its day, in another year with that."""
    local, today = timezone.localtime(moment), timezone.localdate()
    if local.date() == today:
        return date_format(local, "H:i")
    return date_format(local, "j M" if local.year == today.year else "j M Y")


@register.filter
def language_name(code: str) -> str:
    """A language by its name, or by its code where nothing knows that."""
    try:
        return str(get_language_info(code)["name_translated"])
    except KeyError:
        return code


@register.filter
def direction(text: str) -> str:
    """Which way a text runs by its first letter, as `dir="auto"` finds it; what stands beside it may follow."""
    ways = (unicodedata.bidirectional(letter) for letter in text)
    first = next((way for way in ways if way in {"L", "R", "AL"}), "L")
    return "ltr" if first == "L" else "rtl"


@register.filter
def moment_url(point: Point, summary: Summary) -> str:
    """Where a point was said: the video at that second, or the line of the transcript."""
    return summary.moment_url(point.start, point.first)


@register.filter
def markdown(text: str) -> SafeString:
    """A model's Markdown as HTML that can do no harm."""
    return safe_markdown.to_html(text)


@register.filter
def points_title(result: Result, kind: str) -> str:
    """What stands above the points of a kind of summary."""
    return render.points_title(result, kind)


@register.filter
def topic(text: str) -> str:
    """What stands before the colon of a point, where that is short enough to be a topic."""
    name, colon, _said = text.partition(": ")
    return name if colon and len(name) <= LONGEST_TOPIC else ""


@register.filter
def without_topic(text: str) -> str:
    """The rest of it."""
    return text.removeprefix(f"{topic(text)}: ") if topic(text) else text
