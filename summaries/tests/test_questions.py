"""A question is answered in the speaker's words, also where the person used others, and refused where nothing fits."""

from itertools import pairwise

import pytest

from summaries.summarisers.base import SummaryFailed
from summaries.tests.talks import KINDS, as_written
from summaries.tests.test_extractive import BREAD, segments_of, summarise, untimed
from summaries.tests.test_plain_answers import reply

KILN = untimed(
    "Welcome to the pottery, my name is Agnes and I run this house by the river.",
    "We opened the doors in March 2012, with one wheel and no idea of money.",
    "The clay comes from a pit behind the hill, and we dig it ourselves.",
    "You can come on four evenings and use everything that is here.",
    "It is twenty euros a month, and the glaze is included.",
    "The kiln takes eleven hours to reach its heat and two days to cool.",
    "A pot cracks because one side of it dries faster than the other.",
    "So I suggest that you cover it with a cloth and forget it for a week.",
    "The worst day was when the roof fell onto the shelves and broke four hundred bowls.",
    "Dust is dangerous for the lungs, and we wipe the tables with a wet rag.",
    "Never sweep a floor that has dry clay on it.",
    "The glaze is made of ash, and each tree gives another colour.",
    "Old people have the steadiest hands, and children have the best ideas.",
    "In autumn we will build a second oven that burns wood.",
)


def answer(question, talk=KILN, **wanted):
    return summarise(talk, kind="custom", instructions=question, **wanted).answer


def refusal(question, talk=KILN):
    with pytest.raises(SummaryFailed) as failed:
        summarise(talk, kind="custom", instructions=question)
    return failed.value


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("How much does it cost?", "twenty euros a month"),
        ("What is the price?", "twenty euros a month"),
        ("When did it start?", "March 2012"),
        ("When was the pottery founded?", "March 2012"),
        ("How long does the kiln need?", "eleven hours"),
        ("Why do pots crack?", "dries faster"),
        ("Any tips against cracks?", "I suggest"),
        ("Who runs the house?", "Agnes"),
        ("What are the risks?", "dangerous for the lungs"),
        ("What went wrong?", "The worst day"),
        ("What are the plans?", "In autumn"),
        ("What happened in 2012?", "one wheel"),
    ],
)
def test_somebody_asks_in_words_of_their_own(question, words):
    assert words in answer(question)


@pytest.mark.parametrize(
    "question",
    [
        "How much is a wheel for the left hand?",
        "Who owns the bakery in the valley?",
        "Which glue is best for porcelain?",
        "How many students failed the exam?",
        "How many are there?",
        "Where is he?",
    ],
)
def test_what_the_talk_does_not_say_is_refused(question):
    assert refusal(question).code == "no_match"


def test_a_price_is_not_made_up_of_the_thing_alone():
    talk = untimed(
        "The ladder stands behind the barn.",
        "Nobody may climb the ladder when it rains.",
        "The door of the barn is green.",
        "We paint the door and the ladder before the winter.",
    )

    assert refusal("How much does the ladder cost?", talk).code == "no_match"


PRICES = [
    ("Der Kurs ist im Keller. Er ist immer voll. Wir nehmen dreißig Euro.", "Was kostet das?", "dreißig"),
    ("Kurs jest w piwnicy. Zawsze jest pełny. Bierzemy trzydzieści złotych.", "Ile to kosztuje?", "złotych"),
    ("Курс проходить у підвалі. Там тепло. Ми беремо тридцять гривень.", "Скільки це коштує?", "гривень"),
    ("Le cours est dans la cave. Il y fait chaud. On demande trente euros.", "Quel est le prix ?", "euros"),
    ("El curso es en el sótano. Siempre hace calor. Pedimos treinta euros.", "¿Cuánto cuesta?", "euros"),
    ("O curso é na cave. Está sempre quente ali. Pedimos trinta euros.", "Quanto custa?", "euros"),
    ("Il corso è in cantina. Fa sempre caldo lì. Chiediamo trenta euro.", "Quanto costa?", "euro"),
    ("教室は地下にあります。部屋はいつも暖かいです。一か月に三千円いただきます。", "いくらですか", "三千円"),
    ("教室在地下室。那里一直很暖和。我们每个月收三百块。", "多少钱？", "三百块"),
]


@pytest.mark.parametrize(("talk", "question", "words"), PRICES)
def test_the_price_is_found_in_each_language(talk, question, words):
    assert words in answer(question, untimed(talk))


def test_a_reply_in_an_interview_is_known_by_what_was_asked():
    talk = untimed(
        "Host: How many of you are there?",
        "Rosa: Twenty-six, and the furthest two live in Chile.",
        "Host: Do you like to meet three or four times?",
        "Rosa: We rent a farm for five days and cook for forty.",
        "Host: And who pays?",
        "Rosa: The association does, and nobody has complained so far.",
    )

    assert "Twenty-six" in answer("How many members are there?", talk)


