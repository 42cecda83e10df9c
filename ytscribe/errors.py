"""What an error report and the log may show: nothing that would open a door, in development neither."""

import logging
import re
from types import FrameType
from typing import Any

from django.http import HttpRequest
from django.views.debug import SafeExceptionReporterFilter

SECRET = re.compile(
    r"api|auth|token|key|secret|pass|code|credential|seal|seed|answer|session|cookie|data|fields|login|text|plain|"
    r"kwargs|args|defaults|post|params|value|content",
    re.IGNORECASE,
)


class ReportFilter(SafeExceptionReporterFilter):
    """Django's hides what views mark, in production; a library's own frames carry tokens as well."""

    def get_traceback_frame_variables(self, request: HttpRequest | None, tb_frame: FrameType) -> Any:
        shown = super().get_traceback_frame_variables(request, tb_frame)
        return [(name, self.cleansed_substitute if SECRET.search(name) else value) for name, value in shown]

    def get_post_parameters(self, request: HttpRequest | None) -> Any:
        sent = super().get_post_parameters(request)
        return {name: self.cleansed_substitute if SECRET.search(name) else value for name, value in sent.items()}


class RequestFilter(logging.Filter):
    """Of what Django logs of requests: nothing of an outage, which has a line of its own, and no keys in addresses."""

    def filter(self, record: logging.LogRecord) -> bool:
        request = getattr(record, "request", None)
        if not isinstance(request, HttpRequest):
            return True
        match = request.resolver_match
        if match and "key" in match.kwargs and isinstance(record.args, tuple):
            record.args = tuple(f"/{match.route}" if given == request.path else given for given in record.args)
        return not hasattr(request, "outage")


class RefusedFilter(logging.Filter):
    """A request refused as suspicious (a strange host, too many fields) has one line: anybody can send a million."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.name.startswith("django.security."):
            record.exc_info = None
        return True
