"""Key phrases and titles name things as a person would, in languages whose word forms were learned."""

import re
from collections import Counter
from pathlib import Path

import pytest

from summaries.summarisers.quoting import tokens
from summaries.summarisers.quoting.chapters import Titles
from summaries.summarisers.quoting.cutting import cut
from summaries.summarisers.quoting.forms import FORMS, WHOLE, Forms, forms
from summaries.summarisers.quoting.headings import Headings
from summaries.summarisers.quoting.names import Names
from summaries.summarisers.quoting.phrases import Nouns
from summaries.summarisers.quoting.tidying import Unit, tidy
from summaries.summarisers.quoting.weights import Statement, weigh
from summaries.tests.talks import as_written
from summaries.tests.test_extractive import summarise, untimed
from summaries.training.talks import TEXTS
from summaries.transcripts.base import Segment

CODES = ["de", "pl", "uk", "ru", "fr", "es", "it", "pt"]


def lines_of(spoken):
    """Lines with a silence behind each: where statements end is not what is tried here."""
    lines = [line.strip() for line in spoken.split("\n") if line.strip()]
    return [Segment(6.0 * i, 6.0 * i + 3, line) for i, line in enumerate(lines)]


UNSEEN = [
    ("pl", "sadzawkach", "N", "sadzawki"), ("pl", "latarnika", "N", "latarnik"), ("pl", "żeliwnego", "A", "żeliwny"),
    ("pl", "rozdrabniał", "V", ""), ("uk", "ліхтаря", "N", "ліхтар"), ("uk", "гончарню", "N", "гончарня"),
    ("uk", "ясеневого", "A", "ясеневий"), ("uk", "перекочував", "V", ""), ("ru", "пчеловодов", "N", "пчеловоды"),
    ("ru", "кондитерскими", "A", "кондитерский"), ("ru", "перекатывала", "V", ""),
    ("de", "brennereien", "N", "brennereien"), ("fr", "verrerie", "N", "verrerie"), ("fr", "brumeuse", "A", "brumeuse"),
    ("es", "faroles", "N", "faroles"), ("es", "amasaba", "V", ""), ("it", "vetreria", "N", "vetreria"),
    ("it", "nebbiosa", "A", "nebbiosa"), ("it", "impastavano", "V", ""), ("pt", "colmeias", "N", "colmeias"),
    ("pt", "amassavam", "V", ""),
]  # fmt: skip


@pytest.mark.parametrize(("code", "word", "kind", "naming"), UNSEEN)
def test_what_a_word_is_that_nobody_listed_is_told_by_its_ending(code, word, kind, naming):
    known = forms(code)
    assert WHOLE + word not in known.known
    assert word not in re.findall(r"\w+", (TEXTS / f"{code}.txt").read_text(encoding="utf-8").lower())

    best = known.of(word).best

    assert best.kind == kind
    assert not naming or best.naming(word) == naming


@pytest.mark.parametrize("code", [*CODES, "en"])
def test_what_is_known_of_a_language_stays_small(code):
    assert (FORMS / f"{code}.txt").stat().st_size < 150_000


def test_nothing_is_known_of_other_languages_and_of_words_with_other_letters():
    assert forms("cs") is None
    assert forms("pl").of("жук").readings == ()


def test_a_file_says_what_endings_tell_and_what_single_words_are():
    known = Forms("rzecz czas\n5Nfgdl-1a 3V\tki\n9Mmn\t^zofki\n")

    (noun, verb), (name,) = known.of("mąki").readings, known.of("zofki").readings

    assert (round(noun.share, 2), noun.gender, noun.cases, noun.naming("mąki")) == (0.62, "f", "gdl", "mąka")
    assert (verb.kind, name.is_name, name.naming("zofki")) == ("V", True, "zofki")
    assert known.everyday == {"rzecz", "czas"}


