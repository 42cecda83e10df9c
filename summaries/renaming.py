"""A person's own title for a summary."""

from uuid import UUID

from django import forms
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from accounts.drafts import kept, login_required_keeping
from summaries import search
from summaries.views import detail_context, own_summary
from usage.middleware import SignedInRequest


class RenameForm(forms.Form):
    own_title = forms.CharField(label=_("Your title for it"), required=False, max_length=300)

    def clean_own_title(self) -> str:
        """On one line, without signs that show nothing."""
        title = "".join(letter if letter.isprintable() else " " for letter in self.cleaned_data["own_title"])
        return " ".join(title.split())


@login_required_keeping("own_title")
@require_http_methods(["GET", "POST"])
def rename(request: SignedInRequest, pk: UUID) -> HttpResponse:
    """Take a title; an empty one goes back to the source's."""
    summary = own_summary(request.user, pk)
    if request.method != "POST":  # back from signing in: the form is on its page
        typed = kept(request)
        if not typed:
            return redirect(summary)
        context = {**detail_context(summary), "rename_form": RenameForm(initial=typed)}
        return render(request, "summaries/detail.html", context)
    form = RenameForm(request.POST)
    if not form.is_valid():
        context = {**detail_context(summary), "rename_form": form}
        return render(request, "summaries/detail.html", context, status=400)
    title = form.cleaned_data["own_title"]
    summary.rename("" if title == summary.source_title else title)
    if not summary.is_active:
        search.index(summary)
    return redirect(summary)
