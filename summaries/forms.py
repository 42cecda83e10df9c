"""The forms that ask for a summary: of a link, a transcript or a caption file, or of what was read before."""

from dataclasses import replace
from typing import Any, cast
from uuid import UUID

from django import forms
from django.conf import settings
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.choices import CallableChoiceIterator
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from summaries import engines, languages
from summaries.intake import Wanted
from summaries.models import Instruction, OwnKey, SourceKind, Summary, Transcript, personal
from summaries.models.personal import LONGEST_INSTRUCTIONS
from summaries.transcripts import SOURCES
from summaries.transcripts.base import Source, TranscriptUnavailable
from summaries.transcripts.caption_file import MAX_BYTES
from summaries.transcripts.decoding import decode
from summaries.transcripts.length import FEWEST_CAPTIONED, check_length
from summaries.transcripts.links import LONGEST_LINK, is_lone_link, looks_like_link, video_link

KINDS, LENGTHS = Summary.Kind.choices, Summary.Length.choices
QUOTED = {Summary.Kind.SUMMARY, Summary.Kind.TOPICS, Summary.Kind.CUSTOM}
"""What the built-in summariser can do."""
NOTHING_ASKED = _("Say what you would like to know, or choose another kind.")
GAVE_BOTH = _(
    "You filled the box and chose a file, but only one of them is read: send what is in the box alone, or empty it and"
    " choose the file once more. Nothing was counted."
)
APART = {"source", "captions", "instructions", "saved", "own_key"}
"""Fields that have a place of their own on the page."""