NAMED = {
    "pl": ("zakwas buraczany", """
        dzisiaj opowiem o zakwasie buraczanym
        do zakwasu buraczanego dodaję czosnek i sól
        zakwasem buraczanym zaprawiam barszcz
        słoików nie zakręcam bo muszą oddychać
        w słoikach jest ciepło i ciemno"""),
    "uk": ("ціна квитка", """
        сьогодні розповім про ціну квитка
        ціну квитка ми знизили на початку року
        з ціною квитка все просто
        пасажирів стало більше
        пасажирам це подобається"""),
    "ru": ("чистая система", """
        сегодня поговорим про чистую систему
        с чистой системой работать легко
        чистую систему поставили вчера вечером
        приложений в ней почти нет
        приложения я ставлю потом"""),
    "de": ("eiserner Ofen", """
        heute heizen wir mit dem eisernen ofen
        das holz kommt aus dem wald
        den eisernen ofen putze ich einmal im jahr
        ohne holz bleibt es kalt
        im eisernen ofen liegt trockenes holz"""),
    "fr": ("prix de l'eau", """
        aujourd'hui nous parlons du prix de l'eau
        le prix de l'eau monte chaque année
        tout le monde regarde le prix de l'eau
        les tuyaux sont vieux
        il faut changer les tuyaux"""),
    "es": ("precio del agua", """
        hoy vamos a hablar del precio del agua
        el precio del agua sube cada año
        todos miran el precio del agua
        las tuberías son viejas
        hay que cambiar las tuberías"""),
    "it": ("prezzo dell'acqua", """
        oggi parliamo del prezzo dell'acqua
        il prezzo dell'acqua sale ogni anno
        tutti guardano il prezzo dell'acqua
        i tubi sono vecchi
        bisogna cambiare i tubi"""),
    "pt": ("preço da água", """
        hoje vamos falar do preço da água
        o preço da água sobe todos os anos
        toda a gente olha para o preço da água
        os canos são velhos
        é preciso trocar os canos"""),
}  # fmt: skip


@pytest.mark.parametrize("code", CODES)
def test_a_key_phrase_of_two_words_is_in_the_form_that_names_the_thing(code):
    name, spoken = NAMED[code]

    phrases = summarise(lines_of(spoken), language=code).phrases

    assert phrases[0] == name


@pytest.mark.parametrize("code", CODES)
def test_a_title_is_the_name_of_what_is_spoken_of_with_a_capital(code):
    name, spoken = NAMED[code]
    talk = tokens.read(lines_of(spoken), code)
    weighed = weigh(talk, [tidy(talk, *span) for span in cut(talk)])

    title = Titles(weighed, Nouns(talk, weighed.stems)).of(0, len(weighed.statements))

    assert title.removeprefix("Le ").removeprefix("El ").removeprefix("Il ").removeprefix("O ").lower() == name.lower()
    assert title[0].isupper()


def without_marks(name):
    words = [re.sub(r"[^\w\s'’-]", " ", segment.text.lower()) for segment in as_written(name)]
    return [Segment(None, None, text) for text in words]


@pytest.mark.parametrize(
    ("name", "named", "unnamed"),
    [
        ("garden.pl", {"kompost", "grządki"}, {"brązowe", "zielone", "resztek"}),
        ("lesson.pl", {"lampka", "promienie"}, {"słońca", "promieni", "pochylona", "samo", "większa"}),
        ("lesson.uk", {"морська вода", "сіль", "річка"}, {"солоне", "розчиняє", "прісна"}),
        ("talk.uk", {"лікарі", "черга"}, {"лікаря", "черги"}),
        ("lesson.it", {"ponte sospeso", "arco"}, {"leggera", "armato", "l'acciaio"}),
        ("talk.es", {"sueño profundo", "siesta"}, {"profundo"}),
        ("talk.de", {"Tafel", "Fehler", "Kunde"}, {"lang"}),
    ],
)
def test_key_phrases_of_captions_without_marks_are_nouns_in_the_nominative(name, named, unnamed):
    phrases = set(summarise(without_marks(name), language=name[-2:]).phrases)

    assert named <= phrases
    assert phrases.isdisjoint(unnamed)


def test_adjectives_agree_with_the_noun_they_stand_beside():
    said = {
        "pl": ("w starej kuchni gotuję", "stara kuchnia"), "uk": ("у старій кухні варю", "стара кухня"),
        "ru": ("в старой кухне варю", "старая кухня"), "de": ("in einem dunklen keller", "dunkler keller"),
    }  # fmt: skip
    for code, (spoken, name) in said.items():
        talk = tokens.read(untimed(spoken), code)
        nouns = Nouns(talk, weigh(talk, [tidy(talk, 0, len(talk.keys))]).stems)
        names = nouns.names.naming.names(tuple(talk.keys[-3:-1] if code != "de" else talk.keys[-2:]))

        assert " ".join(max(names, key=names.get)) == name


