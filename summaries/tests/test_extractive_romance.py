"""Automatic captions of French, Spanish, Portuguese and Italian are read, though nothing in them marks a sentence."""

import re

import pytest

from summaries.summarisers.quoting import cutting, tokens
from summaries.summarisers.quoting.tidying import tidy, wording
from summaries.tests.talks import TEXTS
from summaries.tests.test_extractive import summarise, untimed

SENTENCE_END = re.compile(r"[.!?…][»”\"]*$")
SPOKEN = {
    "fr": (
        "Je répare des montres depuis dix ans. La vis tient le ressort. Si vous la perdez, la montre s'arrête. "
        "Ensuite on nettoie les dents avec de l'alcool. Il faut attendre une heure."
    ),
    "es": (
        "Tengo una huerta en la azotea. Las lechugas crecen en cajas de madera. Si llueve mucho las tapamos con un "
        "plástico. Por eso nunca se pudren. Me lo enseñó mi abuelo."
    ),
    "pt": (
        "Eu conserto rádios antigos há vinte anos. O som depende da válvula. Se a válvula queima você troca a peça. "
        "Depois a gente limpa os contatos. Ninguém fabrica mais essas peças."
    ),
    "it": (
        "Costruisco aquiloni da quando ero bambino. La carta deve essere leggera. Se il vento cala l'aquilone cade. "
        "Poi si tira il filo piano. Non bisogna mai correre."
    ),
}
TALKS = ["vlog.fr", "repair.es", "story.pt", "journey.it"]


def as_captions(text, size=9):
    """The text as automatic captions have it, and the places where its sentences end, in words."""
    words = text.split()
    bare = [re.sub(r"[^\w'-]", "", word).lower() for word in words]
    ends = {place for place, word in enumerate(words, 1) if SENTENCE_END.search(word)}
    return [" ".join(bare[i : i + size]) for i in range(0, len(bare), size)], ends - {len(words)}


def beginnings(lines, code):
    talk = tokens.read(untimed(*lines), code)
    return {start for start, _end in cutting.cut(talk)} - {0}


@pytest.mark.parametrize("code", SPOKEN)
def test_statements_without_marks_are_cut_between_their_clauses(code):
    lines, _ends = as_captions(SPOKEN[code])
    talk = tokens.read(untimed(*lines), code)
    found = [wording(talk, tidy(talk, *span)) for span in cutting.cut(talk)]

    said = SPOKEN[code].replace(",", "").replace("Ensuite on", "On").replace("Depois a", "A").replace("Poi si", "Si")
    assert " ".join(found) == said


@pytest.mark.parametrize("name", TALKS)
def test_most_sentences_of_a_talk_without_marks_are_found_and_few_are_made_up(name):
    lines, ends = as_captions((TEXTS / f"{name}.txt").read_text(encoding="utf-8"))

    found = beginnings(lines, name[-2:])

    assert len(found & ends) > 0.5 * len(ends)
    assert len(found & ends) > 0.5 * len(found)


@pytest.mark.parametrize(
    ("code", "said", "tied"),
    [
        ("fr", "je pense que la pluie va tomber ce soir et que la route sera fermée demain matin", ["que", "la"]),
        ("es", "la mujer que vende flores en la plaza sabe que mañana no viene nadie al mercado", ["que", "vende"]),
        ("pt", "o homem que mora naquela casa disse que a ponte caiu quando o rio subiu demais", ["que", "mora"]),
        ("it", "la signora che abita qui sopra dice che il tetto perde acqua quando piove forte", ["che", "abita"]),
    ],
)
def test_what_is_tied_on_stays_with_what_it_belongs_to(code, said, tied):
    words = said.split()

    assert beginnings([said], code).isdisjoint({words.index(word) for word in tied} | {len(words) - 1})


@pytest.mark.parametrize("name", TALKS)
def test_no_verb_of_the_talk_is_a_key_phrase(name):
    lines, _ends = as_captions((TEXTS / f"{name}.txt").read_text(encoding="utf-8"))
    talk = tokens.read(untimed(*lines), name[-2:])
    cutting.cut(talk)

    assert talk.verbal
    assert talk.verbal.isdisjoint(phrase.lower() for phrase in summarise(untimed(*lines)).phrases)


BARELY_KNOWN = {
    "nl": (
        "Vandaag wil ik het hebben over de molen van ons dorp. De molen maalt het graan van de boeren. Als het hard "
        "waait, draait de molen te snel. Dan zet de molenaar het zeil kleiner. Het graan moet droog zijn, want nat "
        "graan plakt aan de steen. De steen is van graniet en de molenaar slijpt hem elke maand."
    ),
    "sv": (
        "I dag ska jag berätta om vår kvarn. Kvarnen maler säd från gårdarna. När det blåser hårt går kvarnen för "
        "fort. Då måste mjölnaren göra seglet mindre. Säden måste vara torr, för våt säd fastnar på stenen. Stenen är "
        "av granit och mjölnaren slipar stenen varje månad."
    ),
    "tr": (
        "Bugün size köyümüzdeki değirmeni anlatacağım. Değirmen buğday öğütür ve köye un verir. Rüzgar çok sert "
        "olursa değirmen çok hızlı döner. Değirmenci o zaman yelkeni küçültür. Buğday kuru olmalı çünkü ıslak buğday "
        "taşa yapışır. Taş granit ve değirmenci her ay taşı biler."
    ),
    "cs": (
        "Dnes vám povím o našem mlýnu. Mlýn mele obilí ze všech polí. Když je silný vítr, mlýn se točí moc rychle. "
        "Mlynář pak musí zmenšit plachtu. Obilí musí být suché, protože mokré obilí se lepí na kámen. Kámen je ze žuly "
        "a mlynář ten kámen brousí každý měsíc."
    ),
    "id": (
        "Hari ini saya akan bercerita tentang kincir di desa kami. Kincir itu menggiling padi dari sawah. Kalau angin "
        "terlalu kencang, kincir berputar terlalu cepat. Tukang kincir harus mengecilkan layar. Padi harus kering "
        "karena padi basah menempel di batu. Batu itu dari granit dan diasah setiap bulan."
    ),
}


SMALL = {
    "nl": "vandaag moet hebben want als dan elke",
    "sv": "varje måste när från för var",
    "tr": "bugün olursa çünkü her çok zaman",
    "cs": "protože musí když všech každý dnes",
    "id": "setiap karena harus kalau adalah dari",
}


@pytest.mark.parametrize("code", BARELY_KNOWN)
def test_small_words_of_a_barely_known_language_are_no_key_phrases(code):
    talk = untimed(*[BARELY_KNOWN[code]] * 2)

    phrases = summarise(talk, language=code).phrases

    assert phrases
    for phrase in phrases:
        assert set(SMALL[code].split()).isdisjoint(phrase.lower().split()), phrase
