"""How a speaker says what something is not and then, in the next sentence, what it is, by language code.

`not_being` are single words that deny, where words are parted, but `not_only` says enough or more, and `turned` ones have the answer with them; `being` begins what is so.
Lower case; `|` parts items and `*` stands for any letters.
"""

CONTRASTS: dict[str, dict[str, str]] = {
    "en": {
        "not_being": """
            not|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|cannot|couldn't|won't|wouldn't|shouldn't|hasn't|
            haven't|hadn't|ain't""",
        "not_only": "and not|not only|not just|not even|not always|isn't just|isn't only|don't just|doesn't just|aren't just",
        "turned": "but|only|rather|unless|until|except",
        "being": "it's|it is|it was|they're|they are|they were|he's|she's|it's just|they'd|they've|they just|it just|we just|you just|what i",
    },
    "de": {
        "not_being": "nicht|kein|keine|keinen|keinem|keiner",
        "not_only": "und nicht|nicht nur|nicht bloß|nicht immer|nicht allein",
        "turned": "sondern|aber|nur|außer|bis",
        "being": "es ist|es war|es sind|es liegt|das ist|das war|das sind|er ist|sie ist|sie sind|es geht",
    },
    "fr": {
        "not_being": "pas|aucun|aucune",
        "not_only": "et pas|et non|pas seulement|pas que|pas toujours|pas juste|pas uniquement",
        "turned": "mais|c'est|seulement|sauf|plutôt",
        "being": "c'est|c'était|ce sont|il est|elle est|ils sont|elles sont|ça",
    },
    "es": {
        "not_being": "no",
        "not_only": "y no|no solo|no sólo|no solamente|no siempre|no únicamente",
        "turned": "sino|pero|es|solo|sólo|salvo|hasta",
        "being": "es|son|era|eran|fue|fueron|está|están|se trata",
    },
    "it": {
        "not_being": "non",
        "not_only": "e non|non solo|non soltanto|non sempre|non solamente",
        "turned": "ma|bensì|è|solo|soltanto|tranne",
        "being": "è|sono|era|erano|fu|si tratta",
    },
    "pt": {
        "not_being": "não",
        "not_only": "e não|não só|não apenas|não somente|não sempre",
        "turned": "mas|senão|e sim|é|só|apenas|exceto",
        "being": "é|são|era|eram|foi|foram|está|estão|trata-se",
    },
    "pl": {
        "not_being": "nie",
        "not_only": "a nie|nie tylko|nie zawsze|nie tyle",
        "turned": "ale|lecz|tylko|a|oprócz",
        "being": "to|jest|są|był|była|było|chodzi",
    },
    "ru": {
        "not_being": "не",
        "not_only": "а не|не только|не всегда|не столько|не просто",
        "turned": "а|но|только|лишь|кроме",
        "being": "это|дело|он|она|оно|они",
    },
    "uk": {
        "not_being": "не",
        "not_only": "а не|не тільки|не лише|не завжди|не просто|не стільки",
        "turned": "а|але|лише|тільки|крім",
        "being": "це|справа|він|вона|воно|вони",
    },
    "ja": {
        "not_being": "ではない|じゃない|ではありません|じゃありません|ではなかった|じゃなかった|わけではない|わけじゃない",
        "not_only": "だけではない|だけじゃない|だけではありません|だけじゃありません",
        "turned": "ではなく|じゃなく|けれど|けど|ですが",
        "being": "そうではなく|それは|本当は|実は|大事なのは|大切なのは|問題は|原因は",
    },
    "zh": {
        "not_being": "不是|并不是|并非|从来不是",
        "not_only": "不只是|不仅是|不光是|不仅仅是|是不是",
        "turned": "而是|但是|但|只是",
        "being": "是|而是|它是|其实是|真正的",
    },
}
