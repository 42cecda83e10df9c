"""An endpoint's error is understood by what it says, in the words that real providers use."""

import pytest

from summaries.summarisers.model import client
from summaries.summarisers.model.failures import CapTooHigh, TooLong, Truncated
from summaries.summarisers.model.refusals import LOADING_PAUSE, Again, meaning, retry_after

QUOTA = "You exceeded your current quota, please check your plan and billing details."

# The status, what was said, and what it means: the code of a failure, or what to do.
SAID = [
    (400, "API key not valid. Please pass a valid API key. 'reason': 'API_KEY_INVALID'", "model_unauthorised"),
    (400, "API key expired. Please renew the API key.", "model_unauthorised"),
    (401, "Incorrect API key provided", "model_unauthorised"),
    (401, "User not found.", "model_unauthorised"),
    (403, "Country, region, or territory not supported", "model_unauthorised"),
    (403, "Project `proj_a` does not have access to model `gpt-9` model_not_found", "model_unknown"),
    (403, "a/b requires moderation on A. Your input was flagged", "model_filtered"),
    (400, "The response was filtered due to the prompt triggering content management policy", "model_filtered"),
    (404, 'model "llama9" not found, try pulling it first', "model_unknown"),
    (404, "The model `llama9` does not exist.", "model_unknown"),
    (400, "llama9 is not a valid model ID", "model_unknown"),
    (400, "Invalid model: llama9 invalid_model 1500", "model_unknown"),
    (
        400,
        "The model `llama9` has been decommissioned and is no longer supported. model_decommissioned",
        "model_unknown",
    ),
    (402, "Insufficient credits. Add more credits.", "model_unpaid"),
    (402, "Insufficient Balance", "model_unpaid"),
    (429, f"insufficient_quota {QUOTA}", "model_unpaid"),
    (429, QUOTA, "model_unpaid"),
    (429, f"{QUOTA} 'quotaId': 'GenerateRequestsPerDayPerProject' 'retryDelay': '34s'", "model_unpaid"),
    (429, "billing_not_active Your account is not active", "model_unpaid"),
    (400, "Your credit balance is too low: see Plans & Billing", "model_unpaid"),
    (308, "", "model_moved"),
    (400, "I don't like it", "model_refused"),
    (400, "unknown field `frobnicate`", "model_refused"),
]


@pytest.mark.parametrize(("status", "words", "code"), SAID)
def test_what_is_no_use_to_try_again_is_said_for_what_it_is(status, words, code):
    assert getattr(meaning(status, words), "code", "") == code
    assert not isinstance(meaning(status, words), Again)


PASSES = [
    (429, "Rate limit reached for gpt-9 on requests per min. Please try again in 20s.", "model_busy", 20),
    (429, "Rate limit reached on tokens per minute (TPM). Please try again in 1m26.4s.", "model_busy", 86.4),
    (429, "Rate limit reached. Please try again in 6ms. Visit the page to learn more.", "model_busy", 0.006),
    (429, f"{QUOTA} 'quotaId': 'GenerateRequestsPerMinute' 'retryDelay': '34s'", "model_busy", 34),
    (429, f"{QUOTA} Please retry in 34.5s.", "model_busy", 34.5),
    (429, "Too many requests, please try again later", "model_busy", None),
    (529, "Overloaded", "model_busy", None),
    (503, "The model is overloaded. Please try again later. UNAVAILABLE", "model_busy", None),
    (503, "Loading model unavailable_error", "model_away", LOADING_PAUSE),
    (503, "Model is currently loading", "model_away", LOADING_PAUSE),
    (502, "Bad gateway", "model_away", None),
    (500, "The server had an error while processing your request", "model_away", None),
    (408, "", "model_away", None),
    (0, "rate_limit_exceeded", "model_busy", None),
    (0, "The server had an error", "model_away", None),
]


@pytest.mark.parametrize(("status", "words", "code", "after"), PASSES)
def test_what_may_pass_is_tried_again_after_the_wait_that_is_asked_for(status, words, code, after):
    again = meaning(status, words)

    assert isinstance(again, Again)
    assert (again.code, again.after) == (code, pytest.approx(after) if after else after)


@pytest.mark.parametrize(
    ("status", "words", "kind"),
    [
        (400, "This model's maximum context length is 4096 tokens. However, you requested 5000 tokens", TooLong),
        (400, "request (4390 tokens) exceeds the available context size (4096 tokens), try increasing it", TooLong),
        (500, "Context size has been exceeded.", TooLong),
        (400, "Prompt contains 40000 tokens, too large for model with 32768 maximum context length", TooLong),
        (400, "The input token count (2000000) exceeds the maximum number of tokens allowed (1048576).", TooLong),
        (413, "Request too large for model `a` on tokens per minute (TPM): Limit 6000, Requested 9000", TooLong),
        (429, "Request too large for gpt-9 on tokens per min (TPM): Limit 30000, Requested 40000.", TooLong),
        (400, "max_tokens is too large: 9600. This model supports at most 4096 completion tokens", CapTooHigh),
        (400, "`max_tokens` must be less than or equal to `8192`, the maximum value for `max_tokens`", CapTooHigh),
        (400, "Invalid max_tokens value, the valid range of max_tokens is [1, 8192]", CapTooHigh),
        (400, "Could not finish the message because max_tokens or model output limit was reached.", Truncated),
    ],
)
def test_what_is_too_much_at_once_is_made_less(status, words, kind):
    assert type(meaning(status, words)) is kind


@pytest.mark.parametrize("number", ["9" * 3_900, "9" * 400 + "." + "9" * 400])
def test_no_number_is_too_long_to_be_read(number):
    words = f"Please retry in {number}m{number}s, or retry after {number}s"

    assert isinstance(meaning(429, words), Again)
    assert client._status({"code": number}) == 0


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("3", 3), ("0.5", 0.5), ("-4", 0), ("", None), ("soon", None), ("Thu, 01 Jan 1970 00:00:00 GMT", 0)],
)
def test_the_wait_is_read_as_seconds_or_as_a_date(header, seconds):
    assert retry_after({"retry-after": header}) == seconds


def test_milliseconds_are_the_more_exact_wait():
    assert retry_after({"retry-after": "2", "retry-after-ms": "1500"}) == 1.5
