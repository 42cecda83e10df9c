"""Instructions that a person saved, to pick from when asking for a summary."""

from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from accounts.drafts import kept, login_required_keeping
from accounts.models import User
from summaries.forms import too_long
from summaries.models import Instruction
from summaries.models.personal import INSTRUCTIONS_EACH, LONGEST_INSTRUCTIONS
from usage.middleware import SignedInRequest


class InstructionForm(forms.ModelForm[Instruction]):
    text = forms.CharField(
        label=gettext_lazy("What to ask for"),
        widget=forms.Textarea(attrs={"rows": 4, "maxlength": LONGEST_INSTRUCTIONS, "dir": "auto"}),
    )

    class Meta:
        model = Instruction
        fields = ["name", "text"]
        widgets = {"name": forms.TextInput(attrs={"autocomplete": "off", "dir": "auto"})}

    def clean_text(self) -> str:
        text = "\n".join(str(self.cleaned_data["text"]).splitlines())
        if len(text) > LONGEST_INSTRUCTIONS:
            raise too_long(text)
        return text

    def keep(self, user: User) -> bool:
        """Save it as this person's; False, and said in the form, where the name is taken or there are too many.

        Under a lock on the person, so that two at once are no more than two in a row.
        """
        with transaction.atomic():
            User.objects.select_for_update().get(pk=user.pk)
            if error := self._refusal(user):
                self.add_error("name", error)
                return False
            self.instance.user = user
            self.save()
        return True

    def _refusal(self, user: User) -> ValidationError | None:
        others = Instruction.objects.of(user).exclude(pk=self.instance.pk)
        name = self.cleaned_data["name"].casefold()
        if any(name == other.casefold() for other in others.values_list("name", flat=True)):
            return ValidationError(_("You have one of this name already."), code="taken")
        if self.instance._state.adding and Instruction.objects.is_full(user):
            full = _("You have %(most)s saved, which is as many as one may have. Delete one first.")
            return ValidationError(full, code="full", params={"most": INSTRUCTIONS_EACH})
        return None


@login_required_keeping("name", "text")
@require_http_methods(["GET", "HEAD", "POST"])
def instructions(request: SignedInRequest) -> HttpResponse:
    """What is saved, and a form for one more."""
    form = InstructionForm(request.POST or None, initial=kept(request))
    if request.method == "POST" and form.is_valid() and form.keep(request.user):
        messages.success(request, _("“%(name)s” is saved.") % {"name": form.instance.name})
        return redirect("summaries:instructions")
    context: dict[str, Any] = {"form": form, "saved": Instruction.objects.of(request.user)}
    return render(request, "summaries/instructions.html", context, status=400 if form.errors else 200)


@login_required_keeping("name", "text")
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: SignedInRequest, pk: UUID) -> HttpResponse:
    """Change one's own."""
    saved = get_object_or_404(Instruction, pk=pk, user=request.user)
    form = InstructionForm(request.POST or None, instance=saved, initial=kept(request))
    if request.method == "POST" and form.is_valid() and form.keep(request.user):
        messages.success(request, _("“%(name)s” is saved.") % {"name": saved.name})
        return redirect("summaries:instructions")
    return render(request, "summaries/instruction.html", {"form": form}, status=400 if form.errors else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def delete(request: SignedInRequest, pk: UUID) -> HttpResponse:
    """Ask first, then delete."""
    saved = get_object_or_404(Instruction, pk=pk, user=request.user)
    if request.method != "POST":
        return render(request, "summaries/instruction_delete.html", {"saved": saved})
    saved.delete()
    messages.success(request, _("“%(name)s” is deleted.") % {"name": saved.name})
    return redirect("summaries:instructions")
