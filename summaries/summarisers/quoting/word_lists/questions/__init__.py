"""What questions ask for, and what answers look like, by language code; lower case.

`|` parts items and `*` stands for any letters. `price` to `steps` are how one asks for that kind of answer; `naming`
are those of them that only name it, so that another question word beside them asks.
`money`, `numbers`, `spans` (of time), `years`, `dates`, `occasions` (which may say when as well), `people`, `namings`,
`places`, `reasons`, `ways` and `meanings` are found in answers.
`empty` words of a question name nothing, `wishes` say how a summary should look, and `translating` asks for another
language.
`summing` words ask what all of it comes to, where a question has no others ("What are the main points?").
`small` words of a question ask for something though any talk has them, `choosing` words stand before what is asked
for, `leaving` ones before what is to be left out.
"""

from summaries.summarisers.quoting.word_lists.questions.chinese import CHINESE
from summaries.summarisers.quoting.word_lists.questions.english import ENGLISH
from summaries.summarisers.quoting.word_lists.questions.french import FRENCH
from summaries.summarisers.quoting.word_lists.questions.german import GERMAN
from summaries.summarisers.quoting.word_lists.questions.italian import ITALIAN
from summaries.summarisers.quoting.word_lists.questions.japanese import JAPANESE
from summaries.summarisers.quoting.word_lists.questions.polish import POLISH
from summaries.summarisers.quoting.word_lists.questions.portuguese import PORTUGUESE
from summaries.summarisers.quoting.word_lists.questions.russian import RUSSIAN
from summaries.summarisers.quoting.word_lists.questions.spanish import SPANISH
from summaries.summarisers.quoting.word_lists.questions.ukrainian import UKRAINIAN

QUESTIONS: dict[str, dict[str, str]] = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "pt": PORTUGUESE,
    "it": ITALIAN,
    "pl": POLISH,
    "uk": UKRAINIAN,
    "ru": RUSSIAN,
    "ja": JAPANESE,
    "zh": CHINESE,
}
