"""What staff changed, in words: for them, for the admin's log, and for the person whose account it is."""

from typing import Any, cast

from django.db.models import Field
from django.utils.text import Truncator
from django.utils.translation import gettext

from usage.models import Plan, UserUsage

LONGEST_VALUE = 60
"""Letters of it that are shown."""


def changed(row: Plan | UserUsage, name: str, before: Any, after: Any) -> str:
    """One change: "own limit from none to 300"; a plan by its name."""
    field = cast(Field[Any, Any], row._meta.get_field(name))
    if field.related_model is Plan and not isinstance(before, Plan):
        before = Plan.objects.filter(pk=before).first()
    return from_to(field.verbose_name, in_words(field, before), in_words(field, after))


def from_to(name: Any, old: Any, new: Any) -> str:
    return gettext("%(name)s from %(old)s to %(new)s") % {"name": name, "old": old, "new": new}


def in_words(field: "Field[Any, Any]", value: Any) -> str:
    if value in (None, ""):
        return gettext("no limit") if field.name == "summary_limit" else gettext("none")
    return Truncator(value).chars(LONGEST_VALUE)


def set_back(usage: UserUsage) -> str:
    """Reset somebody's count; returns what changed."""
    used = usage.used
    usage.reset()
    return from_to(gettext("count"), used, 0)


def told(obj: Plan | UserUsage, changes: str) -> str:
    """A change as logged: "Changed for ada@example.com: plan from Free to Pro. Now 3 / 200."."""
    if isinstance(obj, UserUsage):
        said = gettext("Changed for %(user)s: %(changes)s. Now %(count)s.")
        return said % {"user": obj.user, "changes": changes, "count": obj.in_numbers}
    if f"{Plan._meta.get_field('summary_limit').verbose_name} " not in changes:
        return f"{obj}: {changes}."
    said = gettext("%(plan)s: %(changes)s. It holds at once for everybody on this plan who has no limit of their own.")
    return said % {"plan": obj, "changes": changes}
