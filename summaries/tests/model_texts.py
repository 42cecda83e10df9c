"""What the stand-in for a model writes: it reads the numbered lines of its prompt, and writes in the form asked for."""

import re
from dataclasses import dataclass
from typing import Any

NUMBERED = re.compile(r"^\[(\d+)(?:-(\d+))?\] (.*)$")
EVIL = "http://evil.example/steal"
GERMAN = "Hier wird gesagt, dass es um {0} und {1} geht, und das ist für alle, die nichts davon wissen, wichtig."
FRENCH = "On dit ici que {0} et {1} sont dans la liste, et que c'est très important pour les gens qui ne le savent pas."


@dataclass(frozen=True)
class Line:
    """A numbered line of the prompt, a transcript's or a note."""

    number: str
    text: str


@dataclass(frozen=True)
class Asked:
    """A request as the endpoint got it."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]

    @property
    def system(self) -> str:
        return str(self.body["messages"][0]["content"])

    @property
    def user(self) -> str:
        return str(self.body["messages"][1]["content"])

    @property
    def fence(self) -> str:
        found = re.search(r"----- [0-9a-f]{16} -----", self.system)
        return found[0] if found else "nothing"

    @property
    def lines(self) -> list[Line]:
        """What stands between the fences."""
        parts = self.user.split(self.fence)
        matches = map(NUMBERED.match, parts[1].split("\n") if len(parts) == 3 else [])
        return [Line(match[1], match[3]) for match in matches if match]

    @property
    def task(self) -> str:
        return self.user.split(self.fence)[-1]

    @property
    def step(self) -> str:
        """What it is asked for: notes, fewer notes, or a kind of summary (or nothing of these)."""
        signs = {
            "These are notes": "condense",
            "### NOTES": "notes",
            "### POST": "post",
            "Topic in one": "topics",
            "### CHAPTERS": "summary",
        }
        return next((name for sign, name in signs.items() if sign in self.task), "custom" if self.lines else "")

    @property
    def count(self) -> int:
        found = re.search(r"about (\d+)", self.task)
        return int(found[1]) if found else 3


def evenly(lines: list[Line], count: int) -> list[Line]:
    """So many of the lines, from the first to the last."""
    count = max(1, min(count, len(lines)))
    return [lines[index * (len(lines) - 1) // max(1, count - 1)] for index in range(count)]


def sentence(asked: Asked, line: Line) -> str:
    """What a line says, or a German sentence with two of its words where German is asked for."""
    words = re.findall(r"[^\W\d_]{4,}", line.text) or ["Ruhe"]
    if " in German" in asked.task or "in German" in asked.user.split("### ")[0][-200:]:
        return GERMAN.format(words[0], words[-1])
    return line.text[:1].upper() + line.text[1:].rstrip(".") + "."


def sensible(asked: Asked) -> str:
    """An answer as a good model gives it."""
    lines = asked.lines
    if not lines:
        return "ready"
    said = [f"[{line.number}] {sentence(asked, line)}" for line in evenly(lines, asked.count)]
    opening = " ".join(sentence(asked, line) for line in evenly(lines, 2))
    chapters = [f"[{line.number}] {' '.join(line.text.split()[:3])}" for line in evenly(lines, 3)]
    phrases = "; ".join(dict.fromkeys(word for line in lines for word in re.findall(r"[A-Za-z]{6,}", line.text)[:1]))
    if asked.step in ("notes", "condense"):
        return "### NOTES\n" + "\n".join(said)
    if asked.step == "topics":
        said = [
            f"[{line.number}] {line.text.split()[0]}: {sentence(asked, line)}" for line in evenly(lines, asked.count)
        ]
    if asked.step == "post":
        return f"### POST\n{post(asked)}\n### POINTS\n" + "\n".join(said[:3])
    answer = f"### ANSWER\n{opening}\n### POINTS\n" + "\n".join(said)
    if asked.step == "custom":
        return f"### ANSWER\n**{opening}** [{lines[0].number}]\n\n- one\n- two\n### POINTS\n" + "\n".join(said)
    return f"{answer}\n### CHAPTERS\n" + "\n".join(chapters) + f"\n### PHRASES\n{phrases}"


def post(asked: Asked, length: int = 950) -> str:
    """A post of about so many characters, with hashtags."""
    text = "Have you ever wondered about this?\n\n"
    while len(text) < length:
        for line in asked.lines:
            text += sentence(asked, line) + " "
            if len(text) >= length:
                break
    return text.strip() + "\n\n#Talks #Listening #Learning"


def wordy(asked: Asked) -> str:
    """Notes that are longer than what they are about."""
    return "### NOTES\n" + "\n".join(f"[{line.number}] {line.text} and so on" for line in asked.lines)


def invented(asked: Asked) -> str:
    """True statements and made-up ones, all with lines and times that do not exist."""
    true = asked.lines[2].text
    made_up = "Purple elephants conquered seventeen distant galaxies yesterday"
    points = [f"[99999] {true}", f"[88888-99999] {made_up}", f"- (1:23:45) {made_up} once more", f"[1] {true}"]
    rest = "\n### CHAPTERS\n[77777] Nowhere\n[1] Somewhere"
    heading = "### NOTES\n" if "NOTES" in asked.task else f"### ANSWER\nIt says: {true} (at 99:59)\n### POINTS\n"
    return heading + "\n".join(points) + ("" if "NOTES" in asked.task else rest)


def hacked(asked: Asked) -> str:
    """What a transcript's orders make of a model that obeys: no form, only a link."""
    return f'<script>alert(1)</script><a href="{EVIL}">HACKED</a> ![x]({EVIL}) [click]({EVIL}) {EVIL}'


def smuggled(asked: Asked) -> str:
    """The form that was asked for, with links and HTML in every part of it."""
    bad = f'<img src=x onerror="alert(1)"> [click]({EVIL}) <{EVIL}> <a href="{EVIL}">here</a> javascript:alert(1) '
    return re.sub(
        r"^(?=[^#\n])(\[[\d-]+\] )?", lambda match: (match[1] or "") + bad, sensible(asked), flags=re.MULTILINE
    )


def in_french(asked: Asked) -> str:
    return "\n".join(
        line if line.startswith("#") else re.sub(r"^(\[[\d-]+\] )?.*", rf"\g<1>{FRENCH}", line).format("a", "b")
        for line in sensible(asked).split("\n")
    )


def shuffled(asked: Asked) -> str:
    """The parts and their lines in another order than the one asked for."""
    parts = [part.strip().split("\n") for part in sensible(asked).split("### ")[1:]]
    return "\n".join(f"### {heading}\n" + "\n".join(reversed(lines)) for heading, *lines in reversed(parts))
