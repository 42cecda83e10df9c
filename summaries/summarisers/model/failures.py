"""Every way in which a model can fail a person, in words."""

from django.utils.translation import gettext_lazy as _

from summaries.summarisers.base import SummaryFailed
from summaries.transcripts.base import Words

LATER = _("Please try again in a few minutes.")
AGAIN = _("Please try again; if it happens again, take the built-in summary instead, or another model.")
OPERATOR_MENDS = _("Whoever runs this site has to mend that, and is told.")
CHECK_KEY = _("Check the key, and what it is allowed to do, with the model's provider.")

REFUSALS: dict[str, tuple[Words, Words]] = {
    "model_missing": (
        _("No model is set up here."),
        _("Choose the built-in summary."),
    ),
    "model_unauthorised": (
        _("The model's provider refused the key."),
        CHECK_KEY,
    ),
    "model_unpaid": (
        _("The model's provider says that the account's credit or quota is used up."),
        _("Add credit with the provider, or wait until it renews the quota."),
    ),
    "model_unknown": (
        _("The model's address doesn't know that model."),
        _("Check the model's name: it has to be written as the provider writes it."),
    ),
    "model_moved": (
        _("The model's address leads to another address, which we don't follow: the key would go along."),
        OPERATOR_MENDS,
    ),
    "model_refused": (
        _("The model's provider refused the request."),
        _("Try another model, or another transcript."),
    ),
    "model_filtered": (
        _("The model's provider has a filter for harmful content, and it stopped this summary."),
        _("Another model may write it."),
    ),
    "model_busy": (
        _("The model has too much to do at the moment."),
        LATER,
    ),
    "model_away": (
        _("The model could not be reached, failed, or didn't answer in time."),
        LATER,
    ),
    "model_slow": (
        _("The model took too long to write this summary."),
        _("Try a faster model, or a shorter transcript."),
    ),
    "model_cut": (
        _("The model's answer broke off before its end."),
        LATER,
    ),
    "model_endless": (
        _("The model wrote on and on without coming to an end."),
        AGAIN,
    ),
    "model_empty": (
        _("The model answered with nothing."),
        AGAIN,
    ),
    "model_garbled": (
        _("The model answered with something that is no summary."),
        AGAIN,
    ),
    "model_language": (
        _("The model wrote in another language than the one asked for."),
        _("Please try again, or choose another language."),
    ),
    "model_too_long": (
        _("This transcript is too long for the model."),
        _("Try a model that reads more at once, or a shorter transcript."),
    ),
}

OPERATOR_MUST_KNOW = frozenset({"model_unauthorised", "model_unpaid", "model_unknown", "model_moved", "model_refused"})
"""With the site's own key these mean that its settings are wrong."""


def failed(code: str) -> SummaryFailed:
    """The failure as it is raised."""
    sentence, next_step = REFUSALS[code]
    return SummaryFailed(code, sentence, next_step)


class TooLong(Exception):
    """The model can't take so much at once."""


class Truncated(Exception):
    """The answer reached its cap; `text` is what there was of it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


class CapTooHigh(Exception):
    """The server doesn't let an answer be so long."""