def test_an_answer_is_of_whole_statements_in_time_order_and_short():
    result = summarise(KILN, kind="custom", instructions="What about the clay and the glaze?")

    assert len(result.answer.split()) <= 60
    assert all(one.first < other.first for one, other in pairwise(result.answer_points))
    assert all(point.text in [segment.text for segment in KILN] for point in result.answer_points)


def test_what_leans_on_the_statement_before_comes_with_it():
    assert answer("What is included a month?").startswith("You can come on four evenings")


def test_a_refusal_says_what_is_spoken_of():
    failed = refusal("Which submarines did Napoleon own?", segments_of(BREAD))

    assert "ask for a summary" in str(failed.next_step)
    assert "starter" in str(failed.next_step)


def test_a_question_in_another_language_is_refused_as_such():
    assert "another language" in str(refusal("Wer hat den Garten hinter dem Haus gepflanzt?").sentence)
    assert "another language" not in str(refusal("Who planted the garden of the palace?").sentence)


def test_a_price_is_found_whatever_language_asks():
    assert "twenty euros" in answer("Was kostet das?")


@pytest.mark.parametrize(
    "instructions",
    [
        "Explain it for beginners",
        "Summarise in five bullet points",
        "Give me the key takeaways",
        "Short and simple, please.",
        "What are the key takeaways?",
        "Write a brief overview in plain language",
        "Fasse die wichtigsten Punkte zusammen",
        "Explícalo para principiantes",
        "Wypisz najważniejsze wnioski",
        "Résume en trois phrases simples",
    ],
)
def test_a_wish_about_form_gets_the_summary(instructions):
    assert answer(instructions) == summarise(KILN).answer


@pytest.mark.parametrize("instructions", ["translate to German", "Übersetze es ins Polnische", "翻译成英文"])
def test_whoever_wants_a_translation_is_told_that_it_needs_a_model(instructions):
    assert refusal(instructions).code == "needs_model"


@pytest.mark.parametrize("kind", ["summary", "topics"])
@pytest.mark.parametrize(("instructions", "word"), [("Focus on the fridge", "fridge"), ("Focus on the flour", "flour")])
def test_half_of_the_points_are_about_what_somebody_wants_to_hear_of(kind, instructions, word):
    result = summarise(segments_of(BREAD), kind=kind, instructions=instructions)
    about = [point for point in result.points if word in point.text.lower()]
    spoken = [segment for segment in segments_of(BREAD) if word in segment.text.lower()]

    assert 2 * len(about) >= min(len(result.points), len(spoken))
    assert word in result.answer.lower() or len(about) > 1


@pytest.mark.parametrize("kind", ["summary", "topics"])
@pytest.mark.parametrize("instructions", ["Focus on submarines", "Ignore the fridge", "As a table, please"])
def test_nothing_is_forced_where_the_talk_says_nothing_of_it(kind, instructions):
    wished, plain = (summarise(segments_of(BREAD), kind=kind, instructions=one) for one in (instructions, ""))

    assert (wished.answer, wished.points) == (plain.answer, plain.points)


def test_where_only_something_near_was_said_no_passage_is_called_an_answer():
    with pytest.raises(SummaryFailed) as failed:
        summarise(KILN, kind="custom", instructions="Which museum shows the bowls and shelves?")

    nearest = failed.value.nearest
    assert (failed.value.code, failed.value.sentence) == ("no_match", "Nothing that was said answers this plainly.")
    assert any("shelves" in point.text for point in nearest.points)
    assert (nearest.answer, nearest.answer_points, nearest.chapters, nearest.phrases) == ("", [], [], [])


def test_a_number_alone_is_no_price():
    stalls = untimed(
        "In three hours people with baskets will walk here from stall to stall.",
        "A simple stall has four poles, a roof and a few boards.",
        "The easiest way to a stall is to ask on the evening before.",
        "Whoever comes late gets the place beside the fountain.",
    )

    refusal("What does a stall cost?", stalls)


def test_who_answers_is_named_once_for_what_they_say_in_a_row():
    talk = untimed(
        "Host: Thank you for the tea and for the visit.",
        "Rosa: The kettle costs twenty euros in the shop by the river.",
        "Rosa: The kettle costs twelve euros at the market.",
        "Host: And now to the garden behind the house.",
        "Rosa: You are welcome to come again in the spring.",
    )

    said = answer("How much does the kettle cost?", talk)

    assert ("twenty" in said, "twelve" in said, said.count("Rosa:")) == (True, True, 1)


# -- Questions of small words only ----------------------------------------------------------------

