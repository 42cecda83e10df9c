"""A model provider's key of one's own: tried when it is stored, never shown again, and taken away again."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from allauth.account.decorators import reauthentication_required
from allauth.core.exceptions import ReauthenticationRequired
from django import forms
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods

from accounts import audit
from accounts.models import AccountEvent
from summaries.models import OwnKey
from summaries.summarisers import llm
from summaries.summarisers.base import Endpoint, SummaryFailed
from summaries.transcripts.base import Words
from usage import rates
from usage.middleware import SignedInRequest

TRIES_A_MINUTE = 10
FIELDS = {"model_unauthorised": "key", "model_unknown": "model"}
"""Where a failure of the trial belongs; the others are about the whole."""
CHOOSE_ANOTHER = gettext_lazy("Check the model's name, or choose another model.")
IN_THE_TRIAL: dict[str, tuple[Words, Words]] = {
    "model_garbled": (gettext_lazy("What the provider sent is no answer of a model."), CHOOSE_ANOTHER),
    "model_refused": (gettext_lazy("The model's provider refused the request."), CHOOSE_ANOTHER),
    "model_filtered": (gettext_lazy("The provider's filter for harmful content stopped the trial."), CHOOSE_ANOTHER),
}
"""What is said of a summary otherwise."""
SUGGESTIONS = {
    "OpenAI": ["gpt-4.1-mini", "gpt-4.1"],
    "Gemini": ["gemini-2.5-flash", "gemini-2.5-pro"],
    "OpenRouter": ["openai/gpt-4.1-mini", "google/gemini-2.5-flash"],
    "Groq": ["llama-3.3-70b-versatile"],
    "Mistral": ["mistral-small-latest", "mistral-large-latest"],
}
P = ParamSpec("P")


def providers() -> list[tuple[str, str]]:
    return [(name, name) for name in settings.LLM_PROVIDERS]


class OwnKeyForm(forms.Form):
    provider = forms.ChoiceField(label=gettext_lazy("Provider"), choices=providers)
    model = forms.CharField(
        label=gettext_lazy("Model"),
        max_length=100,
        help_text=gettext_lazy("Its name, as the provider writes it."),
        widget=forms.TextInput(attrs={"list": "models", "autocomplete": "off", "spellcheck": "false"}),
    )
    key = forms.CharField(
        label=gettext_lazy("Key"),
        max_length=500,
        validators=[RegexValidator(r"^[!-~]+\Z", gettext_lazy("This is no key: copy it once more, without spaces."))],
        widget=forms.PasswordInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        examples = [f"{SUGGESTIONS[name][0]} ({name})" for name in settings.LLM_PROVIDERS if name in SUGGESTIONS]
        if examples:
            words = _(
                "Its name, as the provider writes it; for example %(models)s. Your provider lists what it has today."
            )
            self.fields["model"].help_text = words % {"models": ", ".join(examples)}

    @property
    def suggestions(self) -> list[tuple[str, str]]:
        """Models that a provider on the list has, for whoever knows no name."""
        return [(model, name) for name in settings.LLM_PROVIDERS for model in SUGGESTIONS.get(name, [])]

    @sensitive_variables()
    def try_out(self) -> bool:
        """Ask the model something small; where it doesn't answer, the form says why."""
        given = self.cleaned_data
        try:
            llm.check(Endpoint(settings.LLM_PROVIDERS[given["provider"]], given["key"], given["model"]))
        except SummaryFailed as error:
            said = IN_THE_TRIAL.get(error.code, (error.sentence, error.next_step))
            sentences = [str(sentence) for sentence in said if sentence]
            field = FIELDS.get(error.code)
            if field != "key":
                sentences.append(_("Give the key once more then: it is never shown, and wasn't stored."))
            self.add_error(field, [ValidationError(sentence, code=error.code) for sentence in sentences])
        return not self.errors


def proved(
    view: Callable[Concatenate[SignedInRequest, P], HttpResponse],
) -> Callable[Concatenate[SignedInRequest, P], HttpResponse]:
    """Ask who it is first. A form that comes too late is asked for anew.

    allauth would keep it in the session meanwhile, with the key in it.
    """

    asking_first: Callable[Concatenate[SignedInRequest, P], HttpResponse] = reauthentication_required(view)

    @wraps(view)
    def wrapper(request: SignedInRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not settings.LLM_PROVIDERS:
            raise Http404
        try:
            return asking_first(request, *args, **kwargs)
        except ReauthenticationRequired:
            if request.method == "POST":
                return redirect(request.path)
            raise

    return wrapper


@login_required
@require_http_methods(["GET", "POST"])
@never_cache
@sensitive_post_parameters("key")
@proved
def own_key(request: SignedInRequest) -> HttpResponse:
    """Which key is stored, without the key; a new one is tried before it takes its place."""
    stored = OwnKey.objects.filter(user=request.user).defer("key").first()
    form = OwnKeyForm(request.POST or None, initial=chosen(stored))
    if request.method == "POST":
        rates.count_try(request.user, "own-key", TRIES_A_MINUTE)
        if form.is_valid() and form.try_out():
            store(request, form)
            messages.success(request, _("The key works and is stored. Summaries that you make with it count nothing."))
            return redirect("summaries:key")
    context = {
        "form": form,
        "stored": stored,
        "provider_gone": stored and stored.provider not in settings.LLM_PROVIDERS,
    }
    return render(request, "summaries/own_key.html", context, status=400 if form.errors else 200)


def chosen(stored: OwnKey | None) -> dict[str, str]:
    return {"provider": stored.provider, "model": stored.model} if stored else {}


@sensitive_variables()
def store(request: SignedInRequest, form: OwnKeyForm) -> None:
    fields = {**form.cleaned_data, "updated_at": timezone.now()}
    row = OwnKey(user=request.user, **fields)
    with transaction.atomic():
        # Without reading the old one, which may be unreadable.
        OwnKey.objects.bulk_create([row], update_conflicts=True, unique_fields=["user"], update_fields=list(fields))
        audit.note(AccountEvent.Kind.KEY_ADDED, request.user, request, provider=fields["provider"])


@login_required
@require_http_methods(["GET", "POST"])
@never_cache
@proved
def remove(request: SignedInRequest) -> HttpResponse:
    """Ask first, then forget the key."""
    stored = get_object_or_404(OwnKey.objects.defer("key"), user=request.user)
    if request.method != "POST":
        return render(request, "summaries/own_key_remove.html", {"stored": stored})
    with transaction.atomic():
        if OwnKey.objects.filter(user=request.user).delete()[0]:
            audit.note(AccountEvent.Kind.KEY_REMOVED, request.user, request, provider=stored.provider)
    messages.success(request, _("The key is removed. To be sure, revoke it at the provider too."))
    return redirect("summaries:key")
