"""Finding people in the admin among a million."""

from typing import Any
from uuid import UUID

from allauth.socialaccount.models import SocialAccount

from accounts.models import User

MOST = 200
"""People found at most; whoever finds more types more."""


def people(term: str) -> list[Any]:
    """The ids of people by the beginning of their address, or by another site's id for them, which have
    indexes; only where nobody is found so, by a part of their name, which takes a look at everybody.
    """
    term = term.strip()
    found: set[UUID] = set(User.objects.filter(email__startswith=term.lower()).values_list("pk", flat=True)[:MOST])
    providers = SocialAccount.objects.order_by("provider").values_list("provider", flat=True).distinct()
    linked = SocialAccount.objects.filter(provider__in=list(providers), uid=term)
    found.update(linked.values_list("user_id", flat=True)[:MOST])
    return list(found or User.objects.filter(name__icontains=term).values_list("pk", flat=True)[:MOST])


class SearchesPeople:
    """An admin whose search finds people, by `person_field`."""

    person_field = "user_id"

    def get_search_results(self, request: Any, queryset: Any, search_term: str) -> tuple[Any, bool]:
        if not search_term:
            return queryset, False
        return queryset.filter(**{f"{self.person_field}__in": people(search_term)}), False
