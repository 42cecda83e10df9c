"""Times and moments, for the pages."""

from django import template

from summaries.models import Summary
from summaries.summarisers import render
from summaries.summarisers.base import Point

register = template.Library()


@register.filter
def clock(seconds: float | None) -> str:
    """Seconds as 12:34 or 1:02:03; nothing where there is no time."""
    return "" if seconds is None else render.clock(seconds)


@register.filter
def moment_url(point: Point, summary: Summary) -> str:
    """Where a point was said: the video at that second, or the line of the transcript."""
    return summary.moment_url(point.start, point.first)
