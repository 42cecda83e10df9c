from uuid import uuid4

from summaries import intake
from summaries.models import SourceKind, Summary
from summaries.tests import talks
from summaries.transcripts import SOURCES
from summaries.transcripts.base import Source


def wanted(number=0, **choices):
    """A request for pasted text; each number another one."""
    data = choices.pop("data", None) or SOURCES["text"](Source(text=talks.text(number)))
    return intake.Wanted(SourceKind.TEXT, source=data.title, data=data, **choices)


def wanted_video(video_id="dQw4w9WgXcQ"):
    return intake.Wanted(SourceKind.YOUTUBE, source=f"https://youtu.be/{video_id}", video_id=video_id)


def ask(user, what=None, **choices):
    """A queued summary."""
    return intake.ask(user, what or wanted(), key=choices.pop("key", str(uuid4())), **choices)


def claimed(user, what=None):
    """A summary that a worker has claimed."""
    return Summary.objects.claim(ask(user, what).pk)


def reread(summary):
    return Summary.objects.select_related("charge", "transcript").get(pk=summary.pk)
