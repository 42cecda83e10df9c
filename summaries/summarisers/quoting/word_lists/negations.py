"""Words that turn a meaning round, by language code: a quotation that is cut beside one may say the opposite.

`late` seldom begin a statement: where marks are missing they belong to the clause before. Behind an `unfinished` one
nothing likely ends. `contrasts` take back what was said. Behind a "not" in the same statement `only` says what is done
instead ("we don't knead, only fold").
"""

NEGATIONS: dict[str, dict[str, str]] = {
    "en": {"late": "not", "unfinished": "never", "contrasts": "but", "only": "only"},
    "de": {
        "late": "nicht",
        "unfinished": "nie niemals kein keine keinen",
        "contrasts": "aber sondern",
        "only": "nur bloß lediglich",
    },
    "fr": {"late": "pas", "unfinished": "ne jamais", "contrasts": "mais", "only": "seulement uniquement"},
    "es": {"unfinished": "no nunca", "contrasts": "pero sino", "only": "solo sólo solamente únicamente"},
    "it": {"unfinished": "non mai", "contrasts": "ma però", "only": "solo soltanto solamente"},
    "pt": {"unfinished": "não nunca", "contrasts": "mas", "only": "só somente apenas"},
    "pl": {"late": "nie", "unfinished": "nie nigdy", "contrasts": "ale lecz", "only": "tylko jedynie"},
    "uk": {"late": "не", "unfinished": "не ніколи", "contrasts": "але", "only": "тільки лише лиш"},
    "ru": {"late": "не", "unfinished": "не никогда", "contrasts": "но", "only": "только лишь"},
}
