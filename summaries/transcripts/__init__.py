"""Where a transcript may come from."""

from summaries.transcripts import caption_file, pasted_text, youtube
from summaries.transcripts.base import Reader

SOURCES: dict[str, Reader] = {
    "youtube": youtube.read,
    "file": caption_file.read,
    "text": pasted_text.read,
}
