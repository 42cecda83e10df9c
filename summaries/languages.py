"""The languages that a summary may be written in. They are stored by their English names, which a model is told."""

from django.utils.translation import gettext_lazy as _

CODES = {
    "English": "en", "Polish": "pl", "German": "de", "French": "fr", "Spanish": "es", "Portuguese": "pt",
    "Italian": "it", "Ukrainian": "uk", "Chinese": "zh", "Japanese": "ja",
}  # fmt: skip
"""Their codes, for whatever reads a page aloud."""

CHOICES = [
    ("", _("As spoken")),
    ("English", _("English")),
    ("Polish", _("Polish")),
    ("German", _("German")),
    ("French", _("French")),
    ("Spanish", _("Spanish")),
    ("Portuguese", _("Portuguese")),
    ("Italian", _("Italian")),
    ("Ukrainian", _("Ukrainian")),
    ("Chinese", _("Chinese")),
    ("Japanese", _("Japanese")),
]