UNCLEAR = {
    "en": ["Why?", "What should I do?", "How did she get into it?"],
    "de": ["Warum?", "Was soll ich tun?"],
    "pl": ["Dlaczego?", "Co mam zrobić?"],
    "uk": ["Чому?", "Що мені робити?"],
    "fr": ["Pourquoi ?", "Que dois-je faire ?"],
    "es": ["¿Por qué?", "¿Qué debo hacer?"],
    "pt": ["Por quê?", "O que devo fazer?"],
    "it": ["Perché?", "Cosa devo fare?"],
    "ja": ["なぜ？", "どうすればいいですか？"],
    "zh": ["为什么？", "我该怎么办？"],
}
OF_ALL = {
    "en": ["What is this about?", "What are the main points?", "What can I learn from this?", "tl;dr?"],
    "de": ["Worum geht es?", "Was sind die wichtigsten Punkte?", "Kannst du das zusammenfassen?"],
    "pl": ["O czym jest ten film?", "Jakie są główne punkty?"],
    "uk": ["Про що це відео?", "Які головні думки?"],
    "fr": ["Quels sont les points principaux ?", "De quoi s'agit-il ?"],
    "es": ["¿De qué va?", "¿Cuáles son los puntos principales?"],
    "pt": ["Quais são os pontos principais?", "Do que se trata?"],
    "it": ["Di cosa si tratta?", "Quali sono i punti principali?"],
    "ja": ["何の話ですか？", "要点は何ですか？"],
    "zh": ["讲的是什么？", "重点是什么？"],
}
TALK = {name[-2:]: as_written(name) for name in KINDS}


def own(questions):
    return [(code, question) for code, asked in questions.items() for question in asked]


@pytest.mark.parametrize(("code", "question"), own(UNCLEAR))
def test_a_question_without_a_word_to_look_for_is_refused_and_said_to_be_one(code, question):
    assert "no word that could be looked for" in str(refusal(question, TALK[code]).sentence)


@pytest.mark.parametrize(("code", "question"), own(OF_ALL))
def test_whoever_asks_what_it_is_about_gets_the_summary(code, question):
    assert answer(question, TALK[code]) == summarise(TALK[code]).answer


@pytest.mark.parametrize(
    ("question", "never"),
    [
        ("What should I never do?", "Never sweep a dry floor with a broom, it raises the dust."),
        ("¿Qué no hay que hacer nunca?", "El suelo seco nunca se barre con la escoba, porque levanta el polvo."),
        ("Что нельзя делать никогда?", "Сухой пол никогда не метите веником, это поднимает пыль."),
    ],
)
def test_a_never_is_looked_for(question, never):
    code = {"W": "en", "¿": "es", "Ч": "ru"}[question[0]]
    talk = as_written(next(name for name in KINDS if name.endswith(code))) if code in TALK else []

    assert never.split()[-1] in answer(question, [*talk, *untimed(never)])


# -- Words that are said and do not answer ------------------------------------------------------------


def nearest(question, talk=KILN):
    """What comes nearest to a question that nothing answers."""
    shown = refusal(question, talk).nearest
    return " ".join(point.text for point in shown.points) if shown else ""


def test_a_name_alone_is_no_answer():
    assert nearest("What did Agnes do before?")
    assert "Agnes" in answer("Who runs the house?")


def test_nor_is_a_name_that_somebody_asks_after_just_before():
    talk = untimed("Host: And what about Ruth?", "Ann: She left in May.", "Host: I see.", "Ann: We still write.")

    assert nearest("What did Ruth do before?", talk)


def test_how_long_one_waits_in_japanese_is_a_time():
    talk = untimed("修理は土曜日だけです。", "土曜日は四十分待つことが多いです。", "ミシンは三台あります。")

    assert "四十分" in answer("土曜日はどのくらい待ちますか？", talk)


def test_which_of_several_is_not_answered_by_one_word_of_them():
    assert nearest("Which clay is it?")
    worms = untimed("We keep them in a box.", "Too much onion is sour for the worms.", "You need a lid.", "It is dark.")
    assert nearest("Which worms do I need?", worms)


def test_to_buy_is_not_to_sell():
    talk = untimed(*(segment.text for segment in KILN), "We bought two old wheels from a school for eighty euros.")

    assert "bought" in answer("What have you bought?", talk)
    assert nearest("Do you sell old wheels?", talk)


def test_what_a_span_of_time_stands_before_is_not_counted():
    talk = untimed(
        "Heute zeige ich euch, wie ich in sechs Wochen Erde mache.",
        "Ihr braucht einen Eimer und einen Deckel.",
        "Im letzten Jahr waren es siebzig Liter Erde, die ich auf dem Beet verteilt habe.",
    )

    assert "siebzig" in answer("Wie viel Erde war es?", talk)
    assert "sechs Wochen" not in answer("Wie viel Erde war es?", talk)