def nouns_of(spoken, code):
    talk = tokens.read(lines_of(spoken), code)
    weighed = weigh(talk, [tidy(talk, *span) for span in cut(talk)])
    return weighed, Nouns(talk, weighed.stems)


def named(words, code, spoken=""):
    _weighed, nouns = nouns_of(spoken or words, code)
    return nouns.names.named(Counter([tuple(words.split())]), tuple(words.split()))[0]


@pytest.mark.parametrize(
    ("code", "said", "name"),
    [
        ("pl", "papierem ściernym", "papier ścierny"),
        ("pl", "papier ścierny", "papier ścierny"),
        ("pl", "wniosek przyjęty", ""),
        ("uk", "водоспад прекрасний", ""),
        ("uk", "буковому лісі", "буковий ліс"),
        ("ru", "соседка тамара", "соседка тамара"),
        ("fr", "frein à main", "frein à main"),
        ("fr", "plan à la mairie", ""),
        ("fr", "maison verts", ""),
        ("de", "unteren rücken", "unterer rücken"),
    ],
)
def test_what_is_said_of_a_thing_is_no_part_of_its_name(code, said, name):
    assert " ".join(named(said, code)) == name


def test_a_naming_form_that_was_said_itself_is_the_likelier_one():
    assert named("cukierniami", "pl", "jedna cukiernia za cukierniami") == ("cukiernia",)
    assert named("cukierniami", "pl", "dwie cukiernie za cukierniami") == ("cukiernie",)


def test_forms_of_words_that_carry_no_subject_and_numbers_are_in_no_name():
    _weighed, polish = nouns_of("prawa ręka i trzecią ręką", "pl")
    _weighed, french = nouns_of("il y a quatre-vingt-dix pages dans le livre", "fr")

    assert (bool(polish.names.roles["trzecią"]), bool(polish.names.roles["ręką"])) == (False, True)
    assert (bool(french.names.roles["quatre-vingt-dix"]), bool(french.names.roles["pages"])) == (False, True)


def test_a_word_whose_other_forms_are_adjectives_is_one():
    talk = tokens.read(untimed("zielona zielony zielone a trawa nie"), "pl")
    known = Forms("rzecz\n9Nfn\t^zielona ^trawa\n9Amn\t^zielony\n9Anna\t^zielone\n")
    names = Names(talk, {key: key for key in talk.keys}, known, lambda word: 1.0, is_told_by_capitals=False)

    assert names.named(Counter([("zielona",)]), (names.roots["zielona"],)) == ((), 0.0)
    assert names.named(Counter([("trawa",)]), (names.roots["trawa"],))[0] == ("trawa",)


def test_what_a_guessed_end_cuts_in_two_is_one_name_where_an_adjective_shows_it():
    found = {}
    for spoken in ("stary młyn", "barszcz słoików"):
        talk = tokens.read(untimed(spoken), "pl")
        _weighed, nouns = nouns_of(spoken, "pl")
        statement = Statement(Unit((0,), 0, 1), 0.0, [], talk.keys[:1])
        found[spoken] = (0, 1) in set(nouns.names.nameable(statement))

    assert found == {"stary młyn": True, "barszcz słoików": False}


def test_two_nouns_that_stood_together_once_say_less_than_an_adjective_with_its_noun():
    weighed, nouns = nouns_of("kamienny próg a próg kuchni", "pl")
    names, headings = nouns.names, Headings(weighed, nouns, Counter())
    part = weighed.statements

    weights = {phrase.text: phrase.weight for phrase in headings.named(part, names)}

    assert weights["kamienny próg"] > weights["próg kuchni"]


def test_the_plural_of_a_phrase_is_no_other_phrase():
    spoken = "klocek jest starty\nklocki są nowe\nz klocków leci pył\ntarcza jest gruba\ntarcze są drogie"

    phrases = summarise(lines_of(spoken), language="pl").phrases

    assert len([phrase for phrase in phrases if phrase.startswith("kloc")]) == 1


