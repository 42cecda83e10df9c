"""What tells where a capital is missing, by language code."""

INTRODUCING: dict[str, str] = {
    "en": "my name is|my name's|i am called|her name is|his name is",
    "de": "mein name ist|ich heiße|ich heisse|ihr name ist|sein name ist",
    "fr": "je m'appelle|mon nom est|mon prénom est",
    "es": "me llamo|mi nombre es",
    "pt": "me chamo|chamo-me|meu nome é",
    "it": "mi chiamo|il mio nome è",
    "pl": "nazywam się|mam na imię|ma na imię",
    "uk": "мене звати|моє ім'я|її звати|його звати",
    "ru": "меня зовут|моё имя|мое имя|её зовут|ее зовут|его зовут",
}
"""Behind which somebody's name is said."""

MONTHS = frozenset({"may", "march", "august"})
BEFORE_MONTHS = frozenset("in since until till by last next this every early mid late of from between".split())
"""English words that are months behind these."""

NOUNS = frozenset(
    "leute leuten menschen mensch hause beispiel sache sachen ding dinge dingen art weise zeit zeiten jahr jahre "
    "jahren jahres tag tage tagen woche wochen monat monate monaten ende anfang teil".split()
)
"""German nouns that carry no subject, so that they stand among other small words."""
