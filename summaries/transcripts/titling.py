"""What to call words that came without a title: by the first that say what they are about."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from summaries.transcripts.base import Segment
from summaries.transcripts.cleaning import SPACELESS, count_words

LONGEST_TITLE = 80
READ = 40
"""Segments that are looked at."""

FEWEST_WORDS, MOST_WORDS_OF_GREETING = 4, 6

SOUND = re.compile(r"\[[^\[\]]{0,40}\]|[♪♫]")
STAMP = re.compile(r"[\[(]?(?:\d{1,3}[:：])?\d{1,3}[:：]\d\d(?:[.,]\d{1,3})?[\])]?(?=\W|$)")
LABEL = re.compile(r"([^\W\d_][\w.'’-]{0,30}(?: [\w.'’-]{1,30}){0,3})[:：](?=\s)")
EDGE = " \t-–—•*·>|,;:：#\u200b\u200e\u200f"
# Behind a full stop only where no abbreviation is: "Dr.", "U.S."
SENTENCE_END = re.compile(r"(?:(?<=[!?…])|(?<=\w{3}\.))['\"”’)\]]?\s+|(?<=[。！？])")
ENDED = re.compile(r"[.!?…。！？]['\"”’)\]]?$")
CLAUSE_END = re.compile(r"[,;:]\s|\s[–—-]\s|[，、；]")
FILLER = re.compile(r"(?:,\s*)?\b(?:uh+m?|um+|äh+m?|ähm|euh|ehm|yyy+)\b,?", re.IGNORECASE)
TIED_ON = re.compile(r"(?:dass|że|що|что|que|qu'|that|che|wie|jak)\b", re.IGNORECASE)
GREETING = re.compile(
    r"(?:(?:so|ok|okay|well|right|alright|also|gut|bon|alors|bueno|allora|bom|então|no|dobra|ну|отже)[,.!]?\s+)?(?:"
    r"(?:hello|hi|hey|good (?:morning|afternoon|evening|day)|welcome|thank you|thanks|"
    r"(?:it's |it is |what a )?(?:so |really |very )?(?:nice|great|good|lovely|glad|happy|pleasure) to (?:be|see|have)|"
    r"i'm (?:so |really |very )?(?:happy|glad|excited|pleased|delighted) (?:to|that)|"
    r"hallo|guten (?:tag|morgen|abend)|(?:herzlich )?willkommen|moin|servus|grüezi|vielen dank|danke|"
    r"(?:es ist )?(?:sehr )?schön,? (?:dass|euch|sie|hier)|ich freue mich|freut mich|"
    r"bonjour|bonsoir|salut|bienvenue|coucou|merci|"
    r"(?:je suis )?(?:très )?(?:ravie?|heureu(?:x|se)|contente?) (?:de|d'|que)|"
    r"hola|buen[oa]s (?:d[ií]as|tardes|noches)|bienvenid[oa]s?|gracias|me alegro|encantad[oa]|"
    r"olá|oi|bom dia|boa (?:tarde|noite)|bem-vind[oa]s?|obrigad[oa]|que bom|"
    r"ciao|salve|buongiorno|buonasera|benvenut[oiae]|grazie|"
    r"(?:sono )?(?:molto )?(?:felice|content[oa]) (?:di|che)|"
    r"cześć|dzień dobry|dobry wieczór|witam|witajcie|siema|dziękuję|(?:bardzo )?się cieszę|"
    r"(?:bardzo )?(?:miło|fajnie),? (?:że|was|mi)|bardzo mi miło|cieszę się|"
    r"привіт|добр(?:ий|ого) (?:день|дня|вечір|ранку)|вітаю|дякую|(?:дуже )?(?:рад(?:ий|а)|приємно)|"
    r"привет|здравствуйте|добрый (?:день|вечер)|приветствую|спасибо|(?:очень )?(?:рада?|приятно))\b)|"
    r"大家好|你好|各位|欢迎|歡迎|こんにちは|こんばんは|おはよう|皆さん|みなさん|ようこそ",
    re.IGNORECASE,
)


def title_of(segments: Sequence[Segment]) -> str:
    """The first sentence that doesn't only greet, without speakers, times and sounds; cut where it is long."""
    texts = [text for segment in segments[:READ] if (text := SOUND.sub("", segment.text).strip(EDGE))]
    labels = Counter(label[1] for text in texts if (label := LABEL.match(_unstamped(text))))
    sentences = [sentence for sentence in _sentences(texts, labels) if sentence]
    told = (rest for sentence in sentences if _says_something(rest := _without_greeting(sentence)))
    title = next(told, sentences[0] if sentences else "")
    return _cut(title[:1].upper() + title[1:])


def _sentences(texts: Sequence[str], labels: Counter[str]) -> Iterator[str]:
    """The sentences, over lines that only break in the middle of one; not what begins in the middle itself."""
    kept, begins = "", True
    for text in texts:
        words = _unlabelled(text, labels)
        goes_on = words[:1].islower() and 0 < len(kept) <= LONGEST_TITLE and not _has_ended(kept)
        if kept and not goes_on:
            yield from islice(_split(kept), not begins, None)
            begins = _has_ended(kept) or not words[:1].islower()
        kept = f"{kept} {words}" if goes_on else words
    yield from islice(_split(kept), not begins, None)


def _has_ended(text: str) -> bool:
    only_greets = GREETING.match(text) and len(text.split()) <= MOST_WORDS_OF_GREETING
    return bool(only_greets or ENDED.search(text))


def _split(text: str) -> Iterator[str]:
    return (" ".join(FILLER.sub("", sentence).split()).strip(EDGE) for sentence in SENTENCE_END.split(text))


def _unstamped(text: str) -> str:
    stamp = STAMP.match(text)
    return text[stamp.end() :].strip(EDGE) if stamp else text


def _unlabelled(text: str, labels: Counter[str]) -> str:
    """Without the time and the speaker in front: a name is what is one word, or comes back."""
    text = _unstamped(text)
    label = LABEL.match(f"{text} ")
    if label and (" " not in label[1] or labels[label[1]] > 1):
        text = _unstamped(text[label.end() :].strip(EDGE))
    return text


def _without_greeting(sentence: str) -> str:
    """What follows a greeting in its sentence; empty where nothing does."""
    greets = False
    while GREETING.match(sentence) or (greets and TIED_ON.match(sentence)):
        clause = CLAUSE_END.search(sentence)
        if not clause:
            return ""
        sentence, greets = sentence[clause.end() :].strip(EDGE), True
    return sentence


def _says_something(words: str) -> bool:
    return count_words(words, enough=FEWEST_WORDS) >= FEWEST_WORDS


def shortened(sentence: str) -> str:
    """A sentence where it fits, or its first clauses; empty where these are too long as well."""
    title = _cut(sentence)
    room = LONGEST_TITLE // (2 if SPACELESS.search(title) else 1)
    is_whole = not title.endswith("…") or CLAUSE_END.match(sentence, len(title) - 1)
    return title if is_whole and len(title) <= room else ""


def _cut(title: str) -> str:
    """The title where it fits; else its first clauses, or as many words as fit."""
    title = title.rstrip(".。" + EDGE)
    if len(title) <= LONGEST_TITLE:
        return title
    room = title[: LONGEST_TITLE - 1]
    clauses = [end.start() for end in CLAUSE_END.finditer(room) if end.start() > LONGEST_TITLE // 2]
    end = clauses[-1] if clauses else room.rfind(" ")
    return (room[:end] if end > 0 and not (SPACELESS.search(room) and not clauses) else room).rstrip(EDGE) + "…"