class ChoicesForm(forms.Form):
    """What is wanted of a transcript, whichever it is."""

    # Choices are looked up, not listed: a form copies lists of them every time that it is made.
    kind = forms.ChoiceField(label=_("Kind"), choices=lambda: KINDS, initial=Summary.Kind.SUMMARY, required=False)
    length = forms.ChoiceField(
        label=_("Length"), choices=lambda: LENGTHS, initial=Summary.Length.MEDIUM, required=False
    )
    language = forms.ChoiceField(label=_("Language"), choices=lambda: languages.CHOICES, required=False)
    instructions = forms.CharField(
        label=_("What would you like to know, or what matters to you?"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "maxlength": LONGEST_INSTRUCTIONS, "dir": "auto"}),
    )
    saved = forms.UUIDField(label=_("Or one that you saved"), required=False)
    own_key = forms.BooleanField(label=_("Use my own key"), required=False, initial=True)
    key = forms.CharField(required=False, max_length=100, widget=forms.HiddenInput)

    def __init__(self, user: User, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        # What is shown only: a kind that needs a model is refused in words where there is none.
        cast(forms.Select, self.fields["kind"].widget).choices = CallableChoiceIterator(self.kinds)

    # -- What is shown ------------------------------------------------------------------------

    @cached_property
    def own(self) -> tuple[OwnKey | None, list[Instruction]]:
        return personal.own(self.user)

    @property
    def stored_key(self) -> OwnKey | None:
        """The person's own key, without the key itself."""
        return self.own[0] if settings.LLM_PROVIDERS else None

    @property
    def saved_instructions(self) -> list[Instruction]:
        return self.own[1]

    @property
    def has_model(self) -> bool:
        """Whether there is a model to be had, the site's or one's own."""
        return engines.site_has_model() or self.stored_key is not None

    def kinds(self) -> list[tuple[Any, Any]]:
        chosen = self["kind"].value()
        return [(kind, label) for kind, label in KINDS if kind in {*QUOTED, chosen} or self.has_model]

    @property
    def options(self) -> list[forms.BoundField]:
        """The choices in the row under the box; a language only where somebody can write in it."""
        hidden = set() if self.has_model or self["language"].errors else {"language"}
        return [field for field in self.visible_fields() if field.name not in APART | hidden]

    # -- What was given -----------------------------------------------------------------------

    def clean_kind(self) -> str:
        return self.cleaned_data["kind"] or Summary.Kind.SUMMARY

    def clean_length(self) -> str:
        return self.cleaned_data["length"] or Summary.Length.MEDIUM

    def clean_instructions(self) -> str:
        text = "\n".join(str(self.cleaned_data["instructions"]).splitlines())
        if len(text) > LONGEST_INSTRUCTIONS:
            raise too_long(text)
        return text

    def _check_choices(self) -> None:
        """Whether the engine can do what is chosen, and whether a question is asked where one is announced."""
        given = self.cleaned_data
        if given["saved"]:
            self._add_saved(given["saved"])
        if given["kind"] == Summary.Kind.CUSTOM and not given["instructions"]:
            self.add_error("instructions", NOTHING_ASKED)
        engine = engines.choose(own_key=given["own_key"])
        given["engine"] = engine
        wrong = engines.refusals(self.user, engine, kind=given["kind"], language=given["language"])
        for field, sentence in wrong.items():
            self.add_error(field, ValidationError(str(sentence), code="engine"))

    def _add_saved(self, pk: UUID) -> None:
        """Put what was saved below what was typed, as the script does, which then sends no saved one."""
        typed = self.cleaned_data["instructions"]
        text = Instruction.objects.filter(user=self.user, pk=pk).values_list("text", flat=True).first()
        if text is None:
            self.add_error("saved", _("This one is not among what you saved any more."))
            return
        both = "\n".join(filter(None, [typed, text])) if text not in typed else typed
        if len(both) > LONGEST_INSTRUCTIONS:
            self.add_error("instructions", too_long(both))
        self.cleaned_data["instructions"] = both

    def _chosen(self) -> dict[str, Any]:
        """The checked choices, as `Wanted` takes them."""
        return {name: self.cleaned_data[name] for name in ("kind", "length", "language", "instructions", "engine")}


class WordsField(forms.CharField):
    """Pasted words; signs of nothing, which some programs leave in them, are no part of these."""

    def to_python(self, value: Any) -> str:
        return str(super().to_python(value) or "").replace("\x00", "")


class SummaryForm(ChoicesForm):
    source = WordsField(
        label=_("A YouTube link, or a transcript"),
        required=False,
        strip=False,
        # Without dir=auto: with it a browser takes seconds to lay out a long transcript.
        widget=forms.Textarea(
            attrs={
                "rows": 3,
                "placeholder": _("Paste a YouTube link or a transcript here"),
                "spellcheck": "false",
            }
        ),
    )
    captions = forms.FileField(
        label=_("or a caption file"),
        required=False,
        allow_empty_file=True,
        max_length=10_000,
        help_text=_("SRT, VTT and other caption formats up to 10 MB, or plain text up to 4 MB."),
        widget=forms.FileInput(
            attrs={"accept": ".srt,.vtt,.sbv,.ass,.ssa,.ttml,.dfxp,.xml,.json,.json3,.srv1,.srv3,.tsv,.csv,.txt,text/*"}
        ),
    )
    # Where the words are given because YouTube did not: the summary that failed, and its link, which
    # a second click still has when the first has replaced that summary.
    instead_of = forms.CharField(required=False, widget=forms.HiddenInput)
    video = forms.CharField(required=False, widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        """Read what was given, so that a bad source is answered here and costs nothing."""
        if not self.errors:
            self._check_choices()
        if self.errors:
            return self.cleaned_data
        upload, text = self.cleaned_data["captions"], self.cleaned_data["source"]
        if upload and text.strip():
            raise ValidationError(GAVE_BOTH, code="both")
        if not upload and not text.strip():
            raise ValidationError(_("Paste a YouTube link or a transcript, or choose a caption file."), code="empty")
        field = "captions" if upload else "source"
        try:
            self.cleaned_data["wanted"] = self._file_wanted() if upload else self._text_wanted(text)
        except TranscriptUnavailable as error:
            sentences = [str(sentence) for sentence in (error.sentence, error.next_step) if sentence]
            self.add_error(field, [ValidationError(sentence, code=error.code) for sentence in sentences])
        return self.cleaned_data

    @property
    def gave_both(self) -> bool:
        return self.has_error(NON_FIELD_ERRORS, "both")

    def _file_wanted(self) -> Wanted:
        upload = self.cleaned_data["captions"]
        name = upload.name or ""
        # One byte more than is allowed: the reader says in words that it is too large.
        content = upload.read(MAX_BYTES + 1)
        if len(content) <= LONGEST_LINK and is_lone_link(text := decode(content)):
            return self._text_wanted(text)
        data = SOURCES["file"](Source(data=content, name=name))
        step = _("Please choose the captions of the whole video, or give a YouTube link.")
        check_length((segment.text for segment in data.segments), FEWEST_CAPTIONED, step)
        return self._wanted(SourceKind.FILE, source=data.title or name, data=data)

    def _text_wanted(self, text: str) -> Wanted:
        if looks_like_link(text):
            link = video_link(text)
            return self._wanted(SourceKind.YOUTUBE, source=text.strip(), video_id=link.video_id)
        data = SOURCES["text"](Source(text=text))
        check_length((segment.text for segment in data.segments), FEWEST_CAPTIONED)
        return self._wanted(SourceKind.TEXT, source=data.title, data=data)

    def _wanted(self, source_kind: SourceKind, **given: Any) -> Wanted:
        if source_kind != SourceKind.YOUTUBE:
            given |= self._video()
        return Wanted(source_kind, **self._chosen(), **given)

    @cached_property
    def failed(self) -> Summary | None:
        """The person's own failed summary of a video whose words are given now; nobody else's."""
        try:
            pk = UUID(self.cleaned_data["instead_of"])
        except ValueError:
            return None
        return Summary.objects.of(self.user).failed().filter(pk=pk).exclude(video_id="").first()

    def _video(self) -> dict[str, str]:
        """Whose words they are, and what that video is called if that is known; empty where they are no video's."""
        source = self.failed.source if self.failed else self.cleaned_data["video"]
        if not self.failed and not source:
            return {}
        video_id = self.failed.video_id if self.failed else video_link(source).video_id
        title = (self.failed and self.failed.own_title) or Transcript.objects.title_of(video_id)
        return {"source": source, "video_id": video_id, "title": title}


class AnotherForm(ChoicesForm):
    """Asks for something else of the transcript that a summary was made of."""

    def __init__(self, user: User, before: Wanted, *args: Any, **kwargs: Any) -> None:
        super().__init__(user, *args, **kwargs)
        self.before = before
        self.fields["instructions"].label = _("What else would you like to know?")

    def clean(self) -> dict[str, Any]:
        if not self.errors:
            self._check_choices()
        if not self.errors:
            self.cleaned_data["wanted"] = replace(self.before, **self._chosen())
        return self.cleaned_data


def too_long(text: str) -> ValidationError:
    sentence = _("This is %(count)s letters long; at most %(most)s fit.")
    return ValidationError(sentence, code="too_long", params={"count": len(text), "most": LONGEST_INSTRUCTIONS})