def test_names_with_words_of_any_talk_tell_less_above_all_where_they_stood_together_once():
    talk = tokens.read(untimed("rzecz i zakwas a stary zakwas"), "pl")
    known = Forms("rzecz stary\n9Nfn\t^rzecz\n")
    names = Names(talk, {key: key for key in talk.keys}, known, lambda word: 1.0, is_told_by_capitals=False)

    assert names.telling(("rzecz",)) < names.telling(("stary", "zakwas"), is_new=True) < 1.0
    assert names.telling(("stary", "zakwas")) == names.telling(("zakwas",)) == 1.0


def test_in_german_with_marks_a_noun_is_what_has_a_capital():
    _weighed, nouns = nouns_of(
        "Wir sehen den Stand am Markt. Er stand da, und der Stand war leer. Sie tragen Kisten.", "de"
    )

    assert nouns.names.naming.shares("stand")[0] > 0.5
    assert nouns.names.naming.shares("tragen")[0] == 0.0


def title_of(spoken, code):
    weighed, nouns = nouns_of(spoken, code)
    return Titles(weighed, nouns).of(0, len(weighed.statements))


def test_a_german_title_has_the_article_of_its_gender():
    spoken = "an der maschine stehe ich\nvor der maschine liegt öl\nhinter der maschine sind späne"

    assert title_of(spoken, "de") == "Die Maschine"


def test_what_any_talk_is_about_is_no_title_though_it_is_announced():
    spoken = "dzisiaj opowiem o wodzie\nzakwas stoi w kuchni\nzakwas karmię rano\nzakwas lubi ciepło"

    assert title_of(spoken, "pl") == "Zakwas"


def test_an_indirect_question_is_a_title_where_marks_show_its_end():
    marked = "Zacznijmy od tego, jak działa zakwas żytni. Zakwas lubi ciepło. Zakwas stoi w kuchni."

    assert title_of(marked, "pl") == "Jak działa zakwas żytni"
    assert not title_of(marked.lower().replace(".", "").replace(",", ""), "pl").startswith("Jak")


def test_german_names_have_capitals_where_captions_have_none():
    assert set(summarise(lines_of(NAMED["de"][1])).phrases) >= {"eiserner Ofen", "Holz"}


def test_words_of_any_talk_count_less_than_its_own():
    assert {"woda", "ludzie", "rzecz"} & forms("pl").everyday
    assert not {"zakwas", "kompost"} & forms("pl").everyday


def test_every_file_of_forms_belongs_to_a_language_that_has_texts():
    assert {path.stem for path in Path(FORMS).glob("*.txt")} <= {path.stem for path in TEXTS.glob("*.txt")}


@pytest.mark.parametrize("word", ["whatever", "breathes", "together", "anywhere"])
def test_an_english_name_ends_in_no_word_that_is_hardly_ever_a_noun(word):
    _weighed, nouns = nouns_of(f"the seal {word} here\nthe seal {word} there", "en")

    assert nouns.ends_no_name(word)
    assert not nouns.ends_no_name("seal")
    assert not any(
        word in phrase for phrase in summarise(lines_of(f"the seal {word} here\nthe seal {word} again")).phrases
    )


def test_what_describes_a_thing_may_begin_an_english_name_and_not_end_it():
    _weighed, nouns = nouns_of("the wooden spoon", "en")

    assert nouns.ends_no_name("wooden")
    assert not nouns.is_in_no_name("wooden")


def test_a_word_that_a_talk_has_often_and_never_as_a_verb_may_be_a_name_in_it():
    as_name = "\n".join(f"a {thing} of react draws the page" for thing in ("part", "bit", "piece", "list", "row"))
    as_verb = "\n".join(f"{one} can react to the page" for one in ("they", "we", "you", "she", "he"))

    assert not nouns_of(as_name, "en")[1].ends_no_name("react")
    assert nouns_of(as_verb, "en")[1].ends_no_name("react")


def test_no_title_says_the_same_word_first_and_last():
    spoken = "the lemon tart lemon is small\nthe lemon tart lemon is near\nlemon tart lemon again"
    weighed, nouns = nouns_of(spoken, "en")

    found = Headings(weighed, nouns, Counter()).of(weighed.statements)
    assert found
    assert "lemon tart lemon" not in [" ".join(weighed.talk.keys[i] for i in heading.tokens) for heading in found]


