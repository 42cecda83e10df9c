"""Finding people in the admin among a million, and rows by their ids."""

import re
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from allauth.socialaccount.models import SocialAccount
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.models import User

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

MOST = 200
"""People found at most; whoever finds more types more."""
ID = re.compile(r"\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b", re.IGNORECASE)


def id_in(term: str) -> UUID | None:
    """The first id in what was pasted, be it a whole line of a log; None where there is none."""
    found = ID.search(term)
    return UUID(found[0]) if found else None


def people(term: str) -> list[Any]:
    """The ids of people by the beginning of their address, or by another site's id for them, which have
    indexes; only where nobody is found so, by a part of their name, which takes a look at everybody.
    """
    term = term.strip()
    found: set[UUID] = set(User.objects.filter(email__startswith=term.lower()).values_list("pk", flat=True)[:MOST])
    providers = SocialAccount.objects.order_by("provider").values_list("provider", flat=True).distinct()
    linked = SocialAccount.objects.filter(provider__in=list(providers), uid=term)
    found.update(linked.values_list("user_id", flat=True)[:MOST])
    if found or id_in(term):
        return list(found)
    return list(User.objects.filter(name__icontains=term).values_list("pk", flat=True)[:MOST])


class FindsById:
    """An admin whose search finds rows by an id as well, in any of `id_fields`, each of which has an index."""

    id_fields = ["pk"]

    def get_search_results(self, request: Any, queryset: Any, search_term: str) -> tuple[Any, bool]:
        key = id_in(search_term)
        if key is None:
            return super().get_search_results(request, queryset, search_term)  # type: ignore[misc,no-any-return]
        return queryset.filter(self.by_id(key)), False

    def by_id(self, key: UUID) -> Q:
        return Q.create([(name, key) for name in self.id_fields], connector=Q.OR)


class SearchesPeople(FindsById):
    """An admin whose search finds people, by `person_field`."""

    person_field = "user_id"
    search_help_text: "ClassVar[StrOrPromise | None]" = _(
        "The beginning of an address, an id, another site's id, or a part of a name"
    )

    def get_search_results(self, request: Any, queryset: Any, search_term: str) -> tuple[Any, bool]:
        if not search_term:
            return queryset, False
        key, theirs = id_in(search_term), Q(**{f"{self.person_field}__in": people(search_term)})
        return queryset.filter(theirs | self.by_id(key) if key else theirs), False

    def by_id(self, key: UUID) -> Q:
        return super().by_id(key) | Q(**{self.person_field: key})