def test_a_verb_behind_how_many_is_not_what_is_counted():
    talk = untimed(
        "Hoy os enseño el pan que hago en casa desde hace seis años.",
        "El horno tiene que estar muy caliente.",
        "Guardado en un paño de algodón, el pan aguanta cinco días.",
        "Y el agua la ponemos tibia, unos setecientos gramos.",
    )

    assert answer("¿Cuánto aguanta el pan?", talk).startswith("Guardado")


def test_a_reply_to_how_many_is_none_to_how_much_of_something_else():
    talk = untimed(
        "Host: How do you clean a machine?",
        "Ruth: The outside gets a wet rag and the wheel a dry one.",
        "Ruth: After that I take the plate off, which has two screws.",
        "Ruth: I give it one drop of oil where the needle bar moves.",
        "Ruth: The lint under the plate goes with a small brush.",
        "Host: How many do you do a week?",
        "Ruth: About fourteen, and twenty in autumn.",
        "Host: And in summer?",
        "Ruth: In summer I repair the fence.",
    )

    assert refusal("How much oil?", talk)
    assert "fourteen" in answer("How many machines a week?", talk)


def test_small_words_of_another_language_find_nothing_in_a_talk():
    cistern = untimed(
        "Unsere Zisterne fasst siebentausend Liter.",
        "Noch ein Wort zum Winter, da friert nichts ein.",
        "Ein Nachbar hat mir mit dem Kran geholfen.",
    )

    assert refusal("Was it worth it?", cistern).nearest is None
    assert refusal("Who takes over from him?", cistern).nearest is None
    assert refusal("Who was against it?").nearest is None


def test_a_name_is_not_a_word_that_begins_like_it():
    organ = untimed(
        "We call that running, and you hear it as a sort of ghost note.",
        "My apprentice Callum took nearly five months.",
        "The damp was the worst thing.",
    )

    assert answer("Who is Callum?", organ).startswith("My apprentice Callum")


def test_how_many_of_one_thing_is_not_answered_by_the_number_of_another():
    train = untimed(
        "In my last year we had to change the route of our train 340 times.",
        "There was a timetable for every day.",
        "A passenger had to wait for the tickets.",
    )

    assert "340" not in reply(train, "How many passengers were on the last train?")
    assert "340" in answer("How many times did you change the route?", train)


def test_a_number_of_another_clause_is_none_of_what_is_asked_about():
    cistern = untimed(
        "Der kam eines Morgens in den Garten und seine Zisterne stand einen halben Meter über dem Rasen.",
        "Den Kran haben wir für einen halben Tag gemietet.",
    )

    assert not reply(cistern, "Wie groß ist der Garten?")
    assert "Meter" in answer("Wie hoch stand die Zisterne?", cistern)


@pytest.mark.parametrize("year", ["eighteen seventy eight", "nineteen oh five", "twenty fourteen"])
def test_a_year_may_be_said_in_words(year):
    organ = untimed(
        f"It was built in {year} by a firm called Corcoran.",
        "I was nineteen and I worked in a bakery that had an organ.",
        "The leather of the bellows had gone.",
    )

    assert year in answer("When was it built?", organ)
    assert "nineteen and" not in reply(organ, "When did the organ come to the bakery?")


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("o czym jest ta rozmowa", "pl"),
        ("Worum geht es in dem Gespräch?", "de"),
        ("What is the interview about?", "en"),
    ],
)
def test_whoever_asks_what_a_conversation_is_about_gets_the_summary(question, language):
    talk = as_written(next(name for name in KINDS if name.endswith(language)))

    asked = summarise(talk, kind="custom", instructions=question)

    assert asked.answer == summarise(talk, kind="summary", instructions="").answer


def test_of_things_that_are_counted_all_come():
    trains = untimed(
        "That is my first demand: let night trains pay by the passenger and not by the kilometre.",
        "The second thing is the cars, of which a new one costs 2.8 million euros.",
        "My second demand is a shared pool of cars, paid for by several countries, from which companies can rent.",
        "The third thing is the timetable, and it is the one I care about most.",
        "My third demand is that two lines across the mountains are kept open every night.",
    )

    demands = answer("What are the three demands?", trains)

    assert all(f"{number} demand" in demands for number in ("first", "second", "third"))
    assert "timetable" not in demands


def test_a_name_is_known_without_its_accents():
    talk = untimed("Mi hija Lucía lo aprendió en dos meses.", "La sal es gorda y viene de la isla.", "El queso cura.")

    assert "Lucía" in answer("Who is Lucia?", talk)
