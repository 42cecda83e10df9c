"""What an error report may show: nothing that would open a door, in development neither."""

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