COUNTED = {
    "en": (
        "rule number one is the valve costs two million dollars\nrule number two is the valve takes three cents\n"
        "the valve is rated in millions and the cents are not",
        "valve",
    ),
    "de": (
        "Regel Nummer eins: Das Ventil kostet drei Millionen.\nRegel Nummer zwei: Das Ventil kostet fünf Millionen.\n"
        "Das Ventil hält seit Jahren. Nach Jahren kommt die Regel.",
        "Ventil",
    ),
    "fr": (
        "règle numéro un le robinet coûte trois millions\nrègle numéro deux le robinet coûte deux tiers\n"
        "le robinet a un tiers des millions",
        "robinet",
    ),
    "es": (
        "mi consejo número uno es la válvula de tres millones\nmi consejo número dos es la válvula de cien céntimos\n"
        "la válvula vale millones y céntimos",
        "válvula",
    ),
    "it": (
        "il consiglio numero uno è la valvola da tre milioni\nil consiglio numero due è la valvola da cento centesimi\n"
        "la valvola dell'anno scorso vale milioni\nla valvola dell'anno scorso è quella",
        "valvola",
    ),
    "pt": (
        "a regra número um é a válvula de três milhões\na regra número dois é a válvula de cem quilómetros\n"
        "a válvula vale milhões em quilómetros",
        "válvula",
    ),
    "pl": (
        "zasada numer jeden to zawór za trzy miliony\nzasada numer dwa to zawór na cztery stopnie\n"
        "zawór ma miliony i stopnie\nzawór jest nowy",
        "zawór",
    ),
    "uk": (
        "правило номер один це клапан за три мільйони\nправило номер два це клапан на чотири градуси\n"
        "клапан має мільйони і градуси\nклапан новий",
        "клапан",
    ),
    "ru": (
        "правило номер один это клапан за три миллиона\nправило номер два это клапан на четыре сантиметра\n"
        "клапан за миллионы и сантиметры\nклапан новый",
        "клапан",
    ),
    "ja": (
        "第一に弁は三万円です。\n第二に弁は五ドルです。\n弁はコメントで聞かれます。\nコメントでは弁の番号が出ます。\n番号は弁にあります。",
        "弁",
    ),
    "zh": (
        "第一阀门要三亿美元。\n第二阀门要五百美元。\n阀门在评论区里有人问。\n评论区里说阀门是第一。\n阀门要看清楚。",
        "阀门",
    ),
}


@pytest.mark.parametrize("code", COUNTED)
def test_units_and_what_is_counted_in_a_talk_are_no_key_phrases(code):
    spoken, thing = COUNTED[code]
    counted = (
        "rule number million cent dollar regel nummer jahr règle numéro tiers consejo número céntimo millon millón "
        "consiglio numero milion centesimi anno regra milhõ quilómetro zasad numer stopni правил номер мільйон градус "
        "миллион сантиметр コメント 番号 ドル 第 評 美元 评论"
    )

    phrases = summarise(lines_of(spoken), language=code).phrases

    assert thing in phrases or code == "ja"
    assert not [phrase for phrase in phrases if any(part in phrase.lower() for part in counted.split())]


def test_a_name_that_ends_in_s_wherever_it_is_said_is_no_genitive():
    spoken = (
        "Heute spreche ich mit Karin Albers. Der Umbau kommt im Mai, sagt Albers. Albers kennt den Grund des Umbaus. "
        "Was sagt Frau Albers zum Grenzwert? Die Höhe des Grenzwerts ist neu. Das Messen des Grenzwerts kostet viel."
    )
    _weighed, nouns = nouns_of(spoken, "de")

    assert "Albers" in summarise(untimed(spoken), language="de").phrases
    assert [nouns.names.naming.named(Counter([(word,)]))[0] for word in ("albers", "umbaus", "grenzwerts")] == [
        ("albers",), ("umbau",), ("grenzwert",)
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["Hughes", "Jones", "James"])
def test_english_names_keep_their_s(name):
    spoken = f"We asked the {name} family. {name} was late. The {name} barn is old. {name}'s barn burnt, {name} says."

    phrases = summarise(untimed(*[spoken] * 2), language="en").phrases

    assert not [phrase for phrase in phrases if name[:-1] in phrase and name not in phrase]
