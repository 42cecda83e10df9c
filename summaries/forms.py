"""The form that asks for a summary: one field takes a link or a transcript, another a caption file."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from summaries.intake import Wanted
from summaries.models import SourceKind, Summary
from summaries.transcripts import SOURCES
from summaries.transcripts.base import Source, TranscriptUnavailable
from summaries.transcripts.caption_file import MAX_BYTES
from summaries.transcripts.links import looks_like_link, video_link


class SummaryForm(forms.Form):
    source = forms.CharField(
        label=_("A YouTube link, or a transcript"),
        required=False,
        strip=False,
        widget=forms.Textarea(
            attrs={
                "rows": 3,
                "placeholder": _("Paste a YouTube link or a transcript here"),
                "autocomplete": "off",
                "spellcheck": "false",
            }
        ),
    )
    captions = forms.FileField(
        label=_("or a caption file"),
        required=False,
        allow_empty_file=True,
        max_length=10_000,
        help_text=_("SRT, VTT and other caption formats, or plain text, up to 10 MB."),
        widget=forms.FileInput(
            attrs={"accept": ".srt,.vtt,.sbv,.ass,.ssa,.ttml,.dfxp,.xml,.json,.json3,.srv1,.srv3,.txt,text/*"}
        ),
    )
    kind = forms.ChoiceField(
        label=_("Kind"), choices=Summary.Kind.choices, initial=Summary.Kind.SUMMARY, required=False
    )
    length = forms.ChoiceField(
        label=_("Length"), choices=Summary.Length.choices, initial=Summary.Length.MEDIUM, required=False
    )
    key = forms.CharField(required=False, max_length=100, widget=forms.HiddenInput)

    def clean_kind(self) -> str:
        return self.cleaned_data["kind"] or Summary.Kind.SUMMARY

    def clean_length(self) -> str:
        return self.cleaned_data["length"] or Summary.Length.MEDIUM

    def clean(self) -> dict[str, Any]:
        """Read what was given, so that a bad source is answered here and costs nothing."""
        if self.errors:
            return self.cleaned_data
        upload, text = self.cleaned_data["captions"], self.cleaned_data["source"]
        if upload and text.strip():
            raise ValidationError(_("Give a link or transcript, or a file, but not both."), code="both")
        if not upload and not text.strip():
            raise ValidationError(_("Paste a YouTube link or a transcript, or choose a caption file."), code="empty")
        field = "captions" if upload else "source"
        try:
            self.cleaned_data["wanted"] = self._file_wanted() if upload else self._text_wanted(text)
        except TranscriptUnavailable as error:
            sentences = [str(sentence) for sentence in (error.sentence, error.next_step) if sentence]
            self.add_error(field, [ValidationError(sentence, code=error.code) for sentence in sentences])
        return self.cleaned_data

    def _file_wanted(self) -> Wanted:
        upload = self.cleaned_data["captions"]
        name = upload.name or ""
        # One byte more than is allowed: the reader says in words that it is too large.
        data = SOURCES["file"](Source(data=upload.read(MAX_BYTES + 1), name=name))
        return self._wanted(SourceKind.FILE, source=data.title or name, data=data)

    def _text_wanted(self, text: str) -> Wanted:
        if looks_like_link(text):
            link = video_link(text)
            return self._wanted(SourceKind.YOUTUBE, source=text.strip(), video_id=link.video_id)
        data = SOURCES["text"](Source(text=text))
        return self._wanted(SourceKind.TEXT, source=data.title, data=data)

    def _wanted(self, source_kind: SourceKind, **given: Any) -> Wanted:
        return Wanted(source_kind, kind=self.cleaned_data["kind"], length=self.cleaned_data["length"], **given)
