"""Which engine makes a summary, what it can't do, and where its model is asked."""

from django.conf import settings
from django.utils.translation import gettext_lazy as _
from django.views.decorators.debug import sensitive_variables

from accounts.fields import UnreadableSecret
from accounts.models import User
from summaries.models import OwnKey, Summary
from summaries.summarisers.base import Endpoint, SummaryFailed
from summaries.transcripts.base import Words

Engine = Summary.Engine

ASK_AGAIN = _("Ask for it anew, or take the built-in summary.")
CHECK_THE_KEY = _("Please store the key anew, then try again.")


def site_has_model() -> bool:
    return bool(settings.LLM_BASE_URL)


def choose(*, own_key: bool) -> Summary.Engine:
    """The engine of a new summary: one's own key where that is wanted, else the site's model where it has one."""
    if own_key:
        return Engine.OWN_KEY
    return Engine.MODEL if site_has_model() else Engine.BUILT_IN


def may_differ(summary: Summary) -> bool:
    """Whether the same request can be made once more and might give another text: the built-in one quotes the same."""
    engine = choose(own_key=summary.uses_own_key)
    if {summary.engine, engine} == {Engine.BUILT_IN}:
        return False
    return not refusals(summary.user, engine, kind=summary.kind, language=summary.language)


def refusals(user: User, engine: str, *, kind: str, language: str) -> dict[str, Words]:
    """What of a request its engine can't do, in words, by the form's fields."""
    if engine == Engine.OWN_KEY and not OwnKey.objects.filter(user=user).exists():
        return {"own_key": _("You have stored no key of your own. Store one in the settings, or go on without it.")}
    if engine != Engine.BUILT_IN:
        return {}
    found: dict[str, Words] = {}
    if kind == Summary.Kind.POST:
        found["kind"] = _(
            "A post has to be written by a model, and the built-in summariser only quotes. "
            "Choose another kind, or use a model with a key of your own."
        )
    if language:
        found["language"] = _(
            "The built-in summariser quotes what was said and can't translate it. "
            "Choose “As spoken”, or use a model with a key of your own."
        )
    return found


def summariser(summary: Summary) -> tuple[str, Endpoint | None]:
    """The name of the engine that makes this summary, and where its model is asked; raises SummaryFailed."""
    if summary.wanted_engine == Engine.BUILT_IN:
        return Engine.BUILT_IN, None
    return Engine.MODEL, own_endpoint(summary.user) if summary.uses_own_key else site_endpoint()


def site_endpoint() -> Endpoint:
    if not site_has_model():
        raise SummaryFailed("model_missing", _("This site has no model any more that could write it."), ASK_AGAIN)
    return Endpoint(settings.LLM_BASE_URL, settings.LLM_API_KEY, settings.LLM_MODEL)


@sensitive_variables()
def own_endpoint(user: User) -> Endpoint:
    """Where this person's own key leads. Never to the site's model instead."""
    try:
        own = OwnKey.objects.filter(user=user).first()
    except UnreadableSecret:
        raise SummaryFailed("own_key_unreadable", _("Your own key can't be read any more."), CHECK_THE_KEY) from None
    if own is None:
        raise SummaryFailed("own_key_gone", _("Your own key was removed before this summary was made."), CHECK_THE_KEY)
    if own.endpoint is None:
        sentence = _("The provider of your own key is not offered here any more.")
        raise SummaryFailed("own_key_provider", sentence, _("Please store a key for another one, then try again."))
    return own.endpoint
